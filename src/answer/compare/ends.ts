import { askedIn } from '../highlight/seen.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { STOP } from '../language/lexicon.ts';
import { tokenise } from '../language/words.ts';
import type { Look } from '../rank/look.ts';
import { SAME } from '../retrieve/meaning.ts';
import { changeAsked } from './by-change.ts';
import type { End, IsAsked } from './implied.ts';
import { isNamed, openingOf } from './rows-asked.ts';
import { type Column, contentStemsOf, type Table } from './tables.ts';
import type { Wanted } from './wanted.ts';

const IN_ORDER = /^(?:first|last)$/;
const TIMES = /^(?:day|week|month|quarter|season|year|date|time|when)s?$/;
/** Said of no count: `the longest sailing` is not told by sailings a day. */
const LENGTH = /^(?:longest|shortest)$/;
/** How something is: the line that runs most often has the fewest minutes between its trams. */
const MANNER = /^(?:often|\p{L}+(?:ly|ed|ing|ive|ous|ful|able|ible|ant|ent|ic|ular))$/u;
/** A question need not say all of a column's head: `change in a year`. */
const HALF = 0.5;
/** What one pays to go is called either. */
export const FARES: ReadonlySet<string> = new Set(['fare', 'ticket']);

/** What a question asks of a table. */
export interface Asked {
  /** Ends of columns, whose row has to be one and the same. */
  readonly ends: readonly End[];
  /** It names no rows, but what a column tells: `the highest pass rate`. */
  readonly isOfValue: boolean;
  /** It need not name the column: `which is quickest`. */
  readonly isImplied: boolean;
}

/**
 * The columns whose most or least is asked for, where the rows are what is asked for, or what is in such a column.
 *
 * @param names stems of the rows that it names to choose from; it need not say what they are
 */
export function endsAsked(
  table: Table,
  { query }: Look,
  wanted: Wanted,
  index: Index,
  names: ReadonlySet<string> = NONE,
): Asked | undefined {
  if (wanted.isOfTwo && table.rows.length !== 2) return undefined;
  const askedBy = askedIn(query, index);
  const { question, years } = query;
  // `Asks for the most`: what is said around a question elsewhere may be a column's head.
  const stems = new Set(question.words.flatMap(({ role, stem }) => (role === 'chat' ? [stem] : [])));
  const isFare = question.words.some(({ stem }) => FARES.has(stem));
  const isAsked = (stem: string) =>
    !names.has(stem) &&
    ((askedBy(stem)?.strength ?? 0) >= SAME ||
      stems.has(stem) ||
      stem === wanted.counted ||
      (isFare && FARES.has(stem)));
  const named = names.size > 0 || isNamed(table, question, wanted, isAsked);
  if (!named && openingOf(question, wanted) === undefined) return undefined;
  const { ends, isImplied } = endsIn(table, question, years, wanted, isAsked, stems);
  const tellsChange = changeAsked(question.plain.toLowerCase());
  if (tellsChange !== undefined && !ends.every(({ column }) => tellsChange(column.name))) return undefined;
  // `The top salary` is no income of which the table tells.
  const said = new Set(question.words.map(({ stem }) => stem));
  const isOfColumn = ({ column }: End) =>
    column.stems.some((stem) => said.has(stem) || stem === wanted.counted || (isFare && FARES.has(stem)));
  if (ends.length === 0 || (!named && !ends.every(isOfColumn))) return undefined;
  return { ends, isImplied, isOfValue: !named };
}

const NONE: ReadonlySet<string> = new Set();

function endsIn(
  { columns: all, label, about, year }: Table,
  { words }: Question,
  years: readonly string[],
  wanted: Wanted,
  isAsked: IsAsked,
  chat: ReadonlySet<string>,
): Pick<Asked, 'ends' | 'isImplied'> {
  const { isMost, implied } = wanted;
  const columns = all.filter(({ year }) => year === null || years.length === 0 || years.includes(year));
  const of = (those: readonly Column[]) => those.map((column): End => ({ column, isMost }));
  const ofThem = (ends: readonly End[]) => ({ ends: namedOnes(ends, label, isAsked), isImplied: true });
  if (wanted.isOfPrice) return ofThem(of(columns.filter(({ isPrice }) => isPrice)));
  if (wanted.isOfMoney) return ofThem(of(columns.filter(({ isCost }) => isCost)));
  if (implied?.isOfAnything === false) return ofThem(implied.endsIn(columns, isAsked));
  const said = new Set(words.map(({ text }) => text));
  const inKind = columns.filter(({ time }) => (time !== null) === wanted.isOfTime);
  const isOfLength = words.some(({ text }) => LENGTH.test(text));
  const mayBe = isOfLength
    ? inKind.filter(({ dimension }) => dimension === 'duration' || dimension === 'length')
    : inKind;
  const asked = columnsAsked(mayBe, label, said, isAsked, chat);
  if (asked.length === 0) {
    const { isCostly, isEarning } = wanted;
    if (isCostly || isEarning)
      return ofThem(of(columns.filter((one) => (isCostly ? one.isCost : one.isIncome))));
    if (implied !== undefined) return ofThem(implied.endsIn(columns, isAsked));
    // `The highest pass rate` of columns that are years, below a headline that says what they tell.
    const isTold = measured(words, label, wanted).every((stem) => about.includes(stem));
    return { ends: of(isTold ? lastYear(all, columns, year) : []), isImplied: true };
  }
  const isInOrder = wanted.words.some((word) => IN_ORDER.test(word));
  const isUnclear = asked.some(
    (column) =>
      (wanted.counted === undefined && asksForAManner(words, column)) ||
      (isInOrder && mayBeOfTheDay(column, columns, isAsked)),
  );
  return { ends: isUnclear ? [] : of(asked), isImplied: false };
}

