import type { Question } from '../../language/analyse.ts';
import { STOP } from '../../language/lexicon.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { Span } from '../../types.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}`;
/** `Ada Lund, 74, who started` */
const WHO_DID = new RegExp(
  String.raw`(?<!(?<!\w)(?:of|at|in|from|for)(?: the)? )(?<!\p{L})(?<name>${NAME})(?:, (?:aged )?\d{1,3})?,? who (?:(?:has|had|have|also|first) ){0,2}(?<did>\p{Ll}+)`,
  'gu',
);
const ASKS_DOER = /^who (?:first |also )?(?<did>\p{L}{3,})(?!\w)/iu;
/** How else a beginning is told. */
const BEGIN = /^(?:start|began|begin|beg[au]n|launch|found|organis|organiz|creat)/u;

/**
 * Who did what is asked for, where a text says it right behind a name, maybe by another word for a beginning: `said Ada Lund, 74, who started
 * the petition at Orme library`. Undefined where it says it of several.
 */
export function toldRightBehind(text: string, { plain, words }: Question): Span | undefined {
  const asked = ASKS_DOER.exec(plain)?.groups?.did?.toLowerCase();
  if (asked === undefined || STOP.has(asked)) return undefined;
  const isAsked = (did: string) => stemOf(did) === stemOf(asked) || (BEGIN.test(did) && BEGIN.test(asked));
  const [one, another] = [...text.matchAll(WHO_DID)].filter(({ groups }) => isAsked(groups?.did ?? ''));
  const name = one?.groups?.name;
  if (one === undefined || name === undefined || another !== undefined) return undefined;
  const own = tokenise(name).map((token) => token.text);
  if (words.some(({ text: word, role }) => role === 'content' && own.includes(word))) return undefined;
  const start = one.index + one[0].indexOf(name);
  return { start, end: start + name.length };
}
