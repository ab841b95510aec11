import type { Concepts } from '../language/concepts.ts';
import { STOP } from '../language/lexicon.ts';
import { classOf } from '../language/token-kinds.ts';
import { freshStemOf } from '../language/words.ts';
import { createIntList, expectedOf } from './int-list.ts';
import { createWordTable, type WordTable } from './word-table.ts';

interface Words {
  /** The letters of a surface's stem. */
  stemText(surface: number): string;
  readonly words: readonly string[];
  readonly surfaces: WordTable;
  readonly stems: WordTable;
}

/** Words as written ("surfaces") and their stems, numbered: a word that the knowledge holds needs no stemming again. */
export interface Dictionary extends Words {
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
  /** How many stems there are. */
  readonly size: number;
}

/** What the words of another dictionary are called here, by their numbers there; -1 for those that are not here. */
export interface Numbers {
  readonly surfaces: Int32Array;
  readonly stems: Int32Array;
}

/** A dictionary that is being written. What is new gets the next number; arrays have room left, and are others when it grew. */
export interface GrowingDictionary extends Words {
  contentStemOf(): Int32Array;
  classes(): Int32Array;
  roles(): Int32Array;
  /** How many stems there are by now. */
  size(): number;
  /** The number of a word as written. */
  add(word: string): number;
  /** The number of the lower case of a stretch of ASCII, which has been hashed. */
  addSlice(text: string, from: number, to: number, hash: number): number;
  /**
   * Adds surfaces of another dictionary that follow one another there, and their stems, as far as `renumbered` has no number
   * for them, and writes these down: nothing is compared or stemmed again.
   */
  take(other: Dictionary, renumbered: Numbers, first: number, end: number): void;
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
  const stemText = (surface: number) => stems.words[stemOf.room(0)[surface] as number] as string;
  return {
    stemText,
    words: surfaces.words,
    surfaces,
    stems,
    contentStemOf: () => contentStemOf.room(0),
    classes: () => classes.room(0),
    roles: () => roles.room(0),
    size: () => stems.words.length,
    add: (word) => known(surfaces.add(word)),
    addSlice: (text, from, to, hash) => known(surfaces.addSlice(text, from, to, hash)),
    take: (other, numbers, first, end) => {
      let next = stemOf.length();
      const into = {
        stemOf: stemOf.room(end - first),
        contentStemOf: contentStemOf.room(end - first),
        classes: classes.room(end - first),
        roles: roles.room(end - first),
      };
      for (let there = first; there < end; there++) {
        if ((numbers.surfaces[there] as number) >= 0) continue;
        const old = other.stemOf[there] as number;
        stems.take(other.stems, numbers.stems, old, old + 1);
        const stem = numbers.stems[old] as number;
        into.stemOf[next] = stem;
        into.contentStemOf[next] = (other.contentStemOf[there] as number) < 0 ? -1 : stem;
        into.classes[next] = other.classes[there] as number;
        into.roles[next++] = other.roles[there] as number;
      }
      for (const list of [stemOf, contentStemOf, classes, roles]) list.wrote(next - list.length());
      surfaces.take(other.surfaces, numbers.surfaces, first, end);
    },
    done: () => {
      const content = contentStemOf.done();
      return {
        stemText,
        words: surfaces.words,
        surfaces,
        stems,
        stemOf: stemOf.done(),
        contentStemOf: content,
        classes: classes.done(),
        roles: roles.done(),
        isStop: (surface) => (content[surface] as number) < 0,
        surface: (word) => defined(surfaces.find(word)),
        stem: (stem) => defined(stems.find(stem)),
        size: stems.words.length,
      };
    },
  };
}

const defined = (number: number) => (number < 0 ? undefined : number);
