import type { Fact } from '../../knowledge/types.ts';
import { meantIn } from '../highlight/seen.ts';
import type { Three } from '../language/forms/alternatives.ts';
import type { Reading } from '../read/reading.ts';
import type { FoundFact } from '../types.ts';
import { rowNamed } from './rows-named.ts';
import { cellIn, extremeOf, tablesOf } from './tables.ts';

const LEAST = /\b(?:least|fewest|lowest|smallest|cheapest|less|fewer|lower|cheaper)\b/i;

/**
 * The rows of a table that a question chooses from, where what was found is one of them and the columns are years of one measure: all three, or two of them
 * with the one that has more than any other row, so that who reads them knows. The cells of the year that is asked for stand in bold, else of the newest.
 */
export function rowsOfSome(
  three: Three,
  found: Fact,
  { index, look }: Reading,
): readonly FoundFact[] | undefined {
  const table = tablesOf(index).find(({ rows }) => rows.some((row) => index.facts[row] === found));
  const { plain } = look.query.question;
  // Newest first or last, a year that is named or the newest.
  const years = (table?.columns ?? []).toSorted((a, b) => (a.year ?? '').localeCompare(b.year ?? ''));
  const column = years.find(({ year }) => year !== null && plain.includes(year)) ?? years.at(-1);
  if (table === undefined || column === undefined || years.some(({ year }) => year === null))
    return undefined;
  const meant = meantIn(look.query, index);
  const named = three.flatMap((name) => rowNamed(name, table, index, meant) ?? []);
  const rows = table.rows.filter((row) => named.includes(row));
  const most = LEAST.test(plain) ? undefined : extremeOf(table.rows, column.values, true);
  const isProven =
    rows.length === three.length || (rows.length > 1 && most !== undefined && rows.includes(most));
  if (!isProven) return undefined;
  return rows.map((row) => {
    const fact = index.facts[row] as Fact;
    return { fact, score: 1, highlight: cellIn(fact, column) };
  });
}
