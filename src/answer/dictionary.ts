import { STOP } from './lexicon.ts';
import { stemOf } from './words.ts';

/** Words as written ("surfaces") and their stems, numbered: a word that the knowledge holds needs no stemming again. */
export interface Dictionary {
  /** The number of a word as written; a new one gets the next. */
  add(word: string): number;
  /** The number of a stem, likewise. */
  addStem(stem: string): number;
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

export function createDictionary(): Dictionary {
  const surfaces = new Map<string, number>();
  const stems = new Map<string, number>();
  const stemNumbers: number[] = [];
  const stop: boolean[] = [];
  const words: string[] = [];
  const stemTexts: string[] = [];
  const addStem = (stem: string): number => {
    const known = stems.get(stem);
    if (known !== undefined) return known;
    stems.set(stem, stems.size);
    stemTexts.push(stem);
    return stems.size - 1;
  };
  return {
    add: (word) => {
      const known = surfaces.get(word);
      if (known !== undefined) return known;
      surfaces.set(word, words.length);
      stemNumbers.push(addStem(stemOf(word)));
      stop.push(STOP.has(word));
      words.push(word);
      return words.length - 1;
    },
    addStem,
    stemOf: stemNumbers,
    stop,
    surface: (word) => surfaces.get(word),
    stem: (stem) => stems.get(stem),
    stemText: (surface) => stemTexts[stemNumbers[surface] as number] as string,
    words,
    get size() {
      return stems.size;
    },
  };
}
