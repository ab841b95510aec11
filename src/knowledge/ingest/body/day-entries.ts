import type { DateHints } from '../../time/dates.ts';
import { type Moment, momentsIn } from '../../time/moments.ts';
import type { Head } from '../head/head.ts';
import type { HeadLine } from '../head/head-line.ts';
import { isHeading } from './body-headings.ts';
import { linesOf } from './body-inserts.ts';
import { type Passage, paragraph } from './passage.ts';

const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,?\s/iu;
const OPENS_TITLE = /^\s?[:–—|-]\s+(?=["“«„‘]?\p{L})/u;
const LONGEST_ENTRY_TITLE = 120;
/** One day above a text may date a letter in it. */
const FEWEST_DAYS = 2;

/**
 * In a text of several entries, the day, month or year that each stands under, alone or before what it is called: what an entry tells
 * is of then.
 */
export function withDays(passages: readonly Passage[], dates: DateHints): readonly Passage[] {
  const opened = passages.map((passage, at) => {
    const next = passages[at + 1];
    const isAbove =
      next !== undefined && next.kind !== 'caption' && next.kind !== 'correction' && next.kind !== 'question';
    return isAbove ? dayOf(passage, dates) : null;
  });
  const days = new Set(opened.flatMap((one) => (one === null ? [] : [one.day])));
  if (days.size < FEWEST_DAYS) return passages;
  return passages.flatMap((passage, at): readonly Passage[] => {
    const one = opened[at] ?? null;
    if (one === null) {
      const isTitle = passage.kind === 'paragraph' && opened[at + 1]?.title === '' && isHeading(passage.text);
      return [isTitle ? { kind: 'heading', text: passage.text } : passage];
    }
    const day: Passage = { kind: 'day', text: one.day };
    return one.title === '' ? [day] : [day, { kind: 'heading', text: one.title }];
  });
}

/** A head without the day of a timeline's first entry, which stands right below the article's own. */
export function withFirstDay(head: Head, dates: DateHints): Head {
  const last = head.lines.at(-1);
  const isDayLine = (text: string): boolean => {
    const day = text.length > LONGEST_ENTRY_TITLE ? null : dayOf(paragraph(text), dates);
    return day?.title === '';
  };
  const isDated = (line: HeadLine): boolean => line.parts.some(({ date }) => date !== undefined);
  const isFirst =
    last !== undefined &&
    isDayLine(last.text) &&
    head.lines.slice(0, -1).some(isDated) &&
    head.body.some((block) => linesOf(block).some(isDayLine));
  if (!isFirst) return head;
  return {
    ...head,
    lines: head.lines.slice(0, -1),
    body: [{ kind: 'paragraph', lines: [last.text] }, ...head.body],
  };
}

function dayOf(passage: Passage, dates: DateHints): { readonly day: string; readonly title: string } | null {
  const isLine =
    passage.kind === 'heading' ||
    (passage.kind === 'paragraph' && passage.label === 0 && passage.speaker === null && !passage.isAnswer);
  if (!isLine || passage.text.length > LONGEST_ENTRY_TITLE) return null;
  const { text } = passage;
  const moment = openingDay(text, dates);
  if (moment === undefined) return null;
  const rest = text.slice(moment.end);
  if (/^[.:]?$/u.test(rest)) return { day: text.slice(0, moment.end), title: '' };
  const mark = OPENS_TITLE.exec(rest)?.[0];
  // `2019: 41 ships` is a statement, and so is what ends with a full stop.
  if (mark === undefined || passage.kind !== 'heading') return null;
  return { day: text.slice(0, moment.end), title: rest.slice(mark.length) };
}

/** Whether words begin with a day, month or year that says which year it is of, as those of an entry do. */
export function opensWithYear(text: string, dates: DateHints): boolean {
  const day = openingDay(text, dates);
  return day !== undefined && /(?:19|20)\d\d/u.test(text.slice(day.start, day.end));
}

function openingDay(text: string, dates: DateHints): Moment | undefined {
  const weekday = WEEKDAY.exec(text)?.[0].length ?? 0;
  const moment = momentsIn(text, dates).find(({ start }) => start <= weekday);
  return moment !== undefined && isDay(moment) ? moment : undefined;
}

const isDay = ({ unit, period }: Moment): boolean =>
  period !== null && unit !== null && unit !== 'time' && unit !== 'decade';
