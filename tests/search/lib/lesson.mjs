// A lesson of the corpus, in Markdown: about 900 words that nobody wrote, under six headings, with a list and a table.

import { chance, pick, zipf } from './random.mjs';

const [AGES, TOPICS] = [['3-5', '6-8', '9-11', '12-14', '15-16'], 10];
/** Syllables (in English: words) of the parts that are made of sentences. */
const WORDS = 660;
/** A longer paragraph is warned of, as it fits on no slide. */
const SLIDE = 40;

/** Writes lessons in one language; `planted` are the words that may stand nowhere else. */
export function writer(words, language, planted) {
  const reserved = new Set([...planted, ...words.small, ...words.common].flatMap((word) => word.toLowerCase().split(' ')));
  const seldom = words.syllables().filter((syllable) => !reserved.has(syllable));
  const [small, common, rare] = [zipf(words.small), zipf(words.common, 0.8), zipf(seldom, 0.6)];

  return (lesson, number) => {
    const random = chance(`lesson ${language} ${number}`);
    const about = [lesson.one, lesson.two, lesson.place, ...Array.from({ length: 6 }, () => pick(random, words.common))];
    const word = () => {
      const what = random();
      if (what < 0.46) return small(random);
      if (what < 0.6) return about[Math.floor(random() ** 2 * about.length)];
      if (what < 0.96) return common(random);
      return `${rare(random)} ${rare(random)}`;
    };
    const sentence = () => {
      const length = 6 + Math.floor(random() * 8);
      const all = Array.from({ length }, word);
      if (length > 9) all[4] += ',';
      return capital(all.join(' ')) + pick(random, ['.', '.', '.', '.', '?', '!']);
    };
    const paragraphs = (wanted) => {
      const all = [];
      let room = 0;
      for (let left = wanted; left > 0; ) {
        const next = sentence();
        const length = next.split(' ').length;
        if (length > room) {
          all.push([]);
          room = SLIDE;
        }
        all.at(-1).push(next);
        left -= length;
        room -= length;
      }
      return all.map((sentences) => sentences.join(' '));
    };
    const few = () => `${word()} ${word()} ${word()}`;

    const parts = Array.from({ length: 6 }, (_, part) => {
      const heading = part === 3 && lesson.heading ? lesson.heading : capital(words.headings[(number + part) % words.headings.length].replace('{}', about[part % 2]));
      const blocks = paragraphs(WORDS / 12);
      if (part === 1) blocks.push(Array.from({ length: 5 }, () => `- ${capital(few())}`).join('\n'));
      if (part === 4) blocks.push([words.columns, ['---', '---', '---'], ...Array.from({ length: 3 }, () => [capital(few()), few(), few()])].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
      for (const plant of lesson.planted) if (plant.part === part) blocks.push(plant.text);
      blocks.push(...paragraphs(WORDS / 12));
      return `## ${heading}\n\n${blocks.join('\n\n')}\n`;
    });
    return `${front(lesson, number, language, words, random)}\n${parts.join('\n')}`;
  };
}

function front(lesson, number, language, words, random) {
  const topics = [...new Set([1, 2].map(() => `t${1 + Math.floor(random() * TOPICS)}`))];
  return `---
title: ${lesson.title}
summary: ${words.summary(lesson.one, lesson.two, lesson.place)}
ages: ["${AGES[number % AGES.length]}"]
duration: ${10 + (number % 6) * 5}
topics: [${topics.join(', ')}]
weight: ${number % 50}
updated: 2026-11-23
review: {status: draft}
---
`;
}

export const capital = (text) => text[0].toUpperCase() + text.slice(1);
export const topicIds = Array.from({ length: TOPICS }, (_, index) => `t${index + 1}`);
