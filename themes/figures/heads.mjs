// Heads: faces by mood and the direction they look in, hair by style, scarves, hats and helmets.
import { C, INK, path, line, flat, circle, oval } from './svg.mjs'

const CHILD = 'M-24.5-3C-25 16-15 27.5 0 27.5C15 27.5 25 16 24.5-3C24-22 14-30 0-30C-14-30-24-22-24.5-3Z'
const GROWN = 'M-23.5-4C-24 15-16 29 0 29C16 29 24 15 23.5-4C23-22 14-30 0-30C-14-30-23-22-23.5-4Z'
const FRINGE = 'M-26 9C-32-18-21-36 0-36C21-36 32-18 26 9C24 5 23 0 22-7Q0-12-22-7C-23 0-24 5-26 9Z'
const PARTED = 'M-26 6C-32-18-21-36 0-36C21-36 32-18 26 6C24 0 22-6 17-11C10-15 4-18 1-23C-3-16-11-13-17-10C-22-6-24 0-26 6Z'
const UNDER = 'M-26 9C-29 0-27-8-22-11Q0-16 22-11C27-8 29 0 26 9C24 4 23 0 20-4Q8-6 1-12Q-8-6-20-4C-23 0-24 4-26 9Z'
const TAILS = 'M-24 2C-38 0-42 12-41 22C-41 32-37 36-33 38C-29 30-24 16-22 10ZM24 2C38 0 42 12 41 22C41 32 37 36 33 38C29 30 24 16 22 10Z'

/** Hair: what lies behind the head and what lies over the face; ears shows whether the ears are seen. */
const HAIR = {
  bob: { back: 'M-27-6C-31 14-30 24-25 28Q0 33 25 28C30 24 31 14 27-6Z', front: FRINGE },
  pigtails: { back: TAILS, ties: [[-27, 5], [27, 5]], front: FRINGE, ears: 1 },
  ponytail: { back: 'M16-24C38-34 48-12 44 8C43 18 38 24 34 27C36 10 30-6 18-14Z', front: FRINGE, ears: 1 },
  long: { back: 'M-26-8C-33 18-33 44-27 60Q0 68 27 60C33 44 33 18 26-8Z', front: PARTED },
  shoulder: { back: 'M-26-8C-31 14-32 34-27 46Q0 53 27 46C32 34 31 14 26-8Z', front: PARTED },
  bun: { knot: [0, -36], front: PARTED, ears: 1 },
  lowbun: { knot: [-25, 10], front: PARTED, ears: 1 },
  boy: { front: 'M-25.5 4C-31-20-19-36 1-36C21-36 31-20 25.5 4C23.5 0 23-4 22-9C17-10 12-13 9-17C4-12-8-10-17-12C-21-9-23.5-3-25.5 4Z', ears: 1 },
  crop: { front: 'M-25 1C-30-20-21-37 0-37C22-37 30-22 25 1C23-5 22-11 20-15C9-13-2-15-10-21C-13-16-19-14-22-10C-23-6-24-3-25 1Z', ears: 1 },
  curly: { front: 'M-25 4C-34-2-32-14-27-17C-29-28-18-34-12-32C-8-40 6-40 9-34C19-37 28-28 25-19C33-14 32 0 25 4C24-2 23-6 20-9C15-6 10-10 7-13C2-8-5-8-8-12C-12-7-17-7-20-9C-23-5-24 0-25 4Z',
    ears: 1 },
  man: { front: 'M-25 2C-31-20-19-38 3-37C23-37 31-20 25 2C23-3 23-8 21-13C14-11 4-13-2-19C-7-13-16-9-22-9C-23.5-5-24-2-25 2Z', ears: 1 },
  elder: { front: 'M-25 6C-31-16-22-35 0-35C22-35 31-16 25 6C23 3 22-2 22-8C20-16 12-22 0-22C-12-22-20-16-22-8C-22-2-23 3-25 6Z', ears: 1 },
  raglai: { back: 'raglai', front: UNDER, scarf: 'raglai', ears: 1 },
  cham: { front: UNDER, scarf: 'cham' },
}
const SEEN_FROM_BEHIND = 'M-26 6C-32-18-21-36 0-36C21-36 32-18 26 6C25 20 15 28 0 28C-15 28-25 20-26 6Z'

/** What is drawn before body and face: long hair, tails, knots, the end of a scarf. */
export function hairBack(style, color) {
  const h = HAIR[style]
  if (!h) return ''
  if (h.back === 'raglai') return path('M22-18C36-12 38 16 34 40L20 42C22 24 20 4 14-10Z', C.indigo) + line('M20.6 33 34.8 31', 3, C.straw)
    + line('M20.4 38 34.4 36.5', 2.4, C.red)
  if (h.scarf === 'cham') return path('M-27-12C-35 14-36 34-33 50Q0 62 33 50C36 34 35 14 27-12Z', '#E9A9B8')
  return (h.back ? path(h.back, color) : '') + (h.knot ? circle(...h.knot, 11, color) : '')
    + (h.ties || []).map(([x, y]) => circle(x, y, 4.2, C.red)).join('')
}

