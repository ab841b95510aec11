import { bylineOf } from '../head/byline.ts';
import type { Block } from '../text/block.ts';
import { oneLine } from '../text/plain.ts';
import { isHeaderOfDays } from './table-days.ts';

/** A line of a table's frame: `----+----`, `|---|:--:|`, `====  ====`. */
export const FRAME = /^(?=[\s|+:=_-]+$).*[-=_]{3}/;

interface Table {
  readonly block: Block;
  /** The line after it. */
  readonly next: number;
}

/**
 * Finds the tables that are drawn in text: what is asked for is the one that begins at a line, or null. To be asked from the
 * first line on: a run of lines that is no table is read once, not again from each line of it.
 */
export function tablesIn(lines: readonly string[]): (from: number) => Table | null {
  // The first line from each on that is no frame: many frames may follow one another.
  const rowAt: number[] = [];
  for (let at = lines.length - 1; at >= 0; at--)
    rowAt[at] = FRAME.test(lines[at] ?? '') ? (rowAt[at + 1] ?? lines.length) : at;
  const findersOf = (kinds: readonly Kind[]): readonly ((from: number) => Table | null)[] =>
    kinds.map((kind) => {
      let again = 0;
      return (from: number): Table | null => {
        if (from < again) return null;
        const run = runOf(lines, rowAt, from, kind);
        const table = tableOf(run, kind);
        // A longer run lacks figures, and so does its end; but its last row may head what is below it.
        if (table === null && run.at.length > FEW) again = (run.at.at(-2) ?? from) + 1;
        return table;
      };
    });
  const [sheetAt, tabsAt] = findersOf([SHEET, TABS]);
  const finders = findersOf(KINDS);
  /** Where columns were aligned by hand, with a tab or two, each row has as many cells: it goes as far. */
  const tabbed = (from: number): Table | null => {
    const [sheet, table] = [sheetAt?.(from) ?? null, tabsAt?.(from) ?? null];
    return (sheet?.next ?? 0) > (table?.next ?? 0) ? sheet : table;
  };
  return (from) => {
    for (const find of [finders[0], tabbed, ...finders.slice(1)]) {
      const table = find?.(from) ?? null;
      if (table !== null) return table;
    }
    return uneven(lines, from);
  };
}

