import { type Match, massOf, rowOf } from './match.ts';
import type { Retrieved } from './retrieve.ts';
import type { Scene } from './scene.ts';

/** How near a fact's sample questions are to this one: people's own words for it. */
export const SAMPLE_FEATURES = [
  'sample',
  'sampleHoldsQuestion',
  'questionHoldsSample',
  'sampleSame',
  'sampleSecond',
  'sampleAsksSame',
  'anywhere',
  'anywhereMissing',
  'anywhereRarestMissing',
  'hasSamples',
] as const;

export function sampleFeatures(out: Float64Array, at: number, retrieved: Retrieved, scene: Scene): void {
  const { fact, sample } = retrieved;
  const { index, query } = scene;
  const from = index.sampleStarts[fact] as number;
  const to = index.sampleStarts[fact + 1] as number;
  const parts = [
    rowOf(index.statements, fact, index.dictionary.stemOf),
    rowOf(index.context, fact, null),
    ...(from < to
      ? [
          {
            values: index.samples.values,
            from: index.samples.starts[from] as number,
            to: index.samples.starts[to] as number,
            stemOf: null,
          },
        ]
      : []),
  ];
  const anywhere = scene.matcher.match(parts);
  const share = massOf(anywhere.hard, query) / query.total;
  if (sample >= 0) {
    const there = scene.matcher.match([rowOf(index.samples, sample, null)]);
    const holds = massOf(there.hard, query) / query.total;
    const held = heldShare(sample, scene);
    out[at] = retrieved.sampleScore;
    out[at + 1] = holds;
    out[at + 2] = held;
    out[at + 3] = holds > 0.99 && held > 0.99 ? 1 : 0;
    out[at + 4] = secondBest(from, to, sample, scene);
    out[at + 5] = index.sampleAsked[sample] === query.question.asked ? retrieved.sampleScore : 0;
  }
  out[at + 6] = share;
  out[at + 7] = massOf(anywhere.soft, query) / query.total - share;
  out[at + 8] = rarestMissing(anywhere, scene);
  out[at + 9] = to > from ? 1 : 0;
}

/** Share of a sample question's own weight that the question holds. */
function heldShare(row: number, { index, matcher }: Scene): number {
  let all = 0;
  let held = 0;
  for (let at = index.samples.starts[row] as number; at < (index.samples.starts[row + 1] as number); at++) {
    const stem = index.samples.values[at] as number;
    const idf = index.idf[stem] as number;
    all += idf;
    held += idf * matcher.strengthOf(stem);
  }
  return all === 0 ? 0 : held / all;
}

/** The next nearest sample question: two that agree say more than one. */
function secondBest(from: number, to: number, best: number, scene: Scene): number {
  let second = 0;
  for (let row = from; row < to; row++) {
    if (row === best) continue;
    const holds =
      massOf(scene.matcher.match([rowOf(scene.index.samples, row, null)]).hard, scene.query) /
      scene.query.total;
    if (holds === 0) continue;
    const held = heldShare(row, scene);
    second = Math.max(second, (2 * holds * held) / (holds + held));
  }
  return second;
}

/** Weight of the rarest word that neither the fact nor its sample questions hold, as a share of all. */
function rarestMissing({ hard }: Match, { query }: Scene): number {
  let rarest = 0;
  query.clues.forEach(({ weight }, clue) => {
    if ((hard[clue] as number) === 0) rarest = Math.max(rarest, weight);
  });
  return rarest / query.total;
}
