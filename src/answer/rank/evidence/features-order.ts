import type { Matcher } from './match.ts';
import type { Scene } from './scene.ts';

/** How the question's words stand in a fact: together, in order, near one another. */
export const ORDER_FEATURES = ['pairs', 'window', 'inOrder', 'longestRun'] as const;

const WINDOW = 14;
/** A pair of words weighs less when one of them is a stop word. */
const STOP_PAIR = 0.3;

/** Writes `ORDER_FEATURES` from `at` on. */
export function orderFeatures(out: Float64Array, at: number, scene: Scene): void {
  const length = scene.query.sequence.length;
  out[at] = pairs(scene);
  out[at + 1] = window(scene);
  out[at + 2] = length === 0 ? 0 : inOrder(scene) / length;
  out[at + 3] = length === 0 ? 0 : longestRun(scene) / length;
}

/** By place in the question: the fact for which it was found beside the one before. */
let foundFor = new Float64Array(64);
let turn = 0;

/** Share of the question's neighbouring words that are neighbours here too. */
function pairs({ here: { hits, places, entries }, matcher, query }: Scene): number {
  if (foundFor.length < query.sequence.length) foundFor = new Float64Array(query.sequence.length);
  turn++;
  let found = 0;
  for (let hit = 1; hit < hits; hit++) {
    if ((places[hit] as number) - (places[hit - 1] as number) !== 1) continue;
    const before = entries[hit - 1] as number;
    const entry = entries[hit] as number;
    for (let place = matcher.lastPlace(entry); place > 0; place = matcher.placeBefore(place)) {
      if (matcher.entryAt(place - 1) !== before || foundFor[place] === turn) continue;
      foundFor[place] = turn;
      found += pairWeight(before, entry, matcher);
    }
  }
  if (found === 0) return 0;
  let all = 0;
  for (let place = 1; place < query.sequence.length; place++) {
    all += pairWeight(matcher.entryAt(place - 1), matcher.entryAt(place), matcher);
  }
  return found / all;
}

/** @param before and `entry`: 0 for words that the knowledge does not hold */
function pairWeight(before: number, entry: number, matcher: Matcher): number {
  if (before === 0 || entry === 0) return 1;
  return matcher.clueOf(before) < 0 || matcher.clueOf(entry) < 0 ? STOP_PAIR : 1;
}

/** Weight of the clues within the best 14 words, as a share of all. */
function window({ here: { hits, places, clues }, weights, query }: Scene): number {
  let best = 0;
  for (let first = 0; first < hits; first++) {
    if ((clues[first] as number) < 0) continue;
    const end = (places[first] as number) + WINDOW;
    let seen = 0;
    let mass = 0;
    for (let hit = first; hit < hits && (places[hit] as number) < end; hit++) {
      const clue = clues[hit] as number;
      if (clue < 0 || seen & (1 << clue)) continue;
      seen |= 1 << clue;
      mass += weights[clue] as number;
    }
    if (mass > best) best = mass;
  }
  return best / query.total;
}

/** Both sides are cut: a sentence is not longer, and it bounds the work. */
const LONGEST_STATEMENT = 80;
const LONGEST_QUESTION = 40;
/** For each length of a common subsequence, the earliest place in the question where one ends. */
const ends = new Int32Array(LONGEST_QUESTION);
/** Length of the common run that ends at each place of the question. */
const runs = new Int32Array(LONGEST_QUESTION);

/** Longest common subsequence of words (Hunt and Szymanski): it costs what the two have in common. */
function inOrder({ here: { hits, places, entries }, matcher }: Scene): number {
  let longest = 0;
  for (let hit = 0; hit < hits && (places[hit] as number) < LONGEST_STATEMENT; hit++) {
    // Backwards, so that one word of the statement is not taken twice.
    for (
      let place = matcher.lastPlace(entries[hit] as number);
      place >= 0;
      place = matcher.placeBefore(place)
    ) {
      if (place >= LONGEST_QUESTION) continue;
      let length = longest;
      while (length > 0 && (ends[length - 1] as number) >= place) length--;
      ends[length] = place;
      if (length === longest) longest++;
    }
  }
  return longest;
}

function longestRun({ here: { hits, places, entries }, matcher }: Scene): number {
  let longest = 0;
  for (let hit = 0; hit < hits && (places[hit] as number) < LONGEST_STATEMENT; hit++) {
    const adjacent = hit > 0 && (places[hit] as number) - (places[hit - 1] as number) === 1;
    const before = adjacent ? (entries[hit - 1] as number) : 0;
    for (
      let place = matcher.lastPlace(entries[hit] as number);
      place >= 0;
      place = matcher.placeBefore(place)
    ) {
      if (place >= LONGEST_QUESTION) continue;
      const goesOn = before !== 0 && place > 0 && matcher.entryAt(place - 1) === before;
      const length = goesOn ? (runs[place - 1] as number) + 1 : 1;
      runs[place] = length;
      if (length > longest) longest = length;
    }
  }
  return longest;
}
