import Fuse from 'fuse.js';
import { distancesTo, LONGEST_WORD } from './edit-distance.ts';
import { bestFirst, createLetterPairs, type LetterPairs, type Near } from './letter-pairs.ts';

/** As many words of each list are measured for one misspelt word; the right one is among them in 99 of 100 cases. */
const PREFILTER = 100;
/** Of more words than these within reach, Fuse's best are chosen from: they are short, and near to one another too. */
const SHORTLIST = 12;
const REMEMBERED = 5_000;

/** A word that a misspelt one may have been. */
interface Correction {
  readonly word: string;
  /** Damerau-Levenshtein distance: letters inserted, left out, replaced or swapped. */
  readonly distance: number;
}

/** The best word for a misspelt one; undefined when none is near enough. */
export type Correct = (word: string) => Correction | undefined;

/** Words that a misspelt one may have been, ready to be looked through. */
export const spellings = (words: Iterable<string>): LetterPairs =>
  createLetterPairs([...words].filter(mayBeMisspelt));

/**
 * Corrects towards the given words. A filter of character pairs leaves a few words of thousands, their distance is counted
 * in the bits of integers, and the nearest few are ordered by how people mistype and by frequency. Fuse.js alone takes
 * 11 ms a word over 6,000 words and 127 ms over 75,000.
 *
 * @param lists what a misspelt word may have meant; no word is in two of them, and of equal ones the earlier list's is meant
 * @param frequencyOf how often a word of them stands in the knowledge
 */
export function createCorrect(lists: readonly LetterPairs[], frequencyOf: (word: string) => number): Correct {
  const remembered = new Map<string, Correction | undefined>();
  return (word) => {
    if (!mayBeMisspelt(word)) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    let before = 0;
    const near: Near[] = [];
    for (const list of lists) {
      for (const one of list.near(word, PREFILTER)) near.push({ ...one, number: before + one.number });
      before += list.size;
    }
    const found = nearest(word, near, frequencyOf);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}

const MOST_LETTERS = 24;
const LETTERS = new RegExp(`^\\p{L}{3,${MOST_LETTERS}}$`, 'u');

function mayBeMisspelt(word: string): boolean {
  if (word.length < 3 || word.length > LONGEST_WORD) return false;
  return isPlain(word) ? word.length <= MOST_LETTERS : LETTERS.test(word);
}

/** Nearly every word is of these alone, and every one of the knowledge is looked at. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function nearest(
  word: string,
  near: readonly Near[],
  frequencyOf: (word: string) => number,
): Correction | undefined {
  const distanceOf = distancesTo(word);
  const letters = sorted(word);
  const within: Reached[] = [];
  for (const one of near) {
    const candidate = one.word;
    const distance = distanceOf(candidate);
    // Nothing is further than this; how far exactly depends on the letters, which take longer to look at.
    if (distance <= 3 && distance <= tolerance(word, candidate, letters)) {
      within.push({ ...one, distance });
    }
  }
  const costOf = ({ word: candidate, distance }: Correction) =>
    distance +
    (candidate[0] === word[0] ? 0 : 0.6) +
    (candidate.at(-1) === word.at(-1) ? 0 : 0.15) +
    (candidate.length === word.length && sorted(candidate) === letters ? -0.4 : 0);
  const [best] = shortlist(word, within)
    .map((one) => ({ one, cost: costOf(one), frequency: frequencyOf(one.word) }))
    .sort((a, b) => a.cost - b.cost || b.frequency - a.frequency || (a.one.word < b.one.word ? -1 : 1));
  return best?.one;
}

interface Reached extends Near, Correction {}

function shortlist(word: string, within: readonly Reached[]): readonly Reached[] {
  if (within.length <= SHORTLIST) return within;
  // Of equal ones Fuse prefers the earlier.
  const inOrder = bestFirst(within);
  const fuse = new Fuse(inOrder, {
    keys: ['word'],
    threshold: 0.6,
    distance: 24,
    ignoreFieldNorm: true,
  });
  const chosen = fuse.search(word, { limit: SHORTLIST }).map(({ item }) => item);
  // Fuse misses swapped letters of short words, which share no long run.
  return [...new Set([...chosen, ...inOrder.filter(({ distance }) => distance === 1)])];
}

const sorted = (word: string) => [...word].sort().join('');

/** Short words are near to too many others. */
function tolerance(word: string, candidate: string, letters: string): number {
  const length = Math.min(word.length, candidate.length);
  if (length <= 4) return word.length !== candidate.length || sorted(candidate) === letters ? 1 : 0.5;
  return length <= 7 ? 2 : 3;
}
