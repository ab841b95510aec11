import { stemmer } from 'stemmer';
import { DISCORD } from '../../knowledge/language/addresses.ts';
import { CURRENCY_CODES, CURRENCY_SHORT, ONE_LETTER, SHILLINGS } from './currency-letters.ts';
import { HASH_BASIS, hashOf, hashOfSlice, hashWith, lowerCase } from './hash.ts';
import { APART, IRREGULAR, NUMBER_WORDS } from './lexicon.ts';
import { addToken, createTokenRow, type TokenRow } from './token-row.ts';

/** Longer questions are cut: Discord takes no more, from people with Nitro, and it bounds the work for any input. */
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

const tokens = createTokenRow();

/** Words and numbers in order; punctuation and hyphens part them. */
export function tokenise(text: string): Token[] {
  scan(text, tokens);
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.starts[at] as number;
    found.push({
      text: tokens.words[at] ?? text.slice(start, tokens.lasts[at]).toLowerCase(),
      start,
      end: tokens.ends[at] as number,
      capital: tokens.capital[at] === 1,
      number: tokens.number[at] === 1,
    });
  }
  return found;
}

/**
 * The same without an object for each: what indexing 100,000 sentences in a second needs. ASCII goes by character codes;
 * the Unicode pattern takes over at a word that holds anything else, for that word.
 */
export function scan(text: string, row: TokenRow): void {
  row.length = 0;
  for (let at = 0; at < text.length; ) {
    at = scanAscii(text, at, row);
    if (at < text.length) at = scanUnicode(text, at, row);
  }
}

/** Where the first word begins that is not plain ASCII; the text's length when there is none. */
function scanAscii(text: string, from: number, row: TokenRow): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const start = at;
      at = wordEnd(text, at);
      if (wordHasDigit) {
        const amount = amountIn(text, start);
        if (amount > start) {
          at = amount;
          continue;
        }
      }
      const hash = wordHash;
      const next = text.charCodeAt(at);
      const dotted = next === STOP && at - start === 1 ? dottedAt(text, start) : null;
      if (dotted !== null) {
        at += dotted.length - 1;
        const word = acronymOf(dotted);
        addToken(row, start, at, at, true, false, word, hashOf(word));
      } else if (next === AMPERSAND && isPair(text, start)) {
        at += 2;
        const word = text.slice(start, at).toLowerCase();
        addToken(row, start, at, at, code < 97, false, word, hashOf(word));
      } else if (code === CAPITAL_U && isCountry(text, start, at)) {
        if (endsInCurlyPossessive(text, at)) at += 2;
        addToken(row, start, at, start + 2, true, false, COUNTRY, hashOf(COUNTRY));
      } else if (next === CURLY && endsInCurlyPossessive(text, at)) {
        addToken(row, start, at + 2, at, code < 97, false, null, hash);
        at += 2;
      } else if (isForeign(next)) return start;
      else if (isPossessive(text, start, at))
        addToken(row, start, at, at - 2, code < 97, false, null, hashOfSlice(text, start, at - 2));
      else addToken(row, start, at, at, code < 97, false, null, hash);
    } else if (isDigit(code)) {
      const start = at;
      at = numberEnd(text, at);
      if (isForeign(text.charCodeAt(at))) return start;
      const word = text.slice(start, at);
      const plain = word.includes(',') ? plainNumber(word) : null;
      addToken(row, start, at, at, false, true, plain, hashOfSlice(text, start, at));
    } else if (isForeign(code)) return at;
    else at++;
  }
  return length;
}

/** Letters that stand for a currency right before a number, as `$` does: `Rs640`, `KSh640`, `EUR640`, `R186.5-million`. */
const CURRENCY = new RegExp(`(?:${CURRENCY_CODES}|${CURRENCY_SHORT}|${SHILLINGS})(?=\\d)|${ONE_LETTER}`, 'y');

/** Where the digits of such an amount begin; the word's start where it is none. */
function amountIn(text: string, start: number): number {
  CURRENCY.lastIndex = start;
  return CURRENCY.test(text) ? CURRENCY.lastIndex : start;
}

/** `U.S.`, `U.K.`, `U.S.A.`; the full stop may be missing behind the last. */
const DOTTED = /(?:[A-Z]\.){2,5}(?![\p{L}\p{M}])|(?:[A-Z]\.){1,4}[A-Z](?![\p{L}\p{M}\p{N}.'’ʼ])/uy;

function dottedAt(text: string, start: number): string | null {
  DOTTED.lastIndex = start;
  return DOTTED.exec(text)?.[0] ?? null;
}

/** The country is not the stop word. */
const COUNTRY = 'usa';

function acronymOf(dotted: string): string {
  const word = dotted.replaceAll('.', '').toLowerCase();
  return word === 'us' ? COUNTRY : word;
}

/** `A&E`, `R&D`: two letters that mean nothing apart. */
const PAIR = /(?<![\p{L}\p{M}\p{N}&])[A-Za-z]&[A-Za-z](?![\p{L}\p{M}\p{N}&])/uy;

function isPair(text: string, start: number): boolean {
  PAIR.lastIndex = start;
  return PAIR.test(text);
}

const LOWER = /[a-z]/;

/** `US`, `US's`; where all is written in capitals it may be the stop word, and `US$5` is money. */
function isCountry(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== CAPITAL_U || text.charCodeAt(start + 1) !== 83) return false;
  const isCurly = endsInCurlyPossessive(text, end);
  if (end - start !== 2 && (isCurly || end - start !== 4 || !isPossessive(text, start, end))) return false;
  const next = text.charCodeAt(end);
  return LOWER.test(text) && (isCurly || !isForeign(next)) && (next !== DOLLAR || end - start > 2);
}

const CAPITAL_U = 85;
const STOP = 46;
const DOLLAR = 36;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Not ASCII, and no dash, curly quote or other mark that no word has in it. NaN, past the end, is nothing. */
const isForeign = (code: number) => code >= 128 && (code < 0x2000 || code > 0x206f || code === CURLY);

/** The word that ends here is somebody's: `harbour's`. */
const isPossessive = (text: string, start: number, end: number) =>
  end - 2 > start && text.charCodeAt(end - 2) === APOSTROPHE && (text.charCodeAt(end - 1) | 32) === 115;

/** The same with the apostrophe of a typesetter: `’s`, and no letter or joint behind it. */
function endsInCurlyPossessive(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== CURLY || (text.charCodeAt(end + 1) | 32) !== 115) return false;
  if (text.charCodeAt(end - 1) === APOSTROPHE) return false;
  const next = text.charCodeAt(end + 2);
  return !(isLetter(next) || next === APOSTROPHE || isForeign(next));
}

