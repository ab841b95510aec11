import type { Place } from '../../types.ts';
import type { Passage } from '../body/passage.ts';
import { endsSentence } from '../body/prose.ts';
import { openingTime } from '../dates/stamp.ts';
import type { Row } from '../figures/row-figures.ts';
import type { HeadLine, HeadPart } from '../head/head-line.ts';

/** A stretch of the stored text that states something, and how it becomes facts. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its facts' ids start with it: `p3`, `t1-2`, `title`. */
  readonly id: string;
  readonly place: Place;
  /** One fact as it is, or one for each sentence. */
  readonly cut: 'whole' | 'sentences';
  /** Who it is said by: of a pull quote the whole of it, of an interview what stands before the colon. */
  readonly speaker: string | null;
  /** Somebody answers in it, by a label that names nobody: `A: `. */
  readonly isAnswer: boolean;
  /** Words of the article that it does not repeat: a table's header, a list's lead-in, an entry's time. */
  readonly context: string | null;
  /** The day, month or year that it stands under: what it tells is of then. */
  readonly day: string | null;
  /** A table's row: its cells and their columns. */
  readonly row: Row | null;
}

export interface StoredText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

const ROLES = new Set(['title', 'deck', 'publisher', 'published', 'updated', 'author']);
/** `Highlights:` names what follows and states nothing. */
const LABEL = /^(?:[^\s\d]+\s){0,2}[^\s\d]+\s?[:：]$/u;
const PLAIN = {
  cut: 'sentences',
  speaker: null,
  isAnswer: false,
  context: null,
  day: null,
  row: null,
} as const;

