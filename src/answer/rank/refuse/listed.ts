import { FEATURES } from '../evidence/features.ts';
import type { Case } from './case.ts';

/** Of two questions in all but the order of their words. */
const SAME = 0.97;
const SAMPLE = FEATURES.indexOf('sample');
const SAMPLE_OF_KIND = FEATURES.indexOf('sampleAsksSame');

/**
 * Whether a curator lists the question as one that the fact's article does not answer. `Where is Kaskelen` is as near to `Kaskelen`, which asks for
 * no place.
 */
export function isListed({ candidate, query, near }: Case): boolean {
  const rival = candidate.features[query.question.asked === 'what' ? SAMPLE : SAMPLE_OF_KIND] as number;
  return near.same || (near.sameKind > SAME && near.sameKind > rival);
}
