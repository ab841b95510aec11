import { FEATURES } from './features.ts';
import type { Query } from './query.ts';

/** A ranked candidate, as far as the decision goes. */
export interface Ranked {
  readonly fact: number;
  readonly score: number;
  readonly features: Float64Array;
}

const LIST_FEATURES = [
  'margin',
  'marginTimesSample',
  'topShare',
  'topTwoShare',
  'score',
  'terms',
  'unknownMass',
  'relatedMass',
  'strangeMass',
  'strangeAny',
  'strangeProper',
  'numberMissing',
  'foundMass',
  'missingMass',
  'missingContentCount',
  'negated',
] as const;

/** What the decision looks at: all that speaks for the first candidate, and how the list and the question look. */
export const DECISION_FEATURES: readonly string[] = [...FEATURES, ...LIST_FEATURES];

const at = (name: string) => FEATURES.indexOf(name);
const SAMPLE = at('sample');
const ANYWHERE = at('anywhere');

/** Features of a decision about a list of at least one candidate, best first. */
export function decisionFeatures(ranked: readonly Ranked[], query: Query): Float64Array {
  const [first, second] = ranked;
  const out = new Float64Array(DECISION_FEATURES.length);
  if (first === undefined) return out;
  out.set(first.features);
  const { score } = first;
  const margin = score - (second?.score ?? score - 3);
  const exps = ranked.map((one) => Math.exp(one.score - score));
  const all = exps.reduce((sum, value) => sum + value, 0);
  const mass = (test: (clue: Query['clues'][number]) => boolean) =>
    query.clues.reduce((sum, clue) => sum + (test(clue) ? clue.weight : 0), 0) / query.total;
  const anywhere = first.features[ANYWHERE] as number;
  out.set(
    [
      Math.tanh(margin),
      Math.tanh(margin) * (first.features[SAMPLE] as number),
      1 / all,
      (1 + (exps[1] ?? 0)) / all,
      score,
      Math.min(1, query.clues.length / 8),
      mass(({ status }) => status === 'unknown'),
      mass(({ status }) => status === 'related'),
      mass(({ strange }) => strange),
      query.clues.some(({ strange }) => strange) ? 1 : 0,
      query.clues.some(({ strange, kind }) => strange && kind === 'proper') ? 1 : 0,
      query.clues.some(({ kind, status }) => kind === 'number' && status === 'unknown') ? 1 : 0,
      Math.min(3, (query.total * anywhere) / 10),
      Math.min(3, (query.total * (1 - anywhere)) / 10),
      Math.min(1, (query.clues.length * (1 - anywhere)) / 5),
      query.question.negated ? 1 : 0,
    ],
    FEATURES.length,
  );
  return out;
}