/** Past the digits at `at`; a point, comma or colon between two digits belongs to the number. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isDigit(code)) {
      if (code !== 44 && code !== 46 && code !== 58) break;
      const next = text.charCodeAt(end + 1);
      // A digit of another script may stand there.
      if (isForeign(next)) return end + 1;
      if (!isDigit(next)) break;
    }
    end++;
  }
  return end;
}

/** Of the word whose end was found last: the hash of its lower case, and whether a digit is in it. */
let wordHash = HASH_BASIS;
let wordHasDigit = false;

/** Past the word at `at`; an apostrophe between two letters belongs to the word, and after one there are no digits. */
function wordEnd(text: string, at: number): number {
  let end = at;
  let joined = false;
  let hash = HASH_BASIS;
  wordHasDigit = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === APOSTROPHE) {
      const next = text.charCodeAt(end + 1);
      if (isForeign(next)) return end + 1;
      if (!isLetter(next)) break;
      joined = true;
    } else if (!isLetter(code)) {
      if (joined || !isDigit(code)) break;
      wordHasDigit = true;
    }
    hash = hashWith(hash, lowerCase(code));
    end++;
  }
  wordHash = hash;
  return end;
}

const pattern = new RegExp(WORD);

/** One word by the Unicode pattern; then plain ASCII may follow again. */
function scanUnicode(text: string, from: number, row: TokenRow): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return text.length;
  // It was a symbol that is no ASCII; the word behind it may well be.
  if (match.index > from && text.charCodeAt(match.index) < 128) return match.index;
  const raw = match[0];
  const first = raw[0] ?? '';
  const number = /\p{N}/u.test(first);
  const isUs = raw.replace(POSSESSIVE, '') === 'US' && LOWER.test(text);
  const said = isUs ? COUNTRY : fold(raw).replace(POSSESSIVE, '').replace(/['’ʼ]/gu, "'");
  const word = number ? plainNumber(raw) : said;
  const end = match.index + raw.length;
  addToken(row, match.index, end, end, !number && first !== first.toLowerCase(), number, word, 0);
  return end;
}

/** NFKC, lower case, no diacritics: `Zürich` is `zurich`. */
export function fold(word: string): string {
  if (/^[ -~]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();
}

function plainNumber(raw: string): string {
  const ascii = raw.normalize('NFKC');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(ascii) ? ascii.replaceAll(',', '') : ascii;
}

const stems = new Map<string, string>();
/** Past this many words the memory of stems starts anew. */
const STEMS_KEPT = 50_000;

/** Porter's stem of the base form (`sold` is `sell`, `six` is `6`). Words of other scripts and very long ones stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = freshStemOf(word);
    if (stems.size > STEMS_KEPT) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** The same for a word that will not be asked for again: an index keeps its own. */
export function freshStemOf(word: string): string {
  const apart = APART.get(word);
  if (apart !== undefined) return apart;
  const base = IRREGULAR.get(word) ?? NUMBER_WORDS.get(word) ?? word;
  if (!/^[a-z']{3,32}$/.test(base)) return base;
  const stem = stemmer(base.replaceAll("'", ''));
  return GRAMMAR.has(stem) && stem !== base ? `${stem}'` : stem;
}

/** Words that Porter makes of others: ore is not `or`, the Andes are not `and`, herring not `her`, used not `us`. */
const GRAMMAR = new Set(['and', 'at', 'he', 'her', 'in', 'it', 'my', 'on', 'or', 'us', 'we']);

const ADDRESS = /\bhttps?:\/\/\S+/gi;
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u200d|\u20e3/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const MARKUP = /[*_~|`>#\\]+/g;

/** Nothing to take away but white space: most questions. */
const PLAIN = /^[A-Za-z0-9 ,.;:'"?!()$%&+=/-]*$/;

/** A question as words: without mentions, addresses, markup, emoji and invisible characters; one space between words. */
export function plain(question: string): string {
  if (question.length <= QUESTION_LIMIT && PLAIN.test(question) && !question.includes('//')) {
    return (question.includes('  ') ? question.replace(/ +/g, ' ') : question).trim();
  }
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
