import { patternOf } from '../../../../knowledge/language/pattern.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf, tokenise } from '../../../language/words.ts';

const ASKED = /^(?:when|where|in (?:what|which) year|by whom|who) (?:was|were) (?:the )?(?<rest>[^?!]+)/u;
const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;
/** `Selwick, which was opened in 1868, was privatised` */
const OPENS = new RegExp(
  String.raw`^(?!(?:The|An?|He|She|It|They|We|This|That|These|Those|In|At|On)\s)(?<name>${WORD}(?: ${WORD}){0,3})(?:, [^,]{3,80},)? (?:was|were|has been|had been) (?:\p{Ll}+ly )?(?<done>\p{Ll}+)`,
  'u',
);

/**
 * Whether a question asks when something was done to somebody or something by name, and a sentence tells when it was done to another by name:
 * `Selwick was privatised in 1992`, of when Brack was.
 *
 * @param names what the question calls by name, as stems
 */
export function wasDoneToOtherName(
  { plain }: Question,
  { text, article }: Fact,
  names: readonly string[],
): boolean {
  const rest = names.length === 0 ? undefined : ASKED.exec(plain.toLowerCase())?.groups?.rest;
  const { name, done } = rest === undefined ? {} : (OPENS.exec(text)?.groups ?? {});
  if (rest === undefined || name === undefined || done === undefined) return false;
  const words = tokenise(rest).map((word) => stemOf(word.text));
  const end = words.findIndex((word) => !names.includes(word));
  const asked = words.slice(0, end);
  if (end < 1 || words[end] !== stemOf(done)) return false;
  const there = stemsOf(text);
  return (
    !asked.some((word) => there.has(word)) && !isShortFor(rest, name) && isName(name, article.text ?? '')
  );
}

/** `UN` is what the `United Nations` are called as well. */
const isShortFor = (said: string, name: string): boolean =>
  said.startsWith(
    name
      .split(' ')
      .map((word) => word.charAt(0).toLowerCase())
      .join(''),
  ) && name.includes(' ');

/** It stands within some sentence, too: any word may begin one. */
const isName = (name: string, text: string): boolean =>
  new RegExp(String.raw`\p{Ll},? (?:the )?${patternOf(name)}(?!\p{L})`, 'u').test(text);
