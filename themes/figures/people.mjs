// People: clothes, the whole figure, and the cast that comes back in every lesson.
import { C, SKIN, path, line, rect, circle, at, turn, shadow, zip } from './svg.mjs'
import { AGES, torsoPath, legs, arm, handPlace, handOf } from './bodies.mjs'
import { head, hairBack } from './heads.mjs'

const neck = (A, skin) => { const t = A.top, h = A.grown || A.w > 24 ? 8.5 : 7, y = t - (A.grown ? 11 : A.w > 24 ? 8 : 7);
  return path(`M${-h} ${y}L${-h} ${t}Q0 ${t + 12} ${h} ${t}L${h} ${y}`, skin) }
const roundNeck = (A, skin) => path(`M-9 ${A.top}Q0 ${A.top + 16} 9 ${A.top}`, skin, { 'stroke-width': 1.9 })
const buttons = (x, from, to) => { let s = ''; for (let y = from; y < to; y += 16) s += `M${x} ${y}h.1`; return line(s, 3) }
const scarfRed = t => path(`M-10 ${t - 2}Q0 ${t + 7} 10 ${t - 2}L12 ${t + 4}Q0 ${t + 15}-12 ${t + 4}ZM-2 ${t + 11}L-11 ${t + 32}-3 ${t + 35} 3 ${t + 13}ZM2 ${t + 11}L11 ${t + 30} 4 ${t + 35}-2 ${t + 13}Z`,
  C.red, { 'stroke-width': 1.8 }) + rect(-4, t + 7, 8, 7.5, C.red, 2.5, { 'stroke-width': 1.8 })

