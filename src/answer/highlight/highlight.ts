import { figureAt } from '../../knowledge/figure-at.ts';
import { UNITS_OF_TIME } from '../../knowledge/ingest/figures/moments.ts';
import type { Fact } from '../../knowledge/types.ts';
import { isOfEarlierEvent } from '../earlier-event.ts';
import { ABOUT } from '../language/about.ts';
import type { Question } from '../language/analyse.ts';
import { isWithin } from '../language/clauses.ts';
import { exactOf } from '../language/exact.ts';
import { asksTimeOfDay } from '../language/question-words.ts';
import type { Model } from '../rank/model.ts';
import { isDenied } from '../several/denied.ts';
import { isCurated, type Span } from '../types.ts';
import { apposedName } from './apposed.ts';
import { asUsual } from './as-usual.ts';
import { beforeOrAfterHour } from './before-and-after.ts';
import { besideItsTime } from './beside-time.ts';
import { notBesides } from './besides.ts';
import { bothEnds } from './both-ends.ts';
import { onItsDay, onTheCalendar, onTheClock } from './calendar.ts';
import { countCalledSo } from './called-so.ts';
import {
  byHowMuchMore,
  changedBy,
  isSinceThen,
  isSoLongAgo,
  notByHowMuch,
  ofBefore,
  ofItsTime,
} from './change.ts';
import { createChoose } from './choose.ts';
import { ofBody } from './collective.ts';
import { ofContrasted, ofItsOwn } from './contrast.ts';
import {
  aged,
  countedByName,
  countedIn,
  forEach,
  measuredSo,
  notThePlace,
  ratedSo,
  timed,
  votedSo,
  warmed,
  weighed,
} from './counted.ts';
import { degreesOfRow } from './degrees-of-row.ts';
import { diedOf } from './died-of.ts';
import { eachItsOwn } from './each-its-own.ts';
import { forWhom } from './for-whom.ts';
import { howOften } from './how-often.ts';
import { isIdleOrdinal } from './idle-ordinal.ts';
import { inCurrency } from './in-currency.ts';
import { isToldInPassing, mayBeAnother } from './in-passing.ts';
import { inTurn } from './in-turn.ts';
import { inUnit } from './in-unit.ts';
import { levelOrChange } from './level-or-change.ts';
import { namedBefore } from './named-before.ts';
import { isNotTold } from './not-told.ts';
import { nowOrThen } from './now-or-then.ts';
import { onlyNames } from './number-of-name.ts';
import { notOfAnother } from './of-another-name.ts';
import { asksOtherTime, clauseAskedFor, isOfAnotherYear } from './of-its-clause.ts';
import { ofItsColumn } from './of-its-column.ts';
import { ofItsNoun } from './of-its-noun.ts';
import { ofItsSubject } from './of-its-subject.ts';
import { asksForName, nameAskedFor } from './of-names.ts';
import { ofWhole } from './of-whole.ts';
import { isNoDeadline, opensOrCloses } from './opens-or-closes.ts';
import { ORDINAL_IN_WORDS, ofItsTurn } from './ordinal.ts';
import { partOf } from './part-of.ts';
import { resultAsked } from './result-asked.ts';
import type { Meant } from './seen.ts';
import { mayAnswer } from './span-evidence.ts';
import { type FactSpans, spansOf, type TypedSpan } from './spans.ts';
import { behindSuperlative } from './superlative.ts';
import { asksNoFigure } from './thing-asked.ts';
import { isThingTold } from './thing-told.ts';
import { isOfWhatGoesWith, timeAsked } from './time-asked.ts';
import { toldBehind } from './told-behind.ts';
import { totalOrChange } from './total.ts';
import { notTheOldOne, whatIsNow } from './what-is-now.ts';
import { numberedThing } from './which-number.ts';
import { whoSaid } from './who-said.ts';
import { wholeDuration, wholeList, wholeMoment, wholeNumber } from './whole.ts';
import { wholeRange, wholeVote, wholeYears } from './whole-range.ts';
import { wholeUnit } from './whole-unit.ts';

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
  const choose = createChoose(highlight);
  return (fact, rows, question, meant = (stem) => [stem]) => {
    if (question.asked === 'why') return null;
    const named = namedBy(fact, question);
    const said = named ?? whoSaid(fact, question);
    if (said !== undefined) return said;
    const found = spansOf(fact);
    const { spans } = found;
    const numbered = numberedThing(fact.text, question);
    if (numbered !== undefined) return numbered;
    const result = resultAsked(fact.text, question);
    if (result !== undefined) return result;
    const died = diedOf(fact.text, question);
    if (died !== undefined) return died;
    const apposed = apposedName(fact.text, question);
    if (apposed !== undefined) return apposed;
    if (asksForName(question)) {
      const name = nameAskedFor(fact.text, found, rows, question);
      const isOfBook = name !== null && PUBLISHED_BY.test(fact.text.slice(0, name.start));
      const isElse = name !== null && isOfEarlierEvent(fact, name, question);
      return isElse || (OF_PEOPLE.has(question.about) && !isOfBook) ? null : name;
    }
    const counted = isCurated(fact) ? countedIn(spans, question, meant) : undefined;
    // What somebody asks the year of is not the year.
    const isOfTime = question.asked !== 'date' || (counted && TIMES.has(counted.kind));
    const isCounted =
      counted !== undefined && isOfTime && mayAnswer(rows[counted.at] as Float64Array, question);
    const isOut = (span: Span | undefined) =>
      span !== undefined &&
      (isToldInPassing(fact.text, span, question) ||
        onlyNames(fact.text, span, question) ||
        isOfEarlierEvent(fact, span, question));
    const clause = clauseAskedFor(fact.text, question);
    const isElsewhere = (span: Span | undefined) =>
      clause !== undefined && span !== undefined && !isWithin(span, clause);
    const first = spans[choose(rows, question)];
    // `Sales of $2.3 billion in 2023, while net profit was $118 million`: the year says less than what is measured.
    const likeliest =
      isElsewhere(first) && NAMES_YEAR.test(question.plain)
        ? spans[choose(rows, question, (at) => isElsewhere(spans[at]))]
        : first;
    const another = () =>
      mayBeAnother(question) ? spans[choose(rows, question, (at) => isOut(spans[at]))] : undefined;
    const learned = isOut(likeliest) ? another() : likeliest;
    const words = question.words.map(({ text }) => text);
    // Beyond what is learned: what language itself says of a figure's part, time, currency and column.
    const refined = (span: TypedSpan): TypedSpan | undefined => {
      const among = amongFigures(found, fact, span, question);
      const now =
        nowOrThen(fact.text, spans, among, question) ?? whatIsNow(fact.text, spans, among, question.plain);
      const most = behindSuperlative(fact.text, spans, now, question);
      // By how much it changed is looked for last: `by $3m to $41m in 2022 and by $5m to $46m in 2023` has the year with what it came to.
      const beside = besideItsTime(found, most, words);
      const atTime = isElsewhere(beside) && !isElsewhere(most) ? most : beside;
      const changed =
        changedBy(fact.text, spans, atTime, question) ?? levelOrChange(fact.text, spans, atTime, question);
      const paid = inCurrency(fact, spans, changed ?? atTime, words);
      const cell =
        degreesOfRow(fact, spans, question.plain) ??
        ofItsColumn(fact, spans, inUnit(fact, spans, paid, question), question.words);
      if (cell === undefined) return undefined;
      return beforeOrAfterHour(fact.text, spans, cell, question) ?? ratedSo(spans, cell, question) ?? cell;
    };
    if (OF_WHAT.test(question.plain)) return givenIn(spans, question);
    const exact =
      ofMagnitude(spans, question) ?? exactOf(question.plain, figuresOf(spans), ({ written }) => written);
    const refinedOrNone =
      exact ?? (isCounted ? inCurrency(fact, spans, counted, words) : learned && refined(learned));
    const often = howOften(fact.text, refinedOrNone, question) ?? refinedOrNone;
    const asksHour = asksTimeOfDay(question.plain);
    const told = asksHour ? onTheClock(fact.text, spans, often) : often;
    const ofDay = told && question.asked === 'date' && !asksHour ? onItsDay(fact.text, spans, told) : told;
    const onDay = question.asked === 'date' ? onTheCalendar(fact.text, spans, ofDay, question) : told;
    const inWords = timeAsked(fact.text, spans, onDay, question);
    if (inWords !== undefined) return isDenied(fact.text, inWords) ? null : inWords;
    const chosen = onDay && isNoAnswerToWhen(fact, onDay, question) ? undefined : onDay;
    // Who wrote it is no answer to which paper it was, nor the other way round: the source below says it.
    const isOther = chosen?.kind === 'name' && OF_PEOPLE.has(question.about);
    if (chosen === undefined || isOther || isSinceThen(fact.text, chosen, question)) return null;
    if (isSoLongAgo(fact.text, chosen, question) || isNotTold(fact.text, spans, chosen, question))
      return null;
    if (isOfAnotherYear(fact.text, chosen, question)) return null;
    if (isElsewhere(chosen) && asksOtherTime(question)) return null;
    if (isNoDeadline(fact.text, spans, chosen, question)) return null;
    const now = notTheOldOne(fact.text, spans, chosen, question);
    const own = now && inTurn(fact.text, spans, now, question);
    if (own === null || isDenied(fact.text, own) || isOut(own) || isIdleOrdinal(own, question)) return null;
    const both = bothEnds(fact.text, spans, own, question);
    if (both !== undefined) return both;
    if (question.asked === 'yesno' && isOneTimeOfSeveral(spans, own, question)) return null;
    if (asksNoFigure(own, question) || isThingTold(fact.text, own, question)) return null;
    const list = wholeList(fact.text, spans, own, question);
    if (list !== undefined) return list;
    const { start, end } =
      question.asked === 'date' || (own.kind === 'date' && ASKS_DATES.test(question.plain))
        ? wholeMoment(fact.text, spans, own, question)
        : wholeDuration(fact.text, spans, own);
    const whole =
      wholeYears(fact.text, own, question) ??
      wholeVote(fact.text, { start, end }, question) ??
      wholeNumber(fact.text, { start, end });
    return wholeUnit(fact.text, wholeRange(fact.text, whole), question);
  };
}

