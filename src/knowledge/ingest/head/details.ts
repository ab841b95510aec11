import { articleHead, LIMITS } from '../../schema.ts';
import { type DateHints, eitherDay, findDates, inWords } from '../../time/dates.ts';
import { IngestError } from '../error.ts';
import { languageTag } from '../language.ts';
import type { Metadata } from '../text/block.ts';
import { cutAtWord, oneLine } from '../text/plain.ts';
import type { HeadLine, HeadPart, HeadRole } from './head-line.ts';
import { readOpening } from './opening.ts';
import { isPlatform } from './platforms.ts';
import { isPress } from './press.ts';
import { HEAD_LINES, publishedIn, signedDate } from './publication-day.ts';
import { plainName, publisherInRights, publisherName } from './publisher.ts';

/** What a person should know before publishing an article. */
export interface Note {
  /** What it is about: with another value of it the note is settled. Null where no detail settles it. */
  readonly detail: Detail | null;
  readonly text: string;
}

/** What is known about an article besides its file; each overrides what the file says. */
export interface IngestOptions {
  /** The file's name: its ending tells the format, and problems name it. */
  readonly name: string;
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601, or written as people write dates. */
  readonly published?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

/** What an article is known by. */
export type Detail = 'title' | 'publisher' | 'published' | 'author' | 'url';

/** What the file says outside of its text becomes lines of the stored text, where the text does not say it itself. */
export function withMetadata(
  lines: readonly HeadLine[],
  metadata: Metadata,
  dates: DateHints,
): readonly HeadLine[] {
  const has = (role: HeadRole): boolean =>
    lines.some(({ parts }) => parts.some((part) => part.role === role));
  const top: HeadLine[] = [];
  const below: HeadLine[] = [];
  const whole = (text: string, role: HeadRole, more: Partial<HeadPart> = {}): HeadLine => ({
    text,
    parts: [{ role, start: 0, end: text.length, ...more }],
  });
  if (!has('publisher') && metadata.publisher !== null) {
    top.push(whole(metadata.lines.publisher ?? oneLine(metadata.publisher), 'publisher'));
  }
  if (!has('title') && metadata.title !== null) top.push(whole(oneLine(metadata.title), 'title'));
  const named = metadata.authors.map(oneLine).filter(Boolean);
  if (!has('author') && named.length > 0) {
    below.push(whole(metadata.lines.author ?? named.join(', '), 'author', { authors: named }));
  }
  // When a file was made tells nothing where a date stands in its text.
  const isDated = metadata.published !== null || has('published') || has('updated');
  const published = isDated ? metadata.published : metadata.saved;
  const date = published === null ? undefined : findDates(published, dates)[0];
  if (!has('published') && published !== null && date !== undefined) {
    const line = isDated ? metadata.lines.published : metadata.lines.saved;
    below.push(
      whole(line ?? (ISO.test(published.trim()) ? inWords(date.iso) : oneLine(published)), 'published', {
        date,
      }),
    );
  }
  const title = lines.findIndex(({ parts }) => parts.some(({ role }) => role === 'title'));
  return [...top, ...lines.slice(0, title + 1), ...below, ...lines.slice(title + 1)];
}

/** As programs write a day, or a moment. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?$/u;

/** The language that an operator gives. @throws IngestError when it is none. */
export function languageOption(language: string | undefined): string | null {
  if (language === undefined) return null;
  const tag = languageTag(language);
  if (tag === null)
    throw new IngestError(
      'language',
      `${shown(language)} is no language.`,
      'Give a tag such as en or pt-BR.',
    );
  return tag;
}

interface Given {
  readonly lines: readonly HeadLine[];
  readonly metadata: Metadata;
  /** The first paragraph, whose beginning may say who reports it from where, and when. */
  readonly opening: string;
  /** Lines that say whose rights they are. */
  readonly rights: readonly string[];
  /** All lines of the file, where a publisher's name may be written as people write it. */
  readonly everything: string;
}

/** What an article is known by, as far as its file or an option says it. */
export interface Details extends Readonly<Record<Detail, string | null>> {
  readonly id: string | null;
  readonly missing: readonly Detail[];
  /** Those that an option gives otherwise than the file, with what the file says. */
  readonly overridden: Partial<Readonly<Record<Detail, string | null>>>;
  readonly notes: readonly Note[];
}

/**
 * Title, publisher, date, author and address: as an option gives them, as the file's metadata does, as its text does.
 * @throws IngestError for an option that cannot be one.
 */
export function detailsOf(article: Given, options: IngestOptions, dates: DateHints): Details {
  const { lines, metadata, rights, everything } = article;
  const notes: Note[] = [];
  const lead = readOpening(article.opening, dates);
  const parts = lines.flatMap((line) =>
    line.parts.map((part) => ({ ...part, text: line.text.slice(part.start, part.end) })),
  );
  const first = firstPublished(everything);
  const publisher =
    (first?.original ? first.publisher : null) ??
    metadata.publisher ??
    parts.find(({ name }) => name !== undefined && !isPlatform(name))?.name ??
    rights.map(publisherInRights).find((name) => name !== null) ??
    lead.agency ??
    first?.publisher ??
    namedByAddress(everything);
  const inText =
    parts.find(({ authors }) => authors !== undefined)?.authors ??
    (lead.reporter === null ? [] : [lead.reporter]);
  const authors = metadata.authors.length > 0 ? metadata.authors.map(oneLine) : inText;
  const title = parts.find(({ role }) => role === 'title')?.text ?? metadata.title;
  const told = publishedIn(lines, everything, metadata, dates);
  notes.push(...told.notes.map((text): Note => ({ detail: 'published', text })));
  const found = {
    // A longer headline is a paragraph set as one.
    title: title === null ? null : cutAtWord(title, LIMITS.title),
    publisher: publisher === null ? null : publisherName(publisher, everything),
    published:
      told.date ?? lead.date ?? (publisher === null ? null : signedDate(everything, publisher, dates)),
    author: authors.length === 0 ? null : listed(authors),
    url: metadata.url ?? addressAbove(everything),
  };
  const given = {
    ...options,
    ...(options.published === undefined ? {} : { published: dateOption(options.published, dates) }),
  };
  const names = Object.keys(found) as Detail[];
  const details = Object.fromEntries(
    names.map((detail) => [detail, option(detail, given[detail]) ?? fitting(detail, found[detail], notes)]),
  ) as Record<Detail, string | null>;
  const overridden = names.filter(
    (detail) => given[detail] !== undefined && details[detail] !== found[detail],
  );
  return {
    ...details,
    id: option('id', options.id),
    missing: names.filter((detail) => details[detail] === null),
    overridden: Object.fromEntries(overridden.map((detail) => [detail, found[detail]])),
    notes: [
      ...notes.filter(({ detail }) => detail === null || options[detail] === undefined),
      ...overridden.flatMap((detail) => otherwiseNote(detail, details[detail], found[detail])),
    ],
  };
}

/** What the text says of who published it and when, where a person says otherwise: it may be a slip, and stands with every answer. */
function otherwiseNote(detail: Detail, given: string | null, told: string | null): readonly Note[] {
  if (given === null || told === null) return [];
  if (detail === 'published' && given.slice(0, 10) !== told.slice(0, 10))
    return [
      {
        detail,
        text: `The date is as it was given, ${inWords(given)}; the text says ${inWords(told)}.`,
      },
    ];
  const name = (written: string) => written.toLowerCase().replace(/^the /u, '');
  if (detail === 'publisher' && name(given) !== name(told))
    return [{ detail, text: `The publisher is as it was given, “${given}”; the text says “${told}”.` }];
  return [];
}

/** The address that a file opens with, or that a label above the text gives. */
function addressAbove(text: string): string | null {
  const lines = text.split('\n').slice(0, HEAD_LINES);
  const named = lines.map(
    (line, at) => (at < OPENING_LINES ? ADDRESS_LINE : LABELLED_ADDRESS).exec(line.trim())?.groups?.url,
  );
  return named.find((url) => url !== undefined && URL.canParse(url)) ?? null;
}
const OPENING_LINES = 2;
const ADDRESS_LINE = /^(?:(?:url|link|address|web):\s*)?<?(?<url>https?:\/\/[^\s<>]+)>?$/iu;
const LABELLED_ADDRESS = /^(?:url|link|address|web):\s*<?(?<url>https?:\/\/[^\s<>]+)>?$/iu;

/** `northquay-observer.example` as the first line: a paper's name is in it. */
function namedByAddress(text: string): string | null {
  const words =
    /^\s*(?:https?:\/\/)?(?:www\.)?((?:[a-z]+-)+[a-z]+)\.[a-z]{2,}/u.exec(text)?.[1]?.split('-') ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return isPress(name) ? name : staffAt(text);
}

/** `aldenpost.example`, and `Alden Post staff` for the author: the paper that both are of. */
function staffAt(text: string): string | null {
  const [first = '', ...lines] = text.split('\n').slice(0, HEAD_LINES);
  const site = /^\s*(?:https?:\/\/)?(?:www\.)?([a-z]{4,40})\.[a-z]{2,}(?:\.[a-z]{2,3})?\/?\s*$/iu.exec(
    first,
  )?.[1];
  const names = lines.map(
    (line) => /^(?:by )?(.{4,40}) staff(?: reporters?| writers?)?$/iu.exec(line.trim())?.[1],
  );
  return names.find((name) => name !== undefined && site === plainName(name)) ?? null;
}

/** `Published in the Alden Gazette on 9 February 2025.`, `This article first appeared in Slow Fields on 21 March 2025.` */
const FIRST_PUBLISHED =
  /^(?:This (?:article|story|piece|report|post)\b.{0,40}?\b)?(?:(?:was |is )?(?:(?:[Ff]irst|[Oo]riginally) )?(?:published|appeared)|Published) (?:in|by|on) (?:the )?(?<publisher>\p{Lu}[^,.;:\d]{2,40}?)(?: on (?<date>[^.]{6,40}))?\.?$/u;

/** `The post Quay opens appeared first on Alden Gazette.`, `Thanks for reading The Alden Memo!`: what tools for sites set below each article. */
const IN_FEED =
  /^(?:The post .{5,250} (?:appeared first|first appeared) on (?<publisher>[^.]{2,60})\.?$|Thanks for reading (?<letter>\p{Lu}[^!.]{2,50})! Subscribe\b)/u;

interface FirstPublished {
  readonly publisher: string | null;
  readonly date: string | null;
  /** The page carries what another paper published. */
  readonly original: boolean;
}

/** Where a line of its own says who published it first, and when. */
export function firstPublished(text: string): FirstPublished | null {
  for (const line of text.split('\n')) {
    const {
      letter,
      publisher = letter,
      date = null,
    } = (FIRST_PUBLISHED.exec(line.trim()) ?? IN_FEED.exec(line.trim()))?.groups ?? {};
    if (publisher !== undefined && !isPlatform(publisher))
      return { publisher, date, original: /^Originally /u.test(line.trim()) };
    const first =
      /^(?:First p|P)ublished:? (?:on )?(?<date>(?:\p{L}+ )?\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})$/u.exec(
        line.trim(),
      )?.groups?.date;
    if (first !== undefined) return { publisher: null, date: first, original: false };
  }
  return null;
}

