import type { DateHints } from '../../time/dates.ts';
import { withoutMenus } from '../body/menu.ts';
import { noiseOf } from '../body/noise.ts';
import type { Block } from '../text/block.ts';
import { isMeta } from './meta-line.ts';

/** What a block of the head holds of the article, apart from the page’s lines in it. */
export interface OwnLines {
  /** Without the page's own, and without its menus. */
  readonly lines: readonly string[];
  /** What is left of the block from the last of them on, with the page's lines in it: the body tells what they open. */
  readonly bodyFrom: (rest: readonly string[]) => Block;
}

/**
 * The lines of a block that are the article’s own.
 * @param leftOut gets the page's lines, down to where the body begins
 */
export function ownLines(all: readonly string[], dates: DateHints, leftOut: string[]): OwnLines {
  const isOwn = (line: string): boolean => noiseOf(line) === null || isMeta(line, dates);
  const own = all.filter(isOwn).map(plainLine);
  const lines = withoutMenus(own);
  const there = new Set(lines);
  const before = leftOut.length;
  const leaveOut = (end: number): void => {
    leftOut.length = before;
    for (const line of all.slice(0, end)) if (!isOwn(line)) leftOut.push(line);
    for (const line of own) if (!there.has(line)) leftOut.push(line);
  };
  leaveOut(all.length);
  return {
    lines,
    bodyFrom: (rest) => {
      const start = startOf(rest, all);
      leaveOut(start);
      const kept = all.slice(start).filter((line) => !isOwn(line) || there.has(plainLine(line)));
      return { kind: 'paragraph', lines: kept.map((line) => (isOwn(line) ? withoutEmphasis(line) : line)) };
    },
  };
}

/** Where in a block its last own lines begin. */
function startOf(rest: readonly string[], lines: readonly string[]): number {
  let at = lines.length;
  for (const line of rest.toReversed())
    do at--;
    while (at > 0 && plainLine(lines[at] ?? '') !== line);
  return at;
}

/** `_By_ **Ada Lund**` in a plain text, as people copy it from Markdown. */
const withoutEmphasis = (line: string): string =>
  line.replace(/(?<![\p{L}\p{N}*_])([*_]{1,3})(?=\S)([^*_]{1,200}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');

/** `📰 The Alden Post`, `✍️ By Ada Lund`: a line of the head without the signs that it opens with. */
export const withoutSigns = (line: string): string =>
  line.replace(
    /^(?:(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{fe0f}|\u{200d})*\s*)+(?=[\p{L}\p{N}“"‘'(])/u,
    '',
  );

const plainLine = (line: string): string => withoutSigns(withoutEmphasis(line));
