import { remembered } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { timeAskedFor } from '../../../highlight/now-or-then.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { KIND } from '../../../language/token-kinds.ts';
import type { Query } from '../../../retrieve/query.ts';
import { type Case, isMissing } from '../case.ts';
import { tokensOf } from '../held-tokens.ts';

const YEAR = /(?<![\d£$€,.-])(?:19|20)\d\d(?![\d,]\d|\d|s\b)/gu;
/** A year is told as a past one's own, and not as what something began with. */
const IN_YEAR = /(?<!\w)(?:in|during|of|by|at the end of)\s(?:\p{L}+\s){0,2}$/iu;
/** It goes on, or is compared with what is now. */
const GOES_ON =
  /(?<!\w)(?:now|today|still|currently|since|ever|is|are|has|have|remains?|will|(?:this|last) (?:year|month|week|spring|summer|autumn|winter))(?!\w)|[’'](?:s|re|ve) (?!own(?!\w))\p{Ll}/iu;
const RECENT = 1;

/**
 * Whether a question asks how something is now, and all that a fact tells is of a year well before its article: `In 2013 the mill employed
 * 12 people`.
 */
export function tellsOfLongAgo(plain: string, { text, article }: Fact): boolean {
  const published = Number(article.published?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(published) || timeAskedFor(plain) !== 'now' || /\d{4}/u.test(plain)) return false;
  if (GOES_ON.test(text)) return false;
  const years = [...text.matchAll(YEAR)];
  return (
    years.length > 0 &&
    years.every(
      ({ index, 0: year }) => Number(year) < published - RECENT && IN_YEAR.test(text.slice(0, index)),
    )
  );
}

const SPAN = 'year|season|month|week|quarter|summer|winter|spring|autumn';
const ASKS_THIS = new RegExp(
  String.raw`(?<!\w)this (?<span>${SPAN})(?!\w)(?!.*(?<!\w)(?:last|previous|before|ago)(?!\w))`,
  'u',
);
const ASKS_BEFORE = /\b(?:last|previous|before|ago|than|compared)\b.*\bthis\b/u;
/** `For last year it paid 80 cents`, `Last year’s fair drew 3,000` */
const OPENS_BEFORE = new RegExp(
  String.raw`^["“]?(?:(?:For|In|During|Over|At) )?(?:last|the (?:previous|prior)) (?:\p{Ll}+ )?(?<span>${SPAN})(?!\w)`,
  'iu',
);
const ALSO_NOW =
  /(?<!\w)(?:this|now|so far|since|today|current\w*|than|against|compared|has|have|is|are|will|up|down|again)(?!\w)|['’](?:s|re|ve) (?=an?(?!\w)|the(?!\w)|not?(?!\w)|\p{L}+ing(?!\w))/iu;

const spanOfNow = remembered((said: string) =>
  ASKS_BEFORE.test(said) ? null : (ASKS_THIS.exec(said)?.groups?.span ?? null),
);

/** Whether a question asks of this year, and the one figure that a fact tells is of the last one: `for last year it paid 80 cents`. */
export function tellsOfLastOne(said: string, { text, figures }: Fact): boolean {
  const span = spanOfNow(said);
  if (span === null || ALSO_NOW.test(text)) return false;
  const amounts = figures.filter(({ unit }) => unit !== 'year' && unit !== 'date' && unit !== 'month');
  return amounts.length < 2 && OPENS_BEFORE.exec(text)?.groups?.span?.toLowerCase() === span;
}

/** Whether a question names a year that neither a fact nor what is around it has, and the fact has another one or nothing has that year. */
export function isOfAnotherYear(one: Case): boolean {
  const { query, fact, index } = one;
  return (
    isMissing(one, ({ said }) => query.years.includes(said)) && (holdsYear(fact, index) || unknownYear(query))
  );
}

const holdsYear = (fact: number, index: Index) =>
  tokensOf(fact, index, (_, kind) => (kind === KIND.year ? true : undefined)) ?? false;

const unknownYear = ({ clues, years }: Query) =>
  clues.some(({ said, status }) => years.includes(said) && status === 'unknown');
