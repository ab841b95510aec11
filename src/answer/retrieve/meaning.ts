import { conceptStem, type Index } from '../index/inverted-index.ts';
import type { Lemma, WordNet } from '../language/learned/wordnet.ts';
import { STOP } from '../language/lexicon.ts';
import type { Correct } from '../language/spelling/correct.ts';
import { stemOf } from '../language/words.ts';

/** From this strength on another word counts as found; below it, as related. */
export const HARD = 0.85;
/** From this strength on it means the same to who asks, and below it something else. */
export const SAME = 0.7;
/** Share of the idf of an unknown word below which a related word counts less. */
const COMMON = 0.6;
/** A corrected word may be another after all: of people's misspelt words that the knowledge has 87 in 100 are put right. */
const CORRECTED = 0.97;
/** One that is rightly spelt another word is oftener mistyped than meant, where the knowledge has the one and not the other. */
const MISTYPED = 0.9;
/** Related words of one word that the index holds. */
const MOST_RELATED = 24;
/** Words that are remembered, of up to so many letters: a few megabytes, whatever is asked. */
const REMEMBERED = 5_000;
const LONGEST = 32;

/** A stem of the knowledge that a word of the question may mean, and how surely (0 to 1). */
export interface Alternative {
  readonly stem: number;
  readonly strength: number;
}

/** What a word means in a knowledge, whatever stands around it. */
interface Meaning {
  /** Its own stem's number; undefined when the knowledge does not hold it. */
  readonly own: number | undefined;
  /** Concepts that it is a word for. */
  readonly concepts: readonly number[];
  /** WordNet knows it; it is only ever a name there; how rare it is in English at large, 0 to 1. */
  readonly english: boolean;
  readonly name: boolean;
  readonly rarity: number;
  /** Words of the knowledge that are related to it, or that it may be a slip for. */
  readonly related: readonly Alternative[];
  /** The surface's number when the knowledge writes it just so, or -1. */
  readonly surface: number;
  /** All that it may mean as it is said. */
  readonly alternatives: readonly Alternative[];
  /** The same when something else was corrected to it, or together with what stands around it, by that. */
  readonly inPlace: Map<string, readonly Alternative[]>;
}

/** What a word was meant as: its parts, or what it is a misspelling of. */
interface Spelling {
  readonly words: readonly string[];
  readonly corrected: boolean;
}

/** What words may mean in one knowledge. */
export interface Meanings {
  /** Remembered: it depends on the word alone, and people say the same words in new questions. */
  of(word: string): Meaning;
  /**
   * Null for a word that stays as it is: known here, or an English word.
   *
   * @param isName it is written as a name is
   */
  spelling(word: string, isName: boolean): Spelling | null;
  /**
   * All that it may mean where it stands, the surest for each stem. Remembered with the word.
   *
   * @param itself false for a word that only counts for what it is said with
   * @param joined stems of what it makes with a word beside it
   * @param phrases concepts that it is named in together with others
   */
  alternatives(
    meaning: Meaning,
    itself: boolean,
    corrected: boolean,
    joined: readonly number[],
    phrases: readonly number[],
  ): readonly Alternative[];
}

/** By stem the surest way in which a word may mean it, in the order in which they were found. */
type Surest = Map<number, { readonly stem: number; strength: number }>;

