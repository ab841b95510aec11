import type { Question } from '../language/analyse.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}`;
/** `Ada Lund, 74, who started` */
const WHO_DID = new RegExp(
  String.raw`(?<!\b(?:of|at|in|from|for)(?: the)? )(?<!\p{L})(?<name>${NAME})(?:, (?:aged )?\d{1,3})?,? who (?:(?:has|had|have|also|first) ){0,2}(?<did>\p{Ll}+)`,
  'gu',
);
const ASKS_DOER = /^who (?:first |also )?(?<did>\p{L}{3,})\b/iu;
/** `Ada and Bo Lund, aged 27 and 24, were killed` */
const WAS_DONE = new RegExp(
  String.raw`(?<name>(?:\p{Lu}\p{Ll}+ and )?${NAME}(?: and ${NAME})?)(?:, (?:both )?(?:aged? )?\d{1,3}(?: and \d{1,3})?,)? (?:was|were) (?:\p{Ll}+ly )?(?<did>\p{Ll}+)`,
  'gu',
);
const ASKS_DONE = /^who (?:was|were|got) (?<did>\p{L}{3,}ed|hurt|shot|found|taken|beaten)\b(?! by\W*$)/iu;
/** How else a beginning is told. */
const BEGIN = /^(?:start|began|begin|beg[au]n|launch|found|organis|organiz|creat)/u;

/**
 * Who did what is asked for, or to whom it was done, where a text says it right behind a name: `said Ada Lund, 74, who started the petition at
 * Orme library`. Undefined where it says it of several.
 */
export function toldRightBehind(text: string, { plain, words }: Question): Span | undefined {
  const doer = ASKS_DOER.exec(plain)?.groups?.did?.toLowerCase();
  const done = ASKS_DONE.exec(plain)?.groups?.did?.toLowerCase();
  if (done === undefined && (doer === undefined || STOP.has(doer))) return undefined;
  const said = done ?? doer ?? '';
  const isSaid = (did: string) => stemOf(did) === stemOf(said) || (BEGIN.test(did) && BEGIN.test(said));
  const found = [...text.matchAll(done === undefined ? WHO_DID : WAS_DONE)].filter(
    ({ index, 0: all, groups }) =>
      isSaid(groups?.did ?? '') && !(/ were /u.test(all) && / and $/u.test(text.slice(0, index))),
  );
  const [one, ...more] = found;
  const name = one?.groups?.name;
  if (one === undefined || name === undefined || more.length > 0) return undefined;
  const own = tokenise(name).map((token) => token.text);
  const isAsked = words.some(({ text: word, role }) => role === 'content' && own.includes(word));
  const start = one.index + one[0].indexOf(name);
  return isAsked ? undefined : { start, end: start + name.length };
}
