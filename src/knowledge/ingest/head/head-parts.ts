import { type DateFound, type DateHints, findDates } from '../../time/dates.ts';
import { bylineOf, isPersonName, peopleOf } from './byline.ts';
import type { HeadPart } from './head-line.ts';
import { isKnownPress, isPaperName } from './press.ts';
import { isSectionName, type PublisherHints, publisherScore } from './publisher.ts';

const SEPARATOR = /\s+(?:\||·|•|\/{1,3}|>|»|›|—|–|-|::|\*)\s+/u;

/** Dates and bylines of a line, each with its place; a line without them is one part still to be told. */
export function headPartsOf(line: string, dates: DateHints): readonly HeadPart[] {
  const found = findDates(line, dates);
  if (found.length > 0 && !isDateLine(line, found) && bylineOf(line) === null && !hasByline(line, found))
    return [];
  const [first] = found;
  const own = segments(line, found);
  const alone = found.length === 1 && own.length === 1 && isDateLine(line, found) && bylineOf(line) === null;
  if (
    alone &&
    first !== undefined &&
    bylineOf(line.slice(0, first.start).replace(BEFORE_DATE, '')) === null
  ) {
    return [datePart(first, 0, line.length)];
  }
  return own.flatMap(({ start, end }) => segmentParts(line, start, end, found));
}

/** Whether a part of a line, between its strokes or dots or behind a day, says who wrote it. */
export function hasByline(line: string, found: readonly DateFound[]): boolean {
  return segments(line, found).some(({ start, end }) => bylineOf(line.slice(start, end)) !== null);
}

/** The parts of a line between its strokes or dots, and behind its days what says who wrote it, or whose it is. */
export function segments(
  line: string,
  found: readonly Pick<DateFound, 'end'>[],
): readonly { start: number; end: number }[] {
  const cuts = [...line.matchAll(new RegExp(SEPARATOR, 'gu'))].map(({ index, 0: mark }) => ({
    end: index,
    start: index + mark.length,
  }));
  for (const { end } of found) {
    const from = cuts.findLast((cut) => cut.start <= end)?.start ?? 0;
    const to = cuts.find((cut) => cut.end >= end)?.end ?? line.length;
    const mark = BEHIND_DATE.exec(line.slice(end, to))?.[0];
    const rest = mark === undefined ? '' : line.slice(end + mark.length, to);
    if (mark === undefined || RUNS_ON.test(line.slice(from, end)) || !tellsMaker(rest)) continue;
    const start = end + mark.length;
    cuts.push({ end, start });
    const by = bylineOf(rest) === null ? start + (BY_BEHIND_PAPER.exec(rest)?.index ?? to) : to;
    if (by < to) cuts.push({ end: by, start: line.indexOf(' ', by) + 1 });
  }
  cuts.sort((a, b) => a.start - b.start);
  const starts = [0, ...cuts.map(({ start }) => start)];
  return starts.map((start, index) => ({ start, end: cuts[index]?.end ?? line.length }));
}

/** `, `, `. `, `) ` behind a day. */
const BEHIND_DATE = /^\)?[.,;]?\s+/u;

/** `4 July 2025, The Alden Times, by Ada Lund` */
const BY_BEHIND_PAPER = /(?<=\p{L}{3}),? by (?=\p{Lu})/u;

/** Words that no paper's or person's name has: a sentence, in which a day and `by Ada Lund` may stand as well. */
const RUNS_ON =
  /(?<!\p{L})(?!(?:first|last|originally|published|posted|issued|filed|released|updated|from)(?!\p{L}))\p{Ll}{4,}/u;

/** Whether what follows a day is a byline, or a paper's name with a byline or without. */
function tellsMaker(text: string): boolean {
  const rest = text.replace(/\.$/u, '');
  if (rest.length > LONGEST_MAKER) return false;
  const byline = bylineOf(rest);
  if (byline !== null) return byline.authors.every(isPersonName);
  const by = BY_BEHIND_PAPER.exec(rest)?.index;
  const paper = rest.slice(0, by);
  return (
    (isPaperName(paper) || isKnownPress(paper)) &&
    (by === undefined || tellsMaker(rest.slice(rest.indexOf(' ', by) + 1)))
  );
}
const LONGEST_MAKER = 120;

/** `Staff report. Posted Monday, 19 January 2026 at 18:30.` */
const PUBLISHED_SENTENCE =
  /^(?:[^.!?]{3,40}\.\s)?(?:first |last )?(?:posted|published|filed|issued|uploaded|updated|changed)\b[^.!?]*\./i;

/** `Posted by Ada Lund on 7 July 2025 in Roads, Parish Council`; the day is left blank. */
const FILED = /(?<=^posted(?!\w).{0,60}\s{2,})in \p{Lu}[^.!?]{2,60}$/iu;

/** Whether a line says hardly more than the dates that were found in it. */
export function isDateLine(line: string, found: readonly DateFound[]): boolean {
  const [first] = found;
  if (first === undefined) return false;
  const rest = found.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    line,
  );
  const words = rest
    .replace(FILED, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= 8 &&
    rest.replace(/\s+/g, ' ').length <= 70 &&
    (!/[.!?]["”]?$/.test(line.replace(/[ap]\.m\.$/i, '')) || PUBLISHED_SENTENCE.test(line))
  );
}

/** Between a byline or a paper's name and its date: `, `, ` on `, ` Published `, ` (`, `. `. */
export const BEFORE_DATE =
  /(?:(?<=\p{L}{3})\.)?[\s,;:(–—|-]+(?:(?:on|published|posted|updated|last updated)[\s:]*){0,2}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,]*)?$/iu;

function segmentParts(
  line: string,
  start: number,
  end: number,
  found: readonly DateFound[],
): readonly HeadPart[] {
  const inside = found.filter((date) => date.start >= start && date.start < end);
  const [first] = inside;
  const text = line.slice(start, first === undefined ? end : Math.max(start, first.start));
  const byline = bylineOf(first === undefined ? text : text.replace(BEFORE_DATE, ''));
  const parts: HeadPart[] = [];
  // `Noor Abadi 20 May 2026`; a place has its comma before the date.
  const named =
    byline === null &&
    first !== undefined &&
    /[^,\s]\s$/u.test(text) &&
    !/^(?:published|posted|updated|last updated)\b/i.test(text)
      ? peopleOf(text.trim())
      : [];
  if (named.length > 0 && publisherScore(text.trim(), NO_HINTS) === 0 && !isSectionName(text)) {
    parts.push({ role: 'author', start, end: start + text.trimEnd().length, authors: named });
  }
  if (byline !== null) {
    const { length } = text.replace(BEFORE_DATE, '');
    parts.push({ role: 'author', start, end: start + length, authors: byline.authors });
  }
  for (const date of inside) {
    // The words around a lone date belong to it: `Published Tuesday, …`, `Brattnes, Norway, …`.
    const from = parts.length === 0 && date === first ? start : Math.max(start, date.start);
    parts.push(datePart(date, from, inside.length === 1 ? Math.max(end, date.end) : date.end));
  }
  return parts;
}

const NO_HINTS: PublisherHints = { leftOut: [], opening: '' };

function datePart(date: DateFound, start: number, end: number): HeadPart {
  return { role: date.label === 'updated' ? 'updated' : 'published', start, end, date };
}
