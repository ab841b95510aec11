import { bylineOf, isPersonName, peopleOf } from './byline.ts';
import { type DateFound, type DateHints, findDates } from './dates.ts';
import type { HeadPart } from './head-line.ts';
import { isSectionName, type PublisherHints, publisherScore } from './publisher.ts';

const SEPARATOR = /\s+(?:\||·|•|\/{1,3}|>|»|›|—|–|-|::|\*)\s+/u;

/** `Posted on 9 September 2024 by Ada Lund` */
const BY_BEHIND = /^ by (?<name>[^,|·•]{3,60}?)(?: in \p{Lu}.{2,60})?$/u;

/** Dates and bylines of a line, each with its place; a line without them is one part still to be told. */
export function partsOf(line: string, dates: DateHints): readonly HeadPart[] {
  const found = findDates(line, dates);
  if (found.length > 0 && !isDateLine(line, found) && bylineOf(line) === null && !hasByline(line)) return [];
  const [first] = found;
  const alone =
    found.length === 1 &&
    isDateLine(line, found) &&
    !SEPARATOR.test(line) &&
    bylineOf(line) === null &&
    !BY_BEHIND.test(line.slice(found[0]?.end));
  if (
    alone &&
    first !== undefined &&
    bylineOf(line.slice(0, first.start).replace(BEFORE_DATE, '')) === null
  ) {
    return [datePart(first, 0, line.length)];
  }
  return segments(line).flatMap(({ start, end }) => segmentParts(line, start, end, found));
}

/** Whether a part of a line, between its strokes or dots, says who wrote it. */
export function hasByline(line: string): boolean {
  return segments(line).some(({ start, end }) => bylineOf(line.slice(start, end)) !== null);
}

/** The parts of a line between its strokes or dots. */
export function segments(line: string): readonly { start: number; end: number }[] {
  const cuts = [...line.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, index) => ({ start, end: cuts[index]?.index ?? line.length }));
}

/** `Staff report. Posted Monday, 19 January 2026 at 18:30.` */
const TOLD =
  /^(?:[^.!?]{3,40}\.\s)?(?:first |last )?(?:posted|published|filed|issued|uploaded|updated|changed)\b[^.!?]*\./iu;

/** `Posted by Ada Lund on 7 July 2025 in Roads, Parish Council`; the day is left blank. */
const FILED = /(?<=^posted\b.{0,60}\s{2,})in \p{Lu}[^.!?]{2,60}$/iu;

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
    (!/[.!?]["”]?$/.test(line.replace(/[ap]\.m\.$/i, '')) || TOLD.test(line))
  );
}

/** Between a byline and its date: `, `, ` on `, ` Published `. */
export const BEFORE_DATE =
  /[\s,;:–—|-]+(?:(?:on|published|posted|updated|last updated)[\s:]*){0,2}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,]*)?$/iu;

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
    !/^(?:published|posted|updated|last updated)\b/iu.test(text)
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
    const by = parts.length === 0 && inside.length === 1 ? BY_BEHIND.exec(line.slice(date.end, end)) : null;
    const to = by === null ? Math.max(end, date.end) : date.end;
    parts.push(datePart(date, from, inside.length === 1 ? to : date.end));
    if (by?.groups?.name !== undefined && isPersonName(by.groups.name))
      parts.push({ role: 'author', start: date.end + 1, end, authors: [by.groups.name] });
  }
  return parts;
}

const NO_HINTS: PublisherHints = { leftOut: [], opening: '' };

function datePart(date: DateFound, start: number, end: number): HeadPart {
  return { role: date.label === 'updated' ? 'updated' : 'published', start, end, date };
}
