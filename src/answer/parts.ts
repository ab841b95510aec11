import { lazily } from '../knowledge/lazily.ts';
import type { Fact } from '../knowledge/types.ts';
import { asksWhoSaysIt, partsOf, REFERS } from './language/compound.ts';
import { FEATURES } from './rank/evidence/features.ts';
import type { Judge } from './rank/model.ts';
import { factOf, firstOf, type Picked, type Read, type Reading, readingsOf } from './read.ts';
import { holdsToo, tellsKind } from './tells-kind.ts';
import { isCurated } from './types.ts';

const NUMBER_OF_HEAD = FEATURES.indexOf('numberOfHead');
/** What the other part names, its article tells of. */
const OF_ITS = /\b(?:it|its|they|their|them|he|she|his|her)\b/i;

/** From this confidence on what stands first for a part alone may be meant; twice as much or a third of it measure the same. */
const MAY_ANSWER = 0.1;

/** What a question that may ask two things comes to, part by part. */
export interface PartsRead {
  readonly first: Picked;
  /** What surely answers the second part. */
  readonly second?: Picked;
  /** What may answer it. */
  readonly close?: Picked;
  /** Both parts are answered, the second by a fact or by the source of the first's. */
  readonly whole: boolean;
  readonly confidence: number;
}

/** Takes a question apart where both parts answer, else where the first does. */
export function partsRead(question: string, read: Read, judge: Judge): PartsRead | undefined {
  let half: PartsRead | undefined;
  for (const { first, second, nouns } of partsOf(question)) {
    // One word alone names a thing of the article itself (`the date`), or may be one of a list.
    const isSure = ({ verdict, look: { query } }: Reading) =>
      nouns ? verdict.answers && (query.clues.length > 1 || query.question.about !== 0) : verdict.answersPart;
    const a = read(first, 1);
    const [one] = a.ranked;
    if (one === undefined) continue;
    if (!isSure(a)) {
      if (!nouns && !REFERS.test(second)) half ??= secondAlone(a, read(second, 1));
      continue;
    }
    const fact = factOf(a, one);
    const alone = { first: { reading: a, ranked: one }, confidence: a.verdict.confidence };
    const isOfItsArticle = (other: Fact) => other !== fact && other.article.id === fact.article.id;
    const refers = REFERS.test(second);
    const withClose = (whole: boolean, part?: Reading): PartsRead => {
      const both = lazily(() => read(`${second} ${first}`, 2));
      const close =
        (part && !refers ? mayAnswer(part, isOfItsArticle) : undefined) ??
        (part && isCurated(fact) ? agreedOn(part, both(), fact) : undefined) ??
        besides(fact, both(), judge, part);
      return { ...alone, ...(close && { close }), whole };
    };
    // Its citation tells, somebody or the article itself; it stands alone then, and must be as sure as any answer.
    if (asksWhoSaysIt(second)) {
      if (!a.verdict.answers) continue;
      return withClose(true);
    }
    const b = read(
      second,
      1,
      OF_ITS.test(second) ? ({ article }) => article.id === fact.article.id : undefined,
    );
    // What is refused for itself gets no answer from the first part's words.
    if (isRefused(b)) {
      if (!a.verdict.answers) continue;
      return { ...alone, whole: true };
    }
    if (isSure(b) && !refers && firstOf(b) === fact) continue;
    // `229 cities across 26 countries` answers `how many cities, and how many countries` alone.
    if (isCount(a) && isCount(b) && readingsOf(b).some((one) => countsToo(one, fact)))
      return { ...alone, whole: true };
    // `And how many in Europe?` leans on the first part for what it asks about; `And what about Europe?` may stand alone.
    const leans = b.look.query.clues.length < 2 && (refers || !isSure(b));
    const whole = leans ? read(`${second} ${first}`, 1) : b;
    const two = whole.ranked.slice(0, 2).find((ranked) => factOf(whole, ranked) !== fact || whole === b);
    const isAnswered =
      two !== undefined &&
      factOf(whole, two) !== fact &&
      (isSure(b) || (isSure(whole) && tellsKind(factOf(whole, two), b.look.query.question.asked)));
    // `Will hire six wardens, who will cost £90,000` answers `how many wardens, and what will they cost` alone.
    if ((refers || !isSure(b)) && a.verdict.answers && holdsToo(fact, a.look.query.question.asked, b))
      return { ...alone, whole: true };
    if (isAnswered) {
      const other = { reading: whole, ranked: two };
      const isFirst = two === whole.ranked[0] || factOf(whole, two) === firstOf(b);
      // It is another fact that is sure then: that of the first part, or one that the second part alone does not mean.
      if (!isFirst) return { ...alone, close: other, whole: true };
      const surest = Math.max(b.verdict.confidence, whole.verdict.confidence);
      const confidence = Math.min(a.verdict.confidence, surest);
      return { ...alone, second: other, whole: true, confidence };
    }
    if (!nouns && a.verdict.answers) half ??= withClose(false, b);
  }
  return half;
}

