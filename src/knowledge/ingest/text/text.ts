import { isCaption, isLabelledCaption } from '../body/caption.ts';
import { isColumn } from '../body/columns.ts';
import { withWholeWords } from '../body/hyphens.ts';
import { noiseOf } from '../body/noise.ts';
import { pictureLines } from '../body/picture-lines.ts';
import { inReadingOrder } from '../body/reading-order.ts';
import { FRAME, tablesIn } from '../body/text-table.ts';
import { splitFrontMatter } from '../head/front-matter.ts';
import { type Block, type FileContent, NO_METADATA } from './block.ts';
import { oneLine, plainSpaces } from './plain.ts';
import { withoutMarks } from './wire.ts';

const RULE = /^\s*(?:[-_=*~#.·•+]\s?){3,}\s*$/;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,}|\^{3,}|_{3,})\s*$/;
const BULLET = /^\s*(?:[-–—*+•‣▪■●○◦·»→✓✔]|o|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/;
/** Marks that start a list even alone; a dash or a number may as well be dialogue, an attribution or a heading. */
const SURE_BULLET = /^\s*[•‣▪■●◦→✓✔]\s/;
const QUOTED = /^\s*(?:>+\s?|\|{1,2}\s+(?=[^|]*$))/;
/** `~ Who pays ~`, `== Who pays ==`, `* WHO PAYS *`, `### Who pays`, `[ Who pays ]`. */
const DECORATED =
  /^\s*(?:([~=*#_+:-]{1,6})\s*(\S(?:.{0,90}\S)?)\s*\1|#{1,6}\s+(\S.{0,90})|[=-]{1,3}>\s+(\S[^.!?]{0,80})|\[\s+(\S.{0,90}?)\s+\])\s*$/;
/** `* THE NIGHT`, alone: a heading. */
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}.!?:;\d]{3,60}$/u;
const NUMBERED_HEADING = /^\s*(?:[IVX]{1,5}|\d{1,2}|[A-H])[.)]\s+\p{Lu}[^.!?]{0,70}$/u;

/** A plain-text article: chunks between blank lines, and what their marks, frames and indents say they are. */
export function readPlainText(text: string, file: string): FileContent {
  const { metadata, rest } = splitFrontMatter(withoutCover(text), file);
  // A tab at a row's end has an empty cell behind it.
  const written = rest
    .split('\n')
    .map((line) => plainSpaces(line).replace(line.trim() === '' ? /\s+$/u : / +$/u, ''));
  const lines = withoutMarks(withWholeWords(inReadingOrder(written))).flatMap(sideBySide);
  const blocks: Block[] = [];
  let chunk: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') chunk.push(line);
    else if (chunk.length > 0) {
      blocks.push(...chunkBlocks(chunk));
      chunk = [];
    }
  }
  return { metadata: metadata ?? NO_METADATA, blocks: joinLists(blocks), leftOut: [] };
}

/** `Subject: Fwd: from the Standard`, a word to its readers, and a rule. */
const FORWARDED = /^(?:[\p{L}-]+:.*\n){1,8}?subject:\s*(?:fwd?|fw|wg):.*\n[\s\S]{1,600}?^[-_]{5,}[ \t]*\n/imu;

/** `---- Original message ----` */
const ORIGINAL = String.raw`^[-_]{4,} ?(?:forwarded|original) (?:message|text|mail|article) ?[-_]{4,}[ \t]*\n`;
const HAS_ORIGINAL = new RegExp(ORIGINAL, 'imu');
const ABOVE_ORIGINAL = new RegExp(String.raw`^[\s\S]{20,3000}?${ORIGINAL}`, 'imu');

/** Of a mail what was forwarded, without what its sender says of it. */
function withoutCover(text: string): string {
  const forwarded = text.replace(FORWARDED, '');
  // At every line the second one looks through the 3,000 letters below it.
  return HAS_ORIGINAL.test(forwarded) ? forwarded.replace(ABOVE_ORIGINAL, '') : forwarded;
}

/** A masthead has its paper at the left and the day, or a wire's number, at the right. */
const MASTHEAD_LINES = 3;

function sideBySide(line: string, at: number): readonly string[] {
  const parts = line.trim().split(/\s{6,}/u);
  return at < MASTHEAD_LINES && parts.length <= 3 ? parts : [line];
}

function chunkBlocks(lines: readonly string[]): readonly Block[] {
  // The page's buttons may stand right above a picture.
  const own = lines.filter((line) => noiseOf(line) === null);
  const [label = '', ...below] = own;
  const width = own.reduce((most, { length }) => Math.max(most, length), 0);
  // A caption's one line right above text.
  if (
    below.length > 0 &&
    isCaption(label) &&
    label.length < 0.75 * width &&
    /^[\p{Lu}“"]/u.test(below[0] ?? '')
  )
    return [{ kind: 'caption', text: oneLine(label) }, ...chunkBlocks(below)];
  const caption = oneLine(own.join(' '));
  // `By Ada Lund`, the day, and then what stands under the picture.
  const under = /^by\s/iu.test(label) ? below.findLastIndex((line) => isCaption(oneLine(line))) : -1;
  if (under >= 0) {
    return [
      { kind: 'paragraph', lines: own.slice(0, under + 1).map(oneLine) },
      ...chunkBlocks(own.slice(under + 1)),
    ];
  }
  if (isCaption(caption) && pictureLines(own.map(oneLine)) === null)
    return [{ kind: 'caption', text: caption }];
  if (lines.every((line) => QUOTED.test(line))) {
    return [{ kind: 'quote', lines: lines.map((line) => oneLine(line.replace(QUOTED, ''))).filter(Boolean) }];
  }
  if (isIndentedQuote(lines)) return [{ kind: 'quote', lines: lines.map(oneLine) }];
  return runs(lines);
}

/** Indented as a whole and quoting somebody. */
function isIndentedQuote(lines: readonly string[]): boolean {
  return lines.every((line) => /^(?: {2,}|\t)/.test(line)) && /^\s*["“„«»「『]/.test(lines[0] ?? '');
}

/** The lines of one chunk, cut where a table, a list, a rule or a heading starts. */
function runs(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  const column = lines.map(oneLine);
  if (isColumn(column)) return [{ kind: 'paragraph', lines: column }];
  if (isIndented(lines)) return [{ kind: 'paragraph', lines: byIndent(lines) }];
  const tableAt = tablesIn(lines);
  let text: string[] = [];
  const flush = (): void => {
    if (text.length > 0) blocks.push({ kind: 'paragraph', lines: text });
    text = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const table = tableAt(at);
    const list = table === null ? listAt(lines, at, text.length > 0) : null;
    if (table !== null || list !== null) flush();
    if (table !== null) {
      blocks.push(withCaption(table.block, blocks));
      at = table.next;
    } else if (list !== null) {
      const [only = '', another] = list.items;
      const isHeading = another === undefined && CAPITALS.test(only);
      blocks.push(
        isHeading ? { kind: 'heading', level: 2, text: only } : { kind: 'list', items: list.items },
      );
      at = list.next;
    } else if (isLabelledCaption(line)) {
      flush();
      const wrapped = lines.slice(at + 1).findIndex((next) => !/^\p{Ll}/u.test(next));
      const next = wrapped < 0 ? lines.length : at + 1 + wrapped;
      blocks.push({ kind: 'caption', text: oneLine(lines.slice(at, next).join(' ')) });
      at = next;
    } else if (UNDERLINE.test(line) && isTitled(text.at(-1))) {
      const heading = oneLine(text.pop() ?? '');
      flush();
      blocks.push({ kind: 'heading', level: line.trim().startsWith('=') ? 1 : 2, text: heading });
      at++;
    } else if (RULE.test(line) || FRAME.test(line)) {
      flush();
      blocks.push({ kind: 'rule' });
      at++;
    } else {
      const heading = decorated(line);
      if (heading !== null) {
        flush();
        blocks.push({ kind: 'heading', level: 2, text: heading });
      } else text.push(oneLine(line));
      at++;
    }
  }
  flush();
  return blocks;
}

/** A wire sets `___` below its last sentence, too. */
const isTitled = (above: string | undefined): boolean =>
  above !== undefined && above.length <= 200 && !/[^.]\.["”’]?$/u.test(above);

const INDENT = /^ {2,8}(?=\S)|^\t(?=\S)/;

/** As wires set it: each paragraph begins with an indent, and no blank line parts them. */
function isIndented(lines: readonly string[]): boolean {
  const opening = lines.filter((line) => INDENT.test(line)).length;
  const tableAt = tablesIn(lines);
  const wrapped = lines.filter((line, at) => !INDENT.test(line) && (lines[at - 1]?.length ?? 0) >= 45).length;
  return (
    opening >= 2 &&
    wrapped >= 2 &&
    opening + wrapped >= lines.length - 1 &&
    // `30. It …` at a line's start may be a wrapped date.
    !lines.some((line, at) => (BULLET.test(line) && !/^\d/.test(line)) || tableAt(at) !== null)
  );
}

function byIndent(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || INDENT.test(line)) paragraphs.push(oneLine(line));
    else paragraphs[paragraphs.length - 1] = `${last} ${oneLine(line)}`;
  }
  return paragraphs;
}

/** One line right above a table, in the same chunk, is its caption; a sentence that leads in to it is not. */
function withCaption(table: Block, blocks: Block[]): Block {
  const above = blocks.at(-1);
  if (table.kind !== 'table' || above?.kind !== 'paragraph' || above.lines.length !== 1) return table;
  const [line = ''] = above.lines;
  if (line.length > 90 || (/[:.]$/.test(line) && line.split(' ').length > 7)) return table;
  blocks.pop();
  return { ...table, caption: line.replace(/[:：]$/u, '') };
}

function decorated(line: string): string | null {
  const match = DECORATED.exec(line);
  const text = match?.[2] ?? match?.[3] ?? match?.[4];
  // `_By_ **Ada Lund** · _Alden Post_` begins and ends with a mark, and is no heading for that.
  const isWhole = match?.[1] === undefined || !text?.includes(match[1]);
  if (text !== undefined && isWhole && /\p{L}|\d/u.test(text)) return oneLine(text);
  return NUMBERED_HEADING.test(line) ? oneLine(line) : null;
}

function listAt(
  lines: readonly string[],
  from: number,
  textBefore: boolean,
): { items: readonly string[]; next: number } | null {
  const items: string[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (BULLET.test(line) && (decorated(line) === null || isCounted(lines, next, from)))
      items.push(oneLine(line.replace(BULLET, '')));
    // A wrapped item goes on at its text's indent.
    else if (items.length > 0 && /^\s{2,}\S/.test(line)) items[items.length - 1] += ` ${oneLine(line)}`;
    else break;
  }
  const first = lines[from] ?? '';
  if (
    items.length === 0 ||
    (items.length === 1 && !SURE_BULLET.test(first) && (textBefore || !/^\s*[-*]\s/.test(first)))
  ) {
    return null;
  }
  return { items, next };
}

/** `1. … 2. …` right below one another: what would be headings, each with its text, are items. */
function isCounted(lines: readonly string[], at: number, from: number): boolean {
  const numberAt = (line: string | undefined): number => Number(/^\s*(\d{1,2})[.)]\s/u.exec(line ?? '')?.[1]);
  const own = numberAt(lines[at]);
  return numberAt(lines[at + 1]) === own + 1 || (at > from && numberAt(lines[at - 1]) === own - 1);
}

/** Items set apart by blank lines are one list. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      joined[joined.length - 1] = { kind: 'list', items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}
