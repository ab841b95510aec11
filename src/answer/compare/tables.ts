import { figureAt } from '../../knowledge/figures/figure-at.ts';
import { oncePer } from '../../knowledge/memoize.ts';
import { reportedTime } from '../../knowledge/time/reported-time.ts';
import { publishedTime, readTime } from '../../knowledge/time/time.ts';
import type { Article, Fact, Figure } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { type Dimension, dimensionOf } from '../language/dimension.ts';
import { NUMBER_WORDS, STOP } from '../language/lexicon.ts';
import { kindOfUnit } from '../language/unit-kinds.ts';
import { stemOf, tokenise } from '../language/words.ts';
import { BAR, type Span } from '../types.ts';

/** A row that sums up the others has the most of everything. */
const SUM = /^(?:total|sum|all|overall|together|average|mean|median|combined)\b/i;
const LEAST_ROWS = 2;
const PRICE = /\b(?:price|fare|cost|fee|rent|charge|rate|toll|tariff|admission|entry|ticket)s?\b/i;
const SPENT = /\b(?:spen[dt]|spending|expenses?|expenditure|outlay|bill)\b/i;
const YEAR = /\d{4}/u;
/** What bare numbers of a column are, where its head says it: `Minutes`, `Days to clear`. */
const DURATION = /^(?:seconds|minutes|mins?|hours|days|weeks|months)\b/i;
/** What a thing costs, in no currency; `tickets` may be counted. */
const PRICED =
  /^(?:price|fare|cost|fee) of\b|(?:^|\s)(?:price|fare|cost|fee|rent|toll|ticket|prices|fares|costs|fees)$/i;
/** What brought a sum in; of a bare sum, or one of a year, what stands over it has to say so. */
const EARNED =
  /\b(?:income|revenues?|takings|earnings|proceeds|receipts|raised|earned|brought in|sales|turnover)\b/i;
const AMOUNT = /^(?:amount|sum|money|value)$/iu;
const SOURCE = /\bsources?\b/i;
const YEARS = /\b(?:19|20)\d{2}\b/gu;

/** Rows of one table, and of each column the values in their order. */
export interface Table {
  readonly article: string;
  /** The head of the first column, which names the rows: its words, and their stems. */
  readonly head: readonly string[];
  readonly label: readonly string[];
  /** What stands over it: `Lund Steel by quarter:`; empty where nothing does. */
  readonly over: string;
  /** Words of its article's headline and of what stands over it. */
  readonly about: readonly string[];
  /** The one that its article reports on; empty where that is not known, or its rows are of several. */
  readonly year: string;
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
}

/** What cells tell that are a time. */
type TimeOf = 'year' | 'day' | 'day of a year' | 'time';

export interface Column {
  readonly name: string;
  readonly stems: readonly string[];
  /** The small words of its head: `per home` is not `homes`. */
  readonly small: readonly string[];
  /** The year that it is true of, as its head says; null where it says none. */
  readonly year: string | null;
  /** What a thing costs. */
  readonly isPrice: boolean;
  /** That, or what was spent on it. */
  readonly isCost: boolean;
  /** What it brings in. */
  readonly isIncome: boolean;
  /** How long or far a thing is. */
  readonly isSpan: boolean;
  /** What is measured; undefined for bare numbers. */
  readonly dimension: Dimension | undefined;
  /** Days, years and times of day have an earliest and a latest, and no most. */
  readonly time: TimeOf | null;
  readonly values: readonly number[];
}

export const labelOf = ({ text }: Fact) => text.slice(0, text.indexOf(BAR));

/** Of words, without small ones and numbers. */
export const contentStemsOf = (text: string): readonly string[] =>
  tokenise(text).flatMap(({ text: word, number }) => (number || STOP.has(word) ? [] : [stemOf(word)]));

/** Found once for all who share an index. */
export const tablesOf = oncePer(({ facts }: Index) => tablesIn(facts));

/** All tables of two rows and more. */
function tablesIn(facts: readonly Fact[]): readonly Table[] {
  const tables: Table[] = [];
  for (let from = 0; from < facts.length; ) {
    let to = from + 1;
    while (to < facts.length && isSameTable(facts[from] as Fact, facts[to] as Fact)) to++;
    const table = tableOf(facts, from, to);
    if (table !== undefined) tables.push(table);
    from = to;
  }
  return tables;
}

/** A table's row, below the heads of its columns. */
export const isRow = ({ text, context }: Fact): boolean =>
  // Few facts have something above them, and only these are read.
  context?.includes(BAR) === true && text.includes(BAR);

