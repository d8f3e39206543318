// Places: sky, sea, hills, palms, houses, rooms, doors and windows, school yard, street, night.
import { C, path, flat, line, rect, circle, at } from './svg.mjs'

export const wall = (fill = C.cream, w = 640, h = 400) => `<rect width="${w}" height="${h}" fill="${fill}" stroke="none"/>`
export const ground = (y, fill = C.floor, w = 640, h = 400) => rect(-5, y, w + 10, h - y + 8, fill)
/** A room: wall, floor from y down, a skirting board. */
export const room = (fill = C.peach, y = 320, floor = C.floor, w = 640, h = 400) => wall(fill, w, h) + ground(y, floor, w, h)
export const sun = (x, y, r = 24) => {
  let d = ''
  for (let i = 0; i < 8; i++) { const a = (22.5 + 45 * i) * Math.PI / 180;
    d += `M${x + (r + 7) * Math.cos(a)} ${y + (r + 7) * Math.sin(a)}L${x + (r + 14) * Math.cos(a)} ${y + (r + 14) * Math.sin(a)}` }
  return circle(x, y, r, C.straw) + line(d, 3, C.gold)
}
export const cloud = (x, y, s = 1) => at(x, y, path('M-34 12C-50 12-50-8-34-8C-34-26-8-30-2-16C8-24 26-18 24-4C40-6 44 12 30 12Z', '#fff'), s)
export const hills = (y, fill = C.leaf,
  w = 640) => flat(`M-6 ${y}Q${w * .12} ${y - 62} ${w * .27} ${y - 22}Q${w * .36} ${y - 46} ${w * .46} ${y}ZM${w * .6} ${y}Q${w * .72} ${y - 66} ${w * .84} ${y - 22}Q${w * .93} ${y - 50} ${w + 10} ${y - 8}V${y}Z`,
  fill)
export const waves = list => line(list.map(([x, y]) => `M${x} ${y}q13-8 26 0q13 8 26 0`).join(''), 3, '#fff', { opacity: .8 })
export const sea = (y, to, w = 640) => flat(`M0 ${y}H${w}V${to}H0Z`, C.sea)
export const sand = (y, w = 640,
  h = 400) => path(`M-6 ${y + 8}Q${w * .18} ${y - 14} ${w * .36} ${y + 5}T${w * .7} ${y}T${w + 6} ${y - 3}V${h + 6}H-6Z`, C.sand)
export const meadow = (y, fill = C.grass, w = 640,
  h = 400) => flat(`M0 ${y}Q${w * .2} ${y - 46} ${w * .42} ${y - 10}Q${w * .66} ${y - 48} ${w} ${y - 8}V${h}H0Z`, fill)
/** Beach of Nha Trang: sky, hills, sea from y, sand from y2. */
export const beach = (y = 150, y2 = 262, w = 640, h = 400) => wall(C.sky, w, h) + hills(y, C.leaf, w) + sea(y, y2 + 20, w)
  + waves([[40, y + 40], [w - 130, y + 30], [w * .42, y + 66]]) + sand(y2, w, h)
export const palm = (x, y, h = 150, s = 1, flip = false) => at(x, y,
  path(`M-7 0C-4 ${-.35 * h} 2 ${-.7 * h} 10 ${-h}L16 ${-h + 2}C10 ${-.65 * h} 6 ${-.35 * h} 7 0Z`, C.brown)
  + line(`M-3.4 ${-.2 * h}q5 2 9 0M-2.2 ${-.4 * h}q5 2 9 0M-.5 ${-.6 * h}q5 2 9 0M1.6 ${-.8 * h}q5 2 9 0`, 1.3)
  + at(0, -h, path('M13 0C30-34 58-30 70-6C52-14 34-12 12 2ZM13 0C44-12 64 8 66 32C52 14 34 4 12 4ZM13 0C-4-40-34-46-54-28C-34-24-14-12 10 4ZM13 0C-24-22-50-8-54 18C-38 2-16-2 11 5ZM13 0C8-40 24-52 46-50C34-38 24-20 16 2ZM13 0C-4 6-20 22-20 46C-6 30 8 20 15 6Z',
    C.leaf))
  + circle(9, -h + 8, 5.5, C.brown) + circle(19, -h + 9, 5.5, C.brown), s, flip)
export const tree = (x, y, s = 1, fill = C.leaf) => at(x, y, path('M-8 0C-5-30-6-50-4-80H6C6-50 6-30 10 0Z', C.brown)
  + path('M-46-70C-72-78-66-114-42-114C-44-148-2-160 10-136C34-150 62-126 50-104C72-96 64-66 40-68C28-56-26-56-46-70Z', fill), s)
