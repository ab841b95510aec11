import { noiseOf } from '../body/noise.ts';
import { isPersonName } from './byline.ts';
import type { HeadLine, HeadPart } from './head-line.ts';
import { BEFORE_DATE, segments } from './head-parts.ts';
import { isKnownPress, isPaperName, isPress } from './press.ts';
import {
  isSectionName,
  labelledPublisher,
  type PublisherHints,
  publisherScore,
  withoutLabel,
} from './publisher.ts';

interface PublisherLine {
  readonly line: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** `By Ada Lund, Harbour Times`: the byline ends where the paper's name begins, and the day begins behind both. */
export const upTo =
  ({ start, end }: Pick<PublisherLine, 'start' | 'end'>, people: readonly HeadPart[], text: string) =>
  (part: HeadPart): HeadPart => {
    const { date } = part;
    if (date !== undefined) {
      const ends = [end, ...people.map((one) => one.end)].filter(
        (one) => part.start < one && one <= date.start,
      );
      const from = Math.max(part.start, ...ends);
      const mark = from === part.start ? '' : (/^[\s,;:.(–—|-]*(?:on\s)?/u.exec(text.slice(from))?.[0] ?? '');
      const isBehind = people.some((one) => date.end < one.start && one.start < part.end);
      return { ...part, start: from + mark.length, end: isBehind ? date.end : part.end };
    }
    if (part.authors === undefined || part.start >= start || start >= part.end) return part;
    return { ...part, end: text.slice(0, start).replace(/[\s,]+$/u, '').length };
  };

function isTitleCase(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^[\p{Lu}&]/u.test(word)) &&
    !isSectionName(text)
  );
}

/** A masthead's second line, or what stands behind its name: `The fortnightly for bridge engineers`, `No. 1,418`. */
const BELOW_NAME =
  /\bno\. ?\d[\d,]*\b|\b(?:issue|vol(?:ume|\.)) ?\d|\b(?:daily|weekly|fortnightly|monthly|quarterly|magazine|newspaper|journal)\b|\b(?:since|est(?:d|ablished)?\.?) (?:18|19|20)\d\d\b/i;

const ISSUE_BEHIND = /(?:,?\s+(?:no|issue|vol|pp?)\b\.? ?\d[\d–-]*(?:,\d[\d–-]*)*\.?)+\s*$/i;

/** `Weldon Mills AB, Interim report`: what it sends. */
const REPORT =
  /,\s(?:interim|annual|quarterly|half-year|year-end|press|news) (?:report|release|statement)$/iu;

/** `Vitrine — museums and money`, `SKERRY & SHORE /// the coastal news service`: a name, and what it writes about. */
const WITH_TAGLINE = /^(?<name>[^—–|/]{2,40}?)\s+(?:[—–|]|\/{2,3})\s+\p{Ll}[^.!?:\d]{2,60}$/u;

/**
 * The name in a masthead with a tagline, above the headline or right below it. A deck may look the same (`Harbour plan — what
 * we know`): its subject is what the text speaks of.
 */
function withTagline(lines: readonly HeadLine[], titleAt: number, body: string): PublisherLine | null {
  const at = titleAt === 0 ? 1 : 0;
  const { text = '', parts = [] } = lines[at] ?? {};
  const name = WITH_TAGLINE.exec(text)?.groups?.name;
  if (name === undefined || titleAt < 0 || parts.length > 0 || isSectionName(name)) return null;
  const words = name.split(' ');
  const isName = words.length <= 5 && words.every((word) => /^[\p{Lu}&]/u.test(word));
  if (!isName || (isPersonName(name) && !/ & |^The /u.test(name))) return null;
  // What stands below an article speaks of its paper, `Vitrine has no advertising`, and people speak to it: `he told Vitrine`.
  const own = body.split('\n').filter((line) => noiseOf(line) === null);
  const told = [lines[titleAt]?.text, ...own]
    .join(' ')
    .toLowerCase()
    .replaceAll(`told ${name.toLowerCase()}`, '');
  const isTold = words.some((word) => word.length >= LONG && told.includes(word.toLowerCase()));
  return isTold ? null : { line: at, name, start: 0, end: name.length };
}

/** Words of so many letters say what a text is about. */
const LONG = 4;

/** `Science desk, The Alden Review`: who of the paper it is from. */
const DESK =
  /^(?:\p{L}+ ){0,2}(?:desk|team|staff|newsroom|section|pages|correspondents?|reporters?|editors?|writers?)(?:, | at (?=the ))(?=\p{L})/iu;

/** As much as the name of a well-known agency. */
const LABELLED_SCORE = 6;

/** Less than a line of its own that reads like a paper's name: the byline's may be an agency. */
const IN_BYLINE = 2;

/** `By Ada Lund, Harbour Times`, `By Ada Lund (Harbour Times)`: a paper's name behind the people's. */
function pressIn(text: string, { start, end }: HeadPart): Omit<PublisherLine, 'line'> | null {
  const byline = text.slice(start, end);
  for (const { index, 0: mark } of byline.matchAll(/[,.]\s+|\s(?:for|in)\s+|\s\((?=[^()]+\)$)/gu)) {
    const name = byline
      .slice(index + mark.length)
      .replace(/[).]$/u, '')
      .trim();
    const from = start + byline.indexOf(name, index);
    if (!name.includes(',') && (isPress(name) || isKnownPress(name)) && /^\p{Lu}/u.test(name))
      return { name, start: from, end: from + name.length };
  }
  return null;
}

