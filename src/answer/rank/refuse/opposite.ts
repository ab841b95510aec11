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
