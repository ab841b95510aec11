import { beginningsOf } from '../text/beginnings.ts';
import { isPersonName } from './byline.ts';
import type { HeadPart } from './head-line.ts';
import { segments } from './head-parts.ts';
import { headlineIn, isWire } from './headline.ts';
import { isPaperName } from './press.ts';
import {
  isOfficeAddress,
  isSectionName,
  type PublisherHints,
  publisherScore,
  withoutLabel,
} from './publisher.ts';
import { POSTED, type RawLine } from './raw-line.ts';

/** A line of the head, with the publisher, author or day that is told in it. */
export interface LineInParts extends RawLine {
  readonly parts: readonly HeadPart[];
}

/**
 * The headline: what the file calls it, its first heading, or the line that reads most like one.
 * @returns its place among the lines, -1 where none is
 */
export function titleIndex(
  lines: readonly LineInParts[],
  called: string | null,
  hints: PublisherHints,
  told: HowTold,
): number {
  // `Print: The Alden Herald`, `Fwd: Your Thursday Bugle`: a file may be called after what it is, not after what it tells.
  const isTold = called === null || told(called) > HARDLY || lines.every(({ text }) => told(text) < ENOUGH);
  const title = isTold ? called : null;
  const named = title === null ? -1 : lineCalled(title, lines);
  if (named >= 0) return named;
  const wire = lines.findIndex(({ text, parts }) => isWire(text) && parts.length === 0);
  if (wire >= 0) return wire;
  const heading = headingIndex(lines);
  // A newsletter's motto may be set as one, above the subject's story.
  const isMotto = title !== null && told(title) >= ENOUGH && told(lines[heading]?.text ?? '') < HARDLY;
  if (heading >= 0 && !isMotto) return heading;
  // The file says its headline and does not show it: no line of the text is one.
  return title === null ? mostLikely(lines, hints, told) : -1;
}

/** The line that a file's or a window's title is of. */
function lineCalled(title: string, lines: readonly LineInParts[]): number {
  const { start, end } = headlineIn(title);
  const names = [same(title), same(title.slice(start, end))];
  const named = lines.findIndex(({ text }) => names.includes(same(text)));
  if (named >= 0) return named;
  // The window's title is the page's headline, and more.
  const shown = lines.findIndex(
    ({ level, text }) => level === 1 && text.split(' ').length >= 3 && same(title).includes(same(text)),
  );
  if (shown >= 0) return shown;
  // `Weldon Mills plc - Annual results`, over `Annual results for the year to 31 May 2025`
  const words = new Set(beginningsOf(title));
  const headed = lines.findIndex(
    ({ level, text }) =>
      level === 1 && new Set(beginningsOf(text).filter((word) => words.has(word))).size >= SHARED_WORDS,
  );
  if (headed >= 0) return headed;
  // `Alden Courier | 03/06/2008 | Quilt plant to close`
  return lines.findIndex(
    ({ text, parts }) =>
      parts.length === 0 &&
      text.split(' ').length >= 3 &&
      same(text).length >= PART_OF_TITLE * same(title).length &&
      same(title).includes(same(text)),
  );
}

const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading that has so many words of a window's title is the headline that it is short for. */
const SHARED_WORDS = 2;

/** A headline is so much of a window's title. */
const PART_OF_TITLE = 0.4;

/** The page's first heading, or below a paper's name the highest that is left. */
function headingIndex(lines: readonly LineInParts[]): number {
  const isBare = ({ level, parts }: LineInParts): boolean => level === 1 && parts.length === 0;
  // `Results for the year ended 31 May 2025` names a day and is the page's heading all the same.
  const first = lines.findIndex(
    lines.some(isBare) ? isBare : ({ level, text }) => level === 1 && text.split(' ').length >= LONG_HEADING,
  );
  const others = lines.slice(first + 1).filter(({ level, parts }) => level < 9 && parts.length === 0);
  const highest = others.toSorted((a, b) => a.level - b.level)[0];
  const below = highest === undefined ? -1 : lines.indexOf(highest);
  // `# THE ALDEN ADVERTISER` over the headline
  const isName = first >= 0 && below >= 0 && isPaperName(lines[first]?.text ?? '');
  return isName ? below : first;
}

const LONG_HEADING = 6;

/** The line that reads most like a headline. */
function mostLikely(lines: readonly LineInParts[], hints: PublisherHints, told: HowTold): number {
  const released = lines.findIndex(({ text }) => RELEASED.test(text));
  let best = -1;
  let bestScore = 0;
  lines.forEach((line, index) => {
    const isSender = index < released && !/\p{Ll}/u.test(line.text);
    const score = isSender ? 0.5 : titleScore(line, hints, told);
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

/** A release's first line in capitals is who sends it. */
const RELEASED = /^(?:press|news|media) (?:release|notice)\b|^for immediate release\b|^embargo/i;

/** How much of a line's content the article's text speaks of, 0 to 1. */
export type HowTold = (line: string) => number;

/** Of a headline so much is told again below it: of its deck perhaps more. */
const ENOUGH = 0.4;
const HARDLY = 0.2;

/** A headline's words are the text's; those of menus, banners and mastheads hardly are. */
export function createHowTold(body: string): HowTold {
  const known = new Set(beginningsOf(body));
  return (line) => {
    const words = beginningsOf(line);
    return words.length < 2 ? 0 : words.filter((word) => known.has(word)).length / words.length;
  };
}

/** `The Bridge Magazine, vol. 14 no. 3` */
const ISSUE_NUMBER = /,\s(?:vol|no|issue)\b\.?\s?\d/i;

/** `The Student News Site of Alden College` */
const TAGLINE =
  /^(?:the )?(?:\p{L}+ ){0,2}(?:news|newspaper|newsletter|magazine|voice|paper|weekly)(?: site)? (?:of|for|from) /iu;

function titleScore({ text, parts, level }: LineInParts, hints: PublisherHints, told: HowTold): number {
  if (
    parts.length > 0 ||
    isSectionName(text) ||
    isOfficeAddress(text) ||
    ISSUE_NUMBER.test(text) ||
    POSTED.test(text) ||
    text.length > 220
  )
    return 0;
  // Rather than the paper's name alone: `News of the week from Alden` may be a headline.
  if (TAGLINE.test(text)) return ABOVE_NAME;
  const words = text.split(/\s+/).length;
  const size = words + (/[\p{Script=Han}\p{Script=Hiragana}]{6}/u.test(text) ? 6 : 0);
  // Of several lines that are long enough the first is the headline, and the next one its deck.
  let score = 1 + Math.min(size, 7);
  if (level < 9) score += 8;
  score += 8 * Math.min(1, told(text) / ENOUGH);
  if (/[<>]/u.test(text)) score -= 4;
  if (
    withoutLabel(text)
      .split(/\s+\S{1,3}\s+/)
      .every((part) => publisherScore(part, hints) >= 3)
  )
    score -= 8;
  const pieces = segments(text, []);
  if (pieces.length > 1 && pieces.every(({ start, end }) => end - start < 40)) score -= 6;
  if (words <= 4 && isPersonName(text)) score -= 1;
  if (/[^.]\.["”’)]*$/u.test(text)) score -= words >= 14 ? 6 : 3;
  return Math.max(score, 0.5);
}

/** More than a line that is a paper's name has. */
const ABOVE_NAME = 3;
