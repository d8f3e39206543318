// Pictures of the lesson "Images and messages": do not forward, delete and tell.
import { C, path, line, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'anh-va-tin-nhan'
export const pictures = {
  'khong-chuyen-tiep': {
    title: ['Dừng lại, không chuyển tiếp', 'Stop, do not forward'],
    desc: ['Một bàn tay giơ lên chặn trước mũi tên chuyển tiếp trên điện thoại.', 'A hand stops in front of the forward arrow on a phone.'],
    draw: () => [P.wall(C.mint), circle(300, 200, 184, '#fff', { stroke: 'none', opacity: .6 }), rect(118, 14, 208, 372, C.dark, 28),
      rect(134, 44, 176, 306, '#EDF5FA', 10, { stroke: 'none' }), line('M202 29h40', 5, C.grey), circle(222, 368, 8, C.grey, { stroke: 'none' }),
      rect(156, 70, 132, 100, '#fff', 8), rect(168, 82, 108, 76, C.steel, 4, { 'stroke-width': 1.8 }),
        circle(222, 110, 14, C.grey, { stroke: 'none' }), path('M196 158q0-28 26-28t26 28z', C.grey, { stroke: 'none' }),
        line('M176 90l92 60', 5, '#fff'),
      path('M160 252Q166 214 214 214V194L276 232 214 270V248Q182 246 160 252Z', C.sea), line('M156 304h60M156 322h36', 5, C.steel),
      at(396, 352, path('M-60 60L-44-28Q0-44 44-28L60 60Z', C.plum) + path('M-42-30Q0-46 42-30L46-8Q0-24-46-8Z', C.plum)),
        T.bigHand(396, 326, 2.5, '#D7A071', true, -8), line('M530 120q20 80 0 160M562 96q30 104 0 208', 5, C.leaf)],
  },
  'xoa-va-ke': {
    title: ['Úp máy, dừng lại, kể', 'Turn it down, stop, tell'],
    desc: ['Ba bạn tuổi teen: một bạn trai úp điện thoại xuống và nói dừng lại, một bạn gái đang đi tới cô giáo.', 'Three teenagers: a boy turns the phone down and says stop, a girl already walks to the teacher.'],
    draw: () => [P.wall(C.sky), P.meadow(262), P.school(150, 262, .8), P.ground(262, '#EBD9AE'), P.tree(606, 268, 1),
      cast('thien', { x: 76, y: 372, s: 1.06, plain: 1, mood: 'think', dir: .8, nod: 1, r: 'down', l: 'hip' }),
        cast('khoa', { x: 214, y: 374, s: 1.14, plain: 1, skin: '#C48C5E', mood: 'firm', dir: -.6, l: { at: 'stop', hand: 'palm' },
        r: { at: [34, -92], hand: 'grip', prop: T.phone(0, 8, 18, 32, rect(-9, -17, 18, 34, C.dark, 3, { 'stroke-width': 2.2 })
        + circle(-3, -9, 2, C.grey, { stroke: 'none' }), 14) } }),
      cast('my', { x: 400, y: 374, s: 1.08, plain: 1, pose: 'walk', mood: 'calm', dir: .8, r: 'down', l: 'down' }),
        cast('co', { x: 540, y: 368, s: 1.04, plain: 1, flip: true, mood: 'kind', dir: -.8, l: 'offer', r: 'down' })],
  },
}