/** Of `do boats sail at night` neither of two hours says yes or no, unless it asks for one of them. */
const isOneTimeOfSeveral = (spans: readonly TypedSpan[], { kind }: TypedSpan, { plain }: Question): boolean =>
  !/\d|\b(?:or|how|what|when|more|less|than)\b/iu.test(plain) &&
  TIMES.has(kind) &&
  spans.filter((span) => span.kind === kind).length > 1;

/** `The second summit`: which one it is does not tell when it is; nor does how much or how many there are. */
function isNoAnswerToWhen(
  { text, figures }: Fact,
  { kind, start, end, written }: TypedSpan,
  question: Question,
): boolean {
  const { asked, plain } = question;
  if (asked !== 'date') return false;
  if (ORDINAL.test(written)) return true;
  if (!ASKS_WHEN_ALONE.test(plain)) return false;
  if (kind === 'time' && isOfWhatGoesWith(text, { start, end }, question)) return true;
  if (kind === 'percent' || kind === 'money' || (/\bvot/iu.test(text) && OF_VOTE.test(text.slice(start))))
    return true;
  const isDoneBy = BY_SO_MANY.test(
    `${text.slice(Math.max(0, start - 4), start)}${written}${text.slice(end)}`,
  );
  if (AT_A_TIME.test(text.slice(0, start)) && !isDoneBy) return false;
  const unit = figures.find((figure) => figure.text === written)?.unit ?? 'number';
  const isCount = kind === 'count' && unit !== 'number' && unit !== 'rank' && !UNITS_OF_TIME.has(unit);
  return isCount || kind === 'measure';
}
/** `31 to 17`, `31 votes to 17` */
const OF_VOTE = /^\d{1,4} (?:votes? )?to \d{1,4}\b/iu;
/** `resumes at 7.30 this morning`, `on Dec. 14` */
const AT_A_TIME = /\b(?:at|by|from|until|till|on|\p{Lu}\p{L}{2,3}\.)\s$/u;
/** `By 155 volunteers` */
const BY_SO_MANY = /^ ?by \d[\d,]* (?!(?:minutes|hours|days|weeks|months|years)\b)\p{Ll}{2,}s\b/u;
const ORDINAL = new RegExp(`^(?:${ORDINAL_IN_WORDS})$`, 'iu');
const ASKS_WHEN_ALONE = /^(?:since |until )?when\b(?!.*\b(?:what|which|how|who|or|more)\b)/iu;

