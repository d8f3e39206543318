// Pictures of the lesson "Three no's at the water": what not to do, and calling grown-ups instead of jumping in.
import { C, path, line, flat, rect, circle, oval, at, group } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'duoi-nuoc-3k'
const sign = (x, inner) => line(`M${x} 290V372`, 12) + line(`M${x} 290V371`, 6.6, C.steel) + circle(x, 184, 94, '#EAF5FA') + at(x, 184, inner, .95) + T.bar(x, 184, 94)
const water = 'M-93 28Q-50 16-10 30T50 26T94 26C82 70 44 98 0 98C-44 98-82 70-93 28Z'
export const pictures = {
  'ba-khong': {
    title: ['Ba không bên nước', "Three no's at the water"],
    desc: ['Ba tấm biển có gạch chéo: không bơi một mình ở ao hồ, không chơi gần chỗ nước sâu, không nhoài người ra từ bờ. Không ai gặp nạn.', 'Three signs with a bar across: do not swim alone at a pond, do not play by deep water, do not lean out from the bank. Nobody is in trouble.'],
    draw: () => [P.wall(C.sky), P.meadow(330), P.ground(356, '#C9DDAE'), P.bush(216, 372, .7), P.bush(430, 374, .6),
      sign(112, flat('M-93-28Q-40-52 10-34T92-30L94 26H-93Z', C.grass) + cast('minh', { x: 26, y: 126, s: .8, legs: false, top: 'bare', shade: false, plain: 1, mood: 'happy', dir: -.4, l: { at: [-34, -96] }, r: { at: [34, -96] } }) + flat(water, C.sea) + line('M-62 50q10-6 20 0q10 6 20 0M24 66q10-6 20 0q10 6 20 0M-16 80q8-5 16 0q8 5 16 0', 2.6, '#fff')),
      sign(320, flat('M-97-10Q-40-30 10-16T96-12C98 50 60 98 0 98C-60 98-98 50-97-10Z', C.grass) + flat('M-90 36Q-30 22 0 52Q10 84 24 95C-10 102-66 92-90 36Z', C.blue) + line('M-66 54q9-5 18 0q9 5 18 0M-30 76q8-5 16 0q8 5 16 0', 2.6, '#fff') + cast('na', { x: 38, y: 52, s: .7, shade: false, plain: 1, mood: 'laugh', dir: -.5, l: { at: [-34, -86] }, r: 'down' }) + T.ball(-22, 10, 13, C.red)),
      sign(528, flat('M4-20Q50-36 96-18C98 40 68 88 26 94Q20 30 4 22Z', C.grass) + flat('M-97 20Q-50 8 6 24Q20 40 28 94C-20 104-84 88-97 20Z', C.sea) + line('M-76 44q9-5 18 0q9 5 18 0M-52 70q8-5 16 0q8 5 16 0', 2.6, '#fff') + cast('tuan', { x: 42, y: 54, s: .66, pose: 'kneel', flip: true, lean: -32, shade: false, plain: 1, mood: 'think', dir: -.7, nod: 2, l: { to: [-16, 26] }, r: { to: [20, 42] } }) + oval(-44, 34, 13, 5, C.leaf, { 'stroke-width': 1.6 }) + path('M-44 30q-10-6-6-14q4 2 6 6q2-4 6-6q4 8-6 14z', '#E9A9B8', { 'stroke-width': 1.6 }))],
  },
  'goi-nguoi-lon': {
    title: ['Gọi người lớn, ném phao', 'Call grown-ups, throw a float'],
    desc: ['Trên bờ, một bạn vẫy tay gọi to người lớn đang tới, một bạn ném phao có dây về phía vòng sóng có một cánh tay giơ lên ở xa. Không ai nhảy xuống nước.', 'On the bank one child waves and calls grown-ups who are coming, another throws a float on a rope towards ripples with a raised hand far off. Nobody jumps in.'],
    draw: () => [P.wall(C.sky), P.hills(112), flat('M-5 108H645V336H-5Z', C.sea), P.waves([[40, 232], [330, 150], [250, 262]]),
      oval(150, 166, 46, 11, undefined, { stroke: '#fff', 'stroke-width': 3 }), oval(150, 166, 26, 6, undefined, { stroke: '#fff', 'stroke-width': 2.6 }), T.bigHand(150, 172, .42), flat('M128 167Q150 160 172 167L174 180H126Z', C.sea), line('M134 168q8-4 16 0t16 0', 2.4, '#fff'),
      path('M-6 318Q120 284 240 300Q380 312 452 250Q500 186 646 160V406H-6Z', '#C9DDAE'), 
      cast('ba', { x: 584, y: 252, s: .52, plain: 1, pose: 'walk', flip: true, mood: 'calm', dir: -.8 }), cast('di', { x: 620, y: 266, s: .5, plain: 1, pose: 'walk', flip: true, mood: 'calm', dir: -.8 }),
      line('M324 250Q262 290 232 216', 3.6, C.gold), T.ring(226, 200, .8),
      cast('minh', { x: 366, y: 378, s: 1.2, pose: 'step', flip: true, mood: 'firm', dir: -.7, l: { to: [324, 248], hand: 'grip' }, r: 'down', lean: -4 }), line('M322 254Q300 330 334 372q30 12 46 2', 3.6, C.gold),
      cast('lan', { x: 480, y: 380, s: 1.2, mood: 'call', dir: .7, r: 'up', l: 'hip' })],
  },
}
