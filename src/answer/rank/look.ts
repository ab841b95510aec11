import type { Query } from '../retrieve/query.ts';
import type { Wording } from '../retrieve/wording.ts';
import type { Candidate } from './candidate.ts';
import type { ClueEvidence } from './evidence/clue-evidence.ts';
import type { Veto } from './refuse/veto.ts';
import type { Near } from './unanswered.ts';

/** A question, and the facts that may answer it in no order. */
export interface Look {
  readonly query: Query;
  /** How likely each type of answer is asked for, in the order of `ANSWER_TYPES`; together 1. */
  readonly types: Float64Array;
  /** How like it is put to questions that people curated. */
  readonly wording: Wording;
  readonly candidates: readonly Candidate[];
  /** Facts that share something with it and promise less, the most promising first. */
  readonly others: readonly { readonly fact: number }[];
  /** Why a candidate cannot be the answer, whatever it shares with the question; null when nothing says so. */
  veto(fact: number): Veto | null;
  /** How near the question is to those that a candidate's article does not answer. */
  unanswered(fact: number): Near;
  /** What each word of the question is to a candidate. */
  clues(fact: number): readonly ClueEvidence[];
  /** What each word of a candidate is to the question, in the order of `TOKEN_FEATURES`. */
  tokens(fact: number): readonly Float64Array[];
  /** What each figure, date and name of any fact is to the question, in the order of `SPAN_FEATURES`. */
  spans(fact: number): readonly Float64Array[];
}
