import { AUXILIARIES, PREPOSITION, QUESTION_WORDS, wordCount } from './question-words.ts';

const WH = `(?:${QUESTION_WORDS}|whom|wheres)\\b`;
const VERB = `(?:${AUXILIARIES}|(?:is|are|do|does|did)n[’']t)\\b`;
const OPENS_QUESTION = `${PREPOSITION}(?:${WH}|${VERB})`;
/** Behind what leads to the question: `was just wondering, how …`, `so what …`. */
const CLAUSE = new RegExp(
  `(?:[,:;–—]\\s+|\\s-\\s|\\b(?:so|but|tell me|know|wonder|wondering|question)[,:]?\\s+)(?=${OPENS_QUESTION})`,
  'giu',
);
const ASKS_ANYWHERE = new RegExp(`\\b${PREPOSITION}${WH}`, 'iu');
const SENTENCE = /(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*\p{L})/u;
/** A part of fewer words leans on what is said before it. */
const FEWEST_WORDS = 4;

/**
 * The parts of a chat message that may be its question, when something else is said around it: its last sentence with a
 * question mark, or with a question word, and of that what stands behind `so`, `tell me` or a comma; and all from its first
 * question word on. None when the message is all question.
 */
export function askingParts(message: string): readonly string[] {
  const sentences = message.split(SENTENCE);
  const sentence =
    sentences.findLast((one) => /\?["”’)]*$/u.test(one)) ??
    sentences.findLast((one) => ASKS_ANYWHERE.test(one));
  const [clause] = (sentence ?? '').matchAll(CLAUSE);
  const part = clause === undefined ? sentence : sentence?.slice(clause.index + clause[0].length);
  const from = message.search(ASKS_ANYWHERE);
  const all = wordCount(message);
  const parts = new Set([part ?? '', from < 0 ? '' : message.slice(from)]);
  return [...parts].filter((one) => {
    const words = wordCount(one);
    return words >= FEWEST_WORDS && words < all;
  });
}