export function createMeanings(index: Index, correct: Correct, wordnet: WordNet): Meanings {
  const { dictionary, concepts } = index;
  const common = COMMON * index.unknownIdf;
  const remembered = new Map<string, Meaning>();
  const add = (surest: Surest, stem: number | undefined, full: number) => {
    if (stem === undefined) return;
    // A related word that stands everywhere says little about any fact.
    const strength = full >= HARD ? full : full * Math.min(1, (index.idf[stem] as number) / common);
    const known = surest.get(stem);
    if (known === undefined) surest.set(stem, { stem, strength });
    else if (known.strength < strength) known.strength = strength;
  };
  const gathered = (
    { own, concepts: single, related }: Pick<Meaning, 'own' | 'concepts' | 'related'>,
    corrected: boolean,
    joined: readonly number[] = [],
    phrases: readonly number[] = [],
  ): readonly Alternative[] => {
    const surest: Surest = new Map();
    add(surest, own, corrected ? CORRECTED : 1);
    for (const stem of joined) add(surest, stem, 1);
    for (const concept of [...phrases, ...single]) {
      const { strength, words } = concepts.all[concept] as (typeof concepts.all)[number];
      add(surest, dictionary.stem(conceptStem(concept)), strength);
      for (const word of words) add(surest, dictionary.stem(word), strength);
    }
    for (const { stem, strength } of related) add(surest, stem, strength);
    return [...surest.values()];
  };
  /** A word that English has and the knowledge has not, but for one letter: `chines citys`, `fright trains`. */
  const mistyped = (word: string): readonly Alternative[] => {
    const found = correct(word);
    if (found === undefined || found.distance > 1 || STOP.has(found.word)) return [];
    const meant = dictionary.stem(stemOf(found.word));
    return meant === undefined ? [] : [{ stem: meant, strength: MISTYPED }];
  };
  const read = (word: string): Meaning => {
    const stem = stemOf(word);
    const lemma = /^\d/.test(stem) ? undefined : wordnet.lemma(word);
    const own = dictionary.stem(stem);
    const named = concepts.ofWord(stem);
    const isElsewhere = lemma !== undefined && own === undefined && named.length === 0;
    const related = [
      ...(lemma === undefined ? [] : relatedTo(lemma, wordnet, index)),
      ...(isElsewhere ? mistyped(word) : []),
    ];
    return {
      own,
      concepts: named,
      related,
      english: lemma !== undefined,
      name: lemma?.isName ?? false,
      rarity: lemma?.rarity ?? 1,
      surface: dictionary.surface(word) ?? -1,
      alternatives: gathered({ own, concepts: named, related }, false),
      inPlace: new Map(),
    };
  };
  const of = (word: string): Meaning => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const meaning = read(word);
    if (word.length > LONGEST) return meaning;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, meaning);
    return meaning;
  };
  return {
    of,
    spelling: (word, isName) => {
      const { own, concepts: named, english } = of(word);
      if (own !== undefined || named.length > 0) return null;
      const words = partsOf(word, english, index);
      if (words !== undefined) return { words, corrected: false };
      const found = english ? undefined : correct(word, isName);
      if (found === undefined) {
        const nearly = english || isName ? undefined : nearlyPartsOf(word, correct, index);
        return nearly === undefined ? null : { words: nearly, corrected: true };
      }
      const compound = index.compounds().get(found.word);
      if (compound !== undefined) return { words: compound, corrected: true };
      const meant = of(found.word);
      return { words: [found.word], corrected: meant.own !== undefined || meant.concepts.length > 0 };
    },
    alternatives: (meaning, itself, corrected, joined, phrases) => {
      const place = `${itself} ${corrected} ${joined} ${phrases}`;
      let all = meaning.inPlace.get(place);
      if (all === undefined) {
        all = gathered(itself ? meaning : UNSAID, corrected, joined, phrases);
        meaning.inPlace.set(place, all);
      }
      return all;
    },
  };
}

/** Of a stop word only what it is said with counts. */
const UNSAID = { own: undefined, concepts: [], related: [] };

/** `windfarm` is `wind farm` and `livestream` is `live stream` where the knowledge has both. */
function partsOf(word: string, english: boolean, index: Index): readonly string[] | undefined {
  const compound = index.compounds().get(word);
  if (compound !== undefined) return compound;
  if (word.length < 7 || word.length > LONGEST_PARTED || english) return undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const pair = [word.slice(0, at), word.slice(at)] as const;
    if (pair.every((part) => index.dictionary.surface(part) !== undefined)) return pair;
  }
  return undefined;
}

/** Two of the longest words. Each place in a longer one would cost as much as all of it. */
const LONGEST_PARTED = 2 * LONGEST;

/** Letters of a part at least, and of one that may be misspelt. */
const PART = 4;
const MISSPELT_PART = 5;

/** `windturbins`: parts that the knowledge has, of which one may be misspelt by a letter. */
function nearlyPartsOf(word: string, correct: Correct, { dictionary }: Index): readonly string[] | undefined {
  if (word.length > LONGEST_PARTED) return undefined;
  const known = (part: string) => (dictionary.surface(part) === undefined ? undefined : part);
  const nearly = (part: string) => {
    const found = part.length < MISSPELT_PART ? undefined : correct(part);
    return found?.distance === 1 ? known(found.word) : undefined;
  };
  for (let at = PART; at <= word.length - PART; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const pair = known(first) ? [first, nearly(second)] : known(second) ? [nearly(first), second] : [];
    if (pair.length > 0 && pair.every((part) => part !== undefined)) return pair as string[];
  }
  return undefined;
}

/** The closest that the knowledge holds. */
function relatedTo(lemma: Lemma, wordnet: WordNet, { dictionary }: Index): readonly Alternative[] {
  const related: Alternative[] = [];
  for (const { word, stem: written, strength } of wordnet.relations(lemma)) {
    if (STOP.has(word)) continue;
    const stem = dictionary.stem(written);
    if (stem === undefined) continue;
    related.push({ stem, strength });
    if (related.length === MOST_RELATED) break;
  }
  return related;
}
