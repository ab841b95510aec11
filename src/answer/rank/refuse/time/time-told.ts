import { ONE_TO_TWELVE } from '../../../../knowledge/time/calendar.ts';

/** It asks how long something takes. */
export const TAKES = /\bhow long\b.{0,60}\b(?:take|takes|took|taken)\b/u;
export const SPAN_OF_TIME =
  /\b(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|overnight|weeks?|weekends?|fortnights?|months?|years?|decades?|century|centuries|generations?|seasons?|summers?|winters?)\b|\d\s?(?:h|min|s)\b/iu;

export const TIME_OF_DAY = new RegExp(
  String.raw`\d[:.h]\d\d\b|\d ?(?:[ap]\.? ?m\b|o['’]clock|uhr\b|hours?\b|gmt\b)|\b(?:o['’]clock|(?:at|from|until|till|by|before|after) (?:${ONE_TO_TWELVE})(?=[.,;!?]|$| (?:and|on|in|to|every|each|sharp|until|till|for the)\b)|noon|midday|midnight|half past|quarter (?:past|to)|dawn|daybreak|dusk|sunrise|sunset|morning|afternoon|evening|night|overnight|nightfall)\b`,
  'iu',
);

const ASKS_HOURS = /^(?!.*\bhow (?:many|long)\b).*\b(?:opening|closing) (?:times?|hours)\b/u;
const OPEN_ON = /\b(?:closed|daily|weekdays|weekends|open (?:on|from|every|all))\b/iu;

/** Whether a question asks for the hours of something, and a statement tells neither hours nor days on which it is open. */
export const tellsNoHours = (said: string, statement: string): boolean =>
  ASKS_HOURS.test(said) && !TIME_OF_DAY.test(statement) && !OPEN_ON.test(statement);
