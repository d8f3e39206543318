// Picture of the lesson "Discipline without violence": down to the child's height.
import { C, path, line, rect, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'ky-luat-khong-bao-luc'
export const pictures = {
  'ngoi-xuong-noi': {
    title: ['Ngồi xuống nói với con', 'Down to the height of the child'],
    desc: ['Giữa đồ chơi vương vãi, người ba quỳ xuống ngang tầm con đang giận, bình tĩnh nói chuyện.', 'Among spilled toys a father kneels down to the height of his cross child and talks calmly.'],
    draw: () => [P.room(C.mint, 316), P.window(440, 50, 120, 100), rect(56, 200, 150, 118, C.wood, 4), line('M56 258H206'),
      T.book(92, 256, .8, C.plum), T.book(142, 256, .8, C.sea), path('M78 318v-40h106v40z', C.clay, {}), rect(52, 192, 158, 12, C.brown, 3),
      T.plant(180, 192, .7),
      cast('ba', { x: 248, y: 372, s: 1.2, pose: 'kneel', mood: 'kind', dir: .8, nod: 1, r: { at: 'offer' }, l: { to: [284, 296] } }),
      cast('be', { x: 426, y: 372, s: 1.42, mood: 'cross', dir: -.6, nod: 2, l: { at: [14, -62] }, r: { at: [-12, -66] } }),
      T.blocks(528, 372, 1), rect(560, 350, 26, 26, C.plum, 3), T.ball(598, 364, 18, C.straw), T.toyCar(78, 378, .9),
        at(346, 378, rect(-12, -22, 24, 22, C.leaf, 3), 1, false, 14), at(492, 384, rect(-11, -20, 22, 20, C.red, 3), 1, false, -20)],
  },
}
