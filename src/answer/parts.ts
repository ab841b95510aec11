import { asksWhoSaysIt, partsOf } from './compound.ts';
import type { Ranked } from './decide.ts';
import type { Look } from './engine.ts';
import type { Judge, Verdict } from './model.ts';

/** A word that another question gives its meaning. */
const REFERS = /\b(?:it|its|they|their|them|there|that|this|those|these|he|she|his|her)\b/i;

/** One question, one thing asked: its candidates in order, and how surely the first answers. */
export interface Reading {
  readonly look: Look;
  readonly ranked: readonly Ranked[];
  readonly verdict: Verdict;
}

/** From this confidence on what stands first for a part alone may be meant; twice as much or a third of it measure the same. */
const MAY_ANSWER = 0.1;
/** A candidate, and the reading that it comes from. */
interface Picked {
  readonly reading: Reading;
  readonly ranked: Ranked;
}

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

/**
 * Takes a question apart where both parts answer, else where the first does.
 *
 * @param read reads a question for at least so many candidates
 * @param articleOf the id of a fact's article
 */
export function partsRead(
  question: string,
  read: (text: string, count: number) => Reading,
  judge: Judge,
  articleOf: (fact: number) => string,
): PartsRead | undefined {
  let half: PartsRead | undefined;
  for (const { first, second, nouns } of partsOf(question)) {
    const isSure = ({ verdict, look: { query } }: Reading) =>
      nouns ? verdict.answers && query.clues.length > 1 : verdict.answersPart;
    const a = read(first, 1);
    const [one] = a.ranked;
    if (one === undefined || !isSure(a)) continue;
    const alone = { first: { reading: a, ranked: one }, confidence: a.verdict.confidence };
    const withRest = (whole: boolean, own?: Reading): PartsRead => {
      const [best] = own?.ranked ?? [];
      if (own !== undefined && best !== undefined && own.verdict.confidence >= MAY_ANSWER) {
        const near = best.fact !== one.fact && articleOf(best.fact) === articleOf(one.fact);
        if (near) return { ...alone, close: { reading: own, ranked: best }, whole };
      }
      const rest = read(`${second} ${first}`, 2);
      const close = besides(one, rest, judge);
      return { ...alone, ...(close && { close: { reading: rest, ranked: close } }), whole };
    };
    // Its citation tells, somebody or the article itself; it stands alone then, and must be as sure as any answer.
    if (asksWhoSaysIt(second)) {
      if (!a.verdict.answers) continue;
      return withRest(true);
    }
    const refers = REFERS.test(second);
    const b = read(second, 1);
    if (isSure(b) && !refers && b.ranked[0]?.fact === one.fact) continue;
    // `And how many in Europe?` leans on the first part for what it asks about; `And what about Europe?` may stand alone.
    const leans = b.look.query.clues.length < 2 && (refers || !isSure(b));
    const whole = leans ? read(`${second} ${first}`, 1) : b;
    const two = whole.ranked.slice(0, 2).find(({ fact }) => fact !== one.fact || whole === b);
    const isAnswered = two !== undefined && two.fact !== one.fact && (isSure(b) || isSure(whole));
    if (isAnswered) {
      const surest = Math.max(b.verdict.confidence, whole.verdict.confidence);
      const confidence = Math.min(a.verdict.confidence, surest);
      return { ...alone, second: { reading: whole, ranked: two }, whole: true, confidence };
    }
    if (!nouns && a.verdict.answers) half ??= withRest(false, refers ? undefined : b);
  }
  return half;
}

/** The first candidate of a reading that is not the one, unless that leads by far. */
function besides(one: Ranked, { ranked, look }: Reading, judge: Judge): Ranked | undefined {
  const [best] = ranked;
  if (best === undefined || best.fact === one.fact) return judge.close(ranked, look, true);
  return look.veto(best.fact) === null ? best : undefined;
}