const BROWS = {
  calm: ['q4.4-3.4 8.8 0', 'q4.4-3.4 8.8 0', 0], worried: ['m-.4 2.5q4.6-4.8 9-5.6', 'm.2-3q4.6 .8 9 5.6', 0], firm: ['q4.5-1 9 0', 'q4.5-1 9 0', .5],
  cross: ['m0-1.6q4.6 .6 8.8 3.2', 'm0 1.6q4.4-2.6 8.8-3.2', .5],
}
/** moods: eyes (dot, arc = laughing, down = looking down), brows, mouth */
const MOODS = {
  calm: ['dot', 'calm', 'smile'], happy: ['dot', 'calm', 'smile'], kind: ['dot', 'calm', 'soft'], glad: ['arc', 'calm', 'laugh'],
    laugh: ['dot', 'calm', 'laugh'],
  speak: ['dot', 'calm', 'speak'], ask: ['dot', 'calm', 'round'], worried: ['dot', 'worried', 'wave'], sad: ['down', 'worried', 'small'],
  unsure: ['dot', 'worried', 'think'], think: ['dot', 'calm', 'think'], firm: ['dot', 'firm', 'round'], serious: ['dot', 'firm', 'line'],
    down: ['down', 'calm', 'soft'],
  read: ['down', 'calm', 'smile'], cross: ['dot', 'cross', 'small'], tell: ['dot', 'worried', 'speak'], call: ['dot', 'calm', 'shout'],
}
function mouth(kind, x, y) {
  const m = `M${x} ${y}`
  switch (kind) {
    case 'smile': return line(m + 'm-6-.5q6 6 12 0', 2.1)
    case 'soft': return line(m + 'm-5 0q5 3.4 10 0', 2.1)
    case 'think': return line(m + 'm-4 1q4.5 1.6 8.5-.8', 2.1)
    case 'line': return line(m + 'm-4.5 .5h9', 2.1)
    case 'small': return line(m + 'm-4.5 2.4q4.5-3.6 9 0', 2.1)
    case 'wave': return line(m + 'm-6 2.8q3-3.2 6-1.6q3 1.4 6-1', 2.1)
    case 'round': return oval(x, y + 1.5, 4.2, 3.5, '#8C3F38', { 'stroke-width': 1.9 })
    case 'shout': return oval(x, y + 1.5, 5.4, 5.6, '#8C3F38', { 'stroke-width': 1.9 })
    case 'speak': return path(m + 'm-5-1q5 1.6 10 0q-.6 6.6-5 6.6q-4.4 0-5-6.6z', '#8C3F38', { 'stroke-width': 1.9 })
    default: return path(m + 'm-7.5-1.5q7.5 2.6 15 0q-1 9.5-7.5 9.5q-6.5 0-7.5-9.5z', '#8C3F38', { 'stroke-width': 1.9 })
      + flat(m + 'm-4.2 5.4q4.2-3.6 8.4 0q-1.6 2-4.2 2q-2.6 0-4.2-2z', '#E58E80')
  }
}

