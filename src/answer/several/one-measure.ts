import {
  type Comparable,
  comparableIn,
  countedAs,
  isMeasure,
  isMeasureOfTime,
  isSameMeasure,
  type Measured,
  unitOf,
} from '../../knowledge/figures/measure.ts';
import { isWithin, type Time } from '../../knowledge/time/time.ts';
import { lastDay, timesOf } from '../../knowledge/time/times-of-fact.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import { areOfOneColumn } from '../compare/tables.ts';
import { clausesOf, isWithin as isInClause } from '../language/clauses.ts';
import { mayAskTwo } from '../language/forms/compound.ts';
import {
  contentOf,
  heldOf,
  holds,
  mayBeSameWords,
  nameStems,
  namesAnother,
  stemsOf,
  wordsOf,
} from '../language/held.ts';
import { type Answer, type Found, type FoundFact, isCurated, OFFERS, type Span, withStep } from '../types.ts';

/** As many facts on one measure fit into a reply, and a reader's eye. */
const MOST_SHOWN = 3;
/** A fact that names what the question names is among the first, or it answers something else. */
const NEAREST = 5;

/**
 * A found fact with what other articles say on its measure, the newest first. With times, only what is true of one of them;
 * when nothing is, the facts are offered.
 *
 * @param looked facts near the question, best first
 */
export function together(
  answer: Answer,
  question: string,
  looked: readonly Fact[],
  asked: readonly Time[] = [],
): Answer {
  if (answer.kind === 'unsure') return withoutRepeats(answer, looked);
  if (answer.kind === 'unknown') return answer;
  if (answer.facts.length > 1) return ofParts(answer, question, looked);
  const first = asNamed(answer.facts[0], question, looked, answer.close);
  const all = [first, ...rivalsOf(first, question, looked)];
  const fitting = asked.length === 0 ? all : all.flatMap((found) => ofTimes(found, asked));
  const [newest, ...older] = merged(fitting, looked);
  if (newest === undefined) {
    const [nearest = first, ...others] = newestFirst(all);
    const offers = [nearest.fact, ...others.slice(0, OFFERS - 1).map(({ fact }) => fact)] as const;
    return { kind: 'unsure', offers, confidence: answer.confidence };
  }
  const shown = [newest, ...older.slice(0, MOST_SHOWN - 1)] as const;
  const rest = older.slice(MOST_SHOWN - 1).map(({ fact }) => fact);
  const { close: near, ...answered } = answer;
  // Of two questions the other one may be about another time.
  const times = mayAskTwo(question) ? [] : asked;
  const close = near !== undefined && staysClose(near, shown, times) ? near : undefined;
  const stated = close === undefined ? shown : [...shown, close];
  const told: Answer = {
    ...answered,
    facts: shown,
    ...(close && { close }),
    related: besides(stated, [...rest, ...answer.related]),
  };
  const isAnother = newest.fact !== answer.facts[0].fact;
  return isAnother || older.length > 0 || newest.also !== undefined
    ? withStep(told, 'several articles')
    : told;
}

/** Beside one fact alone, which says something else; of the time that is asked for. */
function staysClose(close: FoundFact, shown: readonly FoundFact[], asked: readonly Time[]): boolean {
  const [only, ...others] = shown;
  if (only === undefined || others.length > 0) return false;
  const words = wordsOf(close.fact.text);
  const isSaid = [only.fact, ...(only.also ?? [])].some(({ text }) => wordsOf(text) === words);
  return !isSaid && (asked.length === 0 || ofTimes(close, asked).length > 0);
}

/** Of each part of a compound answer the newest fact on its measure; what other articles say is offered. */
function ofParts(answer: Found, question: string, looked: readonly Fact[]): Answer {
  const groups = answer.facts.map((found) => merged([found, ...rivalsOf(found, question, looked)], looked));
  const [first = answer.facts[0], ...parts] = groups.flatMap(([newest]) => newest ?? []);
  const facts = [first, ...parts] as const;
  const older = groups.flatMap(([, ...others]) => others.map(({ fact }) => fact));
  const told: Answer = { ...answer, facts, related: besides(facts, [...older, ...answer.related]) };
  return older.length > 0 ? withStep(told, 'several articles') : told;
}

/** What two articles say in the same words is offered once. */
function withoutRepeats(answer: Unsure, looked: readonly Fact[]): Answer {
  const [first] = answer.offers;
  const offer = { fact: first, score: 0, highlight: null };
  const others = besides([offer], [...answer.offers, ...looked]).slice(0, answer.offers.length - 1);
  return { ...answer, offers: [first, ...others] };
}

type Unsure = Extract<Answer, { readonly kind: 'unsure' }>;

/** Whether facts are what several articles say of one measure, rather than the parts of an answer. */
export function areOfOneMeasure([first, ...others]: readonly FoundFact[]): boolean {
  const own = first === undefined ? null : measuredIn(first);
  return others.every((found) => {
    const other = measuredIn(found);
    if (own === null || other === null || own.fact.article.id === other.fact.article.id) return false;
    return isSameMeasure(comparable(own), comparable(other));
  });
}

