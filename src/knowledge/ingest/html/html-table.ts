import { isHeader } from '../body/text-table.ts';
import type { Block } from '../text/block.ts';
import type { PageElement } from './html-page.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface Cell {
  readonly text: string;
  readonly heading: boolean;
}

/** More columns or rows than this are no table that a person reads. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 5_000;

/** A table with spans spread out: each row has a cell for each column, and several rows of headings are one. */
export function tableBlock(table: PageElement, textOf: (element: PageElement) => string): Table | null {
  const caption = [...table.children].find(({ tagName }) => tagName.toUpperCase() === 'CAPTION');
  const all = rowsOf(table);
  const whole = spread(all, textOf);
  const titled = isTitle(whole);
  const [rows, grid] = titled ? [all.slice(1), whole.slice(1)] : [all, whole];
  let headings = 0;
  while (
    headings < grid.length - 1 &&
    isHeading(grid[headings] ?? [], rows[headings], grid[headings + 1] ?? [], headings)
  )
    headings++;
  const header = joined(grid.slice(0, headings));
  const body = grid.slice(headings).map((row) => row.map(({ text }) => text));
  const title = titled ? (whole[0]?.[0]?.text ?? '') : '';
  const text = caption === undefined ? title : textOf(caption);
  return body.length === 0 ? null : { kind: 'table', caption: text === '' ? null : text, header, rows: body };
}

/** One cell over all columns, above their heads: what the table is about. */
function isTitle([first = [], second = [], third = []]: readonly (readonly Cell[])[]): boolean {
  const filled = first.filter(({ text }) => text !== '').length;
  const texts = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => text);
  return filled === 1 && first.length > 1 && third.length > 1 && isHeader(texts(second), [texts(third)]);
}

/** Old pages lay out their text in tables: one column, tables in tables, or paragraphs in cells. */
export function isLayout(table: PageElement): boolean {
  if (table.querySelector('table') !== null || table.querySelector('h1') !== null) return true;
  const rows = rowsOf(table);
  const widest = rows.reduce((most, row) => Math.max(most, [...row.children].length), 0);
  if (widest < 2) return true;
  const cells = [...table.querySelectorAll('td')];
  // A headline beside the pictures of a page's buttons.
  if (cells.filter((cell) => cell.textContent.trim() !== '').length === 1 && rows.length === 1) return true;
  return cells.some((cell) => cell.textContent.length > 600 || [...cell.querySelectorAll('p')].length > 1);
}

function rowsOf(table: PageElement): readonly PageElement[] {
  const rows: PageElement[] = [];
  for (const child of table.children) {
    const tag = child.tagName.toUpperCase();
    if (tag === 'TR') rows.push(child);
    if (/^T(?:HEAD|BODY|FOOT)$/.test(tag))
      rows.push(...[...child.children].filter(({ tagName }) => tagName.toUpperCase() === 'TR'));
  }
  return rows.slice(0, MOST_ROWS);
}

function spread(
  rows: readonly PageElement[],
  textOf: (element: PageElement) => string,
): readonly (readonly Cell[])[] {
  /** Cells that reach down from rows above, by column. */
  const reaching = new Map<number, { cell: Cell; left: number }>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    const reach = (): void => {
      for (
        let above = reaching.get(cells.length);
        above !== undefined && above.left > 0;
        above = reaching.get(cells.length)
      ) {
        reaching.set(cells.length, { cell: above.cell, left: above.left - 1 });
        // A label that reaches over several rows is each row's; a value is the first one's.
        cells.push(cells.length === 0 || above.cell.heading ? above.cell : { text: '', heading: false });
      }
    };
    for (const element of row.children) {
      if (!/^T[DH]$/i.test(element.tagName) || cells.length >= MOST_COLUMNS) continue;
      reach();
      const cell = { text: textOf(element), heading: element.tagName.toUpperCase() === 'TH' };
      const wide = span(element, 'colspan', MOST_COLUMNS);
      const deep = span(element, 'rowspan', MOST_ROWS);
      for (let column = 0; column < wide && cells.length < MOST_COLUMNS; column++) {
        if (deep > 1) reaching.set(cells.length, { cell, left: deep - 1 });
        cells.push(column === 0 || cell.heading ? cell : { text: '', heading: false });
      }
    }
    reach();
    return cells;
  });
}

function span(element: PageElement, name: string, most: number): number {
  const value = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}

function isHeading(
  row: readonly Cell[],
  element: PageElement | undefined,
  next: readonly Cell[],
  index: number,
): boolean {
  if (element?.parentElement?.tagName.toUpperCase() === 'THEAD') return true;
  if (row.length > 0 && row.every(({ heading, text }) => heading || text === '')) return true;
  // Without marks, words above figures are headings.
  const texts = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => text);
  return index === 0 && isHeader(texts(row), [texts(next)]);
}

/** Headings above each other, one for each column: `2024, Revenue`. */
function joined(rows: readonly (readonly Cell[])[]): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    [...new Set(rows.map((row) => row[column]?.text ?? ''))].filter(Boolean).join(', '),
  );
}
