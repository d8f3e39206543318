// Pictures of the lesson "Grooming and blackmail": a chat that turns bad, not alone.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'du-do-tong-tien'
const left = (y, w, h, inner,
  fill = C.paper) => path(`M64 ${y}H${64 + w}Q${84 + w} ${y} ${84 + w} ${y + 20}V${y + h - 20}Q${84 + w} ${y + h} ${64 + w} ${y + h}H72Q56 ${y + h + 10} 44 ${y + h + 8}Q54 ${y + h - 4} 54 ${y + h - 20}V${y + 14}Q54 ${y} 64 ${y}Z`,
  fill) + inner
const right = (y, w, inner) => path(`M${336 - w} ${y}H330Q346 ${y} 346 ${y + 18}V${y + 24}Q346 ${y + 38} 356 ${y + 50}Q340 ${y + 50} 330 ${y + 42}H${336 - w}Q${316 - w} ${y + 42} ${316 - w} ${y + 21}Q${316 - w} ${y} ${336 - w} ${y}Z`,
  '#CFE9DC') + inner
const pad = (x, y, s = 1) => at(x, y, path('M-26-12Q-30-16-18-17H18Q30-16 26-12Q38 18 27 19Q20 20 13 8H-13Q-20 20-27 19Q-38 18-26-12Z', C.mauve)
  + line('M-17-9v12M-23-3h12', 4, '#fff') + line('M14-6h.1M20 1h.1', 6, '#fff'), s)
export const pictures = {
  'tro-chuyen-xau-di': {
    w: 400, h: 640,
    title: ['Cuộc trò chuyện xấu dần', 'A chat that turns bad'],
    desc: ['Màn hình trò chuyện từ trên xuống: đầu tiên là trái tim và trò chơi, rồi món quà, rồi máy ảnh, cuối cùng là ổ khóa và dấu chấm than.', 'A chat from top to bottom: first a heart and a game, then a gift, then a camera, at last a padlock and an exclamation mark.'],
    draw: () => [P.wall('#E8EEF7', 400, 640), rect(20, 16, 360, 608, C.dark, 34), rect(36, 58, 328, 524, '#EDF5FA', 12, { stroke: 'none' }),
      line('M170 38h60', 5, C.grey), circle(200, 603, 10, C.grey, { stroke: 'none' }),
      rect(36, 58, 328, 44, C.leaf, 10, { stroke: 'none' }), circle(68, 80, 14, '#fff'), circle(68, 77, 5, C.grey, { stroke: 'none' }),
        path('M59 90q0-8 9-8t9 8z', C.grey, { stroke: 'none' }), line('M92 80h.1M106 80h.1M120 80h.1', 6, '#fff'),
      left(116, 100, 76, T.heart(92, 156, 1.05, C.plum) + pad(142, 154, .85)),
        right(206, 60, line('M288 224q14 12 28 0', 4, C.deep) + line('M292 214h.1M312 214h.1', 6, C.deep)),
      left(264, 66, 82, T.gift(102, 334, .98)), right(356, 60, T.question(302, 376, .7)),
      left(406, 70, 66, T.camera(104, 440, .95), '#FFF1CC'),
      left(488, 112, 76, T.lock(94, 524, .95) + T.exclaim(148, 526, 1.25), '#FCE8E3')],
  },
  'khong-mot-minh': {
    title: ['Em không phải một mình', 'Not alone'],
    desc: ['Buổi tối, bên bàn dưới ánh đèn, một bạn trai đặt điện thoại lên bàn cho mẹ và chị xem. Mẹ và chị ngồi hai bên, bình tĩnh, lời nói có hình trái tim.', 'In the evening, at the table under the lamp, a boy lays his phone on the table for his mother and older sister to see. They sit calmly on both sides of him, with hearts in what they say.'],
    draw: () => [P.room('#A9B3CF', 330, '#6B5F5A'), P.window(40, 44, 104, 96, true), flat('M284 66H376L560 310H100Z', C.lamp, .45),
      line('M330-5V34', 4), path('M286 66L306 32H354L374 66Z', C.straw), oval(330, 66),
      cast('me', { x: 176, y: 428, s: 1.1, legs: false, shade: false, mood: 'kind', dir: .8, nod: 1, only: 'body' }),
        cast('vy', { x: 486, y: 422, s: 1.14, legs: false, shade: false, mood: 'kind', dir: -.8, nod: 1, only: 'body', topColor: C.plum }),
      cast('khoa', { x: 330, y: 426, s: 1.1, legs: false, shade: false, hair: 'boy', mood: 'down', dir: -.2, nod: 1, only: 'body', top: 'tee',
        topColor: C.leaf }),
      flat('M-5 306H645V404H-5Z', C.wood), line('M-5 306H645'), line('M-5 324H645', 2, C.brown), T.cup(80, 304, .9, C.sea), T.cup(580, 304, .9),
      cast('khoa', { x: 330, y: 426, s: 1.1, top: 'tee', topColor: C.leaf, only: 'arms', legs: false,
        l: { to: [286, 318] }, r: { to: [374, 318] } }),
      T.phone(330, 330, 56, 88, rect(-18, -30, 36, 26, '#fff', 6, { 'stroke-width': 1.8 }) + T.exclaim(0, -17, .5)
        + T.lock(0, 16, .58)),
      cast('me', { x: 176, y: 428, s: 1.1, only: 'arms', legs: false, l: { to: [140, 312] }, r: { to: [254, 316], hand: 'offer' } }),
        cast('vy', { x: 486, y: 422, s: 1.14, topColor: C.plum, only: 'arms', legs: false, l: { to: [412, 316], hand: 'offer' }, r: { to: [520, 312] } }),
      T.bubble(42, 164, 82, 62, 138, 206, T.heart(0, 0, .95)), T.bubble(540, 160, 82, 62, 524, 204, T.heart(0, 0, .95))],
  },
}
const oval = (x, y) => path(`M${x - 44} ${y}Q${x} ${y + 16} ${x + 44} ${y}`, '#FFF6D8')
