// Pictures of the lesson "Signs and misunderstandings": several signs together, boys as well as girls.
import { C, path, line, circle, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'nguoi-lon', lesson = 'dau-hieu-va-hieu-lam'
const sign = (x, y, inner) => circle(x, y, 40, C.paper) + at(x, y, inner)
export const pictures = {
  'nhieu-dau-hieu': {
    title: ['Nhiều dấu hiệu cùng lúc', 'Several signs together'],
    desc: ['Người mẹ nhìn con chơi một mình, suy nghĩ. Phía trên có bốn hình nhỏ: giấc ngủ, cặp sách, cái bụng, sự im lặng.', 'A mother looks thoughtfully at a child who plays alone. Above are four small pictures: sleep, school bag, tummy, silence.'],
    draw: () => [P.room(C.peach, 316), P.door(40, 128, 96, 188, { fill: '#8FB8A6' }),
      sign(268, 62, path('M6-20A20 20 0 1 0 20 10A16 16 0 0 1 6-20Z', C.straw) + line('M-26-22h10l-10 12h10', 3)),
        sign(366, 62, T.schoolBag(0, 27, .84, C.red)),
        sign(464, 62, path('M-10-24Q0-15 10-24L26-17 30 0 19 3 17-3 18 26H-18L-17-3-19 3-30 0-26-17Z', C.leaf)
        + path('M-2 9q-1-6 5-5q7 2 4 9q-4 7-11 4q-8-5-4-13q3-5 8-6', undefined, { stroke: C.paper, 'stroke-width': 3 })),
        sign(562, 62, path('M-22-18H22V10H4L-6 20V10H-22Z', '#fff') + line('M-10-4h20', 4)),
      line('M236 108C250 122 560 122 590 108', 2.4, C.gold, { 'stroke-dasharray': '2 9' }),
      cast('me', { x: 186, y: 376, s: 1.08, mood: 'think', dir: .8, nod: 1, tilt: 4, l: 'belly', r: 'chin' }),
      path('M350 356Q452 326 566 356Q596 372 560 384Q452 396 358 384Q326 372 350 356Z', '#E5BFA6'), T.blocks(382, 366, .9),
        cast('tit', { x: 466, y: 372, s: 1.36, pose: 'floor', mood: 'down', dir: .3, nod: 3, shade: false, r: { to: [516, 346], hand: 'grip' },
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
