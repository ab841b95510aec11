import type { Block, Metadata } from './block.ts';
import { bylineOf, isOffice, isPersonName, peopleOf } from './byline.ts';
import { isCaption } from './caption.ts';
import { type DateFound, type DateHints, findDates } from './dates.ts';
import { headlineIn } from './headline.ts';
import { withoutMenus } from './menu.ts';
import { isCorrection, noiseOf } from './noise.ts';
import { isKnownPress, isPress } from './press.ts';
import { isProse, unwrap } from './prose.ts';
import {
  isSectionName,
  labelledPublisher,
  type PublisherHints,
  publisherScore,
  withoutLabel,
} from './publisher.ts';
import { isEvents, isStamp } from './stamp.ts';

/** What a part of the head's text is. */
export type Role = 'title' | 'deck' | 'publisher' | 'published' | 'updated' | 'author' | 'other';

/** One line of the head; its parts say what each stretch of it is. */
export interface HeadLine {
  readonly text: string;
  readonly parts: readonly HeadPart[];
}

export interface HeadPart {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** Of a date or a byline. */
  readonly date?: DateFound;
  readonly authors?: readonly string[];
  /** Of a publisher: its name, where the line says more about it. */
  readonly name?: string;
}

export interface Head {
  readonly lines: readonly HeadLine[];
  /** What follows the head. */
  readonly body: readonly Block[];
  /** Lines in between that are none of the article's own. */
  readonly leftOut: readonly string[];
}

/** A head has few lines; what comes later is the body, whatever it looks like. */
const HEAD_BLOCKS = 14;

interface RawLine {
  readonly text: string;
  readonly level: number;
  readonly chunk: number;
}

/** Tell an article's head from its body: section, headline, byline, agency, dates, in whatever order. */
export function readHead(
  blocks: readonly Block[],
  metadata: Metadata,
  dates: DateHints,
  hints: PublisherHints,
): Head {
  const { raw, body, leftOut } = splitHead(blocks, dates);
  const all = joinTitle(raw).map((line): Labelled => ({ ...line, parts: partsOf(line.text, dates) }));
  const title = all[titleIndex(all, metadata.title, hints)];
  // A page may show its headline twice, with its own name behind it and without.
  const lines = all.filter(
    (line) => line === title || title === undefined || !isSameTitle(line.text, title.text),
  );
  const titleAt = title === undefined ? -1 : lines.indexOf(title);
  const told = { publisher: metadata.publisher, body: body.map(textOf).join('\n') };
  return { lines: labelRest(lines, titleAt, hints, told), body, leftOut };
}

interface Labelled extends RawLine {
  readonly parts: readonly HeadPart[];
}

interface Split {
  readonly raw: readonly RawLine[];
  readonly body: readonly Block[];
  readonly leftOut: readonly string[];
}

/** The head ends before the first running text, unless a byline or a date line follows that: then it was a deck. */
function splitHead(blocks: readonly Block[], dates: DateHints): Split {
  const raw: RawLine[] = [];
  const kept: Block[] = [];
  const leftOut: string[] = [];
  let seen = 0;
  for (let at = 0; at < blocks.length && seen < HEAD_BLOCKS; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'rule') continue;
    if (block.kind === 'caption' || block.kind === 'quote') {
      kept.push(block);
      continue;
    }
    // A list or a table before the headline is the page's navigation; between it and the byline it sums the article up.
    if (block.kind === 'list' || block.kind === 'table') {
      if (raw.length > 0 && !metaFollows(blocks, at, dates))
        return { raw, body: [...kept, ...blocks.slice(at)], leftOut };
      if (raw.length > 0) kept.push(block);
      continue;
    }
    seen++;
    if (block.kind === 'heading' && noiseOf(block.text) !== null) {
      leftOut.push(block.text);
      continue;
    }
    if (block.kind === 'heading') {
      const titled = raw.some(({ level }) => level === 1);
      if (titled && block.level > 1 && !metaFollows(blocks, at, dates)) {
        return { raw, body: [...kept, ...blocks.slice(at)], leftOut };
      }
      raw.push({ text: block.text, level: block.level, chunk: at });
      continue;
    }
    if (isEvents(block.lines)) {
      leftOut.push(...block.lines);
      continue;
    }
    const isOwn = (line: string): boolean => noiseOf(line) === null || isMeta(line, dates);
    leftOut.push(...block.lines.filter((line) => !isOwn(line)));
    const lines = withoutMenus(block.lines.filter(isOwn));
    if (lines.length > 0 && isCaption(lines.join(' '))) {
      kept.push({ kind: 'caption', text: lines.join(' ') });
      continue;
    }
    // The time of a live blog's first entry.
    if (isStamp(lines[0] ?? '') && raw.some(({ text }) => isMeta(text, dates)))
      return { raw, body: [...kept, { kind: 'paragraph', lines }, ...blocks.slice(at + 1)], leftOut };
    const count = headLines(lines, dates, raw);
    for (const text of lines.slice(0, count)) raw.push({ text, level: 9, chunk: at });
    if (count === lines.length) continue;
    const rest = lines.slice(count);
    const text = rest.join(' ');
    if (isCaption(text)) kept.push({ kind: 'caption', text });
    else if (count === 0 && isDeck(text, raw) && metaFollows(blocks, at, dates))
      raw.push({ text, level: 9, chunk: at });
    else
      return { raw, body: [...kept, { kind: 'paragraph', lines: rest }, ...blocks.slice(at + 1)], leftOut };
  }
  return withoutProse(raw, kept, blocks, dates, leftOut);
}

