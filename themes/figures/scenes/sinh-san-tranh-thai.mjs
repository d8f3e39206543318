// Pictures of the lesson "Reproduction and contraception": egg and sperm as in a school book, advice.
import { C, path, line, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'sinh-san-tranh-thai'
const sperm = (x, y, deg) => at(x, y, line('M12 0q12-10 24 0q12 10 24 0q10-8 20-2', 3.4)
  + path('M14 0Q8 10-4 9Q-14 6-14 0Q-14-6-4-9Q8-10 14 0Z', '#CFE3F2', { 'stroke-width': 2 }), .85, false, deg)
const tube = 'M160 176C108 158 70 156 56 196C50 214 56 226 66 232M240 176C292 158 330 156 344 196C350 214 344 226 334 232'
export const pictures = {
  'trung-va-tinh-trung': {
    title: ['Trứng và tinh trùng', 'Egg cell and sperm cells'],
    desc: ['Hình vẽ như trong sách giáo khoa: bên trái là tử cung với hai ống dẫn trứng và hai buồng trứng; bên phải là tế bào trứng phóng to, xung quanh có các tinh trùng.', 'A drawing as in a school book: on the left the uterus with its two tubes and ovaries; on the right an egg cell, enlarged, with sperm cells around it.'],
    draw: () => [P.wall('#F6F1E4'), rect(24, 24, 352, 352, '#fff', 18), rect(396, 24, 220, 352, '#fff', 18),
      at(-10, -40, [line(tube, 24.8), line(tube, 20, '#F2B8B0'), line('M66 226l-12 20M70 230l2 22M334 226l12 20M330 230l-2 22', 7),
        line('M66 226l-12 20M70 230l2 22M334 226l12 20M330 230l-2 22', 3, '#F2B8B0'),
      path('M140 166Q200 136 260 166Q282 186 262 220Q238 262 228 300L224 344H176L172 300Q162 262 138 220Q118 186 140 166Z', '#F2B8B0'),
        path('M164 184Q200 168 236 184Q240 196 226 216Q206 248 204 290H196Q194 248 174 216Q160 196 164 184Z', '#DF8F8A', { 'stroke-width': 1.8 }),
        line('M152 176L166 186M248 176L234 186', 10, '#DF8F8A'),
      path('M72 262Q72 240 96 240Q124 242 122 264Q116 284 94 282Q72 280 72 262ZM328 262Q328 240 304 240Q276 242 278 264Q284 284 306 282Q328 280 328 262Z',
        '#F6D9A8'), circle(94, 262, 6, C.straw, { 'stroke-width': 1.8 }), circle(308, 258, 5, C.straw, { 'stroke-width': 1.8 }),
        circle(296, 168, 8, C.straw)].join(''), 1.05),
      line('M312 130L440 92M310 142L444 178', 2, C.grey, { 'stroke-dasharray': '2 8' }),
      circle(506, 134, 74, '#FBE3A8'), circle(506, 134, 62, C.straw, { 'stroke-width': 1.8 }),
        circle(514, 126, 23, '#E8A93B', { 'stroke-width': 1.8 }), circle(514, 126, 7, C.brown, { stroke: 'none' }),
        line('M474 156h.1M486 172h.1M472 124h.1M526 170h.1M544 152h.1M496 94h.1', 6, '#E8A93B'),
      [[60, 112], [90, 100], [120, 112], [75, 172], [105, 172]].map(([deg, r]) => sperm(506 + r * Math.cos(deg * Math.PI / 180), 134
        + r * Math.sin(deg * Math.PI / 180), deg))],
  },
  'tu-van': {
    title: ['Đến trạm y tế hỏi', 'Asking at the health station'],
    desc: ['Ở trạm y tế, một đôi bạn trẻ ngồi hỏi, cô nhân viên y tế ngồi bên bàn lắng nghe và đưa tờ gấp có hình trái tim và dấu hỏi.', 'At a health station a young couple sits and asks. The health worker at the desk listens and offers a leaflet with a heart and a question mark.'],
    draw: () => [P.room('#E6F3EE', 322, '#D9C8A6'), rect(40, 40, 92, 84, '#fff', 4), T.cross(86, 84, 1.5), P.window(376, 40, 104, 90),
      
      T.chair(98, 376, 48, false, 1.1), cast('my', { x: 106, y: 376, s: 1.1, pose: 'sit', seat: 46, mood: 'calm', dir: .8, r: 'lap', l: 'lap' }),
      T.chair(226, 376, 48, false, 1.1), cast('thien', { x: 234, y: 376, s: 1.1, pose: 'sit', seat: 46, topColor: C.straw, mood: 'speak', dir: .7 }),
      cast('yta', { x: 522, y: 430, s: 1.1, legs: false, shade: false, mood: 'kind', dir: -.9, only: 'body' }), T.desk(372, 272, 252, 104),
        at(422, 264, path('M-34-44L0-34L34-44V6L0 14L-34 6Z', '#fff') + line('M0-34V14', 1.8) + T.heart(-17, -14, .6) + T.question(17, -15, .62)),
        T.paper(584, 268, 44, 10, 0, ' '),
      cast('yta', { x: 522, y: 430, s: 1.1, legs: false, only: 'arms', l: { to: [464, 268], hand: 'offer' }, r: { to: [556, 270] } }),
      T.bubble(250, 62, 96, 70, 258, 172, T.question(0, -2, 1.1)), T.bubble(522, 40, 92, 68, 540, 158, T.heart(0, 1, 1.1))],
  },
}
