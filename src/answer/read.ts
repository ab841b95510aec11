import type { Fact } from '../knowledge/types.ts';
import { isWithdrawal } from '../knowledge/withdrawn.ts';
import type { Collections } from './collections.ts';
import type { Only } from './decided.ts';
import type { Engine, Look } from './engine.ts';
import type { Index } from './index/inverted-index.ts';
import type { Ranked } from './rank/decide.ts';
import type { Judge, Verdict } from './rank/model.ts';
import type { Query } from './retrieve/query.ts';

/** One question, one thing asked, as one collection reads it: its candidates in order, and how surely the first answers. */
export interface Reading {
  /** Of the collection, in whose order candidates' facts are numbered. */
  readonly index: Index;
  readonly look: Look;
  readonly ranked: readonly Ranked[];
  readonly verdict: Verdict;
  /** Words of the question that another collection holds as they are, and this one does not: they speak against it. */
  readonly elsewhere: readonly string[];
  /** As the other collection reads it, which answers less surely. */
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

export function createRead(collections: Collections, judge: Judge): Read {
  const look = ({ look, index }: Engine, text: string, count: number, only: Only) => {
    const seen = look(text, count, {}, only);
    const stands = ({ fact }: Ranked) => !isWithdrawal((index.facts[fact] as Fact).text);
    const ranked = judge.rank(seen);
    return {
      index,
      look: seen,
      ranked: ASKS_WHAT_WAS_WRONG.test(text) ? ranked : ranked.filter(stands),
    };
  };
  const [first, second] = collections;
  if (second === undefined) {
    return (text, count, only) => {
      const seen = look(first.engine, text, count, only);
      return { ...seen, verdict: judge.confidence(seen.ranked, seen.look), elsewhere: [] };
    };
  }
  return (text, count, only) => {
    const [one, two] = [look(first.engine, text, count, only), look(second.engine, text, count, only)];
    const elsewhere = heldElsewhere(one.look.query, two.look.query);
    const against = ELSEWHERE * elsewhere.share;
    const curated: Reading = {
      ...one,
      verdict: judge.confidence(one.ranked, one.look, against),
      elsewhere: elsewhere.words,
    };
    const news: Reading = { ...two, verdict: judge.confidence(two.ranked, two.look), elsewhere: [] };
    return isSurer(news.verdict, curated.verdict) ? { ...news, other: curated } : { ...curated, other: news };
  };
}

/** It answers where the other does not, says that its article does not, or is the more confident. */
function isSurer(one: Verdict, other: Verdict): boolean {
  if (one.answers !== other.answers) return one.answers;
  if (one.silent !== other.silent) return one.silent;
  return one.confidence > other.confidence;
}

/** Words of a question that one collection lacks or takes for others, and another holds as they are: which, and their share. */
function heldElsewhere(here: Query, there: Query) {
  const held = new Set(there.clues.filter(({ status }) => status === 'known').map(({ said }) => said));
  const words = here.clues.filter(
    ({ status, said }) => status !== 'known' && status !== 'named' && held.has(said),
  );
  const weight = words.reduce((sum, clue) => sum + clue.weight, 0);
  return { words: words.map(({ said }) => said), share: here.total === 0 ? 0 : weight / here.total };
}

export const factOf = ({ index }: Reading, { fact }: { readonly fact: number }): Fact =>
  index.facts[fact] as Fact;

/** A candidate, and the reading that it comes from. */
export interface Picked {
  readonly reading: Reading;
  readonly ranked: Ranked;
}

/**
 * The candidates that come nearest: of the reading that counts, and one of the other where it may be what was meant.
 *
 * @param line from this confidence on it may
 */
export function nearestIn(reading: Reading, count: number, line: number): readonly Picked[] {
  const picked = (one: Reading) => one.ranked.slice(0, count).map((ranked) => ({ reading: one, ranked }));
  const own = picked(reading);
  const { other } = reading;
  if (other === undefined || other.verdict.confidence < line) return own;
  return [...own.slice(0, count - 1), ...picked(other).slice(0, 1), ...own.slice(count - 1)].slice(0, count);
}
