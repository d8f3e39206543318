// Pictures of the lesson "Privacy online": a padlock made of what is mine, asking before posting.
import { C, line, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'phap-luat', lesson = 'rieng-tu-tren-mang'
export const pictures = {
  'o-khoa': {
    title: ['Ổ khóa cho những gì là của em', 'A lock for what is mine'],
    desc: ['Một chiếc điện thoại, trên màn hình là ổ khóa ghép từ những hình nhỏ: ảnh, thẻ tên, ghim bản đồ.', 'A phone whose screen shows a padlock made of small pictures: a photo, a name card, a map pin.'],
    draw: () => [P.wall('#E8EEF7'), circle(320, 200, 186, '#fff', { stroke: 'none', opacity: .7 }), rect(214, 14, 212, 372, C.dark, 28),
      rect(230, 44, 180, 306, C.sky, 10, { stroke: 'none' }), line('M300 29h40', 5, C.grey), circle(320, 368, 8, C.grey, { stroke: 'none' }),
      line('M272 178V142A48 48 0 0 1 368 142V178', 26), line('M272 178V142A48 48 0 0 1 368 142V178', 20, C.steel),
        rect(246, 172, 148, 138, C.straw, 16),
      T.photo(286, 206, .95), T.idCard(352, 208, .9), T.mapPin(288, 266, 1.05), circle(350, 262, 9, '#37454C', { stroke: 'none' }),
        line('M350 264v24', 8, C.dark),
      T.photo(96, 120, 1.3), T.mapPin(540, 110, 1.5), T.idCard(548, 284, 1.3), at(98, 280, T.camera(0, 0, 1.1)),
        line('M146 132L194 152M494 124L446 146M494 270L446 252M146 268L194 250', 4, C.sea, { 'stroke-dasharray': '2 11' })],
  },
  'hoi-truoc-khi-dang': {
    title: ['Hỏi con trước khi đăng', 'Ask before posting'],
    desc: ['Mẹ đưa điện thoại cho con gái tuổi teen xem và hỏi trước khi đăng ảnh. Bạn ấy suy nghĩ.', 'A mother shows her phone to her teenage daughter and asks before she posts a photo. The daughter thinks.'],
    draw: () => [P.room(C.peach, 322), P.seaWindow(250, 50, 150, 110), T.plant(600, 334, 1.1), rect(40, 70, 70, 56, '#fff', 3),
      T.heart(75, 100, .9, C.plum),
      cast('me', { x: 220, y: 374, s: 1.14, mood: 'ask', dir: .8, r: { to: [300, 210], hand: 'grip',
        prop: T.phone(4, -14, 26, 46, at(0, 0, T.photo(0, 0, .34)), 8) }, l: 'down' }),
      cast('vy', { x: 428, y: 374, s: 1.18, mood: 'think', dir: -.6, tilt: 4, l: 'belly', r: 'chin' }),
      T.bubble(96, 12, 92, 66, 186, 96, at(0, 0, T.photo(-12, 0, .78) + T.question(28, -2, .6))), T.thought(552, 76, 478, 140, T.dots())],
  },
}
