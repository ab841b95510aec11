import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import { BAR, type FigureRow } from '../types.ts';
import { shortenWell, wholeUpTo } from './excerpt.ts';
import type { Style } from './style.ts';

/** So much of a sentence is shown before its first figure and behind its last. */
const SHOWN_BEFORE = 70;
const SHOWN_BEHIND = 50;
/** Where more stands between them, each figure gets a line of its own. */
const MOST_BETWEEN = 280;

/** A line of a list of figures, and the fact that it is from. */
export interface FigureLine {
  readonly fact: Fact;
  readonly line: string;
}

interface Placed {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a list of figures: each with what its curator says that it measures, or its table's heads; those of any other
 * sentence of an article together, with what stands around them there, for what ingestion makes of that is for comparing, and
 * nobody's words.
 */
export function figureLines(rows: readonly FigureRow[], style: Style): readonly FigureLine[] {
  const byFact = new Map<Fact, FigureRow[]>();
  for (const row of rows) byFact.set(row.fact, [...(byFact.get(row.fact) ?? []), row]);
  return [...byFact].flatMap(([fact, own]) => {
    const { text } = fact;
    const placed = own.map(placeOf).filter((place) => place !== undefined);
    const isTold = fact.origin.kind === 'curated' || text.includes(BAR) || placed.length < own.length;
    const lines = isTold ? own.map((row) => toldLine(row, style)) : sentenceLines(text, placed, style);
    return lines.map((line) => ({ fact, line }));
  });
}

function toldLine({ figure }: FigureRow, style: Style): string {
  const { text, measures, period } = figure;
  const when =
    period === null || [text, measures].some((said) => said.includes(period))
      ? ''
      : ` (${style.plain(period)})`;
  return `${style.bold(text)} – ${style.plain(measures)}${when}`;
}

/**
 * A sentence with its figures in bold, cut before the first and behind the last; a line for each where they stand far apart, or
 * are of times that the sentence does not say and that are not the same.
 */
function sentenceLines(text: string, placed: readonly Placed[], style: Style): readonly string[] {
  const inOrder = placed.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOne =
    last.end - first.start <= MOST_BETWEEN &&
    new Set(inOrder.map(({ figure }) => untold(figure, text))).size === 1;
  return (isOne ? [inOrder] : inOrder.map((one) => [one])).map((some) => sentenceLine(text, some, style));
}

/** The time that a figure is of, where the sentence does not say it. */
function untold({ period }: Figure, text: string): string | null {
  return period === null || text.includes(period) ? null : period;
}

function sentenceLine(text: string, placed: readonly Placed[], style: Style): string {
  let from = 0;
  let line = '';
  for (const { start, end } of placed) {
    // A figure within another one, or right behind it, which the marks of both would part.
    if (line !== '' && start <= from) continue;
    const before = text.slice(from, start);
    line += `${style.plain(line === '' ? tail(before) : before)}${style.bold(text.slice(start, end))}`;
    from = end;
  }
  const [period] = placed.map(({ figure }) => untold(figure, text));
  const when = period == null ? '' : ` (${style.plain(period)})`;
  return `${line}${style.plain(shortenWell(text.slice(from), SHOWN_BEHIND))}${when}`;
}

/** Where it stands: as a number of its own, and of several that are written alike the one that it is. */
function placeOf({ figure, fact: { text, figures } }: FigureRow): Placed | undefined {
  const alike = figures.filter((one) => one.text === figure.text).indexOf(figure);
  const written = patternOf(figure.text);
  const places = [...text.matchAll(new RegExp(`(?<![\\p{Sc}\\d]|\\d[.,])${written}(?!\\d|[.,]\\d)`, 'gu'))];
  const start = (places[Math.max(0, alike)] ?? places[0])?.index;
  return start === undefined ? undefined : { figure, start, end: start + figure.text.length };
}

/** The end of a text, cut at a word's beginning; not behind a number, for half of `12 million` is another figure. */
function tail(text: string): string {
  if (text.length <= wholeUpTo(SHOWN_BEFORE)) return text;
  const from = text.length - SHOWN_BEFORE;
  const words = [...text.matchAll(/\S+/gu)];
  const first = words.findIndex(({ index }, at) => index >= from && !/\d/u.test(words[at - 1]?.[0] ?? ''));
  return first < 0 ? '…' : `…${text.slice(words[first]?.index)}`;
}
