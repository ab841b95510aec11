import type { Place } from '../types.ts';
import type { Passage } from './body.ts';
import type { Row } from './figures/row-figures.ts';
import type { HeadLine, HeadPart } from './head.ts';

/** A stretch of the stored text that states something, and how it becomes facts. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its facts' ids start with it: `p3`, `t1-r2`, `title`. */
  readonly id: string;
  readonly place: Place;
  /** One fact as it is, or one for each sentence. */
  readonly cut: 'whole' | 'sentences';
  readonly speaker: string | null;
  /** Words of the article that it does not repeat: a table's header, a list's lead-in. */
  readonly context: string | null;
  /** A table's row: its cells and their columns. */
  readonly row: Row | null;
}

export interface StoredText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

const ROLES = new Set(['title', 'deck', 'publisher', 'published', 'updated', 'author']);

/** The article as it is stored: its head and its passages as plain text, and what of it states something. */
export function storedText(head: readonly HeadLine[], passages: readonly Passage[]): StoredText {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  /** Returns where it starts. */
  const append = (text: string, gap: string): number => {
    const before = length === 0 ? '' : gap;
    parts.push(before, text);
    const start = length + before.length;
    length = start + text.length;
    return start;
  };
  for (const [index, line] of head.entries()) {
    const start = append(line.text, index === 0 || isTitle(line) || isTitle(head[index - 1]) ? '\n\n' : '\n');
    stretches.push(
      ...line.parts.filter(({ role }) => ROLES.has(role)).map((part) => headStretch(part, start)),
    );
  }
  const place = placer();
  for (const passage of passages) stretches.push(...passageStretches(passage, append, place));
  return { text: parts.join(''), stretches };
}

function isTitle(line: HeadLine | undefined): boolean {
  return line?.parts.some(({ role }) => role === 'title') === true;
}

function headStretch(part: HeadPart, lineStart: number): Stretch {
  const headline = part.role === 'title' || part.role === 'deck';
  return {
    start: lineStart + part.start,
    end: lineStart + part.end,
    id: part.role,
    place: { kind: headline ? 'headline' : 'dateline' },
    cut: part.role === 'deck' ? 'sentences' : 'whole',
    speaker: null,
    context: null,
    row: null,
  };
}

/** Where in the article the passages stand: paragraphs count; what is set apart belongs to the one before it. */
function placer() {
  let section: string | null = null;
  let paragraph = 0;
  const counts = new Map<string, number>();
  return {
    /** The last paragraph's text, when it leads in to a list or a table. */
    lead: null as string | null,
    enter: (heading: string): void => {
      section = heading;
    },
    next: (): Place => ({ kind: 'paragraph', section, paragraph: ++paragraph }),
    beside: (): Place => ({ kind: 'paragraph', section, paragraph: Math.max(1, paragraph) }),
    number: (): number => paragraph,
    section: (): string | null => section,
    count: (kind: string): number => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count;
    },
  };
}

type Append = (text: string, gap: string) => number;
const PLAIN = { speaker: null, context: null, row: null } as const;

function passageStretches(
  passage: Passage,
  append: Append,
  at: ReturnType<typeof placer>,
): readonly Stretch[] {
  const lead = at.lead;
  at.lead = null;
  switch (passage.kind) {
    case 'heading':
      at.enter(passage.text);
      append(passage.text, '\n\n');
      return [];
    case 'paragraph': {
      const place = at.next();
      at.lead = /[:：]\s*$/u.test(passage.text) ? passage.text : null;
      return [
        {
          ...whole(append(passage.text, '\n\n'), passage.text),
          ...PLAIN,
          id: `p${at.number()}`,
          place,
          cut: 'sentences',
        },
      ];
    }
    case 'correction': {
      const place = at.next();
      return [
        {
          ...whole(append(passage.text, '\n\n'), passage.text),
          ...PLAIN,
          id: `p${at.number()}`,
          place,
          cut: 'whole',
        },
      ];
    }
    case 'quote': {
      const start = append(passage.text, '\n\n');
      const id = `q${at.count('quote')}`;
      return [
        {
          ...whole(start, passage.text),
          ...PLAIN,
          id,
          place: at.beside(),
          cut: 'whole',
          speaker: passage.speaker,
        },
      ];
    }
    case 'caption': {
      const start = append(passage.text, '\n\n');
      const id = `c${at.count('caption')}`;
      return [{ ...whole(start, passage.text), ...PLAIN, id, place: { kind: 'caption' }, cut: 'sentences' }];
    }
    case 'list': {
      const list = at.count('list');
      const context = (lead ?? at.section())?.replace(/\s*[:：]$/u, '') ?? null;
      return passage.items.map((item, index) => {
        const start = append(`- ${item}`, index === 0 ? '\n\n' : '\n') + 2;
        const id = `l${list}-${index + 1}`;
        return { ...whole(start, item), ...PLAIN, id, place: at.beside(), cut: 'sentences', context };
      });
    }
    case 'table':
      return tableStretches(passage, append, at, lead);
  }
}

function tableStretches(
  { caption, header, rows }: Extract<Passage, { kind: 'table' }>,
  append: Append,
  at: ReturnType<typeof placer>,
  lead: string | null,
): readonly Stretch[] {
  const table = at.count('table');
  const line = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' | ');
  let gap = '\n\n';
  for (const text of [caption, line(header)]) {
    if (text === null || text === '') continue;
    append(text, gap);
    gap = '\n';
  }
  const about = [caption ?? lead ?? at.section(), line(header)].filter(
    (text) => text !== null && text !== '',
  );
  return rows.flatMap((cells, index) => {
    const text = line(cells);
    if (text === '') return [];
    const start = append(text, gap);
    gap = '\n';
    const id = `t${table}-${index + 1}`;
    const context = about.map((one) => one?.replace(/\s*[:：]$/u, '')).join(': ') || null;
    return [
      {
        ...whole(start, text),
        id,
        place: at.beside(),
        cut: 'whole',
        speaker: null,
        context,
        row: { header, cells, about: caption ?? lead ?? at.section() },
      },
    ];
  });
}

function whole(start: number, text: string): { readonly start: number; readonly end: number } {
  return { start, end: start + text.length };
}
