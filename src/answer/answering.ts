import type { Fact } from '../knowledge/types.ts';
import { type Certain, certainIn } from './certain/certain.ts';
import { createComparing } from './compare/comparing.ts';
import { comparable, factIn } from './compare/either.ts';
import type { Decide, Only } from './decided.ts';
import { createFoundFacts, factsPicked } from './found-facts.ts';
import type { Highlight } from './highlight/highlight.ts';
import { ABOUT } from './language/about.ts';
import { askedBehindRemark, mayAskTwo } from './language/compound.ts';
import { isFarFromAll, isHeadLine, onSubject } from './offers.ts';
import { type PartsRead, partsRead } from './parts.ts';
import type { Judge } from './rank/model.ts';
import {
  candidatesIn,
  factOf,
  firstOf,
  isNear,
  nearer,
  nearestIn,
  type Read,
  type Reading,
  readingsOf,
} from './read.ts';
import { createReadOtherwise } from './read-otherwise.ts';
import { fitsLess } from './tells-kind.ts';
import { type Answer, type FoundFact, OFFERS, withStep } from './types.ts';

interface Answering {
  readonly decide: Decide;
  /** The candidates for a question, the best first, whatever is decided. */
  ranked(question: string, count: number): readonly FoundFact[];
  /** The facts nearest to one by its own words; worked out once for each. */
  nearest(fact: Fact): readonly Fact[];
}

/** Decides about questions, one at a time, by what the collections' readings of them say. */
export function createAnswering(read: Read, judge: Judge, highlight: Highlight): Answering {
  const near = (reading: Reading, count: number, mayBe?: (fact: Fact) => boolean) =>
    nearestIn(reading, count, judge.offerLine, mayBe);
  const { shown, nearest, answer: foundAnswer } = createFoundFacts(read, highlight);
  const readOtherwise = createReadOtherwise(read, shown);
  const ofTwo = createComparing({ read, shown, foundAnswer });
  const decide: Decide = (text, only) => {
    const reading = read(text, OFFERS, only);
    const meant = reading.look.query.question.plain;
    const known = certainIn(reading, only);
    if (known === undefined)
      return { answer: decided(reading, text, only), meant, looked: lookedAt(reading) };
    return {
      answer: certainly(known, reading),
      meant,
      looked: [factOf(known.reading, known), ...lookedAt(reading)],
    };
  };
  const certainly = (known: Certain, reading: Reading): Answer => {
    const found = shown({ reading: known.reading, ranked: { fact: known.fact, score: 1 } });
    const facts = [known.highlight === undefined ? found : { ...found, highlight: known.highlight }] as const;
    // Another article may say otherwise of what a curator has listed word for word.
    const other = readingsOf(reading).find((one) => one !== known.reading);
    const close = known.step === 'word for word' ? elsewhere(found, other) : undefined;
    return withStep(foundAnswer(facts, 1, candidatesIn(known.reading), close), known.step);
  };
  const decided = (reading: Reading, text: string, only: Only): Answer => {
    const behind = only === undefined ? behindRemark(text) : undefined;
    if (behind !== undefined) return behind;
    const mayBeTaken = only === undefined && !reading.verdict.silent;
    const parts = mayBeTaken ? partsRead(text, read, judge) : undefined;
    // Half an answer is better than none, and than the same fact without what may be the other half.
    const isMore =
      parts !== undefined &&
      (parts.whole ||
        !reading.verdict.answers ||
        (parts.close !== undefined && factIn(parts.first) === firstOf(reading)));
    const answer = isMore ? withStep(ofParts(parts), 'two questions') : ofWhole(reading, text, only);
    return (mayBeTaken ? ofTwo(reading, text, answer) : undefined) ?? answer;
  };
  /** Somebody who tells of rail first and then asks about cities means the cities. */
  const behindRemark = (text: string): Answer | undefined => {
    const asked = askedBehindRemark(text);
    const alone = asked === undefined ? undefined : read(asked, OFFERS);
    if (asked === undefined || alone === undefined) return undefined;
    const isSure = alone.verdict.answers && alone.look.query.clues.length > 1;
    return isSure ? withStep(answerOf(alone, asked), 'asking part') : undefined;
  };
  /** Candidates and what was found besides, those of the reading that counts before the other's. */
  const lookedAt = (reading: Reading): readonly Fact[] =>
    readingsOf(reading).flatMap((one) =>
      [...one.ranked, ...one.look.others].map((found) => factOf(one, found)),
    );
  const ofWhole = (reading: Reading, text: string, only: Only): Answer => {
    const otherwise = readOtherwise(reading, text, only);
    if (otherwise === undefined) return answerOf(reading, text);
    const { known, reading: one, step } = otherwise;
    return withStep(known === undefined ? answerOf(one, text) : certainly(known, one), step);
  };
  const ofParts = ({ first, second, close, confidence }: PartsRead): Answer => {
    const candidates = [first, second ?? close].flatMap((part) => (part ? candidatesIn(part.reading) : []));
    const facts = [shown(first), ...(second === undefined ? [] : [shown(second)])] as const;
    return foundAnswer(facts, confidence, candidates, close && shown(close));
  };
  const answerOf = (whole: Reading, text: string): Answer => {
    const reading = nearer(whole, judge.offerLine);
    const { confidence, nearness, answers, silent } = reading.verdict;
    const [first] = reading.ranked;
    if (first === undefined || (nearness < judge.offerLine && !isNear(first)))
      return { kind: 'unknown', confidence };
    if (!answers && isFarFromAll(reading, OFFERS)) return { kind: 'unknown', confidence };
    if (answers) {
      const found = shown({ reading, ranked: first });
      const second = judge.close(reading.ranked, reading.look, mayAskTwo(text));
      const near = second && shown({ reading, ranked: second });
      const close =
        near === undefined
          ? elsewhere(found, reading.other)
          : fitsLess(near, found, reading.look.query.question)
            ? undefined
            : near;
      return foundAnswer([found], confidence, candidatesIn(reading), close);
    }
    const isOfArticle = reading.look.query.question.about !== ABOUT.nothing;
    const own = factsPicked(onSubject(near(reading, OFFERS, (fact) => isOfArticle || !isHeadLine(fact))));
    const [closest = factOf(reading, first), ...others] = own;
    return {
      kind: 'unsure',
      offers: [closest, ...others],
      confidence,
      ...(silent && { silent }),
    };
  };
  /** What the other collection answers as surely, where it tells a figure of the same unit. */
  const elsewhere = (found: FoundFact, other: Reading | undefined): FoundFact | undefined => {
    const [best] = other?.ranked ?? [];
    if (other === undefined || best === undefined || !other.verdict.answers) return undefined;
    const rival = shown({ reading: other, ranked: best });
    return comparable(found, rival) ? rival : undefined;
  };
  const ranked = (question: string, count: number) =>
    near(nearer(read(question, count), judge.offerLine), count).map(shown);
  return { ranked, nearest, decide };
}
