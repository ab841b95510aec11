import { MONTH } from '../../../knowledge/time/calendar.ts';
import type { Question } from '../../language/analyse.ts';
import { stemsInOrder } from '../../language/held.ts';
import { NUMBER_IN_WORDS } from '../../language/lexicon.ts';
import type { Span } from '../../types.ts';
import { asksOneEnd } from '../times/asks-end.ts';
import { covering } from './covering.ts';

const NUMBER = String.raw`(?:\d{1,4}|one|${NUMBER_IN_WORDS})`;
/** `31 to 17`, `six to three`, `31 votes to 17`, `31-17` */
const VOTE = new RegExp(
  String.raw`(?<![\d.,£$€]|\p{L})${NUMBER}(?: votes?)?(?: to |[-–])${NUMBER}(?![\d%]|\p{L}|[.,]\d| (?:per|percent|million|billion)(?!\w))`,
  'giu',
);
const OF_VOTES = /\bvot(?:e[ds]?|ing|ers?)\b/i;
/** So many for or against are one of both. */
const ASKS_SIDE = /\bhow many (?!votes\b)|\bhow many votes (?!did\b.*\bby\b)(?!was\b.*\bby\b)/i;
const BY_HOW_MANY = /\bby how many votes\b/i;

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

/** `From 1999 until 2015` */
const YEARS = /(?<=\bfrom )(?:1[5-9]|20)\d\d (?:to|until|till) (?:1[5-9]|20)\d\d(?!\d)/gu;
/** `Until 2015, when she was succeeded`: what is told of that year alone. */
const WHEN = /^,? when ([^.;]*)/u;

/** The years from one to another are one answer to `when` and to `how long`, unless one of them is asked for. */
export function wholeYears(text: string, span: Span, { asked, plain, words }: Question): Span | undefined {
  if ((asked !== 'date' && asked !== 'duration') || asksOneEnd(plain) || ONE_YEAR.test(plain))
    return undefined;
  const whole = covering(text, YEARS, span);
  const told = stemsInOrder(WHEN.exec(text.slice(whole?.end))?.[1] ?? '');
  return words.some(({ role, stem }) => role === 'content' && told.includes(stem)) ? undefined : whole;
}
const ONE_YEAR = /\b(?:(?:what|which) year|since when|from when)\b/i;

/** `Between March and May 2027` */
const MONTHS = new RegExp(
  String.raw`(?<!\w)(?:between|from) ${MONTH}(?: \d{4})? (?:and|to|until|till) ${MONTH}(?: \d{4})?(?!\d)`,
  'gi',
);

/** The months from one to another, unless one of them is asked for. */
export const wholeMonths = (text: string, span: Span, { plain }: Question): Span | undefined =>
  asksOneEnd(plain) ? undefined : covering(text, MONTHS, span);
