import type { DateHints } from '../../time/dates.ts';
import { isMeta } from '../head/meta-line.ts';
import type { Block } from '../text/block.ts';
import { captionText, isCaption, isLabelledPicture } from './caption.ts';

/** Where among the lines of one block a picture's are, up to `to`. */
interface PictureLines {
  readonly from: number;
  readonly to: number;
}

/** No page's language is known where a file is cut into its blocks. */
const ANY_LANGUAGE: DateHints = { language: null, monthFirst: null };
const isHeadLine = (line: string): boolean => isMeta(line, ANY_LANGUAGE);
/** As `Photo: Ada Lund` a line is a credit, and tells nothing. */
const tells = (line: string): boolean => /^[^\p{Ll}]/u.test(line) && captionText(line) !== '';

/** A picture's lines right below a byline or a day, or behind a label of their own; null where the block has none. */
export function pictureLines(lines: readonly string[]): PictureLines | null {
  const isHead = lines.map(isHeadLine);
  const under = isHead.lastIndexOf(true) + 1;
  const [first = '', ...more] = lines.slice(under);
  const rest = [first, ...more].join(' ');
  // One that was wrapped has its credit at its end.
  const isWrapped = under > 0 && !isCaption(first) && isCaption(rest) && !more.some(isLabelledPicture);
  if (isWrapped && tells(rest)) return { from: under, to: lines.length };
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const endOf = (from: number): number =>
    lines.findIndex((line, at) => at >= from && !goesOn(line, lines[at + 1], width)) + 1;
  const from = lines.findIndex(
    (line, at) =>
      !isHead[at] &&
      (isHead[at - 1] === true ? isCaption(line) : isLabelledPicture(line) && at + under > 0) &&
      tells(lines.slice(at, endOf(at)).join(' ')),
  );
  return from < 0 ? null : { from, to: endOf(from) };
}

/** Whether a picture's line was wrapped, so that the next one is its own as well. */
function goesOn(line: string, next: string | undefined, width: number): boolean {
  if (next === undefined || isHeadLine(next) || isLabelledPicture(next)) return false;
  const [word = ''] = next.split(' ', 1);
  return /^\p{Ll}/u.test(next) || (!IS_WHOLE.test(line) && line.length + 1 + word.length > width);
}
/** A sentence's end, or a credit. */
const IS_WHOLE = /(?:[.!?…)\]”"]|\/\s?\p{Lu}[\p{L} .]*|[Cc]redit:.*)$/u;

/** So many lines of a block are looked at: those of a head, and the first of a text without gaps. */
const HEAD_LINES = 20;

/**
 * A block whose first lines are a picture's and others, as a block each.
 * @param look so many of its lines may be a picture's
 */
export function withPicturesApart(block: Block, look = HEAD_LINES): readonly Block[] {
  if (block.kind !== 'paragraph' || block.lines.length < 2) return [block];
  const found = pictureLines(block.lines.slice(0, Math.max(0, look)));
  if (found === null) return [block];
  const { from, to } = found;
  const [above, below] = [block.lines.slice(0, from), block.lines.slice(to)];
  return [
    ...(above.length === 0 ? [] : [{ ...block, lines: above }]),
    { kind: 'caption', text: block.lines.slice(from, to).join(' ') },
    ...(below.length === 0 ? [] : withPicturesApart({ ...block, lines: below }, look - to)),
  ];
}
