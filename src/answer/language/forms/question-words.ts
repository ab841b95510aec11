/** Alternatives of patterns, each followed by a word's end: what a question opens with, with the apostrophe or without. */
export const QUESTION_WORDS = 'how|what|whats|who|whos|whose|when|where|which|why';
export const AUXILIARIES = 'is|are|was|were|does|did|do|has|have|had|can|could|will|would|should';
/** It may stand before a question word: `in what year`. */
export const PREPOSITION = '(?:(?:in|on|at|by|for|to|from|of|into|with|since|under) )?';

/** Alternatives for what asks for no value of one thing, or for what two values come to. */
export const ASKS_NO_VALUE =
  'who|where|why|when|which|than|more|less|fewer|since|from|between|by how|or|and|vs|versus|not|before|after';

const WORD = /[\p{L}\p{N}]{2,}/gu;

/** How many words of two letters and more there are. */
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

const WHAT_TIME =
  /\b(?:what time|what hour|what o['’]clock|which hour)\b(?! (?:of (?:the )?year|frame|period|span|zone))/i;

/** It asks for a time of day. */
export const asksTimeOfDay = (question: string): boolean => WHAT_TIME.test(question);
