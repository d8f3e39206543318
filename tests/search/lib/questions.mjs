// Queries whose right answers are known, because of how the corpus was made.

import { chance, shuffled } from './random.mjs';
import { bare, fold, otherwise, telex } from './vietnamese.mjs';

export function questions(words, language, { lessons, facts, pairs, heads }, addressOf) {
  const random = chance(`questions ${language} ${lessons.length}`);
  const queries = [];
  const ask = (kind, query, numbers, within = 1) => queries.push({ kind, query, within, expected: [...new Set(numbers)].map(addressOf) });
  const numbers = shuffled(random, lessons.map((_, index) => index + 1));
  /** Lessons that no query has asked for by their title, as many as there are. */
  const take = (times, fits = () => true) => {
    const taken = [];
    for (let at = 0; at < numbers.length && taken.length < times; at++) {
      if (fits(lessons[numbers[at] - 1].title)) taken.push(...numbers.splice(at--, 1));
    }
    return taken;
  };
  const titled = (kind, times, type, fits) => {
    for (const number of take(times, fits)) ask(kind, type(lessons[number - 1].title), [number]);
  };
  const accented = language === 'vi';

  // Titles, typed in every way that people type.
  titled('plain', 8, bare);
  if (accented) {
    titled('accents', 8, (title) => title);
    titled('nfd', 4, (title) => title.normalize('NFD'));
    titled('telex', 4, telex);
    titled('tone', 6, otherwise, (title) => otherwise(title) !== title);
  }
  titled('mixed', 4, (title) => `  ${title.toUpperCase().replaceAll(' ', '  ')}?!`);
  const half = (title) => title.slice(0, title.lastIndexOf(' ') + 3);
  const folded = lessons.map(({ title }) => fold(title));
  const begun = (start) => folded.filter((title) => title.startsWith(start)).length;
  take(8, (title) => half(title) !== title && begun(fold(half(title))) === 1).forEach((number, index) => {
    const typed = half(lessons[number - 1].title);
    ask('prefix', index % 2 ? bare(typed) : typed, [number]);
  });

  // What only one lesson tells. Without accents, half the words are as common as can be.
  const some = spread(facts, 14);
  some.forEach(({ phrase, number }, index) => ask(index % 2 && accented ? 'plain' : 'phrase', index % 2 ? bare(phrase) : phrase, [number]));
  if (accented) {
    for (const rare of shuffled(random, words.rare).slice(0, 6)) {
      const telling = facts.filter(({ one, two }) => one === rare || two === rare).map(({ number }) => number);
      if (telling.length > 0) ask('accents', rare, telling, 3);
    }
  }
  if (words.names) {
    const kinds = [['accents', (name) => name], ['plain', bare], ['nfd', (name) => name.normalize('NFD')]];
    spread(facts, 9).forEach(({ name, one }, index) => {
      const [kind, type] = kinds[index % kinds.length];
      ask(kind, `${type(name)} ${one}`, facts.filter((fact) => fact.name === name && [fact.one, fact.two].includes(one)).map(({ number }) => number));
    });
  }

  // Words side by side, which are elsewhere too, but apart.
  pairs.forEach(({ one, two, number }, index) => ask(index % 2 && accented ? 'plain' : 'phrase', `${index % 2 ? bare(one) : one} ${index % 2 ? bare(two) : two}`, [number]));

  // Headings: in whole, and by the one word that other lessons only mention.
  heads.forEach(({ tool, need, number }, index) => {
    const heading = words.heading(tool, need);
    ask(index % 2 && accented ? 'plain' : 'phrase', index % 2 ? bare(heading) : heading, [number]);
    ask(accented ? 'accents' : 'plain', tool, [number], 3);
  });

  // A letter wrong in a word of five letters or more.
  const wrong = [swapped, doubled, dropped];
  const long = (text) => text.split(' ').some((word) => word.length >= LONG);
  spread(facts.filter(({ one, two }) => long(one) || long(two)), 6).forEach(({ one, two, phrase, number }, index) => {
    const right = long(one) ? one : two;
    ask('typo', phrase.replace(right, wrong[index % 3](right)), [number], 3);
  });
  titled('typo', 4, (title) => wrong[title.length % 3](title), long);
  pairs.filter(({ one }) => long(one)).slice(0, 4).forEach(({ one, two, number }, index) => {
    const mistaken = `${wrong[(index + 1) % 3](one)} ${two}`;
    ask('typo', index % 2 ? bare(mistaken) : mistaken, [number], 3);
  });
  if (language === 'en') {
    spread(facts, 6).forEach(({ one, two, number }) => ask('stem', `${one}s and ${two}s`, [number], 3));
  }
  for (const nothing of words.nonsense) ask('nonsense', nothing, [], 3);
  return queries;
}

const LONG = 5;

/** `count` of them, from the first to the last. */
function spread(all, count) {
  const few = Math.min(count, all.length);
  return Array.from({ length: few }, (_, index) => all[Math.floor((index * all.length) / few)]);
}

/** Changes something in the middle of the longest word. */
function within(text, change) {
  const all = text.split(' ');
  const longest = all.reduce((best, word, index) => (word.length > all[best].length ? index : best), 0);
  const word = all[longest];
  all[longest] = change(word, Math.floor(word.length / 2));
  return all.join(' ');
}
const swapped = (text) => within(text, (word, at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1));
const doubled = (text) => within(text, (word, at) => word.slice(0, at) + word[at] + word.slice(at));
const dropped = (text) => within(text, (word, at) => word.slice(0, at) + word.slice(at + 1));
