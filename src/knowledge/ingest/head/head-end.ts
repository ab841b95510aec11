import { isCaption } from '../body/caption.ts';
import { isColumn } from '../body/columns.ts';
import { isPagePart, withoutMenus } from '../body/menu.ts';
import { isCorrection, noiseOf } from '../body/noise.ts';
import { endsSentence, isProse, unwrap } from '../body/prose.ts';
import { type DateHints, findDates } from '../dates/dates.ts';
import { isEvents, isStamp } from '../dates/stamp.ts';
import { speaksOfSelf } from '../people/first-person.ts';
import type { Block } from '../text/block.ts';
import { bylineOf } from './byline.ts';
import { isHeadLabel } from './front-matter.ts';
import { hasByline, isDateLine } from './head-parts.ts';
import { isPaperName, isPress } from './press.ts';

/** A head has few lines; what comes later is the body, whatever it looks like. */
const HEAD_BLOCKS = 14;

export interface RawLine {
  readonly text: string;
  readonly level: number;
  readonly chunk: number;
}

interface Split {
  readonly raw: readonly RawLine[];
  readonly body: readonly Block[];
  readonly leftOut: readonly string[];
}

/** The head ends before the first running text, unless a byline or a date line follows that: then it was a deck. */
export function splitHead(apart: readonly Block[], dates: DateHints): Split {
  const blocks = withLinesTogether(apart);
  const raw: RawLine[] = [];
  const kept: Block[] = [];
  const leftOut: string[] = [];
  /** @param own what of the block there is the body's first */
  const endAt = (at: number, ...own: readonly Block[]): Split => ({
    raw,
    body: [...kept, ...own, ...blocks.slice(at)],
    leftOut,
  });
  let seen = 0;
  for (let at = 0; at < blocks.length && seen < HEAD_BLOCKS; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'rule') continue;
    if (block.kind === 'caption' || block.kind === 'quote') {
      kept.push(block);
      continue;
    }
    // `<ul><li>Published …</li><li>Ada Lund</li></ul>`
    if (block.kind === 'list' && raw.length > 0 && isMetaList(block.items, dates)) {
      for (const text of block.items) raw.push({ text, level: 9, chunk: at });
      continue;
    }
    // A list or a table before the headline is the page's navigation; between it and the byline it sums the article up.
    if (block.kind === 'list' || block.kind === 'table') {
      if (raw.length > 0 && !metaFollows(blocks, at, dates, raw)) return endAt(at);
      if (raw.length > 0) kept.push(block);
      else leftOut.push(...(block.kind === 'list' ? block.items : block.rows.map((row) => row.join(' | '))));
      continue;
    }
    seen++;
    if (block.kind === 'heading' && noiseOf(block.text) !== null) {
      leftOut.push(block.text);
      continue;
    }
    if (block.kind === 'heading') {
      const titled = raw.some(({ level, text }) => level === 1 && !isPaperName(text));
      if (titled && block.level > 1 && !metaFollows(blocks, at, dates, raw)) return endAt(at);
      raw.push({ text: withoutSigns(block.text), level: block.level, chunk: at });
      continue;
    }
    if (isEvents(block.lines)) {
      for (const line of block.lines) leftOut.push(line);
      continue;
    }
    const { lines, bodyFrom } = ownLines(block.lines, dates, leftOut);
    if (lines.length > 0 && isCaption(lines.join(' '))) {
      kept.push({ kind: 'caption', text: lines.join(' ') });
      continue;
    }
    // The time of a live blog's first entry.
    if (isStamp(lines[0] ?? '') && raw.some(({ text }) => isMeta(text, dates)))
      return endAt(at + 1, bodyFrom(lines));
    const apart = raw.length === 0 ? 0 : labelsAt(linesApart(blocks.slice(at, at + HEAD_BLOCKS)), dates);
    if (apart > 0) {
      return endAt(at + apart, { kind: 'list', items: linesApart(blocks.slice(at, at + apart)) });
    }
    const above = [...raw.map(({ text }) => text), ...lines.slice(0, -1)];
    const opens = leadsIn(lines.at(-1), blocks[at + 1]) && isHead(above, dates);
    const count = Math.min(headLines(lines, dates, raw), opens ? lines.length - 1 : lines.length);
    for (const text of lines.slice(0, count)) raw.push({ text, level: 9, chunk: at });
    if (count === lines.length) continue;
    const below = lines.findIndex((line, index) => index > count && bylineOf(line) !== null);
    const deck = lines.slice(count, below).join(' ');
    // A deck, or a wire's word to its papers, with the byline right below it.
    if (below > 0 && below <= count + 2 && isDeck(deck, raw)) {
      const others = lines.slice(below);
      const more = headLines(others, dates, raw);
      for (const text of [deck, ...others.slice(0, more)]) raw.push({ text, level: 9, chunk: at });
      if (more === others.length) continue;
      return endAt(at + 1, bodyFrom(others.slice(more)));
    }
    const rest = lines.slice(count);
    const labels = labelsAt(rest, dates);
    if (labels > 0 && raw.length > 0) {
      const list: Block = { kind: 'list', items: rest.slice(0, labels) };
      const below = rest.length > labels ? [{ kind: 'paragraph' as const, lines: rest.slice(labels) }] : [];
      return endAt(at + 1, list, ...below);
    }
    const text = rest.join(' ');
    if (isCaption(text)) kept.push({ kind: 'caption', text });
    else if (
      !opens &&
      (count === 0 || rest.length === 1) &&
      isDeck(text, raw) &&
      metaFollows(blocks, at, dates, raw)
    )
      raw.push({ text, level: 9, chunk: at });
    else return endAt(at + 1, bodyFrom(rest));
  }
  return withoutProse(raw, kept, blocks, dates, leftOut);
}

