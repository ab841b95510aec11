import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import { COUNTED_SINCE } from '../../../highlight/figures/of-whom/ordinal.ts';

const ASKS_WHEN =
  /^(?:and |so )?(?:when|what (?:day|date|time)|on what day|at what time) (?:did|was|were|does|is)\b(?!.*\b(?:first|last|second|third|before|previous\w*|since|earlier)\b)/u;
/** `The raid on Monday was the third since 2019` */
const ANOTHER_TIME = new RegExp(
  String.raw`(?<!\w)(?:${MONTH}|${WEEKDAY})(?!\p{Ll})|(?<!\w)(?:yesterday|today|tonight|ago|last)(?!\w)|\d(?:[.:]\d\d)?\s?[ap]\.?m(?!\w)`,
  'iu',
);

/** Whether a question asks when something was, and a text tells only how many of its kind there have been since a year. */
export const tellsOnlyHowManySince = (said: string, text: string): boolean =>
  ASKS_WHEN.test(said) && COUNTED_SINCE.test(text) && !ANOTHER_TIME.test(text);
