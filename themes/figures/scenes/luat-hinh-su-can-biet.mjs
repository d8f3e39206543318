// Pictures of the lesson "Criminal law worth knowing": three ages, the law stands beside you.
import { C, path, line, flat, rect, circle, at, numeral } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'phap-luat', lesson = 'luat-hinh-su-can-biet'
const stone = (x, y, n) => path(`M${x - 32} ${y}V${y - 52}Q${x - 32} ${y - 84} ${x} ${y - 84}Q${x + 32} ${y - 84} ${x + 32} ${y - 52}V${y}Z`,
  C.steel) + path(`M${x - 31} ${y - 50}Q${x - 31} ${y - 83} ${x} ${y - 83}Q${x + 31} ${y - 83} ${x + 31} ${y - 50}Z`, '#D9776A')
  + line(`M${x - 31} ${y - 50}H${x + 31}`) + numeral(x, y - 14, 34, n)
export const pictures = {
  'ba-moc-tuoi': {
    title: ['Ba mốc tuổi', 'Three ages'],
    desc: ['Con đường có ba cột mốc 13, 16, 18. Bên cạnh mỗi cột là một bạn, mỗi bạn lớn hơn bạn trước.', 'A path with three milestones, 13, 16 and 18. Beside each stands somebody, each taller than the one before.'],
    draw: () => [P.wall(C.sky), P.hills(210), P.meadow(280), P.sun(560, 52, 22), P.cloud(130, 58), P.ground(306, '#C9DDAE'),
      flat('M-5 404L-5 372Q160 342 320 350T645 318V404Z', C.sand), line('M-5 372Q160 342 320 350T645 318'),
      line('M30 388Q200 366 330 374T610 350', 3, C.gold, { 'stroke-dasharray': '16 16' }),
      stone(158, 346, '13'), stone(360, 340, '16'), stone(568, 330, '18'),
      cast('lan', { x: 78, y: 372, s: 1.12, top: 'shirt', topColor: '#fff', mood: 'happy', dir: .4 }),
        cast('khoa', { x: 274, y: 366, s: 1.06, mood: 'happy', dir: .4, l: 'hip' }),
        cast('di', { x: 476, y: 358, s: 1.06, topColor: C.plum, mood: 'happy', dir: .3, r: 'down' })],
  },
  'luat-dung-ve-phia-em': {
    title: ['Luật đứng về phía em', 'The law is on your side'],
    desc: ['Cán cân công lý dưới một chiếc nón lá lớn, một bạn tuổi teen đứng cạnh, yên tâm.', 'The scale of justice under a large nón lá, a teenager stands beside it, at ease.'],
    draw: () => [P.wall('#E6E9F5'), P.meadow(320), P.ground(352, C.floor), T.roofHat(384, 14, 468, 112),
      path('M318 370Q372 340 426 370Z', '#2E3A87'), rect(364, 150, 16, 204, C.straw, 6), line('M252 176Q372 150 492 176', 12),
        line('M252 176Q372 150 492 176', 6.6, C.straw), circle(372, 160, 12, C.straw),
        line('M252 178L206 270M252 178L298 270M492 178L446 270M492 178L538 270', 2.4),
        path('M194 270H310Q300 300 252 300Q204 300 194 270ZM434 270H550Q540 300 492 300Q444 300 434 270Z', C.straw),
      T.heart(252, 250, 1), at(492, 250, T.book(0, 0, .9, '#2E3A87')),
      cast('vy', { x: 84, y: 376, s: 1.14, mood: 'happy', dir: .6, topColor: C.deep, l: 'hip' })],
  },
}
