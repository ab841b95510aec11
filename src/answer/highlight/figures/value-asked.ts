import type { Fact } from '../../../knowledge/types.ts';
import type { Question } from '../../language/analyse.ts';
import { isOfEarlierEvent } from '../../language/earlier-event.ts';
import { exactOf } from '../../language/exact.ts';
import { isCurated } from '../../types.ts';
import type { Choose } from '../choose.ts';
import { isOfQuestion } from '../given.ts';
import { isToldInPassing, mayBeAnother } from '../in-passing.ts';
import { nowOrThen } from '../now-or-then.ts';
import { onlyNames } from '../number-of-name.ts';
import type { Meant } from '../seen.ts';
import { mayAnswer } from '../span-evidence.ts';
import { figuresAmong, type Refine, spansOf, TELLS_WHEN, type TypedSpan } from '../spans.ts';
import { countCalledSo } from './measure/called-so.ts';
import { countedByName, countedIn, notThePlace } from './measure/counted.ts';
import { degreesOfRow } from './measure/degrees-of-row.ts';
import { inCurrency } from './measure/in-currency.ts';
import { inUnit } from './measure/in-unit.ts';
import {
  aged,
  eachTime,
  forEach,
  loud,
  measuredSo,
  ratedSo,
  timed,
  votedSo,
  warmed,
  weighed,
} from './measure/measured-so.ts';
import { ofItsColumn } from './measure/of-its-column.ts';
import { behindSuperlative } from './measure/superlative.ts';
import { aheadOf, ledBy } from './of-whom/ahead-of.ts';
import { casualties } from './of-whom/casualties.ts';
import { ofBody } from './of-whom/collective.ts';
import { ofContrasted, ofItsOwn } from './of-whom/contrast.ts';
import { eachItsOwn } from './of-whom/each-its-own.ts';
import { eachToldBehind } from './of-whom/each-told-behind.ts';
import { forWhom } from './of-whom/for-whom.ts';
import { namedBefore } from './of-whom/named-before.ts';
import { nobody } from './of-whom/nobody.ts';
import { notOfAnother } from './of-whom/of-another-name.ts';
import { createIsElsewhere } from './of-whom/of-its-clause.ts';
import { ofItsLabel } from './of-whom/of-its-label.ts';
import { ofItsNoun } from './of-whom/of-its-noun.ts';
import { ofItsSubject } from './of-whom/of-its-subject.ts';
import { ofNameBehind } from './of-whom/of-name-behind.ts';
import { ofTwoSides } from './of-whom/of-two-sides.ts';
import { ofItsTurn } from './of-whom/ordinal.ts';
import { thoseThatDo } from './of-whom/those-that-do.ts';
import { toldBehind } from './of-whom/told-behind.ts';
import { asUsual } from './then-or-now/as-usual.ts';
import { beforeOrAfterHour } from './then-or-now/before-and-after.ts';
import { besideItsTime } from './then-or-now/beside-time.ts';
import {
  byHowMuchMore,
  changedBy,
  notByHowMuch,
  ofBefore,
  ofItsTime,
  whatItCameTo,
} from './then-or-now/change.ts';
import { doneThen } from './then-or-now/done-then.ts';
import { exceptThen } from './then-or-now/except-then.ts';
import { ofLastYear } from './then-or-now/last-year.ts';
import { leftOver } from './then-or-now/left-over.ts';
import { levelOrChange } from './then-or-now/level-or-change.ts';
import { ofLatestYear } from './then-or-now/of-latest-year.ts';
import { opensOrCloses } from './then-or-now/opens-or-closes.ts';
import { plannedOrDone } from './then-or-now/planned.ts';
import { totalOrChange } from './then-or-now/total.ts';
import { wasOrIs } from './then-or-now/was-or-is.ts';
import { whatIsNow } from './then-or-now/what-is-now.ts';
import { whatItWas } from './then-or-now/what-it-was.ts';
import { besideGiven, whenItWas } from './then-or-now/when-it-was.ts';
import { notBesides } from './whole-or-part/besides.ts';
import { ofWhole } from './whole-or-part/of-whole.ts';
import { scoredIn } from './whole-or-part/out-of.ts';
import { partOf } from './whole-or-part/part-of.ts';
import { shareOf } from './whole-or-part/share-of.ts';

/** Chooses the figure, date or name that a question asks for: what is learned, and beyond it what language itself says. */
type ValueAsked = (
  fact: Fact,
  rows: readonly Float64Array[],
  question: Question,
  meant: Meant,
) => TypedSpan | undefined;

/** What is written just so comes first, then what is counted, then the learned choice as language refines it. */
export function createValueAsked(choose: Choose): ValueAsked {
  /** The likeliest that is not told in passing, nor of another time where the question names a year. */
  const likeliest = (fact: Fact, rows: readonly Float64Array[], question: Question) => {
    const { spans } = spansOf(fact);
    const isOut = (at: number) => isBeside(fact, spans[at], question);
    const isElsewhere = createIsElsewhere(fact.text, question);
    const best = choose(rows, question);
    // `Sales of $2.3 billion in 2023, while net profit was $118 million`: the year says less than what is measured.
    const own =
      isElsewhere(spans[best]) && NAMES_YEAR.test(question.plain)
        ? choose(rows, question, (at) => isElsewhere(spans[at]))
        : best;
    if (!isOut(own)) return spans[own];
    return mayBeAnother(question) ? spans[choose(rows, question, isOut)] : undefined;
  };
  return (fact, rows, question, meant) => {
    const { spans } = spansOf(fact);
    const exact =
      ofMagnitude(spans, question) ?? exactOf(question.plain, figuresAmong(spans), ({ written }) => written);
    if (exact !== undefined) return exact;
    const counted = isCurated(fact) ? countedIn(spans, question, meant) : undefined;
    // What somebody asks the year of is not the year.
    const isOfTime = question.asked !== 'date' || (counted && TELLS_WHEN.has(counted.kind));
    if (counted && isOfTime && mayAnswer(rows[counted.at] as Float64Array, question))
      return inCurrency(fact, spans, counted, question);
    const learned = likeliest(fact, rows, question);
    return learned && refined(fact, learned, question);
  };
}

