import { type Block, type Draft, NO_METADATA } from './block.ts';
import { bylineOf, isPersonName } from './byline.ts';
import { type DateHints, findDates } from './dates.ts';
import { isDateLine } from './head-parts.ts';
import { isProse } from './prose.ts';

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
  /** Which block of the body it stands in. */
  readonly block: number;
}

/** Between a headline and the byline or date below it. */
const MOST_BETWEEN = 2;
/** Between the byline and the text below it. */
const MOST_BELOW = 3;

/**
 * Where another article begins in the same file: at a headline below running text, with a byline or a date line of its own and
 * running text of its own; null where there is none.
 */
function secondHeadline(body: readonly Block[], dates: DateHints): Line | null {
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
    if (lines.slice(at + 2 + signed, at + 2 + signed + MOST_BELOW).some(isText)) return headline;
  }
  return null;
}

/** A file that holds two articles, as two; the second may hold more. */
export interface Parted {
  readonly above: Draft;
  readonly below: Draft;
}

/**
 * Part a file where another article begins in it: in one, the second's facts would have the first one's source. What the file says of
 * its article outside of the text is the first one's. Null where it holds one.
 *
 * @param blocks the draft's, as they were read for its head
 * @param body what follows the head: the same blocks from some line on
 * @param leftOut lines of the body that are none of the article's: what follows a menu's headline is no article
 */
export function partedAtSecond(
  draft: Draft,
  blocks: readonly Block[],
  body: readonly Block[],
  { dates, leftOut }: { readonly dates: DateHints; readonly leftOut: readonly string[] },
): Parted | null {
  const headline = secondHeadline(body, dates);
  if (headline === null || leftOut.includes(headline.text)) return null;
  // The head may have taken the first lines of the body's first block, never any of its end.
  const block = blocks[blocks.length - body.length + headline.block];
  const halves = block && partedBlock(block, headline.text);
  if (block === undefined || halves === undefined) return null;
  const [end, begin] = halves;
  const at = draft.blocks.indexOf(block);
  return {
    above: { ...draft, blocks: [...draft.blocks.slice(0, at), ...end] },
    below: {
      metadata: NO_METADATA,
      blocks: [...begin, ...draft.blocks.slice(at + 1)],
      leftOut: [],
    },
  };
}

/** A block before a line of it, and from it on; undefined where it has no such line. */
function partedBlock(block: Block, line: string): readonly [readonly Block[], readonly Block[]] | undefined {
  // A head's lines are read without them.
  const letters = (text: string): string => text.replace(/[*_]/gu, '');
  const at = linesOf(block, 0).findLastIndex(({ text }) => letters(text) === letters(line));
  if (at < 0) return undefined;
  if (block.kind !== 'paragraph' || at === 0) return [[], [block]];
  const part = (lines: readonly string[]): readonly Block[] => [{ kind: 'paragraph', lines }];
  return [part(block.lines.slice(0, at)), part(block.lines.slice(at))];
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

function linesOf(block: Block, index: number): readonly Line[] {
  if (block.kind === 'heading') return [{ text: block.text, isHeading: true, block: index }];
  return block.kind === 'paragraph'
    ? block.lines.map((text) => ({ text, isHeading: false, block: index }))
    : [];
}
