const PRIME = 16_777_619;

/** FNV-1a, letter by letter: whoever walks a word anyway need not walk it again. */
export const HASH_BASIS = 0x811c9dc5 | 0;

/** The hash before, gone on with by one letter. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** Of a whole word. */
export const hashOf = (word: string): number => hashOn(HASH_BASIS, word);

/** Of a text that goes on with this word. */
export function hashOn(before: number, word: string): number {
  let hash = before;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

/**
 * The lower case of a character of an ASCII word or number. All that is in one but capitals (letters, digits, `'`, `.`, `:`)
 * has this bit already.
 */
export const lowerCase = (code: number): number => code | 32;

/** Of the lower case of a stretch of ASCII. */
export function hashOfSlice(text: string, from: number, to: number): number {
  let hash = HASH_BASIS;
  for (let at = from; at < to; at++) hash = hashWith(hash, lowerCase(text.charCodeAt(at)));
  return hash;
}
