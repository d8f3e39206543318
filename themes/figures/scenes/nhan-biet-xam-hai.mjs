// Pictures of the lesson "Safe, unsure, not safe": a traffic light of feelings, telling when unsure.
import { C, line, flat, rect, circle, at } from '../svg.mjs'
import { cast, badge } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'nhan-biet-xam-hai'
const lamp = (y, fill, face) => circle(330, y, 52, fill) + at(330, y, face, 1.5)
const eyes = line('M-13-5v1.4M13-5v1.4', 7)
export const pictures = {
  'ba-den': {
    title: ['Ba ngọn đèn cảm xúc', 'Three lights of feeling'],
    desc: ['Một cột đèn giao thông có ba khuôn mặt: đèn xanh thoải mái, đèn vàng chưa chắc, đèn đỏ không an toàn. Bên cạnh là dấu tích, dấu hỏi và bàn tay nói dừng.', 'A traffic light with three faces: green at ease, yellow unsure, red not safe. Beside them a check mark, a question mark and a hand that says stop.'],
    draw: () => [P.wall(C.cream), P.meadow(340), P.ground(366, C.floor), rect(258, 8, 144, 368, C.dark, 34),
      lamp(74, '#E2705F', eyes + line('M-21-13L-6-17M21-13L6-17', 2.6) + line('M-10 15q10-10 20 0', 3)),
        lamp(192, C.straw, eyes + line('M-20-17q7-4 13-1M21-13L7-16', 2.6) + line('M-9 12q4-3 9 0q5 3 9-1', 3)),
        lamp(310, '#7CC29B', eyes + line('M-20-15q7-5 14 0M6-15q7-5 14 0', 2.6) + line('M-12 8q12 13 24 0', 3)),
      line('M402 74H452M402 192H452M402 310H452', 3, C.grey), circle(502, 74, 48, C.paper), T.bigHand(500, 104, .86), circle(502, 192, 48, C.paper),
        T.question(502, 190, 1.25), circle(502, 310, 48, C.paper), T.check(503, 312, 1.4),
      cast('minh', { x: 128, y: 380, s: 1.26, mood: 'think', dir: .7, l: 'hip', r: 'chin' })],
  },
  'khong-chac-thi-ke': {
    title: ['Không chắc thì kể', 'Unsure? Tell'],
    desc: ['Ngoài lớp học, một bạn trai và cô tư vấn học đường ngồi chéo nhau trên hai chiếc ghế. Bạn kể, cô lắng nghe.', 'Outside the classroom a boy and the school counsellor sit at an angle on two chairs. He tells, she listens.'],
    draw: () => [P.wall('#FBE9C4'), P.ground(318, '#E3D2AC'), P.door(40, 110, 98, 208, { fill: '#8FB8A6' }), rect(190, 92, 190, 110, C.sky, 4),
      line('M253 92v110M317 92v110', 2), flat('M190 205h190v10H190z', C.brown),
      flat('M192 170Q220 150 252 164V200H192ZM254 160Q286 148 316 170V200H254ZM318 168Q350 146 379 160V200H318Z', C.grass),
      rect(430, 50, 160, 84, C.wood, 4), rect(444, 64, 40, 50, '#fff', 2, { 'stroke-width': 1.6 }),
      rect(494, 62, 38, 34, C.cream, 2, { 'stroke-width': 1.6 }), rect(542, 66, 34, 46, C.mint, 2, { 'stroke-width': 1.6 }), T.heart(513, 80, .5),
      line('M451 78h26M451 90h26M549 80h20M549 92h14', 2, C.grey), T.plant(600, 330, 1.1),
      T.chair(232, 374, 46, false, 1.15),
        cast('tuan', { x: 240, y: 374, s: 1.26, pose: 'sit', seat: 42, mood: 'think', dir: .7, r: 'offer', l: 'lap' }),
      T.chair(472, 374, 46, true, 1.15),
        cast('di', { x: 464, y: 374, s: 1.1, pose: 'sit', seat: 48, flip: true, mood: 'kind', dir: -.8, tilt: -4, lean: -4, topColor: '#CFE3EE',
        top: 'shirt', extra: badge, l: { to: [408, 306] }, r: { to: [424, 314] } }),
      T.bubble(262, 26, 96, 60, 258, 142, T.dots())],
  },
}
