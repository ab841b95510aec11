import { reportedTime } from '../../knowledge/time/reported-time.ts';
import {
  contradicts,
  isWithin,
  type NamedTime,
  publishedTime,
  type Time,
} from '../../knowledge/time/time.ts';
import { mayBeOf, timesOf } from '../../knowledge/time/times-of-fact.ts';
import type { Fact } from '../../knowledge/types.ts';
import { type Decide, type Decided, offered } from '../decide/decided.ts';
import { comparesIn, weighs } from '../language/forms/measure-form.ts';
import { timesIn, withoutTimes } from '../language/forms/question-times.ts';
import { contentOf, heldOf, holds, namesAnother, stemsOf } from '../language/held.ts';
import { asksOfSpan, tellsOfOtherSpan } from '../rank/refuse/time/other-span.ts';
import type { Only } from '../read/reading.ts';
import { type Answer, BAR, type FoundFact, isCurated, type Step, statedIn, withStep } from '../types.ts';
import { ofBareMeasure } from './bare-measure.ts';
import { isPartOf, measuredIn, ofTimes, together } from './one-measure.ts';
import { ownFirst } from './own-article.ts';

/** One time against another: both are asked for, and each fact may tell of both. */
const COMPARES = /\b(?:or|than|versus|vs|compared|both|between)\b/i;
const PROVED: ReadonlySet<Step> = new Set<Step>(['row of a table', 'what they want']);
/** `in 2023, and what in 2024` */
const AND = /^,?\s(?:and|&)\s(?:(?:what|who|when|how (?:much|many))\s)?(?:(?:in|for|during)\s)?(?:the\s)?$/iu;

/**
 * A time that the question names is looked for in what each fact is true of, not among its words alone: the state that an
 * article of that time tells seldom names the time.
 */
export function ofTime(question: string, only: Only, decide: Decide): Answer {
  // `Secnd quater` names a time as well.
  const { answer, looked, meant: text } = decide(question, only);
  const bare = ofBareMeasure(text, answer, looked);
  if (bare !== undefined) return bare;
  const named = timesIn(text);
  const compares = COMPARES.test(text) || areJoined(named, text);
  const times = compares ? [] : named;
  // A row that a whole table proves is that of the time that is named, or none; and what one sentence alone says that somebody wants is that.
  if (answer.steps?.some((step) => PROVED.has(step))) return answer;
  const both = compares && !isSilent(answer) ? ofEach(text, named, only, decide) : undefined;
  if (both !== undefined) return both;
  const neither = compares ? ofNeither(answer, text, named, only, decide) : undefined;
  if (neither !== undefined) return neither;
  if (compares && isOfOneOfTwo(answer, text, named)) {
    const facts = [...(answer.kind === 'found' ? answer.facts.map(({ fact }) => fact) : []), ...looked];
    return withStep(offered(facts, answer.confidence), 'each time');
  }
  if (named.length === 0) return ownFirst(together(answer, text, looked), text);
  if (times.length === 0 || isSilent(answer)) return together(answer, text, looked);
  return withStep(ofThen({ answer, meant: text, looked }, times, only, decide), 'named time');
}

/** The decision as it is where only what is true of the times may answer. */
function ofThen(
  { answer, meant: text, looked }: Decided,
  times: readonly NamedTime[],
  only: Only,
  decide: Decide,
): Answer {
  if (answer.kind === 'found' && answer.facts.length > 1) return answer;
  const asked = onceEach(times);
  const timeless = withoutTimes(text, times);
  const [known] = answer.kind === 'found' ? answer.facts : [];
  const isKnown = known !== undefined && ofTimes(known, asked).length > 0;
  // Sample questions tell what a fact is about: no other one needs to be looked for.
  if (isKnown && isCurated(known.fact)) return together(answer, timeless, looked, asked);
  const report = known && ofTheReport(known.fact, answer, asked, timeless, looked, only, decide);
  if (report !== undefined) return report;
  // Without its time a question no longer says of what span it asks.
  const said = text.toLowerCase();
  const ofSpan: Only = asksOfSpan(said)
    ? (fact) => (only?.(fact) ?? true) && (isCurated(fact) || !tellsOfOtherSpan(said, fact))
    : only;
  const whenever = decide(timeless, ofSpan);
  const [other] = whenever.looked;
  const isElse = known !== undefined && other !== undefined && isAboutElse(known.fact, other, timeless);
  if (isKnown && !isElse) return together(answer, timeless, looked, asked);
  const then = together(whenever.answer, timeless, [...whenever.looked, ...looked], asked);
  const isOfReport = (facts: readonly FoundFact[]) => facts.every(({ fact }) => isReportOf(fact, asked));
  if (
    then.kind === 'found' &&
    (known !== undefined || isTold(then.facts, timeless) || isOfReport(then.facts))
  )
    return then;
  const among = amongThoseOf(asked, timeless, ofSpan, decide);
  if (among.kind === 'found' && among.facts.every(({ fact }) => holdsAll(fact, timeless))) return among;
  if (isElse) return offered([other, known.fact], answer.confidence);
  if (known === undefined || !isOfAnotherTime(known, asked)) return answer;
  const [nearest] = among.kind === 'unsure' ? among.offers : [];
  // Another article reports on that time, or this fact holds no more of the question than one that is of it.
  const isNearer =
    nearest !== undefined &&
    (isReportOf(nearest, asked) || heldOf(timeless, nearest).length >= heldOf(timeless, known.fact).length);
  return offered(isNearer ? [nearest, known.fact] : [known.fact], answer.confidence);
}

