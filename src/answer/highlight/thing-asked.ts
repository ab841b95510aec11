import type { Question } from '../language/analyse.ts';
import { asksHowDone } from '../language/how-done.ts';
import { ASKS_AGE } from './in-passing.ts';
import { TIME_KINDS, type TypedSpan } from './spans.ts';

/** `How did the sailors escape`, `how was the seat decided`: no figure tells how something was done. */
const MANNER =
  /^(?:and |so |but )?how (?:did|do|does|is|are|was|were|has|have|had|will|can|could) (?:[\p{L}\d’'£$€,.-]+ ){1,12}[\p{L}\d’'-]+\W*$/iu;
/** How these did is told in figures: a vote, a race, a price. */
const HAS_FIGURES =
  /\b(?:vot\w*|beat\w*|defeat\w*|w[io]n|los[et]|fare[ds]?|perform\w*|chang\w*|compar\w*|rank\w*|finish\w*|scor\w*|clos(?:e|ed)|plac(?:e|ed)|rated?|pric\w*|sales?|revenues?|profits?|shares?|stocks?|rates?|market|index|turnout|results?|grow\w*|grew|r[io]se|f[ae]ll|divid\w*|split|do|doing|going?|much|many|long|far|old|often|late|big|spread|measures?|cost|paid|late)\b/i;
/** What somebody notices, blames or calls something is a thing or a word. */
const OF_THINGS =
  /^what (?:did|does|do|has|have|had) (?:[\p{L}\d’'-]+ ){1,6}?(?:notic(?:e|ed)|blam(?:e|ed)|describ(?:e|ed)(?: [\p{L}\d’'-]+){1,6} as|run out of|ran out of|accus(?:e|ed)(?: [\p{L}\d’'-]+){1,5} of|complain(?:ed)? (?:of|about)|compar(?:e|ed)(?: [\p{L}\d’'-]+){1,5} (?:to|with)|wear|worn|apologi[sz]ed? for)\W*$/iu;
/** `What was the crew doing when it sank`, `what happens when it rains` */
const OF_DOING =
  /^what(?:['’]?s| (?:was|were|is|are)) (?:[\p{L}\d’'-]+ ){1,6}?(?:doing|wearing|carrying|eating|watching|saying|trying|looking|thinking|waiting)(?!\w)|^what happen(?:s|ed) (?:when|if)(?!\w)(?!.*(?<!\w)how (?:much|many)(?!\w))/iu;
const WHAT = /^what\b/i;
const OF_TIME =
  /\b(?:dates?|days?|years?|months?|weeks?|times?|hours?|when|deadline|schedule\w*|timetable|since|until|till|age|period|season|quarter|birthday|anniversary|expir\w*|century|decade|era|clock|opening|due|start\w*|begin\w*|end\w*|next|last|late\w*|early|earl\w+|night|morning|evening|afternoon|today|open|clos\w*|before|after|how|happen\w*|releas\w*|launch\w*|publi\w*|from|term|edition|generation|weekend|by)\b/i;
/** `Can I park there`: how many spaces there are does not say it. */
const MAY_I =
  /^(?:and |so |but )?(?:can|could|may|am|are) (?:i|we|you|one|people|visitors|kids|children) \b(?!.*\b(?:much|many|more|less|cheaper|save|pay|free)\b)/i;
const IS_FOR = /^what (?:is|are|was|were|['’]?s) (?:[\p{L}\d’'-]+ ){1,6}for\W*$/iu;
/** `A 34-year-old sailor`: told in passing of whoever it is. */
const AGE = /^\p{L}*[\d\p{L}-]{1,14}[- ]year[- ]old$/iu;

/** A thing, a reason or a manner is asked for, and what is chosen is a figure: nothing in bold is better than it. */
export function asksNoFigure({ kind, written }: TypedSpan, { asked, plain }: Question): boolean {
  if (kind === 'name') return false;
  if (asked === 'how' && (MANNER.test(plain) || asksHowDone(plain)) && !HAS_FIGURES.test(plain)) return true;
  if (OF_THINGS.test(plain) || OF_DOING.test(plain)) return true;
  if (asked === 'yesno' && MAY_I.test(plain) && !TIME_KINDS.has(kind) && !/\d/u.test(plain)) return true;
  if (asked !== 'what' && asked !== 'how' && asked !== 'yesno') return false;
  if (AGE.test(written) && !ASKS_AGE.test(plain)) return true;
  if (!TIME_KINDS.has(kind)) return false;
  // `What status was it granted in 1988`
  if (WHAT.test(plain) && plain.includes(written)) return true;
  if (IS_FOR.test(plain)) return true;
  const isThing = asked === 'yesno' ? kind === 'time' : asked === 'what' && WHAT.test(plain);
  return isThing && !/\d/u.test(plain) && !OF_TIME.test(plain);
}
