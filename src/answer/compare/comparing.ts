import { raceTimesOf } from '../certain/race-time.ts';
import { offered } from '../decide/decided.ts';
import type { FoundFacts } from '../decide/found-facts.ts';
import { threeIn } from '../language/forms/alternatives.ts';
import { mayAskTwo } from '../language/forms/compound.ts';
import { comparesIn, weighs } from '../language/forms/measure-form.ts';
import { withTwoBehind } from '../language/forms/than.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { candidatesIn, factOf, type Read, type Reading, readingsOf } from '../read/reading.ts';
import { type Answer, type FoundFact, OFFERS, statedIn, withStep } from '../types.ts';
import {
  areCompared,
  areOfOneMood,
  areOfTheTwo,
  areSure,
  counterpartsRead,
  isHalf,
  mayCompare,
} from './counterparts.ts';
import {
  comparable,
  eitherRead,
  factIn,
  isOfBoth,
  isOfThemTogether,
  isOfTheTwo,
  type Pair,
} from './either.ts';
import { rowsOfSome } from './rows-of-some.ts';
import { rowsOfTwo } from './rows-of-two.ts';

/** An answer so sure gets nothing beside it that is not the first for what it names. */
const SURE = 0.8;

/**
 * What a question that asks which of two has more comes to: what is told of each of the two, or half of it, which is offered and not
 * asserted. Undefined where it compares nothing, or the answer to it as it stands tells it.
 */
