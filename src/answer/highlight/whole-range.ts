import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

/** `31 to 17`, `31 votes to 17`, `31-17` */
const VOTE =
  /(?<![\d.,£$€])\d{1,4}(?: votes?)?(?: to |[-–])\d{1,4}(?![\d%]|[.,]\d| (?:per|percent|million|billion)\b)/gu;
const OF_VOTES = /\bvot(?:e[ds]?|ing|ers?)\b/iu;
/** So many for or against are one of both. */
const ASKS_SIDE = /\bhow many (?!votes\b)|\bhow many votes (?!did\b.*\bby\b)(?!was\b.*\bby\b)/iu;
const BY_HOW_MANY = /\bby how many votes\b/iu;

/** Who asks how a vote went is told by both of its numbers: `31 to 17`. */
export function wholeVote(text: string, { start, end }: Span, { plain }: Question): Span | undefined {
  if (!OF_VOTES.test(plain) || !OF_VOTES.test(text)) return undefined;
  if (ASKS_SIDE.test(plain) && !BY_HOW_MANY.test(plain)) return undefined;
  return covering(text, VOTE, { start, end });
}

/** `20 to 25%`: the first has no sign of its own; `from 20 to 25%` is two. */
const SHARES =
  /(?<!\bfrom )(?<![\d.,])\d{1,3}(?:\.\d{1,2})?(?: to | or |[-–])\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent\b|percentage points?\b)/gu;

/** Sets and halves: `6-4 3-6, 6-2` */
const SETS =
  /(?<![\d.,:–-])\d{1,2}[-–]\d{1,2}(?: ?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?:,? (?:and )?\d{1,2}[-–]\d{1,2}(?: ?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\d–-]|[.,]\d)){1,4}/gu;

/** The results of a match set by set, as one. */
export const setsIn = (text: string): readonly Span[] =>
  [...text.matchAll(SETS)].map(({ index, 0: sets }) => ({ start: index, end: index + sets.length }));

/** `20 to 25%` and `6-4 6-2` are each one thing, of which a part says less. */
export const wholeRange = (text: string, span: Span): Span =>
  covering(text, SHARES, span) ?? covering(text, SETS, span) ?? span;

function covering(text: string, pattern: RegExp, { start, end }: Span): Span | undefined {
  for (const { index, 0: whole } of text.matchAll(pattern)) {
    if (index <= start && end <= index + whole.length) return { start: index, end: index + whole.length };
  }
  return undefined;
}