/** `The Alden Times, Ada Lund` before a day: the paper's name alone. */
function paperIn(piece: string): string {
  const [, paper = '', rest = ''] = /^([^,]+), (.+)$/u.exec(piece) ?? [];
  return isPaperName(paper) && isPersonName(rest) && !isPress(rest) ? paper : piece;
}

/** `Reuters`, alone below the headline. */
function agencyIn(text: string, { start, end }: HeadPart): Omit<PublisherLine, 'line'> | null {
  const name = text.slice(start, end).trim();
  return isKnownPress(name) ? { name, start, end } : null;
}

/** `Ministry of Fisheries` over `PRESS RELEASE`. */
const isRelease = ({ text }: HeadLine): boolean => /^(?:press|news|media) (?:release|notice)\b/i.test(text);
const RELEASE_LINES = 5;
/** A word ends where the next one begins: capitals could be cut into words in more ways than can be tried. */
const SENDS =
  /^(?=.*\b(?:Ministry|Department|Agency|Authority|Commission|Council|Institute|University|Police|Office for|Service)\b)(?:(?:[\p{Lu}&][\p{L}&’'-]*|of|for|and|the)(?:,? |,|$)){2,8}$/u;

/**
 * The piece of the head that reads most like a publisher's name, also one before a date: `Alpine Messenger, 2 May 2025`.
 *
 * @param body the article's text
 */
export function bestPublisher(
  lines: readonly HeadLine[],
  titleAt: number,
  hints: PublisherHints,
  body: string,
): PublisherLine | null {
  let best = withTagline(lines, titleAt, body);
  let bestScore = best === null ? 1 : IN_BYLINE;
  lines.forEach(({ text, parts }, line) => {
    if (line === titleAt || text.length > 200) return;
    const labelled = labelledPublisher(text);
    if (labelled !== null && bestScore < LABELLED_SCORE) {
      [best, bestScore] = [{ line, name: labelled, start: 0, end: text.length }, LABELLED_SCORE];
    }
    const days = parts.flatMap(({ date }) => date ?? []);
    for (const { start: from, end } of segments(text, days)) {
      const start = from + (DESK.exec(text.slice(from, end))?.[0].length ?? 0);
      const own = parts.find((part) => part.start < end && part.end > start);
      if (own?.authors !== undefined) {
        const press = pressIn(text, own) ?? agencyIn(text, own);
        if (press !== null && bestScore < IN_BYLINE) [best, bestScore] = [{ line, ...press }, IN_BYLINE];
        continue;
      }
      const before = text
        .slice(start, own?.date === undefined ? end : Math.max(start, own.date.start))
        .replace(BEFORE_DATE, '');
      // `The Copper Letter, no. 88. 8 March 2025`
      const piece = paperIn(before.replace(ISSUE_BEHIND, '').replace(REPORT, ''));
      // `Sunday Mercury | Sport | 19 October 2025`: what opens a line of such parts is whose page it is.
      const opens = start === 0 && own === undefined && parts.some(({ date }) => date !== undefined) ? 2 : 0;
      // `By Ada Lund | Orchard & Field | 7 May 2025`: a place has no such name.
      const beside = / & |^The /.test(piece) && parts.some(({ authors }) => authors !== undefined) ? 2 : 0;
      // `SPAN & STRUCTURE * The fortnightly for bridge engineers`: what the file opens with, above the headline.
      const numbered = piece.length < before.length;
      const below = text.length > end ? text.slice(end) : (lines[1]?.text ?? '');
      const first = line === 0 && titleAt > 0 && start === 0;
      const heads = !first ? 0 : numbered ? 3 : BELOW_NAME.test(below) ? 2 : 0;
      const score =
        publisherScore(piece, hints) -
        (own === undefined ? 0 : 1) +
        (isTitleCase(piece) ? Math.max(isPersonName(piece) ? 0 : opens, beside, heads) : 0);
      const sends = first && lines.slice(1, RELEASE_LINES).some(isRelease) && SENDS.test(piece) ? 3 : 0;
      if (score + sends > bestScore) {
        const name = withoutLabel(piece);
        [best, bestScore] = [{ line, name, start, end: start + piece.trimEnd().length }, score + sends];
      }
    }
  });
  return best ?? officeIn(lines, titleAt);
}

/** `County Weather Office` between the headline and the day, where nothing else says whose the article is. */
function officeIn(lines: readonly HeadLine[], titleAt: number): PublisherLine | null {
  const line = titleAt + 1;
  const { text = '', parts = [] } = lines[line] ?? {};
  const isAboveDay = lines[line + 1]?.parts.some(({ date }) => date !== undefined) === true;
  const isOffice = titleAt >= 0 && parts.length === 0 && OFFICE.test(text) && !isSectionName(text);
  return isAboveDay && isOffice ? { line, name: text, start: 0, end: text.length } : null;
}
const OFFICE =
  /^(?=.*\b(?:Office|Agency|Authority|Bureau|Ministry|Department|Institute|Commission|Service)\b)\p{Lu}[\p{L}’'-]*(?: (?:(?:of|for|and|the|&) )*\p{Lu}[\p{L}’'-]*){1,6}$/u;
