import { readFileSync } from 'node:fs';
import type { Vocabulary } from '../../knowledge/types.ts';
import { stemOf, tokenise } from './words.ts';

/** How much a word counts that stands for another: the very same thing; what people say for it; general English. */
const STRENGTH = { name: 1, synonym: 0.9, thesaurus: 0.75 } as const;

/** A thing with all the words for it. */
interface Concept {
  readonly strength: number;
  /** Stems of those that are one word. */
  readonly words: readonly string[];
  /** The same as they are written. */
  readonly surfaces: readonly string[];
  /** All words for it and phrases, as they are written. */
  readonly said: readonly string[];
}

/** A place in a row of stems where a concept is named. */
interface Mention {
  readonly concept: number;
  /** Positions in the row; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Stems of a phrase of several words, and the concept that it names. */
interface Phrase {
  readonly stems: readonly string[];
  readonly concept: number;
}

/** Finds what is said in other words. Concepts are numbered from 0. */
export interface Concepts {
  readonly all: readonly Concept[];
  /** Concepts by one of their words. */
  ofWord(stem: string): readonly number[];
  /** What a stem is in phrases: its number there and two bits, `OPENS` and `FOLLOWS`; 0 for nothing. */
  roleOf(stem: string): number;
  /** Phrases that begin with two stems of these roles; undefined for none. */
  phrasesFrom(first: number, second: number): readonly Phrase[] | undefined;
  /** Where phrases of several words stand. */
  phrasesIn(stems: readonly string[]): readonly Mention[];
}

/** Lines of words that stand for one another. */
const groupsIn = (file: string): readonly string[][] =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(', '));

const names = groupsIn('names.txt');
const thesaurus = groupsIn('thesaurus.txt');
/** Countries, cities and their people in one word, lower case. */
const proper = new Set(
  names.flat().flatMap((name) => (/^\p{Lu}\p{Ll}+$/u.test(name) ? [name.toLowerCase()] : [])),
);

/** Whether a word, in lower case, names one of these: people type `japan`. */
export const isProperName = (word: string): boolean => proper.has(word);

/** Every server answers from the same vocabulary: its concepts are worked out once. */
const known = new WeakMap<Vocabulary, Concepts>();

/** The vocabulary of the knowledge and the general thesaurus; the same object for the same vocabulary. */
export function conceptsOf(vocabulary: Vocabulary): Concepts {
  const there = known.get(vocabulary);
  if (there !== undefined) return there;
  const concepts = readConcepts(vocabulary);
  known.set(vocabulary, concepts);
  return concepts;
}

function readConcepts(vocabulary: Vocabulary): Concepts {
  const groups = [
    ...vocabulary.names.map(({ name, also }) => ({ said: [name, ...also], strength: STRENGTH.name })),
    ...vocabulary.synonyms.map(({ name, also }) => ({ said: [name, ...also], strength: STRENGTH.synonym })),
    ...names.map((said) => ({ said, strength: STRENGTH.name })),
    ...thesaurus.map((said) => ({ said, strength: STRENGTH.thesaurus })),
  ];
  const byWord = new Map<string, number[]>();
  const byFirst = new Map<string, Phrase[]>();
  const all = groups.map(({ said, strength }, concept): Concept => {
    const words: string[] = [];
    const surfaces: string[] = [];
    for (const phrase of said) {
      const tokens = tokenise(phrase);
      const stems = tokens.map((token) => stemOf(token.text));
      const first = stems[0];
      if (first === undefined) continue;
      if (stems.length === 1) {
        words.push(first);
        surfaces.push(tokens[0]?.text as string);
        push(byWord, first, concept);
      } else push(byFirst, first, { stems, concept });
    }
    return { strength, words: [...new Set(words)], surfaces, said };
  });
  const { roleOf, phrasesFrom } = rolesIn([...byFirst.values()].flat());
  return {
    all,
    ofWord: (stem) => byWord.get(stem) ?? [],
    roleOf,
    phrasesFrom,
    phrasesIn: (stems) => {
      const found: Mention[] = [];
      const roles = stems.map(roleOf);
      for (let start = 0; start + 1 < stems.length; start++) {
        const begun = phrasesFrom(roles[start] as number, roles[start + 1] as number);
        for (const { stems: parts, concept } of begun ?? NONE) {
          if (parts.every((part, at) => stems[start + at] === part))
            found.push({ concept, start, end: start + parts.length });
        }
      }
      return found;
    },
  };
}

/** Bits of a stem's role: some phrase begins with it; it is the second of some phrase. */
export const OPENS = 1;
export const FOLLOWS = 2;

const PAIR_BYTES = 1 << 16;

/** Common words open dozens of phrases each, but seldom does the second word of one follow: texts are looked through by pairs. */
function rolesIn(phrases: readonly Phrase[]): Pick<Concepts, 'roleOf' | 'phrasesFrom'> {
  const roles = new Map<string, number>();
  const play = (stem: string, bit: number) =>
    roles.set(stem, (roles.get(stem) ?? (roles.size + 1) << 2) | bit);
  for (const { stems } of phrases) {
    play(stems[0] as string, OPENS);
    play(stems[1] as string, FOLLOWS);
  }
  const roleOf = (stem: string) => roles.get(stem) ?? 0;
  const count = roles.size + 1;
  const pairOf = (first: number, second: number) => (first >> 2) * count + (second >> 2);
  const byPair = new Map<number, Phrase[]>();
  // Nearly all pairs are none: a byte says so sooner than a map does.
  const may = new Uint8Array(PAIR_BYTES);
  for (const phrase of phrases) {
    const [first, second] = phrase.stems as [string, string];
    const pair = pairOf(roleOf(first), roleOf(second));
    push(byPair, pair, phrase);
    may[pair % PAIR_BYTES] = 1;
  }
  return {
    roleOf,
    phrasesFrom: (first, second) => {
      const pair = pairOf(first, second);
      return may[pair % PAIR_BYTES] === 1 ? byPair.get(pair) : undefined;
    },
  };
}

const NONE: readonly Phrase[] = [];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