function option(detail: Detail | 'id', value: string | undefined): string | null {
  if (value === undefined) return null;
  const checked = articleHead.shape[detail].safeParse(value.trim());
  if (checked.success) return value.trim();
  throw new IngestError(
    detail,
    `${shown(value)}: ${checked.error.issues[0]?.message ?? 'is not right'}.`,
    `Give another ${detail}.`,
  );
}

/** As a person says it, who does not know an option's name. */
const CALLED: Readonly<Record<Detail, string>> = {
  title: 'headline',
  publisher: 'publisher',
  published: 'date',
  author: 'author',
  url: 'web address',
};

/** What a file says and no article may have is left out, and said. */
function fitting(detail: Detail, value: string | null, notes: Note[]): string | null {
  if (value === null || articleHead.shape[detail].safeParse(value).success) return value;
  notes.push({ detail, text: `The file’s ${CALLED[detail]} cannot be used: ${shown(value)}.` });
  return null;
}

function shown(value: string): string {
  return `"${oneLine(value).slice(0, 60)}"`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function dateOption(published: string, dates: DateHints): string {
  const given = findDates(published.slice(0, 200), dates)[0];
  if (given?.ambiguous) {
    const may = `${shown(published)} may be ${eitherDay(given.iso)}.`;
    throw new IngestError('published', may, 'Write the month as a word.');
  }
  if (given !== undefined) return given.iso;
  throw new IngestError(
    'published',
    `${shown(published)} is no date.`,
    'Write it as 2025-05-02T09:30:00+02:00.',
  );
}
