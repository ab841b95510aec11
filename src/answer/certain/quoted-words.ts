import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { contentOf } from '../language/held.ts';

/** `Who said "we will not go"`, `who was it that said we will not go`: the words that somebody said. */
const WHO_SAID =
  /^who(?:['’]?s|\s(?:was|is|it|that|has|had|actually|once))*\s(?:said|says|saying)(?:\s(?:that|this|something like))?[\s:,]+(?<words>.{6,200})$/iu;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
/** Fewer words may be anybody's. */
const LEAST_WORDS = 3;
const QUOTATION = /[“"«„](?<said>[^”"»“]*)(?:[”"»“]|$)/gu;

/**
 * The one quotation that has the very words of which a question asks who said them. They open it, or a clause of it: `“I never said we
 * will not go”` does not say that.
 *
 * @param facts of those near the question
 */
export function quotedWith({ plain }: Question, facts: () => readonly Fact[]): Fact | undefined {
  const said = WHO_SAID.exec(plain)?.groups?.words ?? '';
  const words = said.match(WORD) ?? [];
  if (words.length < LEAST_WORDS || contentOf(said).length === 0) return undefined;
  const form = words.map((word) => patternOf(word).replace(/['’]/gu, "['’]")).join('[^\\p{L}\\p{N}]+');
  const opens = new RegExp(
    `(?:^|[.,;:!?–—…]\\s?)\\s*(?:(?:the|an?|and|but|so)\\s)?${form}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const holding = [...new Set(facts())].filter(({ text }) =>
    [...text.matchAll(QUOTATION)].some(({ groups }) => opens.test(groups?.said ?? '')),
  );
  // A headline may quote it as well, and names nobody.
  const named = holding.filter(({ saidBy }) => saidBy !== null);
  const [one, ...others] = named.length > 0 ? named : holding;
  return others.length === 0 ? one : undefined;
}
