const LONG = /[\p{L}\p{N}’'-]{4,}/gu;

/**
 * The words of a text by how they begin, in small letters: `strike` and `strikes` are one.
 * @param words which ones: those that are long enough to say something
 */
export const beginningsOf = (text: string, words: RegExp = LONG): readonly string[] =>
  [...text.matchAll(words)].map(([word]) => word.slice(0, 5).toLowerCase());
