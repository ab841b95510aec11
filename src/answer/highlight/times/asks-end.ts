/** `When does it open`, `until when`, `the first day`; hours in the plural are both. */
const ASKS_ONE =
  /^(?!.*\bwhat (?:hours|times)\b).*\b(?:start\w*|beg[aiu]n\w*|open\w*|end\w*|finish\w*|clos\w+|shut\w*|stop\w*|until|till|first|second|last|next|later|earlier|latest|earliest)\b/i;
/** `When is it open`, `when will it be shut`: from when until when, and not when that begins. */
const ASKS_STATE =
  /(?<!\w)(?:is|are|be|stays?|remains?)(?!\w)(?: [\p{L}\d’'-]{1,30}){0,6}? (?:open|shut|closed)(?!\w)/iu;
/** Even so it names one of the two: `from when is it open`, `when is the last day that it is open`. */
const NAMES_ONE =
  /\b(?:start\w*|beg[aiu]n\w*|end|ends|ending|finish\w*|stop\w*|from (?:when|what)|until|till|by when|(?:when|what (?:time|hour|day|date)) .*\b(?:opens|closes)|first|second|last|next|later|earlier|latest|earliest)\b/i;

/** It asks for one of two times, between which something is open or goes on. */
export const asksOneEnd = (plain: string): boolean =>
  ASKS_ONE.test(plain) && !(ASKS_STATE.test(plain) && !NAMES_ONE.test(plain));
