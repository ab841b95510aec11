/** What came of something is told by a figure: `how did the shares do`, `how did they vote`. */
const OF_OUTCOME =
  /\b(?:do|doing|done|fare|faring|perform|vote|rate|rank|score|finish|compare|differ|change|move|rise|fall|grow|feel|react|respond|go|get on|turn out|work out|spend|split|divide)\b/i;
const ASKS_MANNER =
  /^how (?:do|does|did|can|could) (?!.*\b(?:much|many|long|often|far|old|big)\b)(?<what>[^?]{3,80})/i;

/** Whether a question asks how something is done, and not what came of it: no figure tells that. */
export function asksHowDone(plain: string): boolean {
  const what = ASKS_MANNER.exec(plain)?.groups?.what;
  return what !== undefined && !OF_OUTCOME.test(what);
}
