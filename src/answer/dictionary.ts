import type { Concepts } from './concepts.ts';
import { createIntList, expectedOf } from './int-list.ts';
import { STOP } from './lexicon.ts';
import { classOf } from './token-kinds.ts';
import { createWordTable, type WordTable } from './word-table.ts';
import { freshStemOf } from './words.ts';

/** Words as written ("surfaces") and their stems, numbered: a word that the knowledge holds needs no stemming again. */
export interface Dictionary {
  /** Stem of a surface, by number. */
  readonly stemOf: Int32Array;
  /** The same, but -1 for a stop word. */
  readonly contentStemOf: Int32Array;
  /** What a surface can be a part of, by number: bits of `token-kinds.ts`. */
  readonly classes: Int32Array;
  /** What its stem is in phrases: see `Concepts`. */
  readonly roles: Int32Array;
  isStop(surface: number): boolean;
  /** Undefined when the knowledge does not hold it. */
  surface(word: string): number | undefined;
  stem(stem: string): number | undefined;
  /** The letters of a surface's stem. */
  stemText(surface: number): string;
  readonly words: readonly string[];
  /** How many stems there are. */
  readonly size: number;
  readonly surfaces: WordTable;
  readonly stems: WordTable;
}

/** A dictionary that is being written. What is new gets the next number; arrays have room left, and are others when it ends. */
export interface GrowingDictionary extends Dictionary {
  /** The number of a word as written. */
  add(word: string): number;
  /** The number of the lower case of a stretch of ASCII, which has been hashed. */
  addSlice(text: string, from: number, to: number, hash: number): number;
  /** Adds a surface of another dictionary that is not here, with the number of its stem here: it is not stemmed again. */
  take(other: Dictionary, surface: number, stem: number): number;
  /** The dictionary as it is now; nothing may be added any more. */
  done(): Dictionary;
}

/** @param like One that will hold about as many words. */
export function createDictionary(concepts: Concepts, like?: Dictionary): GrowingDictionary {
  const surfaces = createWordTable(like?.words.length);
  const stems = createWordTable(like?.size);
  const stemOf = createIntList(expectedOf(like?.words));
  const contentStemOf = createIntList(expectedOf(like?.words));
  const classes = createIntList(expectedOf(like?.words));
  const roles = createIntList(expectedOf(like?.words));
  const known = (surface: number): number => {
    if (surface === stemOf.length()) {
      const word = surfaces.words[surface] as string;
      const text = freshStemOf(word);
      const stem = stems.add(text);
      stemOf.push(stem);
      contentStemOf.push(STOP.has(word) ? -1 : stem);
      classes.push(classOf(word));
      roles.push(concepts.roleOf(text));
    }
    return surface;
  };
  const shared = {
    isStop: (surface: number) => (contentStemOf.room(0)[surface] as number) < 0,
    surface: (word: string) => defined(surfaces.find(word)),
    stem: (stem: string) => defined(stems.find(stem)),
    stemText: (surface: number) => stems.words[stemOf.room(0)[surface] as number] as string,
    words: surfaces.words,
    surfaces,
    stems,
  };
  return {
    ...shared,
    get size() {
      return stems.words.length;
    },
    get stemOf() {
      return stemOf.room(0);
    },
    get contentStemOf() {
      return contentStemOf.room(0);
    },
    get classes() {
      return classes.room(0);
    },
    get roles() {
      return roles.room(0);
    },
    add: (word) => known(surfaces.add(word)),
    addSlice: (text, from, to, hash) => known(surfaces.addSlice(text, from, to, hash)),
    take: (other, number, stem) => {
      stemOf.push(stem);
      contentStemOf.push(other.isStop(number) ? -1 : stem);
      classes.push(other.classes[number] as number);
      roles.push(other.roles[number] as number);
      return surfaces.take(other.surfaces, number);
    },
    done: () => ({
      ...shared,
      size: stems.words.length,
      stemOf: stemOf.done(),
      contentStemOf: contentStemOf.done(),
      classes: classes.done(),
      roles: roles.done(),
    }),
  };
}

const defined = (number: number) => (number < 0 ? undefined : number);
