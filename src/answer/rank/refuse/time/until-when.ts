import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';

const TERM = 'contract|lease|term|licence|license|permit|deal|sentence';
/** `Until when has she signed`, `when does the lease run out` */
const ASKS_END = new RegExp(
  String.raw`\b(?:until|till) when\b.{1,60}\b(?:signed|hired|elected|appointed|in office|(?:${TERM})s?)\b|\bwhen (?:does|do|will|is|are) .{1,60}\b(?:${TERM})s? (?:end|ending|expire|expiring|run out|up|over)\b`,
  'u',
);
/** What may say when that ends. */
const TELLS_END =
  /\b(?:until|till|through|up|over|end\w*|expir\w*|finish\w*|renew\w*|extend\w*|runs? (?:out|to)|(?:to|by) \d{4}|for (?:a|another|\p{L}+|\d+)(?: more)? (?:days?|weeks?|months?|years?))\b|\d[- ]?(?:month|year)\b|\d ?[–-] ?\d/iu;

/** Whether a question asks until when something is, and a statement tells of no end: `he came in 2021`. */
export const tellsNoEnd = (said: string, statement: string): boolean =>
  ASKS_END.test(said) && !TELLS_END.test(statement);

const ASKS_BEGINNING =
  /^when did\b.{1,60}\b(?:come|arrive|join|start|begin|move|open|take over|become|sign|buy|found)\b/u;
const TIME = String.raw`(?:(?:the )?(?:end|middle|start|beginning) of )?(?:(?:early|late|mid)[- ])?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${MONTH}|${WEEKDAY})\.?(?: \d{1,2},?)? ?)?(?:(?:1\d|20)\d\d)?`;
/** `Has signed on until 2029` */
const UNTIL = new RegExp(
  String.raw`\b(?:until|till|through|(?:ends?|expires?|runs out) (?:in|on)) ${TIME}(?![\p{L}\d])`,
  'giu',
);
const ANY_TIME = new RegExp(
  String.raw`\b(?:${MONTH}|${WEEKDAY}|(?:1\d|20)\d\d|ago|last|since|years?|months?|weeks?|days?|yesterday|today)\b`,
  'iu',
);

/** Whether a question asks when something began, and the only time in a statement is the one until which it is. */
export const tellsOnlyEnd = (said: string, statement: string): boolean =>
  ASKS_BEGINNING.test(said) && statement.search(UNTIL) >= 0 && !ANY_TIME.test(statement.replace(UNTIL, ' '));
