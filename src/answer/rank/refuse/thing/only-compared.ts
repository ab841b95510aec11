import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Article, Fact } from '../../../../knowledge/types.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';

const LIKE = '(?:-style|-like|-type|-esque|-sized|-era)';

/** What a thing is only likened to in an article: `Malaria-style success`. */
const likenedIn = oncePer(({ title, text }: Article): ReadonlySet<string> => {
  const told = `${title}\n${text ?? ''}`;
  const likened = [...told.matchAll(LIKENED)].map(([, word = '']) => word.toLowerCase());
  const isAlone = (word: string) =>
    new RegExp(String.raw`(?<!\p{L})${patternOf(word)}(?!\p{L}|${LIKE})`, 'iu').test(told);
  return new Set(likened.filter((word) => !isAlone(word)).map(stemOf));
});
const LIKENED = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,30})${LIKE}(?!\p{L})`, 'giu');

/** Whether a question asks about something that a fact's article has for a likeness alone: `how many deaths from malaria`. */
export function tellsOfItsLikeness({ words, clues }: Query, fact: Fact): boolean {
  const likened = likenedIn(fact.article);
  if (likened.size === 0) return false;
  const isAsked = clues.some(({ word, status }) => status === 'known' && likened.has(stemOf(word)));
  return (
    isAsked &&
    !words.some(({ text }) => SAYS_LIKE.test(text)) &&
    !tokenise(fact.text).some(({ text }) => likened.has(stemOf(text)))
  );
}
const SAYS_LIKE = /^(?:style|like|type|esque|sized|era)$/u;
