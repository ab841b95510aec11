import { figureAt } from '../../knowledge/figures/figure-at.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { isOfEarlierEvent } from '../language/earlier-event.ts';
import { ABOUT } from '../language/forms/about.ts';
import { asksTimeOfDay } from '../language/forms/question-words.ts';
import type { Model } from '../rank/model.ts';
import { isDenied } from '../several/denied.ts';
import type { Span } from '../types.ts';
import { apposedName } from './apposed.ts';
import { bothEnds, bothLevels, isLevelOfRow } from './both-ends.ts';
import { byAUnit } from './by-a-unit.ts';
import { createChoose } from './choose.ts';
import { diedOf } from './died-of.ts';
import { notTheOldOne } from './figures/then-or-now/what-is-now.ts';
import { createValueAsked, isBeside } from './figures/value-asked.ts';
import { isIdleOrdinal } from './idle-ordinal.ts';
import { inTurn } from './in-turn.ts';
import { asksForName, nameAskedFor } from './names/of-names.ts';
import { nationAsked } from './names/of-nation.ts';
import { placeInOrder } from './place-in-order.ts';
import { resultAsked } from './result-asked.ts';
import type { Meant } from './seen.ts';
import { spansOf, type TypedSpan } from './spans.ts';
import { isOneTimeOfSeveral, speaksAgainst } from './speaks-against.ts';
import { asksNoFigure } from './thing-asked.ts';
import { isThingTold } from './thing-told.ts';
import { onItsDay, onTheCalendar, onTheClock } from './times/calendar.ts';
import { howOften } from './times/how-often.ts';
import { timeAsked } from './times/time-asked.ts';
import { withoutWhen } from './times/when-within.ts';
import { numberedThing } from './which-number.ts';
import { whoSaid } from './who-said.ts';
import { wholeDuration, wholeList, wholeMoment, wholeNumber } from './whole/whole.ts';
import { wholeMonths, wholeRange, wholeVote, wholeYears } from './whole/whole-range.ts';
import { wholeUnit } from './whole/whole-unit.ts';

/**
 * The figure, date, name or place of a fact that is asked for; null where there is none, and for a reason.
 *
 * @param rows of its spans, in the order of `SPAN_FEATURES`
 * @param meant what stands for the question's words; themselves alone where it is left out
 */
export type Highlight = (
  fact: Fact,
  rows: readonly Float64Array[],
  question: Question,
  meant?: Meant,
) => Span | null;

export function createHighlight({ highlight }: Model): Highlight {
  const valueAsked = createValueAsked(createChoose(highlight));
  return (fact, rows, said, meant = (stem) => [stem]) => {
    const question = withoutWhen(said);
    if (question.asked === 'why') return null;
    const outright = toldOutright(fact, question);
    if (outright !== undefined) return outright;
    if (asksForName(question)) return nameIn(fact, rows, question);
    const { spans } = spansOf(fact);
    if (OF_WHAT.test(question.plain)) return givenIn(spans, question);
    const value = atItsTime(fact, valueAsked(fact, rows, question, meant), question);
    const when = timeAsked(fact.text, spans, value, question);
    if (when !== undefined) return isDenied(fact.text, when) ? null : when;
    // Who wrote it is no answer to which paper it was, nor the other way round: the source below says it.
    const isOther = value?.kind === 'name' && OF_PEOPLE.has(question.about);
    if (value === undefined || isOther || speaksAgainst(fact, value, question)) return null;
    const now = notTheOldOne(fact.text, spans, value, question);
    const own = now && inTurn(fact.text, spans, now, question);
    if (own === null || isDenied(fact.text, own) || isBeside(fact, own, question)) return null;
    if (isIdleOrdinal(own, question)) return null;
    if (isLevelOfRow(fact, question)) return null;
    const both = bothLevels(fact.text, spans, own, question) ?? bothEnds(fact.text, spans, own, question);
    if (both !== undefined) return both;
    if (question.asked === 'yesno' && isOneTimeOfSeveral(spans, own, question)) return null;
    if (asksNoFigure(own, question) || isThingTold(fact.text, own, question)) return null;
    return wholeOf(fact.text, spans, own, question);
  };
}

