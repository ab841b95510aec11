import { resultsIn } from '../../result.ts';
import { LIMITS } from '../../schema.ts';
import { telephonesIn } from '../../telephone.ts';
import type { Figure } from '../../types.ts';
import type { DateHints } from '../dates/dates.ts';
import type { Amount } from './amount.ts';
import type { Currencies } from './currencies.ts';
import { elapsedIn } from './elapsed.ts';
import { hedgeOf } from './hedges.ts';
import { measuresOf, periodOf } from './measures.ts';
import { type Moment, momentsIn } from './moments.ts';
import { amountsIn } from './ranges.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the figures of one article have in common. */
export interface FigureContext {
  readonly dates: DateHints;
  readonly language: string;
  readonly currencies: Currencies;
  /** It sets thousands apart by spaces. */
  readonly spacesThousands: boolean;
  /** The day of publication, which `last year` counts from; null when it is not known. */
  readonly published: string | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The typed figures of one statement, in order: amounts with their units and hedges, dates, years and quarters. */
export function figuresOf(text: string, context: FigureContext): readonly Figure[] {
  if (!/[\p{N}]|[\p{L}]{3}/u.test(text)) return [];
  const times = momentsIn(text, context.dates);
  // `Thu, 6 Nov 2025 06:02:11 +0000` is a day with its time, and took no six hours.
  const elapsed = elapsedIn(text).filter(({ start, end }) =>
    times.every((time) => time.unit !== 'date' || end <= time.start || time.end <= start),
  );
  const telephones = telephonesIn(text);
  const results = resultsIn(text);
  const whole = [...telephones, ...results].sort((a, b) => a.start - b.start);
  const moments = times.filter((moment) =>
    [...elapsed, ...whole].every(({ start, end }) => moment.end <= start || end <= moment.start),
  );
  const tokens = tokensOf(text, context.spacesThousands);
  // Neither a time nor a number to call nor a result is an amount of anything.
  const isTime = coveredBy(
    tokens,
    [...moments, ...whole].sort((a, b) => a.start - b.start),
  );
  const amounts = amountsIn({
    text,
    tokens,
    language: context.language,
    currencies: context.currencies,
    isTime,
    elapsed,
  });
  const spans = amounts.map((amount) => spanOf(tokens, amount));
  const dated = moments.filter(({ unit }) => unit !== null);
  const all: readonly Span[] = [...spans, ...moments, ...whole].sort((a, b) => a.start - b.start);
  const figures = [
    ...amounts.map((amount, index) => ({
      at: spans[index]?.start ?? 0,
      figure: () => amountFigure(amount, spans, index),
    })),
    ...dated.map((moment) => ({ at: moment.start, figure: () => momentFigure(moment) })),
    ...telephones.map((span) => ({ at: span.start, figure: () => wholeFigure(span, 'number') })),
    ...results.map((span) => ({ at: span.start, figure: () => wholeFigure(span, 'result') })),
  ];
  return (
    figures
      .sort((a, b) => a.at - b.at)
      .slice(0, LIMITS.figures)
      .map(({ figure }) => figure())
      // A longer one is no figure that a person would read.
      .filter((figure) => figure.text.length <= LIMITS.figureText)
  );

  function amountFigure(amount: Amount, amountSpans: readonly Span[], index: number): Figure {
    const { start, end } = amountSpans[index] ?? { start: 0, end: 0 };
    const hedged = hedgeOf(
      text,
      start,
      end,
      context.language,
      (amount.kind === 'time' && !isAge(tokens, amount)) || amount.phrase === 'nights',
    );
    const previous = amountSpans[index - 1];
    // `780 million euros ($905 million)`: the same thing in other words.
    const converts =
      previous !== undefined &&
      amount.kind === 'money' &&
      /^\s?\((?:[^()\d]{0,20})$/u.test(text.slice(previous.end, start));
    const from = converts ? (previous?.start ?? start) : hedged.start;
    const others = all.filter((other) => other.start !== start);
    const next = Math.min(
      ...all.filter((other) => other.start >= end).map((other) => other.start),
      text.length,
    );
    const phrase = converts ? '' : amount.phrase;
    return {
      text: text.slice(hedged.start, hedged.end),
      value: amount.value,
      unit: amount.unit ?? 'number',
      measures:
        measuresOf(text, { start: from, end: hedged.end }, phrase, others) || (amount.unit ?? 'number'),
      period: yearMeant(periodOf(text, start, end, moments, next), context.published),
      hedge: hedged.hedge,
    };
  }

  /** Its digits say no value. */
  function wholeFigure(span: Span, unit: 'number' | 'result'): Figure {
    const others = all.filter((other) => other.start !== span.start);
    return {
      text: text.slice(span.start, span.end),
      value: null,
      unit,
      measures: measuresOf(text, span, '', others) || unit,
      period: null,
      hedge: null,
    };
  }

  function momentFigure(moment: Moment): Figure {
    const others = all.filter((other) => other.start !== moment.start);
    return {
      text: text.slice(moment.start, moment.end),
      value: moment.value,
      unit: moment.unit ?? 'date',
      measures: measuresOf(text, moment, '', others) || 'time',
      period: moment.period,
      hedge: null,
    };
  }
}

/** An age has no unit beside it: `nobody over 60`. */
const isAge = (tokens: readonly Token[], { to }: Amount): boolean => tokens[to - 1]?.kind === 'digits';

function spanOf(tokens: readonly Token[], { from, to }: Amount): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function coveredBy(tokens: readonly Token[], moments: readonly Span[]): (at: number) => boolean {
  const covered = new Set<number>();
  let at = 0;
  for (const { start, end } of moments) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    for (let inside = at; inside < tokens.length && (tokens[inside]?.start ?? 0) < end; inside++)
      covered.add(inside);
  }
  return (index) => covered.has(index);
}

/** `last year` as the year that it was, where the day of publication is known. */
export function yearMeant(period: string | null, published: string | null): string | null {
  if (period === null) return null;
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  const relative = /^(this|last|next|the previous) year$/i.exec(period)?.[1]?.toLowerCase();
  if (relative === undefined || Number.isNaN(year)) return period;
  return String(year + (relative === 'this' ? 0 : relative === 'next' ? 1 : -1));
}
