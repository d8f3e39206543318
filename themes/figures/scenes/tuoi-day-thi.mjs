// Pictures of the lesson "Puberty": growing at one's own pace, asking mother and father.
import { C, path, line, rect, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'tuoi-day-thi'
export const pictures = {
  'lon-len': {
    title: ['Mỗi bạn lớn một nhịp', 'Each at their own pace'],
    desc: ['Bốn bạn từ nhỏ đến lớn, cả nam và nữ, mặc quần áo, đứng cạnh tường có vạch đo. Ai cũng cao khác nhau.', 'Four children and teenagers, girls and boys, clothed, in a row by age before a wall with measuring marks. All have different heights.'],
    draw: () => { let d = '', m = ''; for (let y = 60; y < 340; y += 20) { const long = (y - 60) % 60 === 0; d += `M24 ${y}h${long ? 30 : 16}`;
      if (long) m += `M60 ${y}H640` } return [P.room(C.cream, 340), line(m, 2, '#E6D3A0'), rect(24, 40, 10, 300, C.straw), line(d, 2.4),
      cast('be', { x: 126, y: 376, s: 1.14, mood: 'happy' }), cast('minh', { x: 258, y: 376, s: 1.2, mood: 'laugh', l: 'wave' }),
        cast('vy', { x: 398, y: 376, s: 1.14, mood: 'happy', l: 'hip' }), cast('khoa', { x: 540, y: 376, s: 1.28, mood: 'happy', r: 'down' })] },
  },
  'hoi-me': {
    title: ['Hỏi mẹ, hỏi ba', 'Asking mother, asking father'],
    desc: ['Bạn gái và mẹ ngồi nói chuyện trên bậc thềm nhà. Phía sau, một bạn trai và ba cùng sửa xe đạp.', 'A girl and her mother talk on the steps of the house. In the background a boy and his father repair a bicycle.'],
    draw: () => [P.wall(C.sky), P.meadow(240), P.ground(270, '#EBD9AE'), P.cloud(450, 50), P.palm(616, 280, 170, 1, true),
      rect(-6, 60, 330, 236, '#FBE9C4'), path('M-10 66H350L316 14H-10Z', C.clay), P.door(120, 110, 88, 160, { open: 1, behind: '#E9C98F' }),
      rect(28, 130, 56, 64, C.sky, 2), line('M56 130v64M28 162h56', 2), rect(-6, 282, 352, 30, C.steel), rect(-6, 312, 378, 32, '#C3CCCF'),
      T.bicycle(504, 318, .86), cast('ba', { x: 586, y: 330, s: .74, pose: 'kneel', flip: true, mood: 'happy', dir: -.7, nod: 2, plain: 1,
        l: { to: [522, 282], hand: 'grip', prop: line('M-10 6L8-8', 4, C.grey) }, r: { to: [556, 282] } }),
        cast('thien', { x: 430, y: 326, s: .74, mood: 'happy', dir: .7, nod: 2, plain: 1, r: { to: [484, 250], hand: 'grip' }, l: 'down', lean: 8 }),
      cast('me', { x: 116, y: 376, s: 1.1, pose: 'front', seat: 58, mood: 'kind', dir: .7, tilt: 4, l: 'lap', r: 'lap' }),
        cast('vy', { x: 246, y: 376, s: 1.14, pose: 'front', seat: 56, mood: 'speak', dir: -.7, l: 'lap', r: 'offer' }),
      T.bubble(262, 66, 84, 56, 252, 130, T.question(0, -1, .85))],
  },
}
