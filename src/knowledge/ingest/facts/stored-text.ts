import type { Passage } from '../body/passage.ts';
import type { HeadLine, HeadPart } from '../head/head-line.ts';
import { newPage, PLAIN, type StoredText, type Stretch } from './text-page.ts';
import { atStart, writePassage } from './write-passage.ts';

const ROLES = new Set(['title', 'deck', 'publisher', 'published', 'updated', 'author']);

/** The article as it is stored: its head and its passages as plain text, and what of it states something. */
export function storedText(head: readonly HeadLine[], passages: readonly Passage[]): StoredText {
  const page = newPage();
  for (const [index, line] of head.entries()) {
    const apart = index === 0 || isTitle(line) || isTitle(head[index - 1]);
    const start = page.write(line.text, apart ? '\n\n' : '\n');
    const stated = line.parts.filter(({ role }) => ROLES.has(role));
    for (const part of stated) if (!isWithin(part, stated)) page.state(headStretch(part, start));
  }
  const reading = atStart();
  for (const passage of passages) writePassage(passage, page, reading);
  return page.done();
}

/** `The Alden Post | 2 May 2025` is stated whole, and its day not once more. */
const isWithin = (part: HeadPart, parts: readonly HeadPart[]): boolean =>
  parts.some(
    ({ start, end }) => start <= part.start && part.end <= end && end - start > part.end - part.start,
  );

function isTitle(line: HeadLine | undefined): boolean {
  return line?.parts.some(({ role }) => role === 'title') === true;
}

function headStretch(part: HeadPart, lineStart: number): Stretch {
  return {
    ...PLAIN,
    start: lineStart + part.start,
    end: lineStart + part.end,
    id: part.role,
    place: { kind: part.role === 'title' || part.role === 'deck' ? 'headline' : 'dateline' },
    cut: part.role === 'deck' ? 'sentences' : 'whole',
  };
}
