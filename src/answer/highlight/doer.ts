import type { Question } from '../language/analyse.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf } from '../language/words.ts';
import type { Span } from '../types.ts';

/** `Who steals`, `who used to steal`; of `who was sold` somebody else does it. */
const ASKS_DOER =
  /^who(?:['’]d)? (?!(?:is|was|were|are|did|does|do|has been|have been|had been)\b)(?:(?:used to|would|will|could|has|have|had|first|also|always) ){0,2}(\p{L}+)/iu;
/** A sentence's first word, and what it did. */
const OPENS =
  /(?:^|[.!?] )["“„«]?(\p{Lu}[\p{L}’-]{2,}) (?:(?:used to|would|will|could|has|have|had|always|often) ){0,2}(\p{Ll}+)/gu;
/** Nobody in particular. */
export const NOBODY =
  /^(?:i|we|he|she|they|you|it|nobody|everybody|anybody|somebody|no-?one|everyone|anyone|someone|nothing|everything|something|none|many|some|most|both|others?|neither|either|each)$/iu;

/**
 * Of a text of several sentences the word that opens the one that is asked about: `Lund would steal eels. Ek would tell on him.` has two
 * people, of whom one steals.
 */
export function doerIn(text: string, { plain, words }: Question): Span | undefined {
  const asked = ASKS_DOER.exec(plain)?.[1];
  if (asked === undefined || STOP.has(asked.toLowerCase()) || !/[.!?]["”]? /u.test(text)) return undefined;
  const doers = [...text.matchAll(OPENS)].filter(
    ([, , did = '']) => stemOf(did) === stemOf(asked.toLowerCase()),
  );
  const [doer, another] = doers;
  const name = doer?.[1];
  if (doer === undefined || name === undefined || another !== undefined) return undefined;
  const isAsked = words.some(({ stem }) => stem === stemOf(name.toLowerCase()));
  if (isAsked || NOBODY.test(name) || STOP.has(name.toLowerCase())) return undefined;
  const start = doer.index + doer[0].indexOf(name);
  return { start, end: start + name.length };
}
