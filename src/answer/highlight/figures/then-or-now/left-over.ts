import type { Refine } from '../../spans.ts';

/** `How many are left`; who asks how many have left asks for the others. */
const ASKS_LEFT =
  /\bhow (?:many|much)\b.*\b(?:(?:is|are|was|were)(?: there)?(?: still)? left|(?:still )?remain(?:s|ed|ing)?|left(?= (?:in|of|at|on)\b|\W*$)(?<!\b(?:has|have|had) left))/i;
/** Right behind a figure: `212 are left`, `212 bakeries remain`. */
const IS_LEFT =
  /^(?: (?!(?:has|have|had|of|and|that|which|who)(?!\w))[\p{L}’'-]{1,20}){0,3}? (?:(?:(?:is|are|was|were)(?: still)? )?left|(?:still )?remain(?:s|ed|ing)?)(?=$|[.,;:)]| (?:in|of|at|on|and|now|today|open|standing)(?!\w))/iu;

/** `46 bakeries have closed and 212 are left`: how many are left. */
export const leftOver: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind === 'name' || !ASKS_LEFT.test(plain) || IS_LEFT.test(text.slice(chosen.end)))
    return undefined;
  const left = spans.filter(({ kind, end }) => kind === chosen.kind && IS_LEFT.test(text.slice(end)));
  return left.length === 1 ? left[0] : undefined;
};
