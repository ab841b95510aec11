import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

const BEHIND_NAME = /\p{Lu}[\p{L}’'-]{0,30},\s(?:aged\s)?$/u;
/** A number in digits, and behind it the comma that parts it from what is told. */
const AGE = /^\d{1,2}(?=,\s)/u;
/** How old somebody is, or something that hangs on it. */
export const ASKS_AGE =
  /\b(?:ag(?:e|es|ed|ing)|old(?:er|est)?|young(?:er|est)?|elderly|teen\w*|birthday|born|birth|generation)\b/iu;

/** `14 months, suspended for two years`: for how long they hang over somebody. */
const SUSPENDED =
  /\b(?:weeks?|months?|years?),? (?:(?:was|both|all|but|which was) )?suspended (?:for|over)\s$/iu;
const ASKS_SUSPENDED = /\bsuspen\w+/iu;

/**
 * A figure that is told in passing answers only who asks for it: the age behind a name (`Ada Lund, 47, bookkeeper: six years`), and for
 * how long a sentence is suspended.
 */
export function isToldInPassing(text: string, { start, end }: Span, { plain, asked }: Question): boolean {
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  if (SUSPENDED.test(before)) return !ASKS_SUSPENDED.test(plain);
  return asked !== 'age' && !ASKS_AGE.test(plain) && isAge(before, text.slice(start, end + 2));
}
const LOOKED_AT = 60;

const isAge = (before: string, written: string) => BEHIND_NAME.test(before) && AGE.test(written);

/** What asks for figures of no kind that the question says: `what does Ada Lund do for a living`. */
const ASKS_ANYTHING: ReadonlySet<Question['asked']> = new Set(['what', 'how', 'yesno']);
/** For how long somebody was sent to prison. */
const COURT =
  /\b(?:sentenc\w*|jail\w*|prison|gaol|behind bars|locked up|punish\w*|penalty|(?:did|has|have) [^?]{2,40} (?:get|got|go(?:ne)? down(?: for)?)\W*$)/iu;

/** Another figure may be what is asked for, where the one that is likeliest is told in passing: of mere keywords, or where figures are asked for. */
export const mayBeAnother = ({ asked, plain, words }: Question): boolean =>
  !ASKS_ANYTHING.has(asked) || COURT.test(plain) || words.every(({ role }) => role !== 'stop');