export const bush = (x, y, s = 1) => at(x, y, path('M-40 0C-58-2-54-28-36-26C-34-46-6-48 0-34C14-48 38-40 36-24C54-24 54 0 40 0Z', C.leaf), s)
export const window = (x, y, w = 110, h = 96, night = false) => rect(x, y, w, h, night ? C.night : C.sky, 4)
  + (night ? circle(x + w * .7, y + h * .28, 10, C.lamp, { stroke: 'none' })
    + line(`M${x + w * .2} ${y + h * .25}h.1M${x + w * .36} ${y + h * .6}h.1M${x + w * .8} ${y + h * .68}h.1`, 3, C.lamp)
    : flat(`M${x + 2} ${y + h * .72}Q${x + w * .25} ${y + h * .42} ${x + w * .5} ${y + h * .64}Q${x + w * .74} ${y + h * .38} ${x + w - 2} ${y + h * .62}V${y + h - 2}H${x + 2}Z`,
      C.leaf))
  + line(`M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}`, 2)
/** A window onto the sea. */
export const seaWindow = (x, y, w, h) => rect(x, y, w, h, C.sky, 4)
  + flat(`M${x + 1} ${y + h * .5}Q${x + w * .2} ${y + h * .3} ${x + w * .42} ${y + h * .5}Z`, C.leaf)
  + flat(`M${x + 1} ${y + h * .5}H${x + w - 1}V${y + h - 1}H${x + 1}Z`, C.sea)
  + line(`M${x + w * .14} ${y + h * .68}q8-5 16 0q8 5 16 0M${x + w * .6} ${y + h * .8}q8-5 16 0q8 5 16 0`, 2.6, '#fff', { opacity: .8 })
    + path(`M${x + w * .62} ${y + h * .56}h34l-6 9h-22zM${x + w * .62 + 15} ${y + h * .55}v-24l16 20z`, '#fff', { 'stroke-width': 1.8 })
    + line(`M${x + w / 2} ${y}v${h}`, 2)
/** A door in its frame: shut, or open with what is seen behind it. */
export const door = (x, y, w = 100, h = 200, o = {}) => rect(x - 8, y - 8, w + 16, h + 8, C.brown, 4)
  + (o.open ? rect(x, y, w, h, o.behind || C.sky, 0) + (o.inside || '')
  + path(o.left ? `M${x} ${y}L${x - 34} ${y + 12}V${y + h + 10}L${x} ${y + h}Z` : `M${x + w} ${y}L${x + w + 34} ${y + 12}V${y + h + 10}L${x + w} ${y + h}Z`,
  o.fill || C.wood)
  : rect(x, y, w, h, o.fill || C.wood, 2) + rect(x + 14, y + 16, w - 28, h * .34, 'none', 3, { 'stroke-width': 1.6 })
    + rect(x + 14, y + h * .5, w - 28, h * .4, 'none', 3, { 'stroke-width': 1.6 }) + circle(x + w - 12, y + h * .5, 4.5, C.straw))
export const blackboard = (x, y, w = 240, h = 110) => rect(x, y, w, h, C.deep, 4) + line(`M${x} ${y + h}H${x + w}`, 8, C.brown)
  + line(`M${x + 24} ${y + 32}h${w * .34}M${x + 24} ${y + 54}h${w * .22}`, 3, C.grass)
/** A house front with its roof: x, y is the lower left corner of the wall. */
export const house = (x, y, w = 180, h = 150, o = {}) => rect(x, y - h, w, h, o.fill || '#FBE9C4')
  + path(`M${x - 22} ${y - h + 4}L${x + 24} ${y - h - 52}H${x + w - 24}L${x + w + 22} ${y - h + 4}Z`, o.roof || C.clay)
/** A commune house with a flagless roof, columns and a star over the door. */
export const communeHouse = (x, y, s = 1) => at(x, y, rect(-110, -96, 220, 96, '#FBE9C4') + path('M-128-96L-96-136H96L128-96Z', C.clay)
  + path('M-44-136L0-168 44-136Z', '#FBE9C4') + rect(-24, -64, 48, 64, C.brown, 2) + line('M0-64V0') + rect(-92, -74, 42, 38, C.sky, 2)
  + rect(50, -74, 42, 38, C.sky, 2) + line('M-71-74v38M71-74v38', 1.8)
  + path('M0-159l2.6 6.4 6.8.4-5.2 4.4 1.7 6.6-5.9-3.6-5.9 3.6 1.7-6.6-5.2-4.4 6.8-.4z', C.straw, { 'stroke-width': 1.4 })
    + path('M-36 0h72v8h-72z', C.steel), s)
export const school = (x, y, s = 1) => at(x, y, rect(-150, -120, 300, 120, '#FBE9C4') + path('M-166-120L-140-156H140L166-120Z', C.clay)
  + [-126, -76, 46, 96].map(a => rect(a, -96, 34, 40, C.sky, 2)).join('') + rect(-22, -70, 44, 70, C.wood, 2)
  + line('M0-70V0M-150-40h128M22-40h128', 2), s)
export const stars = list => line(list.map(([x, y]) => `M${x} ${y}h.1`).join(''), 4, C.lamp)
export const lampLight = (x, y, r = 150) => circle(x, y, r, C.lamp, { stroke: 'none', opacity: .35 })
