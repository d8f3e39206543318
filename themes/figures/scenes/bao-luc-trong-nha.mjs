// Pictures of the lesson "Violence at home": what is ready, the neighbour's door.
import { C, path, line, flat, rect, circle, at, numeral } from '../svg.mjs'
import { cast } from '../people.mjs'
import * as P from '../places.mjs'
import * as T from '../things.mjs'

export const section = 'giup-do', lesson = 'bao-luc-trong-nha'
const dusk = '#A9B6D8', glow = '#FFE9A3'
export const pictures = {
  'tui-va-so': {
    title: ['Túi nhỏ và số gọi', 'A small bag and the numbers'],
    desc: ['Một túi nhỏ đựng quần áo, tờ giấy ghi 111 và 113. Phía sau, cửa nhà hàng xóm mở, có ánh đèn.', "A small bag with clothes and a paper with 111 and 113. Behind them the neighbour's door stands open with light."],
    draw: () => [P.wall(dusk), circle(92, 64, 22, '#FFF6D8', { stroke: 'none' }), P.stars([[180, 40], [250, 84], [40, 130], [330, 36]]),
      flat('M0 250Q120 196 260 236Q420 190 640 240V400H0Z', '#6F9C8C'), P.tree(70, 290, 1.2, '#4F8A73'),
      P.house(372, 300, 236, 170, { fill: '#F3E3BE', roof: '#B97A55' }),
        P.door(456, 168, 84, 132, { open: 1, behind: glow, inside: flat('M456 282h84v18h-84z', C.wood) + circle(498, 186, 9, '#fff') }),
        flat('M456 302H540L600 350H396Z', glow, .7), rect(392, 176, 40, 42, glow, 2), line('M412 176v42M392 197h40', 2),
      rect(-6, 326, 652, 84, C.wood), line('M-6 342H646', 2, C.brown),
      line('M132 216Q190 138 248 216', 10), line('M132 216Q190 138 248 216', 5, C.clay),
        path('M112 250Q126 204 158 220Q172 196 198 216Q224 192 236 220Q262 208 268 250Z', C.sea),
        path('M170 250Q176 208 206 212Q232 206 240 250Z', C.straw), path('M96 244H284L270 352Q190 366 110 352Z', C.plum),
        line('M102 270Q190 282 278 270', 1.8), rect(156, 288, 68, 40, C.plum, 8, { 'stroke-width': 1.8 }), T.heart(190, 308, .6, C.cream),
      at(384, 322, rect(-62, -52, 124, 96, '#fff', 4) + T.heart(-38, -24, .62) + numeral(16, -12, 34, '111', C.coral) + T.policeCap(-36, 26, .42)
        + numeral(16, 34, 34, '113', C.coral), 1, false, -4)],
  },
  'nha-hang-xom': {
    title: ['Nhà hàng xóm mở cửa', "The neighbour's door opens"],
    desc: ['Buổi tối, cô hàng xóm mở cửa đón hai anh em vào nhà có ánh đèn. Người anh nắm tay em gái nhỏ.', 'In the evening a neighbour opens her door and lets two children in where it is light. The older brother holds the hand of his little sister.'],
    draw: () => [P.wall(dusk), circle(86, 60, 22, '#FFF6D8', { stroke: 'none' }), P.stars([[170, 36], [40, 130], [210, 96]]),
      flat('M0 290Q120 236 300 276V400H0Z', '#6F9C8C'), P.ground(322, '#C9B991'),
      rect(268, 40, 390, 284, '#F3E3BE'), path('M236 46L290-10H660V46Z', '#B97A55'),
        P.door(372, 84, 132, 238, { open: 1, behind: glow, inside: circle(438, 112, 12, '#fff') + line('M438 84v16', 2.4)
        + flat('M372 300h132v22H372z', C.wood) + rect(384, 140, 34, 28, C.sea, 2) }), flat('M372 324H504L520 404H250Z', glow, .7),
        rect(292, 122, 52, 66, glow, 2), line('M318 122v66M292 155h52', 2),
      cast('hangxom', { x: 438, y: 350, s: 1.06, mood: 'kind', dir: -.7, l: 'offer', r: 'down', tilt: -3 }),
      cast('thien', { x: 268, y: 378, s: 1, pose: 'step', mood: 'calm', dir: .8, top: 'stripe', topColor: C.leaf, r: 'down',
        l: { to: [228, 290], hand: 'grip' } }),
        cast('na', { x: 178, y: 380, s: .98, pose: 'step', mood: 'calm', dir: .7, topColor: C.clay, r: { to: [222, 296], hand: 'grip' },
        l: 'down' })],
  },
}
