import { isCorrection } from '../../conflicts/withdrawn.ts';
import type { DateHints } from '../../time/dates.ts';
import { isCaption } from '../body/caption.ts';
import { isPagePart } from '../body/menu.ts';
import { noiseOf } from '../body/noise.ts';
import { isProse } from '../body/prose.ts';
import { isEvents, isStamp } from '../body/stamp.ts';
import type { Block } from '../text/block.ts';
import { bylineOf } from './byline.ts';
import { HEAD_BLOCKS, headLines, labelsAt } from './head-lines.ts';
import { isMeta, metaFollows } from './meta-line.ts';
import { type OwnLines, ownLines, withoutSigns } from './own-lines.ts';
import { isPaperName } from './press.ts';
import type { RawLine } from './raw-line.ts';

interface Split {
  readonly raw: readonly RawLine[];
  readonly body: readonly Block[];
  readonly leftOut: readonly string[];
}

/** What was read so far of a file’s first blocks. */
interface HeadSoFar {
  readonly blocks: readonly Block[];
  readonly dates: DateHints;
  /** The head’s lines. */
  readonly raw: RawLine[];
  /** What stands among them and is the body’s. */
  readonly kept: Block[];
  readonly leftOut: string[];
}

/** The head ends before the first running text, unless a byline or a date line follows that: then it was a deck. */
export function splitHead(apart: readonly Block[], dates: DateHints): Split {
  const head: HeadSoFar = { blocks: withLinesTogether(apart), dates, raw: [], kept: [], leftOut: [] };
  let seen = 0;
  for (const [at, block] of head.blocks.entries()) {
    if (seen === HEAD_BLOCKS) break;
    if (block.kind === 'heading' || block.kind === 'paragraph') seen++;
    const split = readBlock(block, at, head);
    if (split !== undefined) return split;
  }
  return withoutProse(head);
}

/** Takes a block as the head’s, or splits there. */
function readBlock(block: Block, at: number, head: HeadSoFar): Split | undefined {
  switch (block.kind) {
    case 'rule':
      return undefined;
    case 'caption':
    case 'quote':
      head.kept.push(block);
      return undefined;
    case 'list':
    case 'table':
      return readList(block, at, head);
    case 'heading':
      return readHeading(block, at, head);
    case 'paragraph':
      return readParagraph(block.lines, at, head);
  }
}

/** @param own what of the block there is the body's first */
const endAt = (at: number, { raw, kept, blocks, leftOut }: HeadSoFar, ...own: readonly Block[]): Split => ({
  raw,
  body: [...kept, ...own, ...blocks.slice(at)],
  leftOut,
});

const pushLines = (lines: readonly string[], chunk: number, { raw }: HeadSoFar): void => {
  for (const text of lines) raw.push({ text, level: 9, chunk });
};

/** A list or a table before the headline is the page's navigation; between it and the byline it sums the article up. */
function readList(
  block: Extract<Block, { kind: 'list' | 'table' }>,
  at: number,
  head: HeadSoFar,
): Split | undefined {
  const isTitled = head.raw.length > 0;
  // `<ul><li>Published …</li><li>Ada Lund</li></ul>`
  if (block.kind === 'list' && isTitled && isMetaList(block.items, head.dates))
    pushLines(block.items, at, head);
  else if (!isTitled)
    head.leftOut.push(...(block.kind === 'list' ? block.items : block.rows.map((row) => row.join(' | '))));
  else if (metaFollows(head.blocks, at, head.dates, head.raw)) head.kept.push(block);
  else return endAt(at, head);
  return undefined;
}

function readHeading(
  { text, level }: Extract<Block, { kind: 'heading' }>,
  at: number,
  head: HeadSoFar,
): Split | undefined {
  if (noiseOf(text) !== null) {
    head.leftOut.push(text);
    return undefined;
  }
  const titled = head.raw.some((line) => line.level === 1 && !isPaperName(line.text));
  if (titled && level > 1 && !metaFollows(head.blocks, at, head.dates, head.raw)) return endAt(at, head);
  head.raw.push({ text: withoutSigns(text), level, chunk: at });
  return undefined;
}

function readParagraph(all: readonly string[], at: number, head: HeadSoFar): Split | undefined {
  const { blocks, dates, raw, kept, leftOut } = head;
  if (isEvents(all)) {
    for (const line of all) leftOut.push(line);
    return undefined;
  }
  const own = ownLines(all, dates, leftOut);
  const { lines, bodyFrom } = own;
  if (lines.length > 0 && isCaption(lines.join(' '))) {
    kept.push({ kind: 'caption', text: lines.join(' ') });
    return undefined;
  }
  // The time of a live blog's first entry.
  if (isStamp(lines[0] ?? '') && raw.some(({ text }) => isMeta(text, dates)))
    return endAt(at + 1, head, bodyFrom(lines));
  const apart = raw.length === 0 ? 0 : labelsAt(linesApart(blocks.slice(at, at + HEAD_BLOCKS)), dates);
  if (apart > 0) {
    return endAt(at + apart, head, { kind: 'list', items: linesApart(blocks.slice(at, at + apart)) });
  }
  const above = [...raw.map(({ text }) => text), ...lines.slice(0, -1)];
  const opens = leadsIn(lines.at(-1), blocks[at + 1]) && isHead(above, dates);
  const count = Math.min(headLines(lines, dates, raw), opens ? lines.length - 1 : lines.length);
  pushLines(lines.slice(0, count), at, head);
  return count === lines.length ? undefined : readRest(own, { count, opens }, at, head);
}

/**
 * What is left of a paragraph behind the lines that surely are the head's: a deck, labels, a caption or the text.
 * @param opens its last line leads in to the list below
 */
function readRest(
  { lines, bodyFrom }: OwnLines,
  { count, opens }: { readonly count: number; readonly opens: boolean },
  at: number,
  head: HeadSoFar,
): Split | undefined {
  const { blocks, dates, raw, kept } = head;
  const below = lines.findIndex((line, index) => index > count && bylineOf(line) !== null);
  const deck = lines.slice(count, below).join(' ');
  // A deck, or a wire's word to its papers, with the byline right below it.
  if (below > 0 && below <= count + 2 && isDeck(deck, raw)) {
    const others = lines.slice(below);
    const more = headLines(others, dates, raw);
    pushLines([deck, ...others.slice(0, more)], at, head);
    return more === others.length ? undefined : endAt(at + 1, head, bodyFrom(others.slice(more)));
  }
  const rest = lines.slice(count);
  const labels = labelsAt(rest, dates);
  if (labels > 0 && raw.length > 0) {
    const list: Block = { kind: 'list', items: rest.slice(0, labels) };
    const others = rest.length > labels ? [{ kind: 'paragraph' as const, lines: rest.slice(labels) }] : [];
    return endAt(at + 1, head, list, ...others);
  }
  const text = rest.join(' ');
  if (isCaption(text)) {
    kept.push({ kind: 'caption', text });
    return undefined;
  }
  const mayBeDeck = !opens && (count === 0 || rest.length === 1) && isDeck(text, raw);
  if (!mayBeDeck || !metaFollows(blocks, at, dates, raw)) return endAt(at + 1, head, bodyFrom(rest));
  pushLines([text], at, head);
  return undefined;
}

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
function withoutProse({ blocks, dates, raw, kept, leftOut }: HeadSoFar): Split {
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

/** Lines that are a paragraph each, as far as they go. */
function linesApart(blocks: readonly Block[]): readonly string[] {
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || block.lines.length > 1);
  return blocks
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
}
