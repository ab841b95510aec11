import type { Translation } from '../answer/language/learned/translation.ts';
import { createAdam, slopesOf } from './softmax.ts';

/** A question with its candidates, each as its stems. */
export interface Translating {
  readonly asked: readonly string[];
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  /** Its article: what only few of them have says nothing of the next. */
  readonly fold: string;
}

/** A pair of words counts when it stands in a question and its answer in so many articles; 8 and 40 find no more. */
const FEWEST_ARTICLES = 20;
const STEPS = 120;
const RATE = 0.01;
const L2 = 0.006;
/** What says less is left out. */
const LEAST_SAID = 0.005;

/**
 * Listwise softmax with L2 over pairs of words, one of the question and one of the candidate, by Adam over all questions at
 * once: no randomness. It learns what the other evidence leaves.
 *
 * @param scores what that says of each candidate of each question
 */
export function trainTranslation(
  examples: readonly Translating[],
  scores: readonly Float64Array[],
): Translation {
  const pairs = pairsIn(examples);
  const places = new Map<string, Map<string, number>>();
  pairs.forEach(([asked, told], place) => {
    const row = places.get(asked) ?? new Map<string, number>();
    places.set(asked, row.set(told, place));
  });
  // The pairs of each candidate of each question, one after another.
  const held = examples.map(({ asked, candidates }) => {
    const rows = asked.flatMap((stem) => places.get(stem) ?? []);
    return candidates.map((stems) =>
      Int32Array.from(rows.flatMap((row) => stems.flatMap((stem) => row.get(stem) ?? []))),
    );
  });
  const weights = new Float64Array(pairs.length);
  const step = createAdam(pairs.length, RATE);
  for (let round = 0; round < STEPS; round++) {
    const gradient = weights.map((weight) => L2 * weight);
    examples.forEach(({ right }, at) => {
      const own = held[at] as readonly Int32Array[];
      const slopes = slopesOf(
        own.map((candidate, one) => (scores[at]?.[one] ?? 0) + sumOf(candidate, weights)),
        right,
      );
      own.forEach((candidate, one) => {
        const slope = (slopes[one] as number) / examples.length;
        for (const pair of candidate) gradient[pair] = (gradient[pair] as number) + slope;
      });
    });
    step(weights, gradient);
  }
  return written(pairs, weights);
}

/** Pairs of different words, in their order; a number answers one question and no other. */
function pairsIn(examples: readonly Translating[]): readonly (readonly [string, string])[] {
  const articles = new Map<string, Set<string>>();
  for (const { asked, candidates, right, fold } of examples) {
    const told = new Set(candidates.filter((_, at) => right[at]).flat());
    for (const one of asked) {
      for (const other of told) {
        if (one === other || /\d/.test(other)) continue;
        const pair = `${one} ${other}`;
        const known = articles.get(pair);
        if (known === undefined) articles.set(pair, new Set([fold]));
        else known.add(fold);
      }
    }
  }
  return [...articles]
    .flatMap(([pair, { size }]) => (size >= FEWEST_ARTICLES ? [pair] : []))
    .sort()
    .map((pair) => pair.split(' ') as [string, string]);
}

function sumOf(pairs: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const pair of pairs) sum += weights[pair] as number;
  return sum;
}

function written(pairs: readonly (readonly [string, string])[], weights: Float64Array): Translation {
  const lines = new Map<string, string[]>();
  pairs.forEach(([asked, told], at) => {
    const weight = weights[at] as number;
    if (Math.abs(weight) < LEAST_SAID) return;
    const line = lines.get(asked) ?? [];
    lines.set(asked, line);
    line.push(`${told} ${Number(weight.toFixed(3))}`);
  });
  return Object.fromEntries([...lines].map(([asked, line]) => [asked, line.join(' ')]));
}
