// Pictures of the lesson "Screens, together": watching side by side, calling father.
import { C, path, line, flat, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'internet-be-ngoan'
export const pictures = {
  'cung-xem': {
    title: ['Cùng xem với mẹ', 'Watching together'],
    desc: ['Mẹ và con ngồi cạnh nhau trên ghế, cùng xem một máy tính bảng.', 'Mother and child sit side by side on a bench and look at one tablet together.'],
    draw: () => [P.wall(C.sky), P.meadow(250), P.ground(320, C.floor), P.tree(86, 322, 1.5), P.cloud(470, 54), P.cloud(580, 110, .8),
      P.bush(590, 322, 1),
      at(-62, -72, [T.benchBack(180, 214, 300), T.bench(170, 300, 320, 72),
      cast('me', { x: 272, y: 370, s: 1.16, pose: 'front', seat: 62, mood: 'read', dir: .6, nod: 1, tilt: 6, only: 'body', shade: false }),
      cast('na', { x: 380, y: 370, s: 1.22, pose: 'front', seat: 58, mood: 'laugh', dir: -.5, nod: 2, tilt: -5, only: 'body', shade: false }),
      T.tablet(330, 268, 88, 62, flat('M-36 22L-14-4 4 14 16 2 36 20V24H-36Z', C.leaf) + circle(18, -12, 6, C.straw, { stroke: 'none' })),
      cast('me', { x: 272, y: 370, s: 1.16, pose: 'front', seat: 62, only: 'arms', l: { to: [262, 290] }, r: { to: [294, 284], hand: 'grip' } }),
      cast('na', { x: 380, y: 370, s: 1.22, pose: 'front', seat: 58, only: 'arms', l: { to: [370, 282], hand: 'grip', elbow: 'in' },
        r: { to: [404, 298] } })].join(''), 1.19)],
  },
  'goi-bo-me': {
    title: ['Úp máy xuống, gọi ba', 'Turn it over, call father'],
    desc: ['Bé úp máy tính bảng xuống bàn và gọi ba. Ba đã đến ở cửa.', 'A child turns the tablet face down on the table and calls father, who is already in the doorway.'],
    draw: () => [P.room(C.cream, 322), P.door(446, 96, 112, 226, { open: 1, behind: C.mint }), P.window(56, 56, 120, 98),
      cast('ba', { x: 500, y: 362, s: 1.06, mood: 'kind', dir: -.8, pose: 'step', flip: true, l: 'offer' }),
      T.chair(164, 372, 50, false, 1.2), cast('na', { x: 190, y: 372, s: 1.26, pose: 'sit', seat: 52, mood: 'call', dir: .9, only: 'body' }),
      T.table(132, 292, 236, 84), path('M250 276h76l12 14h-78z', C.dark), circle(268, 282, 2.6, C.steel, { stroke: 'none' }),
        path('M150 292V272h30v20', C.straw), line('M156 272l4-16M164 272v-20M172 272l-4-14', 4, C.sea),
      cast('na', { x: 190, y: 372, s: 1.26, pose: 'sit', seat: 52, only: 'arms', l: { to: [262, 278] }, r: { at: [38, -112], hand: 'palm' } }),
      T.bubble(268, 92, 84, 62, 226, 176, T.exclaim(0, 0, 1, C.deep))],
  },
}