/**
 * `How many staff in February`, where one article is of February and what was found is of August, and names neither: what the one of February
 * tells, or both are offered. Undefined where no month alone is named, or no article is of it.
 */
function ofTheReport(
  known: Fact,
  { confidence }: Answer,
  [asked, ...others]: readonly Time[],
  timeless: string,
  looked: readonly Fact[],
  only: Only,
  decide: Decide,
): Answer | undefined {
  if (asked?.month === undefined || asked.year !== undefined || others.length > 0) return undefined;
  const isOfReport = ({ article }: Fact) => {
    const published = publishedTime(article);
    return published !== null && isWithin(published, asked);
  };
  const isToldThen = timesOf(known, null).some((time) => time.month === asked.month);
  if (isCurated(known) || isOfReport(known) || isToldThen || !looked.some(isOfReport)) return undefined;
  const own = decide(timeless, (fact) => isOfReport(fact) && (only?.(fact) ?? true));
  if (own.answer.kind === 'found') return own.answer;
  const [nearest] = own.looked;
  return nearest && offered([nearest, known], confidence);
}

/** `Were more trains cancelled in 2023 or in 2024?`: what is true of each, where one measure is found for all of the times. */
function ofEach(text: string, times: readonly NamedTime[], only: Only, decide: Decide): Answer | undefined {
  const years = new Set(times.map(({ time }) => time.year));
  if (times.length < 2 || years.size < times.length || years.has(undefined)) return undefined;
  const timeless = withoutTimes(text, times);
  const { answer, looked } = decide(timeless, only);
  if (answer.kind !== 'found' || answer.facts.length > 1 || isCurated(answer.facts[0].fact)) return undefined;
  const parts = times.map(({ time }) => together(answer, timeless, looked, [time]));
  const found = parts.flatMap((part) => (part.kind === 'found' ? [part.facts[0]] : []));
  const [first, ...others] = found.filter(
    ({ fact }, at) => found.findIndex((one) => one.fact === fact) === at,
  );
  // One that tells of all the times is found as it is.
  if (first === undefined || others.length === 0 || found.length < times.length) return undefined;
  const { close: _, ...rest } = answer;
  const shown = new Set(found.map(({ fact }) => fact));
  const related = rest.related.filter((fact) => !shown.has(fact));
  return withStep({ ...rest, facts: [first, ...others], related }, 'each time');
}

/** What is found tells of none of the years that are compared: what does is found instead, or all is offered. */
function ofNeither(
  answer: Answer,
  text: string,
  named: readonly NamedTime[],
  only: Only,
  decide: Decide,
): Answer | undefined {
  const asked = onceEach(named);
  if (answer.kind !== 'found' || named.length < 2 || asked.some(({ year }) => year === undefined))
    return undefined;
  if (!answer.facts.every((found) => isOfAnotherTime(found, asked) && !isOfThen(found.fact, asked)))
    return undefined;
  const among = amongThoseOf(asked, withoutTimes(text, named), only, decide);
  if (among.kind === 'found') return withStep(among, 'named time');
  const others = among.kind === 'unsure' ? among.offers : [];
  const facts = [...answer.facts.map(({ fact }) => fact), ...others];
  return withStep(offered(facts, answer.confidence), 'named time');
}

/**
 * `Which flood cost more, that of 2007 or that of 2025`: what tells of one of the two years alone, and compares it with nothing, would be
 * taken for the one that has more.
 */
function isOfOneOfTwo(answer: Answer, text: string, named: readonly NamedTime[]): boolean {
  const [one, other, ...more] = new Set(named.map(({ time }) => time.year));
  if (one === undefined || other === undefined || more.length > 0 || !comparesIn(text)) return false;
  if (answer.kind !== 'found' || statedIn(answer).length > 1) return false;
  const [{ fact, highlight }] = answer.facts;
  if (isCurated(fact) || highlight === null || weighs(fact.text)) return false;
  const bold = fact.text.slice(highlight.start, highlight.end);
  const unit = fact.figures.find((figure) => bold.includes(figure.text))?.unit;
  if (fact.figures.filter((figure) => figure.unit === unit).length !== 1) return false;
  const told = new Set(timesIn(fact.text).map(({ time }) => time.year));
  return told.has(one) !== told.has(other);
}

