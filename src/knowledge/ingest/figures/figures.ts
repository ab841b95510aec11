import { resultsIn } from '../../figures/result.ts';
import { telephonesIn } from '../../figures/telephone.ts';
import { withoutAddresses } from '../../language/addresses.ts';
import type { Span } from '../../language/span.ts';
import { LIMITS } from '../../schema.ts';
import type { DateHints } from '../../time/dates.ts';
import { type Moment, momentsIn } from '../../time/moments.ts';
import type { Figure } from '../../types.ts';
import type { Amount } from './amount.ts';
import type { Currencies } from './currencies.ts';
import { elapsedIn } from './elapsed.ts';
import { hedgeOf } from './hedges.ts';
import { measuresOf, periodOf } from './measures.ts';
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

/** The typed figures of one statement, in order: amounts with their units and hedges, dates, years and quarters. */
export function figuresOf(written: string, context: FigureContext): readonly Figure[] {
  const text = withoutAddresses(written);
  if (!/[\p{N}]|[\p{L}]{3}/u.test(text)) return [];
  const statement = readStatement(text, context);
  const { amounts, spans, moments, telephones, results } = statement;
  const dated = moments.filter(({ unit }) => unit !== null);
  const figures = [
    ...amounts.map((amount, index) => ({
      at: spans[index]?.start ?? 0,
      figure: () => amountFigure(statement, amount, index),
    })),
    ...dated.map((moment) => ({ at: moment.start, figure: () => momentFigure(statement, moment) })),
    ...telephones.map((span) => ({ at: span.start, figure: () => wholeFigure(statement, span, 'number') })),
    ...results.map((span) => ({ at: span.start, figure: () => wholeFigure(statement, span, 'result') })),
  ];
  return (
    figures
      .sort((a, b) => a.at - b.at)
      .slice(0, LIMITS.figures)
      .map(({ figure }) => figure())
      // A longer one is no figure that a person would read.
      .filter((figure) => figure.text.length <= LIMITS.figureText && written.includes(figure.text))
  );
}

/** What a statement holds that may be a figure, and where. */
interface Statement {
  readonly text: string;
  readonly context: FigureContext;
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
  /** Where each of the amounts is. */
  readonly spans: readonly Span[];
  readonly moments: readonly Moment[];
  readonly telephones: readonly Span[];
  readonly results: readonly Span[];
  /** Where anything of it is, in order. */
  readonly all: readonly Span[];
}

function readStatement(text: string, context: FigureContext): Statement {
  const times = momentsIn(text, context.dates);
  // `Thu, 6 Nov 2025 06:02:11 +0000` is a day with its time, and took no six hours.
  const elapsed = elapsedIn(text).filter((span) =>
    times.every((time) => time.unit !== 'date' || isApart(span, time)),
  );
  const telephones = telephonesIn(text);
  const results = resultsIn(text);
  const whole = [...telephones, ...results].sort(byStart);
  const moments = times.filter((moment) => [...elapsed, ...whole].every((span) => isApart(moment, span)));
  const tokens = tokensOf(text, context.spacesThousands);
  // Neither a time nor a number to call nor a result is an amount of anything.
  const isTime = coveredBy(tokens, [...moments, ...whole].sort(byStart));
  const { language, currencies } = context;
  const amounts = amountsIn({ text, tokens, language, currencies, isTime, elapsed });
  const spans = amounts.map((amount) => spanOf(tokens, amount));
  const all = [...spans, ...moments, ...whole].sort(byStart);
  return { text, context, tokens, amounts, spans, moments, telephones, results, all };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;

const besides = ({ all }: Statement, { start }: Span): readonly Span[] =>
  all.filter((other) => other.start !== start);

function amountFigure(statement: Statement, amount: Amount, index: number): Figure {
  const { text, context, tokens, spans, moments, all } = statement;
  const own = spans[index] ?? { start: 0, end: 0 };
  const { start, end } = own;
  const isLength = (amount.kind === 'time' && !isAge(tokens, amount)) || amount.phrase === 'nights';
  const hedged = hedgeOf(text, start, end, context.language, isLength);
  const previous = amount.kind === 'money' ? spans[index - 1] : undefined;
  // `780 million euros ($905 million)`: the same thing in other words.
  const converted =
    previous !== undefined && /^\s?\((?:[^()\d]{0,20})$/u.test(text.slice(previous.end, start))
      ? previous
      : undefined;
  const from = converted?.start ?? hedged.start;
  const next = Math.min(
    ...all.filter((other) => other.start >= end).map((other) => other.start),
    text.length,
  );
  const phrase = converted === undefined ? amount.phrase : '';
  const unit = amount.unit ?? 'number';
  return {
    text: text.slice(hedged.start, hedged.end),
    value: amount.value,
    unit,
    measures: measuresOf(text, { start: from, end: hedged.end }, phrase, besides(statement, own)) || unit,
    period: yearMeant(periodOf(text, start, end, moments, next), context.published),
    hedge: hedged.hedge,
  };
}

/** Its digits say no value. */
function wholeFigure(statement: Statement, span: Span, unit: 'number' | 'result'): Figure {
  const { text } = statement;
  return {
    text: text.slice(span.start, span.end),
    value: null,
    unit,
    measures: measuresOf(text, span, '', besides(statement, span)) || unit,
    period: null,
    hedge: null,
  };
}

function momentFigure(statement: Statement, moment: Moment): Figure {
  const { text } = statement;
  return {
    text: text.slice(moment.start, moment.end),
    value: moment.value,
    unit: moment.unit ?? 'date',
    measures: measuresOf(text, moment, '', besides(statement, moment)) || 'time',
    period: moment.period,
    hedge: null,
  };
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
