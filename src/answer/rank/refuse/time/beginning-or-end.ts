import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';

const TERM = 'contract|lease|term|licence|license|permit|deal|sentence';
/** `Until when has she signed`, `when does the lease run out` */
const ASKS_END = new RegExp(
  String.raw`(?<!\w)(?:until|till) when(?!\w).{1,60}(?<!\w)(?:signed|hired|elected|appointed|in office|(?:${TERM})s?)(?!\w)|(?<!\w)when (?:does|do|will|is|are) .{1,60}(?<!\w)(?:${TERM})s? (?:end|ending|expire|expiring|run out|up|over)(?!\w)`,
  'u',
);
/** What may say when that ends. */
const TELLS_END =
  /(?<!\w)(?:until|till|through|up|over|end\w*|expir\w*|finish\w*|renew\w*|extend\w*|runs? (?:out|to)|(?:to|by) \d{4}|for (?:a|another|\p{L}+|\d+)(?: more)? (?:days?|weeks?|months?|years?))(?!\w)|\d[- ]?(?:month|year)(?!\w)|\d ?[–-] ?\d/iu;

/** Whether a question asks until when something is, and a statement tells of no end: `he came in 2021`. */
export const tellsNoEnd = (said: string, statement: string): boolean =>
  ASKS_END.test(said) && !TELLS_END.test(statement);

const ASKS_BEGINNING =
  /^when did\b.{1,60}\b(?:come|arrive|join|start|begin|move|open|take over|become|sign|buy|found)\b/u;
const TIME = String.raw`(?:(?:the )?(?:end|middle|start|beginning) of )?(?:(?:early|late|mid)[- ])?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${MONTH}|${WEEKDAY})\.?(?: \d{1,2},?)? ?)?(?:(?:1\d|20)\d\d)?`;
/** `Has signed on until 2029` */
const UNTIL = new RegExp(
  String.raw`(?<!\w)(?:until|till|through|(?:ends?|expires?|runs out) (?:in|on)) ${TIME}(?![\p{L}\d])`,
  'giu',
);
const ANY_TIME = new RegExp(
  String.raw`(?<!\w)(?:${MONTH}|${WEEKDAY}|(?:1\d|20)\d\d|ago|last|since|years?|months?|weeks?|days?|yesterday|today|spring|summer|autumn|winter|decades?)(?!\w)`,
  'i',
);

/** Whether a question asks when something began, and the only time in a statement is the one until which it is. */
export const tellsOnlyEnd = (said: string, statement: string): boolean =>
  ASKS_BEGINNING.test(said) && statement.search(UNTIL) >= 0 && !ANY_TIME.test(statement.replace(UNTIL, ' '));

/** `When will the tram open`, `when is the hall finished` */
const ASKS_READY =
  /^(?:and |so )?(?:when|what (?:year|date|day|month)|in what year|by when|how soon)\b.{1,80}\b(?:opens?|opened|ready|finish(?:ed)?|complet(?:e|ed)|done|operational|operating|running|in (?:use|service)|go live|start running|be used|inaugurated)\W*$/u;
const TELLS_READY =
  /(?<!\w)(?:open|ready|finish|complet|done|end|operat|runn?|servic|welcom|launch|inaugurat|clos|handed|debut|deliver|tak(?:e|es|ing)(?!\w)|last|until|deadline|due)\p{L}*|(?<!\w)(?:first|in use|go live|by (?:the|early|late|spring|summer|autumn|winter|\d{4}|\p{Lu}\p{Ll}+ \d))(?!\w)/iu;
/** `Construction could begin in 2029`, with that time; `the building` is a house. */
const WORK_BEGINS = new RegExp(
  String.raw`(?<!\w)(?:construction|building work|works?|(?<!(?<!\w)(?:the|this|that|its|new|old) )building|digging|groundbreaking)(?!\w)[^.;]{0,40}?(?<!\w)(?:(?:begin|beg[au]n|start)\p{L}*|get under ?way|kick off)(?: (?:in|on|by)(?: ${TIME})?)?|(?<!\w)(?:begin|beg[au]n|start)\p{L}*(?!\w)[^.;]{0,12}(?<!\w)(?:construction|building|work)(?!\w)(?: (?:in|on|by)(?: ${TIME})?)?`,
  'iu',
);
/** `A year later than planned` */
const LATER_THAN = /\b\S+ (?:years?|months?|weeks?) (?:late|later|earlier|sooner|behind|ago|of)\b/gi;