/** Each time that is named, however often a message names it. */
function onceEach(named: readonly NamedTime[]): readonly Time[] {
  return [...new Map(named.map(({ time }) => [JSON.stringify(time), time])).values()];
}

function areJoined([first, second]: readonly NamedTime[], text: string): boolean {
  return first !== undefined && second !== undefined && AND.test(text.slice(first.end, second.start));
}

const isSilent = (answer: Answer) => answer.kind === 'unsure' && answer.silent === true;

/** The decision as it would be if only what is true of the times were known. */
function amongThoseOf(asked: readonly Time[], question: string, only: Only, decide: Decide): Answer {
  const { answer, looked } = decide(question, (fact) => (only?.(fact) ?? true) && isOfThen(fact, asked));
  return together(answer, question, looked, asked);
}

/** It, or one of its figures, is true of one of the times. */
function isOfThen(fact: Fact, asked: readonly Time[]): boolean {
  return (
    asked.some(({ year }) => mayBeOf(fact, year)) &&
    [...fact.figures, null].some((figure) =>
      timesOf(fact, figure).some((time) => asked.some((one) => isWithin(time, one))),
    )
  );
}

/** Its article as a whole reports on one of the times. */
function isReportOf({ article }: Fact, asked: readonly Time[]): boolean {
  const reported = reportedTime(article);
  return reported !== null && asked.some((one) => isWithin(reported, one));
}

/** `Last year`, as an article says of the time that it is compared by. */
const SAYS_WHEN =
  /\b(?:(?:last|this) (?:year|month|week|season|quarter|spring|summer|autumn|fall|winter)|a (?:year|month) ago)\b/i;

/** Each fact names a time or holds all the question's other words: less is too little to assert it. */
function isTold(facts: readonly FoundFact[], question: string): boolean {
  return facts.every(
    ({ fact }) => timesIn(fact.text).length > 0 || SAYS_WHEN.test(fact.text) || holdsAll(fact, question),
  );
}

function holdsAll(fact: Fact, question: string): boolean {
  const asked = contentOf(question).filter((stem) => !SAYS_HOW_MUCH.test(stem));
  if (heldOf(question, fact).length >= contentOf(question).length) return true;
  return holds(fact, asked) && !namesAnother(fact, question);
}

/** What it is true of is known, and is none of the times, nor within or around one of them. */
function isOfAnotherTime(found: FoundFact, asked: readonly Time[]): boolean {
  const figure = measuredIn(found)?.figure ?? null;
  if (isPartOf(found.fact, figure, asked)) return true;
  // `In January` may be asked of what an article of March says of `January's storm`.
  const isNamed = figure?.period != null || asked.every(({ year }) => year !== undefined);
  if (isCurated(found.fact) || !isNamed || isSaidThen(found.fact, asked)) return false;
  const times = timesOf(found.fact, figure);
  return (
    times.length > 0 &&
    times.every((time) => asked.every((one) => contradicts(time, one) && !isJustBefore(one, time)))
  );
}

/** `In February`, of what an article of early March tells as the state of its day. */
function isJustBefore(asked: Time, { year = 0, month, day }: Time): boolean {
  if (asked.month === undefined || asked.day !== undefined || month === undefined || day === undefined)
    return false;
  return 12 * year + month - (12 * (asked.year ?? year) + asked.month) === 1;
}

/** `In March 2025 they said that 140 jobs would go`: the month of its article is when it was said. */
function isSaidThen({ article }: Fact, asked: readonly Time[]): boolean {
  const published = publishedTime(article);
  return published !== null && asked.some((one) => one.month !== undefined && isWithin(published, one));
}

/** What an article is about stands in so much of its text, and no sentence of it need say it again. */
const OPENING = 450;
/** Stems of words that a figure itself stands for: `worth`. */
const SAYS_HOW_MUCH = /^(?:worth|valu|amount|total|figur|number|level|overal|share|percentag|proport)$/;

/** The time alone led to a fact: another one holds all that it holds of the question's other words, and more. */
function isAboutElse(fact: Fact, other: Fact, question: string): boolean {
  // What sample questions hold, no article's own sentence does.
  if (isCurated(fact) || isCurated(other)) return false;
  const asked = contentOf(question).filter((stem) => !SAYS_HOW_MUCH.test(stem));
  const held = (one: Fact) => {
    const opening = stemsOf((one.article.text ?? '').slice(0, OPENING));
    // What a cell of a row is, the heads above it say.
    const heads = stemsOf(one.text.includes(BAR) ? (one.context ?? '') : '');
    return asked.filter((stem) => holds(one, [stem]) || opening.has(stem) || heads.has(stem));
  };
  const [own, more] = [held(fact), held(other)];
  return more.length > own.length && own.every((stem) => more.includes(stem));
}