/** Of mere keywords: `fair dates` */
const ASKS_DATES = /\bdates\b/iu;
const NAMES_YEAR = /\b(?:19|20)\d\d\b/u;

/** `30,000 kinds of what`: of the figures only the one that the question gives. */
const OF_WHAT = /\bof what\W*$/iu;
function givenIn(spans: readonly TypedSpan[], { plain }: Question): Span | null {
  const given = spans.find(({ written }) => plain.includes(/\d[\d.,]*/u.exec(written)?.[0] ?? written));
  return given === undefined ? null : { start: given.start, end: given.end };
}

/** `How many billions`: the one figure that is so many. */
const SO_MANY = /\bhow many (thousand|million|billion|trillion)s?\b/iu;
function ofMagnitude(spans: readonly TypedSpan[], { plain }: Question): TypedSpan | undefined {
  const magnitude = SO_MANY.exec(plain)?.[1]?.toLowerCase();
  const [one, ...more] = spans.filter(
    ({ kind, written }) => magnitude !== undefined && kind !== 'name' && written.includes(magnitude),
  );
  return more.length === 0 ? one : undefined;
}

const figuresOf = (spans: readonly TypedSpan[]) =>
  spans.filter(({ kind }) => kind !== 'name' && kind !== 'date' && kind !== 'year');

