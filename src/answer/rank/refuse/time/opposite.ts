const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:clos(?:es?|ed|ing|ure)|shut(?:s|ting)?)\b/iu, /\b(?:open(?:s|ed|ing)?|founded)\b/iu],
  [/\b(?:die[ds]?|death)\b/iu, /\b(?:born|birth)\b/iu],
];
/** Tells of both ends, whichever it names. */
const OF_BOTH = /\b(?:from|until|till|through|hours|between|except|apart from|reopen\w*)\b|\d ?[–-] ?\d/iu;

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
  /\b(?:(?:re-?)?open|clos|shut|resum|restart|restor|return|repair|complet|finish|lift|clear|reinstat|start|welcom)\w*|\b(?:back|again|ready|works?|passable|doors)\b/iu;

/** What opened once says nothing of when it will again, nor does what names its hours. */
const OPENED = /\bopened\b|\bopening (?:hours|times)\b/giu;
const ASKS_OF_THEN = /\bdid\b|\breopened\b|\bopened\b/u;

/** Whether a question asks when something opens again, and a statement tells of nothing that opens, closes or is mended. */
export const tellsNoReopening = (said: string, statement: string): boolean =>
  ASKS_REOPENING.test(said) &&
  !OPEN_AGAIN.test(ASKS_OF_THEN.test(said) ? statement : statement.replace(OPENED, ' '));
