// Ink, colours and the small helpers every picture is drawn with: points, limbs, transforms, the frame around a picture.

export const INK = '#1D2A26'
export const C = {
  paper: '#FFFDF7', white: '#fff', sky: '#DCEDF7', mint: '#DDEFE8', cream: '#FFF1CC', peach: '#FBE3C0', sand: '#F3E1B8',
  floor: '#EFDDB2', wood: '#DDB482', brown: '#BE8A57', dark: '#37454C', grey: '#8B9AA1', steel: '#D3DBDE', straw: '#F2C14E',
  gold: '#C9942B', leaf: '#4C9A7F', grass: '#A9D6C4', deep: '#0B5345', sea: '#5B9CCB', navy: '#2B3B70', blue: '#0A4A82',
  jeans: '#3F5E8C', plum: '#A9608F', lilac: '#E8CFE0', mauve: '#8A78A8', red: '#C63A2E', coral: '#8F2216', clay: '#C98A62',
  rose: '#F0C9C0', night: '#33406B', lamp: '#FFE9A3', indigo: '#34407E',
}
export const SKIN = { fair: '#F3CBA2', warm: '#E8B788', tan: '#D7A071', brown: '#C48C5E' }

export const add = (a, b) => [a[0] + b[0], a[1] + b[1]]
export const mid = (a, b, t = .5) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
export const len = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1])
export const unit = (a, b) => { const n = len(a, b) || 1; return [(b[0] - a[0]) / n, (b[1] - a[1]) / n] }
export const along = (a, b, d) => { const u = unit(a, b); return [a[0] + u[0] * d, a[1] + u[1] * d] }
export const turn = (p, deg, c = [0, 0]) => {
  const r = deg * Math.PI / 180, x = p[0] - c[0], y = p[1] - c[1]
  return [c[0] + x * Math.cos(r) - y * Math.sin(r), c[1] + x * Math.sin(r) + y * Math.cos(r)]
}
const pt = p => `${p[0]} ${p[1]}`

const attrs = a => Object.entries(a).filter(e => e[1] !== undefined && e[1] !== '').map(([k, v]) => ` ${k}="${v}"`).join('')
/** A path: fill (none if left out), and any other attribute. */
export const path = (d, fill, more = {}) => `<path d="${d}"${attrs({ fill, ...more })}/>`
/** A flat shape without outline. */
export const flat = (d, fill, opacity) => path(d, fill, { stroke: 'none', opacity })
/** A line: colour (ink if left out) and width (that of the picture if left out). */
export const line = (d, width, color, more = {}) => path(d, undefined, { 'stroke-width': width, stroke: color, ...more })
export const rect = (x, y, w, h, fill, r, more = {}) => `<rect${attrs({ x, y, width: w, height: h, rx: r, fill, ...more })}/>`
export const circle = (x, y, r, fill, more = {}) => `<circle${attrs({ cx: x, cy: y, r, fill, ...more })}/>`
export const oval = (x, y, rx, ry, fill, more = {}) => `<ellipse${attrs({ cx: x, cy: y, rx, ry, fill, ...more })}/>`
/** Numerals only; words belong into the lesson. */
export const numeral = (x, y, size, text,
  fill = INK) => `<text${attrs({ x, y, 'font-size': size, 'font-family': 'sans-serif', 'font-weight': 700, 'text-anchor': 'middle', fill, stroke: 'none' })}>${text}</text>`

/** Puts a drawing at x, y: scaled by s, mirrored with flip, turned by deg. */
export function at(x, y, inner, s = 1, flip = false, deg = 0) {
  const t = (x || y ? `translate(${x} ${y})` : '') + (flip ? `scale(${-s} ${s})` : s !== 1 ? `scale(${s})` : '') + (deg ? `rotate(${deg})` : '')
  return t ? `<g transform="${t}">${inner}</g>` : inner
}
export const group = (a, inner) => `<g${attrs(a)}>${inner}</g>`

/** The path of a limb through a joint that is rounded. */
export function joint(a, b, c, soft = .28) {
  const p = mid(b, a, soft), q = mid(b, c, soft)
  return `M${pt(a)}L${pt(p)}Q${pt(b)} ${pt(q)}L${pt(c)}`
}
/** A limb: the same line twice, wide in ink and narrower in colour. */
export const limb = (d, width, color, ink = 2.2) => line(d, width + 2 * ink) + line(d, width, color)

/** Where the elbow or knee lies: two bones of lengths u and l from a to c; side picks one of the two answers. */
export function bend(a, c, u, l, side) {
  const d = Math.min(len(a, c), u + l - .01), e = unit(a, c)
  const k = (u * u - l * l + d * d) / (2 * d || 1), h = Math.sqrt(Math.max(0, u * u - k * k))
  return [a[0] + e[0] * k - e[1] * h * side, a[1] + e[1] * k + e[0] * h * side]
}

