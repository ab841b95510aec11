import type { Place } from '../../types.ts';
import type { Paragraph, Passage } from '../body/passage.ts';
import { endsSentence } from '../body/prose.ts';
import { openingTime } from '../body/stamp.ts';
import { PLAIN, type Stretch, type TextPage } from './text-page.ts';
import { writeList, writeTable } from './write-table.ts';

/** Where in the article its passages stand: paragraphs count; what is set apart belongs to the one before it in its section. */
export interface Position {
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

/** Above its first passage. */
export const atStart = (): Position => ({
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
});

/** What stands right above a passage. */
type Above = Pick<Position, 'lead' | 'question' | 'isTitled'>;

/** Appends a passage to the page, and states what it tells. */
export function writePassage(passage: Passage, page: TextPage, at: Position): void {
  const above = movePast(passage, at);
  switch (passage.kind) {
    case 'heading':
      openSection(passage.text, at);
      page.write(passage.text, GAP);
      return;
    case 'day':
      openDay(passage.text, above, at);
      page.write(passage.text, GAP);
      return;
    case 'stamp':
      openEntry(passage.text, at);
      page.write(passage.text, GAP);
      return;
    case 'question':
      at.question = passage.question;
      nextParagraph(at);
      page.write(passage.text, GAP);
      return;
    case 'paragraph':
      writeParagraph(passage, above, page, at);
      return;
    case 'correction': {
      const place = nextParagraph(at);
      // It is of its own time, and of no entry of a live blog.
      const stretch = { id: `p${at.paragraph}`, place, cut: 'whole', context: null, day: null } as const;
      state(passage.text, stretch, page, at);
      return;
    }
    case 'quote': {
      const { text, speaker } = passage;
      state(text, { id: nextId('q', at), place: besideParagraph(at), cut: 'whole', speaker }, page, at);
      return;
    }
    case 'caption':
      state(passage.text, { id: nextId('c', at), place: { kind: 'caption' } }, page, at);
      return;
    case 'list': {
      const context = leadOf(above.lead, at);
      const stretch = { id: nextId('l', at), place: besideParagraph(at), context, day: at.day };
      writeList(passage.items, stretch, page);
      return;
    }
    case 'table':
      writeTable(passage, nextId('t', at), besideParagraph(at), leadOf(above.lead, at), page);
  }
}

const GAP = '\n\n';

/** A lead-in, a question and a heading are of the passage right below them alone. */
function movePast(passage: Passage, at: Position): Above {
  const { lead, question, isTitled } = at;
  at.lead = null;
  at.question = null;
  at.isTitled = passage.kind === 'heading';
  if (passage.kind !== 'paragraph') at.asked = null;
  return { lead, question, isTitled };
}

function writeParagraph(passage: Paragraph, { question }: Above, page: TextPage, at: Position): void {
  const { text, speaker, isAnswer, label } = passage;
  const time = at.stamp === null ? null : openingTime(text);
  if (time !== null) openEntry(time, at);
  const place = nextParagraph(at);
  if (/[:：]\s*$/u.test(text)) at.lead = text;
  if (LABEL_ALONE.test(text)) {
    page.write(text, GAP);
    return;
  }
  // What somebody was asked in an interview tells what the answer is about; whoever asks it here may mean something else.
  const isTurn = speaker !== null || isAnswer;
  const asked = question ?? (isTurn ? at.asked : null);
  at.asked = isTurn ? asked : null;
  const answers = asked === null && time === null ? {} : { context: asked };
  at.told ||= endsSentence(text);
  state(text, { id: `p${at.paragraph}`, place, speaker, isAnswer, ...answers }, page, at, label);
}

/** `Highlights:` names what follows and states nothing. */
const LABEL_ALONE = /^(?:[^\s\d]+\s){0,2}[^\s\d]+\s?[:：]$/u;

/** @param skip so much of the text, a label, is not stated */
function state(
  text: string,
  stretch: Pick<Stretch, 'id' | 'place'> & Partial<Stretch>,
  page: TextPage,
  at: Position,
  skip = 0,
): void {
  const start = page.write(text, GAP) + skip;
  const end = start + text.length - skip;
  page.state({ ...PLAIN, context: timeOf(at), day: at.day, ...stretch, start, end });
}

function nextId(kind: string, { counts }: Position): string {
  const next = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, next);
  return `${kind}${next}`;
}

function nextParagraph(at: Position): Place {
  at.hasParagraph = true;
  return { kind: 'paragraph', section: at.section, paragraph: ++at.paragraph };
}

/** Where what is set apart stands. */
const besideParagraph = ({ section, hasParagraph, paragraph }: Position): Place => ({
  kind: 'paragraph',
  section,
  paragraph: hasParagraph ? paragraph : null,
});

function openSection(heading: string, at: Position): void {
  if (at.told) at.stamp = at.day = null;
  at.section = heading;
  at.hasParagraph = false;
  if (timeOf(at) === null) [at.outer, at.around] = [at.around, heading];
}

function openDay(day: string, { isTitled }: Above, at: Position): void {
  Object.assign(at, { day, stamp: null, told: false, hasParagraph: false });
  // A heading right above is what the entry is called.
  if (isTitled) at.around = at.outer;
  else at.section = at.around;
}

/** `12 March 2024, 10:40`: when an entry is of. */
const timeOf = ({ day, stamp }: Position): string | null =>
  day === null || stamp === null ? (day ?? stamp) : `${day}, ${stamp}`;

/** What a list or a table stands under. */
function leadOf(lead: string | null, at: Position): string | null {
  const words = withoutColon(lead ?? at.section);
  if (words === null) return timeOf(at);
  return at.day === null ? words : `${at.day}: ${words}`;
}

function openEntry(time: string, at: Position): void {
  at.stamp = time;
  at.section = at.around;
  at.told = false;
  at.hasParagraph = false;
}

function withoutColon(text: string | null): string | null {
  return text?.replace(/\s*[:：]$/u, '') ?? null;
}
