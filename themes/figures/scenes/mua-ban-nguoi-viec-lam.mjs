// Pictures of the lesson "Job offers and trafficking": an offer too good, checking first.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'phap-luat', lesson = 'mua-ban-nguoi-viec-lam'
const coin = (x, y, r = 17) => circle(x, y, r, C.straw) + circle(x, y, r * .64, undefined, { 'stroke-width': 1.6, stroke: C.gold })
const plane = (x, y, s) => at(x, y, path('M-46 2Q-20-12 20-12Q44-12 52-2Q40 8 16 8H-30Z', '#fff')
  + path('M-6-2L-26 28H-12L18 0ZM-40-2L-54-24H-42L-28-6Z', C.sea) + line('M26-5h.1M14-5h.1M2-5h.1', 4), s, false, -12)
export const pictures = {
  'loi-moi': {
    title: ['Lời mời quá tốt', 'An offer too good'],
    desc: ['Điện thoại hiện một lời mời việc làm: tiền xu, máy bay và một dấu hỏi lớn. Một bạn gái 16 tuổi nhìn, nghi ngờ.', 'A phone shows a job offer: coins, an aeroplane and a big question mark. A girl of 16 looks at it in doubt.'],
    draw: () => [P.wall(C.peach), circle(430, 196, 180, '#fff', { stroke: 'none', opacity: .55 }), P.ground(352, C.floor),
      rect(318, 16, 224, 372, C.dark, 28), rect(334, 46, 192, 306, '#EDF5FA', 10, { stroke: 'none' }), line('M410 31h40', 5, C.grey),
      circle(430, 370, 8, C.grey, { stroke: 'none' }),
      plane(430, 96, 1.35), [[372, 184], [400, 192], [386, 164], [478, 186], [462, 166], [492, 164]].map(([x, y]) => coin(x, y)),
        T.question(430, 270, 2.7),
      cast('vy', { x: 160, y: 376, s: 1.26, topColor: C.mauve, mood: 'unsure', dir: .9, tilt: 5, r: 'chin', l: 'belly' })],
  },
  'kiem-tra-truoc': {
    title: ['Kiểm tra trước đã', 'Check first'],
    desc: ['Bạn gái hỏi cô giáo và mẹ. Trên bàn có tờ giấy và kính lúp.', 'The girl asks a teacher and her mother. On the table lie a paper and a magnifying glass.'],
    draw: () => [P.room(C.cream, 300), P.window(44, 44, 120, 100), P.blackboard(420, 40, 190, 92),
      cast('co', { x: 118, y: 404, s: 1.14, legs: false, shade: false, mood: 'kind', dir: .7, nod: 1, only: 'body' }),
        cast('me', { x: 524, y: 406, s: 1.14, legs: false, shade: false, mood: 'think', dir: -.7, nod: 2, only: 'body' }),
        cast('vy', { x: 320, y: 402, s: 1.18, legs: false, shade: false, topColor: C.mauve, mood: 'ask', dir: -.5, only: 'body' }),
      flat('M-5 300H645V404H-5Z', C.wood), line('M-5 300H645'), line('M-5 318H645', 2, C.brown),
      path('M236 372L262 308H404L392 372Z', '#fff'), line('M276 322h70M270 336h70M264 350h44', 3, C.grey), T.question(372, 330, .7),
        T.magnifier(330, 344, 1.15),
      cast('co', { x: 118, y: 404, s: 1.14, legs: false, only: 'arms', r: { to: [222, 316], hand: 'point' }, l: { to: [92, 308] } }),
        cast('me', { x: 524, y: 406, s: 1.14, legs: false, only: 'arms', l: { to: [430, 318] }, r: { to: [552, 308] } }),
        cast('vy', { x: 320, y: 402, s: 1.18, topColor: C.mauve, legs: false, only: 'arms', l: { to: [272, 296], hand: 'offer' },
        r: { to: [388, 304] } }),
      T.bubble(238, 20, 88, 62, 306, 122, T.question(0, -1, .9))],
  },
}