const isSameTable = (one: Fact, other: Fact) =>
  one.context === other.context && isRow(other) && one.article.id === other.article.id;

/** The year that all rows are of where they are times; that of its article where they are not. */
function yearOf(labels: readonly string[], article: Article): string {
  const years = new Set(labels.flatMap((label) => label.match(YEARS) ?? []));
  if (years.size === 0) return String((reportedTime(article) ?? publishedTime(article))?.year ?? '');
  const [year = '', ...others] = years;
  return others.length === 0 ? year : '';
}

/** What a cell tells, as its column's head says; rows that are times (`2023-24`, `Q2 2025`) say when it is true. */
function nameOfColumn(label: string, measures: string, period: string | null): string | undefined {
  if (measures.startsWith(`${label}, `)) return measures.slice(label.length + 2);
  return period === label ? measures : undefined;
}

/** Whether figures of two rows of one table stand below one head; a row may lack cells before them. */
export function areOfOneColumn(one: Fact, own: Figure, other: Fact, its: Figure): boolean {
  const nameIn = (row: Fact, { measures, period }: Figure) => nameOfColumn(labelOf(row), measures, period);
  const [name, another] = [nameIn(one, own), nameIn(other, its)];
  if (name === undefined || another === undefined) return columnOf(one, own) === columnOf(other, its);
  return name === another && (own.period ?? '') === (its.period ?? '');
}

const columnOf = ({ text }: Fact, figure: Figure) =>
  text.slice(0, figureAt(text, figure.text)).split(BAR).length;

/** The figure in a row's cell of a column; undefined where it has none, or two. */
export function figureIn(row: Fact, { name, year }: Pick<Column, 'name' | 'year'>): Figure | undefined {
  const label = labelOf(row);
  const cells = row.figures.filter(
    ({ measures, period }) =>
      nameOfColumn(label, measures, period) === name && (year === null || period === year),
  );
  return cells.length === 1 ? cells[0] : undefined;
}

/** Where that figure stands in the row. */
export function cellIn(row: Fact, column: Column): Span | null {
  const figure = figureIn(row, column);
  if (figure === undefined) return null;
  const { text } = figure;
  let start = figureAt(row.text, text, labelOf(row).length);
  // Another column may have the same: `2 | 2`.
  for (const { text: other } of row.figures.slice(0, row.figures.indexOf(figure)))
    if (other === text) start = figureAt(row.text, text, start + text.length);
  return start < 0 ? null : { start, end: start + text.length };
}

const CLOCK = /^(\d{1,2})[:.](\d{2})\s?([ap])?\.?m?\.?$/iu;
const TIMES_OF: ReadonlySet<string> = new Set<TimeOf>(['year', 'day', 'day of a year', 'time']);
const timeOf = (unit: string): TimeOf | null => (TIMES_OF.has(unit) ? (unit as TimeOf) : null);

/** A cell's value: of a day or a time of day how late it is. Days without a year are compared among themselves alone. */
function comparableValue({ text, value, unit, measures }: Figure): {
  readonly value: number | null;
  readonly unit: string;
} {
  if (unit === 'year' || (unit === 'number' && /^1\d{3}$/u.test(text))) return { value, unit: 'year' };
  if (unit === 'time') {
    const [, hours = '', minutes = '', half = ''] = CLOCK.exec(text) ?? [];
    if (hours === '') return { value: null, unit };
    const later = half.toLowerCase() === 'p' ? HOURS / 2 : 0;
    return {
      value: ((half === '' ? Number(hours) : Number(hours) % (HOURS / 2)) + later) * 60 + Number(minutes),
      unit,
    };
  }
  if (unit === 'date') {
    const { year, month, day, ...others } = readTime(text) ?? {};
    if (month === undefined || day === undefined || Object.keys(others).length > 0)
      return { value: null, unit };
    const unitOfDay = year === undefined ? 'day' : 'day of a year';
    return { value: ((year ?? 0) * 12 + month) * 31 + day, unit: unitOfDay };
  }
  const seconds = SECONDS_IN[unit] ?? (OF_TIME.test(measures) && IN_PARTS.test(text) ? 1 : undefined);
  if (seconds !== undefined && value !== null) return { value: value * seconds, unit: 'seconds' };
  return { value: typeof value === 'number' ? value : null, unit };
}
const HOURS = 24;
const SECONDS_IN: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };
/** `58.42` in a column of times that has `1:00.35` as well. */
const OF_TIME = /\btimes?$/i;
const IN_PARTS = /^\d{1,2}\.\d{1,3}$/u;

