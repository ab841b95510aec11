import type { DateHints } from '../../time/dates.ts';
import { isColumn } from '../body/columns.ts';
import { endsSentence, isProse, unwrap } from '../body/prose.ts';
import { speaksOfSelf } from '../people/first-person.ts';
import { isHeadLabel } from './front-matter.ts';
import { isMeta } from './meta-line.ts';
import type { RawLine } from './raw-line.ts';

/** A head has few lines; what comes later is the body, whatever it looks like. */
export const HEAD_BLOCKS = 14;

/** How many lines of a chunk belong to the head: all before the first running text. */
export function headLines(lines: readonly string[], dates: DateHints, raw: readonly RawLine[]): number {
  // A printed column has its lines cut anywhere.
  if (raw.length > 0 && isColumn(lines)) return 0;
  const joined = unwrap(lines);
  // Behind a byline or a date a short sentence is text already.
  let least = raw.some(({ text }) => isMeta(text, dates)) ? SHORT_SENTENCE : undefined;
  const prose = (text: string): boolean =>
    isProse(text, least) && !isMeta(text, dates) && !DATELINE.test(text);
  if (joined.length === 1 && prose(joined[0] ?? '')) return 0;
  let count = 0;
  for (const line of lines) {
    const after = unwrap(lines.slice(count, count + 40))[0] ?? '';
    const isLine = isMeta(line, dates) || DATELINE.test(line);
    if (!isLine && isProse(after, least) && (raw.length > 0 || count > 0)) break;
    if (prose(line)) break;
    if (raw.length + count > 0 && labelsAt(lines.slice(count), dates) > 0) break;
    if (isMeta(line, dates)) least = SHORT_SENTENCE;
    count++;
    if (count > HEAD_BLOCKS) break;
  }
  return count;
}
const SHORT_SENTENCE = 8;

/** How many lines such as `Population: 41,300`, `Mayor: Ada Lund` an article lists here, with no byline or date below them. */
export function labelsAt(lines: readonly string[], dates: DateHints): number {
  const others = lines.findIndex((line) => !LABELLED_LINE.test(line) || isHeadLabel(line) || isSpeech(line));
  const count = others < 0 ? lines.length : others;
  return count >= LEAST_LABELS && !lines.slice(count).some((line) => isMeta(line, dates)) ? count : 0;
}

/** `Lund: My son walks to school.` */
const isSpeech = (line: string): boolean => line.endsWith('?') || (endsSentence(line) && speaksOfSelf(line));

const LABELLED_LINE = /^\p{Lu}[\p{L}’' -]{2,40}:\s+\S.{0,150}$/u;
const LEAST_LABELS = 3;

/** `PORT ALDEN, 7 Feb.` alone on its line: the year stands elsewhere. */
const DATELINE =
  /^\p{Lu}[\p{L}/ .’'-]{1,50},\s(?:\d{1,2}\.?\s\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2})\.?$/u;
