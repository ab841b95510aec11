/** The web's names for it. */
const ENCODING_NAMES =
  /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|(?:us-)?ascii)$/i;
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Whether a page that names its encoding so is read as Windows-1252, as browsers do. */
export const isWindows1252 = (encoding: string): boolean => ENCODING_NAMES.test(encoding);

/** By hand: TextDecoder of Node 20 and 22 reads it as Latin-1, and so loses euro signs and quotation marks. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));
}

/** Signs that a text of news has: any other one is a letter of another encoding, as `¹` is of Polish. */
const SIGNS = '€£¥¢§©®™°²³·½¼¾«»‹›“”„‘’‚…–—•¡¿ºªˆ´×\u00a0\u00ad';
/** Letters of the encodings of other alphabets and of other machines, read as Windows-1252, come to stand so. */
const IMPLAUSIBLE = [
  `[^\\p{ASCII}\\p{L}${SIGNS}]|[\\0-\\x08\\x0b\\x0e-\\x1f\\x7f]`,
  // A word of another alphabet
  '(?:(?!\\p{ASCII})\\p{L}){4}',
  // `cafŽ`, `helloÓ`: of an older Macintosh
  '\\p{Ll}(?!\\p{ASCII})\\p{Lu}',
  // `J”rgen`: of DOS; `¥ukasz`, `Wa³êsa`: of Poland
  '\\p{L}[€£¥¢§©®™°²³½¼¾«»‹›“”„‘‚…•¡¿ºª´×]\\p{L}',
  '(?!\\p{ASCII})\\p{L}[²³¡¿¥£„‚]',
  '[£¥¢](?!\\p{ASCII})\\p{L}|[£¥¢](?!(?:k|m|mn|bn?|tn?|million|billion|trillion)\\b)\\p{L}',
  '[‚„¿¡](?:[\\s,.;:]|$)',
].map((pattern) => new RegExp(pattern, 'u'));
/** UTF-8 that is broken somewhere else. */
const UTF_8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/;
/** Letters that no language of the west has together: Czech, Croatian, Turkish and Baltic texts have what these stand for. */
const STRANGERS: readonly (readonly [RegExp, RegExp])[] = [
  [/[šž]/i, /[ìèæðï]/i],
  [/ì/i, /ø/i],
  [/[þð]/i, /[çüèàëìï]/i],
  [/õ/i, /û/i],
];
/** In a short text of Icelandic nearly every third letter is no ASCII; in Greek and Cyrillic nearly all are. */
const MOST_NOT_ASCII = 0.35;

/** The text of bytes that are no UTF-8, if they can be Windows-1252; null for what is more likely another encoding. */
export function asWindows1252(bytes: Uint8Array): string | null {
  if (UTF_8.test(Buffer.from(bytes).toString('latin1'))) return null;
  const text = windows1252(bytes);
  if (IMPLAUSIBLE.some((pattern) => pattern.test(text))) return null;
  if (STRANGERS.some((both) => both.every((letters) => letters.test(text)))) return null;
  const letters = text.match(/\p{L}/gu) ?? [];
  const accented = letters.filter((letter) => letter > '\u007f');
  return accented.length <= letters.length * MOST_NOT_ASCII ? text : null;
}

/** Some words that are right only if the encoding is: for a person to look at. */
export function wordsToCheck(text: string): readonly string[] {
  const words = text
    .split(/[\s“”‘…–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}£€¥]+|[^\p{L}\p{N}%]+$/gu, ''));
  return [
    ...new Set(words.filter((word) => /[^\p{ASCII}’]/u.test(word) && word.length <= LONGEST_SHOWN)),
  ].slice(0, MOST_SHOWN);
}
const MOST_SHOWN = 5;
const LONGEST_SHOWN = 30;
