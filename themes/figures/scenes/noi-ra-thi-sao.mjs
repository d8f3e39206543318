// Pictures of the lesson "What happens when I tell": the way of a report, asking the child.
import { C, line, flat, rect, circle, at, numeral } from '../svg.mjs'
import { cast, badge } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'giup-do', lesson = 'noi-ra-thi-sao'
const stop = (x, y, inner, fill = C.paper) => circle(x, y, 56, fill) + at(x, y, inner) + circle(x, y, 56)
export const pictures = {
  'duong-di-cua-tin': {
    title: ['Đường đi của tin báo', 'The way of a report'],
    desc: ['Con đường có năm chặng: em kể với người lớn; gọi 111, công an hoặc xã; trong 12 giờ có người xem em có an toàn không; trong 5 ngày có kế hoạch; rồi được giúp.', 'A road with five stops: the child tells a grown-up; 111, police or commune; within 12 hours somebody looks whether the child is safe; within 5 days a plan; then help.'],
    draw: () => [P.wall(C.sky), P.hills(96), P.meadow(170), P.sun(596, 44, 18), P.cloud(110, 42, .8),
      line('M-10 250C60 250 60 250 92 250C170 250 150 130 232 130C320 130 262 312 356 312C440 312 400 150 476 150C560 150 500 318 566 318H660', 44,
        '#FFFDF7'), line('M-10 250C60 250 60 250 92 250C170 250 150 130 232 130C320 130 262 312 356 312C440 312 400 150 476 150C560 150 500 318 566 318H660',
        3, C.gold, { 'stroke-dasharray': '2 14' }),
      stop(80, 268, cast('ba', { x: 20, y: 66, s: .42, legs: false, shade: false, plain: 1, mood: 'kind', dir: -.8 })
        + cast('be', { x: -24, y: 53, s: .5, legs: false, shade: false, plain: 1, mood: 'tell', dir: .8, r: 'offer' })
        + flat('M-52 20H52Q42 55 0 55Q-42 55-52 20Z', C.cream) + line('M-52 20H52'), '#FFF1CC'),
      stop(228, 126, numeral(0, -12, 38, '111', C.coral) + T.policeCap(-22, 20, .5) + P.communeHouse(22, 32, .2)),
      stop(352, 296, T.clock(-10, -8, 34, '') + numeral(-10, 2, 28, '12') + T.magnifier(18, 14, .8)),
      stop(478, 140, T.calendar(-32, -34, 64, 62, numeral(0, 21, 34, '5')) + T.check(30, 28, .8)),
      stop(572, 300, T.homeIcon(0, 4, 1.25, true), '#DDEFE8'), P.bush(190, 386, .9), P.bush(466, 384, .8),
        line('M292 386h.1M310 380h.1M96 380h.1M118 388h.1M392 388h.1M540 390h.1', 7, C.straw)],
  },
  'hoi-y-kien-em': {
    title: ['Hỏi ý kiến em', 'What would you like?'],
    desc: ['Cô cán bộ xã cầm sổ, hỏi một bạn trai xem bạn muốn gì. Dì ngồi cạnh bạn.', 'A commune worker with a notebook asks a boy what he would like. His aunt sits beside him.'],
    draw: () => [P.room(C.cream, 320, '#E3D2AC'), P.window(52, 52, 116, 96), T.plant(330, 330, .9), rect(400, 40, 74, 60, '#fff', 3),
      flat('M402 86Q420 62 440 80Q456 66 472 82V98H402Z', C.sea),
      T.bench(52, 318, 262, 56), cast('di', { x: 118, y: 374, s: 1.1, pose: 'sit', seat: 48, mood: 'kind', dir: .6, r: 'lap', l: 'lap' }),
      cast('minh', { x: 218, y: 374, s: 1.26, pose: 'sit', seat: 42, top: 'stripe', topColor: C.leaf, bottomColor: C.blue, mood: 'speak', dir: .7,
        r: 'offer', l: 'lap' }),
      T.chair(510, 374, 48, true, 1.12),
        cast('canbo', { x: 500, y: 374, s: 1.1, pose: 'sit', seat: 48, flip: true, mood: 'ask', dir: -.8, extra: badge,
        l: { to: [440, 300], hand: 'grip', prop: at(0, 0, rect(-26, -16, 46, 34, C.leaf, 3)
        + rect(-22, -12, 38, 26, '#fff', 2, { 'stroke-width': 1.6 }), 1, false, -14) },
        r: { to: [470, 292], hand: 'grip', prop: line('M4-14L-8 12', 4, C.straw) } }),
      T.bubble(500, 30, 96, 66, 508, 124, T.question(0, -1, .95)), T.bubble(206, 40, 122, 78, 240, 148, T.homeIcon(-20, 4, .9) + T.heart(32, 4, .9))],
  },
}