/** Whether a question asks when something opens or is finished, and the only time in a statement is that at which work on it begins. */
export const tellsOnlyStartOfWork = (said: string, statement: string): boolean =>
  ASKS_READY.test(said) &&
  WORK_BEGINS.test(statement) &&
  !TELLS_READY.test(statement) &&
  !ANY_TIME.test(statement.replace(WORK_BEGINS, ' ').replace(LATER_THAN, ' '));

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:clos(?:es?|ed|ing|ure)|shut(?:s|ting)?)\b/i, /\b(?:open(?:s|ed|ing)?|founded)\b/i],
  [/\b(?:die[ds]?|death)\b/i, /\b(?:born|birth)\b/i],
];
/** Tells of both ends, whichever it names. */
const OF_BOTH = /\b(?:from|until|till|through|hours|between|except|apart from|reopen\w*)\b|\d ?[–-] ?\d/i;

/** Whether a question asks when something is, and a statement tells when its opposite was: when it opened, where it asks when it closes. */
export function tellsOpposite(said: string, statement: string): boolean {
  const isInstead = (asked: RegExp, told: RegExp) =>
    asked.test(said) && !told.test(said) && told.test(statement) && !asked.test(statement);
  return (
    OPPOSITES.some(([one, other]) => isInstead(one, other) || isInstead(other, one)) &&
    !OF_BOTH.test(statement)
  );
}

const ASKS_REOPENING =
  /\bwhen\b.{1,80}\b(?:re-?open\w*|open(?:s|ed)?(?: up)? (?:back up|again)|(?:be|is|are) (?:back )?open again)|\b(?:date|day) (?:of|for) .{0,40}\bre-?opening\b/u;
/** What may be said of a thing that is open once more. */
const OPEN_AGAIN =
  /\b(?:(?:re-?)?open|clos|shut|resum|restart|restor|return|repair|complet|finish|lift|clear|reinstat|start|welcom)\w*|\b(?:back|again|ready|works?|passable|doors)\b/i;

/** What opened once says nothing of when it will again, nor does what names its hours. */
const OPENED = /\bopened\b|\bopening (?:hours|times)\b/gi;
const ASKS_OF_THEN = /\bdid\b|\breopened\b|\bopened\b/u;

/** Whether a question asks when something opens again, and a statement tells of nothing that opens, closes or is mended. */
export const tellsNoReopening = (said: string, statement: string): boolean =>
  ASKS_REOPENING.test(said) &&
  !OPEN_AGAIN.test(ASKS_OF_THEN.test(said) ? statement : statement.replace(OPENED, ' '));

const ASKS_RISE = /^when\b.*\b(?:go(?:es|ing)? up|rise|rises|rising|increase\w*|come (?:in|into))\b/u;
const STAYED = /\b(?:frozen|freez\w+|unchanged|stayed the same)\b/i;
const RISES = /\b(?:ris\w+|rose|go(?:es|ing)? up|went up|increas\w+|doubl\w+|up (?:by|from|to)|rais\w+)\b/i;

const ASKS_WHEN_OVER = /^when (?:will|does|do|is|are|did) .*\b(?:end|finish|be over|stop)\W*$/u;
const ENDS =
  /\b(?:end\w*|until|till|finish\w*|over|last\w*|stop\w*|through|clos\w+|expir\w+|by|mild\w*|warm\w*|cease\w*|complet\w+|conclud\w+|lift\w*|final\w*|run(?:s|ning)? (?:from|to|out))\b/i;

/** Whether a question asks when something changes or ends, and a text tells since when it has not, or of no end. */
export const tellsNoChange = (said: string, text: string): boolean =>
  (ASKS_RISE.test(said) && STAYED.test(text) && !RISES.test(text)) ||
  (ASKS_WHEN_OVER.test(said) && !ENDS.test(text));
