// The words that lessons in English are made of. Those of `rare`, `pairs`, `heads` and `names` occur only where they are planted.

const list = (text) => text.trim().split(/\s*,\s*|\s*\n\s*/).filter(Boolean);

/** Before the three words of a title. */
export const frames = ['Skills of', 'Lessons on', 'A story of', 'A game of', 'A handbook of', 'A diary of', 'A journey into', 'A contest of', 'One day of', 'Reasons for'];
export const title = (frame, one, two, place) => `${frame} ${one} and ${two} at ${place}`;

export const activities = list(`
swimming, first aid, planting trees, cooking, hiking, cycling, fishing, painting, storytelling, singing, dancing, chess, paper folding,
tidying up, washing clothes, caring for pets, observing birds, taking notes, asking directions, queueing, making peace, fire drills,
staying healthy, eating well, sleeping early, gymnastics, reading aloud, writing letters, photography, filming, gardening, raising chickens,
picking herbs, collecting litter, sorting waste, saving money, shopping, arithmetic, measuring, drawing maps, weather watching, camping,
climbing, rowing, kite flying, football, badminton, juggling, weaving, embroidery, sewing, repairing, building models, experiments,
public speaking, debating, listening, apologising, thanking, sharing, helping out, showing respect, patience, courage, honesty, confidence,
teamwork, watering plants, welcoming guests, class duty, group meetings, acting, playing the flute, drumming, baking, hand washing,
brushing teeth, braiding hair, wrapping presents, counting stars`);

export const places = list(`
the fish pond, the seaside, the school yard, the classroom, the library, the kitchen, the vegetable patch, the rice field, the bus station,
the railway station, the village market, the supermarket, the park, the museum, the hospital, the clinic, the village hall, the temple yard,
the sandy beach, the fishing village, the pine forest, the tea hill, the valley, the waterfall, the stream, the bridge, the ferry, the crossroads,
the pavement, the hamlet, the small town, the city, the island, the highlands, the mountains, the plain, the terraces, the stable, the stilt house,
the football field, the swimming pool, the sports hall, the living room, the attic, the balcony, the porch, the street corner, the tower,
the main square, the post office, the factory, the carpentry, the pottery, the flower garden, the farm, the lotus lake, the river mouth,
the harbour, the hilltop, the steep road, the alley, the quarter, the meeting house, the boarding school, the kindergarten, the community centre,
the stadium, the country lane, the embankment, the orchard`);

/** The commonest words, in about the order of how common they are. */
export const small = list(`
the, and, to, of, a, in, is, it, that, for, you, with, on, as, are, be, at, this, they, have, from, or, one, we, by, not, what, all, can, when,
their, your, there, so, an, if, will, each, about, how, up, out, them, then, she, many, some, these, would, other, into, has, more, her, two,
like, him, time, could, no, make, than, first, been, who, its, now, people, my, over, only, may, after, our, through, very, before, where,
too, also, any, well, back, just, little, while, three, even, most, again, still, here, off, always, together, once, both, under, never, why`);

export const common = list(`
pupil, teacher, family, parent, grandmother, grandfather, brother, sister, friend, neighbour, child, grown-up, morning, afternoon, evening, today,
tomorrow, weekend, summer, autumn, spring, winter, lesson, break, question, answer, opinion, thought, feeling, joy, sadness, smile, voice, hand,
eye, heart, body, clothes, shoe, book, pencil, paper, table, window, house, road, bicycle, bus, hat, rain, wind, sun, moon, star, sky, cloud,
flower, leaf, seed, fruit, vegetable, meal, water, cake, dish, soup, cat, buffalo, duck, butterfly, nest, song, poem, picture, page, hero, end,
begin, continue, stop, return, stand, sit, run, walk, look, hear, whisper, shout, ask, reply, explain, guide, remind, praise, encourage, comfort,
hug, wave, nod, remember, forget, understand, enjoy, worry, calm, happy, surprised, tired, strong, clean, neat, careful, diligent, clever, gentle,
pretty, wide, quiet, noisy, close, distant, simple, important, necessary, often, sometimes, quickly, slowly, finally, next, example, actually,
certainly, perhaps, plan, goal, result, experience, exercise, activity, team, captain, monitor, doctor, nurse, worker, farmer, sailor, driver,
guard, artist, painter, musician, player, referee, audience, prize, festival, custom, tradition, history, homeland, country, people, language,
speech, writing, culture, art, music, science, nature, environment, energy, spring water, air, land, forest, animal, plant, insect, computer,
telephone, message, image, information, data, password, website, screen, sound, light, colour, shape, size, distance, speed, heat, weight, number,
sum, clock, calendar, moment, chance, difficulty, effort, success, failure, practice, progress, mistake, choice, decision, duty, rule, benefit,
fairness, manners, politeness, kindness, gratitude, friendship, love, dream, future, childhood, memory, trip, luggage, bag, bottle, ticket, seat,
path, sign, traffic, crossing, handle, strap, scarf, raincoat, boots, bench, fence, gate, basket, blanket, mirror, ribbon, button, candle, lamp`);

