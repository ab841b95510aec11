import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds that some work takes, and what it gives. */
export async function stopwatch<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly ms: number }> {
  const begin = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begin };
}

/** What one collection frees lets go of more at the next: of a small index, as much as it holds. */
const MOST_ROUNDS = 10;
const SETTLED = 10_000;

let collect: (() => void) | undefined;

/** Bytes in use, on the heap and in buffers beside it, after everything that is no longer used was cleared away. */
export function bytesHeld(): number {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  let held = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    const before = held;
    held = heapUsed + external;
    if (before - held < SETTLED) break;
  }
  return held;
}

export function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Rows below a title, each column as wide as its widest cell; the first one to the left. */
export function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return `${title}\n${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}\n`;
}

export const milliseconds = (ms: number): string =>
  Number.isNaN(ms) ? '–' : ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);
export const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
export const ratio = (of: number, to: number): string =>
  Number.isNaN(of / to) ? '–' : `${(of / to).toFixed(2)}x`;
