import type { Refine, TypedSpan } from '../../spans.ts';

const ASKS =
  /\bhow (?:many|much|far)\b.*\b(?:behind|ahead|clear|adrift|in front)\b(?! (?:her|him|them|us|me)\b)/i;
/** Right behind a number: `six ahead of Skar`, `12 points clear`. */
const AHEAD =
  /^ (?:(?:points?|goals?|votes?|seats?|shots?|strokes?|lengths?|games?|places?|seconds?|minutes?|per cent|percentage points) )?(?:behind|ahead|clear|adrift|in front)\b(?! (?:her|him|them|us|me)\b)/i;

/** `Lund lead with 44 points, six ahead of Skar`: how many Skar are behind. */
export const aheadOf: Refine = ({ text }, spans, chosen, { plain }) => {
  const isAhead = ({ end }: TypedSpan) => AHEAD.test(text.slice(end));
  if (!ASKS.test(plain) || chosen.kind === 'name' || isAhead(chosen)) return undefined;
  const [one, another] = spans.filter(
    (span) => span.kind !== 'name' && span.kind !== 'duration' && isAhead(span),
  );
  return another === undefined ? one : undefined;
};
