import { STOP } from './lexicon.ts';
import { classOf } from './token-kinds.ts';
import { createWordTable, type WordTable } from './word-table.ts';
import { freshStemOf } from './words.ts';

/** Words as written ("surfaces") and their stems, numbered: a word that the knowledge holds needs no stemming again. */
export interface Dictionary {
  /** Stem of a surface, by number. */
  readonly stemOf: readonly number[];
  /** Whether a surface is a stop word, by number. */
  readonly stop: readonly boolean[];
  /** Undefined when the knowledge does not hold it. */
  surface(word: string): number | undefined;
  stem(stem: string): number | undefined;
  /** The letters of a surface's stem. */
  stemText(surface: number): string;
  readonly words: readonly string[];
  /** How many stems there are. */
  readonly size: number;
}

/** A dictionary that is being written. What is new gets the next number. */
export interface GrowingDictionary extends Dictionary {
  /** The number of a word as written. */
  add(word: string): number;
  /** The number of the lower case of a stretch of ASCII. */
  addSlice(text: string, from: number, to: number): number;
  /** The number of a stem. */
  addStem(stem: string): number;
  /** Adds a surface of another dictionary that is not here, with the number of its stem here: it is not stemmed again. */
  take(other: GrowingDictionary, surface: number, stem: number): number;
  /** What a surface can be a part of, by number: bits of `token-kinds.ts`. */
  readonly classes: readonly number[];
  readonly surfaces: WordTable;
  readonly stems: WordTable;
}

/** @param like One that will hold about as many words. */
export function createDictionary(like?: Dictionary): GrowingDictionary {
  const surfaces = createWordTable(like?.words.length);
  const stems = createWordTable(like?.size);
  const stemOf: number[] = [];
  const stop: boolean[] = [];
  const classes: number[] = [];
  const known = (surface: number): number => {
    if (surface === stemOf.length) {
      const word = surfaces.words[surface] as string;
      stemOf.push(stems.add(freshStemOf(word)));
      stop.push(STOP.has(word));
      classes.push(classOf(word));
    }
    return surface;
  };
  return {
    add: (word) => known(surfaces.add(word)),
    addSlice: (text, from, to) => known(surfaces.addSlice(text, from, to)),
    addStem: stems.add,
    take: (other, number, stem) => {
      stemOf.push(stem);
      stop.push(other.stop[number] as boolean);
      classes.push(other.classes[number] as number);
      return surfaces.take(other.surfaces, number);
    },
    surfaces,
    stems,
    stemOf,
    stop,
    classes,
    surface: (word) => defined(surfaces.find(word)),
    stem: (stem) => defined(stems.find(stem)),
    stemText: (surface) => stems.words[stemOf[surface] as number] as string,
    words: surfaces.words,
    get size() {
      return stems.words.length;
    },
  };
}

const defined = (number: number) => (number < 0 ? undefined : number);