function isDeck(text: string, raw: readonly RawLine[]): boolean {
  return raw.length > 0 && text.length <= 350 && !isCorrection(text);
}

/** No running text so far: what follows the last byline or date, or else the first line, is the body, however short. */
function withoutProse(
  raw: readonly RawLine[],
  kept: readonly Block[],
  blocks: readonly Block[],
  dates: DateHints,
  leftOut: readonly string[],
): Split {
  const last = raw.findLastIndex(({ text }) => isMeta(text, dates));
  const titled = !/[.。]["”’»)]*\s*$/u.test(raw[0]?.text ?? '');
  const head = raw.slice(0, Math.max(last + 1, titled ? 1 : 0));
  const rest = raw
    .slice(head.length)
    .map(
      ({ text, level }): Block =>
        level < 9 ? { kind: 'heading', level, text } : { kind: 'paragraph', lines: [text] },
    );
  return { raw: head, body: [...kept, ...rest, ...blocks.slice((raw.at(-1)?.chunk ?? -1) + 1)], leftOut };
}

/** How many lines of a chunk belong to the head: all before the first running text. */
function headLines(lines: readonly string[], dates: DateHints, raw: readonly RawLine[]): number {
  const joined = unwrap(lines);
  // Behind a byline or a date a short sentence is text already.
  const least = raw.some(({ text }) => isMeta(text, dates)) ? 8 : undefined;
  const prose = (text: string): boolean => isProse(text, least) && !isMeta(text, dates);
  if (joined.length === 1 && prose(joined[0] ?? '')) return 0;
  let count = 0;
  for (const line of lines) {
    const after = unwrap(lines.slice(count, count + 40))[0] ?? '';
    if (!isMeta(line, dates) && isProse(after, least) && (raw.length > 0 || count > 0)) break;
    if (prose(line)) break;
    count++;
    if (count > HEAD_BLOCKS) break;
  }
  return count;
}

function metaFollows(blocks: readonly Block[], at: number, dates: DateHints): boolean {
  return blocks
    .slice(at + 1, at + 4)
    .some((block) => block.kind === 'paragraph' && block.lines.some((line) => isMeta(line, dates)));
}

/** A byline, or a line that is little more than a date. */
function isMeta(line: string, dates: DateHints): boolean {
  if (line.length > 200) return false;
  return bylineOf(line) !== null || isDateLine(line, findDates(line, dates));
}

function isDateLine(line: string, found: readonly DateFound[]): boolean {
  const [first] = found;
  if (first === undefined) return false;
  const rest = found.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    line,
  );
  const words = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= 8 &&
    rest.replace(/\s+/g, ' ').length <= 70 &&
    !/[.!?]["”]?$/.test(line.replace(/[ap]\.m\.$/i, ''))
  );
}

/** A headline that was wrapped over two lines of one chunk is one. */
function joinTitle(raw: readonly RawLine[]): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    const joins =
      last !== undefined &&
      last.chunk === line.chunk &&
      last.level === 9 &&
      bylineOf(last.text) === null &&
      bylineOf(line.text) === null &&
      !/\d{4}/.test(last.text) &&
      !/\d{4}/.test(line.text) &&
      ((/^\p{Ll}/u.test(line.text) && last.text.length >= 12) ||
        (isCapitals(last.text) && isCapitals(line.text) && last.text.length >= 30 && line.text.length >= 15));
    if (joins) lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const SEPARATOR = /\s+(?:\||·|•|\/{1,3}|>|»|›|—|–|-|::|\*)\s+/u;

