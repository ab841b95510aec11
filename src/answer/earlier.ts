import type { Question } from './language/analyse.ts';
import { stemOf } from './language/words.ts';

/** One before the one that an article is about: `the previous strike`, `the last big flood`. */
const EARLIER =
  /\b(?:previous|preceding|prior|earlier|last (?:big|major|great|such|serious|similar))\s(?:(?!in\b|of\b)\p{L}+\s)?(?<thing>\p{L}{4,})/giu;
/** The question is about that one, or about when it was. */
const ASKS_EARLIER =
  /\b(?:previous\w*|preceding|prior|earlier|before|ago|history|first|(?:1[5-9]|20)\d\d)\b|\blast\b(?=\s+\p{L})/iu;

/** Whether a fact tells of an earlier thing of the kind that a question asks about, and the question of no earlier one. */
export function tellsOfEarlier(text: string, { plain, words }: Question): boolean {
  if (!/previous|preceding|prior|earlier|last/i.test(text) || ASKS_EARLIER.test(plain)) return false;
  const asked = new Set(words.filter(({ role }) => role === 'content').map(({ stem }) => stem));
  return [...text.matchAll(EARLIER)].some(({ groups }) =>
    asked.has(stemOf(groups?.thing?.toLowerCase() ?? '')),
  );
}
