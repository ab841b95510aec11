import type { Fact } from '../../../knowledge/types.ts';
import type { Retrieved } from '../../retrieve/shortlist.ts';
import type { Scene } from './scene.ts';

/** What a fact holds of a question as its own article sees it; weights are those of `Subjects`. */
export const ARTICLE_FEATURES = [
  'local',
  'localSoft',
  'localClose',
  'localHeld',
  'localHeldClose',
  'localTimesArticle',
  'localUnique',
  'localInherited',
  'localMissing',
  'subjectHere',
  'subjectElsewhere',
  'subjectElsewhereAny',
  'field',
  'undated',
] as const;

/** From this strength on a related word is a near synonym. */
const CLOSE = 0.5;
/** What stands around a fact or before it counts so much of what stands in it. */
const INHERITED = 0.6;

/** Writes `ARTICLE_FEATURES` from `at` on. */
export function articleFeatures(out: Float64Array, at: number, retrieved: Retrieved, scene: Scene): void {
  const { query, here, previous, context, subjects } = scene;
  let all = 0;
  let hard = 0;
  let soft = 0;
  let close = 0;
  let held = 0;
  let heldHard = 0;
  let heldClose = 0;
  let unique = 0;
  let inherited = 0;
  let missing = 0;
  let subjectHere = 0;
  let elsewhere = 0;
  const said = here.bits | context.bits | (previous?.bits ?? 0);
  for (let clue = 0; clue < query.clues.length; clue++) {
    const bit = 1 << clue;
    const weight = subjects.weights[clue] as number;
    const around = (context.bits & bit) !== 0 ? INHERITED : 0;
    const strength = Math.max(here.hard[clue] as number, around);
    const near = Math.max(here.soft[clue] as number, around);
    const holders = subjects.holders[clue] as number;
    all += weight;
    hard += weight * strength;
    soft += weight * near;
    if (near >= CLOSE) close += weight * near;
    else missing += weight;
    if (holders > 0) {
      held += weight;
      heldHard += weight * strength;
      if (near >= CLOSE) heldClose += weight * near;
    }
    if (holders > 0 && holders <= 1.5 && strength > 0) unique += weight;
    const before = previous === null ? 0 : INHERITED * (previous.hard[clue] as number);
    inherited += weight * Math.max(near, before);
    if (subjects.here & bit) subjectHere += scene.weights[clue] as number;
    else if (subjects.elsewhere & bit && (said & bit) === 0) elsewhere += scene.weights[clue] as number;
  }
  out[at + 12] = retrieved.field;
  const { publisher, published } = (scene.index.facts[scene.fact] as Fact).article;
  out[at + 13] = publisher === null && published === null ? 1 : 0;
  if (all === 0) return;
  out[at] = hard / all;
  out[at + 1] = soft / all;
  out[at + 2] = close / all;
  out[at + 3] = held === 0 ? 0 : heldHard / held;
  out[at + 4] = held === 0 ? 0 : heldClose / held;
  out[at + 5] = (close / all) * scene.articleShare;
  out[at + 6] = unique / all;
  out[at + 7] = inherited / all;
  out[at + 8] = Math.min(3, missing / 10);
  out[at + 9] = subjectHere / query.total;
  out[at + 10] = elsewhere / query.total;
  out[at + 11] = elsewhere > 0 ? 1 : 0;
}