export function createComparing(
  read: Read,
  { shown, foundAnswer }: FoundFacts,
): (reading: Reading, text: string, answer: Answer) => Answer | undefined {
  /** Two rows of one table that are compared by name prove it together. */
  const ofRows = (reading: Reading, text: string): Answer | undefined => {
    for (const { index } of readingsOf(reading)) {
      const rows = rowsOfTwo(text, index);
      if (rows !== undefined) return withStep(foundAnswer(rows, 1, candidatesIn(reading)), 'each of two');
    }
    return undefined;
  };
  /** Of two who ran the time of each; of one sentence the quicker one's stands in bold. */
  const ofRaceTimes = (reading: Reading, text: string): Answer | undefined => {
    for (const one of readingsOf(reading)) {
      const times = raceTimesOf(one.index).timesOfTwo(text);
      if (times === undefined) continue;
      const [first, ...others] = times.map(({ fact, part }): FoundFact => {
        return { fact: factOf(one, { fact }), score: 1, highlight: part };
      });
      if (first === undefined) continue;
      const facts = [first, ...others] as const;
      return withStep(foundAnswer(facts, 1, candidatesIn(reading)), 'each of two');
    }
    return undefined;
  };
  /** One of two that are compared answers nothing while nobody tells of the other. */
  const ofHalf = (text: string, answer: Answer): Answer | undefined => {
    // `Which is dearer, and by how much` may be answered with the dearer one.
    if (answer.kind !== 'found' || answer.facts.length > 1 || mayAskTwo(text)) return undefined;
    const { facts, close, related, confidence } = answer;
    const isAnswered =
      close !== undefined && mayCompare(facts[0], close) && areCompared(text, facts[0], close);
    const tellsNeither = comparesIn(text) && isOfThemTogether(text, facts[0].fact);
    if (isAnswered || !(tellsNeither || isHalf(text, facts[0], read))) return undefined;
    const others = [...(close === undefined ? [] : [close.fact]), ...related];
    return { kind: 'unsure', offers: [facts[0].fact, ...others.slice(0, OFFERS - 1)], confidence };
  };
  /** Nor does one or two of three, unless it says itself how they compare. */
  const ofSome = (reading: Reading, text: string, answer: Answer): Answer | undefined => {
    const three = comparesIn(text) ? threeIn(text) : undefined;
    if (three === undefined || answer.kind !== 'found') return undefined;
    const { facts, related, confidence } = answer;
    const rows = readingsOf(reading).flatMap((one) => rowsOfSome(three, facts[0].fact, one) ?? []);
    const [row, ...others] = rows;
    if (row !== undefined) {
      return withStep(foundAnswer([row, ...others], confidence, candidatesIn(reading)), 'each of two');
    }
    const told = stemsOf(facts.map(({ fact }) => fact.text).join(' '));
    const named = three.filter((name) => contentOf(name).some((stem) => told.has(stem)));
    if (named.length === 0 || named.length === three.length || weighs(facts[0].fact.text)) return undefined;
    return offered([...facts.map(({ fact }) => fact), ...related], confidence);
  };
  /** Where it asks which of two things it is, what is told of one is told of the other as well. */
  const ofEither = (text: string, answer: Answer): Answer | undefined => {
    const isSure = answer.kind === 'found' && answer.confidence >= SURE;
    for (const pair of eitherRead(text, read, isSure)) {
      const facts = [shown(pair[0]), shown(pair[1])] as const;
      const isOfEach = comparesIn(text) ? isOfTheTwo(text, pair) : true;
      if (isOfEach && comparable(...facts) && areOfOneMood(...facts) && areCompared(text, ...facts)) {
        const both = ofPair(text, pair, facts, answer);
        if (both !== undefined) return both;
        break;
      }
    }
    return ofCounterparts(text, answer);
  };
  /** The same where each is told among the facts of its own: beside the one of them that is the answer, or instead of none. */
  const ofCounterparts = (text: string, answer: Answer): Answer | undefined => {
    const { facts: [first] = [], close } = answer.kind === 'found' ? answer : {};
    // `The mill has 120 workers, the dairy 85` tells nothing of which of two towns is bigger.
    const isElse = first !== undefined && close !== undefined && !areCompared(text, first, close);
    const stated = isElse ? [] : statedIn(answer).filter(({ fact }) => !isOfBoth(text, fact));
    if (answer.kind === 'found' && answer.facts.length > 1) return undefined;
    for (const pair of counterpartsRead(text, read)) {
      const sides = pair.map(factIn);
      const others = stated.filter(({ fact }) => !sides.includes(fact));
      const isOneOfThem = stated.length > 0 && others.length + 1 === stated.length;
      if (!isOneOfThem && (stated.length > 0 || !areSure(pair))) continue;
      const facts = [shown(pair[0]), shown(pair[1])] as const;
      if (!areOfTheTwo(pair, facts) || !areCompared(text, ...facts)) continue;
      const near = pair.flatMap(({ reading }) => candidatesIn(reading));
      const confidence =
        answer.kind === 'found' ? answer.confidence : Math.min(...pair.map(({ sure }) => sure));
      // `Nursing has 900 students` beside how many each of two colleges has would be taken for one of them.
      const beside = others.find((one) => !facts.some((own) => comparable(one, own)));
      return withStep(foundAnswer(facts, confidence, near, beside), 'each of two');
    }
    return undefined;
  };
  const ofPair = (
    text: string,
    pair: Pair,
    facts: readonly [FoundFact, FoundFact],
    answer: Answer,
  ): Answer | undefined => {
    const stated = statedIn(answer);
    const sides = pair.map(factIn);
    const others = stated.filter(({ fact }) => !sides.includes(fact));
    // One of two is half an answer; where nothing was found, both have to be sure.
    const isHalf = others.length + 1 === stated.length;
    const areSure = stated.length === 0 && pair.every(({ reading }) => reading.verdict.answers);
    // Neither of the two is merely close to the other.
    const areBoth = comparesIn(text) && others.length + 2 === stated.length;
    if (!isHalf && !areBoth && !areSure) return undefined;
    const near = pair.flatMap(({ reading }) => candidatesIn(reading));
    const least = Math.min(...pair.map(({ reading }) => reading.verdict.confidence));
    const confidence = answer.kind === 'found' ? answer.confidence : least;
    return withStep(foundAnswer(facts, confidence, near, others[0]), 'each of two');
  };
  return (reading, asked, answer) => {
    const text = withTwoBehind(asked);
    return (
      ofSome(reading, text, answer) ??
      ofRows(reading, text) ??
      ofRaceTimes(reading, text) ??
      ofEither(text, answer) ??
      ofHalf(text, answer)
    );
  };
}
