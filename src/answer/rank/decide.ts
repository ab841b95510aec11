import { SPAN_FEATURES } from '../highlight/span-evidence.ts';
import { ASKED } from '../language/forms/asked.ts';
import type { Query } from '../retrieve/query.ts';
import { FEATURES } from './evidence/features.ts';
import type { Look } from './look.ts';

/** A ranked candidate, as far as the decision goes. */
export interface Ranked {
  readonly fact: number;
  readonly score: number;
  readonly features: Float64Array;
}

/** What bears which name is asked as seldom as who did what: too seldom to learn from alone. */
const KINDS = ASKED.filter((kind) => kind !== 'name' && kind !== 'age');

/** Evidence of the list of candidates and of the question, beside that of the first candidate. */
export const LIST_FEATURES = [
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
  'weakest',
  'sampleTimesAnywhere',
  'oneWord',
  'twoWords',
  // How near the question is to those that the article does not answer.
  'unanswered',
  'unansweredSameKind',
  'unansweredOverSample',
  // How it is put.
  'wordedLead',
  'wordedUnanswered',
  'wordedUnansweredOver',
  // What is asked for: how many, people ask more often than an article tells; how long, less often.
  ...KINDS.map((kind) => `asks:${kind}`),
] as const;

/** The figure, date or name of the first candidate that would stand in bold: whether there is one, and of how many. */
const BOLD_FEATURES = ['bold', 'bold:of', ...SPAN_FEATURES.map((name) => `bold:${name}`)];

/**
 * What the decision looks at: all that speaks for the first candidate, how the list and the question look, and what would stand
 * in bold.
 */
export const DECISION_FEATURES: readonly string[] = [...FEATURES, ...LIST_FEATURES, ...BOLD_FEATURES];

const at = (name: string) => FEATURES.indexOf(name);
const SAMPLE = at('sample');
const ANYWHERE = at('anywhere');

/**
 * Features of a decision about a list of at least one candidate, best first.
 *
 * @param spans the first candidate's, and the row of the one that would stand in bold
 */
export function decisionFeatures(
  ranked: readonly Ranked[],
  { query, unanswered, wording }: Look,
  spans: readonly Float64Array[],
  bold: Float64Array | undefined,
): Float64Array {
  const [first, second] = ranked;
  const out = new Float64Array(DECISION_FEATURES.length);
  if (first === undefined) return out;
  out.set(first.features);
  const { score } = first;
  const margin = score - (second?.score ?? score - 3);
  let all = 0;
  for (const one of ranked) all += Math.exp(one.score - score);
  const runnerUp = second === undefined ? 0 : Math.exp(second.score - score);
  const seen = lookOver(query);
  const anywhere = first.features[ANYWHERE] as number;
  const sample = first.features[SAMPLE] as number;
  const near = unanswered(first.fact);
  const worded = wording.of(first.fact);
  const wordedUnanswered = wording.unanswered(first.fact);
  out.set(
    [
      Math.tanh(margin),
      Math.tanh(margin) * sample,
      1 / all,
      (1 + runnerUp) / all,
      score,
      Math.min(1, query.clues.length / 8),
      seen.unknown / query.total,
      seen.related / query.total,
      seen.strange / query.total,
      seen.anyStrange ? 1 : 0,
      seen.strangeProper ? 1 : 0,
      seen.unknownNumber ? 1 : 0,
      Math.min(3, (query.total * anywhere) / 10),
      Math.min(3, (query.total * (1 - anywhere)) / 10),
      Math.min(1, (query.clues.length * (1 - anywhere)) / 5),
      query.question.negated ? 1 : 0,
      Math.min(sample, anywhere),
      sample * anywhere,
      query.clues.length === 1 ? 1 : 0,
      query.clues.length === 2 ? 1 : 0,
      near.score,
      near.sameKind,
      near.score - sample,
      worded - wording.besides(first.fact),
      wordedUnanswered,
      wordedUnanswered === 0 ? 0 : wordedUnanswered - worded,
      ...KINDS.map((kind) => (query.question.asked === kind ? 1 : 0)),
    ],
    FEATURES.length,
  );
  const boldAt = FEATURES.length + LIST_FEATURES.length;
  if (bold !== undefined) out.set([1, spans.length, ...bold], boldAt);
  return out;
}

/** How well the knowledge knows the question's words: weights by status, and whether there is one of some kinds. */
function lookOver({ clues }: Query) {
  const seen = {
    unknown: 0,
    related: 0,
    strange: 0,
    anyStrange: false,
    strangeProper: false,
    unknownNumber: false,
  };
  for (const { weight, status, strange, kind } of clues) {
    if (status === 'unknown') seen.unknown += weight;
    if (status === 'related') seen.related += weight;
    if (status === 'unknown' && kind === 'number') seen.unknownNumber = true;
    if (!strange) continue;
    seen.strange += weight;
    seen.anyStrange = true;
    if (kind === 'proper') seen.strangeProper = true;
  }
  return seen;
}
