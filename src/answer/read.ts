import { UNITS_OF_TIME } from '../knowledge/ingest/figures/moments.ts';
import { unitOf } from '../knowledge/measure.ts';
import type { Fact } from '../knowledge/types.ts';
import { isWithdrawal } from '../knowledge/withdrawn.ts';
import type { Collection, Collections } from './collections.ts';
import { extremesOf } from './compare/extreme.ts';
import type { Only } from './decided.ts';
import { tellsOfEarlier, tellsOfThen } from './earlier.ts';
import { exactFirst } from './exact.ts';
import type { Index } from './index/inverted-index.ts';
import { analyse, type Question } from './language/analyse.ts';
import { newestEntryFirst } from './newest-entry.ts';
import type { Ranked } from './rank/decide.ts';
import { FEATURES } from './rank/evidence/features.ts';
import type { Look } from './rank/look.ts';
import type { Judge, Verdict } from './rank/model.ts';
import { createIsOfAnother } from './rank/refuse/of-another.ts';
import { isPlacedElsewhere } from './rank/refuse/of-whom.ts';
import type { Query } from './retrieve/query.ts';

/** One question, one thing asked, as one collection reads it: its candidates in order, and how surely the first answers. */
export interface Reading {
  /** Of the collection, in whose order candidates' facts are numbered. */
  readonly index: Index;
  readonly look: Look;
  readonly ranked: readonly Ranked[];
  readonly verdict: Verdict;
  /** Of curated knowledge: words of the question that only the other collection holds as they are. They speak against it. */
  readonly elsewhere: readonly string[];
  /** As the other collection reads it, which counts for less. */
  readonly other?: Reading;
}

/**
 * Reads a question in each collection; the one that answers it most surely counts.
 *
 * @param count at least so many candidates, where the question's words lead to them
 */
export type Read = (question: string, count: number, only?: Only) => Reading;

/**
 * What is taken off the confidence's logit in curated knowledge for words that only other articles hold, by their share of the
 * question. From 2 to 8 it makes hardly a difference. Other articles are not held to the same: sample questions have most
 * of the words that people use.
 */
const ELSEWHERE = 4;

/** Else what a correction takes back is no answer. */
const ASKS_WHAT_WAS_WRONG =
  /\b(?:correct\w*|clarif\w*|amend\w*|wrong\w*|mistak\w*|errors?|erratum|earlier|original\w*|first (?:said|say|reported|version))\b/iu;

export function createRead([first, second]: Collections, judge: Judge): Read {
  return (text, count, only) => {
    const question = analyse(text);
    const mayBeTakenBack = ASKS_WHAT_WAS_WRONG.test(text);
    const lookIn = ({ engine: { index, look } }: Collection) => {
      const seen = look(question, count, {}, only);
      const ranked = judge.rank(seen);
      const beaten = extremesOf(index).beaten(seen);
      const stands = ({ fact }: Ranked) => {
        const known = index.facts[fact] as Fact;
        const isTakenBack = !mayBeTakenBack && isWithdrawal(known.text);
        return !isTakenBack && !tellsOfEarlier(known, question) && !beaten.has(fact);
      };
      const standing = presentFirst(ranked.filter(stands), seen, index.facts, question);
      const judged = ownFirst(standing, seen.query, index);
      const exact = exactFirst(text, judged, ({ fact }) => (index.facts[fact] as Fact).text);
      const inOrder = newestEntryFirst(exact, seen, index, question);
      return { index, look: seen, ranked: inOrder, judged };
    };
    // What is sure of the rounded figure is as sure of the exact one, and what is sure of the old one of the new one.
    const readAs = ({ judged, ...seen }: ReturnType<typeof lookIn>, elsewhere = NOWHERE): Reading => {
      const verdict = judge.confidence(judged, seen.look, ELSEWHERE * elsewhere.share);
      return { ...seen, verdict, elsewhere: elsewhere.words };
    };
    const one = lookIn(first);
    if (second === undefined) return readAs(one);
    const two = lookIn(second);
    // Where these may not answer, what they hold says nothing.
    const isElsewhere = two.ranked.length > 0;
    const curated = readAs(one, isElsewhere ? heldElsewhere(one.look.query, two.look.query) : NOWHERE);
    const others = readAs(two);
    return isSurer(others.verdict, curated.verdict)
      ? { ...others, other: curated }
      : { ...curated, other: others };
  };
}

/** So many that are told of nothing else are looked for: the first, and what is offered beside it. */
const LOOKED_FOR = 4;

/**
 * What is told of another body, office, number or thing of that kind is no better an answer for standing first: it stands behind the
 * others. So do counts of other places that stand before the one of the place that is asked for; behind it they tell how sure it is.
 */
function ownFirst(standing: readonly Ranked[], query: Query, index: Index): readonly Ranked[] {
  const isOfAnother = createIsOfAnother(query, index);
  const own = standing.findIndex(({ fact }) => !isPlacedElsewhere(fact, query, index));
  const here: Ranked[] = [];
  const elsewhere: Ranked[] = [];
  let at = 0;
  for (; at < standing.length && here.length < LOOKED_FOR; at++) {
    const one = standing[at] as Ranked;
    (at < own || isOfAnother(one.fact) ? elsewhere : here).push(one);
  }
  return elsewhere.length === 0 ? standing : [...here, ...standing.slice(at), ...elsewhere];
}

