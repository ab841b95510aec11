import { STOP } from '../language/lexicon.ts';
import { stemOf, tokenise } from '../language/words.ts';

/** The stems of a few words, without the small ones. */
export const contentStems = (written: string): readonly string[] =>
  tokenise(written).flatMap(({ text }) => (STOP.has(text) ? [] : [stemOf(text)]));
