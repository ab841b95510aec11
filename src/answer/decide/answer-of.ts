import type { Fact } from '../../knowledge/types.ts';
import type { Certain } from '../certain/certain.ts';
import { comparable } from '../compare/either.ts';
import { ABOUT } from '../language/forms/about.ts';
import { mayAskTwo } from '../language/forms/compound.ts';
import type { Ranked } from '../rank/decide.ts';
import type { Judge } from '../rank/model.ts';
import {
  candidatesIn,
  factOf,
  isNear,
  nearer,
  nearestIn,
  type Reading,
  readingsOf,
} from '../read/reading.ts';
import { type Answer, type FoundFact, OFFERS, withStep } from '../types.ts';
import { type FoundFacts, factsPicked } from './found-facts.ts';
import { isFarFromAll, isHeadLine, onSubject } from './offers.ts';
import { fitsLess } from './tells-kind.ts';

/** What one reading of a question comes to. */
interface AnswerOf {
  /** As surely as it answers: with its first candidate, with offers, or with nothing. */
  answerOf(reading: Reading, text: string): Answer;
  /** With what is certain of it. */
  certainly(known: Certain, reading: Reading): Answer;
}

/** What is sure enough is asserted, what is near is offered, and anything else is not known. */
export function createAnswerOf(judge: Judge, { shown, foundAnswer }: FoundFacts): AnswerOf {
  const found = (reading: Reading, first: Ranked, text: string): Answer => {
    const stated = shown({ reading, ranked: first });
    const second = judge.close(reading.ranked, reading.look, mayAskTwo(text));
    const near = second && shown({ reading, ranked: second });
    const isLess = near !== undefined && fitsLess(near, stated, reading.look.query.question);
    const close = near === undefined ? elsewhere(stated, reading.other) : isLess ? undefined : near;
    return foundAnswer([stated], reading.verdict.confidence, candidatesIn(reading), close);
  };
  const unsure = (reading: Reading, first: Ranked): Answer => {
    const { confidence, silent } = reading.verdict;
    const isOfArticle = reading.look.query.question.about !== ABOUT.nothing;
    const mayBe = (fact: Fact) => isOfArticle || !isHeadLine(fact);
    const near = factsPicked(onSubject(nearestIn(reading, OFFERS, judge.offerLine, mayBe)));
    const [closest = factOf(reading, first), ...others] = near;
    return { kind: 'unsure', offers: [closest, ...others], confidence, ...(silent && { silent }) };
  };
  /** What the other collection answers as surely, where it tells a figure of the same unit. */
  const elsewhere = (stated: FoundFact, other: Reading | undefined): FoundFact | undefined => {
    const [best] = other?.ranked ?? [];
    if (other === undefined || best === undefined || !other.verdict.answers) return undefined;
    const rival = shown({ reading: other, ranked: best });
    return comparable(stated, rival) ? rival : undefined;
  };
  return {
    answerOf(whole, text) {
      const reading = nearer(whole, judge.offerLine);
      const { confidence, nearness, answers } = reading.verdict;
      const [first] = reading.ranked;
      const isNothingNear = first === undefined || (nearness < judge.offerLine && !isNear(first));
      if (isNothingNear || (!answers && isFarFromAll(reading, OFFERS)))
        return { kind: 'unknown', confidence };
      return answers ? found(reading, first, text) : unsure(reading, first);
    },
    certainly(known, reading) {
      const stated = shown({ reading: known.reading, ranked: { fact: known.fact, score: 1 } });
      const fact = known.highlight === undefined ? stated : { ...stated, highlight: known.highlight };
      // Another article may say otherwise of what a curator has listed word for word.
      const other = readingsOf(reading).find((one) => one !== known.reading);
      const close = known.step === 'word for word' ? elsewhere(stated, other) : undefined;
      return withStep(foundAnswer([fact], 1, candidatesIn(known.reading), close), known.step);
    },
  };
}