/**
 * What is now before what was: who asks what the rate is means none of a year ago, where the same is told of today in its article, and
 * in the same unit.
 */
function presentFirst(
  ranked: readonly Ranked[],
  { candidates }: Look,
  facts: readonly Fact[],
  question: Question,
): readonly Ranked[] {
  const known = ({ fact }: Ranked) => facts[fact] as Fact;
  const [first, ...others] = ranked;
  if (first === undefined || !tellsOfThen(known(first), question)) return ranked;
  const foundIn = ({ fact }: Ranked) => candidates.find((one) => one.fact === fact)?.found ?? 0;
  const { article, figures } = known(first);
  const units = new Set(figures.map(unitOf).filter((unit) => !UNITS_OF_TIME.has(unit)));
  const now = others.find(
    (other) =>
      known(other).article.id === article.id &&
      known(other).figures.some((figure) => units.has(unitOf(figure))) &&
      (foundIn(first) & ~foundIn(other)) === 0 &&
      !tellsOfThen(known(other), question),
  );
  return now === undefined ? ranked : [now, ...ranked.filter((one) => one !== now)];
}

/** It answers where the other does not, says that its article does not, or is the more confident. */
function isSurer(one: Verdict, other: Verdict): boolean {
  if (one.answers !== other.answers) return one.answers;
  if (one.silent !== other.silent) return one.silent;
  return one.confidence > other.confidence;
}

const NOWHERE = { words: [] as readonly string[], share: 0 };

/** Words of a question that one collection lacks or takes for others, and another holds as they are: which, and their share. */
function heldElsewhere(here: Query, there: Query): typeof NOWHERE {
  const held = new Set(there.clues.filter(({ status }) => status === 'known').map(({ said }) => said));
  const words = here.clues.filter(
    ({ status, said, alternatives }) =>
      status !== 'known' && held.has(said) && !alternatives.some(({ strength }) => strength === 1),
  );
  const weight = words.reduce((sum, clue) => sum + clue.weight, 0);
  return { words: words.map(({ said }) => said), share: here.total === 0 ? 0 : weight / here.total };
}

/** A candidate's fact. */
export const factOf = ({ index }: Reading, { fact }: { readonly fact: number }): Fact =>
  index.facts[fact] as Fact;

/** From this share on a fact is offered even where hardly anything else speaks for it. */
const NEAR_SHARE = 0.3;
const COVERAGE = FEATURES.indexOf('anywhere');

/** What a candidate has of the question's words, the rare ones counting most: 0 to 1. */
export const coverageOf = ({ features }: Ranked): number => features[COVERAGE] as number;

/** It holds a good part of the question's words. */
export const isNear = (ranked: Ranked, share = NEAR_SHARE): boolean => coverageOf(ranked) >= share;

/** A candidate, and the reading that it comes from. */
export interface Picked {
  readonly reading: Reading;
  readonly ranked: Ranked;
}

/** All candidates of a reading, the best first. */
export const candidatesIn = (reading: Reading): readonly Picked[] =>
  reading.ranked.map((ranked) => ({ reading, ranked }));

/** The reading that counts, and the other one. */
export const readingsOf = (reading: Reading): readonly Reading[] =>
  reading.other === undefined ? [reading] : [reading, reading.other];

/** The first candidate's fact. */
export const firstOf = (reading: Reading): Fact | undefined =>
  reading.ranked[0] && factOf(reading, reading.ranked[0]);

/**
 * The reading that has something to offer, where neither answers and none says that its article does not: the one that counts, or
 * the other if that one has nothing.
 *
 * @param line from this nearness on it has
 */
export function nearer(reading: Reading, line: number): Reading {
  const { other, ...own } = reading;
  const [first] = own.ranked;
  const hasOwn = own.verdict.nearness >= line || (first !== undefined && isNear(first));
  const isOther = other !== undefined && !own.verdict.answers && !own.verdict.silent && !hasOwn;
  return isOther && other.verdict.nearness > own.verdict.nearness ? { ...other, other: own } : reading;
}

/**
 * The candidates that come nearest, the best first; where nothing is answered, the other reading's best is the last of them if it may
 * be what was meant.
 *
 * @param line from this nearness on it may
 * @param mayBe of the facts that are to be had
 */
export function nearestIn(
  reading: Reading,
  count: number,
  line: number,
  mayBe: (fact: Fact) => boolean = () => true,
): readonly Picked[] {
  const picked = (one: Reading) =>
    one.ranked
      .filter((ranked) => mayBe(factOf(one, ranked)))
      .slice(0, count)
      .map((ranked) => ({ reading: one, ranked }));
  const own = picked(reading);
  const { other, verdict } = reading;
  const isOffered = other !== undefined && !verdict.answers && other.verdict.nearness >= line;
  const [offered] = isOffered ? picked(other) : [];
  if (offered === undefined || count < 2) return own;
  return [...own.slice(0, count - 1), offered];
}
