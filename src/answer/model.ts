import { readFileSync } from 'node:fs';
import { DECISION_FEATURES, decisionFeatures, type Ranked } from './decide.ts';
import type { Look } from './engine.ts';
import { FEATURES } from './features.ts';

/** Learned numbers, as `npm run train` writes them: weights in raw units by the names of their features. */
export interface Model {
  readonly rank: Readonly<Record<string, number>>;
  readonly decision: Readonly<Record<string, number>>;
  readonly decisionBias: number;
  /** From this confidence on a fact is asserted. */
  readonly answerLine: number;
  /** Below this one not even offers are made. */
  readonly offerLine: number;
}

/** A model ready for use. */
export interface Judge {
  /** The candidates, best first; ties in the order of the knowledge. */
  rank(look: Look): readonly Ranked[];
  /** How surely the first answers, 0 to 1. */
  confidence(ranked: readonly Ranked[], look: Look): number;
  readonly answerLine: number;
  readonly offerLine: number;
}

export function createJudge(model: Model): Judge {
  const weights = inOrder(FEATURES, model.rank);
  const decision = inOrder(DECISION_FEATURES, model.decision);
  return {
    rank: ({ candidates }) =>
      candidates
        .map(({ fact, features }): Ranked => ({ fact, features, score: product(features, weights) }))
        .sort((a, b) => b.score - a.score || a.fact - b.fact),
    confidence: (ranked, { query }) => {
      if (ranked.length === 0) return 0;
      return 1 / (1 + Math.exp(-(product(decisionFeatures(ranked, query), decision) + model.decisionBias)));
    },
    answerLine: model.answerLine,
    offerLine: model.offerLine,
  };
}

/** The shipped model. */
export function readModel(): Model {
  return JSON.parse(readFileSync(new URL('./data/model.json', import.meta.url), 'utf8')) as Model;
}

function inOrder(names: readonly string[], weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => weights[name] ?? 0);
}

function product(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] as number) * (weights[at] as number);
  return sum;
}