/** What the form of the question and of the sentence tells, before anything is weighed; null where that is that nothing is to stand in bold. */
type Tells = (fact: Fact, question: Question) => Span | null | undefined;

function toldOutright(fact: Fact, question: Question): Span | null | undefined {
  for (const tells of OUTRIGHT) {
    const told = tells(fact, question);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Of a question about the article itself the name that it asks for: who published it, who wrote it. */
function namedBy({ text, article }: Fact, { about }: Question): Span | undefined {
  const name = about === ABOUT.publisher ? article.publisher : about === ABOUT.author ? article.author : null;
  const start = name === null ? -1 : text.indexOf(name);
  return name === null || start < 0 ? undefined : { start, end: start + name.length };
}

const OUTRIGHT: readonly Tells[] = [
  namedBy,
  whoSaid,
  nationAsked,
  placeInOrder,
  ({ text }, question) => numberedThing(text, question),
  ({ text }, question) => resultAsked(text, question),
  ({ text }, question) => diedOf(text, question),
  ({ text }, question) => apposedName(text, question),
  ({ text }, question) => byAUnit(text, question),
];

/** The name that is asked for, where it is none of an earlier event, nor who wrote the article. */
function nameIn(fact: Fact, rows: readonly Float64Array[], question: Question): Span | null {
  const name = nameAskedFor(fact.text, spansOf(fact), rows, question);
  if (name === null || isOfEarlierEvent(fact, name, question)) return null;
  return OF_PEOPLE.has(question.about) && !PUBLISHED_BY.test(fact.text.slice(0, name.start)) ? null : name;
}

/** Who published the book that the sentence tells of, and not the article. */
const PUBLISHED_BY = /\b(?:published|written|printed) by (?:the )?$/i;
const OF_PEOPLE: ReadonlySet<number> = new Set([ABOUT.publisher, ABOUT.author]);

/** `30,000 kinds of what`: of the figures only the one that the question gives. */
const OF_WHAT = /\bof what\W*$/i;
function givenIn(spans: readonly TypedSpan[], { plain }: Question): Span | null {
  const given = spans.find(({ written }) => plain.includes(/\d[\d.,]*/u.exec(written)?.[0] ?? written));
  return given === undefined ? null : { start: given.start, end: given.end };
}

/** A value as it was chosen, or how often, at what hour or on which day it is, where that is asked for. */
function atItsTime(fact: Fact, value: TypedSpan | undefined, question: Question): TypedSpan | undefined {
  const { text } = fact;
  const { spans } = spansOf(fact);
  const often = howOften(text, value, question) ?? value;
  const asksHour = asksTimeOfDay(question.plain);
  const told = asksHour ? onTheClock(text, spans, often) : often;
  if (question.asked !== 'date') return told;
  return onTheCalendar(text, spans, told && !asksHour ? onItsDay(text, spans, told) : told, question);
}

/** A value with all that belongs to it: a list, the day and the hour, years, votes, the rest of its number, its range and its unit. */
function wholeOf(text: string, spans: readonly TypedSpan[], own: TypedSpan, question: Question): Span {
  const list = wholeList(text, spans, own, question);
  if (list !== undefined) return list;
  const time =
    question.asked === 'date' || (own.kind === 'date' && ASKS_DATES.test(question.plain))
      ? wholeMoment(text, spans, own, question)
      : wholeDuration(text, spans, own);
  const { start, end } = time;
  const whole =
    wholeYears(text, own, question) ??
    wholeMonths(text, own, question) ??
    wholeVote(text, { start, end }, question) ??
    wholeNumber(text, { start, end });
  return wholeUnit(text, wholeRange(text, whole), question);
}

/** Of mere keywords: `fair dates` */
const ASKS_DATES = /\bdates\b/i;

/** Of a fact that was picked, not asked for: its first figure. */
export function firstFigure({ text, figures }: Fact): Span | null {
  const starts = figures.map((figure) => ({
    start: figureAt(text, figure.text),
    length: figure.text.length,
  }));
  const [first] = starts
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  return first === undefined ? null : { start: first.start, end: first.start + first.length };
}
