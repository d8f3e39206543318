// Picture of the lesson "Posting pictures of one's child": ask the child first.
import { C, line, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'dang-anh-con-tren-mang'
export const pictures = {
  'hoi-con-truoc': {
    title: ['Hỏi con trước', 'Ask the child first'],
    desc: ['Người mẹ cầm điện thoại sắp chụp ảnh, hỏi con trước. Con có thể gật đầu hay lắc đầu: bên con có dấu tích và bàn tay.', 'A mother about to take a photo asks the child first. The child may nod or shake the head: beside the child are a check and a hand.'],
    draw: () => [P.beach(150, 270), P.palm(46, 322, 190, 1), P.cloud(330, 48),
      cast('me', { x: 178, y: 374, s: 1.14, mood: 'ask', dir: .8, r: { to: [246, 206], hand: 'grip',
        prop: T.phone(6, -12, 24, 42, circle(0, -12, 3, C.dark, { stroke: 'none' }), 6) }, l: 'hip' }),
      cast('be', { x: 424, y: 376, s: 1.48, mood: 'think', dir: -.5, r: 'chin', l: 'down' }),
      T.bubble(212, 40, 92, 68, 212, 124, at(0, 2, T.camera(-12, 0, .72) + T.question(30, -3, .62))),
        T.thought(540, 92, 470, 176, T.check(-24, 0, .8) + line('M2-18V18', 2, C.grey) + T.bigHand(26, 20, .55), 1.18)],
  },
}
