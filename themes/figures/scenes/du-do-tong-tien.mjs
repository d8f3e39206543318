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
    desc: ['Buổi tối, bên bàn dưới ánh đèn, một bạn trai đưa điện thoại cho chị và mẹ xem. Chị và mẹ bình tĩnh ngồi cạnh.', 'In the evening, at the table under the lamp, a boy shows his phone to his older sister and his mother, who sit calmly beside him.'],
    draw: () => [P.room('#8A95B8', 330, '#6B5F5A'), P.window(40, 44, 120, 104, true), circle(330, 120, 210, C.lamp, { stroke: 'none', opacity: .2 }),
      circle(330, 110, 130, C.lamp, { stroke: 'none', opacity: .3 }),
      line('M330-5V34', 4), path('M286 66L306 32H354L374 66Z', C.straw), oval(330, 66),
      cast('me', { x: 150, y: 392, s: 1.08, legs: false, shade: false, mood: 'kind', dir: .7, nod: 1, only: 'body' }),
        cast('vy', { x: 504, y: 388, s: 1.14, legs: false, shade: false, mood: 'kind', dir: -.7, nod: 1, only: 'body', topColor: C.plum }),
      cast('khoa', { x: 330, y: 402, s: 1.1, legs: false, shade: false, hair: 'boy', mood: 'worried', dir: -.3, nod: 1, only: 'body', top: 'tee',
        topColor: C.leaf }),
      flat('M-5 306H645V404H-5Z', C.wood), line('M-5 306H645'), line('M-5 324H645', 2, C.brown), T.cup(560, 304, .9), 
      cast('khoa', { x: 330, y: 402, s: 1.1, top: 'tee', topColor: C.leaf, only: 'arms', legs: false,
        l: { to: [292, 284], hand: 'grip', prop: T.phone(-4, -16, 30, 52, T.exclaim(0, -1, .6), -10) }, r: { to: [366, 300] } }),
      cast('me', { x: 150, y: 392, s: 1.08, only: 'arms', legs: false, l: { to: [134, 300] }, r: { to: [222, 298], hand: 'offer' } }),
        cast('vy', { x: 504, y: 388, s: 1.14, topColor: C.plum, only: 'arms', legs: false, l: { to: [440, 296] }, r: { to: [520, 300] } })],
  },
}
const oval = (x, y) => path(`M${x - 44} ${y}Q${x} ${y + 16} ${x + 44} ${y}`, '#FFF6D8')