/** Stems of what is measured: all that a question says besides its superlative and what names the rows; of nothing no table tells. */
function measured(words: Question['words'], label: readonly string[], wanted: Wanted): readonly string[] {
  const stems = words.flatMap(({ role, stem, text, number }) =>
    role !== 'content' || number || label.includes(stem) || wanted.words.includes(text) ? [] : [stem],
  );
  return stems.length === 0 ? [''] : stems;
}

/** Of columns that are years, as far as they are asked for, that of the year on which the article reports, or else the last; none where there is but one. */
function lastYear(all: readonly Column[], asked: readonly Column[], reported: string): readonly Column[] {
  const isYear = ({ year, time }: Column) => year !== null && time === null;
  if (all.filter(isYear).length < 2) return [];
  const [last] = asked.filter(isYear).toSorted((a, b) => Number(b.year) - Number(a.year));
  const own = asked.find((one) => isYear(one) && one.year === reported) ?? last;
  return own === undefined ? [] : [own];
}

/** What starts last on its day is not what starts on the last day; by when it ends is another matter. */
const mayBeOfTheDay = ({ time }: Column, columns: readonly Column[], isAsked: IsAsked): boolean =>
  time === 'time' &&
  columns.some(
    ({ time: other, name, stems }) =>
      other?.startsWith('day') &&
      (stems.some(isAsked) || tokenise(name).every(({ text }) => STOP.has(text) || TIMES.test(text))),
  );

/** Of several columns those that a question names; all of them where it names none. */
function namedOnes(ends: readonly End[], label: readonly string[], isAsked: IsAsked): readonly End[] {
  const named = ends.filter(({ column }) =>
    column.stems.some((stem) => !label.includes(stem) && isAsked(stem)),
  );
  return named.length > 0 ? named : ends;
}

function asksForAManner(words: Question['words'], { stems }: Column): boolean {
  return words.some(({ text }, at) => {
    const next = words[at + 1];
    const isDegree = text === 'most' || text === 'least';
    return isDegree && next !== undefined && MANNER.test(next.text) && !stems.includes(next.stem);
  });
}

/** `Average wait (weeks)` is asked for as the wait. */
const IN_BRACKETS = /\(([^()]*)\)/gu;
const HOW_TAKEN = /^(?:averag|mean|median|typic|usual)$/;

/** What a column's head says besides what names the rows, how it is measured and in what; all of it where that leaves nothing. */
function own({ name, stems }: Column, label: readonly string[]): readonly string[] {
  const units = [...name.matchAll(IN_BRACKETS)].flatMap(([, unit = '']) => contentStemsOf(unit));
  const besides = stems.filter((stem) => !label.includes(stem));
  const bare = besides.filter((stem) => !units.includes(stem) && !HOW_TAKEN.test(stem));
  return [bare, besides, stems].find((some) => some.length > 0) ?? stems;
}

/**
 * The column whose head the question says most of: the longer one of two (`empty homes`), and of two alike the one whose small
 * words are said (`per home`); the same of several years, and none where two others are as good. What names the rows tells no
 * column: `ward budget`.
 */
function columnsAsked(
  columns: readonly Column[],
  label: readonly string[],
  said: ReadonlySet<string>,
  isAsked: IsAsked,
  chat: ReadonlySet<string>,
): readonly Column[] {
  const [best, ...others] = columns
    .map((column) => {
      const stems = own(column, label);
      const asked = stems.filter(isAsked).length;
      const small = column.small.filter((word) => said.has(word)).length * 2 - column.small.length;
      // `Longest hip wait`: what is said around questions elsewhere names a column less surely.
      const around = stems.filter((stem) => chat.has(stem)).length;
      return { column, asked, around, small, share: asked / Math.max(1, stems.length) };
    })
    .sort((a, b) => b.share - a.share || b.asked - a.asked || a.around - b.around || b.small - a.small);
  if (best === undefined || best.share < HALF) return [];
  const asGood = others
    .filter(
      ({ share, asked, around, small }) =>
        share === best.share && asked === best.asked && around === best.around && small === best.small,
    )
    .map(({ column }) => column);
  const areOfYears = asGood.every(({ name, year }) => name === best.column.name && year !== null);
  return areOfYears ? [best.column, ...asGood] : [];
}
