import type { Question } from '../../language/analyse.ts';
import { STOP } from '../../language/lexicon.ts';
import type { Span } from '../../types.ts';
import { isGiven } from '../given.ts';
import { isOnCalendar } from '../times/calendar.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: (?:(?:of|the|de|van|von) ){0,2}\p{Lu}[\p{L}’'-]{1,30}){0,3}`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}\d’'-])${NAME}(?:, ${NAME}){1,8},? and (?:the )?${NAME}(?![\p{L}’'-])`,
  'gu',
);
const PLACED = /\b(?:in|at|from|near|outside)\s$/i;

/**
 * `Stores in Marlow, Skar and Lund`: of a list of names all, for what is told of one is told of each. Undefined where the name is of no such
 * list, or the question names one of it.
 */
export function wholeNames(text: string, { start, end }: Span, question: Question): Span | undefined {
  if (!text.includes(' and ')) return undefined;
  for (const { index, 0: list } of text.matchAll(LIST)) {
    if (start < index || end > index + list.length) continue;
    const names = list.split(/,? and |, /u);
    const [first = '', ...others] = names;
    // `In Norway, Lund and Skar`, `on Monday, Lund and Skar`; `in Skar, Ada Lund and Bo Ek`
    const opens = STOP.has(first.split(' ', 1)[0]?.toLowerCase() ?? '');
    const isPlaceOfPeople =
      PLACED.test(text.slice(0, index)) && isOneWord(first) && !others.some((name) => isOneWord(name));
    if (opens || isPlaceOfPeople || names.some(isOnCalendar)) return undefined;
    const isAsked = names.some((name) => isGiven(name, question));
    return isAsked ? undefined : { start: index, end: index + list.length };
  }
  return undefined;
}

const isOneWord = (name: string) => !name.includes(' ');
