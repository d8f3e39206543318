// Pictures of the lesson "By the water and on the road": hand in hand, a life jacket, a helmet.
import { C, path, line, flat, rect, circle, at } from '../svg.mjs'
import { cast, lifeJacket } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'nuoc-va-duong-pho'
const greenMan = (x, y) => rect(x - 22, y - 44, 44, 88, C.dark, 8) + circle(x, y - 21, 14, '#5A4A48', { 'stroke-width': 1.8 })
  + circle(x, y + 21, 15, '#CFF3DC', { 'stroke-width': 1.8 }) + at(x, y + 21, circle(0, -8, 2.8, C.deep, { stroke: 'none' })
  + line('M0-4V2L-4 9M0 2L5 8M0-3L-5 1M0-3L5 0', 2.6, C.deep))
export const pictures = {
  'nam-tay-qua-duong': {
    title: ['Nắm tay qua đường', 'Hand in hand across the road'],
    desc: ['Ông và bé nắm tay nhau đi trên vạch sang đường. Đèn người đi bộ màu xanh, một chiếc xe máy dừng lại chờ.', 'Grandfather and a small child walk hand in hand on a zebra crossing. The light shows a green man, a motorbike waits.'],
    draw: () => [P.wall(C.sky), P.hills(180), P.house(36, 250, 130, 104), rect(70, 190, 40, 60, C.wood, 2),
      P.house(452, 250, 150, 112, { fill: '#E7EFE9', roof: C.leaf }), rect(540, 170, 36, 34, C.sky, 2), P.tree(396, 252, .9), P.cloud(320, 50, .9),
      flat('M-5 246H645V274H-5Z', C.floor), flat('M-5 270H645V404H-5Z', '#A7B0B2'), line('M-5 246H645M-5 270H645'),
      flat('M232 280H424L430 296H226ZM220 310H436L444 330H212ZM204 348H452L462 372H194ZM184 392H472L478 404H178Z', '#fff'),
      line('M560 262V120', 9), line('M560 261V121', 4.6, C.grey), greenMan(560, 108),
      T.motorbike(102, 342, 1.02), cast('di', { x: 82, y: 344, s: .84, pose: 'sit', seat: 74, mood: 'calm', dir: .9, hat: 'helmet', hatColor: C.sea,
        shade: false, l: { to: [132, 258], hand: 'grip' }, r: { to: [150, 264], hand: 'grip' } }),
      cast('ong', { x: 292, y: 366, s: 1.12, mood: 'happy', dir: .5, r: { to: [351, 268], hand: 'grip' }, pose: 'step' }),
      cast('be', { x: 396, y: 372, s: 1.24, mood: 'happy', dir: -.3, pose: 'step', r: 'down', l: { to: [354, 270], hand: 'grip' } })],
  },
  'ben-nuoc': {
    title: ['Bên nước có người lớn', 'By the water with a grown-up'],
    desc: ['Ở mép nước trên bãi biển, bé mặc áo phao và nắm tay người lớn.', 'At the edge of the water on the beach a small child wears a life jacket and holds the hand of a grown-up.'],
    draw: () => [P.wall(C.sky), P.hills(140), P.sea(140, 340), P.waves([[60, 176], [520, 170], [300, 214], [430, 250], [130, 250]]),
      P.sun(540, 56, 24), P.cloud(130, 56), path('M420 150h62l-12 14h-40zM448 150v-34l22 30z', '#fff', { 'stroke-width': 1.9 }),
      path('M-6 318Q110 286 230 312T450 304T646 300V406H-6Z', C.sand), line('M-6 330Q110 298 230 324T450 316T646 312', 5, '#fff', { opacity: .9 }),
        T.ring(562, 356, 1.1), path('M92 372l5 10 11 1-8 8 3 11-11-5-10 5 2-11-8-8 11-1z', '#E8A36B', { 'stroke-width': 1.9 }),
      cast('ba', { x: 258, y: 358, s: 1.14, mood: 'happy', dir: .6, tilt: 3, top: 'tee', topColor: C.cream, bottom: 'pants', bottomColor: '#6A5A45',
        shoes: undefined, r: { to: [316, 256], hand: 'grip' } }),
      cast('be', { x: 372, y: 366, s: 1.36, mood: 'laugh', dir: -.4, shoes: undefined, extra: lifeJacket, l: { to: [318, 258], hand: 'grip' },
        r: 'wave' })],
  },
  'mu-bao-hiem': {
    title: ['Mẹ cài mũ bảo hiểm', 'Mother fastens the helmet'],
    desc: ['Trước khi lên xe máy, mẹ cúi xuống cài quai mũ bảo hiểm cho con.', "Before they ride, mother bends down and fastens the strap of the child's helmet beside the motorbike."],
    draw: () => [P.wall(C.peach), P.meadow(270), P.house(40, 316, 190, 150), P.door(96, 206, 64, 110, { fill: '#8FB8A6' }),
      P.palm(604, 320, 190, 1, true), P.ground(316), P.cloud(380, 54),
      T.motorbike(462, 366, 1.3, true, C.sea), at(506, 288, path('M-24 0C-26-22-16-34 0-34C16-34 26-22 24 0Q0-10-24 0Z', C.red)
        + line('M-9-32q-2 12-1 26M9-32q2 12 1 26', 1.8)),
      cast('na', { x: 322, y: 372, s: 1.18, mood: 'happy', dir: -.5, hat: 'helmet', hatColor: C.straw }),
      cast('me', { x: 222, y: 372, s: 1.12, mood: 'kind', dir: .8, nod: 2, lean: 17, r: { to: [330, 233], hand: 'fist' },
        l: { to: [308, 242], hand: 'fist' } })],
  },
}
