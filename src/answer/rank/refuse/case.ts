import type { Fact } from '../../../knowledge/types.ts';
import type { Index } from '../../index/inverted-index.ts';
import { stemOf } from '../../language/words.ts';
import type { Query } from '../../retrieve/query.ts';
import { isCurated } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { holdsStem, statementOf } from '../evidence/told.ts';
import type { Near } from '../unanswered.ts';

/** A question and what a fact tells. */
export interface Told {
  readonly fact: number;
  readonly known: Fact;
  readonly query: Query;
  /** The question in small letters. */
  readonly said: string;
  readonly index: Index;
}

export const toldBy = (fact: number, query: Query, index: Index): Told => ({
  fact,
  known: index.facts[fact] as Fact,
  query,
  said: query.question.plain.toLowerCase(),
  index,
});

/** The statement's words, which few rules need. */
export const statementIn = ({ fact, index }: Told): string => statementOf(fact, index);

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

/** The fact holds a word of the question by its stem, or a word that stands for it no less surely than that. Curated facts hold any. */
export const holdsAsked = (stem: string, { known, query, fact, index }: Case, least = 0): boolean =>
  isCurated(known) ||
  query.clues.some(
    ({ word, said, alternatives }) =>
      (stemOf(word) === stem || stemOf(said) === stem) &&
      alternatives.some(
        (one) =>
          one.strength >= least && holdsStem(fact, index.dictionary.stems.words[one.stem] as string, index),
      ),
  );
