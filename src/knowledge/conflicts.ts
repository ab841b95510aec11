import { measureWords, unitOf } from './measure.ts';
import type { Fact, Figure } from './types.ts';

/** Two figures that can hardly both be right: the same measure at the same time, and another value. */
export interface Conflict {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly known: Fact;
  readonly knownFigure: Figure;
}

/** Two sources seldom name a measure with the very same words; this share of them has to be. */
const SAME_MEASURE = 0.6;
const NO_MEASURE = new Set(['date', 'year', 'time']);

interface Measured {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly words: ReadonlySet<string>;
}

/**
 * Figures that say something else than what is known already: at most one for each figure, the closest measure first.
 * Only figures whose unit and period are given are compared: "possible" has to mean something.
 */
export function conflictsBetween(facts: readonly Fact[], known: readonly Fact[]): readonly Conflict[] {
  const there = new Map<string, Measured[]>();
  for (const measured of known.flatMap(measuredIn)) {
    const key = periodAndUnit(measured.figure);
    const group = there.get(key);
    if (group === undefined) there.set(key, [measured]);
    else group.push(measured);
  }
  return facts.flatMap(measuredIn).flatMap(({ fact, figure, words }) => {
    const rivals = (there.get(periodAndUnit(figure)) ?? [])
      .filter((other) => other.fact.id !== fact.id)
      .map((other) => ({ other, likeness: likeness(words, other.words) }))
      .filter((rival) => rival.likeness >= SAME_MEASURE)
      .sort((a, b) => b.likeness - a.likeness);
    const best = rivals[0]?.other;
    if (best === undefined || rivals.some(({ other }) => other.figure.value === figure.value)) return [];
    return [{ fact, figure, known: best.fact, knownFigure: best.figure }];
  });
}

function measuredIn(fact: Fact): Measured[] {
  return fact.figures
    .filter(({ period, value, unit }) => period !== null && value !== null && !NO_MEASURE.has(unit))
    .map((figure) => ({ fact, figure, words: measureWords(figure.measures) }))
    .filter(({ words }) => words.size > 0);
}

function periodAndUnit(figure: Figure): string {
  const { period } = figure;
  return `${unitOf(figure)} ${period?.toLowerCase().trim()}`;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
