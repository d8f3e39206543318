// Pictures of the lesson "My body": swimwear front and back, a no to a hug, father helps to wash.
import { C, path, line, flat, rect, circle, oval } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'co-the-cua-em'
const swim = { top: 'swim', topColor: C.plum, bottom: 'none', shoes: undefined },
  trunks = { top: 'bare', bottom: 'shorts', bottomColor: C.blue, shoes: undefined }
export const pictures = {
  'co-the': {
    title: ['Đồ bơi che vùng riêng tư', 'Swimwear covers the private parts'],
    desc: ['Trên bãi biển, một bé gái và một bé trai mặc đồ bơi, nhìn từ phía trước rồi từ phía sau. Phần đồ bơi che là vùng riêng tư của mỗi bé.', 'On the beach a small girl and a small boy in swimwear, seen from the front and then from the back. What the swimwear covers is private.'],
    draw: () => [P.beach(118, 226), P.sun(320, 58, 24), P.palm(34, 300, 150, 1), P.palm(606, 300, 150, 1, true),
      cast('be', { x: 134, y: 366, s: 1.42, ...swim, mood: 'happy' }), cast('tit', { x: 248, y: 366, s: 1.42, ...trunks, mood: 'happy' }),
      cast('be', { x: 396, y: 366, s: 1.42, ...swim, behind: 1 }), cast('tit', { x: 510, y: 366, s: 1.42, ...trunks, behind: 1 }),
      line('M304 322Q322 344 342 322M342 322l-12 1M342 322l1 12', 4, C.brown)],
  },
  'em-noi-khong': {
    title: ['Em nói: Không', 'The child says no'],
    desc: ['Một bé giơ tay, nói không với cái ôm. Người dì dừng lại, mỉm cười và vẫy tay chào.', 'A small child raises a hand and says no to a hug. The aunt stops, smiles and waves instead.'],
    draw: () => [P.room(C.mint, 322),
      P.door(506, 116, 104, 206, { open: 1, left: 1, behind: C.sky, inside: flat('M506 262Q538 236 578 254Q598 244 610 252V322H506Z', C.grass) }),
      P.window(60, 70, 120, 100),
      T.plant(66, 330, 1.1), cast('be', { x: 218, y: 372, s: 1.5, mood: 'firm', dir: .6, r: { at: 'stop', hand: 'palm' }, l: 'down' }),
      cast('di', { x: 396, y: 374, s: 1.16, mood: 'happy', dir: -.7, tilt: -4, r: 'wave', l: 'down' })],
  },
  'rua-tay': {
    title: ['Ba giúp em rửa tay', 'Father helps to wash hands'],
    desc: ['Ba quỳ bên chậu nước, giúp bé rửa tay. Bé mặc quần áo, cả hai đều vui.', 'Father kneels by the basin and helps a small child wash hands. The child is dressed, both are content.'],
    draw: () => [P.room('#E6F3EE', 318), line('M0 262H640M80 318V262M240 318V262M400 318V262M560 318V262', 1.4, '#B9D6CB'),
      P.window(70, 60, 130, 104), rect(500, 92, 84, 12, C.wood, 4), path('M516 104v54q14 8 26 0v-54z', C.straw),
      line('M516 140q14 8 26 0', 2, C.gold), path('M556 92v-28h18v28z', C.sea), path('M560 64v-8h10v8z', '#fff'),
      rect(222, 352, 104, 26, C.clay, 4), oval(352, 266, 62, 15, '#A8D0EA'),
      cast('tit', { x: 272, y: 352, s: 1.4, mood: 'laugh', dir: .7, nod: 2, l: { to: [320, 264] }, r: { to: [336, 268] } }),
      cast('ba', { x: 470, y: 374, s: 1.14, pose: 'kneel', flip: true, mood: 'happy', dir: -.8, nod: 1, lean: -8, tilt: -4, l: { to: [366, 262] },
        r: { to: [380, 268] } }),
      path('M290 266Q292 306 324 314H380Q412 306 414 266Q352 294 290 266Z', C.straw), line('M318 314l-6 62M386 314l6 62M352 316v60', 7),
        line('M318 314l-6 61M386 314l6 61M352 316v59', 3, C.gold),
      [[322, 252, 8], [338, 240, 6], [356, 248, 10], [372, 238, 5], [350, 226, 4],
        [384, 250, 7]].map(([x, y, r]) => circle(x, y, r, '#fff', { 'stroke-width': 1.6 }))],
  },
}
