import type { Concepts } from './concepts.ts';
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
  const { stemOf, stop, stems } = dictionary;
  /** By the stem that they begin with; a stem is looked up once. */
  const beginning: ReturnType<Concepts['phrasesFrom']>[] = [];
  const find: Phrases['find'] = (surfaces, from, to, into) => {
    for (let at = beginning.length; at < stems.words.length; at++) {
      beginning.push(concepts.phrasesFrom(stems.words[at] as string));
    }
    for (let at = from; at < to; at++) {
      const phrases = beginning[stemOf[surfaces[at] as number] as number];
      if (phrases === undefined) continue;
      for (const phrase of phrases) {
        if (stands(phrase.stems, surfaces, at, to, dictionary))
          into.push(stems.add(conceptStem(phrase.concept)));
      }
    }
  };
  return {
    find,
    content: (surfaces, into) => {
      for (let at = 0; at < surfaces.length; at++) {
        const surface = surfaces[at] as number;
        if (!stop[surface]) into.push(stemOf[surface] as number);
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
  { stems, stemOf }: GrowingDictionary,
): boolean {
  if (at + phrase.length > to) return false;
  for (let offset = 0; offset < phrase.length; offset++) {
    const stem = stemOf[surfaces[at + offset] as number] as number;
    if (stems.words[stem] !== phrase[offset]) return false;
  }
  return true;
}
