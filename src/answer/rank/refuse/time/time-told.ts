import { remembered } from '../../../../knowledge/memoize.ts';
import { MONTH, ONE_TO_TWELVE, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import { asksTimeOfDay } from '../../../language/forms/question-words.ts';
import { statementIn, type Told } from '../case.ts';

const ASKS_WHEN = /^when (?:did|was|were|do|does|is|are|will)\b/u;
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
  ASKS_WHEN.test(said) && !TIME.test(statement);

const UNIT = 'seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|fortnights?|months?|years?';
/** How often: `every ten minutes`, `twice an hour`. */
const FREQUENCY = new RegExp(
  String.raw`(?<!\w)(?:every|each) (?:(?:[\d.,]+|\p{L}+(?:-\p{L}+)?)[ -])?(?:${UNIT})(?!\w)|(?<!\w)(?:once|twice|[\p{L}\d]+ times) (?:an?|per|each|every) (?:${UNIT})(?!\w)`,
  'giu',
);

/** A statement without what it says of how often something happens, which is no time that it takes. */
const withoutFrequency = (statement: string): string => statement.replace(FREQUENCY, ' ');

/** It asks how long something takes. */
const TAKES =
  /\bhow long\b.{0,60}\b(?:take|takes|took|taken)\b|^(?:and |so |but )?how long (?:was|were|is|are|has|have|had) .{2,60} (?:seen|visible|away|gone|missing|stuck|shut|closed|lost|trapped|out|filmed|held|kept|used|there|delayed|jailed|banned|suspended)\W*$/u;
/** `The average wait`, `response times` */
const LASTS =
  /\b(?:average|avg|mean|median|typical|usual|normal|longest|shortest) (?:wait|waiting times?|journey times?|delay|stay|commute)\b|\b(?:waiting|response|journey|travel|delivery|processing|charging|recovery|commuting) times?\b(?!.*\b(?:how many|how much|target|cost|price|percent\w*|share)\b)/u;
const asksSpan = remembered((said: string) => TAKES.test(said) || LASTS.test(said));
const SPAN_OF_TIME =
  /\b(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|overnight|weeks?|weekends?|fortnights?|months?|years?|decades?|century|centuries|generations?|seasons?|summers?|winters?)\b|\d\s?(?:h|min|s)\b/i;

/** `Two years ago` is when it was, and not how long it took. */
const AGO = new RegExp(String.raw`(?<!\w)[\p{L}\d.,]+ (?:${UNIT}) ago(?!\w)`, 'giu');

/** Whether a question asks how long something takes, and a statement has no span of time but how often something happens. */
export const tellsNoSpan = (one: Told): boolean =>
  asksSpan(one.said) && !SPAN_OF_TIME.test(withoutFrequency(statementIn(one)).replace(AGO, ' '));

const TIME_OF_DAY = new RegExp(
  String.raw`\d[:.h]\d\d(?!\w)|\d ?(?:[ap]\.? ?m(?!\w)|o['’]clock|uhr(?!\w)|hours?(?!\w)|gmt(?!\w))|(?<!\w)(?:o['’]clock|(?:at|from|until|till|by|before|after) (?:${ONE_TO_TWELVE})(?=[.,;!?]|$| (?:and|on|in|to|every|each|sharp|until|till|for the)(?!\w))|noon|midday|midnight|half past|quarter (?:past|to)|dawn|daybreak|dusk|sunrise|sunset|morning|afternoon|evening|night|overnight|nightfall)(?!\w)`,
  'i',
);

/** Whether a question asks at what time of day something is, and a statement has none. */
export const tellsNoTimeOfDay = (one: Told): boolean =>
  asksTimeOfDay(one.said) && !TIME_OF_DAY.test(statementIn(one));

const ASKS_RACE_TIME = /^(?!.*\b(?:who|whose|which|how many)\b).*\b(?:winning|finishing) times?\b/u;
const RACE_TIME =
  /\d[:.']\d\d|\d\s?(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s)\b|\dh\d|\b(?:hours?|minutes?|seconds?)\b/i;

/** Whether a question asks what time somebody took in a race, and a statement has none. */
export const tellsNoRaceTime = (said: string, statement: string): boolean =>
  ASKS_RACE_TIME.test(said) && !RACE_TIME.test(statement);

const ASKS_HOURS = /^(?!.*\bhow (?:many|long)\b).*\b(?:opening|closing) (?:times?|hours)\b/u;
const OPEN_ON = /\b(?:closed|daily|weekdays|weekends|open (?:on|from|every|all))\b/i;

/** Whether a question asks for the hours of something, and a statement tells neither hours nor days on which it is open. */
export const tellsNoHours = (said: string, statement: string): boolean =>
  ASKS_HOURS.test(said) && !TIME_OF_DAY.test(statement) && !OPEN_ON.test(statement);
