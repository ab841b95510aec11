import type { Fact } from '../knowledge/types.ts';
import { isOnCalendar } from './highlight/calendar.ts';
import { meantIn } from './highlight/seen.ts';
import { spansOf, type TypedSpan } from './highlight/spans.ts';
import type { Question } from './language/analyse.ts';
import type { Asked } from './language/asked.ts';
import type { ValueKind } from './language/kinds.ts';
import { stemOf } from './language/words.ts';
import { tellsQuality } from './rank/refuse/measured.ts';
import type { Reading } from './read.ts';
import { BAR, type FoundFact, isCurated } from './types.ts';

/** What may tell a value of the kind that is asked for, the plainest first; a bare number may be of any unit. */
const TELLING: Readonly<Partial<Record<Asked, readonly ValueKind[]>>> = {
  count: ['count', 'percent'],
  money: ['money', 'count'],
  percent: ['percent', 'count'],
  date: ['date', 'year', 'time', 'duration'],
  duration: ['duration', 'date', 'year', 'time'],
  measure: ['measure', 'count'],
  age: ['count', 'duration', 'year', 'date'],
  who: ['name'],
  where: ['name'],
};

const isOfKind = (kind: ValueKind, written: string, asked: Asked): boolean =>
  TELLING[asked]?.includes(kind) === true ||
  ((asked === 'date' || asked === 'duration') && isOnCalendar(written));

/** Something in a fact may be of the kind that is asked for. Of what is asked by no kind, anything. */
export const tellsKind = (fact: Fact, asked: Asked): boolean =>
  TELLING[asked] === undefined ||
  spansOf(fact).spans.some(({ kind, written }) => isOfKind(kind, written, asked));

/** The one alone tells how tall, old or heavy something is, where it asks for that: beside a height a length is nothing close. */
export function fitsLess({ fact: other }: FoundFact, { fact: one }: FoundFact, { plain }: Question): boolean {
  // What a row's cell is of stands at the table's head, and of curated facts their sample questions tell it.
  if (other.text.includes(BAR) || isCurated(other)) return false;
  const said = plain.toLowerCase();
  return tellsQuality(said, one.text) && !tellsQuality(said, other.text);
}

const PLACED = /\b(?:in|at|near|outside|on)\s(?:the\s)?$/iu;

/**
 * A fact that answers one part of a question holds what the other part asks as well: each of its words, and another value of the kind that it
 * asks for: `The club will hire six wardens, who will cost £90,000` of how many wardens it hires and what they will cost.
 */
export function holdsToo(fact: Fact, first: Asked, { look: { query }, index }: Reading): boolean {
  const { asked } = query.question;
  const [kind] = TELLING[asked] ?? [];
  if (kind === undefined) return false;
  const { stems, spans } = spansOf(fact);
  const meant = meantIn(query, index);
  const isHeld = query.clues.every(({ word }) => meant(stemOf(word)).some((stem) => stems.includes(stem)));
  if (!isHeld || (query.clues.length === 0 && asked !== 'where')) return false;
  const isPlace = ({ start }: TypedSpan) => asked !== 'where' || PLACED.test(fact.text.slice(0, start));
  const values = spans.filter((span) => span.kind === kind && isPlace(span));
  return values.length > (first === asked ? 1 : 0);
}