/** The article as it is stored: its head and its passages as plain text, and what of it states something. */
export function storedText(head: readonly HeadLine[], passages: readonly Passage[]): StoredText {
  const page = newPage();
  for (const [index, line] of head.entries()) {
    const apart = index === 0 || isTitle(line) || isTitle(head[index - 1]);
    const start = page.write(line.text, apart ? '\n\n' : '\n');
    const stated = line.parts.filter(({ role }) => ROLES.has(role));
    for (const part of stated) if (!isWithin(part, stated)) page.state(headStretch(part, start));
  }
  const reading: Reading = {
    section: null,
    around: null,
    outer: null,
    paragraph: 0,
    hasParagraph: false,
    lead: null,
    day: null,
    stamp: null,
    isTitled: false,
    told: false,
    question: null,
    asked: null,
    counts: new Map(),
  };
  for (const passage of passages) write(passage, page, reading);
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

interface PageOfText {
  /** Appends a piece behind a gap and returns where it starts. */
  write(text: string, gap: string): number;
  state(stretch: Stretch): void;
  done(): StoredText;
}

function newPage(): PageOfText {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const ids = new Map<string, number>();
  let length = 0;
  return {
    write: (text, gap) => {
      const before = length === 0 ? '' : gap;
      parts.push(before, text);
      const start = length + before.length;
      length = start + text.length;
      return start;
    },
    state: (stretch) => {
      const again = (ids.get(stretch.id) ?? 0) + 1;
      ids.set(stretch.id, again);
      stretches.push(again === 1 ? stretch : { ...stretch, id: `${stretch.id}x${again}` });
    },
    done: () => ({ text: parts.join(''), stretches }),
  };
}

/** Where in the article its passages stand: paragraphs count; what is set apart belongs to the one before it in its section. */
interface Reading {
  section: string | null;
  /** The section that the entries of a live blog stand in, whose headings are each one's own. */
  around: string | null;
  /** The section before it. */
  outer: string | null;
  paragraph: number;
  /** Whether one stands below the last heading, day or time. */
  hasParagraph: boolean;
  /** The last paragraph's text, when it leads in to a list or a table. */
  lead: string | null;
  /** The time that the entries of a live blog stand under. */
  stamp: string | null;
  /** The day, month or year that entries stand under. */
  day: string | null;
  /** A heading stands right above. */
  isTitled: boolean;
  /** Whether something was stated under them: a heading behind that begins another entry, whose time is not known. */
  told: boolean;
  /** What stands right above. */
  question: string | null;
  /** What the last answer of an interview was asked: it may go on. */
  asked: string | null;
  readonly counts: Map<string, number>;
}

function write(passage: Passage, page: PageOfText, at: Reading): void {
  const { lead, question } = at;
  at.lead = null;
  at.question = null;
  if (passage.kind !== 'paragraph') at.asked = null;
  const count = (kind: string): number => {
    const next = (at.counts.get(kind) ?? 0) + 1;
    at.counts.set(kind, next);
    return next;
  };
  const beside = (): Place => ({
    kind: 'paragraph',
    section: at.section,
    paragraph: at.hasParagraph ? at.paragraph : null,
  });
  const next = (): Place => {
    at.hasParagraph = true;
    return { kind: 'paragraph', section: at.section, paragraph: ++at.paragraph };
  };
  const { isTitled } = at;
  at.isTitled = passage.kind === 'heading';
  const state = (text: string, stretch: Pick<Stretch, 'id' | 'place'> & Partial<Stretch>, skip = 0): void => {
    const start = page.write(text, '\n\n') + skip;
    const { day } = at;
    page.state({
      ...PLAIN,
      context: timeOf(at),
      day,
      ...stretch,
      start,
      end: start + text.length - skip,
    });
  };
  switch (passage.kind) {
    case 'heading':
      if (at.told) at.stamp = at.day = null;
      Object.assign(at, { section: passage.text, hasParagraph: false });
      if (timeOf(at) === null) [at.outer, at.around] = [at.around, passage.text];
      page.write(passage.text, '\n\n');
      return;
    case 'day':
      Object.assign(at, { day: passage.text, stamp: null, told: false, hasParagraph: false });
      // A heading right above is what the entry is called.
      if (isTitled) at.around = at.outer;
      else at.section = at.around;
      page.write(passage.text, '\n\n');
      return;
    case 'stamp':
      openEntry(passage.text, at);
      page.write(passage.text, '\n\n');
      return;
    case 'question':
      at.question = passage.question;
      next();
      page.write(passage.text, '\n\n');
      return;
    case 'paragraph': {
      const time = at.stamp === null ? null : openingTime(passage.text);
      if (time !== null) openEntry(time, at);
      const place = next();
      if (/[:：]\s*$/u.test(passage.text)) at.lead = passage.text;
      if (LABEL.test(passage.text)) {
        page.write(passage.text, '\n\n');
        return;
      }
      // What somebody was asked in an interview tells what the answer is about; whoever asks it here may mean something else.
      const { speaker } = passage;
      const isTurn = speaker !== null || passage.isAnswer;
      const asked = question ?? (isTurn ? at.asked : null);
      at.asked = isTurn ? asked : null;
      const answers = asked === null && time === null ? {} : { context: asked };
      at.told ||= endsSentence(passage.text);
      state(
        passage.text,
        {
          id: `p${at.paragraph}`,
          place,
          speaker,
          isAnswer: passage.isAnswer,
          ...answers,
        },
        passage.label,
      );
      return;
    }
    case 'correction': {
      const place = next();
      // It is of its own time, and of no entry of a live blog.
      state(passage.text, { id: `p${at.paragraph}`, place, cut: 'whole', context: null, day: null });
      return;
    }
    case 'quote':
      state(passage.text, { id: `q${count('q')}`, place: beside(), cut: 'whole', speaker: passage.speaker });
      return;
    case 'caption':
      state(passage.text, { id: `c${count('c')}`, place: { kind: 'caption' } });
      return;
    case 'list':
      writeList(
        passage.items,
        { id: `l${count('l')}`, place: beside(), context: leadOf(lead, at), day: at.day },
        page,
      );
      return;
    case 'table':
      writeTable(passage, `t${count('t')}`, beside(), leadOf(lead, at), page);
  }
}

/** `12 March 2024, 10:40`: when an entry is of. */
const timeOf = ({ day, stamp }: Reading): string | null =>
  day === null || stamp === null ? (day ?? stamp) : `${day}, ${stamp}`;

/** What a list or a table stands under. */
function leadOf(lead: string | null, at: Reading): string | null {
  const words = withoutColon(lead ?? at.section);
  if (words === null) return timeOf(at);
  return at.day === null ? words : `${at.day}: ${words}`;
}

function openEntry(time: string, at: Reading): void {
  at.stamp = time;
  at.section = at.around;
  at.told = false;
  at.hasParagraph = false;
}

function writeList(
  items: readonly string[],
  stretch: Pick<Stretch, 'id' | 'place' | 'context' | 'day'>,
  page: PageOfText,
): void {
  for (const [index, item] of items.entries()) {
    const start = page.write(`- ${item}`, index === 0 ? '\n\n' : '\n') + 2;
    page.state({
      ...PLAIN,
      ...stretch,
      start,
      end: start + item.length,
      id: `${stretch.id}-${index + 1}`,
    });
  }
}

function writeTable(
  { caption, header, rows }: Extract<Passage, { kind: 'table' }>,
  id: string,
  place: Place,
  lead: string | null,
  page: PageOfText,
): void {
  const about = caption ?? lead;
  let gap = '\n\n';
  const shown = columnsOf([header, ...rows]);
  const line = (cells: readonly string[]): string => rowText(cells, header.length === 0 ? null : shown);
  for (const text of [caption ?? '', line(header)]) {
    if (text === '') continue;
    page.write(text, gap);
    gap = '\n';
  }
  const context = [about ?? '', line(header)].filter(Boolean).join(': ') || null;
  for (const [index, cells] of rows.entries()) {
    const text = line(cells);
    if (text === '') continue;
    const start = page.write(text, gap);
    gap = '\n';
    const row = { header, cells, about };
    page.state({
      ...PLAIN,
      start,
      end: start + text.length,
      id: `${id}-${index + 1}`,
      place,
      cut: 'whole',
      context,
      row,
    });
  }
}

/** What stands in a cell that has nothing: the others stay below their heads. */
const NOTHING = '–';

/** A row, or the heads, as one line: each cell in its column, so that a cell tells below which head it stands. */
function rowText(cells: readonly string[], shown: readonly number[] | null): string {
  const own = cells.filter((cell) => cell !== '');
  // `North of the river`, over rows of its own
  if (shown === null || own.length < 2) return own.join(' | ');
  return shown.map((at) => cells[at] || NOTHING).join(' | ');
}

/** The columns in which anything stands. */
function columnsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((cells) => (cells[at] ?? '') !== ''),
  );
}

function withoutColon(text: string | null): string | null {
  return text?.replace(/\s*[:：]$/u, '') ?? null;
}
