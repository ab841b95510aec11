import type { Fact } from '../../../../knowledge/types.ts';
import { timeAskedFor } from '../../../highlight/now-or-then.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { KIND } from '../../../language/token-kinds.ts';
import type { Query } from '../../../retrieve/query.ts';
import { type Case, isMissing } from '../case.ts';
import { tokensOf } from '../held-tokens.ts';

const YEAR = /(?<![\d£$€,.-])(?:19|20)\d\d(?![\d,]\d|\d|s\b)/gu;
/** A year is told as a past one's own, and not as what something began with. */
const IN_YEAR = /\b(?:in|during|of|by|at the end of)\s(?:\p{L}+\s){0,2}$/iu;
/** It goes on, or is compared with what is now. */
const GOES_ON =
  /\b(?:now|today|still|currently|since|ever|is|are|has|have|remains?|will|(?:this|last) (?:year|month|week|spring|summer|autumn|winter))\b|[’'](?:s|re|ve) (?!own\b)\p{Ll}/iu;
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