function tableOf(facts: readonly Fact[], from: number, to: number): Table | undefined {
  const rows: number[] = [];
  for (let at = from; at < to; at++) if (!SUM.test((facts[at] as Fact).text)) rows.push(at);
  const { article, context = '' } = facts[from] as Fact;
  if (rows.length < LEAST_ROWS || !context.includes(BAR)) return undefined;
  const first = context.slice(0, context.indexOf(BAR));
  const over = first.slice(0, first.lastIndexOf(':') + 1);
  const head = first.slice(over.length).trim();
  const columns = new Map<
    string,
    {
      readonly name: string;
      readonly unit: string;
      readonly period: string | null;
      readonly values: number[];
    }
  >();
  for (const [place, row] of rows.entries()) {
    const { figures } = facts[row] as Fact;
    const label = labelOf(facts[row] as Fact);
    for (const figure of figures) {
      const { measures, period } = figure;
      const name = nameOfColumn(label, measures, period);
      const { value, unit } = comparableValue(figure);
      // A day is true of itself.
      const year = measures === name || period === figure.text ? null : period;
      // A column of a year tells what stands over the table.
      const isOfYear = year !== null && YEAR.test(year);
      if (value === null || name === undefined || (name === head && !isOfYear)) continue;
      const key = `${name}${BAR}${year ?? ''}`;
      const column = columns.get(key) ?? { name, unit, period: year, values: [] };
      columns.set(key, column);
      // Two figures in one cell, or of two units, cannot be compared.
      const isPlain = column.values.length === place && column.unit === unit;
      column.values[place] = isPlain ? value : Number.NaN;
    }
  }
  const isIncome = (name: string) =>
    EARNED.test(name) ||
    ((name === head || AMOUNT.test(name)) && (EARNED.test(first) || SOURCE.test(head)) && !SPENT.test(over));
  return {
    article: article.id,
    head: tokenise(head).map(({ text }) => text),
    label: contentStemsOf(head),
    over,
    about: contentStemsOf(`${article.title} . ${over}`),
    year: yearOf(
      rows.map((row) => labelOf(facts[row] as Fact)),
      article,
    ),
    rows,
    columns: [...columns.values()].flatMap(({ name, unit, period, values }) =>
      values.length === rows.length && values.every(Number.isFinite)
        ? [
            {
              name,
              stems: contentStemsOf(name === head ? over : name),
              small: tokenise(name).flatMap(({ text }) => (STOP.has(text) ? [text] : [])),
              year: period !== null && YEAR.test(period) ? period : null,
              isPrice: isPrice(name, unit),
              isCost: isPrice(name, unit) || (kindOfUnit(unit) === 'money' && SPENT.test(name)),
              isIncome:
                (kindOfUnit(unit) === 'money' || (unit === 'number' && EARNED.test(first))) && isIncome(name),
              isSpan: kindOfUnit(unit) === 'duration' || dimensionOf({ unit }) === 'length',
              dimension: unit === 'number' && DURATION.test(name) ? 'duration' : dimensionOf({ unit }),
              time: timeOf(unit),
              values,
            },
          ]
        : [],
    ),
  };
}

const isPrice = (name: string, unit: string): boolean =>
  kindOfUnit(unit) === 'money' ? PRICE.test(name) : unit === 'number' && PRICED.test(name);

/** The same table with some of its rows alone. */
export function tableOfRows(table: Table, rows: readonly number[]): Table {
  const columns = table.columns.map((column) => ({
    ...column,
    values: rows.map((row) => column.values[table.rows.indexOf(row)] as number),
  }));
  return { ...table, rows, columns };
}

/** The row with the most or the least; undefined where two rows have as much, or where a fall may be meant as well as a rise. */
export function extremeOf(
  rows: readonly number[],
  values: readonly number[],
  isMost: boolean,
): number | undefined {
  const extreme = isMost ? Math.max(...values) : Math.min(...values);
  const at = values.indexOf(extreme);
  const isClear = isMost
    ? values.every((value) => Math.abs(value) <= extreme)
    : values.every((value) => value >= 0);
  return isClear && values.lastIndexOf(extreme) === at ? rows[at] : undefined;
}

/** `Which of the five quarters`, of a table of five. */
export const isCountOf = (word: string, { rows }: Table): boolean =>
  (NUMBER_WORDS.get(word) ?? word) === String(rows.length);
