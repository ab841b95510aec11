import type { TokenKind } from '../../language/token-kinds.ts';
import type { Scene } from './scene.ts';

/** The thing that is asked for may stand so many words behind its number. */
const HEAD_REACH = 4;

/** Of the values of one fact, and the kinds of all its tokens, one bit each; filled anew for each. */
const found = { count: 0, near: 0, nearest: 0, head: 0, pair: false, kinds: 0 };
/** The fact's words that mean a clue, those of a clue together: places, clues and strengths. */
const words = {
  count: 0,
  places: new Int32Array(64),
  clues: new Int32Array(64),
  strengths: new Float32Array(64),
};

function gatherByClue({ here }: Scene): void {
  if (words.places.length < here.places.length) {
    words.places = new Int32Array(here.places.length);
    words.clues = new Int32Array(here.places.length);
    words.strengths = new Float32Array(here.places.length);
  }
  const { places, clues, strengths } = words;
  let count = 0;
  for (let hit = 0; hit < here.hits; hit++) {
    const clue = here.clues[hit] as number;
    if (clue < 0) continue;
    let slot = count++;
    for (; slot > 0 && (clues[slot - 1] as number) > clue; slot--) {
      places[slot] = places[slot - 1] as number;
      clues[slot] = clues[slot - 1] as number;
      strengths[slot] = strengths[slot - 1] as number;
    }
    places[slot] = here.places[hit] as number;
    clues[slot] = clue;
    strengths[slot] = here.strengths[hit] as number;
  }
  words.count = count;
}

/** Tokens of some kinds that the question does not hold itself, by how near its words stand to the best of them. */
export function valuesNear(expected: readonly TokenKind[], scene: Scene): typeof found {
  const { index, here, fact, query } = scene;
  found.count = found.near = found.nearest = found.head = found.kinds = 0;
  found.pair = false;
  gatherByClue(scene);
  let kinds = 0;
  for (const kind of expected) kinds |= 1 << kind;
  const from = index.statements.starts[fact] as number;
  const length = (index.statements.starts[fact + 1] as number) - from;
  let last = -2;
  let hit = 0;
  for (let place = 0; place < length; place++) {
    const isHit = hit < here.hits && here.places[hit] === place;
    const strength = isHit ? (here.strengths[hit++] as number) : 0;
    if (strength >= 1) continue;
    const kind = 1 << (index.kinds[from + place] as number);
    found.kinds |= kind;
    if ((kinds & kind) === 0) continue;
    found.count++;
    if (last === place - 1) found.pair = true;
    last = place;
    if (words.count > 0) lookAround(place, scene);
  }
  found.near /= query.total;
  found.nearest /= query.total;
  return found;
}

/** Of each clue its nearest word counts, weighed by how surely it means the clue. */
function lookAround(value: number, { query, weights }: Scene): void {
  const { count, places, clues, strengths } = words;
  let near = 0;
  let clue = -1;
  let closest = 0;
  for (let slot = 0; slot <= count; slot++) {
    if (slot === count || clues[slot] !== clue) {
      if (clue >= 0) {
        const mass = Math.fround(closest) * (weights[clue] as number);
        near += mass;
        if (mass > found.nearest) found.nearest = mass;
      }
      if (slot === count) break;
      clue = clues[slot] as number;
      closest = 0;
    }
    const distance = (places[slot] as number) - value;
    if (distance === 0) continue;
    const strength = strengths[slot] as number;
    const close = strength / (1 + Math.abs(distance) / 6);
    if (close > closest) closest = close;
    if (distance > 0 && distance <= HEAD_REACH && query.headClues & (1 << clue) && strength > found.head)
      found.head = strength;
  }
  if (near > found.near) found.near = near;
}
