import type { Listing } from './softmax.ts';

/** A listing whose candidates have scores already. */
export interface Scored extends Listing {
  readonly scores: readonly number[];
}

const WIDEST_STEP = 4;
const FINEST_STEP = 0.25;

/**
 * How much one more piece of evidence weighs on scores that are there already: where the right candidates' share of the softmax is
 * largest. It is held back by nothing: learned together with all other weights it would be, and this one alone says what few of them do.
 *
 * @param slot of the evidence in the rows
 */
export function weightOnto(listings: readonly Scored[], slot: number): number {
  const telling = listings.filter(
    ({ rows, right }) => right.includes(true) && right.includes(false) && rows.some((row) => row[slot] !== 0),
  );
  const lossOf = (weight: number) =>
    telling.reduce((sum, listing) => sum + listing.weight * lossIn(listing, slot, weight), 0);
  let weight = 0;
  let loss = lossOf(weight);
  for (let step = WIDEST_STEP; step >= FINEST_STEP; step /= 2) {
    for (const way of [step, -step]) {
      for (let next = lossOf(weight + way); next < loss; next = lossOf(weight + way)) {
        weight += way;
        loss = next;
      }
    }
  }
  return weight;
}

/** -log of the right candidates' share. */
function lossIn({ rows, right, scores }: Scored, slot: number, weight: number): number {
  const now = scores.map((score, at) => score + weight * (rows[at]?.[slot] ?? 0));
  const top = Math.max(...now);
  let all = 0;
  let good = 0;
  now.forEach((score, at) => {
    const share = Math.exp(score - top);
    all += share;
    if (right[at]) good += share;
  });
  return Math.log(all / good);
}
