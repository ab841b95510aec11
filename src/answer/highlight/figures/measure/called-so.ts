import type { Question } from '../../../language/analyse.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { COMPARES, LABEL } from './counted.ts';

/** So many words behind a figure say what it counts. */
const LONGEST_NAME = 4;

/**
 * `125 northern towns with 227 towns`: who asks how many northern towns means the one of several counts of a thing that is called so,
 * whatever else stands near the others.
 */
export const countCalledSo: Refine = ({ text }, spans, chosen, question) => {
  if (question.asked !== 'count' || chosen.kind !== 'count' || COMPARES.test(question.plain))
    return undefined;
  const counts = spans.filter(({ kind }) => kind === 'count');
  const asked = namedIn(question);
  const names = counts.map((span) => nameBehind(text, spans, span));
  const own = names[counts.indexOf(chosen)] ?? [];
  for (const [at, noun] of asked.entries()) {
    const before = asked[at - 1];
    if (before === undefined || !own.includes(noun)) continue;
    const isSo = (name: readonly string[]) =>
      name.some((stem, place) => place > 0 && stem === noun && name[place - 1] === before);
    const [other, ...more] = counts.filter((_, place) => isSo(names[place] as readonly string[]));
    if (other !== undefined && more.length === 0) return isSo(own) ? undefined : other;
  }
  return undefined;
};

/** What is asked for, as it is called: the words up to the next small one. */
function namedIn({ words, head }: Question): readonly string[] {
  const first = words.findIndex(({ stem }) => stem === head[0]);
  if (first < 0) return [];
  const isSmall = ({ role, number }: Question['words'][number]) => role === 'stop' || number;
  // `night` may be a greeting.
  const from = words.slice(0, first).findLastIndex(isSmall) + 1;
  const length = words.slice(from).findIndex(isSmall);
  return words.slice(from, length < 0 ? undefined : from + length).map(({ stem }) => stem);
}

/** The words right behind a figure, up to a mark or the next figure. */
function nameBehind(text: string, spans: readonly TypedSpan[], { end, at }: TypedSpan): readonly string[] {
  const rest = text.slice(end, spans.slice(at + 1).find(({ kind }) => kind !== 'name')?.start);
  if (LABEL.test(text.slice(end))) return [];
  const [words = ''] = /^[\p{L}’' -]*/u.exec(rest) ?? [];
  return tokenise(words)
    .slice(0, LONGEST_NAME)
    .map((token) => stemOf(token.text));
}
