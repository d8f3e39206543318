// Pictures of the lesson "Pornography is not real": closing it, talking about it.
import { C, path, line, flat, rect, at } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'lon-len', lesson = 'phim-khieu-dam'
export const pictures = {
  'tat-man-hinh': {
    title: ['Gập máy lại', 'Closing the laptop'],
    desc: ['Một bạn tuổi teen gập máy tính lại, nhìn qua cửa sổ ra biển.', 'A teenager closes a laptop and looks out of the window to the sea.'],
    draw: () => [P.room(C.peach, 336), P.seaWindow(366, 46, 220, 172), line('M356 222H598', 9), T.plant(610, 302, .8),
      rect(40, 78, 120, 12, C.brown, 3), T.book(72, 76, .7, C.plum), T.book(112, 76, .7, C.leaf),
      cast('khoa', { x: 196, y: 446, s: 1.42, hair: 'boy', legs: false, shade: false, top: 'stripe', topColor: C.leaf, mood: 'calm', dir: 1,
        tilt: -3, only: 'body' }),
      flat('M-5 300H645V404H-5Z', C.wood), line('M-5 300H645'), line('M-5 318H645', 2, C.brown), path('M232 290H376L386 304H222Z', C.steel),
        path('M238 290L262 262H392L374 290Z', C.dark), T.cup(90, 298, 1),
      cast('khoa', { x: 196, y: 446, s: 1.42, hair: 'boy', legs: false, topColor: C.leaf, top: 'stripe', only: 'arms', r: { to: [292, 268] },
        l: { to: [158, 300] } })],
  },
  'noi-chuyen': {
    title: ['Vừa phơi đồ vừa nói chuyện', 'Talking while hanging laundry'],
    desc: ['Một bạn trai tuổi teen và dì vừa phơi quần áo vừa trò chuyện.', 'A teenage boy and his aunt talk while they hang up laundry.'],
    draw: () => [P.wall(C.sky), P.meadow(280), P.house(452, 300, 220, 170), rect(520, 196, 60, 104, C.wood, 2), P.ground(300, '#C9DDAE'),
      P.cloud(110, 48), P.sun(330, 50, 20),
      line('M40 372V92M604 372V92', 8), line('M40 371V93M604 371V93', 3.6, C.brown), line('M40 104Q320 142 604 104', 2.6),
      path('M214 120L272 126 266 204 212 200Z', C.straw), path('M306 128H370L374 236H344L338 160 332 236H302Z', C.jeans),
        path('M424 126L484 120 486 210 424 212Z', C.plum), line('M220 116v10M266 120v10M312 122v10M364 122v10M430 120v10M478 116v10', 4, C.red),
      at(322, 376, path('M-46-34H46L38 0H-38Z', C.clay) + path('M-40-34Q-30-54-10-44Q4-58 20-44Q36-50 40-34Z', '#fff')),
      cast('di', { x: 150, y: 378, s: 1.12, mood: 'kind', dir: .7, r: { to: [222, 128], hand: 'grip' }, l: 'down' }),
        cast('khoa', { x: 520, y: 378, s: 1.1, hair: 'boy', top: 'stripe', topColor: C.leaf, mood: 'speak', dir: -.7, l: { to: [474, 128], hand: 'grip' }, r: 'down' })],
  },
}
