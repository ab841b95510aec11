import { hyphenGlue } from './hyphens.ts';

const ENDS_SENTENCE = /[.!?…。！？؟।](?:["'”’»›」』)\]）*]|\s)*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Whether it ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-40));
}

/** Length of a text in Latin letters' worth: a letter of Chinese says as much as three. */
export function weight(text: string): number {
  return text.length + 2 * (text.length > 2_000 ? 0 : (text.match(CJK)?.length ?? 0));
}

/** Running text, as opposed to a headline, a name or a label. `least`: how long a sentence must be to tell. */
export function isProse(text: string, least = 60): boolean {
  const size = weight(text);
  if (size >= 220) return true;
  if (!endsSentence(text) || size < least) return false;
  // A short headline may ask or exclaim, and does not end with a full stop.
  if (size < 60) return /[.。]["”’»)]*\s*$/u.test(text);
  return size >= 90 || text.split(/\s+/).length >= 11 || size > text.length;
}

/**
 * Lines of one chunk as paragraphs: a wrapped line goes on in the next one, and a line that is a paragraph of its own
 * stays one. A line was wrapped when the next word would not have fitted into the chunk's widest line.
 */
export function unwrap(lines: readonly string[]): readonly string[] {
  // Of wrapped lines hardly all end with a sentence.
  if (lines.length > 2 && (lines.every(endsSentence) || isRows(lines))) return lines;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const paragraphs: string[] = [];
  let open = '';
  let last = '';
  for (const line of lines) {
    if (open !== '' && goesOn(last, line, width, lines.length > 2) && !standApart(open, line))
      open += `${glue(last, line)}${line}`;
    else {
      if (open !== '') paragraphs.push(open);
      open = line;
    }
    last = line;
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

/** Chinese and Japanese are wrapped without a space, and so is a compound at its hyphen. */
function glue(before: string, after: string): string {
  const atHyphen = hyphenGlue(before, after);
  if (atHyphen !== null) return atHyphen;
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：“”]$/u;
  return wide.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：“”]/u.test(after)
    ? ''
    : ' ';
}

/** `A: …`, `Lund: …`: somebody else speaks. */
const SPEAKER_LABEL = /^(?:\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}|[问答問])[:：]\s?\S/u;

const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2}\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)`;
const DAY = String.raw`(?:\p{Lu}\p{L}{1,8}\.?,?\s)?(?:\d{1,2}\.?\s\p{L}{3,9}\.?|\p{Lu}\p{L}{2,8}\.?\s\d{1,2})(?:,?\s\d{4})?`;
/** `9:17 a.m. Two lines trip`, `Fri 9 Jan, 10:00 – Warning issued`, `2019: 18`: each moment of a list of them has a line of its own. */
const MOMENT = new RegExp(
  String.raw`^(?:${CLOCK}\s+\p{Lu}|(?:${DAY}(?:,?\s${CLOCK})?|${CLOCK}|(?:19|20)\d{2})\s?[–—:|-]\s)`,
  'u',
);
/** `Opening hours: 9am to 5pm` */
const LABELLED_LINE = /^\p{Lu}[^:：.!?;]{1,40}(?<!\s)[:：]\s?\S/u;

/** A label and its value, which is told by its figures: `Area: 18.4 sq km`, `Alarms: down from 94 to 31`. */
export function hasValue(line: string): boolean {
  const [label] = LABELLED_LINE.exec(line) ?? [];
  return label !== undefined && /^.{0,2}\d|\d\S*$/u.test(line.slice(label.length - 1));
}

/** `Opening hours: 9am to 5pm`: a short label, and what it is of, on one line. */
export const isLabelled = (line: string): boolean => LABELLED_LINE.test(line);

/** Lines of one kind, each of which begins anew. */
function standApart(above: string, line: string): boolean {
  return [MOMENT, LABELLED_LINE].some((kind) => kind.test(above) && kind.test(line));
}

/** `Bode (GER) 9.98`, `Tull (JAM) 10.01`: each line has its figures, and none is a sentence or begins within one. */
function isRows(lines: readonly string[]): boolean {
  const isRow = (line: string): boolean =>
    /^[\p{Lu}\d]/u.test(line) && /\d/u.test(line) && !endsSentence(line);
  const [first = '', ...others] = lines;
  if (!others.every(isRow)) return false;
  // The first may have the words that stand over the figures; `2003: 11` says nothing without what it is of.
  return isRow(first) || (lines.length > 3 && isHead(first) && !standApart(others[0] ?? '', others[1] ?? ''));
}

const isHead = (line: string): boolean =>
  /^\p{Lu}/u.test(line) && !/\d/u.test(line) && !endsSentence(line) && line.split(' ').length <= 12;

/** `12 March 2019`, `March 12, 2019`, `2019`, alone below a short line. */
const DAY_LINE = new RegExp(String.raw`^(?:${DAY}|(?:\p{Lu}\p{L}{2,8}\s)?(?:19|20)\d{2})$`, 'u');

function goesOn(line: string, next: string, width: number, isLong: boolean): boolean {
  if (SPEAKER_LABEL.test(next) && endsSentence(line)) return false;
  if (isLong && line.length < width * 0.6 && DAY_LINE.test(next)) return false;
  if (!endsSentence(line) && /^[\p{Ll}\d,;]/u.test(next)) return true;
  // `Ann-` and `Marie`
  if (/\p{L}-$/u.test(line) && /^\p{L}/u.test(next)) return true;
  if (width > 120) return false;
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  // Of two lines the second may be a deck.
  const mayEnd = endsSentence(line) || (!isLong && /^\p{Lu}/u.test(next) && endsSentence(next));
  return line.length + 1 + word > width - (mayEnd ? 0 : 12) && width >= 40;
}
