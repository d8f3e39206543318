// Pictures of the lesson "Three no's at the water": what not to do, and calling grown-ups instead of jumping in.
import { C, path, line, flat, circle, oval, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'duoi-nuoc-3k'
const sign = (x, inner) => line(`M${x} 290V372`, 12) + line(`M${x} 290V371`, 6.6, C.steel) + circle(x, 184, 94, '#EAF5FA') + at(x, 184, inner, .95)
  + circle(x, 184, 94, undefined, { stroke: C.red, 'stroke-width': 12.2 }) + line(`M${x - 64} 120L${x + 64} 248`, 10, C.red)
const water = 'M-93 28Q-50 16-10 30T50 26T94 26C82 70 44 98 0 98C-44 98-82 70-93 28Z'
export const pictures = {
  'ba-khong': {
    title: ['Ba không bên nước', "Three no's at the water"],
    desc: ['Ba tấm biển có gạch chéo: không bơi một mình ở ao hồ, không chơi gần chỗ nước sâu, không nhoài người ra từ bờ. Không ai gặp nạn.', 'Three signs with a bar across: do not swim alone at a pond, do not play by deep water, do not lean out from the bank. Nobody is in trouble.'],
    draw: () => [P.wall(C.sky), P.meadow(330), P.ground(356, '#C9DDAE'), P.cloud(216, 52, .9), P.cloud(452, 40, .7), P.bush(216, 372, .7),
      P.bush(430, 374, .6),
      sign(112, flat('M-93-28Q-40-52 10-34T92-30L94 26H-93Z', C.grass) + flat(water, C.sea)
        + cast('minh', { x: 34, y: 118, s: .96, legs: false, top: 'bare', shade: false, plain: 1, mood: 'happy', dir: -.4, l: { at: [-38, -98] },
        r: { at: [38, -98] } }) + flat('M-30 26Q-6 14 34 26T90 20L76 62Q40 82 0 84Q-20 60-30 26Z', C.sea)
        + line('M-70 52q9-6 18 0q9 6 18 0M40 50q9-6 18 0q9 6 18 0M-14 82q9-6 18 0q9 6 18 0', 2.6, '#fff')),
      sign(320, flat('M-97-10Q-40-30 10-16T96-12C98 50 60 98 0 98C-60 98-98 50-97-10Z', C.grass)
        + flat('M-92 24Q-30 16-2 46Q12 80 22 95C-10 102-66 92-92 24Z', C.blue)
        + line('M-66 46q9-5 18 0q9 5 18 0M-34 72q8-5 16 0q8 5 16 0', 2.6, '#fff')
        + cast('na', { x: 42, y: 76, s: .8, shade: false, plain: 1, mood: 'laugh', dir: -.5, l: { at: [-34, -86] }, r: 'down' })
        + T.ball(-34, 8, 15, C.straw)),
      sign(528, flat('M4-20Q50-36 96-18C98 40 68 88 26 94Q20 30 4 22Z', C.grass) + flat('M-97 20Q-50 8 6 24Q20 40 28 94C-20 104-84 88-97 20Z', C.sea)
        + line('M-76 50q9-5 18 0q9 5 18 0M-46 76q8-5 16 0q8 5 16 0', 2.6, '#fff')
        + cast('tuan', { x: 50, y: 50, s: .8, pose: 'kneel', flip: true, lean: -30, shade: false, plain: 1, mood: 'think', dir: -.7, nod: 2,
        l: { to: [-14, 16] }, r: { to: [24, 42] } }) + oval(-44, 34, 15, 5, C.leaf, { 'stroke-width': 1.6 })
        + path('M-44 30q-12-7-7-16q5 2 7 7q2-5 7-7q5 9-7 16z', '#E9A9B8', { 'stroke-width': 1.6 }))],
  },
  'goi-nguoi-lon': {
    title: ['Gọi người lớn, ném phao', 'Call grown-ups, throw a float'],
    desc: ['Trên bờ, một bạn vẫy tay gọi to người lớn đang tới, một bạn ném phao có dây về phía vòng sóng có một cánh tay giơ lên ở xa. Không ai nhảy xuống nước.', 'On the bank one child waves and calls grown-ups who are coming, another throws a float on a rope towards ripples with a raised hand far off. Nobody jumps in.'],
    draw: () => [P.wall(C.sky), P.hills(112), flat('M-5 108H645V336H-5Z', C.sea), P.waves([[40, 232], [330, 150], [250, 262]]),
      oval(150, 166, 46, 11, undefined, { stroke: '#fff', 'stroke-width': 3 }),
        oval(150, 166, 26, 6, undefined, { stroke: '#fff', 'stroke-width': 2.6 }), T.bigHand(150, 172, .42),
        flat('M128 167Q150 160 172 167L174 180H126Z', C.sea), line('M134 168q8-4 16 0t16 0', 2.4, '#fff'),
      path('M-6 318Q120 284 240 300Q380 312 452 250Q500 186 646 160V406H-6Z', '#C9DDAE'), 
      cast('ba', { x: 584, y: 252, s: .52, plain: 1, pose: 'walk', flip: true, mood: 'calm', dir: -.8 }),
        cast('di', { x: 620, y: 266, s: .5, plain: 1, pose: 'walk', flip: true, mood: 'calm', dir: -.8 }),
      line('M324 250Q262 290 232 216', 3.6, C.gold), T.ring(226, 200, .8),
      cast('minh', { x: 366, y: 378, s: 1.2, pose: 'step', flip: true, mood: 'firm', dir: -.7, l: { to: [324, 248], hand: 'grip' }, r: 'down',
        lean: -4 }), line('M322 254Q300 330 334 372q30 12 46 2', 3.6, C.gold),
      cast('lan', { x: 480, y: 380, s: 1.2, mood: 'call', dir: .7, r: 'up', l: 'hip' })],
  },
}
