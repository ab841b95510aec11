import type { Fact } from '../../knowledge/types.ts';
import { certainIn } from '../certain/certain.ts';
import { createComparing } from '../compare/comparing.ts';
import { factIn } from '../compare/either.ts';
import type { Highlight } from '../highlight/highlight.ts';
import { askedBehindRemark } from '../language/forms/compound.ts';
import type { Ranked } from '../rank/decide.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Judge } from '../rank/model.ts';
import {
  candidatesIn,
  factOf,
  firstOf,
  nearer,
  nearestIn,
  type Only,
  type Read,
  type Reading,
  readingsOf,
} from '../read/reading.ts';
import { type Answer, type FoundFact, OFFERS, withStep } from '../types.ts';
import { createAnswerOf } from './answer-of.ts';
import type { Decide } from './decided.ts';
import { createFoundFacts } from './found-facts.ts';
import { type PartsRead, partsRead } from './parts.ts';
import { createReadOtherwise } from './read-otherwise.ts';
import { withSource } from './source-told.ts';

interface Answering {
  readonly decide: Decide;
  /** The candidates for a question, the best first, whatever is decided. */
  ranked(question: string, count: number): readonly FoundFact[];
  /** The facts nearest to one by its own words; worked out once for each. */
  nearest(fact: Fact): readonly Fact[];
}

/**
 * Decides about questions, one at a time, by what the collections' readings of them say: what is certain; the question behind a remark; both parts
 * of two; the whole, as it stands or in other words; which of two.
 */
export function createAnswering(read: Read, judge: Judge, highlight: Highlight): Answering {
  const foundFacts = createFoundFacts(read, highlight);
  const { shown, nearest, foundAnswer } = foundFacts;
  const { answerOf, certainly } = createAnswerOf(judge, foundFacts);
  const readOtherwise = createReadOtherwise(read, shown);
  const ofTwo = createComparing(read, foundFacts);
  const decide: Decide = (text, only) => {
    const reading = read(text, OFFERS, only);
    const meant = reading.look.query.question.plain;
    const looked = lookedAt(reading);
    const known = certainIn(reading, only);
    return known === undefined
      ? { answer: decided(reading, text, only), meant, looked }
      : { answer: certainly(known, reading), meant, looked: [factOf(known.reading, known), ...looked] };
  };
  /** A part that is a sample question word for word is answered by its fact, whatever the ranking says. */
  const readSurely: Read = (part, count, only) => {
    const reading = read(part, count, only);
    const known = certainIn(reading, only);
    if (known?.step !== 'word for word' || known.reading !== reading) return reading;
    const { ranked, verdict } = reading;
    const own = ranked.find(({ fact }) => fact === known.fact) ?? unranked(known.fact);
    const others = ranked.filter(({ fact }) => fact !== known.fact);
    return { ...reading, ranked: [own, ...others], verdict: { ...verdict, ...SURE } };
  };
  const decided = (reading: Reading, text: string, only: Only): Answer => {
    const behind = only === undefined ? behindRemark(text) : undefined;
    if (behind !== undefined) return behind;
    const mayBeTaken = only === undefined && !reading.verdict.silent;
    const parts = mayBeTaken ? partsRead(text, readSurely, judge) : undefined;
    const isOfParts = parts !== undefined && isMore(parts, reading);
    const answer = isOfParts ? ofParts(parts) : ofWhole(reading, text, only);
    return (mayBeTaken ? ofTwo(reading, text, answer) : undefined) ?? withSource(text, answer, reading);
  };
  /** Somebody who tells of rail first and then asks about cities means the cities. */
  const behindRemark = (text: string): Answer | undefined => {
    const asked = askedBehindRemark(text);
    if (asked === undefined) return undefined;
    const alone = read(asked, OFFERS);
    const isSure = alone.verdict.answers && alone.look.query.clues.length > 1;
    return isSure ? withStep(answerOf(alone, asked), 'asking part') : undefined;
  };
  const ofParts = ({ first, second, close, confidence }: PartsRead): Answer => {
    const candidates = [first, second ?? close].flatMap((part) => (part ? candidatesIn(part.reading) : []));
    const facts = [shown(first), ...(second === undefined ? [] : [shown(second)])] as const;
    return withStep(foundAnswer(facts, confidence, candidates, close && shown(close)), 'two questions');
  };
  const ofWhole = (reading: Reading, text: string, only: Only): Answer => {
    const otherwise = readOtherwise(reading, text, only);
    if (otherwise === undefined) return answerOf(reading, text);
    const { known, reading: one, step } = otherwise;
    return withStep(known === undefined ? answerOf(one, text) : certainly(known, one), step);
  };
  const ranked = (question: string, count: number) =>
    nearestIn(nearer(read(question, count), judge.offerLine), count, judge.offerLine).map(shown);
  return { ranked, nearest, decide };
}

const SURE = { confidence: 1, answers: true, answersPart: true } as const;

/** A fact that the ranking has nothing to say of. */
const unranked = (fact: number): Ranked => ({ fact, score: 1, features: new Float64Array(FEATURES.length) });

/** Half an answer is better than none, and than the same fact without what may be the other half. */
const isMore = ({ whole, close, first }: PartsRead, reading: Reading): boolean =>
  whole || !reading.verdict.answers || (close !== undefined && factIn(first) === firstOf(reading));

/** Candidates and what was found besides, those of the reading that counts before the other's. */
const lookedAt = (reading: Reading): readonly Fact[] =>
  readingsOf(reading).flatMap((one) =>
    [...one.ranked, ...one.look.others].map((found) => factOf(one, found)),
  );
