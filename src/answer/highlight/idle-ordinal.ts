import type { Question } from '../language/analyse.ts';
import { ORDINAL_IN_WORDS } from './figures/of-whom/ordinal.ts';
import type { TypedSpan } from './spans.ts';

const ORDINAL = new RegExp(String.raw`^(?:${ORDINAL_IN_WORDS}|\d{1,3}(?:st|nd|rd|th))$`, 'iu');
const ASKS_SIZE =
  /\bhow (?:much|many|effective|big|large|well|good)\b|\bwhat(?:['’]?s| is| was) .*\b(?:target|goal|limit|rate|percentage|price|cost)\b|\b(?:limit|maximum|capacity)\b/i;
/** `How many years in a row`: the third is the answer. */
const ASKS_TURN =
  /\b(?:row|running|straight|consecutive\w*|successive\w*|times?|which|place[ds]?|rank\w*|finish\w*|come|came|position|order|years?|seasons?|attempts?)\b/i;

/** Which one it is in some order is not how much or how many: `its first trial`. */
export const isIdleOrdinal = ({ written }: TypedSpan, { plain }: Question): boolean =>
  ORDINAL.test(written) && ASKS_SIZE.test(plain) && !ASKS_TURN.test(plain);
