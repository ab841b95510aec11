import type { Block } from './block.ts';
import { bylineOf } from './byline.ts';
import { oneLine } from './plain.ts';

/** A line of a table's frame: `----+----`, `|---|:--:|`, `====  ====`. */
export const FRAME = /^[\s|+:=_-]*[-=_]{3,}[\s|+:=_-]*$/;

/** A run of lines from `from` on that is a table drawn in text, with the line after it; null when there is none. */
export function tableAt(lines: readonly string[], from: number): { block: Block; next: number } | null {
  for (const kind of KINDS) {
    const found = runOf(lines, from, kind);
    if (found !== null) return found;
  }
  return null;
}

type Cells = (line: string) => readonly string[] | null;

const pipes: Cells = (line) => {
  if (!line.includes('|')) return null;
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(oneLine);
  return cells.length >= 2 ? cells : null;
};
const tabs: Cells = (line) => {
  const cells = line.trim().split(/\t+/).map(oneLine);
  return cells.length >= 2 && !MARK.test(cells[0] ?? '') ? cells : null;
};
/** A list's, with a tab behind it. */
const MARK = /^(?:[•‣▪■●○◦·–—*-]|\d{1,2}[.)])$/u;
/** Columns set apart by two spaces or more, or by dots where a label leaves room for them. */
const columns: Cells = (line) => {
  const cells = line
    .trim()
    .replace(/ \.{3,} +(?=\S)/gu, '  ')
    .split(/ {2,}|\t+/)
    .map(oneLine);
  return cells.length >= 2 && cells.every((cell) => cell.length <= 60) ? cells : null;
};

/** `Price per flat ........ £34,500` */
const leaders: Cells = (line) => {
  const cells = line
    .trim()
    .split(/\s?(?:\.{4,}|…{2,}|(?:\. ){3,}\.?)\s?/u)
    .map(oneLine);
  return cells.length === 2 && cells.every((cell) => cell !== '' && cell.length <= 60) ? cells : null;
};
/** `2022;18;4` */
const semicolons: Cells = (line) => {
  const cells = line.trim().split(';').map(oneLine);
  return cells.length >= 3 && cells.every((cell) => cell !== '' && cell.length <= 40) ? cells : null;
};

/** How many rows make sure that it is a table; aligned words alone are an address or a poem. */
const KINDS: readonly { readonly cellsOf: Cells; readonly rows: number; readonly numeric: number }[] = [
  { cellsOf: pipes, rows: 2, numeric: 0 },
  { cellsOf: tabs, rows: 2, numeric: 2 },
  { cellsOf: leaders, rows: 2, numeric: 1 },
  { cellsOf: columns, rows: 3, numeric: 2 },
  { cellsOf: semicolons, rows: 3, numeric: 2 },
];
const NUMERIC = /\d/;

function runOf(
  lines: readonly string[],
  from: number,
  { cellsOf, rows: fewest, numeric: fewestNumeric }: (typeof KINDS)[number],
): { block: Block; next: number } | null {
  const rows: (readonly string[])[] = [];
  let framedAt = -1;
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (FRAME.test(line)) {
      if (rows.length === 1) framedAt = 1;
      continue;
    }
    const cells = cellsOf(line);
    if (cells === null) break;
    const [first] = rows;
    // Nothing stands over the column of labels.
    if (rows.length === 1 && cells.length - 1 === first?.length && isUnlabelled(first, lines[from] ?? ''))
      rows[0] = ['', ...first];
    if (rows[0] !== undefined && cells.length !== rows[0].length) break;
    rows.push(cells);
  }
  const numeric = rows.filter((cells) => cells.slice(1).some((cell) => NUMERIC.test(cell))).length;
  if (rows.length < fewest || numeric < fewestNumeric) return null;
  // `By Ada Lund, markets editor | ada@alden.example` over `17 Mar 2025 | 2-min read`
  if (framedAt < 0 && rows.length <= 3 && rows[0]?.some((cell) => bylineOf(cell) !== null)) return null;
  const [first = [], ...others] = rows;
  const headed = framedAt === 1 || isHeader(first, others);
  return {
    block: { kind: 'table', caption: null, header: headed ? first : [], rows: headed ? others : rows },
    next,
  };
}

const isTime = (cell: string): boolean =>
  /^(?:(?:19|20)\d{2}(?:[-–/]\d{2,4})?|[QH][1-4](?: \d{4})?|\p{L}{3,9}\.? (?:19|20)\d{2})$/u.test(cell);

/** `claim for 2026` */
const isOfTime = (cell: string): boolean => isTime(cell) || /^\D*(?:19|20)\d{2}\D*$/u.test(cell);

/** A first row that is set in, or that names times alone. */
const isUnlabelled = (first: readonly string[], line: string): boolean =>
  /^(?:\t| {3,})/.test(line) || first.every(isTime);

/** Words above figures, or years above what was counted in them. */
export function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const figures = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => NUMERIC.test(cell));
  if (others.length === 0 || first.length < 2) return false;
  if (!figures(first)) return others.every(figures);
  // `Province | 2024 | 2025 | Change`
  const isHead = (cells: readonly string[]): boolean =>
    cells.slice(1).every((cell) => isOfTime(cell) || !NUMERIC.test(cell)) && cells.slice(1).some(isTime);
  return isHead(first) && !others.some(isHead);
}
