/** Words that make a sentence of the few that stand in capitals. */
const VERB =
  /^(?:i|we|he|she|it|they|you|is|are|was|were|be|am|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|not|no|yes|say|says|said|won|win|wins|lost|lose|loses|dies|died|closed|opens?|opened|cancelled|sold|stop|go)$/iu;
const CAPITALS = /^\P{L}*\p{Lu}[\p{Lu}.,’'&/()-]*$/u;
const MOST_CREDIT_WORDS = 4;
const LONGEST_CREDIT = 60;

/**
 * Whether a piece of a text states nothing: `NEWS SERVICE ALDERSUND.`, `ADA LUND`, the few capitals without a verb that a credit
 * or a running title has. Nothing quoted and no figure is.
 */
export function isCreditLine(text: string): boolean {
  if (text.length > LONGEST_CREDIT || /[\d"“”?!]/u.test(text)) return false;
  const words = text.trim().split(/\s+/u);
  return (
    words.length <= MOST_CREDIT_WORDS &&
    words.every((word) => CAPITALS.test(word) && !VERB.test(word.replace(/[.,]+$/u, '')))
  );
}

/** Whether a text is written in capitals throughout, as telegrams were. */
export function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return 2 * capitals > (text.match(/\p{L}/gu)?.length ?? 0);
}
