// Chance that falls the same way every time.

/** A source of numbers from 0 to 1, the same ones for the same `seed`. */
export function chance(seed) {
  // FNV-1a spreads the letters of the seed over the first state; the steps are mulberry32.
  let state = 2166136261;
  for (const letter of String(seed)) state = Math.imul(state ^ letter.codePointAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];

export function shuffled(random, list) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/** Draws from `list` as words come in a language: the first most often, the tenth about a tenth as often. */
export function zipf(list, exponent = 1) {
  // A table is quicker than a search in sums, for millions of draws.
  const SIZE = 1 << 15;
  const weights = list.map((_, rank) => 1 / (rank + 2) ** exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint16Array(SIZE);
  let [sum, rank] = [weights[0], 0];
  for (let at = 0; at < SIZE; at++) {
    while (sum / total < at / SIZE && rank < list.length - 1) sum += weights[++rank];
    table[at] = rank;
  }
  return (random) => list[table[Math.floor(random() * SIZE)]];
}