/** A fact as far as it is true of one of the times: with that figure of it which is. */
export function ofTimes(found: FoundFact, asked: readonly Time[]): readonly FoundFact[] {
  const { fact } = found;
  const own = measuredIn(found);
  const fits = (figure: Figure | null) =>
    !isPartOf(fact, figure, asked) &&
    timesOf(fact, figure).some((time) => asked.some((one) => isWithin(time, one)));
  if (own === null) return fits(null) ? [found] : [];
  const clause = clauseOf(fact.text, own.figure.text);
  const isTogether = (one: Figure) => clause === undefined || clauseOf(fact.text, one.text) === clause;
  const fitting = fact.figures.filter(
    (one) => isMeasureOfTime(one) && unitOf(one) === unitOf(own.figure) && fits(one) && isTogether(one),
  );
  // `214 million, against 188 million in 2022`: the year stands beside one of them.
  const dated = fitting.filter(({ period }) => period !== null && !isOfOlderYear(period, fact, asked));
  // Of a row the cell of what is asked for: profits of that year, not its sales.
  const said = dated.find(({ measures }) => measures === own.figure.measures) ?? dated[0];
  if (fits(own.figure) && (own.figure.period !== null || said === undefined)) return [found];
  const figure = said ?? fitting[0];
  return figure === undefined ? [] : [foundAs({ fact, figure }, found.score)];
}

/** `H1 2025` at the head of a column, not of a row: half a year's sales are not the year's. */
const PART = /^(?:[HQ]\d|\d[HQ])(?!\w)/iu;
export const isPartOf = ({ text }: Fact, figure: Figure | null, asked: readonly Time[]): boolean =>
  PART.test(figure?.period ?? '') &&
  !text.startsWith(figure?.period ?? '') &&
  asked.every((one) => Object.keys(one).every((key) => key === 'year'));

/** `88.6% in January, down from 92.1% in January 2024`: who names no year means the last January before the article's day. */
function isOfOlderYear(period: string, { article }: Fact, asked: readonly Time[]): boolean {
  const [year = ''] = /\b(?:19|20)\d\d\b/u.exec(period) ?? [];
  return (
    year !== '' &&
    year < (article.published ?? '').slice(0, 4) &&
    asked.every((one) => one.year === undefined)
  );
}

/** Which of its clauses a figure stands in, where each tells of a thing of its own: net profit is not what sales were that year. */
function clauseOf(text: string, figure: string): number | undefined {
  const span = spanIn(text, figure);
  const at = span === null ? -1 : clausesOf(text).findIndex((clause) => isInClause(span, clause));
  return at < 0 ? undefined : at;
}

/** Where a part of a text stands in it. */
export function spanIn(text: string, part: string): Span | null {
  const start = text.indexOf(part);
  return start < 0 || part === '' ? null : { start, end: start + part.length };
}

/**
 * Of facts that differ in whom they speak of, the one whose name the question has: `The harbour at Kell has 18 berths` does
 * not answer what was asked of Port Lund, however well its other words fit.
 */
function asNamed(found: FoundFact, question: string, looked: readonly Fact[], close?: FoundFact): FoundFact {
  const own = measuredIn(found);
  if (own === null || isCurated(own.fact)) return found;
  // `They employ 310 people there` tells of a place named before it; who asks of the article's subject means another fact.
  const title = stemsOf(own.fact.article.title);
  const here = stemsOf(own.fact.text);
  if (isElsewhere(own.fact) && contentOf(question).every((stem) => here.has(stem) || title.has(stem))) {
    const other = looked
      .filter(({ article, text }) => article === own.fact.article && !THERE.test(text))
      .flatMap((fact) => fact.figures.map((figure) => ({ fact, figure })))
      .find(({ figure }) => isMeasure(figure) && unitOf(figure) === unitOf(own.figure));
    if (other !== undefined) return foundAs(other, found.score);
  }
  if (!namesAnother(own.fact, question)) return found;
  const held = heldOf(question, own.fact);
  for (const fact of looked.slice(0, NEAREST)) {
    const more = heldOf(question, fact).filter((stem) => !held.includes(stem));
    const named = more.some((stem) => nameStems(fact.text).has(stem));
    if (!named || !held.every((stem) => stemsOf(fact.text).has(stem))) continue;
    const alike = fact.figures.filter((one) => isMeasure(one) && unitOf(one) === unitOf(own.figure));
    // Of a row the cell of the same column.
    const figure = alike.find((one) => areOfOneColumn(own.fact, own.figure, fact, one)) ?? alike[0];
    if (figure !== undefined) return fact === close?.fact ? close : foundAs({ fact, figure }, found.score);
  }
  return found;
}

