import { type Concepts, FOLLOWS, OPENS } from '../language/concepts.ts';
import type { GrowingDictionary } from './dictionary.ts';
import type { RowList } from './int-list.ts';

/** The stem that stands for a concept's phrases of several words. */
export const conceptStem = (concept: number): string => `@${concept}`;

/** Finds phrases of several words in rows of surfaces. */
interface Phrases {
  /** Adds the stems of the concepts that a text names by a phrase. */
  find(surfaces: Int32Array, from: number, to: number, into: RowList): void;
  /** Adds the stems of a text's content words, then of its phrases. */
  content(surfaces: Int32Array, into: RowList): void;
}

export function createPhrases(dictionary: GrowingDictionary, concepts: Concepts): Phrases {
  const { stems } = dictionary;
  const find: Phrases['find'] = (surfaces, from, to, into) => {
    const roles = dictionary.roles();
    let role = from < to ? (roles[surfaces[from] as number] as number) : 0;
    for (let at = from; at + 1 < to; at++) {
      const first = role;
      role = roles[surfaces[at + 1] as number] as number;
      if ((first & OPENS) === 0 || (role & FOLLOWS) === 0) continue;
      for (const phrase of concepts.phrasesFrom(first, role) ?? []) {
        if (stands(phrase.stems, surfaces, at, to, dictionary))
          into.push(stems.add(conceptStem(phrase.concept)));
      }
    }
  };
  return {
    find,
    content: (surfaces, into) => {
      const contentStemOf = dictionary.contentStemOf();
      for (let at = 0; at < surfaces.length; at++) {
        const stem = contentStemOf[surfaces[at] as number] as number;
        if (stem >= 0) into.push(stem);
      }
      find(surfaces, 0, surfaces.length, into);
    },
  };
}

function stands(
  phrase: readonly string[],
  surfaces: Int32Array,
  at: number,
  to: number,
  dictionary: GrowingDictionary,
): boolean {
  if (at + phrase.length > to) return false;
  // The first two are those that it was found by.
  for (let offset = 2; offset < phrase.length; offset++) {
    if (dictionary.stemText(surfaces[at + offset] as number) !== phrase[offset]) return false;
  }
  return true;
}
