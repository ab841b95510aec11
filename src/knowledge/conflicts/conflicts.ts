import { comparableIn, isMeasure, unitOf } from '../figures/measure.ts';
import { measureWords } from '../figures/measure-words.ts';
import { lazily } from '../memoize.ts';
import type { Time } from '../time/time.ts';
import { periodTime, timesOf } from '../time/times-of-fact.ts';
import type { Fact, Figure } from '../types.ts';
import { alike, createRivals, type RivalFigure, type Rivals, SAME_MEASURE } from './rivals.ts';

/** Two figures that can hardly both be right: the same measure at the same time, and another value. */
export interface Conflict {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly known: Fact;
  readonly knownFigure: Figure;
}

/** What a new article’s figures contradict. */
export interface Conflicts {
  /** In the order of the facts. */
  readonly found: readonly Conflict[];
  /** False where there were too many to compare, so that there may be more. */
  readonly complete: boolean;
}

/** So many figures of an article are compared, in so many pairs: far more than any report has, and a part of a second. */
const MOST_FIGURES = 2_000;
const MOST_COMPARED = 100_000;

/**
 * Figures that say something else than what is known already: at most one for each figure, the closest measure first.
 * "Possible" has to mean something: the unit is the same, and the period that is said of them; where none is said, both are
 * of one month's articles and of one measure beyond doubt.
 */
export function conflictsBetween(facts: readonly Fact[], known: readonly Fact[]): Conflicts {
  const all = facts.flatMap((fact) => candidatesIn(fact, () => true));
  const byUnit = rivalsByUnit(all.slice(0, MOST_FIGURES), known);
  const found: Conflict[] = [];
  let left = MOST_COMPARED;
  /** The known figures on one's measure at its time, in their order. */
  function* rivalsOf(own: RivalFigure, value?: number | null) {
    for (const time of own.times()) {
      for (const other of byUnit.get(unitOf(own.figure))?.of(own, value) ?? []) {
        if (left-- <= 0) return;
        if (!other.times().includes(time)) continue;
        const likeness = alike(own, other);
        if (likeness >= SAME_MEASURE) yield { other, likeness };
      }
    }
  }
  for (const own of all.slice(0, MOST_FIGURES)) {
    const { fact, figure } = own;
    const [agreeing] = rivalsOf(own, figure.value);
    if (agreeing !== undefined) continue;
    let best: { readonly other: RivalFigure; readonly likeness: number } | undefined;
    for (const rival of rivalsOf(own)) {
      // What an article is to take the place of may have said otherwise.
      if (rival.other.fact.id === fact.id) continue;
      if (rival.likeness > (best?.likeness ?? 0)) best = rival;
      if (rival.likeness === 1) break;
    }
    if (left < 0) break;
    if (best !== undefined)
      found.push({ fact, figure, known: best.other.fact, knownFigure: best.other.figure });
  }
  return { found, complete: left >= 0 && all.length <= MOST_FIGURES };
}

/** What is known in the units of these. */
function rivalsByUnit(all: readonly RivalFigure[], known: readonly Fact[]): ReadonlyMap<string, Rivals> {
  const groups = new Map<string, RivalFigure[]>(all.map(({ figure }) => [unitOf(figure), []]));
  for (const fact of known) {
    for (const candidate of candidatesIn(fact, (figure) => groups.has(unitOf(figure))))
      groups.get(unitOf(candidate.figure))?.push(candidate);
  }
  return new Map([...groups].map(([unit, group]) => [unit, createRivals(group)]));
}

function candidatesIn(fact: Fact, isAsked: (figure: Figure) => boolean): readonly RivalFigure[] {
  const comparable = comparableIn(fact);
  return fact.figures
    .filter((figure) => isMeasure(figure) && isAsked(figure))
    .map((figure) => ({
      ...comparable(figure),
      words: measureWords(figure.measures),
      things: lazily(() => thingsIn(fact, figure)),
      dated: figure.period !== null,
      times: lazily(() => timesIn(fact, figure)),
    }))
    .filter(({ words }) => words.size > 0);
}

/** Of a row what stands before its figures; else the words that are written as names are. */
function thingsIn({ text }: Fact, { measures }: Figure): ReadonlySet<string> {
  const [label = '', ...cells] = text.split(' | ');
  return measureWords(cells.length > 0 ? label : (measures.match(NAMES) ?? []).join(' '));
}
/** A measure may begin with a sentence's first word. */
const NAMES = /(?<=\S\s)\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** The period; of a figure without one, the month of its article; none where nothing tells its time. */
function timesIn(fact: Fact, figure: Figure): readonly string[] {
  if (figure.period === null) return timesOf(fact, figure).map(({ day: _day, ...month }) => keyOf(month));
  const time = periodTime(fact, figure);
  return [time === null ? figure.period.toLowerCase().trim() : keyOf(time)];
}

function keyOf({ year, until, half, quarter, seasonOfYear, month, day }: Time): string {
  return [year, until, half, quarter, seasonOfYear, month, day].map((part) => part ?? '').join('/');
}
