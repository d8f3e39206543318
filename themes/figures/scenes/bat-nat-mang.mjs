// Pictures of the lesson "Bullying online": four things to do, side by side.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'bat-nat-mang'
const tile = (x, y, fill, inner) => rect(x, y, 286, 172, fill, 18) + at(x + 143, y + 86, inner)
export const pictures = {
  'bon-viec': {
    title: ['Bốn việc em làm được', 'Four things to do'],
    desc: ['Bốn ô, mỗi ô có một bàn tay: chụp lại màn hình, chặn, báo cáo, kể với người tin cậy.', 'Four panels, each with a hand: keep a screenshot, block, report, tell somebody you trust.'],
    draw: () => [P.wall('#F6F1E4'),
      tile(22, 18, C.sky, T.phone(-30, 4, 92, 146, T.bubble(-30, -36, 60, 34, -22, 14, T.dots()) + T.bubble(-30, 22, 60, 26, 22, 58, ''), 0)
        + line('M-92-60v-16h18M32-76h18v16M-92 64v16h18M32 80h18v-16', 5, C.deep) + T.pointHand(92, 84, 1.05, '#E8B788', false, -26)),
      tile(332, 18, C.cream, circle(-34, 2, 60, '#fff') + circle(-34, -12, 19, C.grey, { stroke: 'none' })
        + path('M-66 40q0-34 32-34t32 34z', C.grey, { stroke: 'none' }) + T.bar(-34, 2, 60) + T.bigHand(80, 62, 1.3, '#C48C5E', true)),
      tile(22, 210, C.lilac, line('M-62 66V-62', 9) + line('M-62 65V-61', 4.6, C.brown) + path('M-60-60Q-30-74 0-60T56-60V4Q26-12 0 4T-60 4Z', C.red)
        + T.exclaim(-2, -30, .9, '#fff') + T.pointHand(96, 74, 1.05, '#F3CBA2', false, -34)),
      tile(332, 210, C.mint, cast('me', { x: 74, y: 248, s: 1.1, legs: false, shade: false, mood: 'kind', dir: -.7,
        l: { to: [12, 52], hand: 'offer' }, r: 'none' })
        + cast('minh', { x: -66, y: 172, s: 1.22, legs: false, shade: false, mood: 'tell', dir: .7, r: { to: [-18, 50], hand: 'offer' },
        l: 'none' })),
      flat('M312 0h16v400h-16zM0 192h640v16H0zM0 384h640v20H0z', '#F6F1E4'),
        [[22, 18], [332, 18], [22, 210], [332, 210]].map(([x, y]) => rect(x, y, 286, 172, undefined, 18))],
  },
  'ben-nhau': {
    title: ['Bên nhau', 'Side by side'],
    desc: ['Hai bạn tuổi teen, bạn gái Chăm đội khăn và một bạn trai, ngồi cạnh nhau bên biển. Bạn gái đọc những lời nhắn tử tế, có hình trái tim.', 'Two teenagers, a Chăm girl with a headscarf and a boy, sit side by side by the sea. She reads kind messages, shown as hearts.'],
    draw: () => [P.wall(C.peach), P.hills(180, '#7FB39B'), P.sea(180, 330), P.waves([[60, 216], [520, 210], [420, 256], [130, 270]]),
      P.palm(52, 334, 190, 1.1), P.ground(326, C.sand), rect(150, 300, 350, 34, C.steel, 6), rect(168, 334, 314, 42, '#C3CCCF', 4),
      cast('amina', { x: 256, y: 374, s: 1.12, pose: 'front', seat: 64, mood: 'read', dir: .3, nod: 2, shade: false, l: { to: [244, 262] },
        r: { to: [290, 262], hand: 'grip', prop: T.phone(-10, -8, 26, 42, T.heart(0, 0, .42), -8) } }),
      cast('thien', { x: 386, y: 374, s: 1.12, pose: 'front', seat: 64, mood: 'kind', dir: -.7, shade: false, l: 'lap', r: 'lap' }),
      T.heart(316, 196, .7), T.heart(340, 150, .9, C.plum), T.heart(306, 108, 1.1), T.heart(356, 82, .8, C.plum)],
  },
}
