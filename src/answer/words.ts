import { stemmer } from 'stemmer';
import { IRREGULAR, NUMBER_WORDS } from './lexicon.ts';

/** Longer questions are cut: nobody asks in more, and it bounds the work for any input. */
const QUESTION_LIMIT = 4_000;

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

/** Receives a token's text, offsets, and whether it is capitalised or a number. */
type Visit = (text: string, start: number, end: number, capital: boolean, number: boolean) => void;

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’ʼ]s?$/u;
const MARKS = /\p{M}+/gu;

/** Words and numbers in order; punctuation and hyphens part them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  scan(text, (word, start, end, capital, number) => tokens.push({ text: word, start, end, capital, number }));
  return tokens;
}

/**
 * The same without an object for each: what indexing 100,000 sentences in a second needs. ASCII goes by character codes;
 * the Unicode pattern takes over at the first word that holds anything else.
 */
function scan(text: string, visit: Visit): void {
  const rest = scanAscii(text, visit);
  if (rest < text.length) scanUnicode(text, rest, visit);
}

/** Where the first word begins that is not plain ASCII; the text's length when there is none. */
function scanAscii(text: string, visit: Visit): number {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code >= 128) return at;
    if (isDigit(code)) {
      const start = at;
      at = numberEnd(text, at);
      if (at < length && text.charCodeAt(at) >= 128) return start;
      visit(plainNumber(text.slice(start, at)), start, at, false, true);
    } else if (isLetter(code)) {
      const start = at;
      at = wordEnd(text, at);
      if (at < length && text.charCodeAt(at) >= 128) return start;
      const raw = text.slice(start, at);
      const word = (code < 97 || hasUpper(raw) ? raw.toLowerCase() : raw).replace(POSSESSIVE, '');
      visit(word, start, at, code < 97, false);
    } else at++;
  }
  return length;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function hasUpper(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) < 97) return true;
  return false;
}

/** Past the digits at `at`; a point, comma or colon between two digits belongs to the number. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joins = code === 44 || code === 46 || code === 58;
    if (!isDigit(code) && !(joins && isDigit(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}

/** Past the word at `at`; an apostrophe between two letters belongs to the word. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joins = code === 39 && isLetter(text.charCodeAt(end + 1));
    if (!isLetter(code) && !isDigit(code) && !joins) break;
    end++;
  }
  return end;
}

function scanUnicode(text: string, from: number, visit: Visit): void {
  const pattern = new RegExp(WORD);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[0];
    const first = raw[0] ?? '';
    const number = /\p{N}/u.test(first);
    const word = number ? plainNumber(raw) : fold(raw).replace(POSSESSIVE, '').replace(/['’ʼ]/gu, "'");
    visit(word, match.index, match.index + raw.length, !number && first !== first.toLowerCase(), number);
  }
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
/** Past this many words the memory of stems starts anew. */
const STEMS_KEPT = 300_000;

/** Porter's stem of the base form (`sold` is `sell`, `six` is `6`). Words of other scripts and very long ones stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    const base = IRREGULAR.get(word) ?? NUMBER_WORDS.get(word) ?? word;
    stem = /^[a-z']{3,32}$/.test(base) ? stemmer(base.replaceAll("'", '')) : base;
    if (stems.size > STEMS_KEPT) stems.clear();
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
