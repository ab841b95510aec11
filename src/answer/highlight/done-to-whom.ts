import { patternOf } from '../../knowledge/pattern.ts';
import type { Question } from '../language/analyse.ts';
import { stemOf } from '../language/words.ts';
import type { Span } from '../types.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}`;
/** `Ada and Bo Lund, aged 27 and 24, were killed` */
const WAS_DONE = new RegExp(
  String.raw`(?<name>(?:\p{Lu}\p{Ll}+ and )?${NAME}(?: and ${NAME})?)(?:, (?:both )?(?:aged? )?\d{1,3}(?: and \d{1,3})?,)? (?:was|were) (?:\p{Ll}+ly )?(?<did>\p{Ll}+)`,
  'gu',
);
const ASKS_DONE = /^who (?:was|were|got) (?<did>\p{L}{3,}ed|hurt|shot|found|taken|beaten)\b(?! by\W*$)/iu;

/** To whom was done what is asked for, where a text says it right behind their names. Undefined where it says it of several. */
export function doneToWhom(text: string, { plain, words }: Question): Span | undefined {
  const done = ASKS_DONE.exec(plain)?.groups?.did?.toLowerCase();
  if (done === undefined) return undefined;
  const found = [...text.matchAll(WAS_DONE)].filter(
    ({ groups }) => stemOf(groups?.did ?? '') === stemOf(done),
  );
  const [one, ...more] = found;
  const name = one?.groups?.name;
  if (one === undefined || name === undefined || more.length > 0) return undefined;
  const isAsked = words.some(
    ({ text: word, role }) =>
      role === 'content' && new RegExp(`(?<!\\p{L})${patternOf(word)}(?!\\p{L})`, 'iu').test(name),
  );
  const start = one.index + one[0].indexOf(name);
  return isAsked ? undefined : { start, end: start + name.length };
}
