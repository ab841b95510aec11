import type { Candidate } from './rank.ts';
import type { Clue } from './understand.ts';

/** Below it nothing is asserted. */
export const ANSWER_LINE = 0.5;
/** Below it nothing is even offered. */
export const OFFER_LINE = 0.03;

/** How surely the first candidate answers the question, 0 to 1. */
export function confidenceOf(candidates: readonly Candidate[], clues: readonly Clue[]): number {
  const [first, second] = candidates;
  if (first === undefined) return 0;
  const total = clues.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = clues
    .filter(({ status }) => status === 'unknown')
    .reduce((sum, { weight }) => sum + weight, 0);
  const share = total === 0 ? 0 : unknown / total;
  const margin = first.score - (second?.score ?? 0);
  const { statement, sample, anywhere } = first.evidence;
  const evidence =
    -4.6 + 4 * Math.max(statement, sample) + 3 * anywhere + 4 * Math.min(0.3, margin) - 2.5 * share;
  return 1 / (1 + Math.exp(-evidence));
}