/** What is worn above: the drawing, its sleeves and their colour. */
const TOPS = {
  tee: (A, o) => path(torsoPath(A), o.topColor) + roundNeck(A, o.skin),
  stripe: (A, o) => { const y = A.top, w = A.w - 2.2; return path(torsoPath(A), o.topColor) + roundNeck(A, o.skin)
    + line(`M${-w} ${y + 21}H${w}M${-w} ${y + 33}H${w}M${-w + 1} ${y + 45}H${w - 1}`, 4.5, '#fff', { 'stroke-linecap': 'butt' }) },
  shirt: (A, o) => { const t = A.top; return path(torsoPath(A), o.topColor) + line(`M0 ${t + 13}V${A.base}`, 1.2, undefined, { opacity: .6 })
    + path(`M0 ${t + 8}L-9 ${t - 3}-12 ${t + 3}-4 ${t + 12}ZM0 ${t + 8}L9 ${t - 3} 12 ${t + 3} 4 ${t + 12}Z`, o.topColor, { 'stroke-width': 1.8 }) },
  uniform: (A, o) => path(torsoPath(A), '#fff') + (o.plain ? '' : rect(5, A.base - 30, 9, 9, '#fff', 1.5, { 'stroke-width': 1.3 })) + scarfRed(A.top),
  blouse: (A, o) => { const b = o.seated ? A.base + 6 : A.base + 18, t = A.top;
    return path(torsoPath(A, b, A.b + 6), o.topColor) + path(`M-9 ${t}Q0 ${t + 14} 9 ${t}`, o.skin, { 'stroke-width': 1.9 })
    + line(`M0 ${t + 7}V${b}`, 1.5) + buttons(3.4, t + 17, b)
    + (o.seated ? '' : path(`M-17 ${b - 22}v9q0 3 3 3h6q3 0 3-3v-9zM5 ${b - 22}v9q0 3 3 3h6q3 0 3-3v-9z`, o.topColor, { 'stroke-width': 1.4 })) },
  aodai: (A, o) => {
    const t = A.top, w = A.w, y = A.waist[0] + 17, b = o.seated ? A.base + 2 : -30
    return path(`M-9 ${t}C${-.75 * w} ${t + 1} ${-w} ${t + 6} ${-w} ${t + 17}C-22 ${t + 31} -16 ${t + 47} -17 ${y}C${o.seated ? -19 : -25} ${y + (o.seated ? 10 : 30)} ${-w + 3} ${b - 20} -22 ${b}L22 ${b}C${w - 3} ${b - 20} ${o.seated ? 19 : 25} ${y + (o.seated ? 10 : 30)} 17 ${y}C16 ${t + 47} 22 ${t + 31} ${w} ${t + 17}C${w} ${t + 6} ${.75 * w} ${t + 1} 9 ${t}Z`,
      o.topColor)
      + rect(-8.5, t - 7, 17, 11, o.topColor, 3, { 'stroke-width': 1.9 }) + line(`M0 ${t + 4}Q6 ${t + 13} 20 ${t + 29}`, 1.5)
        + line(`M5 ${t + 8}h.1M13 ${t + 15}h.1`, 3)
  },
  coat: (A, o) => { const t = A.top, b = o.seated ? A.base + 4 : A.base + 36;
    return path(torsoPath(A), '#8FC1D8') + path(`M-9 ${t}L0 ${t + 19} 9 ${t}`, o.skin, { 'stroke-width': 1.9 })
    + [-1, 1].map(d => path(`M${d * 10} ${t - 1}C${d * A.w * .8} ${t + 1} ${d * A.w} ${t + 6} ${d * A.w} ${t + 17}L${d * (A.w + 1)} ${b}H${d * 4}L${d * 7} ${t + 37} ${d * 12} ${t + 17}Z`,
    '#fff')).join('') + line(`M-11 ${t + 9}L-17 ${t + 19}-7 ${t + 37}M11 ${t + 9}L17 ${t + 19} 7 ${t + 37}`, 1.6)
    + line(`M-13 ${t}Q-15 ${t + 29}-4 ${t + 35}Q2 ${t + 37} 3 ${t + 49}M13 ${t}Q15 ${t + 23} 6 ${t + 34}`, 3, C.dark) },
  apron: (A, o) => { const t = A.top, b = A.base; return path(torsoPath(A), o.topColor) + roundNeck(A, o.skin)
    + path(`M-14 ${t + 19}H14L16 ${t + 43} 26 ${t + 53} 27 ${b + (o.seated ? 8 : 30)}Q0 ${b + (o.seated ? 14 : 36)}-27 ${b + (o.seated ? 8 : 30)}L-26 ${t + 53}-16 ${t + 43}Z`,
    C.cream) + line(`M-14 ${t + 19}L-9 ${t}M14 ${t + 19}L9 ${t}`, 2) },
  raglai: (A, o) => { const t = A.top, b = A.head > -160 ? A.base + 16 : A.base + 14, e = A.b + 4;
    return path(torsoPath(A, b, e), C.indigo) + path(`M-8 ${t}L0 ${t + 17} 8 ${t}`, o.skin, { 'stroke-width': 1.9 })
    + line(`M${-e + 2} ${b - 6}H${e - 2}`, 7, C.red, { 'stroke-linecap': 'butt' })
    + line(`M${-e + 3} ${b - 6}H${e - 2}`, 3, C.straw, { 'stroke-dasharray': '3 4', 'stroke-linecap': 'butt' })
    + line(`M-8 ${t + 3}L0 ${t + 20} 8 ${t + 3}`, 2.6, C.straw) },
  cham: (A, o) => { const t = A.top, b = o.seated ? A.base + 6 : A.base + 40;
    return path(torsoPath(A, b, A.b + 6), o.topColor) + roundNeck(A, o.skin) + line(`M${A.w - 6} ${t + 8}L${-A.b + 1} ${A.base - 2}`, 8)
    + line(`M${A.w - 7} ${t + 9}L${-A.b + 2} ${A.base - 2}`, 5, C.red, { 'stroke-linecap': 'butt' })
    + line(`M${A.w - 7} ${t + 9}L${-A.b + 2} ${A.base - 2}`, 2.4, C.straw, { 'stroke-dasharray': '3 3', 'stroke-linecap': 'butt' }) },
  swim: (A, o) => { const t = A.top, w = A.w;
    return path(torsoPath(A), o.skin)
    + path(`M-13 ${t + 3}Q-11 ${t + 20}-${w - 1} ${t + 21}C-${w - 1} ${t + 30}-${A.waist[1]} ${A.waist[0]}-${A.b} ${A.base}L-${A.b + 1} ${A.base + 8}Q-8 ${A.base + 9}-3 ${A.base + 17}H3Q8 ${A.base + 9} ${A.b + 1} ${A.base + 8}L${A.b} ${A.base}C${A.waist[1]} ${A.waist[0]} ${w - 1} ${t + 30} ${w - 1} ${t + 21}Q11 ${t + 20} 13 ${t + 3}L8 ${t + 1}Q${o.behind ? `7 ${t + 24} 0 ${t + 24}Q-7 ${t + 24}` : `6 ${t + 15} 0 ${t + 15}Q-6 ${t + 15}`} -8 ${t + 1}Z`,
    o.topColor) + (o.behind ? '' : line(`M-10 ${t + 28}h.1M0 ${t + 34}h.1M10 ${t + 28}h.1M-6 ${t + 42}h.1M6 ${t + 42}h.1`, 4, '#fff')) },
  bare: (A, o) => path(torsoPath(A), o.skin) + (o.behind ? '' : line(`M0 ${A.base - 12}v1.5`, 1.8, undefined, { opacity: .6 })),
}
/** Worn over the clothes: extra of a figure. */
export const lifeJacket = (A, fill = '#E8833A') => { const t = A.top, w = A.w, b = A.base - 2;
  return path(`M-11 ${t - 1}C${-w * .8} ${t + 1} ${-w - 2} ${t + 6} ${-w - 2} ${t + 18}L${-A.waist[1] - 3} ${b}Q0 ${b + 6} ${A.waist[1] + 3} ${b}L${w + 2} ${t + 18}C${w + 2} ${t + 6} ${w * .8} ${t + 1} 11 ${t - 1}L0 ${t + 16}Z`,
  fill) + line(`M0 ${t + 16}V${b + 3}`, 1.8) + line(`M${-w + 1} ${t + 26}H${w - 1}`, 4, '#FFF1CC') + line(`M${-w + 2} ${b - 8}H${w - 2}`, 3, C.dark)
  + rect(-5, b - 12, 10, 8, C.steel, 2, { 'stroke-width': 1.4 }) }