interface OwnLines {
  /** Without the page's own, and without its menus. */
  readonly lines: readonly string[];
  /** What is left of the block from the last of them on, with the page's lines in it: the body tells what they open. */
  readonly bodyFrom: (rest: readonly string[]) => Block;
}

/** @param leftOut gets the page's lines, down to where the body begins */
function ownLines(all: readonly string[], dates: DateHints, leftOut: string[]): OwnLines {
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
const withoutSigns = (line: string): string =>
  line.replace(
    /^(?:(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{fe0f}|\u{200d})*\s*)+(?=[\p{L}\p{N}“"‘'(])/u,
    '',
  );

const plainLine = (line: string): string => withoutSigns(withoutEmphasis(line));

/** So many of a page's own lines make sure that it was copied whole. */
const FEWEST_NOISE = 3;

/**
 * A page that was copied whole may have a gap below each of its lines: those above its text are one block, as they are where it has
 * none, when they are more than a head has.
 */
function withLinesTogether(blocks: readonly Block[]): readonly Block[] {
  const isNoise = (line: string): boolean => noiseOf(line) !== null || isPagePart(line);
  const text = blocks.findIndex(
    (block) => block.kind === 'paragraph' && isProse(block.lines.join(' ')) && !block.lines.every(isNoise),
  );
  if (text < HEAD_BLOCKS) return blocks;
  const above = blocks.slice(0, text);
  const isOfPage = (block: Block): boolean => block.kind === 'paragraph' && block.lines.every(isNoise);
  if (above.filter(isOfPage).length < FEWEST_NOISE) return blocks;
  const together: Block[] = [];
  for (const block of above) {
    const last = together.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph')
      together[together.length - 1] = { kind: 'paragraph', lines: [...last.lines, ...block.lines] };
    else together.push(block);
  }
  return [...together, ...blocks.slice(text)];
}

function isMetaList(items: readonly string[], dates: DateHints): boolean {
  return (
    items.length <= 8 &&
    items.every(({ length }) => length <= 90) &&
    items.some((item) => isMeta(item, dates))
  );
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

/** `The new routes:` over a list is the text's first line. */
function leadsIn(line: string | undefined, below: Block | undefined): boolean {
  return (below?.kind === 'list' || below?.kind === 'table') && /\p{L}:$/u.test(line ?? '');
}

/** A byline or a date, and what may be the headline: without that the line below them is it, whatever it ends in. */
function isHead(lines: readonly string[], dates: DateHints): boolean {
  const others = lines.filter((line) => !isMeta(line, dates));
  return others.length < lines.length && others.some((line) => !isPaperName(line));
}

/** How many lines of a chunk belong to the head: all before the first running text. */
function headLines(lines: readonly string[], dates: DateHints, raw: readonly RawLine[]): number {
  // A printed column has its lines cut anywhere.
  if (raw.length > 0 && isColumn(lines)) return 0;
  const joined = unwrap(lines);
  // Behind a byline or a date a short sentence is text already.
  let least = raw.some(({ text }) => isMeta(text, dates)) ? SHORT_SENTENCE : undefined;
  const prose = (text: string): boolean =>
    isProse(text, least) && !isMeta(text, dates) && !DATELINE.test(text);
  if (joined.length === 1 && prose(joined[0] ?? '')) return 0;
  let count = 0;
  for (const line of lines) {
    const after = unwrap(lines.slice(count, count + 40))[0] ?? '';
    const isLine = isMeta(line, dates) || DATELINE.test(line);
    if (!isLine && isProse(after, least) && (raw.length > 0 || count > 0)) break;
    if (prose(line)) break;
    if (raw.length + count > 0 && labelsAt(lines.slice(count), dates) > 0) break;
    if (isMeta(line, dates)) least = SHORT_SENTENCE;
    count++;
    if (count > HEAD_BLOCKS) break;
  }
  return count;
}
const SHORT_SENTENCE = 8;

/** How many lines such as `Population: 41,300`, `Mayor: Ada Lund` an article lists here, with no byline or date below them. */
function labelsAt(lines: readonly string[], dates: DateHints): number {
  const others = lines.findIndex((line) => !LABELLED.test(line) || isHeadLabel(line) || isSpeech(line));
  const count = others < 0 ? lines.length : others;
  return count >= LEAST_LABELS && !lines.slice(count).some((line) => isMeta(line, dates)) ? count : 0;
}

/** `Lund: My son walks to school.` */
const isSpeech = (line: string): boolean => line.endsWith('?') || (endsSentence(line) && speaksOfSelf(line));

/** Lines that are a paragraph each, as far as they go. */
function linesApart(blocks: readonly Block[]): readonly string[] {
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || block.lines.length > 1);
  return blocks
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
}

const LABELLED = /^\p{Lu}[\p{L}’' -]{2,40}:\s+\S.{0,150}$/u;
const LEAST_LABELS = 3;

/** `PORT ALDEN, 7 Feb.` alone on its line: the year stands elsewhere. */
const DATELINE =
  /^\p{Lu}[\p{L}/ .’'-]{1,50},\s(?:\d{1,2}\.?\s\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2})\.?$/u;

/**
 * Whether a byline or a date line stands right below, and tells what the head does not tell yet: a second one of its kind, or one
 * below more running text, is another article's.
 */
function metaFollows(
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

/** A byline, or a line that is little more than a date. */
function isMeta(line: string, dates: DateHints): boolean {
  if (line.length > 200) return false;
  if (bylineOf(line) !== null) return true;
  const found = findDates(line, dates);
  // `The Alden Times | Monday, 3 May 2025 | Words: Ada Lund | Pictures: Bo Ek`: longer than a date's line is alone.
  return isDateLine(line, found) || (found.length > 0 && hasByline(line, found));
}

/** A headline that was wrapped over two lines of one chunk is one. */
export function joinTitle(raw: readonly RawLine[]): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    const joins =
      last !== undefined &&
      last.chunk === line.chunk &&
      last.level === 9 &&
      !isPress(last.text) &&
      bylineOf(last.text) === null &&
      bylineOf(line.text) === null &&
      !POSTED.test(line.text) &&
      !/\d{4}/.test(last.text) &&
      (!/\d{4}/.test(line.text) || /^\p{Ll}[^\d]*\d{4}$/u.test(line.text) || /^\p{Sc}/u.test(line.text)) &&
      ((/^[\p{Ll}\p{Sc}]/u.test(line.text) && last.text.length >= 12) ||
        (isCapitals(last.text) && isCapitals(line.text) && isWrapped(last.text, line.text)));
    if (joins) lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

/** `posted by u/quayfan 3 hours ago` */
export const POSTED =
  /^(?:posted|submitted|shared|crossposted|published|filed|updated)\s(?:by|on|in|at|\d)/iu;

/** A long line in capitals goes on; of a narrow column's each has three words at least. */
function isWrapped(last: string, next: string): boolean {
  const isNarrow = (text: string): boolean => text.length >= 15 && text.split(' ').length >= 3;
  return (last.length >= 30 && next.length >= 15) || (isNarrow(last) && isNarrow(next));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
