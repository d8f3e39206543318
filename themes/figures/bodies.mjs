// Bodies by age: measures, legs by pose (stand, walk, sit, squat, kneel), arms by where the hand goes, hands.
import { C, path, line, limb, joint, bend, add, mid, len, unit, along, at, circle } from './svg.mjs'

/** Measures of a figure whose feet stand at 0,0; y goes up into the negative. */
export const AGES = {
  small: { head: -124, hs: .98, top: -98, w: 19, base: -52, b: 18, waist: [-76, 19], shoulder: [13, -85], hip: 48, legX: 9, leg: 10.8, foot: .97,
    thigh: 25, shin: 30, upper: 22, lower: 21, arm: 7.8, sleeve: 6.2 },
  child: { head: -150, hs: 1, top: -123, w: 21, base: -68, b: 19, waist: [-96, 20], shoulder: [15, -110], hip: 64, legX: 10, leg: 11.3, foot: 1,
    thigh: 30, shin: 40, upper: 27, lower: 27, arm: 8.3, sleeve: 6.5 },
  teen: { head: -196, hs: .98, top: -168, w: 26, base: -96, b: 21, waist: [-132, 24.5], shoulder: [20, -155], hip: 99, legX: 11, leg: 14, foot: 1,
    thigh: 42, shin: 48, upper: 37, lower: 35, arm: 9.8, sleeve: 7.4 },
  woman: { head: -222, hs: 1.02, top: -191, w: 27, base: -110, b: 23, waist: [-147, 24.5], shoulder: [21, -178], hip: 113, legX: 11.5, leg: 18,
    foot: 1.19, thigh: 46, shin: 54, upper: 42, lower: 40, arm: 10.3, sleeve: 7.8, grown: 1 },
  man: { head: -228, hs: 1.04, top: -197, w: 30, base: -112, b: 25, waist: [-150, 28.5], shoulder: [24, -184], hip: 115, legX: 13, leg: 19,
    foot: 1.19, thigh: 50, shin: 56, upper: 44, lower: 42, arm: 11.8, sleeve: 8.7, grown: 1 },
}

export const torsoPath = (A, base = A.base, b = A.b) => {
  const { top: t, w } = A, [wy, ww] = A.waist, j = A.grown || A.w > 24 ? 10 : 9
  return `M-9 ${t}C${-.75 * w} ${t + 1} ${-w} ${t + 6} ${-w} ${t + 17}C${-w + 1} ${wy - j} ${-ww} ${wy} ${-b} ${base}L${b} ${base}C${ww} ${wy} ${w - 1} ${wy - j} ${w} ${t + 17}C${w} ${t + 6} ${.75 * w} ${t + 1} 9 ${t}Z`
}

const footFront = (x, y, k) => `M${x - 9.5 * k} ${y}C${x - 9.5 * k} ${y - 9 * k} ${x - 4.7 * k} ${y - 11 * k} ${x} ${y - 11 * k}C${x + 4.7 * k} ${y - 11 * k} ${x + 9.5 * k} ${y - 9 * k} ${x + 9.5 * k} ${y}Z`
const footSide = (x, y, k) => `M${x - 8 * k} ${y}v${-10.5 * k}Q${x + 5 * k} ${y - 12 * k} ${x + 8 * k} ${y - 6 * k}Q${x + 16 * k} ${y - 5 * k} ${x + 16 * k} ${y}Z`
export const feet = { front: footFront, side: footSide }

/** One leg along the points hip, knee, ankle: kind bare (shorts, skirt) or long; thigh is the coloured part of shorts. */
function leg(A, pts, o, side, foot = footSide) {
  const [h, k, a] = pts, long = o.bottom === 'pants' || o.bottom === 'long', w = long ? A.leg + (A.grown ? 2.6 : 4) : A.leg, J = joint(h, k, a, .25)
  let s = path(foot(a[0], a[1] + 10 * A.foot, A.foot), o.shoes || o.skin)
  s += limb(J, w, long ? o.bottomColor : o.skin, o.ink)
  if (!long && o.socks) s += line(`M${along(a, k, 8).join(' ')}L${a.join(' ')}`, w, '#fff', { 'stroke-linecap': 'butt' })
  if (!long) s += limb(`M${h.join(' ')}L${mid(h, k, o.bottom === 'skirt' ? .85 : .72).join(' ')}`, w + 6, o.bottomColor, o.ink)
  return s
}

