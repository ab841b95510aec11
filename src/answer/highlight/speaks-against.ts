import { UNITS_OF_TIME } from '../../knowledge/time/moments.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { isInBracketsOfOther } from './figures/of-whom/in-brackets.ts';
import { asksOtherTime, createIsElsewhere, isOfAnotherYear } from './figures/of-whom/of-its-clause.ts';
import { COUNTED_SINCE, ORDINAL_IN_WORDS } from './figures/of-whom/ordinal.ts';
import { isSinceThen, isSoLongAgo } from './figures/then-or-now/change.ts';
import { isNoDeadline } from './figures/then-or-now/opens-or-closes.ts';
import { isNotTold } from './not-told.ts';
import { spansOf, TELLS_WHEN, type TypedSpan } from './spans.ts';
import { isOfWhatGoesWith } from './times/time-asked.ts';

/** Whether something that the text says of a figure, or the question of what it asks, speaks against it as the answer. */
export function speaksAgainst(fact: Fact, chosen: TypedSpan, question: Question): boolean {
  const { text } = fact;
  const { spans } = spansOf(fact);
  return (
    isNoAnswerToWhen(fact, chosen, question) ||
    isAgo(text, chosen, question) ||
    isOneOfAges(text, chosen, question) ||
    isSinceThen(text, chosen, question) ||
    isSoLongAgo(text, chosen, question) ||
    isNotTold(text, spans, chosen, question) ||
    isInBracketsOfOther(text, chosen, question) ||
    isOfAnotherYear(text, chosen, question) ||
    (asksOtherTime(question) && createIsElsewhere(text, question)(chosen)) ||
    isNoDeadline(text, spans, chosen, question)
  );
}

/** `The men are aged 22 and 27` does not tell how many they are. */
const isOneOfAges = (text: string, { start }: TypedSpan, { plain }: Question): boolean =>
  /\bhow many\b/i.test(plain) && AGED.test(text.slice(0, start));
const AGED = /\baged (?:\d{1,3}(?:, | and | to | or ))*$/i;

/** `Two years ago` is not how long something took, nor how often it is. */
function isAgo(text: string, { end, kind }: TypedSpan, { plain, asked }: Question): boolean {
  if (kind === 'name' || !AGO.test(text.slice(end))) return false;
  return HOW_OFTEN.test(plain) || (asked === 'duration' && !ASKS_AGO.test(plain));
}
const HOW_OFTEN = /\bhow (?:often|frequently|many times)\b/i;
const AGO = /^ ago\b/i;
const ASKS_AGO = /\b(?:ago|since|earlier|before|after|later|been|last)\b/i;

/** Of `do boats sail at night` neither of two hours says yes or no, unless it asks for one of them. */
export const isOneTimeOfSeveral = (
  spans: readonly TypedSpan[],
  { kind }: TypedSpan,
  { plain }: Question,
): boolean =>
  !/\d|\b(?:or|how|what|when|more|less|than)\b/i.test(plain) &&
  TELLS_WHEN.has(kind) &&
  spans.filter((span) => span.kind === kind).length > 1;

/** `The second summit`: which one it is does not tell when it is; nor does how much or how many there are. */
function isNoAnswerToWhen(
  { text, figures }: Fact,
  { kind, start, end, written }: TypedSpan,
  question: Question,
): boolean {
  const { asked, plain } = question;
  if (asked !== 'date') return false;
  if (ORDINAL.test(written)) return true;
  const counted = COUNTED_SINCE.exec(text);
  if (counted !== null && start > counted.index) return true;
  if (!ASKS_WHEN_ALONE.test(plain)) return false;
  if (kind === 'time' && isOfWhatGoesWith(text, { start, end }, question)) return true;
  if (kind === 'percent' || kind === 'money' || (/\bvot/i.test(text) && OF_VOTE.test(text.slice(start))))
    return true;
  const isDoneBy = BY_SO_MANY.test(
    `${text.slice(Math.max(0, start - 4), start)}${written}${text.slice(end)}`,
  );
  if (AT_A_TIME.test(text.slice(0, start)) && !isDoneBy) return false;
  const unit = figures.find((figure) => figure.text === written)?.unit ?? 'number';
  const isCount = kind === 'count' && unit !== 'number' && unit !== 'rank' && !UNITS_OF_TIME.has(unit);
  return isCount || kind === 'measure';
}
/** `31 to 17`, `31 votes to 17` */
const OF_VOTE = /^\d{1,4} (?:votes? )?to \d{1,4}\b/i;
/** `resumes at 7.30 this morning`, `on Dec. 14` */
const AT_A_TIME = /\b(?:at|by|from|until|till|on|\p{Lu}\p{L}{2,3}\.)\s$/u;
/** `By 155 volunteers` */
const BY_SO_MANY = /^ ?by \d[\d,]* (?!(?:minutes|hours|days|weeks|months|years)\b)\p{Ll}{2,}s\b/u;
const ORDINAL = new RegExp(`^(?:${ORDINAL_IN_WORDS})$`, 'iu');
const ASKS_WHEN_ALONE = /^(?:since |until )?when\b(?!.*\b(?:what|which|how|who|or|more)\b)/i;
