// Pictures of the lesson "My rights": four groups of rights, one class for all.
import { C, path, line, flat, rect, circle, at, shadow } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'phap-luat', lesson = 'quyen-cua-em'
/** A class mate from behind: head and shoulders. */
const listener = (x, tails = '') => path(`M${x - 24} 404v-18q2-16 24-17 22 1 24 17v18z`, '#fff') + circle(x, 346, 22, '#2B2624') + tails
export const pictures = {
  'bon-nhom-quyen': {
    title: ['Bốn nhóm quyền trẻ em', 'Four groups of rights'],
    desc: ['Bốn ô: ba, mẹ và con cùng ăn cơm (được sống), cô y tá đo chiều cao (được chăm sóc), chiếc nón lá che cho bé (được bảo vệ), một bạn nói vào micro trước lớp (được nói và được nghe).', 'Four panels: father, mother and child eat together (to live), a nurse measures a child (to be cared for), a nón lá over a child (to be protected), a child speaks into a microphone in class (to be heard).'],
    draw: () => [P.wall(C.cream), flat('M320 0H640V200H320Z', '#E6F3EE'), flat('M0 200H320V400H0Z', C.sky),
      cast('me', { x: 160, y: 240, s: .72, top: 'tee', legs: false, shade: false, plain: 1, mood: 'kind', dir: .4, l: 'down', r: 'down' }),
      cast('ba', { x: 62, y: 240, s: .7, legs: false, shade: false, plain: 1, mood: 'happy', dir: .7, r: { to: [98, 142], hand: 'grip' },
        l: 'none' }), cast('na', { x: 254, y: 222, s: .86, legs: false, shade: false, plain: 1, mood: 'laugh', dir: -.6,
        l: { to: [226, 142], hand: 'grip' }, r: 'none' }),
      flat('M0 162H320V200H0Z', C.wood), line('M0 162H318'), T.bowl(96, 162, .7), T.bowl(228, 162, .7), T.bowl(162, 160, .9, C.clay, C.leaf),
      flat('M322 178H640V200H322Z', C.floor), line('M322 178H640'), rect(396, 22, 16, 158, C.straw, 2),
        line('M396 60h8M396 84h8M396 108h8M396 132h8', 2), rect(386, 48, 70, 9, C.brown, 3),
      cast('minh', { plain: 1, shade: false, x: 430, y: 190, s: .74, top: 'tee', topColor: C.straw, socks: 0, mood: 'happy', dir: .4 }),
        cast('yta', { plain: 1, shade: false, x: 518, y: 194, s: .66, mood: 'happy', dir: -.8, l: { to: [456, 56], hand: 'grip', elbow: 'in' } }),
      P.meadow(362), flat('M0 372H320V400H0Z', C.floor), T.roofHat(160, 216, 250, 66),
        cast('be', { plain: 1, shade: false, x: 160, y: 386, s: .8, mood: 'glad', l: 'side', r: 'side' }),
      flat('M320 200H640V400H320Z', C.lilac), P.blackboard(352, 222, 200, 84), flat('M322 376H640V400H322Z', C.floor),
        cast('kator', { plain: 1, x: 490, y: 384, s: .82, legs: false, shade: false, mood: 'speak', dir: -.5, l: 'down', r: 'offer' }),
        path('M444 330H532L522 382H454Z', C.wood), line('M438 330H538', 6, C.brown), line('M452 328V300', 4), line('M452 292v2', 14, C.dark),
      listener(366), listener(594, path('M573 348c-20 0-14 24-16 30 14-2 14-14 16-18zM615 348c20 0 14 24 16 30-14-2-14-14-16-18z', '#2B2624')),
      path('M320 0V400M0 200H640', undefined, { stroke: C.paper, 'stroke-width': 10 })],
  },
  'cung-lop': {
    title: ['Cùng một lớp', 'One class for all'],
    desc: ['Một lớp học có bạn người Kinh, Raglai, Chăm, có bạn ngồi xe lăn. Ai cũng giơ tay phát biểu.', 'A class with children of several peoples, Kinh, Raglai and Chăm, one of them in a wheelchair. Everyone raises a hand.'],
    draw: () => { const w = T.wheelchair();
      return [P.room(C.mint, 318), P.blackboard(150, 34, 340, 120), P.window(530, 46, 90, 100), P.window(20, 46, 90, 100), shadow(318, 376, 290),
      cast('lan', { plain: 1, shade: false, x: 82, y: 372, s: 1.16, mood: 'laugh', r: 'down', l: 'up' }),
        cast('kator', { plain: 1, shade: false, x: 196, y: 372, s: 1.16, mood: 'happy', r: 'up' }),
      cast('tuan', { plain: 1, shade: false, x: 318, y: 372, s: 1.2, mood: 'laugh', l: 'up', hair: 'curly' }),
      at(440, 372, w.behind, 1.16),
        cast('minh', { plain: 1, shade: false, x: 436, y: 372, s: 1.16, pose: 'sit', seat: 42, mood: 'happy', shoes: C.dark, r: 'up', l: 'lap',
        bottom: 'pants' }), at(440, 372, w.front, 1.16),
      cast('amina', { plain: 1, shade: false, x: 558, y: 372, s: .96, mood: 'laugh', l: 'down', r: 'up', topColor: '#7A3E6E' })] },
  },
}