export const badge = A => line(`M-9 ${A.top + 4}L0 ${A.top + 34}L9 ${A.top + 4}`, 2, C.red)
  + rect(-8, A.top + 33, 16, 20, '#fff', 2, { 'stroke-width': 1.6 }) + circle(0, A.top + 40, 3, C.sea, { stroke: 'none' })
export const strap = A => line(`M${A.w - 5} ${A.top + 4}L${-A.b} ${A.base - 6}`, 5, C.brown)
/** The same clothes seen from behind. */
const topBehind = (A, o) => ['swim', 'bare'].includes(o.top) ? TOPS[o.top](A,
  o) : o.top === 'blouse' ? path(torsoPath(A, A.base + (o.seated ? 6 : 18), A.b + 6), o.topColor) : path(torsoPath(A),
  o.top === 'uniform' ? '#fff' : o.topColor)
const SLEEVES = { tee: 'short', stripe: 'short', shirt: 'short', uniform: 'short', blouse: 'long', aodai: 'long', coat: 'long', apron: 'short',
  raglai: 'long', cham: 'long', swim: 'none', bare: 'none' }
const SLEEVE_COLOR = { uniform: '#fff', coat: '#fff', raglai: C.indigo }

/**
 * A figure. x, y: where the feet are; s: size; flip: turned to the left (for poses with a side).
 * l, r: the arm on the left and on the right of the picture: a name ('down', 'wave' …) or { to: [x, y] in the picture, hand, prop, elbow, behind }.
 * legs: false for who stands behind a table: only the hips are drawn.
 * dir: where the face looks (-1 left … 1 right); lean, tilt: degrees, clockwise; only: 'body' or 'arms' (to put a table between).
 */
