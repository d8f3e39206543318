// Pictures of the lesson "Signs and misunderstandings": several signs together, boys as well as girls.
import { C, path, line, rect, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'dau-hieu-va-hieu-lam'
const sign = (x, y, inner) => circle(x, y, 40, C.paper) + at(x, y, inner)
export const pictures = {
  'nhieu-dau-hieu': {
    title: ['Nhiều dấu hiệu cùng lúc', 'Several signs together'],
    desc: ['Người mẹ nhìn con chơi một mình, suy nghĩ. Phía trên có bốn hình nhỏ: chiếc giường và mặt trăng, cặp sách, bạn nhỏ ôm bụng, khuôn mặt im lặng.', 'A mother looks thoughtfully at a child who plays alone. Above are four small pictures: a bed and the moon, a school bag, a child holding the tummy, a silent face.'],
    draw: () => [P.room(C.peach, 316), P.door(40, 128, 96, 188, { fill: '#8FB8A6' }),
      sign(254, 66, path('M4-28A15 15 0 1 0 17-6A12 12 0 0 1 4-28Z', C.straw, { 'stroke-width': 1.8 }) + line('M-32-14V26M-32 14H32M32 6V26', 5, C.brown)
        + path('M-29 14V2Q-29-2-24-2H26Q32-2 32 4V14Z', C.sea) + rect(-29, -5, 18, 10, '#fff', 4, { 'stroke-width': 1.8 })),
        sign(360, 66, T.schoolBag(0, 30, .96, C.red)),
        sign(466, 66, cast('tuan', { x: 0, y: 52, s: .47, top: 'tee', topColor: C.leaf, legs: false, shade: false, plain: 1, mood: 'think', nod: 2,
        l: { at: [-5, -76] }, r: { at: [5, -72] } })),
        sign(572, 66, at(-9, 10, circle(0, 0, 22, '#E8B788') + line('M-8-5v1.4M8-5v1.4', 5) + line('M-6 9h12', 3)) + path('M8-8l2-7C-2-22 2-34 17-34C34-34 36-16 18-14Z', '#fff', { 'stroke-width': 1.8 })),
      line('M236 116C250 128 566 128 594 116', 2.4, C.gold, { 'stroke-dasharray': '2 9' }),
      cast('me', { x: 186, y: 376, s: 1.08, mood: 'think', dir: .8, nod: 1, tilt: 4, l: 'belly', r: 'chin' }),
      path('M350 356Q452 326 566 356Q596 372 560 384Q452 396 358 384Q326 372 350 356Z', '#E5BFA6'), T.blocks(382, 366, .9),
        cast('minh', { x: 466, y: 372, s: 1.2, top: 'tee', topColor: C.leaf, bottomColor: '#6A5A45', socks: 0, shoes: C.brown, pose: 'floor', mood: 'down', dir: .3, nod: 3, shade: false, r: { to: [516, 346], hand: 'grip' },
        l: 'lap' }), T.toyCar(536, 368, .85)],
  },
  'tre-trai-cung-vay': {
    title: ['Trẻ trai cũng vậy', 'Boys as well'],
    desc: ['Một bạn trai và một bạn gái đứng dưới cùng một chiếc nón lá.', 'A boy and a girl stand under one nón lá.'],
    draw: () => [P.wall(C.sky), P.meadow(300), P.ground(340, C.floor),
      line('M44 60l-6 20M110 130l-6 20M60 210l-6 20M560 60l-6 20M600 150l-6 20M556 230l-6 20M120 40l-6 20M500 36l-6 20', 3.4, C.sea),
      T.roofHat(320, 8, 460, 116),
      cast('minh', { x: 252, y: 376, s: 1.26, mood: 'happy', dir: .4, l: 'down' }),
        cast('lan', { x: 394, y: 376, s: 1.26, mood: 'happy', dir: -.4 })],
  },
}
