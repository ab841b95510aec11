import type { Place } from '../../types.ts';
import type { Passage } from '../body/passage.ts';
import { PLAIN, type Stretch, type TextPage } from './text-page.ts';

/** A statement an item. */
export function writeList(
  items: readonly string[],
  stretch: Pick<Stretch, 'id' | 'place' | 'context' | 'day'>,
  page: TextPage,
): void {
  for (const [index, item] of items.entries()) {
    const start = page.write(`- ${item}`, index === 0 ? '\n\n' : '\n') + 2;
    page.state({
      ...PLAIN,
      ...stretch,
      start,
      end: start + item.length,
      id: `${stretch.id}-${index + 1}`,
    });
  }
}

/** A statement a row, with the caption and the heads that it stands under. */
export function writeTable(
  { caption, header, rows }: Extract<Passage, { kind: 'table' }>,
  id: string,
  place: Place,
  lead: string | null,
  page: TextPage,
): void {
  const about = caption ?? lead;
  let gap = '\n\n';
  const shown = columnsOf([header, ...rows]);
  // A cell beyond the heads is its own row's alone.
  const line = (cells: readonly string[]): string => {
    const width = Math.max(header.length, cells.findLastIndex((cell) => cell !== '') + 1);
    return rowText(cells, header.length === 0 ? null : shown.filter((at) => at < width));
  };
  for (const text of [caption ?? '', line(header)]) {
    if (text === '') continue;
    page.write(text, gap);
    gap = '\n';
  }
  const context = [about ?? '', line(header)].filter(Boolean).join(': ') || null;
  for (const [index, cells] of rows.entries()) {
    const text = line(cells);
    if (text === '') continue;
    const start = page.write(text, gap);
    gap = '\n';
    const row = { header, cells, about };
    page.state({
      ...PLAIN,
      start,
      end: start + text.length,
      id: `${id}-${index + 1}`,
      place,
      cut: 'whole',
      context,
      row,
    });
  }
}

/** What stands in a cell that has nothing: the others stay below their heads. */
const NOTHING = '–';

/** A row, or the heads, as one line: each cell in its column, so that a cell tells below which head it stands. */
function rowText(cells: readonly string[], shown: readonly number[] | null): string {
  const own = cells.filter((cell) => cell !== '');
  // `North of the river`, over rows of its own
  if (shown === null || own.length < 2) return own.join(' | ');
  return shown.map((at) => cells[at] || NOTHING).join(' | ');
}

/** The columns in which anything stands. */
function columnsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((cells) => (cells[at] ?? '') !== ''),
  );
}
