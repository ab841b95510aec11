import { isCorrection } from '../../conflicts/withdrawn.ts';
import { isPersonName } from '../head/byline.ts';
import { withTurns } from '../interview/interview.ts';
import type { Makers } from '../interview/interview-speakers.ts';
import type { Block } from '../text/block.ts';
import { isHeading, SOURCE, withHeadings } from './body-headings.ts';
import {
  goesOnAt,
  headsFigures,
  isBelowHeadlines,
  isSponsored,
  linesOf,
  opensNoise,
} from './body-inserts.ts';
import { withoutRepeats, withoutTail } from './body-tail.ts';
import { captionText } from './caption.ts';
import { fromColumn, isColumn } from './columns.ts';
import { commentsFrom, isCommentBlock } from './comments.ts';
import { mayBeNote, opensNotes, readNotes } from './editors-notes.ts';
import { type Noise, noiseOf } from './noise.ts';
import { type Passage, paragraph } from './passage.ts';
import { endsSentence, unwrap } from './prose.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { isEvents, isStamp, withEntries } from './stamp.ts';

/** An article’s body, told from what a page or a wire adds. */
export interface ArticleBody {
  readonly passages: readonly Passage[];
  /** Lines that are none of the article's own: related stories, rights, credits, parts of the page. */
  readonly leftOut: readonly string[];
  /** A name alone below the last running text: who wrote it. */
  readonly signed: string | null;
}

const ATTRIBUTED = /^(["“„«»「『‘][\s\S]{1,1500}?["”“«»」』’])\s*(?:--|—|–|-|―|~)\s*(\p{Lu}.{2,120})$/u;
const ATTRIBUTION = /^\s*(?:--|—|–|-|―|~)\s*(?=\p{Lu}|\p{Script=Han})/u;
/** `… said on Friday. (Reporting by Ada Lund)` */
const TRAILING_CREDIT =
  /\s*\(\([^()@]{0,200}@[^()]{1,200}\)\)\s*$|\s*[([（](?:reporting|additional reporting|writing|editing|edited|compiled|translated|photos?) (?:and \w+ )?by [^()]{2,200}[)\]）]\s*$/iu;

