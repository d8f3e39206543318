// Pictures of the lesson "Periods": what to have, a cycle, no teasing.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'kinh-nguyet'
const pad = (x, y, deg) => at(x, y,
  path('M-22-64C-22-82 22-82 22-64L17-18Q34-14 34 0Q34 14 17 18L22 64C22 82-22 82-22 64L-17 18Q-34 14-34 0Q-34-14-17-18Z', '#fff')
  + path('M-11-56C-11-66 11-66 11-56V56C11 66-11 66-11 56Z', '#F7E3E8', { 'stroke-width': 1.6 })
  + line('M-4-40V40M4-40V40', 1.6, C.plum, { 'stroke-dasharray': '1 7' }), 1, false, deg)
const ringPart = (i, r1, r2) => { const a = k => (-90 + k * 360 / 28) * Math.PI / 180,
  p = (r, k) => `${320 + r * Math.cos(a(k))} ${200 + r * Math.sin(a(k))}`;
  return `M${p(r2, i + .07)}A${r2} ${r2} 0 0 1 ${p(r2, i + .93)}L${p(r1, i + .92)}A${r1} ${r1} 0 0 0 ${p(r1, i + .08)}Z` }
export const pictures = {
  'do-dung': {
    title: ['Đồ dùng ngày có kinh', 'Things for those days'],
    desc: ['Trên bàn có băng vệ sinh, một túi nhỏ, tờ lịch đánh dấu bốn ngày, chai nước và một chiếc quần dự phòng.', 'On a table lie pads, a small bag, a calendar with four marked days, a bottle of water and a pair of spare trousers.'],
    draw: () => { let days = '', mark = ''; for (let r = 0; r < 4; r++) for (let c = 0; c < 7; c++) { const x = 46 + c * 21, y = 96 + r * 24;
      if (r === 1 && c > 1 && c < 6) mark += `M${x + 6} ${y}h.1`; else days += `M${x + 6} ${y}h.1` } return [P.wall('#F3E0C4'),
      line('M0 132H640M0 266H640', 2, '#E3C79C'),
      rect(28, 28, 172, 164, '#fff', 10), path('M28 62V38q0-10 10-10h152q10 0 10 10v24z', C.leaf), line('M70 20v18M158 20v18', 6),
        line(days, 9, C.steel), line(mark, 15, C.coral), T.leafSign(114, 47, .5, C.cream),
      pad(270, 120, -10), pad(344, 124, 8), T.bottle(452, 186, 2.5),
      path('M520 40H604L610 178H572L562 84 552 178H514Z', C.navy), line('M520 54H604M562 54V84', 2, '#fff', { opacity: .6 }),
      at(170, 304, path('M-108-56Q0-70 108-56L118 66Q0 82-118 66Z', C.plum) + line('M-110-34Q0-48 110-34', 3, C.straw)
        + rect(92, -48, 22, 14, C.straw, 4, { 'stroke-width': 1.8 }) + T.leafSign(-2, 20, 1.3, C.cream)),
      pad(388, 304, 84), pad(420, 340, 96), T.drop(560, 300, 1.7), T.heart(488, 244, .8)] },
  },
  'lich': {
    title: ['Vòng 28 ngày', 'A ring of 28 days'],
    desc: ['Một vòng lịch gồm 28 ô, bốn ô được tô màu. Ở giữa có hình giọt và chiếc lá.', 'A calendar ring of 28 segments, four of them filled. In the middle a drop and a leaf.'],
    draw: () => { let plain = '', full = ''; for (let i = 0; i < 28; i++) i < 4 ? full += ringPart(i, 118, 180) : plain += ringPart(i, 118, 170);
      return [P.wall(C.mint), circle(320, 200, 190, '#fff', { stroke: 'none', opacity: .6 }), path(plain, C.cream), path(full, C.coral),
      T.drop(286, 204, 2.1), T.leafSign(366, 206, 1.9), path('M320 100A100 100 0 1 1 224 172', undefined, { 'stroke-width': 5, stroke: C.leaf }),
        line('M212 184L223 168L238 181', 5, C.leaf),
      T.leafSign(72, 90, 1.4, C.grass), T.leafSign(566, 320, 1.4, C.grass), T.drop(84, 318, 1.2, C.rose), T.drop(560, 86, 1.2, C.rose)] },
  },
  'khong-treu': {
    title: ['Không trêu, chỉ giúp', 'No teasing, just help'],
    desc: ['Ở hành lang lớp học, một bạn trai đưa áo khoác cho bạn gái cùng lớp mượn, tự nhiên như mọi việc khác.', 'In the school corridor a boy lends his jacket to a girl classmate in a matter-of-fact way.'],
    draw: () => [P.wall('#FBE9C4'), P.ground(318, '#E3D2AC'), rect(40, 70, 200, 120, C.sky, 4),
      flat('M42 158Q90 128 140 154T238 150V188H42Z', C.grass), line('M106 70v120M173 70v120', 2), P.door(500, 108, 98, 210, { fill: '#8FB8A6' }),
      P.blackboard(292, 60, 160, 86), T.schoolBag(92, 366, .9, C.red),
      cast('my', { x: 214, y: 374, s: 1.14, mood: 'happy', dir: .7, r: { to: [286, 242], hand: 'offer' }, l: 'down' }),
      cast('khoa', { x: 400, y: 374, s: 1.14, mood: 'kind', dir: -.7, top: 'tee', topColor: '#fff',
        l: { to: [332, 226], hand: 'grip', prop: T.jacket(-14, 30, 1.12, C.blue, 8) }, r: 'down' })],
  },
}
