import type { Fact } from '../../knowledge/types.ts';
import type { Only } from '../read/reading.ts';
import { type Answer, OFFERS } from '../types.ts';

/** What was decided about a question, and the facts that were looked at for it, best first. */
export interface Decided {
  readonly answer: Answer;
  /** The question as it was meant, misspelt words corrected. */
  readonly meant: string;
  readonly looked: readonly Fact[];
}

/** Decides about one question, which is plain words already, as if each article stood alone. */
export type Decide = (question: string, only?: Only) => Decided;

/** Nothing is asserted: the first of these are offered, each once. */
export function offered(facts: readonly Fact[], confidence: number): Answer {
  const [first, ...others] = new Set(facts);
  return first === undefined
    ? { kind: 'unknown', confidence }
    : { kind: 'unsure', offers: [first, ...others.slice(0, OFFERS - 1)], confidence };
}
