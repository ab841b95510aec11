import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';

const ASKED = /^when (?:did|was|were|do|does|is|are|will)\b/u;
const DAY = String.raw`${MONTH}|${WEEKDAY}s?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d\d?|\d(?:st|nd|rd|th)|today|tonight|yesterday|tomorrow|weekends?|holidays?|christmas|easter|eve`;
const HOUR = String.raw`\d\d?[:.]\d\d(?: ?[ap]\.?m)?|\d\d? ?[ap]\.?m|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|overnight|dawn|dusk|hours?|o['’]clock`;
const LONG = String.raw`(?:1\d|20)\d\d|days?|weeks?|months?|years?|decades?|century|centuries|spring|summer|autumn|fall|winter|seasons?|terms?|age`;
const RELATIVE = String.raw`now|soon|immediately|recently|already|yet|ever|never|always|once|ago|earlier|later|until|till|since|while|when\w*|during|before|as soon as|by the time|daily|weekly|monthly|yearly|annual\w*|every|each|last|this|next|coming|past|previous|following|same`;
/** What may say when something is: a day, an hour, a season, or something else that happens then. */
const TIME = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${DAY}|${HOUR}|${LONG}|${RELATIVE})(?![\p{L}\d])`,
  'iu',
);

/** Whether a question asks when something is, and a statement has nothing that says any time: `after a delay of 55 minutes`. */
export const tellsNoTime = (said: string, statement: string): boolean =>
  ASKED.test(said) && !TIME.test(statement);