export const headings = ['Why we need {}', 'Before {}', 'The whole family and {}', 'A tale about {}', 'Practise {} step by step', 'What to remember', 'In our class: {}', 'Questions about {}', 'Try {} at home', 'When {} is hard'];
export const summary = (one, two, place) => `This lesson is about ${one} and ${two}, and what to know at ${place}.`;
export const columns = ['Task', 'Who', 'When'];

export const rare = list(`
lighthouse, quicksand, whirlpool, jellyfish, scarecrow, windmill, beehive, wheelbarrow, generator, snowplough, landslide, thunderstorm, pesticide,
firecracker, hailstone, crocodile, hammock, mushroom, raft, ploughshare, lifebuoy, chimney, scorpion, avalanche`);
/** With accents, to be found without them as well. */
export const names = list(`
Đại Lãnh, Bình Hưng, Vĩnh Hy, Hòn Mun, Hòn Tằm, Đầm Môn, Cầu Đá, Diên Khánh, Ninh Hòa, Vạn Giã, Khánh Sơn, Hòn Bà, Suối Dầu, Phước Đồng,
Bãi Dài, Hòn Yến, Cà Ná, Bác Ái, Phan Rang, Mỹ Tân, Thái An, Sông Cái, Hòn Đỏ, Tô Hạp`);
export const joints = ['beside', 'behind', 'near', 'opposite', 'around'];
export const fact = (phrase, place, name) => `At ${name} an old man remembers the ${phrase}, from the days when everyone met at ${place}.`;
export const phrase = (one, joint, two) => `${one} ${joint} the ${two}`;

/** Side by side in one lesson, far from each other in ten. */
export const pairs = [
  ['copper', 'kettle'], ['velvet', 'curtain'], ['marble', 'staircase'], ['walnut', 'cupboard'],
  ['silver', 'trumpet'], ['paraffin', 'stove'], ['bamboo', 'ladder'], ['granite', 'millstone'],
];
export const beside = (one, two) => `That afternoon the class coloured a ${one} ${two} on a big sheet.`;
export const alone = [(word) => `Somebody's aunt had brought ${word} along.`, (word) => `They all pointed at ${word} and laughed.`];

/** Told of in one heading, and mentioned in ten lessons. */
export const heads = [
  ['compass', 'lost in fog'], ['binoculars', 'spotting langurs'], ['whistle', 'stuck in a cave'],
  ['rope', 'crossing rapids'], ['flare', 'adrift at sea'], ['magnifier', 'reading wood grain'],
];
export const heading = (tool, need) => `Use of a ${tool}: ${need}`;

/** Nobody means anything by these. */
export const nonsense = ['zzxqwv', 'qwrtplk', 'blorptang', '%%% ##', 'wxjzq fkjvw', '8877665544332'];

const STARTS = list('bra, clo, dri, fla, gle, kno, mu, pre, qui, sno, spra, tro, vi, wre, yo, zi, hu, ja, lo, ne');
const MIDDLES = list('mbo, rti, ndle, ssa, ppe, lva, cki, nta, gge, rdo');
const ENDS = list('n, rish, ling, dge, mper, tter, some, wick, ble, ck');

/** Words that could be English, and are not. */
export const syllables = () => STARTS.flatMap((start) => MIDDLES.flatMap((middle) => ENDS.map((end) => start + middle + end)));
