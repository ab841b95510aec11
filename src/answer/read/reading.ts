import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Ranked } from '../rank/decide.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Look } from '../rank/look.ts';
import type { Verdict } from '../rank/model.ts';

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

/** The facts that may answer; every one where it is left out. */
export type Only = ((fact: Fact) => boolean) | undefined;

/**
 * Reads a question in each collection; the one that answers it most surely counts.
 *
 * @param count at least so many candidates, where the question's words lead to them
 * @param within in the collection of this index alone
 */
export type Read = (question: string, count: number, only?: Only, within?: Index) => Reading;

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
