// Pictures of the lesson "The law for teachers": reporting at once, not settling it inside.
import { C, path, line, flat, rect, at, numeral } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'phap-luat-giao-vien'
const seat = { legs: false, shade: false }
export const pictures = {
  'bao-ngay': {
    title: ['Báo ngay', 'Report at once'],
    desc: ['Cô giáo ở bàn làm việc đang gọi điện, trước mặt là cuốn sổ mở. Mũi tên chỉ tới ba nơi: 111, mũ công an và trụ sở xã.', 'A teacher at her desk makes a phone call, an open notebook before her. An arrow points to three places: 111, a police cap and the commune house.'],
    draw: () => [P.wall('#FBE9C4'), P.window(30, 46, 112, 96),
      cast('co', { x: 196, y: 412, s: 1.16, ...seat, mood: 'speak', dir: .5, only: 'body' }),
      flat('M-5 306H352V404H-5Z', C.wood), line('M-5 306H352V404'), line('M-5 324H350', 2, C.brown), T.openBook(170, 334, 1.1), T.cup(62, 304, .95),
      cast('co', { x: 196, y: 412, s: 1.16, ...seat, only: 'arms', l: { to: [150, 316] },
        r: { to: [234, 176], hand: 'grip', prop: T.phone(-1, -7, 16, 32, '', 12) } }),
      T.arrow(300, 200, 378, 200, C.deep, 9), rect(398, 20, 218, 360, C.paper, 20), numeral(507, 112, 66, '111', C.coral),
        line('M426 138H588', 2, C.steel), T.policeCap(507, 206, 1.5), line('M426 246H588', 2, C.steel), P.communeHouse(507, 356, .66)],
  },
  'khong-xu-ly-noi-bo': {
    title: ['Không xử lý nội bộ', 'Not settled inside'],
    desc: ['Ba thầy cô họp; một người chỉ vào điện thoại. Ngăn tủ vẫn đóng: không cất chuyện đi.', 'Three teachers at a meeting; one points to the phone. A drawer stays closed: nothing is put away.'],
    draw: () => [P.room(C.mint, 320), P.blackboard(196, 30, 200, 80), rect(528, 130, 92, 192, C.wood, 4), rect(540, 144, 68, 46, C.wood, 3),
      rect(540, 202, 68, 46, C.wood, 3), rect(540, 260, 68, 46, C.wood, 3), line('M566 167h16M566 225h16M566 283h16', 5), T.lock(574, 224, .5),
      P.window(30, 44, 110, 92),
      cast('thay', { x: 110, y: 422, s: 1.12, ...seat, mood: 'serious', dir: .7, nod: 1, only: 'body', plain: 1 }),
        cast('co', { x: 270, y: 404, s: 1.1, ...seat, mood: 'speak', dir: .3, only: 'body', plain: 1 }),
        cast('canbo', { x: 432, y: 414, s: 1.12, ...seat, skin: '#E8B788', topColor: '#E9D7E6', mood: 'think', dir: -.7, nod: 1, only: 'body',
        plain: 1 }),
      flat('M-5 306H500V404H-5Z', C.wood), line('M-5 306H500V404'), line('M-5 324H498', 2, C.brown), path('M318 346L336 310H372L362 346Z', C.dark),
        path('M328 340L340 316H362L356 340Z', C.sky, { stroke: 'none' }), T.heart(346, 330, .5), T.paper(176, 320, 44, 16, 0, ' '),
      cast('thay', { x: 110, y: 422, s: 1.12, ...seat, only: 'arms', l: { to: [74, 306] }, r: { to: [164, 306] } }),
        cast('co', { x: 270, y: 404, s: 1.1, ...seat, only: 'arms', r: { to: [316, 298], hand: 'point' }, l: { to: [236, 308] } }),
        cast('canbo', { x: 432, y: 414, s: 1.12, ...seat, topColor: '#E9D7E6', skin: '#E8B788', only: 'arms', l: { to: [408, 308] },
        r: { to: [456, 308] } })],
  },
}
