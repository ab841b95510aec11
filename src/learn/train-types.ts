import {
  ANSWER_TYPES,
  type AnswerType,
  type AnswerTyping,
  chances,
} from '../answer/language/learned/answer-types.ts';
import { createAdam } from './softmax.ts';

/** A question with the type of what answers it. */
export interface Typed {
  readonly signs: ReadonlySet<string>;
  /** The direction of its words. */
  readonly direction: Float32Array;
  readonly type: AnswerType;
  /** Its article: what only few of them have says nothing of the next. */
  readonly fold: string;
}

/** A sign counts when questions about so many articles have it; half as many bring next to nothing. */
const FEWEST_ARTICLES = 8;
const STEPS = 160;
const RATE = 0.1;
const L2 = 0.0005;
const TYPES = ANSWER_TYPES.length;

/** Multinomial logistic regression with L2, by Adam over all questions at once: no randomness. */
export function trainTypes(examples: readonly Typed[]): AnswerTyping {
  const signs = signsIn(examples);
  const places = new Map(signs.map((sign, at) => [sign, at]));
  const held = examples.map(({ signs: own }) =>
    Int32Array.from([...own].flatMap((sign) => places.get(sign) ?? [])),
  );
  const axes = examples[0]?.direction.length ?? 0;
  const axesAt = signs.length * TYPES;
  const biasAt = axesAt + axes * TYPES;
  const weights = new Float64Array(biasAt + TYPES);
  const step = createAdam(weights.length, RATE);
  const slope = new Float64Array(TYPES);
  for (let round = 0; round < STEPS; round++) {
    const gradient = weights.map((weight, at) => (at < biasAt ? L2 * weight : 0));
    examples.forEach(({ direction, type }, at) => {
      const own = held[at] as Int32Array;
      slope.set(weights.subarray(biasAt));
      for (const sign of own) addTo(slope, weights, sign * TYPES, 1);
      for (let axis = 0; axis < axes; axis++) {
        addTo(slope, weights, axesAt + axis * TYPES, direction[axis] as number);
      }
      chances(slope);
      const right = ANSWER_TYPES.indexOf(type);
      slope[right] = (slope[right] as number) - 1;
      for (let one = 0; one < TYPES; one++) slope[one] = (slope[one] as number) / examples.length;
      for (const sign of own) spread(gradient, sign * TYPES, slope, 1);
      for (let axis = 0; axis < axes; axis++) {
        spread(gradient, axesAt + axis * TYPES, slope, direction[axis] as number);
      }
      spread(gradient, biasAt, slope, 1);
    });
    step(weights, gradient);
  }
  const row = (at: number) =>
    [...weights.subarray(at, at + TYPES)].map((weight) => Number(weight.toFixed(2)));
  return {
    bias: row(biasAt),
    signs: Object.fromEntries(signs.map((sign, at) => [sign, row(at * TYPES).join(' ')])),
    axes: Array.from({ length: axes }, (_, axis) => row(axesAt + axis * TYPES)),
  };
}

function signsIn(examples: readonly Typed[]): readonly string[] {
  const articles = new Map<string, Set<string>>();
  for (const { signs, fold } of examples) {
    for (const sign of signs) {
      const known = articles.get(sign);
      if (known === undefined) articles.set(sign, new Set([fold]));
      else known.add(fold);
    }
  }
  return [...articles].flatMap(([sign, { size }]) => (size >= FEWEST_ARTICLES ? [sign] : [])).sort();
}

function addTo(sum: Float64Array, weights: Float64Array, from: number, times: number): void {
  for (let type = 0; type < TYPES; type++) {
    sum[type] = (sum[type] as number) + times * (weights[from + type] as number);
  }
}

function spread(gradient: Float64Array, from: number, slope: Float64Array, times: number): void {
  for (let type = 0; type < TYPES; type++) {
    gradient[from + type] = (gradient[from + type] as number) + times * (slope[type] as number);
  }
}
