import { AUXILIARIES, PREPOSITION, QUESTION_WORDS, wordCount } from './question-words.ts';

const WH = `(?:${QUESTION_WORDS}|whom|wheres)\\b`;
const VERB = `(?:${AUXILIARIES}|(?:is|are|do|does|did)n[’']t)\\b`;
const OPENS_QUESTION = `${PREPOSITION}(?:${WH}|${VERB})`;
/** Behind what leads to the question: `was just wondering, how …`, `so what …`. */
const CLAUSE = new RegExp(
  `(?:[,:;–—]\\s+|\\s-\\s|\\b(?:so|but|tell me|know|wonder|wondering|question)[,:]?\\s+)(?=${OPENS_QUESTION})`,
  'gi',
);
const ASKS_ANYWHERE = new RegExp(`\\b${PREPOSITION}${WH}`, 'i');
const SENTENCE = /(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*\p{L})/u;
/** A part of fewer words leans on what is said before it. */
const FEWEST_WORDS = 4;

/** Between clauses. */
const BOUNDARY = /[,;:–—]\s+|\s-\s/gu;
const LEANS = /\b(?:it|its|they|them|their|that|there|this|these|those|he|she|him|her|his)\b/i;
/**
 * The parts of a chat message that may be its question, when something else is said around it: its last sentence with a
 * question mark, or with a question word, and of that what stands behind `so`, `tell me` or a comma; all from its first
 * question word on, or from the clause on that has it. None when the message is all question.
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
  const parts = new Set([part ?? '', from < 0 ? '' : message.slice(from), ...clausesFrom(sentence ?? '')]);
  return [...parts].filter((one) => {
    const words = wordCount(one);
    return words >= FEWEST_WORDS && words < all;
  });
}

/** What stands from the clause on that has the first question word; from the one before it where that leans on it. */
function clausesFrom(sentence: string): readonly string[] {
  const asks = sentence.search(ASKS_ANYWHERE);
  const starts = [...sentence.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
  const before = starts.filter((start) => start <= asks).reverse();
  const [own, previous = 0] = before;
  if (own === undefined) return [];
  return LEANS.test(sentence.slice(own)) ? [sentence.slice(previous)] : [sentence.slice(own)];
}
