// What each lesson of the corpus is about, and what is planted in which of them.

import { chance, pick, shuffled } from './random.mjs';

/** Every lesson whose number leaves `REST` when divided by `EVERY` tells of a fact that only it tells. */
const [EVERY, REST] = [97, 17];
/** A small corpus has its facts closer to one another, so that there is something to ask. */
const FEW = 12;
const SCATTERED = 10;

/** By lesson: its title and the words in it, and all that is planted. Lessons are counted from 1. */
export function plan(words, language, count) {
  const random = chance(`plan ${language} ${count}`);
  const lessons = titles(words, random, count);
  return { lessons, ...plants(words, random, lessons) };
}

/** Titles of three words, no two of the same three. */
function titles(words, random, count) {
  const seen = new Set();
  return Array.from({ length: count }, () => {
    let chosen;
    for (let tries = 0; tries < 1000; tries++) {
      chosen = { frame: pick(random, words.frames), one: pick(random, words.activities), two: pick(random, words.activities), place: pick(random, words.places) };
      const key = `${[chosen.one, chosen.two].sort().join('+')}+${chosen.place}`;
      if (chosen.one !== chosen.two && !seen.has(key)) {
        seen.add(key);
        break;
      }
    }
    return { ...chosen, title: words.title(chosen.frame, chosen.one, chosen.two, chosen.place), planted: [] };
  });
}

function plants(words, random, lessons) {
  const every = Math.max(FEW, Math.min(EVERY, Math.floor(lessons.length / FEW)));
  const numbers = lessons.map((_, index) => index + 1);
  const isFact = (number) => number % every === REST % every;
  const free = shuffled(random, numbers.filter((number) => !isFact(number)));
  const put = (number, part, text) => lessons[number - 1].planted.push({ part, text });
  const few = Math.min(SCATTERED, Math.floor(free.length / (words.pairs.length + words.heads.length)) - 1);
  if (few < 1) return { facts: [], pairs: [], heads: [] };

  const combinations = shuffled(random, words.rare.flatMap((one, index) => words.rare.slice(index + 1).map((two) => [one, two])));
  const facts = numbers.filter(isFact).slice(0, combinations.length).map((number, index) => {
    const [one, two] = combinations[index];
    // Each name comes once with each word.
    const name = words.names?.[(words.rare.indexOf(one) + words.rare.indexOf(two) + index) % words.names.length];
    const phrase = words.phrase(one, pick(random, words.joints), two);
    put(number, index % 6, words.fact(phrase, pick(random, words.places), name));
    return { number, one, two, name, phrase };
  });

  const pairs = words.pairs.map(([one, two]) => {
    const number = free.pop();
    put(number, 2, words.beside(one, two));
    // Those where they are apart have them twice, so that counting words does not tell.
    const apart = free.splice(-few).map((other) => {
      [[0, one], [1, one], [4, two], [5, two]].forEach(([part, word], index) => put(other, part, words.alone[index % 2](word)));
      return other;
    });
    return { number, one, two, apart };
  });

  const heads = words.heads.map(([tool, need]) => {
    const number = free.pop();
    lessons[number - 1].heading = words.heading(tool, need);
    for (const other of free.splice(-few)) put(other, 3, words.alone[0](tool));
    return { number, tool, need };
  });
  return { facts, pairs, heads };
}