/** `… after ten. Source: Coastal Commission`, `… in October. (Credit: The Ledger / T. Lund)` */
const TRAILING_SOURCE =
  /(?<=[.!?]["”’]?)\s+(?:(?:[Ss]ources?|[Pp]hotos?|[Cc]redits?|[Ii]mages?):\s\p{Lu}[^.!?:]{1,60}|\((?:[Pp]hoto|[Cc]redit|[Ii]mage|[Ss]ource):\s[^()]{2,60}(?<![.!?])\))$|\s*\((?:PHOTO )?NOT FOR SALE\)[^.]{0,30}$/u;

/**
 * An article's body without what a page or a wire adds to it.
 *
 * @param plainHeadings short lines above text are headings
 * @param head lines of the head: a printed page repeats them above each of its pages, with its number
 */
export function readBody(
  pages: readonly Block[],
  plainHeadings: boolean,
  head: readonly string[] = [],
  by: Makers = { publishers: [], authors: [] },
): ArticleBody {
  const leftOut: string[] = [];
  const blocks = plainHeadings ? withoutRunningHeads(pages, head, leftOut) : pages;
  const passages: Passage[] = [];
  /** Since a list of other stories or a rights notice began, until the article's text clearly goes on. */
  let outside: Noise | null = null;
  let opened = 0;
  const notes: { isOpen: boolean; heading: string | null } = { isOpen: false, heading: null };
  const endNotes = (): void => {
    if (notes.heading !== null) leftOut.push(notes.heading);
    [notes.isOpen, notes.heading] = [false, null];
  };
  const joined = withAttribution(blocks.flatMap(cutAtNoise));
  const comments = commentsFrom(joined);
  joined.forEach((block, index, all) => {
    const isReaders = index > comments.from && (comments.all || isCommentBlock(block));
    if (isReaders || isSponsored(all, index)) {
      leftOut.push(...linesOf(block));
      return;
    }
    const opens = headsFigures(all, index) ? null : opensNoise(block);
    if (opens !== null) {
      [outside, opened] = [opens, index];
      endNotes();
      // Above the text they are a wire's word to its papers.
      notes.isOpen = opensNotes(block) && passages.some(({ kind }) => kind === 'paragraph');
    } else if (
      goesOnAt(all, index, outside) ||
      // A file of plain text has the page's foot there as well.
      (!plainHeadings && isBelowHeadlines(all, opened, index, outside))
    )
      outside = null;
    if (notes.isOpen && mayBeNote(block)) {
      const read = readNotes(block, notes.heading, outside === null);
      notes.heading = read.heading;
      leftOut.push(...read.leftOut);
      passages.push(...read.passages);
      return;
    }
    const own = outside === null ? passagesOf(block, leftOut) : correctionsOf(block);
    if (outside !== null) leftOut.push(...linesOf(block).filter((line) => !isCorrection(line)));
    passages.push(...own);
  });
  endNotes();
  const tidy = withEntries(withHeadings(withTurns(passages, by), plainHeadings));
  const own = withoutWriters(tidy, by.authors, leftOut);
  const { kept, signed } = withoutTail(withoutRepeats(own), leftOut, by.authors);
  return { passages: kept, leftOut, signed };
}

/** A live blog's entry may have its writer over it. */
function withoutWriters(
  passages: readonly Passage[],
  authors: readonly string[],
  leftOut: string[],
): readonly Passage[] {
  return passages.filter((passage) => {
    const isWriter = passage.kind === 'paragraph' && authors.includes(passage.text);
    if (isWriter) leftOut.push(passage.text);
    return !isWriter;
  });
}

/** A line such as `— Ada Lund, harbour master` right below a quotation that is set apart belongs to it. */
function withAttribution(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const names =
      block.kind === 'paragraph' &&
      block.lines.length === 1 &&
      /^[—–―]\s*\p{Lu}.{2,120}$/u.test(block.lines[0] ?? '');
    if (names && last?.kind === 'quote')
      joined[joined.length - 1] = { kind: 'quote', lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

/** `Copyright 2025 The Alden Post`, and not `Copyright holders get …` within a text. */
const NOTICE = /©|\(c\)\s|reserved|^copyright .{0,60}\b(?:19|20)\d{2}\b/i;

/**
 * A rights notice or a list of other stories may begin right below a line of the text, or of the page. Where a page's lines follow one
 * another without a gap, the text may go on below such a list: each line below it is a piece of its own.
 */
function cutAtNoise(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  const opens = (line: string): boolean => noiseOf(line) === 'related' && !/[:：]\s*\S/u.test(line);
  const at = block.lines.findIndex((line, index) => {
    const before = block.lines[index - 1];
    if (before === undefined || (!endsSentence(before) && noiseOf(before) === null)) return false;
    return (noiseOf(line) === 'rights' && NOTICE.test(line)) || opens(line);
  });
  if (at < 0) return [block];
  const above: Block = { kind: 'paragraph', lines: block.lines.slice(0, at) };
  const below = block.lines.slice(at);
  if (!opens(below[0] ?? '')) return [above, { kind: 'paragraph', lines: below }];
  const pieces: string[][] = [];
  let isApart = true;
  for (const line of below) {
    const isNoise = noiseOf(line) !== null;
    if (isApart || isNoise) pieces.push([line]);
    else pieces.at(-1)?.push(line);
    isApart = isNoise;
  }
  return [
    above,
    ...pieces.flatMap((lines) => unwrap(lines).map((line): Block => ({ kind: 'paragraph', lines: [line] }))),
  ];
}

function correctionsOf(block: Block): readonly Passage[] {
  if (block.kind !== 'paragraph') return [];
  const at = block.lines.findIndex(isCorrection);
  return at < 0 ? [] : [{ kind: 'correction', text: unwrap(block.lines.slice(at)).join(' ') }];
}

function passagesOf(block: Block, leftOut: string[]): readonly Passage[] {
  switch (block.kind) {
    case 'rule':
      return [];
    case 'heading':
      return [{ kind: isStamp(block.text) ? 'stamp' : 'heading', text: block.text }];
    case 'caption': {
      const text = captionText(block.text);
      if (noiseOf(text) === 'page') leftOut.push(text);
      else if (text !== '') return [{ kind: 'caption', text }];
      return [];
    }
    case 'list': {
      if (isButtons(block.items)) {
        leftOut.push(...block.items);
        return [];
      }
      const items = block.items.filter(
        (item) =>
          noiseOf(item) === null && !isCorrection(item) && !isReference(item) && !SUMMARY_LABEL.test(item),
      );
      leftOut.push(...block.items.filter(isReference));
      const corrections = block.items
        .filter(isCorrection)
        .map((text): Passage => ({ kind: 'correction', text }));
      return items.length === 0 ? corrections : [{ kind: 'list', items }, ...corrections];
    }
    case 'table':
      return block.rows.length === 0 ? [] : [block];
    case 'quote':
      return quoted(block.lines.filter((line) => noiseOf(line) === null));
    case 'paragraph': {
      if (noiseOf(block.lines[0] ?? '') === 'related') {
        leftOut.push(...block.lines.filter((line) => !isCorrection(line)));
        return correctionsOf(block);
      }
      if (isEvents(block.lines)) {
        leftOut.push(...block.lines);
        return [];
      }
      const own = (line: string): boolean =>
        (noiseOf(line) === null && !SOURCE.test(line)) || isCorrection(line);
      leftOut.push(...block.lines.filter((line) => !own(line)));
      const kept = block.lines.filter(own);
      // `GET THE MORNING POST` above an invitation to it
      if (block.lines.length - kept.length >= 2 && kept.length === 1 && isHeading(kept[0] ?? '')) {
        leftOut.push(...kept);
        return [];
      }
      return isStamp(kept[0] ?? '') ? entryOf(kept) : paragraphsOf(kept, block.isSetApart);
    }
  }
}

/** `Text`, `Small text`, `Share`: most of them are a page's, and none is more than a word or two. */
const isButtons = (items: readonly string[]): boolean =>
  2 * items.filter((item) => noiseOf(item) === 'page').length >= items.length &&
  items.every((item) => /^\p{L}+(?: \p{L}+)?$/u.test(item));

/** What a list of points is, as its first point. */
const SUMMARY_LABEL = /^(?:summary|highlights|key points|at a glance):?$/iu;

/** `Port report, 2024 ↩`: a footnote that names where something stands, and states nothing. */
function isReference(item: string): boolean {
  const text = item.replace(/\s*[↩⤴↑]\ufe0e?$/u, '');
  return text !== item && !endsSentence(text);
}

function quoted(lines: readonly string[]): readonly Passage[] {
  const last = lines.at(-1) ?? '';
  const said = unwrap(lines.slice(0, -1)).join(' ');
  const named =
    ATTRIBUTION.test(last) ||
    isPersonName(last) ||
    (/["”»」]$/u.test(said) && /^\p{Lu}[^.!?"“”]{3,80}$/u.test(last));
  if (lines.length > 1 && named && last.length <= 160) {
    const speaker = last.replace(ATTRIBUTION, '');
    // A hyphen at a line's start is a mark; a dash is how it is written.
    return [{ kind: 'quote', text: `${said} ${/^\s*-\s/.test(last) ? speaker : last}`, speaker }];
  }
  return paragraphsOf(unwrap(lines));
}

function paragraphsOf(lines: readonly string[], isSetApart = false): readonly Passage[] {
  if (lines.length === 0) return [];
  if (isCorrection(lines[0] ?? '')) return [{ kind: 'correction', text: unwrap(lines).join(' ') }];
  const [opens = '', ...answer] = lines;
  // `Will my street be cleared?` above its answer
  if (answer.length > 0 && /^\p{Lu}[^.!?:：]{5,120}\?$/u.test(opens))
    return [{ kind: 'question', text: opens, question: opens }, ...paragraphsOf(answer)];
  if (lines.length > 1 && /^["“„«「『]/u.test(opens) && ATTRIBUTION.test(lines.at(-1) ?? ''))
    return quoted(lines);
  const paragraphs = isColumn(lines) ? fromColumn(lines) : unwrap(lines);
  return paragraphs.flatMap((line): readonly Passage[] => {
    const text = line.replace(TRAILING_CREDIT, '').replace(TRAILING_SOURCE, '');
    if (isStamp(text)) return [{ kind: 'stamp', text }];
    const speaker = ATTRIBUTED.exec(text.slice(0, 1_700))?.[2];
    return speaker === undefined ? [paragraph(text, { isSetApart })] : [{ kind: 'quote', text, speaker }];
  });
}

/** Of a live blog's entry, below its time: a headline, and who wrote it. Each has a line of its own, however wide the others are. */
function entryOf([stamp = '', ...lines]: readonly string[]): readonly Passage[] {
  const [first = '', second = ''] = lines;
  const time: Passage = { kind: 'stamp', text: stamp };
  if (lines.length < 2 || !isHeading(first)) return [time, ...paragraphsOf(lines)];
  const rest = lines.slice(isPersonName(second) ? 2 : 1);
  return [time, { kind: 'heading', text: first }, ...paragraphsOf(rest)];
}
