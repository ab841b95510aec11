import { monthNames } from '../../knowledge/language/months.ts';
import { remembered } from '../../knowledge/memoize.ts';
import { WEEKDAY } from '../../knowledge/time/calendar.ts';
import type { Fact } from '../../knowledge/types.ts';
import { CHAT, STOP } from './lexicon.ts';
import { isNounAt } from './nouns.ts';
import { stemOf, tokenise } from './words.ts';

const MONTHS = monthNames('en');
const A_WEEKDAY = new RegExp(`^${WEEKDAY}s?$`);

/** Stems of the question's words, without those that ask, join and chat. */
export function contentOf(question: string): readonly string[] {
  const said = tokenise(question).map(({ text }) => text);
  return said.filter((word, at) => isNounAt(said, at) || (!STOP.has(word) && !CHAT.has(word))).map(stemOf);
}

/** Those of them that a fact's statement holds. */
export function heldOf(question: string, fact: Fact): readonly string[] {
  const there = stemsOf(fact.text);
  return contentOf(question).filter((stem) => there.has(stem));
}

/** Words of time and of how much, which facts about anything share. */
const OF_ANYTHING =
  /^(?:year|month|week|day|hour|time|million|billion|thousand|percent|per|cent|cost|pay|than|last|first|new|next|total|almost|people|januari|februari|march|april|may|june|juli|august|septemb|octob|novemb|decemb)$/u;

/** How many words two statements share that say what they tell of. */
export function wordsInCommon(one: Fact, other: Fact): number {
  const there = new Set(contentOf(other.text));
  return new Set(
    contentOf(one.text).filter(
      (stem) => there.has(stem) && /^\p{L}{3,}/u.test(stem) && !OF_ANYTHING.test(stem),
    ),
  ).size;
}

/** Whether a fact's statement, or else its headline, holds all of the stems. */
export function holds({ text, article }: Fact, stems: readonly string[]): boolean {
  const there = new Set([...stemsOf(text), ...stemsOf(article.title)]);
  return stems.every((stem) => there.has(stem));
}

/** Whether a statement has a name that the question lacks, besides who says it. */
export function namesAnother({ text, saidBy }: Fact, question: string): boolean {
  const asked = new Set([...contentOf(question), ...stemsOf(saidBy ?? '')]);
  return [...nameStems(text)].some((name) => !asked.has(name));
}

/** Stems of words with a capital that do not begin a sentence; no months, and no days of the week. */
export function nameStems(text: string): ReadonlySet<string> {
  const names = text.match(/(?<=[\p{Ll}\d,;:] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [];
  const words = names.flatMap((name) => tokenise(name).map(({ text: word }) => word));
  return new Set(words.filter((word) => !MONTHS.has(word) && !A_WEEKDAY.test(word)).map(stemOf));
}

/** A statement's words alone, without the place and agency that a wire's first sentence begins with. */
export const wordsOf = remembered((text: string): string => {
  const own = text.replace(/^[\p{Lu}\p{N}][^.!?]{1,70}?\s(?:--|—|–|-)\s/u, '');
  return tokenise(own)
    .map((token) => token.text)
    .join(' ');
});

const MOST_COMPARED = 6;
const isAlphanumeric = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const SMALL_S = 115;

/** Where the last letter or digit of a text stands; -1 when only a closer look tells. */
function lastLetter(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) < 128 && !isAlphanumeric(text.charCodeAt(at))) at--;
  // A possessive is no part of its word.
  return at < 1 || text.charCodeAt(at) >= 128 || (text.charCodeAt(at) | 32) === SMALL_S ? -1 : at;
}

/** False where two texts end in different words, which is told by a few letters. */
export function mayBeSameWords(one: string, other: string): boolean {
  let a = lastLetter(one);
  let b = lastLetter(other);
  if (a < 0 || b < 0) return true;
  for (let compared = 0; compared < MOST_COMPARED && a >= 0 && b >= 0; compared++) {
    const [own, its] = [one.charCodeAt(a--), other.charCodeAt(b--)];
    if (!isAlphanumeric(own) || !isAlphanumeric(its)) return true;
    if (own !== its && (own | 32) !== (its | 32)) return false;
  }
  return true;
}

/** Stems of all the words of a text. */
export const stemsOf = remembered((text: string): ReadonlySet<string> => new Set(stemsInOrder(text)));

/** The same as they stand there. */
export const stemsInOrder = (text: string): readonly string[] =>
  tokenise(text).map((token) => stemOf(token.text));

/** Those of words that are not small, numbers among them. */
export const contentStems = (text: string): readonly string[] =>
  tokenise(text).flatMap((token) => (STOP.has(token.text) ? [] : [stemOf(token.text)]));

/** Of what is told of each of several, in stems: how many of some stems it alone has. */
export const heldAlone = (
  told: readonly (readonly string[])[],
  asked: readonly string[],
): readonly number[] =>
  told.map(
    (own, at) =>
      asked.filter(
        (stem) => own.includes(stem) && told.every((other, of) => of === at || !other.includes(stem)),
      ).length,
  );
