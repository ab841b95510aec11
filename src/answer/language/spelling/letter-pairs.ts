import { createTop } from '../../retrieve/top.ts';

/** Words by the pairs of neighbouring letters that they share with one that is misspelt. */
export interface LetterPairs {
  /** How many words there are. */
  readonly size: number;
  /** At most `most` words, the best by their share of pairs in common and of equal ones the earlier, in no order. */
  near(word: string, most: number): readonly NearWord[];
}

/** A word of the list and its number there. */
export interface NearWord {
  readonly word: string;
  readonly number: number;
  /** Dice's coefficient of the pairs. */
  readonly share: number;
}

/** Of equal ones the earlier. It takes longer than finding them: only who chooses by their order needs it. */
export function bestFirst<T extends NearWord>(near: readonly T[]): readonly T[] {
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
  // So that those of a pair that are too long or too short need no look.
  const byLength = inOrderOfLength(list);
  const wordAt = (place: number) => list[byLength[place] as number] as string;
  const { starts, words: places, lengths, sums } = wordsByPair(byLength.length, wordAt);
  const shared = new Uint8Array(list.length);
  const touched = new Int32Array(list.length);
  const top = createTop();
  return {
    size: list.length,
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
      const found: NearWord[] = [];
      for (let slot = 0; slot < top.length(); slot++) {
        const number = top.at(slot);
        found.push({ word: list[number] as string, number, share: top.scoreAt(slot) });
      }
      return found;
    },
  };
}

/** Numbers of words, the shorter first and of equal length the earlier. There are so few lengths that no sort is needed. */
function inOrderOfLength(list: readonly string[]): Int32Array {
  let longest = 0;
  for (const { length } of list) longest = Math.max(longest, length);
  const next = new Int32Array(longest + 2);
  for (const { length } of list) next[length + 1] = (next[length + 1] as number) + 1;
  for (let length = 1; length < next.length; length++) {
    next[length] = (next[length] as number) + (next[length - 1] as number);
  }
  const inOrder = new Int32Array(list.length);
  for (let id = 0; id < list.length; id++) {
    const { length } = list[id] as string;
    const place = next[length] as number;
    inOrder[place] = id;
    next[length] = place + 1;
  }
  return inOrder;
}

/** The first place from `low` to `high` whose value, of ascending ones, is not below the given one. */
function firstNotBelow(
  values: Int32Array | Uint16Array | Uint8Array,
  least: number,
  low: number,
  high: number,
): number {
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

/** Numbers of so many words fit into two bytes. */
const SMALL = 65_536;

interface WordsByPair {
  /** The words of each pair, in one row each. */
  readonly starts: Int32Array;
  readonly words: Int32Array | Uint16Array;
  /** Of each word: its letters are looked at only where these two say that they may be the same. */
  readonly lengths: Uint8Array;
  readonly sums: Int32Array;
}

/**
 * It looks at each letter of each word of the knowledge when the first misspelt word comes. What it does for a word is a function
 * of its own: that is compiled after some words and stays so, a loop over all of them would begin anew for each knowledge.
 */
function wordsByPair(count: number, wordAt: (place: number) => string): WordsByPair {
  const lengths = new Uint8Array(count);
  const sums = new Int32Array(count);
  const starts = new Int32Array(SYMBOLS * SYMBOLS + 1);
  const { pairs, ends } = eachPairOnce(wordAt, lengths, sums, starts);
  for (let pair = 0; pair + 1 < starts.length; pair++) {
    starts[pair + 1] = (starts[pair + 1] as number) + (starts[pair] as number);
  }
  const next = starts.slice();
  const words = count <= SMALL ? new Uint16Array(pairs.length) : new Int32Array(pairs.length);
  let from = 0;
  for (let id = 0; id < count; id++) {
    const end = ends[id] as number;
    placeWord(id, pairs, from, end, next, words);
    from = end;
  }
  return { starts, words, lengths, sums };
}

/** Writes a word into the row of each of its pairs, which stand from `from` to `end`. */
function placeWord(
  id: number,
  pairs: Uint16Array,
  from: number,
  end: number,
  next: Int32Array,
  words: Int32Array | Uint16Array,
): void {
  for (let at = from; at < end; at++) {
    const pair = pairs[at] as number;
    const slot = next[pair] as number;
    words[slot] = id;
    next[pair] = slot + 1;
  }
}

/** The pairs of all words, and where those of each end; writes down lengths, sums and how many words have each pair on the way. */
function eachPairOnce(
  wordAt: (place: number) => string,
  lengths: Uint8Array,
  sums: Int32Array,
  starts: Int32Array,
) {
  let most = 0;
  for (let id = 0; id < lengths.length; id++) most += wordAt(id).length + 1;
  const pairs = new Uint16Array(most);
  const ends = new Int32Array(lengths.length);
  /** The last word, from 1, that had each pair. */
  const last = new Int32Array(SYMBOLS * SYMBOLS);
  let count = 0;
  for (let id = 0; id < lengths.length; id++) {
    const word = wordAt(id);
    count = writePairs(word, id, pairs, count, last, starts);
    lengths[id] = Math.min(255, word.length);
    sums[id] = sumOf(word);
    ends[id] = count;
  }
  return { pairs: pairs.subarray(0, count), ends };
}

/** Writes a word's pairs from `at` on, and returns where they end. */
function writePairs(
  word: string,
  id: number,
  pairs: Uint16Array,
  at: number,
  last: Int32Array,
  starts: Int32Array,
): number {
  let end = at;
  let before = EDGE;
  for (let letter = 0; letter <= word.length; letter++) {
    const here = letter === word.length ? EDGE : symbolOf(word.charCodeAt(letter));
    const pair = before * SYMBOLS + here;
    before = here;
    if (last[pair] === id + 1) continue;
    last[pair] = id + 1;
    pairs[end++] = pair;
    starts[pair + 1] = (starts[pair + 1] as number) + 1;
  }
  return end;
}

const lettersOf = (word: string) => [...word].sort().join('');

/** Of the cubes of the letters' codes: words of the same letters have the same, others hardly ever. */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    // A power would be a call for every letter of the knowledge.
    sum = (sum + code * code * code) | 0;
  }
  return sum;
}
