import { isCorrection } from '../../conflicts/withdrawn.ts';
import { lazily } from '../../memoize.ts';
import { dayPatterns } from '../../time/day-pattern.ts';
import type { Block, FileContent } from '../text/block.ts';
import { noiseOf } from './noise.ts';
import { isProse, unwrap } from './prose.ts';

/** Below running text two days below one another are a timeline; above it they may be when an article was published and changed. */
const FEWEST = { below: 2, above: 3 };
/** A longer one is a paragraph, with sentences of its own. */
const LONGEST_ENTRY = 200;

/** A text in which lines say what happened when, one below the other, as a list of them: none is a headline, or dates another article. */
export function withTimelines(draft: FileContent): FileContent {
  const blocks: Block[] = [];
  let run: { readonly blocks: Block[]; readonly items: string[] } = { blocks: [], items: [] };
  let isBelowText = false;
  const flush = (): void => {
    const fewest = isBelowText ? FEWEST.below : FEWEST.above;
    const isTimeline = run.items.length >= fewest && isTold(run.items);
    blocks.push(...(isTimeline ? [{ kind: 'list' as const, items: run.items }] : run.blocks));
    run = { blocks: [], items: [] };
  };
  for (const block of draft.blocks) {
    const parts = block.kind === 'paragraph' && block.isSetApart !== true ? partsOf(block.lines) : null;
    if (parts === null) {
      flush();
      blocks.push(block);
    }
    for (const { lines, items } of parts ?? []) {
      if (items === null) flush();
      if (items === null) blocks.push({ kind: 'paragraph', lines });
      else {
        run.blocks.push(parts?.length === 1 ? block : { kind: 'paragraph', lines });
        run.items.push(...items);
      }
    }
    isBelowText ||= block.kind === 'paragraph' && unwrap(block.lines).some((text) => isProse(text));
  }
  flush();
  return { ...draft, blocks };
}

/** `2019: 41 ships`, `2020: 38 ships` are a table: what happened is told in words. Figures alone are told beside it. */
function isTold(items: readonly string[]): boolean {
  const entries = items.filter(isEntry);
  const told = entries.filter((item) => /^["“‘«„]?\p{L}/u.test(behindDay(item) ?? '')).length;
  return told > 0 && 2 * told >= entries.length;
}

interface Part {
  readonly lines: readonly string[];
  /** What happened when; null where the lines are others. */
  readonly items: readonly string[] | null;
}

/**
 * A paragraph's lines as entries and others; null where it has no entries, only one among other lines, or the page's own lines. Figures
 * by day are entries beside one that is told in words, which may be the next paragraph.
 */
function partsOf(lines: readonly string[]): readonly Part[] | null {
  // Among a page's own lines they are its other stories, each with its day.
  if (!(lines.some(isEntry) || lines.every(isFigure)) || lines.some((line) => noiseOf(line) !== null))
    return null;
  const parts: Part[] = [];
  let others: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const entries = entriesAt(lines, at);
    const count = entries.reduce((sum, entry) => sum + entry.length, 0);
    const items = entries.map((entry) => unwrap(entry).join(' '));
    const isRun = count === lines.length || (items.length > 1 && items.some(isEntry));
    if (!isRun || items.some((item) => item.length > LONGEST_ENTRY)) {
      others.push(...lines.slice(at, at + Math.max(1, count)));
    } else {
      if (others.length > 0) parts.push({ lines: others, items: null });
      others = [];
      parts.push({ lines: lines.slice(at, at + count), items });
    }
    at += Math.max(1, count);
  }
  if (parts.length === 0) return null;
  return others.length === 0 ? parts : [...parts, { lines: others, items: null }];
}

/** The entries that follow one another from a line on, each with the lines in which it goes on where it is wrapped. */
function entriesAt(lines: readonly string[], from: number): readonly (readonly string[])[] {
  const entries: string[][] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const last = entries.at(-1);
    if (isEntry(line) || isFigure(line)) entries.push([line]);
    else if (last === undefined || last.length >= MOST_WRAPPED || unwrap([...last, line]).length > 1) break;
    else last.push(line);
  }
  return entries;
}
/** In lines of forty letters a longer one is a paragraph. */
const MOST_WRAPPED = 6;

/** What a line says behind the day, month or year that it opens with; null where it opens otherwise. */
function behindDay(line: string): string | null {
  const opening = OPENING().exec(line.slice(0, LONGEST_OPENING))?.[0];
  return opening === undefined ? null : line.slice(opening.length);
}
const LONGEST_OPENING = 60;

function isEntry(line: string): boolean {
  const rest = behindDay(line);
  // `2 May 2025: Updated`, `2 May 2025: an earlier version said …`
  return rest !== null && /\p{L}{2}/u.test(rest) && noiseOf(rest) === null && !isCorrection(rest);
}

/** `2022: £4m`, `2023: 4` */
function isFigure(line: string): boolean {
  const rest = behindDay(line);
  return rest !== null && /\d/u.test(rest) && !/\p{L}{2}/u.test(rest) && noiseOf(rest) === null;
}

/** `2016: `, `March 2023 – `, `Friday 17 October 2025: `, `Late 2019: `, `Spring 2020 — `, `2016–2019: ` */
const OPENING = lazily(() => {
  const { month, day, inDigits } = dayPatterns();
  const year = String.raw`(?:19|20)\d{2}`;
  const part =
    '(?:early|late|mid|spring|summer|autumn|fall|winter|christmas|easter|end of|beginning of|start of)[ -]';
  return new RegExp(
    String.raw`^(?:\p{L}{3,10}\.?,?\s(?=\d{1,2}\D|${month}\s\d{1,2}\D))?(?:${day},?\s${year}|${inDigits}|(?:${part})?(?:${month}\s)?${year}(?:\s?[–/-]\s?(?:${month}\s)?(?:${year}|\d{2}))?)(?:\s?[:：–—]\s+|\s-\s+)(?=\S)`,
    'iu',
  );
});
