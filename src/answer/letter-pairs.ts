import { createTop } from './top.ts';

/** Words by the pairs of neighbouring letters that they share with one that is misspelt. */
export interface LetterPairs {
  /** At most `most` words by their share of pairs in common (Dice's), best first, of equal ones the earlier. */
  near(word: string, most: number): readonly string[];
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

/** @param list Is not copied: it must not change. */
export function createLetterPairs(list: readonly string[]): LetterPairs {
  const { starts, words, lengths, sums } = wordsByPair(list);
  const shared = new Uint8Array(list.length);
  const touched = new Int32Array(list.length);
  const top = createTop();
  return {
    near: (word, most) => {
      const pairs = pairsOf(word);
      let count = 0;
      for (const pair of pairs) {
        const to = starts[pair + 1] as number;
        for (let slot = starts[pair] as number; slot < to; slot++) {
          const id = words[slot] as number;
          if (shared[id] === 0) touched[count++] = id;
          shared[id] = (shared[id] as number) + 1;
        }
      }
      const letters = lettersOf(word);
      const sum = sumOf(word);
      top.open(most);
      for (let at = 0; at < count; at++) {
        const id = touched[at] as number;
        const share = shared[id] as number;
        shared[id] = 0;
        const length = lengths[id] as number;
        if (Math.abs(length - word.length) > LENGTHS) continue;
        const swapped =
          length === word.length && sums[id] === sum && lettersOf(list[id] as string) === letters;
        const dice = (2 * share) / (pairs.length + length + 1) + (swapped ? SAME_LETTERS : 0);
        if (dice > LEAST_SHARE) top.offer(id, dice);
      }
      return Array.from({ length: top.length() }, (_, slot) => slot)
        .sort((a, b) => top.scoreAt(b) - top.scoreAt(a) || top.at(a) - top.at(b))
        .map((slot) => list[top.at(slot)] as string);
    },
  };
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

interface WordsByPair {
  /** The words of each pair, in one row each. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** Of each word: its letters are looked at only where these two say that they may be the same. */
  readonly lengths: Uint8Array;
  readonly sums: Int32Array;
}

/** Its inner loop runs for each letter of each word of the knowledge when the first misspelt word comes. */
function wordsByPair(list: readonly string[]): WordsByPair {
  const lengths = new Uint8Array(list.length);
  const sums = new Int32Array(list.length);
  const starts = new Int32Array(SYMBOLS * SYMBOLS + 1);
  const { pairs, ends } = eachPairOnce(list, lengths, sums);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as number;
    starts[pair + 1] = (starts[pair + 1] as number) + 1;
  }
  for (let pair = 0; pair + 1 < starts.length; pair++) {
    starts[pair + 1] = (starts[pair + 1] as number) + (starts[pair] as number);
  }
  const next = starts.slice();
  const words = new Int32Array(pairs.length);
  for (let id = 0, at = 0; id < list.length; id++) {
    for (; at < (ends[id] as number); at++) {
      const pair = pairs[at] as number;
      const slot = next[pair] as number;
      words[slot] = id;
      next[pair] = slot + 1;
    }
  }
  return { starts, words, lengths, sums };
}

/** The pairs of all words, and where those of each end; writes down lengths and sums on the way. */
function eachPairOnce(list: readonly string[], lengths: Uint8Array, sums: Int32Array) {
  let most = 0;
  for (const { length } of list) most += length + 1;
  const pairs = new Uint16Array(most);
  const ends = new Int32Array(list.length);
  /** The last word, from 1, that had each pair. */
  const last = new Int32Array(SYMBOLS * SYMBOLS);
  let count = 0;
  for (let id = 0; id < list.length; id++) {
    const word = list[id] as string;
    let before = EDGE;
    let sum = 0;
    for (let at = 0; at <= word.length; at++) {
      const code = at === word.length ? 0 : word.charCodeAt(at);
      const here = at === word.length ? EDGE : symbolOf(code);
      const pair = before * SYMBOLS + here;
      sum += code;
      before = here;
      if (last[pair] === id + 1) continue;
      last[pair] = id + 1;
      pairs[count++] = pair;
    }
    lengths[id] = Math.min(255, word.length);
    sums[id] = sum;
    ends[id] = count;
  }
  return { pairs: pairs.subarray(0, count), ends };
}

const lettersOf = (word: string) => [...word].sort().join('');

/** Of the letters' codes: words of the same letters have the same. */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at);
  return sum;
}
