const VERB =
  "is|are|was|were|does|did|do|has|have|had|can|could|will|would|should|isn[’']t|aren[’']t|don[’']t|doesn[’']t|didn[’']t";
const WH = "how|what|what[’']?s|who|who[’']?s|whose|whom|when|where|where[’']?s|which|why";
const PREPOSITION = '(?:(?:in|on|at|by|for|to|from|of|into|with|since|under) )?';
const OPENS = `${PREPOSITION}(?:${WH}|${VERB})\\b`;
/** Behind what leads to the question: `was just wondering, how …`, `so what …`. */
const CLAUSE = new RegExp(
  `(?:[,:;–—]\\s+|\\s-\\s|\\b(?:so|but|tell me|know|wonder|wondering|question)[,:]?\\s+)(?=${OPENS})`,
  'giu',
);
const ASKS = new RegExp(`\\b(?:${WH})\\b`, 'iu');
const SENTENCE = /(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*\p{L})/u;
const WORD = /[\p{L}\p{N}]{2,}/gu;
/** A part of fewer words leans on what is said before it. */
const FEWEST_WORDS = 3;

/**
 * The part of a chat message that asks, when something else is said around it: its last sentence with a question mark, or
 * with a question word, and of that what stands behind `so`, `tell me` or a comma. Undefined when the message is all question.
 */
export function askingPart(message: string): string | undefined {
  const sentences = message.split(SENTENCE).filter((sentence) => sentence.match(WORD) !== null);
  const sentence =
    sentences.findLast((one) => /\?["”’)]*$/u.test(one)) ?? sentences.findLast((one) => ASKS.test(one));
  if (sentence === undefined) return undefined;
  const [clause] = sentence.matchAll(CLAUSE);
  const part = clause === undefined ? sentence : sentence.slice(clause.index + clause[0].length);
  const words = part.match(WORD)?.length ?? 0;
  const said = (message.match(WORD)?.length ?? 0) - words;
  return words >= FEWEST_WORDS && said > 0 ? part : undefined;
}
