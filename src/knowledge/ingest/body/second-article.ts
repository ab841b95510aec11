import { type DateHints, findDates } from '../../time/dates.ts';
import { bylineOf, isPersonName } from '../head/byline.ts';
import { isDateLine } from '../head/head-parts.ts';
import { type Block, type FileContent, NO_METADATA } from '../text/block.ts';
import { isProse } from './prose.ts';
import { isStamp } from './stamp.ts';

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
  /** Which block of the body it stands in. */
  readonly block: number;
}

/** Between a headline and the byline or date below it. */
const MOST_BETWEEN = 2;
/** Between the byline and the text below it. */
const MOST_BELOW = 3;

/**
 * Where another article begins in the same file: at a headline below running text, with a byline or a date line of its own and
 * running text of its own; null where there is none. Below a page's other stories, or its rights, it needs all of that: the stories are
 * told there in a sentence each.
 */
function secondHeadline(body: readonly Block[], { dates, leftOut, day }: Hints): Line | null {
  const lines = body.flatMap(linesOf);
  const first = lines.findIndex(isText);
  const entriesEnd = endOfEntries(lines, day, dates);
  for (let at = first + 1; first >= 0 && at < lines.length; at++) {
    const headline = lines[at];
    if (headline === undefined || isStamp(lines[at - 1]?.text ?? '')) continue;
    const near = lines.slice(at + 1, at + 2 + MOST_BETWEEN);
    const signed = near.findIndex(({ text }) => isByline(text) || isDated(text, dates));
    if (signed < 0) continue;
    const [sign = '', below = ''] = lines.slice(at + 1 + signed, at + 3 + signed).map(({ text }) => text);
    const named = isByline(sign) || isByline(below);
    if (!isHeadline(headline, named, dates)) continue;
    if (!named && at < entriesEnd) continue;
    const between = near.slice(0, signed);
    // The end of a wrapped sentence is no line of a head.
    if (between.some(({ text }) => /^\p{Ll}/u.test(text) && !/^https?:/u.test(text))) continue;
    const deck = between.at(-1);
    const isDecked = isByline(sign) && isDated(below, dates) && (deck?.text.length ?? 0) <= DECK;
    if (between.some((line) => isText(line) && !(line === deck && isDecked))) continue;
    const text = lines.slice(at + 2 + signed, at + 2 + signed + MOST_BELOW).filter(isText);
    const isWhole = named && [sign, below].some((line) => isDated(line, dates)) && sentencesIn(text) > 1;
    if (text.length > 0 && (isWhole || !leftOut.includes(headline.text))) return headline;
  }
  return null;
}

/** What is known of the body besides its lines. */
interface Hints {
  readonly dates: DateHints;
  /** Its lines that are none of the article's own. */
  readonly leftOut: readonly string[];
  /** ISO 8601: that of the article above. */
  readonly day: string | null;
}

/** Fewer days below one another are no timeline. */
const FEWEST_ENTRIES = 2;

/** Where a timeline ends within an article: days below one another, each later than the one before and none later than the article. */
function endOfEntries(lines: readonly Line[], day: string | null, dates: DateHints): number {
  const own = day?.slice(0, 10) ?? '';
  let last = '';
  let entries = 0;
  let end = 0;
  for (const [at, { text }] of lines.entries()) {
    if (isByline(text)) break;
    if (!isDated(text, dates)) continue;
    const iso = findDates(text, dates)[0]?.iso.slice(0, 10) ?? '';
    if (iso <= last || iso > own) break;
    last = iso;
    entries++;
    end = at;
  }
  return entries < FEWEST_ENTRIES ? 0 : end;
}

