import type { Fact } from '../../knowledge/types.ts';
import { coverageOf, factOf, type Picked, type Reading } from '../read/reading.ts';
import { isCurated } from '../types.ts';

/**
 * Of what the best offer shares with the question, by how rare its words are. Of 6,000 sample questions asked without themselves it
 * takes the right fact from none, and from unanswerable ones each eleventh offer.
 */
const NEAR_SHARE = 0.4;
/** Words that mean so little of a question are not what it is about. */
const HARDLY = 0.2;
/** Nor does anything else speak for it, below this nearness. */
const LEAST_NEARNESS = 0.1;

/**
 * Offers that share the subject of the question: beside one that does, what has but a common word of it is noise. What was
 * read of articles that nobody curated stays: it is found in quite other words as often.
 *
 * @param picked the best first, which stays in any case
 */
export function onSubject([first, ...others]: readonly Picked[]): readonly Picked[] {
  if (first === undefined) return [];
  const curated = [first, ...others].filter(hasQuestions);
  const best = Math.max(...curated.map(({ ranked }) => coverageOf(ranked)));
  return [
    first,
    ...others.filter((one) => !hasQuestions(one) || coverageOf(one.ranked) >= NEAR_SHARE * best),
  ];
}

/** Of all candidates none has more than common words of the question; one that has none at all is found by what it is. */
export function isFarFromAll(reading: Reading, count: number): boolean {
  const [first] = reading.ranked;
  if (first === undefined || !isCurated(factOf(reading, first))) return false;
  const best = Math.max(...reading.ranked.slice(0, count).map(coverageOf));
  return best > 0 && best < HARDLY && reading.verdict.nearness < LEAST_NEARNESS;
}

/**
 * The line for an article's paper, its day or its author, as its text has it: `20 June 2025` says nothing to who asks for anything else,
 * and the source below each answer says it anyway.
 */
export const isHeadLine = (fact: Fact): boolean => !isCurated(fact) && fact.place.kind === 'dateline';

const hasQuestions = ({ reading, ranked }: Picked): boolean => isCurated(factOf(reading, ranked));
