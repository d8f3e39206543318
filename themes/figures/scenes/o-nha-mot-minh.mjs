// Pictures of the lesson "Home alone": the door stays shut, the list of numbers.
import { C, path, line, flat, rect, circle, at, numeral } from '../svg.mjs'
import { cast, CAST } from '../people.mjs'
import { head, hairBack } from '../heads.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'o-nha-mot-minh'
const face = (name, x, y, s) => { const c = CAST[name], o = { grown: 1, skin: c.skin, hair: c.hair, mood: 'happy', plain: 1 };
  return at(x, y, hairBack(c.hair, '#2B2624') + head(o), s) }
const row = (y, icon, text) => icon + (text ? numeral(478, y + 13, 36, text, C.coral) : T.handset(462, y, .8)
  + line(`M490 ${y}h.1M506 ${y}h.1M522 ${y}h.1`, 7, C.grey)) + line(`M374 ${y + 26}H536`, 1.4, C.steel)
export const pictures = {
  'cua-khoa': {
    title: ['Cửa vẫn khóa', 'The door stays shut'],
    desc: ['Một bạn gái ở trong nhà nhìn qua mắt cửa, cửa đóng và cài xích, tay cầm điện thoại. Bên ngoài chỉ có một thùng hàng.', 'A girl inside the house looks through the peephole of the closed, chained door, phone in hand. Outside there is only a delivery box.'],
    draw: () => [P.wall(C.sky), P.cloud(560, 66), P.meadow(300), flat('M-5-5H418V330H-5Z', C.peach), P.ground(328),
      flat('M418 330H645V404H418Z', '#C9DDAE'), line('M418 328H645'), P.tree(590, 330, 1.15),
      path('M-5 20H440L452-4H-5Z', C.clay), P.window(52, 86, 112, 92), T.plant(66, 344, 1),
      rect(396, 20, 26, 64, '#E6D0A0'), rect(400, 84, 18, 246, C.brown, 2), circle(394, 236, 5, C.straw), rect(392, 176, 10, 9, C.steel, 2),
        line('M392 220q-14 14-4 0M394 206q-26 18-30-2', 3.2, C.grey, { 'stroke-dasharray': '5 4' }), rect(388, 200, 12, 7, C.steel, 2),
      line('M352 180H392', 3, C.deep, { 'stroke-dasharray': '2 8' }), line('M424 184L508 288', 3, C.deep, { 'stroke-dasharray': '2 8' }),
      rect(436, 338, 110, 12, C.steel, 4), T.box(498, 340, 1.25),
      cast('na', { x: 300, y: 372, s: 1.32, hair: 'ponytail', flip: true, mood: 'think', dir: 1, topColor: C.leaf, shoes: undefined,
        r: { to: [352, 254], hand: 'grip', prop: T.phone(0, -9, 17, 30, '', 8) }, l: 'down' })],
  },
  'so-goi': {
    title: ['Các số cần gọi', 'Numbers to call'],
    desc: ['Trên tủ lạnh có tờ giấy ghi các số cần gọi: mẹ, ba, 111, 113, 114, 115, mỗi số có một hình nhỏ.', 'A paper on the fridge lists the numbers to call: mother, father, 111, 113, 114, 115, each with a small picture.'],
    draw: () => [P.room(C.mint, 330), P.window(40, 60, 116, 96), rect(300, -20, 300, 392, '#F4F7F6', 16), line('M300 36H600'),
      line('M322-10V22M322 60V150', 9), line('M322-10V22M322 60V150', 4.6, C.steel), rect(330, 370, 30, 8, C.dark), rect(540, 370, 30, 8, C.dark),
      rect(362, 46, 186, 318, '#fff', 4), circle(455, 48, 9, C.red),
      row(82, face('me', 400, 84, .62)), row(134, face('ba', 400, 134, .62)), row(186, T.heart(400, 188, 1.1), '111'),
        row(238, T.policeCap(400, 246, .72), '113'), row(290, T.flame(400, 294, .66), '114'),
        row(342, rect(380, 322, 40, 36, '#fff', 4) + T.cross(400, 340, .72), '115'),
      cast('minh', { x: 190, y: 374, s: 1.3, top: 'stripe', topColor: C.plum, bottomColor: C.blue, socks: 0, shoes: undefined, mood: 'happy',
        dir: .9, r: { at: 'out', hand: 'point' }, l: 'down' })],
  },
}
