// Things: bubbles and signs, furniture, what is on tables, toys, bags, vehicles.
import { C, INK, path, flat, line, rect, circle, at } from './svg.mjs'

/** A speech bubble: box x, y, w, h with its tail to tx, ty; inner is drawn around its middle. */
export function bubble(x, y, w, h, tx, ty, inner = '', fill = C.paper) {
  const r = Math.min(26, h / 2), cx = x + w / 2, cy = y + h / 2
  const down = ty > y + h, b = Math.max(x + r + 8, Math.min(x + w - r - 8, tx)), sx = b + (tx > b ? -10 : tx < b ? 10 : 0)
  let d
  if (ty > y + h) d = `M${x + r} ${y}H${x + w - r}A${r} ${r} 0 0 1 ${x + w} ${y + r}V${y + h - r}A${r} ${r} 0 0 1 ${x + w - r} ${y + h}H${sx + 10}L${tx} ${ty} ${sx - 10} ${y + h}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + h - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  else if (tx < x) d = `M${x + r} ${y}H${x + w - r}A${r} ${r} 0 0 1 ${x + w} ${y + r}V${y + h - r}A${r} ${r} 0 0 1 ${x + w - r} ${y + h}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + h - r}V${cy + 9}L${tx} ${ty} ${x} ${cy - 9}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  else d = `M${x + r} ${y}H${x + w - r}A${r} ${r} 0 0 1 ${x + w} ${y + r}V${cy - 9}L${tx} ${ty} ${x + w} ${cy + 9}V${y + h - r}A${r} ${r} 0 0 1 ${x + w - r} ${y + h}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + h - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  return path(d, fill) + at(cx, cy, inner)
}
/** A thought: a cloud around x, y; small circles lead to tx, ty. */
export const thought = (x, y, tx, ty, inner = '', s = 1) => { const e = [tx + (x - tx) * .18, ty + (y - ty) * .18],
  f = [tx + (x - tx) * .42, ty + (y - ty) * .42]; return circle(...e, 5, '#fff', { 'stroke-width': 2 })
  + circle(...f, 8, '#fff', { 'stroke-width': 2 })
  + at(x, y, path('M-40 22C-64 22-66-12-42-14C-38-40-4-44 4-28C20-44 50-32 46-12C66-8 62 24 40 22C26 32-24 32-40 22Z', '#fff'), s) + at(x, y, inner) }
export const dots = (fill = C.deep) => line('M-18 0h.1M0 0h.1M18 0h.1', 10, fill)
export const heart = (x, y, s = 1, fill = C.coral) => at(x, y, flat('M0 15C-13 3-19-3-19-11C-19-21-6-23 0-14C6-23 19-21 19-11C19-3 13 3 0 15Z',
  fill), s)
export const check = (x, y, s = 1, fill = C.leaf) => at(x, y, path('M-18 0L-10-8-3 0 14-19 22-12-3 16Z', fill), s)
export const question = (x, y, s = 1, fill = C.blue) => at(x, y, line('M-9-9C-9-22 10-22 10-9C10 0 0 0 0 9M0 19v.2', 6.5, fill), s)
export const exclaim = (x, y, s = 1, fill = C.coral) => at(x, y, line('M0-18V4M0 17v.2', 7, fill), s)
export const arrow = (x, y, to, y2, fill = C.deep, w = 6) => { const a = Math.atan2(y2 - y, to - x),
  p = d => `${to + 16 * Math.cos(a + d)} ${y2 + 16 * Math.sin(a + d)}`;
  return line(`M${x} ${y}L${to} ${y2}M${p(2.6)}L${to} ${y2}L${p(-2.6)}`, w, fill) }
/** The bar that says: this not. */
export const bar = (x, y, r) => circle(x, y, r, undefined, { stroke: C.red, 'stroke-width': r * .13 })
  + line(`M${x - r * .68} ${y - r * .68}L${x + r * .68} ${y + r * .68}`, r * .13, C.red)
export const lock = (x, y, s = 1, fill = C.straw) => at(x, y, line('M-13-4V-16A13 13 0 0 1 13-16V-4', 10)
  + line('M-13-4V-16A13 13 0 0 1 13-16V-4', 5.4, C.steel) + rect(-21, -5, 42, 34, fill, 5) + circle(0, 9, 4.4, INK, { stroke: 'none' })
  + line('M0 10v8', 3.4), s)
export const camera = (x, y, s = 1) => at(x, y, path('M-14-17l5-9h18l5 9z', C.steel) + rect(-29, -17, 58, 38, C.steel, 6) + circle(0, 2, 12, '#fff')
  + circle(0, 2, 5.5, C.blue, { stroke: 'none' }), s)
export const clock = (x, y, r = 26, hands = 'M0 0V-15M0 0L10 6') => at(x, y, circle(0, 0, r, '#fff')
  + line(`M0 ${-r + 5}v2M0 ${r - 7}v2M${-r + 5} 0h2M${r - 7} 0h2`, 2.2) + line(hands, 3))
export const calendar = (x, y, w = 70, h = 66, inner = '') => rect(x, y, w, h, '#fff', 5)
  + path(`M${x} ${y + 18}V${y + 5}q0-5 5-5h${w - 10}q5 0 5 5v13z`, C.leaf) + line(`M${x + w * .28} ${y - 5}v10M${x + w * .72} ${y - 5}v10`, 4) + inner
export const eye = (x, y, s = 1) => at(x, y, path('M-22 0Q0-24 22 0Q0 24-22 0Z', '#fff') + circle(0, 0, 9, C.blue)
  + circle(0, 0, 3.6, INK, { stroke: 'none' }), s)
export const mapPin = (x, y, s = 1) => at(x, y, path('M0 24C-18 0-18-6-18-10A18 18 0 0 1 18-10C18-6 18 0 0 24Z', C.red) + circle(0, -10, 7, '#fff'),
  s)
export const photo = (x, y, s = 1) => at(x, y, rect(-26, -20, 52, 40, '#fff', 4) + rect(-20, -14, 40, 28, C.sky, 2, { 'stroke-width': 1.6 })
  + flat('M-19 13L-6-3 4 6 11-1 19 8V13Z', C.leaf) + circle(10, -7, 4, C.straw, { stroke: 'none' }), s)
export const idCard = (x, y, s = 1) => at(x, y, rect(-28, -19, 56, 38, '#fff', 5) + circle(-14, -6, 6, SKINISH)
  + path('M-23 12q0-11 9-11t9 11z', C.sea) + line('M2-7h18M2 2h18M2 11h11', 2.6, C.grey), s)
const SKINISH = '#E8B788'
/** A phone lying upright around 0,0: inner is drawn on its screen. */
export const phone = (x, y, w = 18, h = 34, inner = '', deg = 0) => at(x, y, rect(-w / 2, -h / 2, w, h, C.dark, Math.min(10, w * .16))
  + rect(-w / 2 + w * .1, -h / 2 + h * .07, w * .8, h * .84, C.sky, Math.min(5, w * .06), { stroke: 'none' }) + inner, 1, false, deg)
export const tablet = (x, y, w = 84, h = 58, inner = '', deg = 0) => at(x, y, rect(-w / 2, -h / 2, w, h, C.dark, 6)
  + rect(-w / 2 + 6, -h / 2 + 6, w - 12, h - 12, C.sky, 2, { stroke: 'none' }) + inner, 1, false, deg)
export const laptop = (x, y, s = 1, inner = '') => at(x, y, rect(-52, -66, 104, 66, C.dark, 5) + rect(-46, -60, 92, 54, C.sky, 2, { stroke: 'none' })
  + at(0, -33, inner) + path('M-62 0H62L70 10H-70Z', C.steel), s)
export const laptopBack = (x, y, s = 1) => at(x, y, path('M-50-58h100l12 58H-62z', C.steel) + circle(0, -28, 6, '#fff', { 'stroke-width': 1.8 }), s)
export const paper = (x, y, w = 44, h = 56, deg = 0, inner = '') => at(x, y, rect(-w / 2, -h / 2, w, h, '#fff', 3)
  + (inner || line(`M${-w * .32} ${-h * .26}h${w * .64}M${-w * .32} ${-h * .06}h${w * .64}M${-w * .32} ${h * .14}h${w * .4}`, 2.2, C.grey)), 1,
  false, deg)
export const book = (x, y, s = 1, fill = C.leaf) => at(x, y, path('M-26-18h44q8 0 8 8v26h-44q-8 0-8-8z', fill) + line('M-26 8q0-8 8-8h44', 1.8), s)
export const openBook = (x, y, s = 1) => at(x, y, path('M0-14Q-20-24-42-16V16Q-20 8 0 18Q20 8 42 16V-16Q20-24 0-14Z', '#fff')
  + line('M0-14V18M-34-6q12-4 24 1M-34 3q12-4 24 1M10-5q12-5 24-1M10 4q12-5 24-1', 1.6, C.grey) + line('M0-14V18', 2), s)
/** Furniture */
export const table = (x, y, w, h = 70, fill = C.wood) => line(`M${x + 16} ${y + 10}V${y + h}M${x + w - 16} ${y + 10}V${y + h}`, 10)
  + line(`M${x + 16} ${y + 10}V${y + h - 1}M${x + w - 16} ${y + 10}V${y + h - 1}`, 5.6, fill) + rect(x, y, w, 13, fill, 5)
export const desk = (x, y, w, h = 80, fill = C.wood) => path(`M${x + 8} ${y + 10}H${x + w - 8}V${y + h}H${x + 8}Z`, fill)
  + line(`M${x + 8} ${y + 28}H${x + w - 8}`, 1.6) + rect(x, y, w, 13, C.brown, 4)
export const bench = (x, y, w, h = 44, fill = C.wood) => line(`M${x + 18} ${y + 10}V${y + h}M${x + w - 18} ${y + 10}V${y + h}`, 10)
  + line(`M${x + 18} ${y + 10}V${y + h - 1}M${x + w - 18} ${y + 10}V${y + h - 1}`, 5.6, fill) + rect(x, y, w, 13, fill, 5)
export const benchBack = (x, y, w, fill = C.wood) => line(`M${x + 26} ${y}v70M${x + w - 26} ${y}v70`, 9) + rect(x + 4, y, w - 8, 14, fill, 5)
  + rect(x + 4, y + 24, w - 8, 14, fill, 5)
export const stool = (x, y, h = 36, fill = C.straw, s = 1) => at(x, y, path(`M-27 ${-h + 5}L-33 0h8l6-${h - 9}h38l6 ${h - 9}h8L27 ${-h + 5}Z`, fill)
  + rect(-32, -h, 64, 9, fill, 4), s)
export const chair = (x, y, h = 46, flip = false, s = 1, fill = C.wood) => at(x, y, line(`M-26 0V${-h - 62}M-26 ${-h + 4}H30M26 ${-h + 4}V0`, 9)
  + line(`M-26-1V${-h - 61}M-26 ${-h + 4}H29M26 ${-h + 4}V-1`, 5, fill), s, flip)
export const plant = (x, y, s = 1) => at(x, y, path('M-17 0v-38h34V0z', C.clay)
  + line('M0-38q-6-32-26-38M0-38q0-42 8-60M0-38q6-28 26-34', 7, C.leaf), s)
export const cup = (x, y, s = 1, fill = C.straw) => at(x, y, rect(-14, -26, 28, 26, fill, 4) + line('M14-19q11 0 9 8t-11 6', 3), s)
export const bowl = (x, y, s = 1, fill = '#fff', food = C.white) => at(x, y, path('M-18-16Q0-34 18-16Z', food)
  + path('M-22-16H22Q20 0 8 0H-8Q-20 0-22-16Z', fill) + line('M-15-8q15 5 30 0', 1.8, C.sea), s)
export const chopsticks = (x, y, s = 1) => at(x, y, line('M-20 0L14-12M-18 4L18-6', 2.6, C.brown), s)
export const pot = (x, y, s = 1) => at(x, y, path('M-34-36H34V-8Q34 0 24 0H-24Q-34 0-34-8Z', C.steel) + line('M-34-26h-11M34-26h11', 5)
  + path('M-36-36Q0-52 36-36Z', C.grey) + circle(0, -47, 4.5, C.dark), s)
export const steam = (x, y, s = 1) => at(x, y, line('M-14 0q-8-10 0-20q8-10 0-20M6 0q-8-10 0-20q8-10 0-20', 3, '#fff', { opacity: .9 }), s)
export const schoolBag = (x, y, s = 1, fill = C.red) => at(x, y, line('M-10-52Q0-66 10-52', 5) + rect(-24, -54, 48, 54, fill, 12)
  + rect(-17, -26, 34, 20, fill, 6, { 'stroke-width': 1.8 }) + line('M-17-36h34', 1.8), s)
export const bottle = (x, y, s = 1) => at(x, y, path('M-11 0Q-13-36-6-44V-54H6V-44Q13-36 11 0Z', '#A8D0EA') + rect(-7, -61, 14, 9, C.blue, 2)
  + line('M-10-20h20', 1.6), s)
export const box = (x, y, s = 1) => at(x, y, rect(-30, -44, 60, 44, C.wood, 3) + path('M-7-44h14v18l-7-5-7 5z', '#F7E3BA', { 'stroke-width': 1.6 }),
  s)
export const gift = (x, y, s = 1, fill = C.plum) => at(x, y, rect(-26, -34, 52, 34, fill, 3) + rect(-29, -42, 58, 12, fill, 3)
  + path('M-5-42H5V0H-5Z', C.straw, { 'stroke-width': 1.6 })
  + path('M0-42C-6-60-25-58-19-47C-15-42-6-42 0-42ZM0-42C6-60 25-58 19-47C15-42 6-42 0-42Z', C.straw, { 'stroke-width': 1.8 }), s)
export const ball = (x, y, r = 16, fill = C.red) => circle(x, y, r, fill)
  + line(`M${x - r * .9} ${y - r * .3}Q${x} ${y + r * .5} ${x + r * .9} ${y - r * .3}`, 2)
export const blocks = (x, y, s = 1) => at(x, y, rect(-30, -24, 24, 24, C.straw, 3) + rect(-4, -24, 24, 24, C.sea, 3)
  + rect(-18, -48, 24, 24, C.leaf, 3), s)
export const toyCar = (x, y, s = 1, fill = C.red) => at(x, y, path('M-30-8v-10q0-4 5-4h8l8-12h18l9 12h7q6 0 6 6v8z', fill)
  + path('M-12-22l5-8h12l6 8z', C.sky, { 'stroke-width': 1.6 }) + circle(-16, -7, 7, C.dark) + circle(16, -7, 7, C.dark), s)
export const ring = (x, y, s = 1) => at(x, y, circle(0, 0, 22, '#fff')
  + line('M-15.5-15.5l9.6 9.6M15.5-15.5l-9.6 9.6M-15.5 15.5l9.6-9.6M15.5 15.5l-9.6-9.6', 9, C.red, { 'stroke-linecap': 'butt' }) + circle(0, 0, 22)
  + circle(0, 0, 8.5, C.sea), s)
/** Seen from the side, front wheel to the right. */
export const motorbike = (x, y, s = 1, flip = false, fill = C.red) => at(x, y, circle(-52, -22, 22, C.dark) + circle(-52, -22, 9, C.steel)
  + circle(54, -22, 22, C.dark) + circle(54, -22, 9, C.steel) + line('M54-22L40-72 30-84', 6) + line('M40-74l18-2', 5)
  + path('M-72-52Q-52-64-10-58L6-36H28Q36-60 38-72L46-70Q46-40 34-24H-20Q-26-44-50-46L-72-44Z', fill)
  + path('M-66-60Q-30-74-4-60L-12-52H-62Z', C.dark) + line('M-22-24H-62', 5, C.grey) + circle(47, -64, 5, C.lamp), s, flip)
export const bicycle = (x, y, s = 1, flip = false, fill = C.leaf) => at(x, y, circle(-44, -28, 27, undefined, { 'stroke-width': 4.5 })
  + circle(44, -28, 27, undefined, { 'stroke-width': 4.5 }) + line('M-44-28L-20-64H28L0-28H-44M0-28L-24-76M44-28L26-78', 6.4)
  + line('M-44-28L-20-64H28L0-28H-44M0-28L-24-76M44-28L26-78', 2.8, fill) + line('M-34-78h20', 6) + line('M26-80h-9q-6 0-6 5M26-80l9-4', 4)
  + circle(0, -28, 6, C.steel) + line('M0-28l7 12M3-16h9', 3), s, flip)
export const wheelchair = o => { // around the middle of the seat, turned to the right; draw before and after the child
  return { behind: line('M-29-96h-9', 6) + line('M-29-96-25-42 22-42', 5) + line('M-27-90-24-44M-24-44H20', 9, C.sea) + line('M20-42 30-10h13', 4.5)
    + circle(24, -8, 8, C.steel) + circle(24, -8, 2, INK),
    front: circle(-6, -31, 30, undefined, { 'stroke-width': 6 }) + circle(-6, -31, 24, undefined, { stroke: C.grey, 'stroke-width': 2 })
      + line('M20-26-32-36M8.9-8.5-21-54M-11-4.5-.6-57M-29-16 17-46', 1.3, C.grey) + circle(-6, -31, 5, C.straw) + line('M-22-66H14', 5) }
}
/** A nón lá as a roof: its tip at x, y, its rim w wide. */
export const roofHat = (x, y, w, h) => { const p = (a, b) => `${x + a * w / 2} ${y + b * h}`;
  return path(`M${p(0, 0)}C${p(.1, .05)} ${p(.7, .66)} ${p(1, .94)}Q${p(0, 1.22)} ${p(-1, .94)}C${p(-.7, .66)} ${p(-.1, .05)} ${p(0, 0)}Z`,
  '#F5DC9A') + flat(`M${p(.02, .04)}C${p(.12, .1)} ${p(.7, .69)} ${p(.97, .94)}Q${p(.6, 1.02)} ${p(.3, 1.05)}Q${p(.1, .6)} ${p(.02, .04)}Z`,
  '#E3BC63', .5)
  + line(`M${p(-.24, .21)}Q${p(0, .27)} ${p(.24, .21)}M${p(-.42, .39)}Q${p(0, .5)} ${p(.42, .39)}M${p(-.58, .56)}Q${p(0, .72)} ${p(.58, .56)}M${p(-.73, .72)}Q${p(0, .92)} ${p(.73, .72)}`,
    1.8, C.gold) + path(`M${p(-1, .94)}Q${p(0, 1.22)} ${p(1, .94)}Q${p(0, .98)} ${p(-1, .94)}Z`, '#CFA24A') }
/** A hand by itself, palm to the viewer, fingers up; from the wrist at 0,0. */
export const bigHand = (x, y, s = 1, skin = '#E8B788', flip = false, deg = 0) => at(x, y, line('M0-4L0-26', 34.4)
  + line('M-12-30L-17-56M-3-32L-5-66M6-32L8-66M14-28L20-54M14-10Q26-18 29-32', 13.4) + line('M0-4L0-26', 30, skin)
  + line('M-12-30L-17-56M-3-32L-5-66M6-32L8-66M14-28L20-54M14-10Q26-18 29-32', 9, skin) + line('M-9-8q10-8 22-4', 1.6, '#B98457'), s, flip, deg)
/** A police cap. */
export const policeCap = (x, y, s = 1) => at(x, y, path('M-30 0C-44-22-28-32 0-32C28-32 44-22 30 0Q0-8-30 0Z', '#4A6B52')
  + path('M-30 0Q0-8 30 0V9Q0 1-30 9Z', C.dark) + path('M-24 8Q0 22 24 8Q0 0-24 8Z', '#222B28')
  + path('M0-26l2.6 6 6.4.5-4.8 4.2 1.4 6.3L0-12.5L-5.6-9-4.2-15.3-9-19.5-2.6-20Z', C.straw, { 'stroke-width': 1.4 }), s)
export const flame = (x, y, s = 1) => at(x, y, path('M0 22C-20 22-20 0-8-8C-8-18 2-22 2-32C14-22 20-8 18 4C18 16 10 22 0 22Z', '#E8833A')
  + path('M1 20C-8 20-8 8 0 2C8 8 10 20 1 20Z', C.straw, { 'stroke-width': 1.6 }), s)
export const cross = (x, y, s = 1, fill = C.leaf) => at(x, y, flat('M-7-20h14v13h13v14h-13v13h-14v-13h-13v-14h13z', fill), s)
export const handset = (x, y, s = 1, fill = C.leaf) => at(x, y, circle(0, 0, 20, fill)
  + path('M-9-10q4-4 7 1q1 3-1 5q1 5 6 7q2-3 5-1q5 3 1 7q-5 4-12-3q-9-9-6-16z', '#fff', { 'stroke-width': 1.5 }), s)
export const magnifier = (x, y, s = 1) => at(x, y, line('M13 13L30 30', 10) + line('M13 13L30 30', 5.4, C.brown) + circle(0, 0, 18, '#E4F2F8'), s)
export const snack = (x, y, s = 1) => at(x, y, path('M-18 4Q-20-10 0-12Q20-10 18 4Q0 12-18 4Z', '#E2A85C')
  + line('M-9-7l4 6M0-9v6M9-7l-4 6', 1.8, '#A8702F'), s)
export const homeIcon = (x, y, s = 1, heartIn = false) => at(x, y, rect(-22, -6, 44, 34, '#FBE9C4') + path('M-34-4L0-34 34-4Z', C.clay)
  + (heartIn ? heart(0, 12, .72) : rect(-7, 8, 14, 20, C.brown, 1)), s)
/** A hand that points: from the wrist at 0,0, the finger up. */
export const pointHand = (x, y, s = 1, skin = '#E8B788', flip = false, deg = 0) => at(x, y, line('M0 2L0-20', 31.4) + line('M-9-24L-10-58', 13.4)
  + line('M0 2L0-20', 27, skin) + line('M-9-24L-10-58', 9, skin) + line('M-1-32q6-5 7 3M6-30q7-4 7 4M12-24q6-2 5 5M-13-14q10-8 14-2q-2 8-10 9', 2),
  s, flip, deg)
export const drop = (x, y, s = 1, fill = C.coral) => at(x, y, path('M0-22C4-10 16-2 16 9A16 16 0 0 1-16 9C-16-2-4-10 0-22Z', fill), s)
export const leafSign = (x, y, s = 1, fill = C.leaf) => at(x, y, path('M-14 16C-24-8-4-24 20-22C24 2 10 22-14 16Z', fill)
  + line('M-20 24Q-8 4 10-12', 2.2), s)
export const jacket = (x, y, s = 1, fill = C.blue, deg = 0) => at(x, y,
  path('M-10-30Q0-22 10-30L28-22 34 14 22 16 20-2 22 34H-22L-20-2-22 16-34 14-28-22Z', fill) + line('M0-24V34', 1.8)
  + path('M-10-30Q0-14 10-30L6-32Q0-24-6-32Z', C.dark), s, false, deg)
