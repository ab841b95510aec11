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
  'missing:proper',
  'missing:number',
  'missing:other',
  'missing:unrelated',
  'sampleAsksKind',
  'noSampleAsksKind',
  'typical',
  'bag',
  'typicalMissing',
  'samplesTouched',
  'missing:rare',
  'missing:contrast',
] as const;

export function sampleFeatures(out: Float64Array, at: number, retrieved: Retrieved, scene: Scene): number {
  const { fact, sample } = retrieved;
  const { index, query } = scene;
  const from = index.sampleStarts[fact] as number;
  const to = index.sampleStarts[fact + 1] as number;
  const parts = [rowOf(index.statements, fact, index.dictionary.stemOf), rowOf(index.context, fact, null)];
  for (let row = from; row < to; row++) {
    if (row !== scene.without.sample) parts.push(rowOf(index.samples, row, null));
  }
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
    out[at + 5] = index.sampleAsked[sample] === query.question.asked ? retrieved.sampleScore : 0;
  }
  out[at + 6] = share;
  out[at + 7] = massOf(anywhere.soft, query) / query.total - share;
  out[at + 8] = rarestMissing(anywhere, scene);
  out[at + 9] = to > from ? 1 : 0;
  query.clues.forEach(({ kind, weight, rarity, contrast }, clue) => {
    const slot = kind === 'proper' ? 10 : kind === 'number' ? 11 : 12;
    if ((anywhere.hard[clue] as number) === 0)
      out[at + slot] = (out[at + slot] as number) + weight / query.total;
    if ((anywhere.hard[clue] as number) === 0) {
      out[at + 20] = (out[at + 20] as number) + (rarity * weight) / query.total;
      if (contrast) out[at + 21] = 1;
    }
    if ((anywhere.soft[clue] as number) < RELATED)
      out[at + 13] = (out[at + 13] as number) + weight / query.total;
  });
  if (to > from) {
    const all = together(from, to, sample, scene);
    out[at + 4] = all.second;
    out[at + 16] = all.typical;
    out[at + 17] = all.bag;
    out[at + 18] = all.unsaid;
    out[at + 19] = all.touched;
  }
  const { asked } = query.question;
  if (to > from && asked !== 'what') {
    let asks = false;
    for (let row = from; row < to; row++)
      if (row !== scene.without.sample && index.sampleAsked[row] === asked) asks = true;
    out[at + 14] = asks ? 1 : 0;
    out[at + 15] = asks ? 0 : 1;
  }
  return anywhere.bits;
}

/** Below this strength a related word is none. */
const RELATED = 0.3;

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

/** All sample questions of a fact together: two that agree say more than one, and what most of them say is its matter. */
function together(from: number, to: number, best: number, { index, query, matcher, without }: Scene) {
  const holders = new Float32Array(query.clues.length);
  const terms = new Map<number, number>();
  let second = 0;
  let count = 0;
  let touched = 0;
  for (let row = from; row < to; row++) {
    if (row === without.sample) continue;
    count++;
    let all = 0;
    let held = 0;
    let bits = 0;
    let there = 0;
    for (let at = index.samples.starts[row] as number; at < (index.samples.starts[row + 1] as number); at++) {
      const stem = index.samples.values[at] as number;
      const idf = index.idf[stem] as number;
      const strength = matcher.strengthOf(stem);
      all += idf;
      terms.set(stem, (terms.get(stem) ?? 0) + 1);
      if (strength === 0) continue;
      held += idf * strength;
      const clue = matcher.clueOf(stem);
      if (bits & (1 << clue)) continue;
      bits |= 1 << clue;
      holders[clue] = (holders[clue] as number) + strength;
      there += strength * (query.clues[clue]?.weight ?? 0);
    }
    if (there > 0) touched++;
    if (row === best || there === 0) continue;
    const holds = there / query.total;
    second = Math.max(second, (2 * holds * (held / all)) / (holds + held / all));
  }
  let typical = 0;
  let bag = 0;
  query.clues.forEach(({ weight }, clue) => {
    const share = count === 0 ? 0 : (holders[clue] as number) / count;
    typical += weight * Math.min(1, 2 * share);
    bag += (weight * (holders[clue] as number)) / ((holders[clue] as number) + 1.5);
  });
  let usual = 0;
  let unsaid = 0;
  for (const [stem, holding] of terms) {
    if (holding < USUAL * count) continue;
    const mass = (index.idf[stem] as number) * (holding / count);
    usual += mass;
    if (matcher.strengthOf(stem) === 0) unsaid += mass;
  }
  return {
    second,
    typical: typical / query.total,
    bag: bag / query.total,
    unsaid: usual === 0 ? 0 : unsaid / usual,
    touched: count === 0 ? 0 : touched / count,
  };
}

/** A word of at least this share of a fact's sample questions is what they are about. */
const USUAL = 0.3;

/** Weight of the rarest word that neither the fact nor its sample questions hold, as a share of all. */
function rarestMissing({ hard }: Match, { query }: Scene): number {
  let rarest = 0;
  query.clues.forEach(({ weight }, clue) => {
    if ((hard[clue] as number) === 0) rarest = Math.max(rarest, weight);
  });
  return rarest / query.total;
}
