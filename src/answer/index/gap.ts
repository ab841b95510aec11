import type { Fact } from '../../knowledge/types.ts';

/**
 * Where the things of a row are others than before: up to `from` they are the same, and those from `before` on there are
 * those from `now` on here.
 */
export interface Gap {
  readonly from: number;
  readonly before: number;
  readonly now: number;
}

/** Facts that are others than before, and their articles: all facts of these. */
export interface FactGap {
  readonly facts: Gap;
  readonly articles: Gap;
}

/** Where nothing was before. */
export const allNew = (facts: readonly Fact[]): FactGap => ({
  facts: { from: 0, before: 0, now: facts.length },
  articles: { from: 0, before: 0, now: articlesIn(facts, 0, facts.length) },
});

/** @param starts where the articles of the facts before begin, and behind the last one the number of facts */
export function gapBetween(before: readonly Fact[], starts: Int32Array, now: readonly Fact[]): FactGap {
  const more = now.length - before.length;
  const startOf = (article: number) => starts[article] as number;
  const same = sameInFront(before, now);
  let first = starts.length - 1;
  while (startOf(first) > same || !begins(now, startOf(first))) first--;
  const from = startOf(first);
  const end = before.length - sameBehind(before, now, from);
  let last = first;
  while (startOf(last) < end || !begins(now, startOf(last) + more)) last++;
  const facts = { from, before: startOf(last), now: startOf(last) + more };
  return { facts, articles: { from: first, before: last, now: first + articlesIn(now, from, facts.now) } };
}

/**
 * Facts that are compared in one call. What is called once for each publish is never compiled, however long it runs, and
 * then costs ten times as much as what is called for each stretch.
 */
const STRETCH = 512;

/** How many facts are the same from the first one on. */
export function sameInFront(before: readonly Fact[], now: readonly Fact[]): number {
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same < most) {
    const end = Math.min(most, same + STRETCH);
    same = sameUntil(before, now, same, end);
    if (same < end) return same;
  }
  return same;
}

function sameUntil(before: readonly Fact[], now: readonly Fact[], from: number, end: number): number {
  let at = from;
  while (at < end && before[at] === now[at]) at++;
  return at;
}

/** How many are the same from the last one back, down to the one at `from`. */
export function sameBehind(before: readonly Fact[], now: readonly Fact[], from: number): number {
  const most = Math.min(before.length, now.length) - from;
  let same = 0;
  while (same < most) {
    const end = Math.min(most, same + STRETCH);
    same = sameBackTo(before, now, same, end);
    if (same < end) return same;
  }
  return same;
}

function sameBackTo(before: readonly Fact[], now: readonly Fact[], from: number, end: number): number {
  let at = from;
  while (at < end && before[before.length - 1 - at] === now[now.length - 1 - at]) at++;
  return at;
}

/** Whether an article begins at a place, or all of them end there. */
function begins(facts: readonly Fact[], at: number): boolean {
  return at === 0 || at === facts.length || facts[at]?.article !== facts[at - 1]?.article;
}

function articlesIn(facts: readonly Fact[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (begins(facts, at)) count++;
  return count;
}

/** A row with its gap filled; what is behind it is shifted by so much. */
export function filled(
  row: Int32Array,
  { from, before }: Gap,
  middle: Int32Array,
  shift: number,
): Int32Array {
  const behind = from + middle.length;
  const whole = new Int32Array(behind + row.length - before);
  whole.set(row.subarray(0, from));
  whole.set(middle, from);
  for (let at = before; at < row.length; at++) whole[at - before + behind] = (row[at] as number) + shift;
  return whole;
}
