import {
  type DateFound,
  type DateHints,
  eitherDay,
  findDates,
  inWords,
  whyNoDate,
} from '../../time/dates.ts';
import type { Metadata } from '../text/block.ts';
import type { HeadLine } from './head-line.ts';

/** When an article was published, and what a person should know of that date. */
interface PublishedIn {
  /** ISO 8601; null where nothing tells it. */
  readonly date: string | null;
  readonly notes: readonly string[];
}

/** The file's metadata, unless its text is more exact; of several dates the first publication's. */
export function publishedIn(
  lines: readonly HeadLine[],
  everything: string,
  metadata: Metadata,
  dates: DateHints,
): PublishedIn {
  const notes: string[] = [];
  const inMetadata = metadata.published === null ? undefined : findDates(metadata.published, dates)[0];
  const named = inMetadata?.ambiguous ? undefined : inMetadata;
  const all = lines.flatMap(({ text, parts }) => parts.flatMap(({ date }) => (date ? [{ text, date }] : [])));
  const datesOf = (of: readonly HeadLine[]): readonly DateFound[] =>
    of.flatMap(({ parts }) =>
      parts.flatMap(({ date }) => (date === undefined || date.ambiguous ? [] : [date])),
    );
  // Who saved it says so beside the day that the article has.
  const own = datesOf(lines.filter(({ text }) => !SAVED.test(text)));
  const found = own.some(({ label }) => label !== 'updated') ? own : datesOf(lines);
  const first =
    found.find(({ label }) => label === 'published') ?? found.find(({ label }) => label === null) ?? found[0];
  const chosen =
    named !== undefined && first !== undefined && (named.iso.length <= 10 || isDayOf(named.iso, first))
      ? first
      : (named ?? first);
  const unsure = all.find(({ date }) => date.ambiguous);
  if (unsure !== undefined && (named ?? found.find(({ label }) => label !== 'updated')) === undefined) {
    const { start, end, iso } = unsure.date;
    const written = unsure.text.slice(start, end);
    notes.push(
      `“${written}” is not taken for the date: it may be ${eitherDay(iso)}. Give it with the month as a word.`,
    );
  }
  if (chosen === undefined) {
    const why = everything
      .split('\n')
      .slice(0, HEAD_LINES)
      .map(whyNoDate)
      .find((one) => one !== null);
    if (why !== undefined && unsure === undefined) notes.push(why);
    return { date: null, notes };
  }
  if (chosen.zoneMissing)
    notes.push(`The time is given without its zone; the date alone is kept: ${inWords(chosen.iso)}.`);
  const other = found.find((date: DateFound) => date.iso !== chosen.iso && date.label === 'updated');
  if (other !== undefined)
    notes.push(`Updated ${inWords(other.iso)}; the date is the first publication’s, ${inWords(chosen.iso)}.`);
  if (chosen.label === 'updated') notes.push(`Only the date of an update is given: ${inWords(chosen.iso)}.`);
  const { iso } = chosen;
  return { date: iso.length > 10 ? iso : (withLoneTime(iso, lines) ?? iso), notes };
}

/** A page of Ohio's that says 20 February names the moment in Greenwich, where it was the 21st: the day is that of where it was published. */
function isDayOf(instant: string, { iso, label }: DateFound): boolean {
  if (label === 'updated' || iso.length > 10 || !/(?:Z|\+00:00)$/.test(instant)) return false;
  const apart = Date.parse(iso) - Date.parse(instant.slice(0, 10));
  // West of Greenwich it may be the day before, east of it the day after, by so many hours at most.
  const moment = Date.parse(instant);
  return (
    (apart === -DAY && moment < Date.parse(iso) + DAY + 12 * HOUR) ||
    (apart === DAY && moment >= Date.parse(iso) - 14 * HOUR)
  );
}
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Among so many first lines of a file its date stands. */
export const HEAD_LINES = 12;

const SAVED = /^\W*(?:created|saved|clipped|captured|retrieved|accessed)\b/i;

/** The date of a line such as `Alden Post / 12-05-2025 10:42`, which signs an article at its end. */
export function signedDate(everything: string, publisher: string, dates: DateHints): string | null {
  const signed = everything
    .split('\n')
    .slice(-SIGNING_LINES)
    .find((line) => line.length <= 80 && line.startsWith(publisher));
  const [found] = signed === undefined ? [] : findDates(signed, dates);
  return found === undefined || found.ambiguous ? null : found.iso;
}
const SIGNING_LINES = 8;

/** A time with its zone that stands apart from the date: `Hanna Vries | 07:15 GMT`. */
function withLoneTime(day: string, lines: readonly HeadLine[]): string | null {
  const times = lines.filter(
    ({ parts }) => !parts.some(({ role, date }) => role === 'title' || date !== undefined),
  );
  for (const { text } of times) {
    const [found] = findDates(`${day} ${text.split(/\s[|·•–—-]\s/u).at(-1) ?? ''}`, {
      language: 'en',
      monthFirst: false,
    });
    if (found !== undefined && found.iso.length > 10) return found.iso;
  }
  return null;
}
