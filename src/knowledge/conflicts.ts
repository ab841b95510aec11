import { isMeasure, isSameMeasure, type Measured, unitOf } from './measure.ts';
import { measureWords } from './measure-words.ts';
import type { Time } from './time.ts';
import { periodTime, timesOf } from './times.ts';
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

interface Known extends Measured {
  readonly words: ReadonlySet<string>;
  /** Said of the figure, not only the day of its article. */
  readonly dated: boolean;
}

/**
 * Figures that say something else than what is known already: at most one for each figure, the closest measure first.
 * "Possible" has to mean something: the unit is the same, and the period that is said of them; where none is said, both are
 * of one month's articles and of one measure beyond doubt.
 */
export function conflictsBetween(facts: readonly Fact[], known: readonly Fact[]): readonly Conflict[] {
  const all = facts.flatMap((fact) => measuredIn(fact));
  const units = new Set(all.map(({ figure }) => unitOf(figure)));
  const there = new Map<string, Known[]>();
  for (const measured of known.flatMap((fact) => measuredIn(fact, units))) {
    for (const key of keysOf(measured)) {
      const group = there.get(key);
      if (group === undefined) there.set(key, [measured]);
      else group.push(measured);
    }
  }
  return all.flatMap((own) => {
    const { fact, figure } = own;
    const rivals = keysOf(own)
      .flatMap((key) => there.get(key) ?? [])
      .filter((other) => other.fact.id !== fact.id)
      .map((other) => ({ other, likeness: alike(own, other) }))
      .filter((rival) => rival.likeness >= SAME_MEASURE)
      .sort((a, b) => b.likeness - a.likeness);
    const best = rivals[0]?.other;
    if (best === undefined || rivals.some(({ other }) => other.figure.value === figure.value)) return [];
    return [{ fact, figure, known: best.fact, knownFigure: best.figure }];
  });
}

function measuredIn(fact: Fact, units?: ReadonlySet<string>): Known[] {
  return fact.figures
    .filter((figure) => isMeasure(figure) && (units?.has(unitOf(figure)) ?? true))
    .map((figure) => ({ fact, figure, words: measureWords(figure.measures), dated: figure.period !== null }))
    .filter(({ words }) => words.size > 0);
}

/** Unit and period; of a figure without one, the month of its article; none where nothing tells its time. */
function keysOf({ fact, figure, dated }: Known): readonly string[] {
  const unit = unitOf(figure);
  if (dated) {
    const time = periodTime(fact, figure);
    return [`${unit} ${time === null ? figure.period?.toLowerCase().trim() : keyOf(time)}`];
  }
  return timesOf(fact, figure).map(({ day: _day, ...month }) => `${unit} ${keyOf(month)}`);
}

function keyOf({ year, half, quarter, month, day }: Time): string {
  return [year, half, quarter, month, day].map((part) => part ?? '').join('/');
}

function alike(a: Known, b: Known): number {
  if (!a.dated || !b.dated) return isSameMeasure(a, b) ? 1 : 0;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common / (a.words.size + b.words.size - common);
}
