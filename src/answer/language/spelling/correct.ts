import Fuse from 'fuse.js';
import { oncePer } from '../../../knowledge/memoize.ts';
import { stemOf } from '../words.ts';
import { distancesTo, LONGEST_WORD } from './edit-distance.ts';
import { bestFirst, createLetterPairs, type LetterPairs, type NearWord } from './letter-pairs.ts';
import { createOneLetterAway } from './one-letter-away.ts';
import { slipCost } from './slip-cost.ts';

/** As many words of each list are measured for one misspelt word; the right one is among them in 99 of 100 cases. */
const PREFILTER = 100;
/** Of more words than these within reach, Fuse's best are chosen from: they are short, and near to one another too. */
const SHORTLIST = 12;
const MOST_REMEMBERED = 5_000;
/** Farther than what has the same stem but for one letter (`coperating`: cooperate), nearer than what is two letters away. */
const INFLECTED_DISTANCE = 1.3;
/** What it costs that only the stem is right. */
const INFLECTED = 0.3;

/** A word that a misspelt one may have been. */
interface Correction {
  readonly word: string;
  /** Damerau-Levenshtein distance: letters inserted, left out, replaced or swapped. */
  readonly distance: number;
}

/**
 * The best word for a misspelt one; undefined when none is near enough.
 *
 * @param isName it is written with a capital where other words are not
 */
export type Correct = (word: string, isName?: boolean) => Correction | undefined;

/** Words that a misspelt one may have been, ready to be looked through. */
export const spellings = (words: Iterable<string>): LetterPairs =>
  createLetterPairs([...words].filter(mayBeMisspelt));

/** What is known of words. */
interface Words {
  /** How often one stands in the knowledge. */
  frequencyOf(word: string): number;
  /** It stands there as a name. */
  isName(word: string): boolean;
  /** Of the commonest English ones, how common each is: 0 for the commonest. */
  readonly ranks: ReadonlyMap<string, number>;
}

/**
 * Corrects towards the given words, or a common one. A filter of character pairs leaves a few words of thousands, their
 * distance is counted in the bits of integers, and the nearest few are ordered by how people mistype and by frequency. Common
 * words are looked for the other way about: what is one letter away is made, and few of it are words. Fuse.js alone takes
 * 11 ms a word over 6,000 words and 127 ms over 75,000.
 *
 * @param lists what a misspelt word may have meant; no word is in two of them
 */
export function createCorrect(lists: readonly LetterPairs[], words: Words): Correct {
  const remembered = new Map<string, Correction | undefined>();
  return (word, isName = false) => {
    if (!mayBeMisspelt(word)) return undefined;
    const key = isName ? `${word} ` : word;
    if (remembered.has(key)) return remembered.get(key);
    let before = 0;
    const near: NearWord[] = [];
    for (const list of lists) {
      for (const one of list.near(word, PREFILTER)) near.push({ ...one, number: before + one.number });
      before += list.size;
    }
    const costOf = createCost(word, words);
    const isMeant = isName ? mayBeName(word, words) : mayBeWord(words);
    const within = cheapest(shortlist(word, reached(word, near).filter(isMeant)), costOf);
    const isSure = within !== undefined && within.cost <= LIKELY_ENOUGH;
    const found = isSure ? within : cheapest(commonNear(word, words).filter(isMeant), costOf, within);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, found?.one);
    return found?.one;
  };
}

const MOST_LETTERS = 24;
const CORRECTABLE = new RegExp(`^\\p{L}{3,${MOST_LETTERS}}$`, 'u');

function mayBeMisspelt(word: string): boolean {
  if (word.length < 3 || word.length > LONGEST_WORD) return false;
  return isPlain(word) ? word.length <= MOST_LETTERS : CORRECTABLE.test(word);
}

/** Nearly every word is of these alone, and every one of the knowledge is looked at. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Those that are near enough to have been meant. */
function reached(word: string, near: readonly NearWord[]): readonly Reached[] {
  const distanceOf = distancesTo(word);
  const stemAway = distanceBetweenStems(word);
  const letters = sorted(word);
  const within: Reached[] = [];
  for (const one of near) {
    const plain = distanceOf(one.word);
    const distance = plain > 1 && stemAway(one.word) === 1 ? Math.min(plain, INFLECTED_DISTANCE) : plain;
    if (distance > 3 || (distance > 1 && one.word[0] !== word[0])) continue;
    // How far exactly depends on the letters, which take longer to look at.
    if (distance <= tolerance(word, one.word, letters)) within.push({ ...one, distance });
  }
  return within;
}

