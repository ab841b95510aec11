import type { Vocabulary } from '../knowledge/types.ts';
import { stemOf, tokenise } from './words.ts';

/** How much a word counts that stands for another: the very same thing, or merely what people say for it. */
const NAME_STRENGTH = 1;
const SYNONYM_STRENGTH = 0.85;

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: number;
}

/** A place in a row of stems where a vocabulary entry is named. */
export interface Mention {
  readonly concept: number;
  readonly strength: number;
  /** Positions in the row; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Finds vocabulary entries by any of their words. An entry is a concept, numbered from 0. */
export interface Concepts {
  readonly count: number;
  mentionsIn(stems: readonly string[]): readonly Mention[];
}

/** The vocabulary as concepts: a fact and a question that name the same concept in other words meet there. */
export function conceptsOf(vocabulary: Vocabulary): Concepts {
  const entries = [
    ...vocabulary.names.map((entry) => ({ entry, strength: NAME_STRENGTH })),
    ...vocabulary.synonyms.map((entry) => ({ entry, strength: SYNONYM_STRENGTH })),
  ];
  const byFirst = new Map<string, Phrase[]>();
  entries.forEach(({ entry }, concept) => {
    for (const said of [entry.name, ...entry.also]) {
      const stems = tokenise(said).map((token) => stemOf(token.text));
      const first = stems[0];
      if (first === undefined) continue;
      const phrases = byFirst.get(first) ?? [];
      phrases.push({ stems, concept });
      byFirst.set(first, phrases);
    }
  });
  const strengths = entries.map(({ strength }) => strength);
  return {
    count: entries.length,
    mentionsIn: (stems) =>
      stems.flatMap((stem, start) =>
        (byFirst.get(stem) ?? [])
          .filter((phrase) => phrase.stems.every((part, at) => stems[start + at] === part))
          .map(({ concept, stems: { length } }) => ({
            concept,
            strength: strengths[concept] ?? 1,
            start,
            end: start + length,
          })),
      ),
  };
}