export function person(o) {
  const A = AGES[o.age], { x, y, s = 1, flip = false } = o, f = flip ? -1 : 1, ink = Math.min(2.2, Math.max(1.7, 2.6 / s))
  const L0 = legs(A, { ...o, ink }), L = o.legs === false ? { ...L0, svg: o.only === 'arms' || o.top === 'bare' ? '' : path(`M${-A.b} ${A.base - 4}V${A.base + 44}H${A.b}V${A.base - 4}Z`, o.bottomColor) } : L0, drop = L.drop, lean = (o.lean || 0) * f, pivot = [0, -A.hip]
  const seated = o.pose && !['stand', 'walk', 'step'].includes(o.pose)
  const look = { ...o, seated, ink }
  const local = p => turn([(p[0] - x) / (s * f), (p[1] - y) / s - drop], -lean, pivot)
  const sleeve = o.sleeve || SLEEVES[o.top] || 'short', color = SLEEVE_COLOR[o.top] || o.topColor
  const arms = []
  for (const key of ['l', 'r']) {
    let a = o[key] ?? (seated ? 'lap' : 'down')
    if (a === 'none') continue
    const sgn = (key === 'r' ? 1 : -1) * f
    if (typeof a === 'string') a = { at: a }
    const name = typeof a.at === 'string' ? a.at : undefined
    const to = a.to ? local(a.to) : name ? handPlace(A, name, sgn) : [a.at[0] * f, a.at[1]]
    arms.push({ a, to, svg: arm(A, sgn, { ...a, to, name: `${o.name || o.age} ${key}`, hand: a.hand || handOf[name] || 'rest' },
      { skin: o.skin, sleeve, color, ink }), behind: a.behind || name === 'back' })
  }
  const hd = { grown: A.grown, skin: o.skin, hair: o.hair, hairColor: o.hairColor || '#2B2624', mood: o.mood, dir: (o.dir || 0) * f, nod: o.nod,
    old: o.old, glasses: o.glasses, hat: o.hat, hatColor: o.hatColor, mic: o.mic, plain: o.plain, behind: o.behind }
  const tilt = (o.tilt || 0) * f, place = inner => at(0, A.head, inner, A.hs, false, tilt)
  const wrap = inner => drop || lean ? `<g transform="${drop ? `translate(0 ${drop})` : ''}${lean ? `rotate(${lean} 0 ${pivot[1]})` : ''}">${inner}</g>` : inner
  const fore = arms.filter(a => !a.behind),
    apart = fore.length === 2 && Math.abs(fore[0].to[0] - fore[1].to[0]) > 24 && (fore[0].to[0] - fore[1].to[0]) * f < 0
  const front = apart ? zip(fore[0].svg, fore[1].svg) : fore.map(a => a.svg).join('')
  const whole = inner => at(x, y, inner, s, flip).replace('<g ', `<g stroke-width="${Math.round(ink * 10) / 10}" `)
  if (o.only === 'arms') return whole(wrap(front))
  const hb = hairBack(o.hair, hd.hairColor)
  const body = (!o.behind && hb ? place(hb) : '') + arms.filter(a => a.behind).map(a => a.svg).join('') + neck(A, o.skin)
    + (o.behind ? topBehind : TOPS[o.top] || TOPS.tee)(A, look)
    + (o.extra ? o.extra(A) : '') + place(head(hd))
  return (o.shade === false ? '' : shadow(x, y + 3, (seated ? A.thigh * 1.25 : A.w * 1.5) * s, 6))
    + whole(L.over ? wrap(body) + L.svg + (o.only === 'body' ? '' : wrap(front)) : L.svg + wrap(body + (o.only === 'body' ? '' : front)))
}

