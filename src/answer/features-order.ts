import type { Scene } from './scene.ts';

/** How the question's words stand in a fact: together, in order, near one another. */
export const ORDER_FEATURES = ['pairs', 'window', 'inOrder', 'longestRun'] as const;

const WINDOW = 14;
/** A pair of words weighs less when one of them is a stop word. */
const STOP_PAIR = 0.3;

export function orderFeatures(out: Float64Array, at: number, fact: number, scene: Scene): void {
  const { index, query, matcher } = scene;
  const { starts, values } = index.statements;
  const from = starts[fact] as number;
  const to = starts[fact + 1] as number;
  const length = to - from;
  const stems = new Int32Array(length);
  const clues = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const stem = index.dictionary.stemOf[values[from + i] as number] as number;
    stems[i] = stem;
    clues[i] = matcher.clueOf(stem);
  }
  out[at] = pairs(stems, scene);
  out[at + 1] = window(clues, scene);
  const { order, run } = sequences(stems, query.sequence);
  out[at + 2] = query.sequence.length === 0 ? 0 : order / query.sequence.length;
  out[at + 3] = query.sequence.length === 0 ? 0 : run / query.sequence.length;
}

/** Share of the question's neighbouring words that are neighbours here too. */
function pairs(stems: Int32Array, { query, matcher }: Scene): number {
  const here = new Set<number>();
  for (let i = 1; i < stems.length; i++)
    here.add((stems[i - 1] as number) * 1_000_003 + (stems[i] as number));
  let all = 0;
  let found = 0;
  for (let i = 1; i < query.sequence.length; i++) {
    const a = query.sequence[i - 1] as number;
    const b = query.sequence[i] as number;
    const weight = a < 0 || b < 0 ? 1 : matcher.clueOf(a) < 0 || matcher.clueOf(b) < 0 ? STOP_PAIR : 1;
    all += weight;
    if (a >= 0 && b >= 0 && here.has(a * 1_000_003 + b)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Weight of the clues within the best 14 words, as a share of all. */
function window(clues: Int32Array, { query }: Scene): number {
  let best = 0;
  for (let i = 0; i < clues.length; i++) {
    if ((clues[i] as number) < 0) continue;
    let seen = 0;
    let mass = 0;
    for (let j = i; j < Math.min(clues.length, i + WINDOW); j++) {
      const clue = clues[j] as number;
      if (clue < 0 || seen & (1 << clue)) continue;
      seen |= 1 << clue;
      mass += query.clues[clue]?.weight ?? 0;
    }
    best = Math.max(best, mass);
  }
  return best / query.total;
}

/** Longest common subsequence and longest common run of stems. Both sides are cut: a sentence is not longer. */
function sequences(stems: Int32Array, question: Int32Array): { order: number; run: number } {
  const a = stems.subarray(0, 80);
  const b = question.subarray(0, 40);
  let previous = new Int32Array(b.length + 1);
  let runs = new Int32Array(b.length + 1);
  let run = 0;
  for (let i = 0; i < a.length; i++) {
    const row = new Int32Array(b.length + 1);
    const runRow = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i] === b[j - 1]) {
        row[j] = (previous[j - 1] as number) + 1;
        runRow[j] = (runs[j - 1] as number) + 1;
        run = Math.max(run, runRow[j] as number);
      } else row[j] = Math.max(previous[j] as number, row[j - 1] as number);
    }
    previous = row;
    runs = runRow;
  }
  return { order: previous[b.length] as number, run };
}