/** Dates and bylines of a line, each with its place; a line without them is one part still to be told. */
function partsOf(line: string, dates: DateHints): readonly HeadPart[] {
  const found = findDates(line, dates);
  if (found.length > 0 && !isDateLine(line, found) && bylineOf(line) === null && !hasByline(line)) return [];
  const [first] = found;
  const alone =
    found.length === 1 && isDateLine(line, found) && !SEPARATOR.test(line) && bylineOf(line) === null;
  if (
    alone &&
    first !== undefined &&
    bylineOf(line.slice(0, first.start).replace(BEFORE_DATE, '')) === null
  ) {
    return [datePart(first, 0, line.length)];
  }
  return segments(line).flatMap(({ start, end }) => segmentParts(line, start, end, found));
}

function hasByline(line: string): boolean {
  return segments(line).some(({ start, end }) => bylineOf(line.slice(start, end)) !== null);
}

function segments(line: string): readonly { start: number; end: number }[] {
  const cuts = [...line.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, index) => ({ start, end: cuts[index]?.index ?? line.length }));
}

/** Between a byline and its date: `, `, ` on `, ` Published `. */
const BEFORE_DATE =
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
    byline === null && first !== undefined && /[^,\s]\s$/u.test(text) ? peopleOf(text.trim()) : [];
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

