import type { Index, IndexedFact, TermSet } from './inverted-index.ts';
import type { Clue } from './understand.ts';

/** As many of the best by BM25 are looked at closely: more gained nothing when measured. */
const POOL = 30;

/** What speaks for a fact, each 0 to 1: shares of the question's weight unless said otherwise. */
export interface Evidence {
  /** Found in the statement. */
  readonly statement: number;
  /** Found in the statement, its sample questions or its context. */
  readonly anywhere: number;
  /** The sample question nearest to it: harmonic mean of what each holds of the other. */
  readonly sample: number;
  readonly bm25: number;
}

export interface Candidate {
  readonly at: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** Facts that share words with the question, best first; ties in the order of the knowledge. */
export function rank(clues: readonly Clue[], index: Index, count: number): readonly Candidate[] {
  const pool = retrieve(clues, index, Math.max(POOL, count));
  const matches = matchesOf(clues);
  const total = clues.reduce((sum, { weight }) => sum + weight, 0);
  return pool
    .map(([at, bm25]): Candidate => {
      const evidence = weigh(index.facts[at] as IndexedFact, matches, total, bm25, index);
      return { at, score: scoreOf(evidence), evidence };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, count);
}

function scoreOf({ statement, anywhere, sample, bm25 }: Evidence): number {
  return 0.25 * statement + 0.3 * anywhere + 0.35 * sample + 0.1 * bm25;
}

function retrieve(clues: readonly Clue[], index: Index, count: number): [number, number][] {
  const scores = new Map<number, number>();
  for (const { alternatives } of clues) {
    const best = new Map<number, number>();
    for (const { term, strength } of alternatives) {
      const { facts, impacts } = index.postings(term);
      facts.forEach((at, slot) => {
        const impact = strength * (impacts[slot] ?? 0);
        if (impact > (best.get(at) ?? 0)) best.set(at, impact);
      });
    }
    for (const [at, impact] of best) scores.set(at, (scores.get(at) ?? 0) + impact);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, count);
}

type Matches = ReadonlyMap<
  number,
  readonly { readonly clue: number; readonly strength: number; readonly weight: number }[]
>;

function matchesOf(clues: readonly Clue[]): Matches {
  const matches = new Map<number, { clue: number; strength: number; weight: number }[]>();
  clues.forEach(({ alternatives, weight }, clue) => {
    for (const { term, strength } of alternatives) {
      matches.set(term, [...(matches.get(term) ?? []), { clue, strength, weight }]);
    }
  });
  return matches;
}

function weigh(facts: IndexedFact, matches: Matches, total: number, bm25: number, index: Index): Evidence {
  const found = new Map<number, number>();
  const covered = (set: TermSet, into: Map<number, number>): number => {
    for (const term of set) {
      for (const { clue, strength, weight } of matches.get(term) ?? []) {
        into.set(clue, Math.max(into.get(clue) ?? 0, strength * weight));
      }
    }
    let sum = 0;
    for (const value of into.values()) sum += value;
    return total === 0 ? 0 : sum / total;
  };
  const statement = covered(facts.body, found);
  let sample = 0;
  for (const question of facts.questions) {
    const own = new Map<number, number>();
    const there = covered(question, own);
    if (there === 0) continue;
    const back = share(question, matches, index);
    sample = Math.max(sample, (2 * there * back) / (there + back));
    for (const [clue, value] of own) found.set(clue, Math.max(found.get(clue) ?? 0, value));
  }
  const anywhere = covered(facts.context, found);
  return { statement, anywhere, sample, bm25: total === 0 ? 0 : Math.min(1, bm25 / (1.9 * total)) };
}

/** The share of a sample question's own weight that the question holds. */
function share(set: TermSet, matches: Matches, index: Index): number {
  let all = 0;
  let held = 0;
  for (const term of set) {
    const idf = index.idf(term);
    all += idf;
    const best = Math.max(0, ...(matches.get(term) ?? []).map(({ strength }) => strength));
    held += idf * best;
  }
  return all === 0 ? 0 : held / all;
}