/** A head around 0,0: o has grown, skin, hair, hairColor, mood, dir (-1 left … 1 right), nod (down), glasses, old, hat, mic, plain (for small figures: no cheeks, no light in eyes and hair). */
export function head(o) {
  const { grown, skin, hair = 'boy', hairColor = '#2B2624', mood = 'calm', dir = 0, nod = 0 } = o
  const h = HAIR[hair] || HAIR.boy
  if (o.behind) return (h.ears ? circle(-26, 4, 4.6, skin) + circle(26, 4, 4.6, skin) : '')
    + path(h.back && hair === 'bob' ? 'M-27 8C-32-18-21-36 0-36C21-36 32-18 27 8C30 20 29 26 25 29Q0 34-25 29C-29 26-30 20-27 8Z' : SEEN_FROM_BEHIND,
      hairColor)
    + (hair === 'pigtails' ? line('M0-35Q2-4 0 24', 1.6, '#5A504B') + path(TAILS, hairColor) + circle(-27, 5, 4.2, C.red)
      + circle(27, 5, 4.2, C.red) : '')
    + (h.knot ? circle(0, -36, 11, hairColor) + line('M-6-38q6-5 12 0', 1.6, '#5A504B') : line('M-13-26Q-4-31 8-29', 2.6, '#5A504B'))
  const a = Math.abs(dir), up = grown ? -2.5 : 0
  const side = (far, near) => dir >= 0 ? far * dir : near * dir // the eye that turns away moves less
  const lx = -9.8 + side(7.4, 5.2), rx = 9.8 + side(5.2, 7.4), ey = 4 + up + nod, nx = -1.8 + 7.8 * dir, mx = 6.9 * dir, my = 16 + up + nod * .8
  const [eyes, brow, lips] = MOODS[mood] || MOODS.calm
  const [bl, br, bd] = BROWS[brow], by = -5.5 + up + bd + nod + (lips === 'laugh' || lips === 'speak' ? -1 : 0)
  const ear = -1.8 * dir
  let s = ''
  if (h.ears && !(o.hat === 'helmet')) s += circle(-24.5 + ear, 5, 4.6, skin) + circle(24.5 + ear, 5, 4.6, skin)
  s += path(grown ? GROWN : CHILD, skin)
  if (!o.plain) s += line(`M${lx - 6 + .6 * dir} ${12.5 + up + nod}h2.6M${rx + 3.4 - (dir > 0 ? 1.2 : 0) * a} ${12.5 + up + nod}h2.6`, 6, '#E08A6D',
    { opacity: .4 })
  if (eyes === 'dot') s += line(`M${lx} ${ey - .6}v1.2M${rx} ${ey - .6}v1.2`, 5)
    + (o.plain ? '' : line(`M${lx + .9} ${ey - 1.3}h.1M${rx + .9} ${ey - 1.3}h.1`, 1.7, '#fff'))
  else s += line(`M${lx - 3.6} ${ey + 1}q3.6${eyes === 'arc' ? '-4.6' : ' 3.6'} 7.2 0M${rx - 3.6} ${ey + 1}q3.6${eyes === 'arc' ? '-4.6' : ' 3.6'} 7.2 0`,
    2.2)
  s += line(`M${lx - 4.4} ${by}${bl}M${rx - 4.4} ${by}${br}M${nx} ${9.4 + up + nod}q${1.4 + .9 * dir} 2.6 3.4 1.6`, 1.9)
  s += mouth(lips, mx, my)
  if (o.old) s += line(`M${mx - 9.5} ${my - 4}q-2.6 2-2.4 4.6M${mx + 9.5} ${my - 4}q2.6 2 2.4 4.6`, 1.2, INK, { opacity: .6 })
  if (o.glasses) s += line(`M${lx - 7.6} ${ey}a7 7 0 1 1 14 0a7 7 0 1 1-14 0M${rx - 6.4} ${ey}a7 7 0 1 1 14 0a7 7 0 1 1-14 0M${lx + 6.4} ${ey - 1}h${rx - lx - 12.8}`,
    1.5)
  s += path(h.front, hairColor)
  if (h.front === FRINGE && !o.plain) s += line('M-8-9.5l1.5-6M9-9.5l-1.5-5', 1.4, '#5A504B')
  if (o.hat !== 'helmet' && !h.scarf && !o.plain) s += line(hair === 'elder' ? 'M-13-28Q-4-31 8-29' : h.front === PARTED ? 'M-15-25Q-8-30-3-30M7-30Q13-29 17-24' : 'M-13-26Q-4-31 8-29',
    2.4, hairColor === '#2B2624' ? '#5A504B' : '#E9EBE8')
  if (h.scarf === 'raglai') s += path('M-28-5C-32-22-18-37 0-37C18-37 32-22 28-5Q0-17-28-5Z', C.indigo)
    + path('M-28-5Q-29-10-28.5-13Q0-25 28.5-13Q29-10 28-5Q0-17-28-5Z', C.red)
    + line('M-24-10.5Q0-20.5 24-10.5', 2.6, C.straw, { 'stroke-dasharray': '2.6 4.4', 'stroke-linecap': 'butt' })
  if (h.scarf === 'cham') s += path('M-25 18C-34-6-30-38 0-39C30-38 34-6 25 18C29 34 33 44 33 50C24 40 20 26 22 8C22-8 12-16 0-17C-12-16-22-8-22 8C-20 26-24 40-33 50C-33 44-29 34-25 18Z',
    '#E9A9B8')
    + line('M-25.5 6C-25-11-14-20 0-20.5C14-20 25-11 25.5 6', 2.4, C.straw)
  if (o.hat === 'nonla') s += line('M-18-10Q-23 16-2 28.5M18-10Q23 16 2 28.5', 2.4, C.plum)
    + path('M0-58C6-56 31-29.8 50-14Q0-1-50-14C-31-29.8-6-56 0-58Z', '#F5DC9A')
    + flat('M2-55C10-52 31-29 46-14.5Q30-10 12.5-9Q6-31.6 2-55Z', '#E3BC63', .6)
      + line('M-16.3-40.6Q0-36 16.3-40.6M-27.9-30.4Q0-22.6 27.9-30.4M-38.1-21.4Q0-10.7 38.1-21.4', 1.4, C.gold)
  if (o.hat === 'helmet') s += line(`M-24-6Q-23 20 ${mx * .5 - 2} 28.5M24-6Q23 20 ${mx * .5 + 2} 28.5`, 2.8)
    + path('M-30-4C-32-28-18-42 0-42C18-42 32-28 30-4Q0-14-30-4Z', o.hatColor || C.straw) + line('M-11-40Q-13-24-12-9.5M11-40Q13-24 12-9.5', 1.8)
  if (o.hat === 'cap') s += path('M-26-8C-28-28-16-38 0-38C16-38 28-28 26-8Q0-18-26-8Z', o.hatColor || C.leaf)
    + path('M-26-8Q0-20 26-8Q20-2 0-6Q-20-2-26-8Z', o.hatColor || C.leaf)
  if (o.mic) s += line('M-25.5 2C-30-44 30-44 25.5 2', 4.5, C.dark) + path('M-31-4h10v17h-10ZM21-4h10v17h-10Z', C.dark)
  return s
}