/** It answers nobody who does not ask for just that: it is told in passing, part of a name, or of an earlier event. */
export const isBeside = (fact: Fact, span: TypedSpan | undefined, question: Question): boolean =>
  span !== undefined &&
  (isNobody(span, question) ||
    isToldInPassing(fact.text, span, question) ||
    isOfQuestion(fact.text, span, question) ||
    onlyNames(fact.text, span, question) ||
    isOfEarlierEvent(fact, span, question));

/** Who does not ask how many is not told by nobody. */
const isNobody = ({ written }: TypedSpan, { asked }: Question): boolean =>
  asked !== 'count' && /^(?:nobody|no one)$/i.test(written);

/**
 * What language itself says of a figure's part, time, change, currency, unit and column; undefined where its cell is
 * empty, or nobody knows which year's is now.
 */
function refined(fact: Fact, learned: TypedSpan, question: Question): TypedSpan | undefined {
  const found = spansOf(fact);
  const { spans } = found;
  const { text } = fact;
  const isElsewhere = createIsElsewhere(text, question);
  const one = amongFigures(fact, learned, question);
  if (one === null) return undefined;
  const now =
    nowOrThen(fact, spans, one, question) ??
    wasOrIs(fact, spans, one, question) ??
    whatIsNow(text, spans, one, question.plain);
  const most = behindSuperlative(text, spans, now, question);
  // By how much it changed is looked for last: `by $3m to $41m in 2022 and by $5m to $46m in 2023` has the year with what it came to.
  const beside = besideItsTime(
    found,
    most,
    question.words.map((word) => word.text),
  );
  const atTime = isElsewhere(beside) && !isElsewhere(most) ? most : beside;
  const changed =
    changedBy(fact, spans, atTime, question) ?? levelOrChange(fact, spans, atTime, question) ?? atTime;
  const paid = inCurrency(fact, spans, changed, question);
  const named =
    degreesOfRow(fact, spans, question.plain) ??
    ofItsColumn(fact, spans, inUnit(fact, spans, paid, question), question.words);
  const cell = named && ofLatestYear(fact, spans, named, question.plain);
  if (cell === undefined) return undefined;
  return beforeOrAfterHour(fact, spans, cell, question) ?? ratedSo(fact, spans, cell, question) ?? cell;
}

/** Of parts and their whole, each of which the text tells something of. */
const AMONG_PARTS: readonly Refine[] = [votedSo, ofTwoSides, eachToldBehind, ofWhole];

/** Which of several figures is meant, by what the text says of each. */
const AMONG_FIGURES: readonly Refine[] = [
  casualties,
  exceptThen,
  plannedOrDone,
  whenItWas,
  besideGiven,
  ofLastYear,
  shareOf,
  thoseThatDo,
  whatItCameTo,
  ofItsSubject,
  ofBody,
  forWhom,
  notThePlace,
  ofItsNoun,
  countedByName,
  countCalledSo,
  toldBehind,
  namedBefore,
  notOfAnother,
  leftOver,
  nobody,
  opensOrCloses,
  doneThen,
  measuredSo,
  weighed,
  timed,
  warmed,
  loud,
  aged,
  forEach,
  eachTime,
  aheadOf,
  ledBy,
  byHowMuchMore,
  notByHowMuch,
  ofBefore,
  ofItsTime,
  ofItsLabel,
  ofContrasted,
  ofItsOwn,
  ofItsTurn,
  asUsual,
  notBesides,
  eachItsOwn,
  totalOrChange,
  whatItWas,
  ofNameBehind,
];

/** Null where what is asked for is told of none of them. */
function amongFigures(fact: Fact, learned: TypedSpan, question: Question): TypedSpan | null {
  const found = spansOf(fact);
  // The first that says something counts.
  const meant = (refines: readonly Refine[], chosen: TypedSpan): TypedSpan | null | undefined => {
    for (const refine of refines) {
      const one = refine(fact, found.spans, chosen, question);
      if (one !== undefined) return one;
    }
    return undefined;
  };
  const ofParts = meant(AMONG_PARTS, learned);
  if (ofParts !== undefined) return ofParts;
  const chosen = partOf(fact, found, learned, question);
  const one = meant(AMONG_FIGURES, chosen);
  if (one === null) return null;
  return scoredIn(fact, found.spans, one ?? chosen, question) ?? one ?? chosen;
}

const NAMES_YEAR = /\b(?:19|20)\d\d\b/u;

/** `How many billions`: the one figure that is so many. */
const SO_MANY = /\bhow many (thousand|million|billion|trillion)s?\b/i;
function ofMagnitude(spans: readonly TypedSpan[], { plain }: Question): TypedSpan | undefined {
  const magnitude = SO_MANY.exec(plain)?.[1]?.toLowerCase();
  const [one, ...more] = spans.filter(
    ({ kind, written }) => magnitude !== undefined && kind !== 'name' && written.includes(magnitude),
  );
  return more.length === 0 ? one : undefined;
}
