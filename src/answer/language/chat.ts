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
const ASKS = new RegExp(`\\b${PREPOSITION}(?:${WH})\\b`, 'iu');
const SENTENCE = /(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*\p{L})/u;
const WORD = /[\p{L}\p{N}]{2,}/gu;
/** A part of fewer words leans on what is said before it. */
const FEWEST_WORDS = 3;

/**
 * The parts of a chat message that may be its question, when something else is said around it: its last sentence with a
 * question mark, or with a question word, and of that what stands behind `so`, `tell me` or a comma; and all from its first
 * question word on. None when the message is all question.
 */
export function askingParts(message: string): readonly string[] {
  const sentences = message.split(SENTENCE);
  const sentence =
    sentences.findLast((one) => /\?["”’)]*$/u.test(one)) ?? sentences.findLast((one) => ASKS.test(one));
  const [clause] = (sentence ?? '').matchAll(CLAUSE);
  const part = clause === undefined ? sentence : sentence?.slice(clause.index + clause[0].length);
  const from = message.search(ASKS);
  const all = wordsIn(message);
  return [part, from < 0 ? undefined : message.slice(from)].filter((one): one is string => {
    const words = one === undefined ? 0 : wordsIn(one);
    return words >= FEWEST_WORDS && words < all;
  });
}

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