/** Legs: gives the drawing, how far the body sinks (drop), and whether the legs lie over the body (over). */
export function legs(A, o) {
  const { pose = 'stand', bottom = 'shorts', bottomColor = C.navy, skin, shoes, ink = 2.2 } = o
  const H = A.hip, X = A.legX, f = A.foot, ft = shoes || skin
  if (pose === 'walk' || pose === 'step') {
    const g = pose === 'walk' ? 1 : .6, back = [[-4, -H], [-X * .9, -H * .52], [-X * 2.3 * g - 8, -18 * f * g - 6]],
      front = [[4, -H], [X * 1.6, -H * .55], [X * 2 * g + 4, -10 * f]]
    let s = leg(A, back, o) + leg(A, front, o)
    if (bottom === 'skirt') s += skirt(A, bottomColor)
    return { svg: s, drop: 0 }
  }
  if (pose === 'sit') { // seen from the front, turned a little to the right
    const h = o.seat ?? 40, y = -h - (A.grown ? 9 : 6), shin = Math.min(A.shin, h - 2), T = A.thigh, k = [T, y - 4], kb = [T + 8, y - 3]
    const fy = -h + shin + 4 > -8 ? -10 * f : -h + shin
    const s = leg(A, [[5, y], kb, [T + 9, fy - 1]], o) + leg(A, [[-3, y + 1], k, [T - 2, fy]], o)
    return { svg: s, drop: H + y + (A.grown ? 2 : 2) }
  }
  if (pose === 'front') { // sits facing the viewer
    const h = o.seat ?? 40, y = -h - (A.grown ? 9 : 6), e = h > A.shin + 10 ? -h + A.shin : -10 * f
    const s = [-1, 1].map(d => leg(A, [[d * (X - 1), y - 1], [d * (X + 4), y + 9], [d * (X + 3), e]],
      { ...o, bottom: bottom === 'skirt' ? 'shorts' : bottom }, d, footFront)).join('')
    return { svg: s, drop: H + y, over: true }
  }
  if (pose === 'squat') { // low on the heels, turned to the right
    const y = -A.shin * .62
    const s = leg(A, [[4, y], [A.thigh + 6, y - 18], [A.thigh * .7, -11 * f]], o)
      + leg(A, [[-4, y], [A.thigh - 4, y - 12], [A.thigh * .45, -10 * f]], o)
    return { svg: s, drop: H + y }
  }
  if (pose === 'kneel') { // one knee on the ground
    const y = -A.thigh - 6
    const s = leg(A, [[-4, y], [2, -9], [-A.shin * .8, -10 * f]], o, 0, (x, yy, k) => footSide(x, yy, k))
      + leg(A, [[4, y], [A.thigh * .94, y + 2], [A.thigh * .9, -10 * f]], o)
    return { svg: s, drop: H + y }
  }
  if (pose === 'floor') { // cross-legged on the ground, facing the viewer
    const y = -9, T = A.thigh, w = (bottom === 'pants' ? A.leg + 4 : A.leg + 2)
    const col = bottom === 'pants' ? bottomColor : skin
    let s = path(footFront(-T * .5, 0, f * .9) + footFront(T * .5, 0, f * .9), ft)
    s += limb(`M${X} ${y - 6}Q${T + 8} ${y - 14} ${T + 4} ${y - 2}Q${T * .5} ${y + 4} ${-T * .3} ${y + 3}`, w, col, ink)
      + limb(`M${-X} ${y - 6}Q${-T - 8} ${y - 14} ${-T - 4} ${y - 2}Q${-T * .5} ${y + 4} ${T * .3} ${y + 2}`, w, col, ink)
    if (bottom !== 'pants') s += limb(`M${X * .6} ${y - 6}L${T - 2} ${y - 7}M${-X * .6} ${y - 6}L${-T + 2} ${y - 7}`, w + 3, bottomColor, ink)
    return { svg: s, drop: H + y - 8, over: true }
  }
  // stand
  if (bottom === 'pants') {
    const w = A.b - 1, p = A.grown ? A.b : A.b - 1, y0 = A.base - 3
    return { svg: path(footFront(-X, 0, f) + footFront(X, 0, f), ft)
      + path(`M${-A.b} ${y0}L${-w - 1} -8L-1.6 -8L0 ${-H * .54}L1.6 -8L${w + 1} -8L${p} ${y0}Z`, bottomColor), drop: 0 }
  }
  if (bottom === 'long') return { svg: path(footFront(-X, 0, f) + footFront(X, 0, f), ft)
    + path(`M${-A.b} ${A.base - 4}L${-A.b - 5} -12Q0 -6 ${A.b + 5} -12L${A.b} ${A.base - 4}Z`, bottomColor)
    + (o.hem ? line(`M${-A.b - 3.4} -20Q0 -14 ${A.b + 3.4} -20`, 4, o.hem, { 'stroke-linecap': 'butt' }) : ''), drop: 0 }
  let s = limb(`M${-X + .5} ${-H}L${-X} -9M${X - .5} ${-H}L${X} -9`, A.leg, skin, ink)
  if (o.socks) s += line(`M${-X} -16V-9M${X} -16V-9`, A.leg, '#fff', { 'stroke-linecap': 'butt' })
  s += path(footFront(-X, 0, f) + footFront(X, 0, f), ft)
  s += bottom === 'skirt' ? skirt(A,
    bottomColor) : bottom === 'none' ? '' : path(`M${-A.b} ${A.base - 3}L${-A.b - 2} ${A.base + (A.head < -130 ? 34 : 26)}H-2L0 ${A.base + 20}L2 ${A.base + (A.head < -130 ? 34 : 26)}H${A.b + 2}L${A.b} ${A.base - 3}Z`,
    bottomColor)
  return { svg: s, drop: 0 }
}
const skirt = (A, color) => path(`M${-A.b} ${A.base - 3}L${-A.b - 8} ${A.base + 30}Q0 ${A.base + 35} ${A.b + 8} ${A.base + 30}L${A.b} ${A.base - 3}Z`,
  color)
  + line(`M-9 ${A.base + 10}L-12 ${A.base + 30}M9 ${A.base + 10}L12 ${A.base + 30}M0 ${A.base + 10}V${A.base + 30}`, 1.2, '#fff', { opacity: .5 })

