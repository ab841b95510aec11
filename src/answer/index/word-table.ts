import { hashOf, lowerCase } from '../language/hash.ts';
import { createIntList } from './int-list.ts';

/** Numbered words, found by their letters: a word that is known need not be cut out of its text first. */
export interface WordTable {
  /** By number. */
  readonly words: readonly string[];
  /** The word's number; -1 when it is not there. */
  find(word: string): number;
  /** Its number; a new word gets the next. */
  add(word: string): number;
  /** The same for the lower case of a stretch of ASCII, which has been hashed. */
  addSlice(text: string, from: number, to: number, hash: number): number;
  /** The number of a word of another table, which has been hashed there already; -1 when it is not here. */
  findFrom(other: WordTable, number: number): number;
  /**
   * Adds words of another table that follow one another there and are not here, as far as `numbers` (by number there) has
   * none for them, and writes these down. Nothing is compared.
   */
  take(other: WordTable, numbers: Int32Array, first: number, end: number): void;
  /** Of each word, by number; there may be room behind the last one. */
  hashes(): Int32Array;
}

const FIRST_SLOTS = 1 << 10;

/** @param expected how many words there will be, as far as one knows: room for them is made at once */
export function createWordTable(expected = 0): WordTable {
  const words: string[] = [];
  const hashes = createIntList(expected + 1);
  /** Open addressing: for each slot the number of a word and one, or 0, and beside it the word's hash. */
  let slots = new Int32Array(2 * Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(2 * expected + 1))));
  let mask = slots.length - 1;

  const firstSlot = (hash: number) => (spread(hash) << 1) & mask;
  const place = (hash: number, number: number): void => {
    let at = firstSlot(hash);
    while (slots[at] !== 0) at = (at + 2) & mask;
    slots[at] = number + 1;
    slots[at + 1] = hash;
  };
  const append = (word: string, hash: number): number => {
    const number = words.push(word) - 1;
    hashes.push(hash);
    if (words.length * 4 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      mask = slots.length - 1;
      const all = hashes.room(0);
      for (let each = 0; each < words.length; each++) place(all[each] as number, each);
    } else place(hash, number);
    return number;
  };
  const findHashed = (word: string, hash: number): number => {
    for (let at = firstSlot(hash); slots[at] !== 0; at = (at + 2) & mask) {
      const number = (slots[at] as number) - 1;
      if (slots[at + 1] === hash && words[number] === word) return number;
    }
    return -1;
  };
  const findSlice = (text: string, from: number, to: number, hash: number): number => {
    for (let at = firstSlot(hash); slots[at] !== 0; at = (at + 2) & mask) {
      const number = (slots[at] as number) - 1;
      if (slots[at + 1] === hash && isSlice(words[number] as string, text, from, to)) return number;
    }
    return -1;
  };
  return {
    words,
    hashes: () => hashes.room(0),
    find: (word) => findHashed(word, hashOf(word)),
    add: (word) => {
      const hash = hashOf(word);
      const known = findHashed(word, hash);
      return known < 0 ? append(word, hash) : known;
    },
    addSlice: (text, from, to, hash) => {
      const known = findSlice(text, from, to, hash);
      return known < 0 ? append(text.slice(from, to).toLowerCase(), hash) : known;
    },
    findFrom: (other, number) => findHashed(other.words[number] as string, other.hashes()[number] as number),
    take: (other, numbers, first, end) => {
      const theirs = other.hashes();
      for (let there = first; there < end; there++) {
        if ((numbers[there] as number) >= 0) continue;
        numbers[there] = append(other.words[there] as string, theirs[there] as number);
      }
    },
  };
}

/** The low bits of the hash alone would bring words of one ending together. */
const spread = (hash: number) => hash ^ (hash >>> 15);

function isSlice(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== lowerCase(text.charCodeAt(from + at))) return false;
  }
  return true;
}
