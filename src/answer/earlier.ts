import type { Question } from './language/analyse.ts';
import { stemOf, tokenise } from './language/words.ts';

/** What a sentence tells of is one before the one that its article is about: `The previous strike …`, `the last big flood`. */
const EARLIER =
  /^["“]?(?:(?:the|an?|its|their|his|her)\s)?(?:previous|preceding|prior|earlier|last (?:big|major|great|such|serious|similar))\s(?:(?!in\b|of\b)\p{L}+\s)?(?<thing>\p{L}{4,})/iu;
/** The question is about that one, or about when it was. */
const ASKS_EARLIER =
  /\b(?:previous\w*|preceding|prior|earlier|before|ago|history|first|(?:1[5-9]|20)\d\d)\b|\blast\b(?=\s+\p{L})/iu;

/** Whether a fact tells of an earlier thing of the kind that a question asks about, and of no other; and the question of no earlier one. */
export function tellsOfEarlier(text: string, { plain, words }: Question): boolean {
  const thing = EARLIER.exec(text)?.groups?.thing;
  if (thing === undefined || ASKS_EARLIER.test(plain)) return false;
  const stem = stemOf(thing.toLowerCase());
  const isAsked = words.some((word) => word.role === 'content' && word.stem === stem);
  return isAsked && tokenise(text).filter((token) => stemOf(token.text) === stem).length === 1;
}