/** The soft shadow under whatever stands at x, y. */
export const shadow = (x, y, rx, ry = 6) => oval(x, y, rx, ry, INK, { stroke: 'none', opacity: .1 })

const round = (m, n) => { const v = Number(Number(m).toFixed(n)); return String(v === 0 ? 0 : v).replace(/^(-?)0\./, '$1.') }
const SIZE = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
/** Writes a path in the shortest of its forms: every command absolute or relative, letters left out where they repeat. */
export function shorten(d, one = n => round(n, 1)) {
  const tokens = d.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) || []
  let i = 0, cmd = '', x = 0, y = 0, sx = 0, sy = 0, out = '', last = ''
  const R = n => Number(one(n).replace(/^(-?)\./, '$10.'))
  const join = ns => ns.map((n, k) => { const t = one(n); return k && t[0] !== '-' ? ' ' + t : t }).join('')
  while (i < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[i])) cmd = tokens[i++]
    const up = cmd.toUpperCase(), n = SIZE[up], rel = cmd !== up, v = tokens.slice(i, i + n).map(Number)
    i += n
    if (up === 'Z') { out += 'Z'; last = 'Z'; x = sx; y = sy; continue }
    const abs = v.map((c, k) => up === 'H' ? R(c + (rel ? x : 0)) : up === 'V' ? R(c
      + (rel ? y : 0)) : up === 'A' ? (k < 5 ? c : R(c + (rel ? [x, y][k - 5] : 0))) : R(c + (rel ? [x, y][k % 2] : 0)))
    const dif = abs.map((c, k) => up === 'H' ? c - x : up === 'V' ? c - y : up === 'A' ? (k < 5 ? c : c - [x, y][k - 5]) : c - [x, y][k % 2])
    const form = (letter, ns) => { const t = join(ns),
      same = letter !== 'M' && letter === last || (last === 'M' && letter === 'L') || (last === 'm' && letter === 'l');
      return same ? (t[0] === '-' ? t : ' ' + t) : letter + t }
    const A = form(up, abs), D = form(up.toLowerCase(), dif), take = up === 'M' ? A : D.length < A.length ? D : A
    if (up === 'M' && last === 'M') out = out.slice(0, out.lastIndexOf('M'))
    out += take
    last = take === A ? up : up.toLowerCase()
    if (up === 'H') x = abs[0]; else if (up === 'V') y = abs[0]; else [x, y] = abs.slice(-2)
    if (up === 'M') { sx = x; sy = y; cmd = rel ? 'l' : 'L' }
  }
  return out
}
/** Shortens the source; a picture that would grow too heavy gives up the decimals of its larger numbers (far). */
function tidy(svg, far) {
  const one = n => round(n, Math.abs(n) >= far ? 0 : 1)
  return svg.replace(/<[a-z][^>]*>/g, tag => tag
    .replace(/ d="([^"]*)"/, (m, d) => ` d="${shorten(d, one)}"`)
    .replace(/(scale\([^)]*\)|opacity="[^"]*"| d="[^"]*")|(-?\d*\.\d+(?:e[-+]?\d+)?)/g,
      (m, keep, n) => keep ? (keep[1] === 'd' ? keep : m.replace(/-?\d*\.\d+/g, v => round(v, 2))) : one(n)))
}
/** Two drawings made of the same sort of paths, drawn as one: first both outlines, then both colours. */
export function zip(a, b) {
  const cut = s => s.match(/<path [^>]*\/>/g) || [], A = cut(a), B = cut(b), rest = p => p.replace(/ d="[^"]*"/, ''),
    d = p => / d="([^"]*)"/.exec(p)[1]
  return A.join('') === a && B.join('') === b && A.length === B.length && A.every((p, i) => rest(p) === rest(B[i])) ? A.map((p,
    i) => p.replace(/ d="[^"]*"/, ` d="${d(p)}${d(B[i])}"`)).join('') : a + b
}

/** The whole picture: o has id, title [vi, en], desc [vi, en], w, h; body is what is in it. */
export function frame(o, body) {
  const { id, w = 640, h = 400 } = o
  const t = (tag, [vi, en]) => `<${tag} lang="vi">${vi}</${tag}>\n<${tag} lang="en">${en}</${tag}>\n`
  const inner = `<g clip-path="url(#c-${id})" fill="none" stroke="${INK}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">\n`
    + body.flat(Infinity).filter(Boolean).join('\n')
  const drawing = [Infinity, 25, 8].map(far => tidy(inner, far)).find((d, i) => d.length < 12000 || i === 2)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img">\n`
    + t('title', o.title) + t('desc', o.desc)
    + `<clipPath id="c-${id}"><rect width="${w}" height="${h}" rx="20"/></clipPath>\n`
    + drawing + '\n</g>\n</svg>\n'
}
