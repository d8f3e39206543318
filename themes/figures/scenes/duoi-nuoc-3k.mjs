// Pictures of the lesson "Three no's at the water": what not to do, and calling grown-ups instead of jumping in.
import { C, path, line, flat, rect, circle, oval, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'duoi-nuoc-3k'
const sign = (x, inner, plate) => line(`M${x} 210V384`, 12) + line(`M${x} 210V383`, 6.6, C.steel) + circle(x, 118, 92, '#EAF5FA') + at(x, 118, inner, .93)
  + circle(x, 118, 92, undefined, { stroke: C.red, 'stroke-width': 12.2 }) + line(`M${x - 63} 56L${x + 63} 180`, 9, C.red)
  + rect(x - 62, 238, 124, 112, C.mint, 14, { stroke: C.deep, 'stroke-width': 6 }) + at(x, 346, plate)
/** A life jacket by itself, its lower edge at 0,0. */
const jacket = path('M-15-72C-34-70-38-62-37-50L-31 0Q0 8 31 0L37-50C38-62 34-70 15-72L0-48Z', '#E8833A') + line('M0-48V4') + line('M-35-38H35', 7, '#FFF1CC')
  + line('M-32-14H32', 4, C.dark) + rect(-7, -20, 14, 12, C.steel, 2, { 'stroke-width': 1.6 })
const water = 'M-93 28Q-50 16-10 30T50 26T94 26C82 70 44 98 0 98C-44 98-82 70-93 28Z'
/** One hand at the mouth, held like a funnel: on the left of the mouth. */
const funnel = path('M-4 8C-11 3-11-9-6-17C-3-21 3-20 3-15C1-9 2-1 6 4C7 8 1 11-4 8Z', '#F3CBA2') + line('M-7-8l5 2M-8-1l6 1', 1.4)
export const pictures = {
  'ba-khong': {
    title: ['Ba không bên nước', "Three no's at the water"],
    desc: ['Ba tấm biển có gạch chéo: xuống nước mà không có áo phao, bơi khi không có người lớn, chơi gần ao. Dưới mỗi biển là một bảng xanh cho biết việc em làm thay: áo phao, đi cùng người lớn, chơi bóng xa nước. Không ai gặp nạn.', 'Three signs with a bar across: going into the water without a life jacket, swimming without a grown-up, playing near a pond. Below each a green board shows what to do instead: a life jacket, going with a grown-up, playing ball away from water. Nobody is in trouble.'],
    draw: () => [P.wall(C.sky), P.meadow(330), P.ground(362, '#C9DDAE'), P.bush(216, 380, .7), P.bush(430, 382, .6),
      sign(112, flat('M-97-8Q-40-26 10-14T97-12L93 40H-90Z', C.grass) + flat('M-97 10Q-40 2 0 24T90 38C82 76 44 98 0 98C-50 98-90 60-97 10Z', C.sea)
        + cast('tuan', { x: 4, y: 76, s: .88, top: 'bare', bottomColor: C.red, shoes: '', socks: 0, shade: false, plain: 1, pose: 'step', flip: true, mood: 'happy', dir: -.6,
        l: 'out', r: 'out' }) + flat('M-52 56Q0 44 48 58Q54 86 10 94Q-40 92-52 56Z', C.sea)
        + line('M-78 42q9-6 18 0q9 6 18 0M34 76q9-6 18 0q9 6 18 0M-30 66q9-6 18 0q9 6 18 0', 2.6, '#fff'),
        at(0, -18, jacket)),
      sign(320, flat('M-93-28Q-40-52 10-34T92-30L94 26H-93Z', C.grass) + flat(water, C.sea)
        + cast('minh', { x: 34, y: 118, s: .96, legs: false, top: 'bare', shade: false, plain: 1, mood: 'happy', dir: -.4, l: { at: [-38, -98] },
        r: { at: [38, -98] } }) + flat('M-30 26Q-6 14 34 26T90 20L76 62Q40 82 0 84Q-20 60-30 26Z', C.sea)
        + line('M-70 52q9-6 18 0q9 6 18 0M40 50q9-6 18 0q9 6 18 0M-14 82q9-6 18 0q9 6 18 0', 2.6, '#fff'),
        cast('di', { x: -20, y: 0, s: .37, shade: false, plain: 1, mood: 'happy', dir: .4, r: { to: [4, -31], hand: 'grip' } })
        + cast('minh', { x: 24, y: 0, s: .4, shade: false, plain: 1, mood: 'happy', dir: -.4, top: 'tee', topColor: C.straw, l: { to: [6, -30], hand: 'grip' } })),
      sign(528, flat('M-97-10Q-40-30 10-16T96-12C98 50 60 98 0 98C-60 98-98 50-97-10Z', C.grass)
        + flat('M-92 24Q-30 16-2 46Q12 80 22 95C-10 102-66 92-92 24Z', C.blue)
        + line('M-66 46q9-5 18 0q9 5 18 0M-34 72q8-5 16 0q8 5 16 0', 2.6, '#fff')
        + cast('na', { x: 42, y: 76, s: .8, shade: false, plain: 1, mood: 'laugh', dir: -.5, l: { at: [-34, -86] }, r: 'down' })
        + T.ball(-34, 8, 15, C.straw),
        cast('na', { x: -22, y: 0, s: .5, shade: false, plain: 1, mood: 'laugh', dir: .5, r: 'wave', l: 'down' }) + T.ball(30, -14, 13, C.straw)
        + line('M8 0l4-9M52 0l3-9M-50 0l-4-9', 3, C.leaf))],
  },
  'goi-nguoi-lon': {
    title: ['Đứng trên bờ, gọi người lớn', 'Stay on the bank, call grown-ups'],
    desc: ['Một bạn đứng trên bờ, xa mép nước, chụm hai tay quanh miệng gọi to. Hai người lớn đang đi nhanh tới. Không ai xuống nước.', 'A child stands on the bank, away from the edge, and calls out with both hands around the mouth. Two grown-ups are coming quickly. Nobody goes into the water.'],
    draw: () => [P.wall(C.sky), P.hills(112), flat('M-5 108H645V336H-5Z', C.sea), P.waves([[40, 250], [330, 150], [60, 140], [210, 126]]),
      oval(136, 190, 62, 14, undefined, { stroke: '#fff', 'stroke-width': 3 }),
        oval(136, 190, 36, 8, undefined, { stroke: '#fff', 'stroke-width': 2.6 }), oval(136, 190, 12, 3, undefined, { stroke: '#fff', 'stroke-width': 2.4 }),
      path('M-6 330Q100 322 190 300Q290 272 352 226Q430 168 646 150V406H-6Z', '#C9DDAE'),
      cast('lan', { x: 318, y: 380, s: 1.36, mood: 'call', dir: .8, l: { at: [-9, -124], hand: 'none', prop: funnel, propOver: 1 },
        r: { at: [27, -124], hand: 'none', prop: at(0, 0, funnel, 1, true), propOver: 1 } }),
      line('M384 190q10 18 0 36M404 178q16 30 0 60M424 166q22 42 0 84', 4.5, C.leaf),
      cast('ba', { x: 500, y: 330, s: .84, plain: 1, pose: 'walk', flip: true, mood: 'calm', dir: -.8, l: 'down', r: 'down' }),
        cast('di', { x: 588, y: 338, s: .8, plain: 1, pose: 'walk', flip: true, mood: 'calm', dir: -.8, l: 'down', r: 'down' })],
  },
}
