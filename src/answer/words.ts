import { stemmer } from 'stemmer';

/** Longer questions are cut: nobody asks in more, and it bounds the work for any input. */
export const QUESTION_LIMIT = 4_000;

/** A word or number of a text. */
export interface Token {
  /** Lower case, without diacritics, possessive or thousands separators. */
  readonly text: string;
  /** UTF-16 offsets into the text that was given. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital. */
  readonly capital: boolean;
  readonly number: boolean;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’ʼ]s?$/u;
const MARKS = /\p{M}+/gu;

/** Words and numbers in order; punctuation and hyphens part them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const first = raw[0] ?? '';
    const number = /\p{N}/u.test(first);
    tokens.push({
      text: number ? plainNumber(raw) : fold(raw).replace(POSSESSIVE, '').replace(/['’ʼ]/gu, "'"),
      start: match.index,
      end: match.index + raw.length,
      capital: !number && first !== first.toLowerCase(),
      number,
    });
  }
  return tokens;
}

/** NFKC, lower case, no diacritics: `Zürich` is `zurich`. */
export function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();
}

function plainNumber(raw: string): string {
  const ascii = raw.normalize('NFKC');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(ascii) ? ascii.replaceAll(',', '') : ascii;
}

const stems = new Map<string, string>();
/** Porter's stem; the same word is stemmed once. Words of other scripts and very long ones stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z']{3,32}$/.test(word) ? stemmer(word.replaceAll("'", '')) : word;
    if (stems.size > 200_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

const DISCORD = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^:>]{1,100}:|id:)[^<>]{0,64}>/g;
const ADDRESS = /\bhttps?:\/\/\S+/gi;
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u200d|\u20e3/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const MARKUP = /[*_~|`>#\\]+/g;

/** A question as words: without mentions, addresses, markup, emoji and invisible characters; one space between words. */
export function plain(question: string): string {
  return question
    .slice(0, QUESTION_LIMIT)
    .normalize('NFKC')
    .slice(0, QUESTION_LIMIT)
    .replace(DISCORD, ' ')
    .replace(ADDRESS, ' ')
    .replace(EMOJI, ' ')
    .replace(INVISIBLE, ' ')
    .replace(MARKUP, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
