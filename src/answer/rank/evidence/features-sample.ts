import { MOST_CLUES } from '../../retrieve/query.ts';
import type { Retrieved } from '../../retrieve/shortlist.ts';
import { clearMatch, createMatch, type Match, type Matcher } from './match.ts';
import { massOf, type Scene } from './scene.ts';
import type { Usual } from './usual.ts';

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
  'missing:head',
  'missing:nextHead',
  'figureGiven',
  'worded',
] as const;

/** Below this strength a related word is none. */
const RELATED = 0.3;

/** What the fact, what is about it and its sample questions hold together; and the nearest sample question alone. */
const anywhere = createMatch();
const nearest = createMatch();

/** Returns the clues that are found anywhere, one bit each. */
export function sampleFeatures(out: Float64Array, at: number, retrieved: Retrieved, scene: Scene): number {
  const { sample, sampleScore, worded } = retrieved;
  const { index, query, fact } = scene;
  const { asked } = query.question;
  const from = index.sampleStarts[fact] as number;
  const to = index.sampleStarts[fact + 1] as number;
  begin(scene);
  const all = together(from, to, sample, scene);
  if (sample >= 0) {
    clearMatch(nearest, query.clues.length);
    addSample(nearest, sample, scene);
    const holds = massOf(nearest.hard, scene) / query.total;
    out[at] = sampleScore;
    out[at + 1] = holds;
    out[at + 2] = all.held;
    out[at + 3] = holds > 0.99 && all.held > 0.99 ? 1 : 0;
    out[at + 5] = index.sampleAsked(sample) === asked ? sampleScore : 0;
  }
  const share = massOf(anywhere.hard, scene) / query.total;
  out[at + 6] = share;
  out[at + 7] = massOf(anywhere.soft, scene) / query.total - share;
  out[at + 9] = to > from ? 1 : 0;
  out[at + 25] = worded;
  missing(out, at, scene);
  if (to > from) {
    out[at + 4] = all.second;
    out[at + 16] = all.typical;
    out[at + 17] = all.bag;
    out[at + 18] = all.unsaid;
    out[at + 19] = all.touched;
    if (asked !== 'what') {
      const asks = asksSame(from, to, scene);
      out[at + 14] = asks ? 1 : 0;
      out[at + 15] = asks ? 0 : 1;
    }
  }
  return anywhere.bits;
}

/** What the fact's statement and what is about it hold: the scene has looked already. */
function begin({ here, context, query }: Scene): void {
  for (let clue = 0; clue < query.clues.length; clue++) {
    anywhere.hard[clue] = Math.max(here.hard[clue] as number, context.hard[clue] as number);
    anywhere.soft[clue] = Math.max(here.soft[clue] as number, context.soft[clue] as number);
  }
  anywhere.bits = here.bits | context.bits;
}

function addSample(match: Match, row: number, { index: { samples }, matcher }: Scene): void {
  matcher.addRow(match, samples.values, samples.starts[row] as number, samples.starts[row + 1] as number);
}

/** Of the words that are found nowhere: their weight by kind, the rarest, and how rare they are in English. */
function missing(
  out: Float64Array,
  at: number,
  { query: { clues, total, headClues, nextHead, years }, weights, kinds, here }: Scene,
): void {
  let rarest = 0;
  let unrelated = 0;
  for (let clue = 0; clue < clues.length; clue++) {
    const weight = weights[clue] as number;
    if ((anywhere.soft[clue] as number) < RELATED) unrelated |= 1 << clue;
    if ((anywhere.soft[clue] as number) < RELATED) out[at + 13] = (out[at + 13] as number) + weight / total;
    if ((anywhere.hard[clue] as number) > 0) continue;
    const { rarity, contrast } = clues[clue] as (typeof clues)[number];
    // In the order of KINDS.
    const slot = at + 10 + (kinds[clue] as number);
    out[slot] = (out[slot] as number) + weight / total;
    out[at + 20] = (out[at + 20] as number) + (rarity * weight) / total;
    if (contrast) out[at + 21] = 1;
    if (weight > rarest) rarest = weight;
  }
  out[at + 8] = rarest / total;
  out[at + 22] = headClues !== 0 && (headClues & ~unrelated) === 0 ? 1 : 0;
  out[at + 23] = (nextHead & unrelated) === 0 ? 0 : 1;
  const given = clues.some(
    ({ kind, said }, clue) => kind === 'number' && (here.bits & (1 << clue)) !== 0 && !years.includes(said),
  );
  out[at + 24] = given ? 1 : 0;
}

function asksSame(from: number, to: number, { index: { sampleAsked }, query, without }: Scene): boolean {
  for (let row = from; row < to; row++) {
    if (row !== without.sample && sampleAsked(row) === query.question.asked) return true;
  }
  return false;
}

/** By clue: how many sample questions of the fact hold it, each by its strength. */
const holders = new Float32Array(MOST_CLUES);
/** Of all sample questions of one fact; filled anew for each. */
const all = { held: 0, second: 0, touched: 0, typical: 0, bag: 0, unsaid: 0 };

/**
 * All sample questions of a fact together: two that agree say more than one, and what most of them say is its matter. Adds
 * them to what is found anywhere.
 */
function together(from: number, to: number, best: number, scene: Scene): typeof all {
  const { index, samples, query, matcher, without, weights } = scene;
  const { starts, values } = index.samples;
  all.held = all.second = all.touched = all.typical = all.bag = all.unsaid = 0;
  if (from === to) return all;
  holders.fill(0);
  const usual = scene.usual(scene.fact, without.sample);
  let count = 0;
  let touched = 0;
  for (let row = from; row < to; row++) {
    if (row === without.sample) continue;
    count++;
    if (!samples.isTouched(row)) continue;
    let held = 0;
    let bits = 0;
    let there = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const stem = values[at] as number;
      const entry = matcher.entryOf(stem);
      if (entry === 0) continue;
      const clue = matcher.clueOf(entry);
      if (clue < 0) continue;
      const strength = matcher.strengthOf(entry);
      matcher.add(anywhere, entry);
      held += (index.idf[stem] as number) * strength;
      if (bits & (1 << clue)) continue;
      bits |= 1 << clue;
      holders[clue] = (holders[clue] as number) + strength;
      there += strength * (weights[clue] as number);
    }
    if (there === 0) continue;
    touched++;
    const share = held / (usual.rows[row - from] as number);
    const holds = there / query.total;
    if (row === best) all.held = share;
    else all.second = Math.max(all.second, (2 * holds * share) / (holds + share));
  }
  if (count === 0) return all;
  all.touched = touched / count;
  for (let clue = 0; clue < query.clues.length; clue++) {
    const weight = weights[clue] as number;
    const holding = holders[clue] as number;
    all.typical += weight * Math.min(1, (2 * holding) / count);
    all.bag += (weight * holding) / (holding + 1.5);
  }
  all.typical /= query.total;
  all.bag /= query.total;
  all.unsaid = unsaid(usual, matcher);
  return all;
}

/** Share of what most of the fact's sample questions say that this one does not. */
function unsaid({ stems, masses }: ReturnType<Usual>, matcher: Matcher): number {
  let mass = 0;
  let missed = 0;
  for (let at = 0; at < stems.length; at++) {
    mass += masses[at] as number;
    if (matcher.strengthOf(matcher.entryOf(stems[at] as number)) === 0) missed += masses[at] as number;
  }
  return mass === 0 ? 0 : missed / mass;
}
