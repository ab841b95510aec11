import { HEDGE } from '../../../language/hedge.ts';
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

const ASKS_LEAD = /\bhow (?:big|large|great|wide|long)\b.*\b(?:lead|advantage)\b/i;
/** `Had led by almost four minutes`, `a lead of 12 points` */
const LED_BY = new RegExp(
  String.raw`(?<!\w)(?:(?:had|has|have) led by|lead(?:s|ing)? by|(?:was|were|is|are) ahead by|(?:lead|advantage) (?:of|over \p{Lu}[\p{L} ]{1,30} (?:is|was))) (?:(?:${HEDGE}) )?(?:an? )?$`,
  'iu',
);

/** `Lund had led by almost four minutes, but fell 300 metres from the finish`: how big her lead was. */
export const ledBy: Refine = ({ text }, spans, _, { plain }) => {
  if (!ASKS_LEAD.test(plain)) return undefined;
  const isLead = ({ kind, start }: TypedSpan) => kind !== 'name' && LED_BY.test(text.slice(0, start));
  const [one, another] = spans.filter(isLead);
  return another === undefined ? one : undefined;
};
