import { stemOf } from '../../language/words.ts';
import type { Query } from '../../retrieve/query.ts';
import type { Candidate } from '../candidate.ts';
import type { Near } from '../unanswered.ts';
import type { Told } from './of-another.ts';

/** A question and a fact that may answer it, as rules look at them. */
export interface Case extends Told {
  readonly candidate: Candidate;
  /** The nearest question that the fact's article is known not to answer. */
  readonly near: Near;
  /** What `how many` counts. */
  readonly unit: string | undefined;
}

type Clue = Query['clues'][number];

/** A word of the question that neither the fact nor what is around it holds is such a one. */
export const isMissing = ({ candidate, query }: Case, test: (clue: Clue) => boolean): boolean =>
  query.clues.some((clue, at) => (candidate.found & (1 << at)) === 0 && test(clue));

/** What the question calls by name, as stems. */
export const namesIn = ({ clues }: Query): readonly string[] =>
  clues.flatMap(({ kind, word }) => (kind === 'proper' ? [stemOf(word)] : []));
