import { ONE_TO_TWELVE } from '../../knowledge/time/calendar.ts';
import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

const BEHIND_NAME = /\p{Lu}[\p{L}’'-]{0,30},\s(?:aged\s)?$/u;
/** A number in digits, and behind it the comma that parts it from what is told. */
const AGE = /^\d{1,2}(?=,\s)/u;
/** How old somebody is, or something that hangs on it. */
export const ASKS_AGE =
  /\b(?:ag(?:e|es|ed|ing)|old(?:er|est)?|young(?:er|est)?|elderly|teen\w*|birthday|born|birth|generation)\b/i;

/** `14 months, suspended for two years`: for how long they hang over somebody. */
const SUSPENDED =
  /\b(?:weeks?|months?|years?),? (?:(?:was|both|all|but|which was) )?suspended (?:for|over)\s$/i;
const ASKS_SUSPENDED = /\bsuspen\w+/i;

/**
 * A figure that is told in passing answers only who asks for it: the age behind a name (`Ada Lund, 47, bookkeeper: six years`), and for
 * how long a sentence is suspended.
 */
export function isToldInPassing(text: string, { start, end }: Span, question: Question): boolean {
  const { plain, asked } = question;
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  if (isOfKnown(before, text.slice(start, end), question) || isHour(before, text.slice(start), question))
    return true;
  if (SUSPENDED.test(before)) return !ASKS_SUSPENDED.test(plain);
  return asked !== 'age' && !ASKS_AGE.test(plain) && isAge(before, text.slice(start, end + 2));
}
const LOOKED_AT = 60;

/** `The two groups`: how many they are was told before. */
const THE = /\b(?:the|these|those|its|their|his|her)\s(?:other\s)?$/i;
const FEW = new RegExp(`^(?:${ONE_TO_TWELVE})$`, 'iu');
const ASKS_COUNT: ReadonlySet<Question['asked']> = new Set(['count', 'amount', 'age', 'percent']);

const isOfKnown = (before: string, written: string, { asked, interrogative }: Question): boolean =>
  !ASKS_COUNT.has(asked) && (interrogative || asked !== 'what') && FEW.test(written) && THE.test(before);

/** `The worst hour was from two to three`: these are hours. */
const HOURS_BEFORE = new RegExp(
  String.raw`\b(?:hours?|period|stretch|spell|shift|rush|watch)\b[^.;,]{0,30}\b(?:from|between)\s(?:(?:${ONE_TO_TWELVE}|\d{1,2})\s(?:to|and)\s)?$`,
  'i',
);
const HOURS = new RegExp(
  String.raw`^(?:(?:from|between)\s)?(?:(?:${ONE_TO_TWELVE}|\d{1,2})\s(?:to|and)\s)?(?:${ONE_TO_TWELVE}|\d{1,2})(?=$|[.,;"”]|\s(?:to|and|in the (?:morning|afternoon|evening)|at night|o['’]clock)\b)`,
  'i',
);
const ASKS_HOUR: ReadonlySet<Question['asked']> = new Set(['date', 'duration', 'what', 'yesno']);

const isHour = (before: string, from: string, { asked }: Question): boolean =>
  !ASKS_HOUR.has(asked) && HOURS_BEFORE.test(before) && HOURS.test(from);

const isAge = (before: string, written: string) => BEHIND_NAME.test(before) && AGE.test(written);

/** What asks for figures of no kind that the question says: `what does Ada Lund do for a living`. */
const ASKS_ANYTHING: ReadonlySet<Question['asked']> = new Set(['what', 'how', 'yesno']);
/** For how long somebody was sent to prison. */
const COURT =
  /\b(?:sentenc\w*|jail\w*|prison|gaol|behind bars|locked up|punish\w*|penalty|(?:did|has|have) [^?]{2,40} (?:get|got|go(?:ne)? down(?: for)?)\W*$)/i;

/** Small words that stand among keywords: `thefts in the same month last year`. */
const OF_KEYWORDS = /^(?:an?|the|of|in|on|at|for|per|last|this|next|same)$/u;

/** Another figure may be what is asked for, where the one that is likeliest is told in passing: of mere keywords, or where figures are asked for. */
export const mayBeAnother = ({ asked, plain, words }: Question): boolean =>
  !ASKS_ANYTHING.has(asked) ||
  COURT.test(plain) ||
  words.every(({ role, text }) => role !== 'stop' || OF_KEYWORDS.test(text));
