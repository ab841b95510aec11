import { KEEPS_HYPHEN } from './hyphens.ts';
import { endsSentence } from './prose.ts';

/** Lines of a printed column are about so long, and there are many of them. */
const NARROW = 48;
const FEWEST_LINES = 8;
/** A paragraph's last line falls short of the column by so much. */
const SHORT_LINE = 0.7;
/** Whether lines were copied out of a printed page's column. */
export function isColumn(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_LINES || lines.some(({ length }) => length > NARROW)) return false;
  const width = widthOf(lines);
  const full = lines.filter(({ length }) => length >= SHORT_LINE * width).length;
  const ends = lines.filter(endsSentence).length;
  // Running text is cut within its sentences; each line of a list opens anew.
  const within = lines.filter((line) => /^\p{Ll}/u.test(line)).length;
  return (
    width >= 16 && full >= 0.7 * lines.length && ends <= lines.length / 2 && within >= 0.35 * lines.length
  );
}

/** A column's lines as paragraphs and headings; words that were parted at a line's end are whole again. */
export function fromColumn(lines: readonly string[]): readonly string[] {
  const width = widthOf(lines);
  const paragraphs: string[] = [];
  let open = '';
  lines.forEach((line, at) => {
    const last = lines[at - 1] ?? '';
    const next = lines[at + 1] ?? '';
    const ends = endsSentence(last) && !ABBREVIATED.test(last);
    const isHeading = (ends || open === '') && mayBeHeading(line) && /^[\p{Lu}“‘"]/u.test(next);
    if (open !== '' && (isHeading || (ends && last.length < SHORT_LINE * width))) {
      paragraphs.push(open);
      open = '';
    }
    if (isHeading) paragraphs.push(line);
    else open = joined(open, line);
  });
  return open === '' ? paragraphs : [...paragraphs, open];
}

const ABBREVIATED =
  /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Dr|Mr|Mrs|Ms|Prof|St|No|Gov|Sen|Rep)\.$/u;
/** Words that a sentence opens with, or goes on behind: a line that has one there is cut out of it. */
const CUT_BEFORE =
  /^(?:the|a|an|in|on|at|of|for|from|by|with|to|as|after|before|between|according|but|and|when|while|if|it|he|she|they|we|this|that|these|those|his|her|its|their|most|many|some|all|both|only|since|until|under|over)\s/iu;
const CUT_BEHIND =
  /\s(?:the|a|an|in|on|at|of|for|from|by|with|to|as|and|or|but|is|are|was|were|has|had|will|than|that|which|who)$/iu;

/** A line of its own, as far as it can be told: one that is taken for a heading and is none costs a sentence its beginning. */
function mayBeHeading(line: string): boolean {
  return (
    /^\p{Lu}/u.test(line) &&
    line.includes(' ') &&
    !/[.!?,;:-]["”’]?$/u.test(line) &&
    !CUT_BEFORE.test(line) &&
    !CUT_BEHIND.test(line)
  );
}

function joined(before: string, line: string): string {
  if (before === '') return line;
  if (!/\p{L}-$/u.test(before)) return `${before} ${line}`;
  return /^\p{Ll}/u.test(line) && !KEEPS_HYPHEN.test(before) ? before.slice(0, -1) + line : before + line;
}

/** Of nine lines in ten at most. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0;
}