/** Where a hand goes if the scene only names it; sgn is -1 for the arm on the left, 1 for the one on the right. */
export function handPlace(A, name, sgn) {
  const [sx, sy] = A.shoulder, r = A.upper + A.lower
  const to = {
    down: [sx + r * .21, sy + r * .98], side: [sx + r * .42, sy + r * .9], hip: [sx - r * .1, A.base - r * .04], wave: [sx + r * .5, sy - r * .58],
      up: [sx + r * .2, sy - r * .88],
    chin: [4, A.head + 31 * A.hs], mouth: [12, A.head + 24], cheek: [17, A.head + 16], chest: [2, sy + r * .42], belly: [sx - r * .22, sy + r * .74],
      front: [sx - r * .36, sy + r * .8],
    offer: [sx + r * .72, sy + r * .4], reach: [sx + r * .9, sy + r * .18], stop: [sx + r * .52, sy - r * .02], lap: [sx + r * .1, sy + r * .84],
      back: [sx - r * .4, sy + r * .8], out: [sx + r * .84, sy - r * .2],
  }[name] || [sx + r * .21, sy + r * .98]
  return [to[0] * sgn, to[1]]
}
export const handOf = { wave: 'palm', up: 'palm', stop: 'palm', offer: 'offer', reach: 'offer', out: 'offer', chin: 'fist', mouth: 'rest',
  cheek: 'rest', down: 'rest' }

