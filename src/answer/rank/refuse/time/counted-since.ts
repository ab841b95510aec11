import { ORDINAL_IN_WORDS } from '../../../highlight/figures/ordinal.ts';

const ASKS_WHEN =
  /^(?:and |so )?(?:when|what (?:day|date|time)|on what day|at what time) (?:did|was|were|does|is)\b(?!.*\b(?:first|last|second|third|before|previous\w*|since|earlier)\b)/u;
/** `It is the third raid on the shop since 2019` */
const COUNTED_SINCE = new RegExp(
  String.raw`\b(?:is|was|be|became|makes it|made it) (?:already |now |only )?(?:the|its|their|his|her) (?:${ORDINAL_IN_WORDS}|\d{1,3}(?:st|nd|rd|th)) (?:[\p{L}’'-]+ ){1,8}?(?:since|in|within) (?:the )?(?:(?:1[5-9]|20)\d\d|[\p{L}\d]+ (?:years|months|weeks|days))\W*$`,
  'iu',
);

/** Whether a question asks when something was, and a text tells only how many of its kind there have been since a year. */
export const tellsOnlyHowManySince = (said: string, text: string): boolean =>
  ASKS_WHEN.test(said) && COUNTED_SINCE.test(text);