const uni = { top: 'uniform', bottom: 'shorts', bottomColor: C.navy, shoes: C.dark, socks: 1 }
/** The cast. */
export const CAST = {
  lan: { age: 'child', skin: SKIN.fair, hair: 'pigtails', ...uni, bottom: 'skirt' },
  minh: { age: 'child', skin: SKIN.warm, hair: 'boy', ...uni },
  kator: { age: 'child', skin: SKIN.brown, hair: 'raglai', top: 'raglai', topColor: C.indigo, bottom: 'long', bottomColor: '#4A3A5C', hem: C.straw,
    shoes: C.dark },
  tuan: { age: 'child', skin: SKIN.tan, hair: 'crop', ...uni },
  na: { age: 'child', skin: SKIN.warm, hair: 'bob', top: 'tee', topColor: C.straw, bottom: 'shorts', bottomColor: C.blue, shoes: C.sea, socks: 1 },
  be: { age: 'small', skin: SKIN.warm, hair: 'bob', top: 'tee', topColor: C.straw, bottom: 'shorts', bottomColor: C.blue, shoes: C.sea },
  tit: { age: 'small', skin: SKIN.tan, hair: 'boy', top: 'tee', topColor: C.leaf, bottom: 'shorts', bottomColor: '#6A5A45', shoes: C.brown },
  vy: { age: 'teen', skin: SKIN.warm, hair: 'ponytail', top: 'stripe', topColor: C.leaf, bottom: 'pants', bottomColor: C.jeans, shoes: C.dark },
  khoa: { age: 'teen', skin: SKIN.tan, hair: 'curly', top: 'shirt', topColor: '#fff', bottom: 'pants', bottomColor: C.navy, shoes: C.dark },
  thien: { age: 'teen', skin: SKIN.warm, hair: 'boy', top: 'tee', topColor: C.sea, bottom: 'pants', bottomColor: C.dark, shoes: C.clay },
  my: { age: 'teen', skin: SKIN.fair, hair: 'shoulder', top: 'shirt', topColor: '#fff', bottom: 'pants', bottomColor: C.navy, shoes: C.dark },
  amina: { age: 'teen', skin: SKIN.tan, hair: 'cham', top: 'cham', topColor: C.deep, bottom: 'long', bottomColor: C.white, shoes: C.dark },
  me: { age: 'woman', skin: SKIN.warm, hair: 'bun', top: 'blouse', topColor: C.plum, bottom: 'pants', bottomColor: '#5A5360', shoes: C.dark },
  ba: { age: 'man', skin: SKIN.tan, hair: 'man', top: 'tee', topColor: C.sea, bottom: 'pants', bottomColor: C.dark, shoes: C.wood },
  bangoai: { age: 'woman', skin: SKIN.tan, hair: 'bun', hairColor: '#C9CCC8', old: 1, glasses: 1, top: 'blouse', topColor: '#D2A968',
    bottom: 'pants', bottomColor: '#4A3B34', shoes: C.dark },
  ong: { age: 'man', skin: SKIN.tan, hair: 'elder', hairColor: '#C9CCC8', old: 1, top: 'shirt', topColor: '#DCC7A0', bottom: 'pants',
    bottomColor: '#4A3B34', shoes: C.brown },
  co: { age: 'woman', skin: SKIN.fair, hair: 'long', top: 'aodai', topColor: C.grass, bottom: 'pants', bottomColor: '#fff', shoes: C.dark },
  thay: { age: 'man', skin: SKIN.warm, hair: 'man', glasses: 1, top: 'shirt', topColor: '#A8D0EA', bottom: 'pants', bottomColor: C.navy,
    shoes: C.dark },
  yta: { age: 'woman', skin: SKIN.warm, hair: 'lowbun', top: 'coat', topColor: '#fff', bottom: 'pants', bottomColor: C.sea, shoes: C.white },
  canbo: { age: 'woman', skin: SKIN.tan, hair: 'shoulder', top: 'shirt', topColor: '#CFE3EE', bottom: 'pants', bottomColor: C.dark, shoes: C.dark },
  hangxom: { age: 'woman', skin: SKIN.brown, hair: 'lowbun', top: 'blouse', topColor: C.mauve, bottom: 'pants', bottomColor: '#5A5360',
    shoes: C.dark },
  di: { age: 'woman', skin: SKIN.warm, hair: 'shoulder', top: 'tee', topColor: C.clay, bottom: 'pants', bottomColor: C.jeans, shoes: C.dark },
}
/** One of the cast, with what the scene changes. */
export const cast = (name, o) => person({ ...CAST[name], name, ...o })
