// Pictures of the lesson "STIs and HIV": what does not pass it on, a test.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'sti-hiv'
/** The sign that is the same in every part: the virus with a bar across: it does not pass here. */
const none = (x, y) => circle(x, y, 26, C.paper) + line(`M${x} ${y - 17}V${y + 17}M${x - 17} ${y}H${x + 17}M${x - 12} ${y - 12}L${x + 12} ${y + 12}M${x + 12} ${y - 12}L${x - 12} ${y + 12}`, 3.4, C.mauve)
  + circle(x, y, 10, C.mauve, { 'stroke-width': 1.8 }) + T.bar(x, y, 26)
const up = { legs: false, shade: false, plain: 1 }
export const pictures = {
  'khong-lay': {
    title: ['HIV không lây qua đây', 'HIV does not pass this way'],
    desc: ['Bốn ô: ăn chung bữa cơm, nắm tay, ôm nhau, con muỗi. Ô nào cũng có cùng một biển: con vi-rút bị gạch chéo. HIV không lây qua những đường này.', 'Four panels: sharing a meal, holding hands, a hug, a mosquito. Each has the same sign: a virus with a bar across. HIV does not pass in these ways.'],
    draw: () => [P.wall(C.cream), flat('M320 0H640V200H320Z', C.sky), flat('M0 200H320V400H0Z', C.mint), flat('M320 200H640V400H320Z', C.lilac),
      cast('vy', { ...up, x: 86, y: 244, s: .86, mood: 'laugh', dir: .7, r: { to: [126, 148], hand: 'grip' } }),
        cast('khoa', { ...up, x: 228, y: 244, s: .86, mood: 'happy', dir: -.7, l: { to: [192, 148], hand: 'grip' } }),
        flat('M0 162H320V200H0Z', C.wood), line('M0 162H318'), T.bowl(120, 160, .8), T.bowl(198, 160, .8), T.bowl(158, 158, .95, C.clay, C.leaf),
      cast('amina', { ...up, x: 410, y: 258, s: .92, mood: 'happy', dir: .6, r: { to: [466, 182], hand: 'grip' } }),
        cast('my', { ...up, x: 520, y: 258, s: .92, mood: 'happy', dir: -.6, l: { to: [470, 184], hand: 'grip' } }),
        flat('M320 196H640V214H320Z', C.lilac),
      cast('thien', { ...up, x: 122, y: 452, s: .92, mood: 'glad', dir: .5, tilt: 5, r: 'none', l: 'down' }),
        cast('khoa', { ...up, x: 182, y: 454, s: .92, top: 'tee', topColor: C.straw, mood: 'glad', dir: -.5, tilt: -5, l: 'none', r: 'down' }),
      circle(203, 322, 7, '#E8B788'), line('M203 318l-5-1M203 322l-6 0', 1.4), circle(101, 320, 7, '#D7A071'), line('M101 316l5-1M101 320l6 0', 1.4),
      flat('M320 200H640V400H320Z', C.lilac),
        at(480, 300, path('M-4-10C-30-44-66-40-58-24C-50-12-20-8-4-6ZM6-10C22-50 60-50 56-32C50-16 22-8 8-6Z', '#fff', { opacity: .9 })
        + path('M-50 16Q-20-14 10-8Q20-6 22 0Q10 12-50 16Z', C.mauve) + line('M-34 6l6 8M-20 0l6 10M-6-4l5 10', 2) + circle(26, -4, 10, C.mauve)
        + line('M34 0L60 16M-2 4L-14 30-10 46M8 4L10 32 20 46M16 2L32 26 46 40M30-12l10-10M24-13l2-12', 2.6)
        + circle(29, -6, 2.4, '#1D2A26', { stroke: 'none' })),
      none(284, 38), none(602, 38), none(284, 240), none(602, 240), path('M320 0V400M0 200H640', undefined, { stroke: C.paper, 'stroke-width': 10 })],
  },
  'xet-nghiem': {
    title: ['Nói chuyện về xét nghiệm', 'Talking about a test'],
    desc: ['Cô nhân viên y tế trò chuyện với một bạn tuổi teen về xét nghiệm. Trên bàn có một tờ phiếu.', 'A health worker talks with a teenager about a test. A form lies on the table.'],
    draw: () => [P.room(C.sky, 322, '#D9C8A6'), P.window(420, 46, 130, 104), rect(66, 50, 86, 70, '#fff', 4), T.cross(109, 86, 1.15),
      T.plant(600, 330, 1), 
      T.chair(474, 376, 48, true, 1.15),
        cast('khoa', { x: 470, y: 376, s: 1.14, pose: 'sit', seat: 46, flip: true, top: 'tee', topColor: C.leaf, mood: 'ask', dir: -.8,
        only: 'body' }),
      T.chair(150, 376, 48, false, 1.15),
        cast('yta', { x: 158, y: 376, s: 1.1, pose: 'sit', seat: 48, mood: 'speak', dir: .8, lean: 3, only: 'body' }),
      T.table(210, 284, 214, 90), path('M292 278L304 262H372L366 278Z', '#fff'), line('M308 267h34M305 272h34', 2, C.grey),
        path('M352 274l2-8h10l-2 8z', C.leaf, { 'stroke-width': 1.4 }), T.cup(240, 284, .8, C.sea),
      cast('khoa', { x: 470, y: 376, s: 1.14, pose: 'sit', seat: 46, flip: true, top: 'tee', topColor: C.leaf, only: 'arms', l: { to: [398, 278] },
        r: { to: [440, 300] } }), cast('yta', { x: 158, y: 376, s: 1.1, pose: 'sit', seat: 48, lean: 3, only: 'arms',
        r: { to: [272, 264], hand: 'offer' }, l: { to: [206, 284] } }),
      T.bubble(188, 44, 104, 76, 186, 142, at(-14, 2, T.paper(0, 0, 38, 48)) + T.check(28, 4, .72))],
  },
}