const TIMES: ReadonlySet<TypedSpan['kind']> = new Set(['date', 'year', 'time', 'duration']);

/** Who published the book that the sentence tells of, and not the article. */
const PUBLISHED_BY = /\b(?:published|written|printed) by (?:the )?$/iu;
const OF_PEOPLE: ReadonlySet<number> = new Set([ABOUT.publisher, ABOUT.author]);

/** Of a question about the article itself the name that it asks for: who published it, who wrote it. */
function namedBy({ text, article }: Fact, { about }: Question): Span | null {
  const name = about === ABOUT.publisher ? article.publisher : about === ABOUT.author ? article.author : null;
  const start = name === null ? -1 : text.indexOf(name);
  return name === null || start < 0 ? null : { start, end: start + name.length };
}

/** Of several figures the one that counts or measures what is asked for, by how much something changes, or what it was before. */
function amongFigures(found: FactSpans, fact: Fact, learned: TypedSpan, question: Question): TypedSpan {
  const { spans } = found;
  const ofSeveral = ofWhole(fact.text, spans, learned, question);
  if (ofSeveral !== undefined) return ofSeveral;
  const chosen = partOf(found, learned, question);
  return (
    ofItsSubject(fact.text, spans, chosen, question) ??
    ofBody(fact.text, spans, chosen, question) ??
    forWhom(fact.text, spans, chosen, question) ??
    notThePlace(fact.text, spans, chosen, question) ??
    ofItsNoun(fact.text, spans, chosen, question) ??
    countedByName(fact, spans, chosen, question) ??
    countCalledSo(fact.text, spans, chosen, question) ??
    toldBehind(fact.text, spans, chosen, question) ??
    namedBefore(fact.text, spans, chosen, question) ??
    notOfAnother(fact.text, spans, chosen, question) ??
    opensOrCloses(fact.text, spans, chosen, question) ??
    measuredSo(fact.text, spans, chosen, question) ??
    weighed(spans, chosen, question) ??
    timed(spans, chosen, question) ??
    warmed(fact.text, spans, chosen, question) ??
    aged(fact.text, spans, chosen, question) ??
    forEach(fact.text, spans, chosen, question) ??
    byHowMuchMore(fact.text, spans, chosen, question) ??
    notByHowMuch(fact.text, spans, chosen, question) ??
    ofBefore(fact.text, spans, chosen, question) ??
    ofItsTime(fact.text, spans, chosen, question) ??
    ofContrasted(fact.text, spans, chosen, question) ??
    ofItsOwn(fact.text, spans, chosen, question) ??
    ofItsTurn(fact.text, spans, chosen, question) ??
    asUsual(fact.text, spans, chosen, question) ??
    notBesides(fact.text, spans, chosen, question) ??
    eachItsOwn(fact.text, spans, chosen, question) ??
    votedSo(fact.text, spans, chosen, question) ??
    totalOrChange(fact.text, found, chosen, question) ??
    chosen
  );
}

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
