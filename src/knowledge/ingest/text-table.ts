import type { Block } from './block.ts';
import { oneLine } from './plain.ts';

/** A line of a table's frame: `----+----`, `|---|:--:|`, `====  ====`. */
export const FRAME = /^[\s|+:=_-]*[-=_]{3,}[\s|+:=_-]*$/;

/** A run of lines from `from` on that is a table drawn in text, with the line after it; null when there is none. */
export function tableAt(lines: readonly string[], from: number): { block: Block; next: number } | null {
  for (const cellsOf of [pipes, tabs, columns]) {
    const found = runOf(lines, from, cellsOf);
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
  return cells.length >= 2 ? cells : null;
};
/** Columns set apart by two spaces or more. */
const columns: Cells = (line) => {
  const cells = line
    .trim()
    .split(/ {2,}|\t+/)
    .map(oneLine);
  return cells.length >= 2 && cells.every((cell) => cell.length <= 60) ? cells : null;
};

const NUMERIC = /\d/;

function runOf(
  lines: readonly string[],
  from: number,
  cellsOf: Cells,
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
    if (cells === null || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  const numeric = rows.filter((cells) => cells.slice(1).some((cell) => NUMERIC.test(cell))).length;
  // Aligned words alone are an address or a poem; three rows with figures in them are a table.
  const enough =
    cellsOf === pipes ? rows.length >= 2 : rows.length >= (cellsOf === tabs ? 2 : 3) && numeric >= 2;
  if (!enough) return null;
  const [first = []] = rows;
  const headed =
    framedAt === 1 || (numeric >= rows.length - 1 && !first.slice(1).some((cell) => NUMERIC.test(cell)));
  return {
    block: { kind: 'table', caption: null, header: headed ? first : [], rows: headed ? rows.slice(1) : rows },
    next,
  };
}