/** The figure that is highlighted, or the only one that the fact holds. */
export function measuredIn({ fact, highlight }: FoundFact): Measured | null {
  const figures = fact.figures.filter(isMeasureOfTime);
  if (highlight === null) return figures.length === 1 ? measured(fact, figures[0]) : null;
  const inside = figures.find((figure) => {
    const span = spanIn(fact.text, figure.text);
    return span !== null && span.start < highlight.end && highlight.start < span.end;
  });
  return measured(fact, inside);
}

const comparable = ({ fact, figure }: Measured): Comparable => comparableIn(fact)(figure);

function measured(fact: Fact, figure: Figure | undefined): Measured | null {
  return figure === undefined ? null : { fact, figure };
}

const THERE = /\bthere\b(?! (?:is|are|was|were|will|has|have|had)\b)/i;

/** `They employ 310 people there`: of a place that another sentence names; `builds a plant in Alden and hires 310 people there` names it. */
function isElsewhere({ text }: Fact): boolean {
  const there = THERE.exec(text);
  return there !== null && nameStems(text.slice(0, there.index)).size === 0;
}

/** Of each other article the fact on the same measure that was nearest to the question. */
function rivalsOf(found: FoundFact, question: string, looked: readonly Fact[]): readonly FoundFact[] {
  const own = measuredIn(found);
  if (own === null) return [];
  // A fact that lacks a word of the question which this one holds, besides those for its measure, may be about something else.
  const forMeasure = stemsOf(`${own.figure.measures} ${own.figure.unit}`);
  const asked = heldOf(question, own.fact).filter((stem) => !forMeasure.has(stem));
  const rivals = new Map<string, Measured>();
  const counted = countedAs(own.figure);
  const compared = comparable(own);
  for (const fact of looked) {
    const { id } = fact.article;
    if (id === own.fact.article.id || rivals.has(id)) continue;
    // `There` is a place, or somebody's plant in it, that the sentence before has named.
    if (isElsewhere(fact) && !isElsewhere(own.fact)) continue;
    if (!fact.figures.some((one) => countedAs(one) === counted) || !holds(fact, asked)) continue;
    const other = comparableIn(fact);
    const figure = fact.figures.find((one) => isSameMeasure(compared, other(one)));
    if (figure !== undefined) rivals.set(id, { fact, figure });
  }
  return [...rivals.values()].map((rival) => foundAs(rival, found.score));
}

function foundAs({ fact, figure }: Measured, score: number): FoundFact {
  return { fact, score, highlight: spanIn(fact.text, figure.text) };
}

/** What articles say alike is said once, with all of them as its sources: the newest, and those that agree. */
function merged(all: readonly FoundFact[], looked: readonly Fact[]): readonly FoundFact[] {
  const kept: FoundFact[] = [];
  for (const found of newestFirst(all)) {
    const same = kept.findIndex((other) => saysTheSame(other, found));
    const one = kept[same];
    if (one === undefined) kept.push(found);
    else kept[same] = { ...one, also: [...(one.also ?? []), found.fact] };
  }
  return kept.map((found) => {
    const told = new Set([found.fact, ...(found.also ?? [])].map(({ article }) => article.id));
    const repeats = looked.filter(
      ({ text, article }) =>
        !told.has(article.id) &&
        mayBeSameWords(text, found.fact.text) &&
        wordsOf(text) === wordsOf(found.fact.text) &&
        told.add(article.id),
    );
    return repeats.length === 0 ? found : { ...found, also: [...(found.also ?? []), ...repeats] };
  });
}

function saysTheSame(a: FoundFact, b: FoundFact): boolean {
  const [one, other] = [measuredIn(a)?.figure, measuredIn(b)?.figure];
  if (one === undefined || other === undefined) return wordsOf(a.fact.text) === wordsOf(b.fact.text);
  return (
    one.value === other.value && one.hedge === other.hedge && (one.period ?? '') === (other.period ?? '')
  );
}

function newestFirst(all: readonly FoundFact[]): readonly FoundFact[] {
  return all.toSorted((a, b) => dayOf(b) - dayOf(a) || (isOlder(a, b) ? 1 : -1));
}

/** Published earlier; of two of one moment added earlier, if that is known. */
function isOlder(a: FoundFact, b: FoundFact): boolean {
  if (publishedOf(a) !== publishedOf(b)) return publishedOf(a) < publishedOf(b);
  const [one, other] = [a, b].map(({ fact }) => fact.article.added);
  return one !== undefined && other !== undefined && one < other;
}

const dayOf = (found: FoundFact) => lastDay(found.fact, measuredIn(found)?.figure ?? null);
const publishedOf = ({ fact }: FoundFact) => fact.article.published ?? '';

/** What is shown already, in whichever article, is not offered again. */
function besides(shown: readonly FoundFact[], facts: readonly Fact[]): readonly Fact[] {
  const said = new Set(shown.map(({ fact }) => wordsOf(fact.text)));
  const others: Fact[] = [];
  for (const fact of facts) {
    if (others.length === OFFERS) break;
    const words = wordsOf(fact.text);
    if (said.has(words)) continue;
    said.add(words);
    others.push(fact);
  }
  return others;
}