/** The second part answers, and the first one may be told by what stands first for it alone. */
function secondAlone(first: Reading, second: Reading): PartsRead | undefined {
  const [best] = second.ranked;
  if (best === undefined || !second.verdict.answers) return undefined;
  const fact = factOf(second, best);
  const close = mayAnswer(first, (other) => other !== fact && other.article.id === fact.article.id);
  if (close === undefined) return undefined;
  return {
    first: { reading: second, ranked: best },
    close,
    whole: false,
    confidence: second.verdict.confidence,
  };
}

const isCount = ({ look }: Reading) => look.query.question.asked === 'count';

/** The part names one thing alone, and the fact tells its number. */
function countsToo(reading: Reading, fact: Fact): boolean {
  const { query, candidates } = reading.look;
  const own = candidates.find((candidate) => factOf(reading, candidate) === fact);
  const namesOne = query.clues.length === 1 && query.question.headIsNext;
  return namesOne && own !== undefined && own.features[NUMBER_OF_HEAD] === 1;
}

/** It is known to be unanswered, or asks for an author where the article tells of other writers. */
function isRefused({ verdict, ranked: [best], look }: Reading): boolean {
  return verdict.silent || (best !== undefined && look.veto(best.fact) === 'no author');
}

/** The first candidate of a part read alone, where it fits and something speaks for it. */
function mayAnswer(reading: Reading, fits: (best: Fact) => boolean): Picked | undefined {
  const [best] = reading.ranked;
  if (best === undefined || reading.verdict.confidence < MAY_ANSWER || !fits(factOf(reading, best)))
    return undefined;
  return reading.look.veto(best.fact) === null ? { reading, ranked: best } : undefined;
}

/**
 * The first candidate of a part read alone, where of both parts read together it is the first but for the other part's fact: `What was it in
 * 2024, and what level is expected?` Of facts that nobody curated it brings as many wrong ones as right ones.
 */
function agreedOn(part: Reading, both: Reading, first: Fact): Picked | undefined {
  const [best] = part.ranked;
  const next = both.ranked.slice(0, 2).find((ranked) => factOf(both, ranked) !== first);
  if (best === undefined || next === undefined || part.look.veto(best.fact) !== null) return undefined;
  const own = factOf(part, best);
  return own !== first && own === factOf(both, next) ? { reading: part, ranked: best } : undefined;
}

/** The first candidate of a reading that is not the one, unless that leads by far; it may tell what the other part asks. */
function besides(one: Fact, reading: Reading, judge: Judge, part?: Reading): Picked | undefined {
  const { ranked, look } = reading;
  const [best] = ranked;
  if (best === undefined) return undefined;
  const other = factOf(reading, best) === one ? judge.close(ranked, look, true) : best;
  if (other === undefined || look.veto(other.fact) !== null) return undefined;
  const mayTell = part === undefined || tellsKind(factOf(reading, other), part.look.query.question.asked);
  return mayTell ? { reading, ranked: other } : undefined;
}
