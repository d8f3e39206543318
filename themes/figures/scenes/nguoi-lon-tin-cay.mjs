// Pictures of the lesson "Grown-ups I trust": three around the child, and going on to the next one.
import { C, path, line, flat, rect } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'giup-do', lesson = 'nguoi-lon-tin-cay'
export const pictures = {
  'ba-nguoi': {
    title: ['Ba người lớn em tin', 'Three grown-ups I trust'],
    desc: ['Một bé đứng giữa bà ngoại, cô giáo mặc áo dài và ba. Những trái tim nối bé với từng người.', 'A small child stands between grandmother, a teacher in áo dài and father. Lines of hearts join the child to each of them.'],
    draw: () => [P.wall(C.cream), P.meadow(300), P.ground(330, C.floor), P.cloud(90, 54, .9), P.sun(560, 56, 22), P.palm(622, 334, 170, 1, true),
      cast('co', { x: 316, y: 306, s: 1.02, mood: 'happy', shade: false }),
      cast('bangoai', { x: 118, y: 368, s: 1.12, mood: 'kind', dir: .7, r: 'offer' }),
        cast('ba', { x: 516, y: 368, s: 1.12, mood: 'happy', dir: -.7, l: 'offer' }),
      cast('be', { x: 316, y: 372, s: 1.12, mood: 'laugh' }),
      [[218, 240, .54], [244, 234, .54], [270, 232, .54], [362, 232, .54], [388, 234, .54], [414, 240, .54]].map(a => T.heart(...a)),
        [[316, 130, .54], [316, 154, .54], [316, 178, .54]].map(a => T.heart(...a))],
  },
  'ke-tiep': {
    title: ['Chưa nghe thì kể tiếp', 'Not heard yet? Tell the next one'],
    desc: ['Hai cảnh: mẹ đang bận bên bếp nên chưa quay lại; bé đi tiếp đến ông, ông cúi xuống lắng nghe.', 'Two scenes: mother is busy at the stove and does not look; the child goes on to grandfather, who bends down and listens.'],
    draw: () => [P.room(C.peach, 326), flat('M322 0H640V326H322Z', C.mint), flat('M320 326H645V404H320Z', C.floor), line('M320 326H645'),
      P.window(470, 52, 116, 92),
      rect(28, 236, 110, 92, C.steel, 4), rect(44, 262, 78, 50, C.dark, 4), line('M44 250h14M70 250h14M96 250h14', 5), T.pot(84, 236, .9),
        T.steam(84, 182, .9),
      cast('me', { x: 150, y: 362, s: .98, behind: 1, hair: 'bun', r: 'down',
        l: { to: [112, 206], hand: 'grip', prop: line('M0 4L-6-30', 4.4, C.brown) } }),
      cast('be', { x: 248, y: 372, s: 1.16, mood: 'tell', dir: -.8, l: 'offer' }),
      cast('ong', { x: 556, y: 370, s: 1.06, mood: 'kind', lean: -24, dir: -.9, tilt: 0, nod: 1, l: { to: [474, 276] }, r: { to: [520, 268] } }),
      cast('be', { x: 420, y: 372, s: 1.16, mood: 'tell', dir: .8, r: 'offer' }),
        path('M320 0V400', undefined, { stroke: C.paper, 'stroke-width': 10 }), T.arrow(286, 196, 352, 196, C.leaf, 7),
      T.bubble(352, 60, 90, 62, 400, 168, T.dots())],
  },
}
