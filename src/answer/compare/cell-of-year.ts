import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { contentStems } from '../language/held.ts';
import { ASKS_NO_VALUE } from '../language/question-words.ts';
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
const ASKS_ELSE = new RegExp(String.raw`\b(?:${ASKS_NO_VALUE}|up|down)\b`, 'iu');
/** How a sum is asked for without a word for it. */
const HOW_MUCH = /\bhow much\b|\bcosts?\b|\bworth\b/iu;
const HOW_MANY = /\bhow many\b/iu;
const SAYS_HOW_MUCH = /^(?:much|cost|worth|pay|paid)$/u;
/** What is measured stands before these: `Average sale price by town`. */
const BY = /\s(?:by|per|in|of|for|across|from|at|between)\s|[,:(–—]/u;
/** A line over a table is no sentence. */
const LONGEST_CAPTION = 10;

/**
 * The cell that a question asks for by a row's name and a year at the head of a column: `average house price in Orme 2023`. All else that it says is what
 * the table's caption or its article's headline says, and what is measured is among it; no other table has such a row.
 */
export function cellOfYear({ query }: Look, index: Index): Cell | undefined {
  const { clues, years, question } = query;
  const [year, another] = years;
  if (year === undefined || another !== undefined || ASKS_ELSE.test(question.plain)) return undefined;
  const asked = clues.filter(({ kind }) => kind !== 'number').map(({ word }) => stemOf(word));
  if (clues.length !== asked.length + 1) return undefined;
  const [cell, ...others] = tablesOf(index).flatMap((table): readonly Cell[] => {
    const column = table.columns.find((one) => one.year === year && isOfRows(one, table));
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