const sentencesIn = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + (text.match(/[.!?]["”’)]*(?=\s|$)/gu)?.length ?? 0), 0);

/** A file that holds two articles, as two; the second may hold more. */
export interface Parted {
  readonly above: FileContent;
  readonly below: FileContent;
}

/**
 * Part a file where another article begins in it: in one, the second's facts would have the first one's source. What the file says of
 * its article outside of the text is the first one's. Null where it holds one.
 *
 * @param blocks the draft's, as they were read for its head
 * @param body what follows the head: the same blocks from some line on
 */
export function partedAtSecond(
  draft: FileContent,
  blocks: readonly Block[],
  body: readonly Block[],
  hints: Hints,
): Parted | null {
  const headline = secondHeadline(body, hints);
  if (headline === null) return body === blocks ? null : partedAfterBrief(draft, blocks, hints.dates);
  // The head may have taken the first lines of the body's first block, never any of its end.
  const block = blocks[blocks.length - body.length + headline.block];
  const halves = block && partedBlock(block, headline.text);
  if (block === undefined || halves === undefined) return null;
  const [end, begin] = halves;
  const at = draft.blocks.indexOf(block);
  return {
    above: { ...draft, blocks: [...draft.blocks.slice(0, at), ...end] },
    below: {
      metadata: NO_METADATA,
      blocks: [...begin, ...draft.blocks.slice(at + 1)],
      leftOut: [],
    },
  };
}

/**
 * The same below a brief: a headline and one paragraph, with neither byline nor day, which the head takes for the next article's headline
 * and deck. A deck is one sentence.
 */
function partedAfterBrief(draft: FileContent, blocks: readonly Block[], dates: DateHints): Parted | null {
  const all = blocks.flatMap(linesOf);
  const parted = partedAtSecond(draft, blocks, blocks, {
    dates,
    leftOut: all.map(({ text }) => text),
    day: null,
  });
  const above = parted?.above.blocks.flatMap(linesOf) ?? [];
  const isBrief = !above.some(({ text }) => isByline(text) || isDated(text, dates));
  return isBrief && sentencesIn(above.filter(isText)) > 1 ? parted : null;
}

/** A block before a line of it, and from it on; undefined where it has no such line. */
function partedBlock(block: Block, line: string): readonly [readonly Block[], readonly Block[]] | undefined {
  // A head's lines are read without them.
  const letters = (text: string): string => text.replace(/[*_]/gu, '');
  const at = linesOf(block, 0).findLastIndex(({ text }) => letters(text) === letters(line));
  if (at < 0) return undefined;
  if (block.kind !== 'paragraph' || at === 0) return [[], [block]];
  const part = (lines: readonly string[]): readonly Block[] => [{ kind: 'paragraph', lines }];
  return [part(block.lines.slice(0, at)), part(block.lines.slice(at))];
}

const isText = (line: Line): boolean => !line.isHeading && isProse(line.text, LEAST_PROSE);
const LEAST_PROSE = 40;
/** Between a headline and a byline with its day stands a sentence or two that sum the article up. */
const DECK = 300;

/** With a byline below it a headline may be of two words, or a question. */
function isHeadline({ text, isHeading }: Line, named: boolean, dates: DateHints): boolean {
  const end = named ? /[.:;,…]["”’)]*$/u : /[.!?:;,…]["”’)]*$/u;
  return (
    !isByline(text) &&
    !isDated(text, dates) &&
    // `10:40 The ferry sails`: an entry of a live blog
    !isStamp(text) &&
    !/^\d{1,2}[:.]\d{2}\b/u.test(text) &&
    // `Ada Lund, parish clerk`, and the day below it, sign the text above them.
    !isPersonName(text.split(',')[0] ?? '') &&
    // `This article was amended on`
    (named || !/\s(?:on|at|by|in|of|the|to|from|and)$/iu.test(text)) &&
    text.split(/\s+/u).length >= (named ? 2 : 3) &&
    text.length <= 200 &&
    (isHeading || !end.test(text))
  );
}

/** `By Ada Lund` */
const isByline = (line: string): boolean => /^by\s/iu.test(line) && (bylineOf(line)?.authors.length ?? 0) > 0;

/** A line that is little more than a whole date. */
const isDated = (line: string, dates: DateHints): boolean =>
  line.length <= 60 && isDateLine(line, findDates(line, dates));

function linesOf(block: Block, index: number): readonly Line[] {
  if (block.kind === 'heading') return [{ text: block.text, isHeading: true, block: index }];
  return block.kind === 'paragraph'
    ? block.lines.map((text) => ({ text, isHeading: false, block: index }))
    : [];
}
