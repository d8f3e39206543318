// Picture of the lesson "Parents talk about sexuality": the child asks at dinner.
import { C, path, line, flat, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'cha-me-noi-ve-gioi-tinh'
const seat = { legs: false, shade: false }
export const pictures = {
  'khi-con-hoi': {
    title: ['Khi con hỏi', 'When a child asks'],
    desc: ['Bữa cơm tối, con hỏi một câu, trên đầu có bong bóng dấu hỏi. Ba mẹ mỉm cười nhìn con.', 'At dinner the child asks a question, shown as a bubble. The parents smile at the child.'],
    draw: () => [P.room(C.cream, 312), P.window(44, 44, 110, 96, true), line('M470-5V32', 4), path('M426 64L446 30H494L514 64Z', C.straw),
      path('M426 64Q470 80 514 64', '#FFF6D8'),
      cast('me', { x: 122, y: 414, s: 1.14, ...seat, mood: 'happy', dir: .8, only: 'body' }),
        cast('ba', { x: 528, y: 416, s: 1.14, ...seat, mood: 'happy', dir: -.8, only: 'body' }),
        cast('na', { x: 322, y: 390, s: 1.3, ...seat, mood: 'ask', dir: -.4, only: 'body' }),
      flat('M-5 314H645V404H-5Z', C.wood), line('M-5 314H645'), line('M-5 332H645', 2, C.brown), T.bowl(206, 318, 1.1), T.bowl(430, 318, 1.1),
        T.bowl(322, 330, 1, '#fff'), T.bowl(262, 346, 1.2, C.clay, C.leaf), T.bowl(386, 348, 1.2, C.clay, '#E2A85C'), T.chopsticks(330, 352, .8),
      cast('me', { x: 122, y: 414, s: 1.14, ...seat, only: 'arms', l: { to: [92, 314] }, r: { to: [184, 304], hand: 'grip' } }),
        cast('ba', { x: 528, y: 416, s: 1.14, ...seat, only: 'arms', l: { to: [452, 304], hand: 'grip' }, r: { to: [560, 314] } }),
        cast('na', { x: 322, y: 390, s: 1.3, ...seat, only: 'arms', l: { to: [290, 304] }, r: { at: 'offer' } }),
      T.bubble(276, 28, 104, 78, 326, 146, T.question(0, -1, 1.15))],
  },
}
