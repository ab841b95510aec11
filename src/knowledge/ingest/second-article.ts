import type { Block } from './block.ts';
import { bylineOf, isPersonName } from './byline.ts';
import { type DateHints, findDates } from './dates.ts';
import { isDateLine } from './head-parts.ts';
import { isProse } from './prose.ts';

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Between a headline and the byline or date below it. */
const MOST_BETWEEN = 2;
/** Between the byline and the text below it. */
const MOST_BELOW = 3;

/**
 * The headline of another article that follows in the same file: below running text, with a byline or a date line of its own and
 * running text of its own; null where there is none.
 */
export function secondHeadline(body: readonly Block[], dates: DateHints): string | null {
  const lines = body.flatMap(linesOf);
  const isText = (line: Line): boolean => !line.isHeading && isProse(line.text, SENTENCE);
  const first = lines.findIndex(isText);
  for (let at = first + 1; first >= 0 && at < lines.length; at++) {
    const headline = lines[at];
    if (headline === undefined || !isHeadline(headline, dates)) continue;
    const near = lines.slice(at + 1, at + 2 + MOST_BETWEEN);
    const signed = near.findIndex(({ text }) => isSigned(text, dates));
    // The end of a wrapped sentence is no line of a head.
    const between = near.slice(0, signed);
    if (signed < 0 || between.some((line) => isText(line) || /^\p{Ll}/u.test(line.text))) continue;
    if (lines.slice(at + 2 + signed, at + 2 + signed + MOST_BELOW).some(isText)) return headline.text;
  }
  return null;
}
const SENTENCE = 40;

const isHeadline = ({ text, isHeading }: Line, dates: DateHints): boolean =>
  !isSigned(text, dates) &&
  // `Ada Lund, parish clerk`, and the day below it, sign the text above them.
  !isPersonName(text.split(',')[0] ?? '') &&
  text.split(/\s+/u).length >= 3 &&
  text.length <= 200 &&
  (isHeading || !/[.!?:;,…]["”’)]*$/u.test(text));

/** `By Ada Lund`, or a line that is little more than a whole date. */
function isSigned(line: string, dates: DateHints): boolean {
  const isByline = /^by\s/iu.test(line) && (bylineOf(line)?.authors.length ?? 0) > 0;
  return isByline || (line.length <= 60 && isDateLine(line, findDates(line, dates)));
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'heading') return [{ text: block.text, isHeading: true }];
  return block.kind === 'paragraph' ? block.lines.map((text) => ({ text, isHeading: false })) : [];
}
