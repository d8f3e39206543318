// Pictures of the lesson "Puberty for boys": the voice breaks, asking father.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'con-trai-day-thi'
function voice(x0, x1, y) { // a wave that begins quick and high and grows slow and low
  let d = `M${x0} ${y}`, x = x0, w = 7, up = -1, h = 16
  while (x + 2 * w < x1) { d += `Q${x + w} ${y + up * h * 2} ${x + 2 * w} ${y}`; x += 2 * w; w *= 1.22; h *= 1.12; up = -up }
  return d
}
const chair = T.wheelchair()
export const pictures = {
  'giong-noi': {
    title: ['Giọng nói đang đổi', 'The voice is changing'],
    desc: ['Một bạn trai đang nói, sóng âm đổi từ cao sang trầm. Hai bạn mỉm cười, một bạn đội khăn Chăm, một bạn ngồi xe lăn.', 'A boy speaks, the sound waves change from high to low. Two friends smile, one with a Chăm headscarf, one in a wheelchair.'],
    draw: () => [P.wall(C.cream), P.meadow(286), P.palm(38, 318, 170, 1), P.cloud(560, 50), P.ground(316, C.floor),
      path(voice(206, 560, 100), undefined, { stroke: C.sea, 'stroke-width': 7 }), circle(206, 100, 6, C.sea, { stroke: 'none' }),
      cast('thien', { x: 138, y: 374, s: 1.16, mood: 'speak', dir: .7, r: 'offer', l: 'down' }),
        cast('amina', { x: 408, y: 374, s: 1, mood: 'happy', dir: -.7 }), at(546, 374, chair.behind, 1.22, true),
        cast('khoa', { x: 548, y: 374, s: 1.04, pose: 'sit', seat: 50, flip: true, mood: 'laugh', dir: -.7, shade: false, l: 'lap', r: 'lap' }),
        at(546, 374, chair.front, 1.22, true)],
  },
  'hoi-ba': {
    title: ['Hỏi ba', 'Asking father'],
    desc: ['Ba và con trai ngồi trên mạn thuyền cá ở bến. Con hỏi, ba quay hẳn sang con và lắng nghe.', 'Father and son sit on the edge of a fishing boat in the harbour. The son asks, the father turns to him and listens.'],
    draw: () => [P.wall(C.peach), P.hills(150, '#7FB39B'), P.sea(150, 404), P.waves([[30, 200], [560, 190], [40, 330], [560, 370], [300, 180]]),
      P.sun(556, 58, 24),
      path('M16 138h58l-10 22h-40zM44 138v-44', '#fff', { 'stroke-width': 1.8 }), path('M44 94l28 34h-28z', C.red, { 'stroke-width': 1.8 }),
      line('M128 250V70M128 92H214', 7), line('M128 250V71M129 92H213', 3, C.brown), path('M132 74l40 11-40 11z', C.red, { 'stroke-width': 1.8 }),
        rect(468, 176, 84, 92, '#F7F1E0', 4), rect(482, 190, 54, 34, C.sky, 3), line('M458 176H562', 9),
      path('M36 226Q60 262 78 264H590Q610 250 632 214Q626 330 566 366H112Q56 330 36 226Z', '#3F8577'),
        path('M36 226Q60 262 78 264H590Q610 250 632 214L631 234Q612 268 590 282H80Q52 272 38 246Z', C.red), circle(104, 308, 13, '#fff'),
        circle(104, 308, 5, undefined, { fill: '#1D2A26', stroke: 'none' }), line('M150 316H560', 4, C.cream),
        flat('M-5 346Q60 334 130 350T300 346T470 350T645 340V404H-5Z', '#4E8CBA'),
        line('M20 372q13-8 26 0q13 8 26 0M420 380q13-8 26 0q13 8 26 0', 3, '#fff', { opacity: .8 }),
      cast('ba', { x: 222, y: 374, s: 1.08, pose: 'sit', seat: 102, mood: 'kind', dir: 1, tilt: 5, lean: 6, shade: false, l: 'lap', r: { to: [336, 236], hand: 'offer' } }),
        cast('thien', { x: 404, y: 374, s: 1.1, pose: 'front', seat: 100, mood: 'speak', dir: -.8, top: 'stripe', topColor: C.leaf, shade: false,
        l: 'lap', r: 'lap' }),
      T.bubble(432, 34, 84, 56, 424, 110, T.question(0, -1, .85))],
  },
}
