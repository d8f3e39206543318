// Pictures of the lesson "Bullying in class": who stands where, standing beside a friend.
import { C, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'an-toan', lesson = 'bat-nat-ban-cung-lop'
export const pictures = {
  'ba-vai': {
    title: ['Ai đang đứng ở đâu', 'Who stands where'],
    desc: ['Sân trường: một bạn đứng một mình, cúi đầu; hai bạn thì thầm ở xa; một bạn bước lại đứng cạnh bạn đang buồn.', 'School yard: one child stands alone with the head down, two whisper apart, one walks over to stand beside the one who is alone.'],
    draw: () => [P.wall(C.sky), P.meadow(270), P.school(300, 262, .92), P.tree(60, 268, 1.1), P.tree(590, 268, 1.1), P.ground(262, '#EBD9AE'),
      T.schoolBag(322, 372, .8, C.sea),
      cast('lan', { x: 88, y: 366, s: 1.1, mood: 'think', dir: .6, r: { at: 'mouth', hand: 'rest' }, l: 'down' }),
        cast('na', { x: 178, y: 366, s: 1.1, mood: 'think', dir: -.6, l: 'belly', r: 'down' }),
      cast('tuan', { x: 388, y: 374, s: 1.2, mood: 'sad', dir: -.2, nod: 4, tilt: -6, l: 'front', r: 'front' }),
      cast('kator', { x: 526, y: 374, s: 1.2, pose: 'step', flip: true, mood: 'kind', dir: -.8, l: 'offer', r: 'down', bottom: 'long' })],
  },
  'dung-canh-ban': {
    title: ['Đứng cạnh bạn', 'Beside a friend'],
    desc: ['Hai bạn ngồi hai bên một bạn trên ghế, một bạn chia bánh. Cô giáo đang đi tới.', 'Two children sit beside a third on a bench, one of them shares a snack. A teacher comes.'],
    draw: () => [P.wall(C.sky), P.meadow(270), P.tree(64, 300, 1.6), P.cloud(330, 50), P.ground(300, '#EBD9AE'), T.benchBack(86, 226, 370),
      T.bench(76, 310, 390, 62),
      cast('kator', { x: 154, y: 368, s: 1.16, pose: 'front', seat: 50, bottom: 'pants', bottomColor: '#4A3A5C', mood: 'happy', dir: .7, plain: 1,
        shade: false, l: 'lap', r: { to: [200, 290], hand: 'grip', prop: T.snack(12, -6, 1.1) } }),
      cast('tuan', { x: 266, y: 368, s: 1.16, pose: 'front', seat: 50, mood: 'kind', dir: -.5, nod: 2, plain: 1, shade: false,
        l: { to: [228, 294], hand: 'grip' }, r: 'lap' }),
      cast('minh', { x: 376, y: 368, s: 1.16, hair: 'curly', pose: 'front', seat: 50, mood: 'laugh', dir: -.6, plain: 1, shade: false, l: 'lap',
        r: 'lap' }),
      cast('co', { x: 546, y: 366, s: 1.06, flip: true, mood: 'kind', dir: -.8, l: 'offer', r: 'down', plain: 1 })],
  },
}
