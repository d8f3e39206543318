// Pictures of the lesson "Healthy feelings": respect, what weighs more.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'tinh-cam-lanh-manh'
export const pictures = {
  'ton-trong': {
    title: ['Tôn trọng nhau', 'Respect'],
    desc: ['Hai bạn tuổi teen dắt xe đạp đi cạnh nhau, mỗi bạn đeo cặp của mình, thoải mái trò chuyện.', 'Two teenagers walk side by side with their bicycles, each with their own bag, at ease.'],
    draw: () => [P.wall(C.sky), P.hills(150), P.sea(150, 262), P.waves([[60, 190], [300, 176], [540, 200]]), P.palm(600, 300, 190, 1.1, true),
      P.cloud(140, 54), P.ground(256, '#EBD9AE'), flat('M-5 300H645V404H-5Z', '#DCC697'),
      T.schoolBag(92, 232, 1.05, C.clay), T.bicycle(176, 352, 1.16, false, C.plum),
        cast('my', { x: 116, y: 364, s: 1.12, pose: 'walk', mood: 'happy', dir: .7, extra: straps, r: { to: [198, 262], hand: 'grip' }, l: 'down' }),
      T.schoolBag(364, 246, 1.05, C.deep), T.bicycle(452, 366, 1.16, false, C.sea),
        cast('thien', { x: 388, y: 378, s: 1.12, pose: 'walk', mood: 'laugh', dir: -.6, extra: straps, topColor: C.straw,
        r: { to: [474, 276], hand: 'grip' }, l: 'down' })],
  },
  'hai-can': {
    title: ['Bên nào nặng hơn', 'What weighs more'],
    desc: ['Một cái cân: một bên là bong bóng lời nói có dấu tích và bàn tay mở, bên kia là điện thoại có ổ khóa và con mắt. Bên thứ nhất nặng hơn.', 'A balance: on one side a speech bubble with a check and an open hand, on the other a phone with a lock and an eye. The first side weighs more.'],
    draw: () => [P.wall(C.mint), P.meadow(330, '#C7E3D6'), P.ground(360, C.floor), path('M262 372Q320 340 378 372Z', C.brown),
      rect(312, 96, 16, 262, C.brown, 6), circle(320, 92, 14, C.straw),
      line('M132 128L508 64', 14), line('M132 128L508 64', 8, C.brown), line('M134 128L70 262M134 128L198 262M506 64L442 178M506 64L570 178', 2.6),
      path('M52 262H216Q204 300 134 300Q64 300 52 262Z', C.straw), path('M424 178H588Q576 214 506 214Q436 214 424 178Z', C.straw),
      T.bubble(62, 168, 96, 66, 84, 256, T.check(0, 2, 1.15)), T.bigHand(186, 262, .98, '#C48C5E'),
      T.phone(484, 132, 56, 92, T.lock(0, -6, .8)), T.eye(546, 150, 1.05)],
  },
}
const straps = A => line(`M${-A.w + 8} ${A.top + 5}L${-A.w + 10} ${A.base - 34}M${A.w - 8} ${A.top + 5}L${A.w - 10} ${A.base - 34}`, 6.5)
  + line(`M${-A.w + 8} ${A.top + 5}L${-A.w + 10} ${A.base - 34}M${A.w - 8} ${A.top + 5}L${A.w - 10} ${A.base - 34}`, 2.8, C.brown)