/** Rows that have not as many cells each: which column each cell stands in is not told, but no row goes on in the next one. */
function uneven(lines: readonly string[], from: number): Table | null {
  const cellsAt = (at: number): readonly string[] => {
    const line = lines[at] ?? '';
    return GAPS.test(line) ? (columns(line) ?? []) : [];
  };
  const hasFigures = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => NUMERIC.test(cell));
  const first = cellsAt(from);
  const heads = first.length === 0 || hasFigures(first) ? [] : first;
  const rows: (readonly string[])[] = [];
  let next = heads.length > 0 ? from + 1 : from;
  for (let cells = cellsAt(next); hasFigures(cells); cells = cellsAt(++next)) rows.push(cells);
  if (rows.length < 2) return null;
  return {
    block: { kind: 'table', caption: heads.length > 0 ? heads.join(' ') : null, header: [], rows },
    next,
  };
}
/** Two gaps that no justified line has. */
const GAPS = /\S(?: {3}|\t).*\S(?: {3}|\t)\s*\S/u;

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
/** As it is pasted out of a spreadsheet: one tab between two cells, and nothing between two tabs where a cell is empty. */
const cellsOfSheet: Cells = (line) => {
  const cells = line.split('\t').map(oneLine);
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

/** `Holm Town 21 14 4 46` below `Team P W D Pts`: with single spaces the values that a line ends with are its cells. */
const spaces: Cells = (line) => {
  const words = line.trim().split(/\s+/u);
  const label = words.findLastIndex((word) => !VALUE.test(word)) + 1 || (isTime(words[0] ?? '') ? 1 : 0);
  const values = words.slice(label);
  if (label === 0 || values.some((value) => GROUP.test(value))) return null;
  if (values.length >= 2) return [words.slice(0, label).join(' '), ...values];
  const isHead =
    label === words.length && label <= WIDEST && words.every((word) => HEAD.test(word) || isTime(word));
  return isHead ? words : null;
};
/** `21`, `+13`, `£4.50`, `31%`, `3-1`, and a dash for nothing. */
const VALUE = /^(?:[+−–-]?\p{Sc}?\d[\d.,:/–-]*(?:%|k|m|bn|km|kg|ha|mm)?|[–—-])$/u;
/** The end of `10 000`. */
const GROUP = /^0\d\d$/;
/** A dash alone parts what a line says: `Late 2016 - Lund is hired`. */
const HEAD = /^(?!-$)[\p{L}+&%#/.()-]{1,16}$/u;
const WIDEST = 16;

/** How many rows make sure that it is a table; aligned words alone are an address or a poem. */
interface Kind {
  readonly cellsOf: Cells;
  readonly rows: number;
  readonly numeric: number;
  /** Empty cells at a row's end may be lost. */
  readonly isCut?: boolean;
  /** A sign stands between two cells, so that a row may have some beyond the heads. */
  readonly isMarked?: boolean;
}
const SHEET: Kind = { cellsOf: cellsOfSheet, rows: 2, numeric: 2, isCut: true };
const TABS: Kind = { cellsOf: tabs, rows: 2, numeric: 2 };
const KINDS: readonly Kind[] = [
  { cellsOf: pipes, rows: 2, numeric: 0, isMarked: true },
  { cellsOf: leaders, rows: 2, numeric: 1 },
  { cellsOf: columns, rows: 3, numeric: 2 },
  { cellsOf: semicolons, rows: 3, numeric: 2, isMarked: true },
  { cellsOf: spaces, rows: 3, numeric: 2 },
];
const NUMERIC = /\d/;

/** Up to so many rows may be something else. */
const FEW = 3;

/** Rows with as many cells each, and the frames between them. */
interface Run {
  readonly rows: readonly (readonly string[])[];
  /** The lines that they stand in. */
  readonly at: readonly number[];
  /** There is a frame below the first. */
  readonly framed: boolean;
  readonly next: number;
}

function runOf(
  lines: readonly string[],
  rowAt: readonly number[],
  from: number,
  { cellsOf, isCut = false, isMarked = false }: Kind,
): Run {
  const rows: (readonly string[])[] = [];
  const at: number[] = [];
  let framed = false;
  let next = from;
  for (; next < lines.length; next++) {
    const row = rowAt[next] ?? next;
    if (row > next && rows.length === 1) framed = true;
    next = row;
    const line = lines[row];
    const own = line === undefined ? null : cellsOf(line);
    if (own === null) break;
    const [first] = rows;
    const cells = isCut ? padded(own, first ?? []) : own;
    // Nothing stands over the column of labels.
    if (rows.length === 1 && cells.length - 1 === first?.length && isUnlabelled(first, lines[from] ?? ''))
      rows[0] = ['', ...first];
    const width = rows[0]?.length ?? cells.length;
    const after = rowAt[row + 1] ?? row + 1;
    const isBeyond =
      isMarked &&
      rows.length > 1 &&
      cells.length > width &&
      cells.slice(width).some((cell) => NUMERIC.test(cell)) &&
      (cellsOf(lines[after] ?? '')?.length ?? width) === width;
    if (cells.length !== width && !isBeyond) break;
    rows.push(cells);
    at.push(row);
  }
  return { rows, at, framed, next };
}

/** A row of figures as long as the first one, with nothing in the cells that it lacks at its end. */
function padded(cells: readonly string[], first: readonly string[]): readonly string[] {
  const lacks = first.length - cells.length;
  // Two tabs within the first one are an alignment, and the row may have none.
  const isSure =
    first.slice(1).every((cell) => cell !== '') && cells.slice(1).some((cell) => NUMERIC.test(cell));
  return lacks > 0 && isSure ? [...cells, ...Array<string>(lacks).fill('')] : cells;
}

function tableOf(
  { rows: all, framed, next }: Run,
  { rows: fewest, numeric: fewestNumeric }: Kind,
): Table | null {
  const rows = withoutEmptyColumns(all);
  const numeric = rows.filter((cells) => cells.slice(1).some((cell) => NUMERIC.test(cell))).length;
  if (rows.length < fewest || numeric < fewestNumeric) return null;
  // `By Ada Lund, markets editor | ada@alden.example` over `17 Mar 2025 | 2-min read`
  if (!framed && rows.length <= FEW && rows[0]?.some((cell) => bylineOf(cell) !== null)) return null;
  const [first = [], ...others] = rows;
  const headed = framed || isHeader(first, others);
  return {
    block: { kind: 'table', caption: null, header: headed ? first : [], rows: headed ? others : rows },
    next,
  };
}

/** Two tabs may stand between all cells of two columns, to align them. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = new Set(rows.flatMap((cells) => cells.flatMap((cell, at) => (cell === '' ? [] : [at]))));
  return rows.map((cells) => cells.filter((_, at) => filled.has(at)));
}

const isTime = (cell: string): boolean =>
  /^(?:(?:19|20)\d{2}(?:[-–/]\d{2,4})?|[QH][1-4](?: \d{4})?|\p{L}{3,9}\.? (?:19|20)\d{2})$/u.test(cell);

/** `claim for 2026` */
const isOfTime = (cell: string): boolean => isTime(cell) || /^\D*(?:19|20)\d{2}\D*$/u.test(cell);

/** A figure without words, and no year. */
const isBare = (cell: string): boolean => NUMERIC.test(cell) && !isOfTime(cell) && !/\p{L}{3}/u.test(cell);

/** A first row that is set in, or that names times alone. */
const isUnlabelled = (first: readonly string[], line: string): boolean =>
  /^(?:\t| {3,})/.test(line) || first.every(isTime);

/** Words above figures, or years above what was counted in them. */
export function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const figures = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => NUMERIC.test(cell));
  if (others.length === 0 || first.length < 2) return false;
  if (!figures(first)) return others.every(figures);
  // `Province | 2024 | 2025 | Change`
  const mayHead = (cell: string): boolean => isOfTime(cell) || !NUMERIC.test(cell);
  const isHead = (cells: readonly string[]): boolean =>
    cells.slice(1).every(mayHead) && cells.slice(1).some(isTime);
  if (isHead(first)) return !others.some(isHead);
  // `Station | Rain in 2025 (mm) | Rainy days`
  return first.slice(1).every(mayHead)
    ? others.every((cells) => cells.slice(1).some(isBare) || cells.slice(1).every((cell) => cell === ''))
    : isHeaderOfDays(first, others, { mayHead, isBare });
}
