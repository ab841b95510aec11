import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { ASKS_NO_VALUE } from '../language/forms/question-words.ts';
import { contentStems } from '../language/held.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Look } from '../rank/look.ts';
import { BAR, type Span } from '../types.ts';
import { type Column, cellIn, contentStemsOf, labelOf, type Table, tablesOf } from './tables.ts';

/** A row, and where the cell of a year stands in it. */
interface Cell {
  readonly fact: number;
  readonly part: Span;
}

/** It asks for no value, or for what two years come to. */
const ASKS_ELSE = new RegExp(String.raw`\b(?:${ASKS_NO_VALUE}|up|down)\b`, 'i');
/** How a sum is asked for without a word for it. */
const HOW_MUCH = /\bhow much\b|\bcosts?\b|\bworth\b/i;
const HOW_MANY = /\bhow many\b/i;
const SAYS_HOW_MUCH = /^(?:much|cost|worth|pay|paid)$/u;
/** What is measured stands before these: `Average sale price by town`. */
const BY = /\s(?:by|per|in|of|for|across|from|at|between)\s|[,:(–—]/u;
/** `How many seats did the Greens win`, and no more: of the last year, or of the one before. */
const HAS_SO_MANY =
  /^(?:and |so |but )?how many [\p{L}-]+ (?:did|does|do|has|have|had) .*(?<!\w)(?:win|won|get|got|have|had|hold|held|take|took)(?: (?:before|previously|until now|so far|now|last time|in the end|altogether))?\W*$/iu;
const HAS: ReadonlySet<string> = new Set(
  'win won get got have had hold held take took before previously now last time end altogether far'
    .split(' ')
    .map(stemOf),
);
const ASKS_BEFORE = /\b(?:before|previously|until now|last time)\W*$|\bhad\b.*\bhad\b/i;
/** A line over a table is no sentence. */
const LONGEST_CAPTION = 10;

/**
 * The cell that a question asks for by a row's name and a year at the head of a column: `average house price in Orme 2023`, `how many seats do the Greens
 * have` of the last year. All else that it says is what
 * the table's caption or its article's headline says, and what is measured is among it; no other table has such a row.
 */
export function cellOfYear({ query }: Look, index: Index): Cell | undefined {
  const { clues, years, question } = query;
  const [year, another] = years;
  if (another !== undefined || ASKS_ELSE.test(question.plain.replace(ASKS_BEFORE, ''))) return undefined;
  if (year === undefined && !HAS_SO_MANY.test(question.plain)) return undefined;
  const words = clues.filter(({ kind }) => kind !== 'number').map(({ word }) => stemOf(word));
  if (clues.length !== words.length + years.length) return undefined;
  const asked = year === undefined ? words.filter((stem) => !HAS.has(stem)) : words;
  const [cell, ...others] = tablesOf(index).flatMap((table): readonly Cell[] => {
    const own = table.columns.filter((one) => one.year !== null && isOfRows(one, table));
    const column =
      year === undefined
        ? lastOrBefore(own, table, question.plain, index)
        : own.find((one) => one.year === year);
    if (column === undefined) return [];
    const named = table.rows.filter((row) => {
      const label = contentStems(labelOf(index.facts[row] as Fact));
      return label.length > 0 && label.every((stem) => asked.includes(stem));
    });
    return named.flatMap((row) => {
      const fact = index.facts[row] as Fact;
      const label = contentStems(labelOf(fact));
      const rest = asked.filter((stem) => !label.includes(stem));
      const part = isAskedOf(rest, question.plain, table, column, index) ? cellIn(fact, column) : null;
      return part === null ? [] : [{ fact: row, part }];
    });
  });
  return others.length === 0 ? cell : undefined;
}

/** Of the years at the heads of columns the last that is told of, or the one before it. */
function lastOrBefore(
  columns: readonly Column[],
  { rows }: Table,
  plain: string,
  { facts }: Index,
): Column | undefined {
  const published = facts[rows[0] as number]?.article.published?.slice(0, 4) ?? '';
  const told = columns
    .filter(({ year }) => year !== null && year <= published)
    .sort((one, other) => Number(other.year) - Number(one.year));
  return told.length > 1 ? told[ASKS_BEFORE.test(plain) ? 1 : 0] : undefined;
}

/** Its head is a year alone. */
const isOfRows = ({ name }: Column, { head }: Table): boolean =>
  tokenise(name)
    .map(({ text }) => text)
    .join(' ') === head.join(' ');

function isAskedOf(
  rest: readonly string[],
  plain: string,
  table: Table,
  { stems, dimension }: Column,
  index: Index,
): boolean {
  const isMoney = dimension === 'money';
  const isSum = isMoney && HOW_MUCH.test(plain);
  if (isMoney && !isSum && HOW_MANY.test(plain)) return false;
  const others = rest.filter((stem) => !(isSum && SAYS_HOW_MUCH.test(stem)));
  const { all, measured } = captionOf(table, index);
  if (!others.every((stem) => all.includes(stem) || stems.includes(stem) || table.about.includes(stem)))
    return false;
  return others.length === 0 || isSum || measured === undefined || others.includes(measured);
}

/** Stems of the line over a table, and of what it says is measured. */
function captionOf({ rows, about }: Table, { facts }: Index): { all: readonly string[]; measured?: string } {
  const [first = 0] = rows;
  const { article, context } = facts[first] as Fact;
  const isOfTable = (at: number) => facts[at]?.context === context && facts[at]?.text.includes(BAR) === true;
  let at = first - 1;
  while (isOfTable(at)) at--;
  const line = facts[at]?.article.id === article.id ? (facts[at] as Fact).text : '';
  const isCaption = !/[.!?]["”]?$/u.test(line) && tokenise(line).length <= LONGEST_CAPTION;
  if (!isCaption) return { all: about };
  const measured = contentStemsOf(line.split(BY)[0] ?? '').at(-1);
  return { all: contentStemsOf(line), ...(measured !== undefined && { measured }) };
}
