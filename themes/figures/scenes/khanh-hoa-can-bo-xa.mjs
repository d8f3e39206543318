// Picture of the lesson "Commune workers in Khánh Hòa": on the way.
import { C, path, line, flat, rect } from '../svg.mjs'
import { cast, badge } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'khanh-hoa-can-bo-xa'
export const pictures = {
  'can-bo-xa': {
    title: ['Cán bộ xã trên đường', 'A commune worker on her way'],
    desc: ['Cô cán bộ xã đi xe máy, mang theo hồ sơ, trước trụ sở xã. Phía sau là đồi và biển.', 'A commune worker rides a motorbike with documents before the commune house, hills and sea behind.'],
    draw: () => [P.wall(C.sky), P.sun(70, 60, 22), P.cloud(250, 46), flat('M-6 190Q60 110 150 160Q230 90 330 170Q420 120 500 190Z', C.leaf),
      P.sea(186, 260), P.waves([[40, 214], [230, 222], [560, 210]]), P.ground(250, '#C9DDAE'), P.communeHouse(456, 296, 1.25),
      P.palm(610, 300, 180, 1, true), P.bush(286, 300, .7),
      flat('M-5 318H645V404H-5Z', '#C9C3B4'), line('M-5 318H645'), line('M10 388H630', 4, '#fff', { 'stroke-dasharray': '34 26' }),
      line('M20 250h34M4 286h34M26 322h26', 4.5, C.sea, { opacity: .7 }),
      T.motorbike(202, 374, 1.42), rect(116, 248, 60, 44, C.brown, 5), line('M116 266h60M146 262v10', 3), path('M124 250l6-24h34l6 24z', '#fff', {}),
        line('M136 234h22M135 242h24', 2, C.grey),
      cast('canbo', { x: 188, y: 376, s: 1.12, pose: 'sit', seat: 80, mood: 'happy', dir: .9, hat: 'helmet', hatColor: C.straw, shade: false,
        extra: badge, l: { to: [258, 262], hand: 'grip' }, r: { to: [276, 266], hand: 'grip' } })],
  },
}