/** The headline: what the file calls it, its first heading, or the line that reads most like one. */
function titleIndex(lines: readonly Labelled[], title: string | null, hints: PublisherHints): number {
  const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (title !== null) {
    const named = lines.findIndex(({ text }) => same(text) === same(title));
    if (named >= 0) return named;
  }
  const heading = lines.findIndex(({ level, parts }) => level === 1 && parts.length === 0);
  if (heading >= 0) return heading;
  // The file says its headline and does not show it: no line of the text is one.
  if (title !== null) return -1;
  let best = -1;
  let bestScore = 0;
  lines.forEach((line, index) => {
    const score = titleScore(line, hints);
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

function titleScore({ text, parts, level }: Labelled, hints: PublisherHints): number {
  if (parts.length > 0 || isSectionName(text) || text.length > 220) return 0;
  const words = text.split(/\s+/).length;
  const size = words + (/[\p{Script=Han}\p{Script=Hiragana}]{6}/u.test(text) ? 6 : 0);
  // Of several lines that are long enough the first is the headline, and the next one its deck.
  let score = 1 + Math.min(size, 7);
  if (level < 9) score += 8;
  if (text.split(/\s+\S{1,3}\s+/).every((part) => publisherScore(part, hints) >= 3)) score -= 8;
  if (segments(text).length > 1 && segments(text).every(({ start, end }) => end - start < 40)) score -= 6;
  if (words <= 4 && isPersonName(text)) score -= 1;
  if (/[^.]\.["”’)]*$/u.test(text)) score -= 3;
  return Math.max(score, 0.5);
}

/** The lines around the headline: the publisher, a person's name next to a date, a section's name, a deck. */
function labelRest(
  lines: readonly Labelled[],
  titleAt: number,
  hints: PublisherHints,
  known: { readonly publisher: string | null; readonly body: string },
): readonly HeadLine[] {
  const found = bestPublisher(lines, titleAt, hints);
  const publisher = known.publisher === null || isSameName(found?.name, known.publisher) ? found : null;
  const named = lines.some(({ parts }) => parts.some(({ authors = [] }) => authors.length > 0));
  return lines.map(({ text, parts }, index): HeadLine => {
    const whole = { start: 0, end: text.length };
    if (index === titleAt)
      return { text, parts: titleParts(text, publisher === null && known.publisher === null) };
    // `Staff Writer` names nobody.
    const told = parts.filter(({ authors }) => authors === undefined || authors.length > 0);
    if (publisher?.line === index) {
      const { name, start, end } = publisher;
      // Beside a byline it is a part of its own; a date belongs to it.
      const place = told.some(({ authors }) => authors !== undefined) ? { start, end } : whole;
      return { text, parts: [{ role: 'publisher', ...place, name }, ...told.map(upTo(place, text))] };
    }
    if (told.length > 0) return { text, parts: told };
    const below = lines[index + 1];
    const around = [lines[index - 1], below, below && isOffice(below.text) ? lines[index + 2] : undefined];
    const beside = around.some((line) =>
      line?.parts.some(({ date, authors }) => date !== undefined || authors !== undefined),
    );
    const isByline = parts.some(({ authors }) => authors !== undefined);
    const mayBe = !named && !isByline && !isSectionName(text);
    // A name alone below the headline, of whom the text says nothing, is who wrote it.
    const alone = titleAt >= 0 && index > titleAt && !known.body.includes(text);
    const people = mayBe && (beside || alone) ? peopleOf(text) : [];
    if (people.length > 0) return { text, parts: [{ role: 'author', ...whole, authors: people }] };
    const isDeck = titleAt >= 0 && index > titleAt && text.split(/\s+/).length >= 5 && parts.length === 0;
    return { text, parts: [{ role: isDeck ? 'deck' : 'other', ...whole }] };
  });
}

function isSameTitle(a: string, b: string): boolean {
  const plain = (line: string): string => {
    const { start, end } = headlineIn(line);
    return line.slice(start, end).toLowerCase();
  };
  return plain(a) === plain(b);
}

/** The headline alone, and the paper's name behind it where no other line has one. */
function titleParts(text: string, asksPublisher: boolean): readonly HeadPart[] {
  const { start, end, publisher } = headlineIn(text);
  const title: HeadPart = { role: 'title', start, end };
  return publisher === null || !asksPublisher ? [title] : [title, { role: 'publisher', ...publisher }];
}

function isSameName(a: string | undefined, b: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the\s/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return a !== undefined && plain(a) === plain(b);
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.lines.join('\n');
  return block.kind === 'list' ? block.items.join('\n') : '';
}

interface PublisherLine {
  readonly line: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** `By Ada Lund, Harbour Times`: the byline ends where the paper's name begins. */
const upTo =
  ({ start }: Pick<PublisherLine, 'start'>, text: string) =>
  (part: HeadPart): HeadPart => {
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

/** As much as the name of a well-known agency. */
const LABELLED = 6;
/** Less than a line of its own that reads like a paper's name: the byline's may be an agency. */
const IN_BYLINE = 2;

/** `By Ada Lund, Harbour Times`: a paper's name behind the people's. */
function pressIn(text: string, { start, end }: HeadPart): Omit<PublisherLine, 'line'> | null {
  const byline = text.slice(start, end);
  for (const { index } of byline.matchAll(/,\s+/gu)) {
    const name = byline.slice(index).replace(/^,\s+/u, '').trim();
    const from = start + byline.indexOf(name, index);
    if (!name.includes(',') && (isPress(name) || isKnownPress(name)) && /^\p{Lu}/u.test(name))
      return { name, start: from, end: from + name.length };
  }
  return null;
}

/** The piece of the head that reads most like a publisher's name, also one before a date: `Alpine Messenger, 2 May 2025`. */
function bestPublisher(
  lines: readonly Labelled[],
  titleAt: number,
  hints: PublisherHints,
): PublisherLine | null {
  let best: PublisherLine | null = null;
  let bestScore = 1;
  lines.forEach(({ text, parts }, line) => {
    if (line === titleAt || text.length > 200) return;
    const labelled = labelledPublisher(text);
    if (labelled !== null && bestScore < LABELLED) {
      [best, bestScore] = [{ line, name: labelled, start: 0, end: text.length }, LABELLED];
    }
    for (const { start, end } of segments(text)) {
      const own = parts.find((part) => part.start < end && part.end > start);
      if (own?.authors !== undefined) {
        const press = pressIn(text, own);
        if (press !== null && bestScore < IN_BYLINE) [best, bestScore] = [{ line, ...press }, IN_BYLINE];
        continue;
      }
      const piece = text
        .slice(start, own?.date === undefined ? end : Math.max(start, own.date.start))
        .replace(BEFORE_DATE, '');
      // `Sunday Mercury | Sport | 19 October 2025`: what opens a line of such parts is whose page it is.
      const opens = start === 0 && own === undefined && parts.some(({ date }) => date !== undefined) ? 2 : 0;
      // `By Ada Lund | Orchard & Field | 7 May 2025`: a place has no such name.
      const beside = / & /.test(piece) && parts.some(({ authors }) => authors !== undefined) ? 2 : 0;
      const score =
        publisherScore(piece, hints) -
        (own === undefined ? 0 : 1) +
        (isTitleCase(piece) ? Math.max(opens, beside) : 0);
      if (score > bestScore) {
        const name = withoutLabel(piece);
        [best, bestScore] = [{ line, name, start, end: start + piece.trimEnd().length }, score];
      }
    }
  });
  return best;
}
