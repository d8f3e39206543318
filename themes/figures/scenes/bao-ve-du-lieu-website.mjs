// Picture of the lesson "Protecting the data of the site": a small copy, a lock.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'bao-ve-du-lieu-website'
const file = (x, y) => path(`M${x - 12} ${y - 15}h16l8 8v22h-24z`, '#fff', { 'stroke-width': 1.8 })
  + line(`M${x - 6} ${y}h12M${x - 6} ${y + 7}h12`, 2, C.grey)
export const pictures = {
  'may-chu-nho': {
    title: ['Chép ra USB', 'A copy on a USB stick'],
    desc: ['Ở máy tính của trường, thầy giáo chép tập tin vào USB. Trên màn hình có ổ khóa.', 'At a school computer a teacher copies files to a USB stick. The screen shows a padlock.'],
    draw: () => [P.room('#E8EEF7', 320), P.window(40, 44, 104, 96), rect(500, 60, 110, 12, C.brown, 3), T.book(532, 58, .7, C.leaf),
      T.book(572, 58, .7, C.red),
      cast('thay', { x: 176, y: 430, s: 1.2, legs: false, shade: false, mood: 'happy', dir: .9, only: 'body' }),
      flat('M-5 312H645V404H-5Z', C.wood), line('M-5 312H645'), line('M-5 330H645', 2, C.brown), path('M366 312l8-38h44l8 38z', C.steel),
        rect(352, 304, 88, 12, C.steel, 4), rect(292, 108, 208, 168, C.dark, 10), rect(304, 120, 184, 136, C.sky, 4, { stroke: 'none' }),
        T.lock(396, 190, 1.7),
      rect(524, 248, 82, 66, C.dark, 6), line('M540 266h50M540 280h30', 3, C.grey), circle(588, 296, 4, C.leaf, { stroke: 'none' }),
      path('M232 336L250 318H340L334 336Z', C.steel), line('M256 327h62', 3, C.grey, { 'stroke-dasharray': '5 4' }),
      at(566, 356, rect(-34, -13, 46, 26, C.leaf, 5) + path('M12-9h20v18H12z', C.steel) + line('M20-3h.1M20 4h.1', 4), 1.1),
        line('M520 210Q580 190 582 236', 4, C.leaf, { 'stroke-dasharray': '2 10' }), file(538, 196), file(580, 206),
        line('M566 316V334M566 334l-7-8M566 334l7-8', 4, C.leaf),
      cast('thay', { x: 176, y: 430, s: 1.2, legs: false, only: 'arms', r: { to: [256, 318] }, l: { to: [132, 316] } })],
  },
}
