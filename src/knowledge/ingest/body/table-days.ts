import { lazily } from '../../memoize.ts';
import { dayPatterns } from '../../time/day-pattern.ts';

/** What a table's cell may be besides a day. */
interface Cells {
  /** Words alone, or words and a year. */
  readonly mayHead: (cell: string) => boolean;
  /** A figure without words. */
  readonly isBare: (cell: string) => boolean;
}

/**
 * Whether a table's first row names days above what was or will be then: `Ticket | Now | From 6 April`. Two columns may as well be labels
 * and their values, as `Opened | 6 April`, and so may a day among words: `Born | 6 April 1950 | in Alden`.
 */
export function isHeaderOfDays(
  first: readonly string[],
  rows: readonly (readonly string[])[],
  { mayHead, isBare }: Cells,
): boolean {
  if (first.length < 3 || !first.slice(1).every((cell) => mayHead(cell) || isDay(cell))) return false;
  const days = first.flatMap((cell, at) => (at > 0 && isDay(cell) ? [at] : []));
  const mostlyBare = (at: number): boolean =>
    2 * rows.filter((cells) => isBare(cells[at] ?? '') && !isDay(cells[at] ?? '')).length > rows.length;
  const isTold = days.some((at) => /\p{L}/u.test(withoutDays(first[at] ?? '')));
  const figures = first.filter((_, at) => at > 0 && mostlyBare(at)).length;
  return (
    days.length > 0 &&
    days.every((at) => mostlyBare(at) && !rows.some((cells) => isDay(cells[at] ?? ''))) &&
    (isTold || figures > 1)
  );
}

/** Names one day or more, and no other figure. */
function isDay(cell: string): boolean {
  const rest = withoutDays(cell);
  return rest !== cell && !/\d/u.test(rest);
}

const withoutDays = (cell: string): string => cell.replace(days(), '');

const days = lazily(() => {
  const { day, inDigits } = dayPatterns();
  return new RegExp(
    String.raw`(?<![\p{L}\d.,])(?:${day}|${inDigits})(?:,?\s(?:19|20)\d{2})?(?![\p{L}\d])`,
    'giu',
  );
});
