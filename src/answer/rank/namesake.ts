import { patternOf } from '../../knowledge/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import { STOP } from '../language/lexicon.ts';
import type { Query } from '../retrieve/query.ts';

/** From this rarity on an English word that the knowledge does not have is a name before a thing sooner than what tells of its kind. */
const NAME_LIKE = 0.8;
const SUPERLATIVE = /est$/u;
const PLURAL = /(?:es|s)$/u;

/**
 * `The Zephyr kiln`, where the article is about the Basalt kiln: a word that nothing in the knowledge has stands where the article's
 * own name does. `The old kiln` and `the pottery kiln` tell of what sort it is, and a misspelt name was corrected.
 */
export function namesAnotherOfIts(query: Query, { article, text }: Fact): boolean {
  const { clues, words } = query;
  const told = `${article.title}\n${article.text ?? text}`;
  return clues.some((clue) => {
    if (clue.status !== 'unknown' || clue.kind === 'number' || clue.rarity < NAME_LIKE) return false;
    const at = words.findIndex((word) => word.text === clue.word);
    const thing = words[at + 1];
    if (at < 0 || thing?.role !== 'content' || thing.number || SUPERLATIVE.test(clue.word)) return false;
    const isKnown = clues.some(({ word, status }) => word === thing.text && status === 'known');
    return isKnown && isNamed(thing.text, told);
  });
}

/** A name stands right before a thing, within a sentence: `the Basalt kiln`. */
function isNamed(thing: string, text: string): boolean {
  const named = new RegExp(
    `(?:[\\p{Ll}\\d,;:’] |\\b(?:The|A|An) )(\\p{Lu}[\\p{L}-]{1,40}) ${patternOf(thing.replace(PLURAL, ''))}(?:s|es)?(?!\\p{L})`,
    'gu',
  );
  return [...text.matchAll(named)].some(([, name = '']) => !STOP.has(name.toLowerCase()));
}