/** A word that the knowledge does not have is meant only if it is near. */
const mayBeWord =
  ({ frequencyOf }: Words) =>
  ({ word, distance }: Correction) =>
    distance <= 2 || frequencyOf(word) > 0;

/** Shorter names are near to too many words. */
const SHORTEST_NAME = 5;

/** A strange name is no common word that is spelt somewhat like it, but may be a name of the knowledge. */
const mayBeName =
  (said: string, { isName }: Words) =>
  ({ word, distance }: Correction) =>
    isName(word) ? distance <= 2 : distance === 1 && said.length >= SHORTEST_NAME && word[0] === said[0];

/** Common words are the same for all knowledge. */
const awayIn = oncePer(createOneLetterAway);

/** Common words that are one letter away, or two letters of which are swapped. */
const commonNear = (word: string, { ranks }: Words): readonly Correction[] =>
  awayIn(ranks)(word).map((one) => ({ word: one, distance: 1 }));

/** What a word costs that the knowledge does not hold, for each tenfold of its rank. */
const RARE = 0.4;
/** The rank of one that is not among the common ones. */
const UNCOMMON = 40_000;

/** A slip that is as likely as this needs no other explanation. */
const LIKELY_ENOUGH = 0.6;

interface Costing {
  readonly cost: number;
  readonly frequency: number;
}

/** How unlikely it is that a word was meant. */
function createCost(word: string, { frequencyOf, ranks }: Words): (meant: Correction) => Costing {
  return ({ word: meant, distance }) => {
    const frequency = frequencyOf(meant);
    const rarity = frequency > 0 ? 0 : RARE * Math.log10(1 + (ranks.get(meant) ?? UNCOMMON) / 1_000);
    const slip =
      distance === INFLECTED_DISTANCE
        ? slipCost(stemOf(word), stemOf(meant)) + INFLECTED
        : slipCost(word, meant);
    return { cost: slip + rarity, frequency };
  };
}

interface Costed extends Costing {
  readonly one: Correction;
}

/** The one that is likeliest to have been meant; of equal ones what stands oftener in the knowledge. */
function cheapest(
  candidates: readonly Correction[],
  costOf: (meant: Correction) => Costing,
  known?: Costed,
): Costed | undefined {
  let best = known;
  for (const one of candidates) {
    const { cost, frequency } = costOf(one);
    const order =
      best === undefined
        ? -1
        : cost - best.cost || best.frequency - frequency || (one.word < best.one.word ? -1 : 1);
    if (order < 0) best = { one, cost, frequency };
  }
  return best;
}

interface Reached extends NearWord, Correction {}

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

const ENDING = /(?:ing|ed|s|er|ers|ation|ly|ment)$/;
/** Shorter stems are near to too many others. */
const SHORTEST_STEM = 4;

/** How far the stem of a word is from that of an inflected one; undefined where it does not matter. */
function distanceBetweenStems(word: string): (candidate: string) => number | undefined {
  const stem = ENDING.test(word) ? stemOf(word) : '';
  if (stem.length < SHORTEST_STEM) return () => undefined;
  const distanceOf = distancesTo(stem);
  return (candidate) => {
    const other = stemOf(candidate);
    return other.length < SHORTEST_STEM || other === stem ? undefined : distanceOf(other);
  };
}

/** With the places of the vowels. */
const consonants = (word: string) => word.replace(/[aeiouy]/g, '.');

const sorted = (word: string) => [...word].sort().join('');

/** Short words are near to too many others: of these no consonant may be another. */
function tolerance(word: string, candidate: string, letters: string): number {
  const length = Math.min(word.length, candidate.length);
  if (length <= 4) {
    const isNear =
      word.length !== candidate.length ||
      sorted(candidate) === letters ||
      consonants(candidate) === consonants(word);
    return isNear ? 1 : 0.5;
  }
  return length <= 7 ? 2 : 3;
}
