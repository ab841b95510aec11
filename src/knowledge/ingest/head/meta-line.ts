import { type DateHints, findDates } from '../../time/dates.ts';
import { isProse } from '../body/prose.ts';
import type { Block } from '../text/block.ts';
import { bylineOf } from './byline.ts';
import { hasByline, isDateLine } from './head-parts.ts';
import type { RawLine } from './raw-line.ts';

/** A byline, or a line that is little more than a date. */
export function isMeta(line: string, dates: DateHints): boolean {
  if (line.length > 200) return false;
  if (bylineOf(line) !== null) return true;
  const found = findDates(line, dates);
  // `The Alden Times | Monday, 3 May 2025 | Words: Ada Lund | Pictures: Bo Ek`: longer than a date's line is alone.
  return isDateLine(line, found) || (found.length > 0 && hasByline(line, found));
}

/**
 * Whether a byline or a date line stands right below, and tells what the head does not tell yet: a second one of its kind, or one
 * below more running text, is another article's.
 */
export function metaFollows(
  blocks: readonly Block[],
  at: number,
  dates: DateHints,
  raw: readonly RawLine[],
): boolean {
  const isNews = (line: string): boolean =>
    isMeta(line, dates) && kindsOf(line, dates).some((kind) => !raw.some(({ text }) => isOfKind(text, kind)));
  const isOfKind = (line: string, kind: string): boolean =>
    isMeta(line, dates) && kindsOf(line, dates).includes(kind);
  for (const block of blocks.slice(at + 1, at + 4)) {
    if (block.kind !== 'paragraph') continue;
    if (block.lines.some(isNews)) return true;
    if (isProse(block.lines.join(' '))) return false;
  }
  return false;
}

/** What a line of the head tells besides its words. */
function kindsOf(line: string, dates: DateHints): readonly string[] {
  const found = findDates(line, dates);
  return [...(hasByline(line, found) ? ['author'] : []), ...(found.length > 0 ? ['date'] : [])];
}
