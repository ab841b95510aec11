import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import { meantIn } from '../highlight/seen.ts';
import { spansOf, type TypedSpan } from '../highlight/spans.ts';
import { isOnCalendar } from '../highlight/times/calendar.ts';
import type { Question } from '../language/analyse.ts';
import type { Asked } from '../language/forms/asked.ts';
import { nameStems, stemsOf } from '../language/held.ts';
import type { ValueKind } from '../language/kinds.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf } from '../language/words.ts';
import { tellsQuality } from '../rank/refuse/measure/measured.ts';
import type { Reading } from '../read/reading.ts';
import { BAR, type FoundFact, isCurated } from '../types.ts';

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
export function fitsLess({ fact: other }: FoundFact, { fact: one }: FoundFact, question: Question): boolean {
  // What a row's cell is of stands at the table's head, and of curated facts their sample questions tell it.
  if (other.text.includes(BAR) || isCurated(other)) return false;
  const said = question.plain.toLowerCase();
  // Of two that are compared, the other one has another name.
  if (!COMPARES.test(said) && isOfOtherName(other, one, question)) return true;
  return tellsQuality(said, one.text) && !tellsQuality(said, other.text);
}

const COMPARES = /\b(?:or|than|versus|vs)\b/u;

/** `Otto weighs 27kg`: it opens with a name, and not behind `In`. */
const OPENS_WITH_NAME =
  /^["“]?(?<name>\p{Lu}\p{Ll}{2,})(?:,| (?:\p{Lu}|\p{Ll}{2,}s\b|is|was|has|had|will)\b)/u;

/** The one tells of whom the question names; the other names them not, and opens with another name of the article. */
function isOfOtherName(other: Fact, one: Fact, { words }: Question): boolean {
  const { name = '' } = OPENS_WITH_NAME.exec(other.text)?.groups ?? {};
  const stem = stemOf(name.toLowerCase());
  if (name === '' || STOP.has(name.toLowerCase()) || words.some((word) => word.stem === stem)) return false;
  const there = stemsOf(other.text);
  const asked = nameStems(one.text);
  const named = words.filter((word) => word.role === 'content' && asked.has(word.stem));
  const isName = new RegExp(String.raw`[\p{Ll},;:–-] ${patternOf(name)}(?!\p{L})`, 'u').test(
    other.article.text ?? '',
  );
  return isName && named.length > 0 && !named.some((word) => there.has(word.stem));
}

const PLACED = /\b(?:in|at|near|outside|on)\s(?:the\s)?$/i;
const TIMED = /\b(?:in|on|since|from)\s$/i;

/**
 * A fact that answers one part of a question holds what the other part asks as well: each of its words, and another value of the kind that it
 * asks for: `The club will hire six wardens, who will cost £90,000` of how many wardens it hires and what they will cost.
 */
export function holdsToo(fact: Fact, first: Asked, { look: { query }, index }: Reading): boolean {
  const { asked } = query.question;
  const [kind, alike] = TELLING[asked] ?? [];
  if (kind === undefined) return false;
  const { stems, spans } = spansOf(fact);
  const meant = meantIn(query, index);
  const isHeld = query.clues.every(({ word }) => meant(stemOf(word)).some((stem) => stems.includes(stem)));
  // `And when`, `and where` of what the first part asks.
  const isBare = query.clues.length === 0;
  if (!isHeld || (isBare && asked !== 'where' && asked !== 'date')) return false;
  const stands = asked === 'where' ? PLACED : isBare ? TIMED : undefined;
  const isOf = ({ start }: TypedSpan) => stands?.test(fact.text.slice(0, start)) !== false;
  const isAlike = (span: TypedSpan) => span.kind === kind || (asked === 'date' && span.kind === alike);
  const values = spans.filter((span) => isAlike(span) && isOf(span));
  return values.length > (first === asked ? 1 : 0);
}