/** Hands at p, the forearm coming from q; k is the size. */
export function hand(kind, p, q, sgn, A, skin, ink, angle, merged) {
  const k = A.arm / 8.3, u = unit(q, p), n = [u[1] * -sgn, -u[0] * -sgn]
  const dirDeg = Math.atan2(u[1], u[0]) * 180 / Math.PI + 90
  if (kind === 'none') return ''
  if (kind === 'palm') {
    const f = 'M-5.2-8L-9-16.5M-1.9-9.5L-3.4-20M1.6-9.5L1.8-20M4.9-8.5L6.6-17M5.4-4Q10-7.5 10-13'
    return at(p[0], p[1], line('M0-2L0-7', 11 + 2 * ink / k) + line(f, 3 + 2 * ink / k) + line('M0-2L0-7', 11, skin) + line(f, 3, skin), k, sgn > 0,
      angle ?? Math.max(-38, Math.min(38, dirDeg * (sgn > 0 ? -.5 : .5))))
  }
  if (kind === 'offer') {
    const e = add(p, [u[0] * 2, u[1] * 2]), tip = [p[0] + u[0] * 11 * k, p[1] + u[1] * 11 * k - 3 * k],
      c = [p[0] + u[0] * 7 * k, p[1] + u[1] * 7 * k + 1.5 * k]
    const th = `M${p[0] + u[0] * 3 * k} ${p[1] + u[1] * 3 * k - 3 * k}l${u[0] * 3 * k} ${-6 * k}`,
      d = `M${e.join(' ')}Q${c.join(' ')} ${tip.join(' ')}`
    return line(d, (5.4 * k) + 2 * ink) + line(th, 2 * k + 2 * ink) + line(d, 5.4 * k, skin) + line(th, 2 * k, skin)
  }
  if (kind === 'point') {
    const d = `M${p.join(' ')}L${along(p, add(p, u), 13 * k).join(' ')}`
    return circle(p[0], p[1], 5.6 * k, skin) + line(d, 3.4 * k + 2 * ink) + line(d, 3.4 * k, skin)
      + circle(p[0], p[1], 4.4 * k, skin, { stroke: 'none' })
  }
  if (kind === 'fist' || kind === 'grip') return circle(p[0], p[1], 6.4 * k, skin)
    + line(`M${p[0] + n[0] * 2 * k - u[0] * 1.5} ${p[1] + n[1] * 2 * k - u[1] * 1.5}l${n[0] * 3 * k + u[0] * 2} ${n[1] * 3 * k + u[1] * 2}`, 1.4)
  const th = `M${p[0] - u[0] * 1 - n[0] * 2.4 * k} ${p[1] - u[1] - n[1] * 2.4 * k}l${(u[0] * 5 - n[0] * 3.4) * k} ${(u[1] * 5 - n[1] * 3.4) * k}`
  const d = `M${add(p, [-u[0] * 3, -u[1] * 3]).join(' ')}L${add(p, [u[0] * 4 * k, u[1] * 4 * k]).join(' ')}`
  return merged ? line(th, 2 * k + 2 * ink) + line(th, 2 * k, skin) : line(d, A.arm + 2 * ink) + line(th, 2 * k + 2 * ink) + line(d, A.arm, skin)
    + line(th, 2 * k, skin)
}

/** An arm: o.to (hand), o.side (which way the elbow goes), o.hand, sleeve none, short or long. */
export function arm(A, sgn, o, look) {
  const S = [A.shoulder[0] * sgn, A.shoulder[1]], { skin, sleeve = 'short', color, ink = 2.2 } = look
  let T = o.to, reach = A.upper + A.lower, stretch = Math.max(1, len(S, T) / (reach + 4))
  if (stretch > 1.14) { if (process.env.FIGURES_WARN) console.warn('arm too short', o.name || '', Math.round(len(S, T)), 'of', Math.round(reach));
    T = along(S, T, reach * 1.18); stretch = 1.14 }
  const cand = [1, -1].map(k => bend(S, T, A.upper * stretch, A.lower * stretch, k))
  const rank = e => e[0] * sgn * .8 + e[1]
  cand.sort((a, b) => rank(b) - rank(a))
  const E = cand[o.elbow === 'in' || o.elbow === 'up' ? 1 : 0]
  const plain = sleeve !== 'long' && (o.hand || 'rest') === 'rest' && !o.prop // the hand goes on from the forearm
  const W = along(T, E, plain ? -4 * A.arm / 8.3 : 4), J = joint(S, E, W)
  const kind = o.hand || 'rest'
  const h = hand(kind, T, E, sgn, A, skin, ink, o.angle, plain)
  const prop = o.prop ? at(T[0], T[1], o.prop) : ''
  let s = ''
  if (sleeve === 'long') {
    const L = limb(joint(S, E, along(T, E, A.arm * .9)), A.sleeve * 1.7, color, ink)
    s = o.prop && !o.propOver ? L + prop + h : h + L + prop
  } else {
    s = limb(J, A.arm, skin, ink)
    if (sleeve === 'short') {
      const P = mid(S, E, .72), u = unit(S, E), n = [-u[1] * sgn, u[0] * sgn], a = A.sleeve, b = A.sleeve * 1.32
      const c = (p, k) => `${p[0] + n[0] * k} ${p[1] + n[1] * k}`
      s += path(`M${c(S, a)}L${c(P, b)}L${c(P, -b)}L${c(S, -a)}A${a} ${a} 0 0 ${sgn > 0 ? 0 : 1} ${c(S, a)}Z`, color)
    }
    s += o.propOver ? h + prop : prop + h
  }
  return s
}
