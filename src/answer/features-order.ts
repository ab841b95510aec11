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

const LONGEST_STATEMENT = 80;
const LONGEST_QUESTION = 40;
const order = new Uint8Array(2 * (LONGEST_QUESTION + 1));
const runs = new Uint8Array(2 * (LONGEST_QUESTION + 1));

/** Longest common subsequence and longest common run of stems. Both sides are cut: a sentence is not longer. */
function sequences(stems: Int32Array, question: Int32Array): { order: number; run: number } {
  const rows = Math.min(LONGEST_STATEMENT, stems.length);
  const columns = Math.min(LONGEST_QUESTION, question.length);
  order.fill(0);
  runs.fill(0);
  let run = 0;
  let now = 0;
  for (let i = 0; i < rows; i++) {
    now = i % 2 === 0 ? LONGEST_QUESTION + 1 : 0;
    const before = LONGEST_QUESTION + 1 - now;
    const stem = stems[i];
    for (let j = 1; j <= columns; j++) {
      if (stem === question[j - 1]) {
        order[now + j] = (order[before + j - 1] as number) + 1;
        const length = (runs[before + j - 1] as number) + 1;
        runs[now + j] = length;
        if (length > run) run = length;
      } else {
        order[now + j] = Math.max(order[before + j] as number, order[now + j - 1] as number);
        runs[now + j] = 0;
      }
    }
  }
  return { order: order[now + columns] as number, run };
}
