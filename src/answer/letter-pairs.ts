import { createTop } from './top.ts';

/** Words by the pairs of neighbouring letters that they share with one that is misspelt. */
export interface LetterPairs {
  /** At most `most` words, the best by their share of pairs in common and of equal ones the earlier, in no order. */
  near(word: string, most: number): readonly Near[];
}

/** A word of the list and its number there. */
export interface Near {
  readonly word: string;
  readonly number: number;
  /** Dice's coefficient of the pairs. */
  readonly share: number;
}

/** Of equal ones the earlier. It takes longer than finding them: only who chooses by their order needs it. */
export function bestFirst<T extends Near>(near: readonly T[]): readonly T[] {
  return near.toSorted((a, b) => b.share - a.share || a.number - b.number);
}

/** A word that shares less is another word. */
const LEAST_SHARE = 0.2;
/** A word is not taken for one that is longer or shorter by more letters. */
const LENGTHS = 3;
/** Swapped letters leave few pairs whole. */
const SAME_LETTERS = 0.5;

/** a to z, 0 to 9, the ends of a word, and the rest for letters of other scripts, which share them. */
const SYMBOLS = 64;
const EDGE = 36;
const OTHERS = SYMBOLS - EDGE - 1;

/** More than two ways of working out the same share differ by. */
const ROUNDING = 1e-9;

/** @param list Is not copied: it must not change. */
export function createLetterPairs(list: readonly string[]): LetterPairs {
  // In the order of their lengths, so that those of a pair that are too long or too short need no look.
  const byLength = Int32Array.from(list.keys()).sort(
    (a, b) => (list[a] as string).length - (list[b] as string).length || a - b,
  );
  const wordAt = (place: number) => list[byLength[place] as number] as string;
  const { starts, places } = placesByPair(list, byLength);
  const lengths = Uint8Array.from(byLength, (id) => Math.min(255, (list[id] as string).length));
  // A word's letters are looked at only where these say that they may be the same.
  const sums = Int32Array.from(byLength, (id) => sumOf(list[id] as string));
  const shared = new Uint8Array(list.length);
  const touched = new Int32Array(list.length);
  const top = createTop();
  return {
    near: (word, most) => {
      const pairs = pairsOf(word);
      const first = firstNotBelow(lengths, word.length - LENGTHS, 0, lengths.length);
      const end = firstNotBelow(lengths, word.length + LENGTHS + 1, first, lengths.length);
      let count = 0;
      for (const pair of pairs) {
        const to = starts[pair + 1] as number;
        for (let slot = firstNotBelow(places, first, starts[pair] as number, to); slot < to; slot++) {
          const place = places[slot] as number;
          if (place >= end) break;
          if (shared[place] === 0) touched[count++] = place;
          shared[place] = (shared[place] as number) + 1;
        }
      }
      const letters = lettersOf(word);
      const sum = sumOf(word);
      top.open(most);
      for (let at = 0; at < count; at++) {
        const place = touched[at] as number;
        const share = 2 * (shared[place] as number);
        shared[place] = 0;
        const both = pairs.length + (lengths[place] as number) + 1;
        const swapped =
          sums[place] === sum && wordAt(place).length === word.length && lettersOf(wordAt(place)) === letters;
        if (!swapped && share < both * (Math.max(LEAST_SHARE, top.worst()) - ROUNDING)) continue;
        const dice = share / both + (swapped ? SAME_LETTERS : 0);
        if (dice > LEAST_SHARE) top.offer(byLength[place] as number, dice);
      }
      const found: Near[] = [];
      for (let slot = 0; slot < top.length(); slot++) {
        const number = top.at(slot);
        found.push({ word: list[number] as string, number, share: top.scoreAt(slot) });
      }
      return found;
    },
  };
}

/** The first place from `low` to `high` whose value, of ascending ones, is not below the given one. */
function firstNotBelow(values: Int32Array | Uint8Array, least: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : EDGE + 1 + (code % OTHERS);
}

/** Each pair once, the first letter's and the last one's with the word's ends. */
function pairsOf(word: string): readonly number[] {
  const pairs: number[] = [];
  let before = EDGE;
  for (let at = 0; at <= word.length; at++) {
    const here = at === word.length ? EDGE : symbolOf(word.charCodeAt(at));
    const pair = before * SYMBOLS + here;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = here;
  }
  return pairs;
}

/** Words by pair, in one row each: their places in the order of lengths. */
function placesByPair(list: readonly string[], byLength: Int32Array) {
  const starts = new Int32Array(SYMBOLS * SYMBOLS + 1);
  for (const word of list)
    for (const pair of pairsOf(word)) starts[pair + 1] = (starts[pair + 1] as number) + 1;
  for (let pair = 0; pair + 1 < starts.length; pair++) {
    starts[pair + 1] = (starts[pair + 1] as number) + (starts[pair] as number);
  }
  const next = starts.slice();
  const places = new Int32Array(starts.at(-1) ?? 0);
  byLength.forEach((id, place) => {
    for (const pair of pairsOf(list[id] as string)) {
      const slot = next[pair] as number;
      places[slot] = place;
      next[pair] = slot + 1;
    }
  });
  return { starts, places };
}

const lettersOf = (word: string) => [...word].sort().join('');

/** Of the cubes of the letters' codes: words of the same letters have the same, others hardly ever. */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = (sum + word.charCodeAt(at) ** 3) | 0;
  return sum;
}
