import type { Query } from '../../../retrieve/query.ts';

/** Written as a name within the question, no English word, and nothing that the knowledge has ever heard of. */
export function isUnknownName(
  { status, strange, said }: Query['clues'][number],
  { question }: Query,
): boolean {
  if (status !== 'unknown' || !strange) return false;
  return question.words.some(({ text, capital }, at) => at > 0 && capital && text === said);
}

/** `The lighthouse`, where nothing in the knowledge is one, nor like one. */
export function isUnknownThing({ status, strange, kind, said: word }: Query['clues'][number], said: string) {
  if (status !== 'unknown' || strange || kind !== 'other' || !PLAIN.test(word)) return false;
  return new RegExp(`\\b(?:the|an?|its|their|this|that) (?:\\w+ )?${word}\\b`).test(said);
}

const PLAIN = /^[a-z]+$/;
