import type { Question } from '../../../language/analyse.ts';
import { clausesOf, isWithin } from '../../../language/clauses.ts';
import { heldAlone, stemsInOrder } from '../../../language/held.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Span } from '../../../types.ts';
import { ASKS_SEVERAL } from '../../asks-several.ts';

const OF_TIME = /^(?:years?|quarters?|months?|seasons?|half|first|last|previous|earlier|ago|before)$/u;
const YEAR = /\b(?:19|20)\d\d\b/gu;

/**
 * `Sales rose to $2.3 billion in 2023, while net profit climbed to $118 million`: the clause that what is measured stands in; undefined
 * where the text has no such two, or the question's words are of both or neither. Names and times tell nothing of what is measured.
 */
function clauseAskedFor(text: string, { words, plain }: Question): Span | undefined {
  const clauses = ASKS_SEVERAL.test(plain) ? [] : clausesOf(text);
  if (clauses.length === 0) return undefined;
  const names = new Set(
    tokenise(text).flatMap((token) => (token.capital && token.start > 0 ? [stemOf(token.text)] : [])),
  );
  const opener = stemOf(tokenise(text)[0]?.text ?? '');
  const asked = words.filter(
    ({ role, number, stem, text: word }) =>
      role === 'content' && !number && !OF_TIME.test(word) && !names.has(stem) && stem !== opener,
  );
  const held = heldAlone(
    clauses.map(({ start, end }) => stemsInOrder(text.slice(start, end))),
    asked.map(({ stem }) => stem),
  );
  const [own, another] = clauses.filter((_, at) => held[at] !== 0);
  return another === undefined ? own : undefined;
}

/** Whether a span stands in another clause than what is measured. */
export function createIsElsewhere(text: string, question: Question): (span: Span | undefined) => boolean {
  const clause = clauseAskedFor(text, question);
  return (span) => clause !== undefined && span !== undefined && !isWithin(span, clause);
}

const PERIOD = '(?:year|half|quarter|month|season)';
const ASKS_OTHER_TIME = new RegExp(
  String.raw`\b(?:(?:19|20)\d\d|(?:last|previous) ${PERIOD}|${PERIOD}s? (?:ago|earlier|before))\b`,
  'i',
);
/** It asks for a time that the text may tell of another thing. */
export const asksOtherTime = ({ plain }: Question): boolean => ASKS_OTHER_TIME.test(plain);

const COMPARES = /\b(?:from|since|than|before|after|by|until|till|compar\w*|between)\b/i;
const IN_YEAR = /^(?: (?!than\b)\p{L}{1,12}){0,2} in ((?:19|20)\d\d)\b/u;

/** `$2.3 billion in 2023` is not what it was in 2022, and nothing else says that. */
export function isOfAnotherYear(text: string, { end }: Span, { plain }: Question): boolean {
  const [year, another] = plain.match(YEAR) ?? [];
  if (year === undefined || another !== undefined || COMPARES.test(plain)) return false;
  const told = IN_YEAR.exec(text.slice(end))?.[1];
  return told !== undefined && told !== year;
}
