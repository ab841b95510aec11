import { createHash } from 'node:crypto';
import type { Article, Fact } from '../types.ts';
import type { Block, Draft } from './block.ts';
import { readBody } from './body.ts';
import { type DateFound, type DateHints, findDates } from './dates.ts';
import { decode } from './decode.ts';
import { IngestError } from './error.ts';
import { factsOf } from './facts.ts';
import { type HeadLine, type HeadPart, type Role, readHead } from './head.ts';
import { readHtml } from './html.ts';
import { articleId } from './id.ts';
import { languageOf, languageTag } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { isPromotion, noiseOf } from './noise.ts';
import { oneLine, tidy } from './plain.ts';
import { proveFacts } from './prove.ts';
import { publisherName } from './publisher.ts';
import { storedText } from './stored-text.ts';
import { readText } from './text.ts';

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

export type Detail = 'title' | 'publisher' | 'published' | 'author' | 'url';

export interface Ingested {
  readonly article: Article & { readonly text: string };
  readonly facts: readonly Fact[];
  /** What the file does not say; none of it is guessed. */
  readonly missing: readonly Detail[];
  /** What a person should know before publishing it: two dates, an ambiguous one, a time without zone. */
  readonly notes: readonly string[];
  /** Lines that are none of the article's own: related stories, rights, credits, parts of the page. */
  readonly leftOut: readonly string[];
}

/** More text than this is no article. */
export const LARGEST = 8 * 1024 * 1024;

/**
 * Make an article's file (.txt, .md, .html) an article with its facts, each a verbatim slice of its stored text.
 * @throws IngestError when the file is not text, holds no statement, or an option is wrong.
 */
export function ingestArticle(bytes: Uint8Array, options: IngestOptions): Ingested {
  const file = baseName(options.name);
  const draft = read(bytes, file);
  const leadLines = draft.blocks.flatMap(linesOf);
  const rights = leadLines.filter((line) => noiseOf(line) === 'rights' || isPromotion(line));
  const opening = draft.blocks.flatMap(linesOf).find((line) => line.length > 80) ?? '';
  const language =
    languageTag(options.language ?? null) ??
    languageTag(draft.metadata.language) ??
    languageOf(leadLines.slice(0, 400).join('\n'));
  const dates: DateHints = {
    language,
    monthFirst: /^en-US$/i.test(language) || AMERICAN.test(leadLines.slice(0, 12).join('\n')),
  };
  const head = readHead(draft.blocks, draft.metadata, dates, { leftOut: rights, opening });
  const plainHeadings = !/\.(?:html?|md|markdown)$/i.test(file);
  const body = readBody(head.body, plainHeadings);
  const lines = withMetadata(head.lines, draft, dates);
  const stored = storedText(lines, body.passages);
  const details = detailsOf(lines, draft, options, dates, leadLines.join('\n'));
  const article: Article & { text: string } = {
    id: options.id ?? articleId(details.publisher, details.published, details.title ?? '', stored.text),
    title: details.title ?? file.replace(/\.\w+$/, ''),
    publisher: details.publisher,
    published: details.published,
    url: details.url,
    author: details.author,
    language,
    text: stored.text,
  };
  const facts = factsOf(article, stored.text, stored.stretches, dates);
  if (!facts.some(({ place }) => place.kind === 'paragraph' || place.kind === 'caption')) {
    throw new IngestError(file, 'holds no statement.', 'Check that the article’s text is in it.');
  }
  proveFacts(article, facts, file);
  return { article, facts, missing: details.missing, notes: details.notes, leftOut: body.leftOut };
}

const AMERICAN = /\b[AP]\.?M\.?,? \(?(?:E|C|M|P)[SD]?T\b|\b[ap]\.m\.,? (?:E|C|M|P)[SD]?T\b/;

/** A name without its folders and without anything that a terminal or a path could take amiss. */
function baseName(name: string): string {
  const base = tidy(name).split(/[/\\]/).at(-1) ?? '';
  return (
    oneLine(base)
      .replace(/[:*?"<>|]/g, '')
      .slice(0, 120) || 'article.txt'
  );
}

function read(bytes: Uint8Array, file: string): Draft {
  const extension = /\.(\w{1,8})$/.exec(file)?.[1]?.toLowerCase() ?? 'txt';
  if (!/^(?:txt|text|md|markdown|html?|xhtml)$/.test(extension)) {
    throw new IngestError(
      file,
      `is of a kind that is not read (.${extension}).`,
      'Save the article as .txt, .md or .html.',
    );
  }
  if (bytes.length > LARGEST) {
    throw new IngestError(
      file,
      `has ${bytes.length} bytes; at most ${LARGEST} are read.`,
      'Keep the article alone in it.',
    );
  }
  const isHtml = /html?$/.test(extension);
  const text = decode(bytes, file, isHtml);
  if (text.trim() === '') throw new IngestError(file, 'is empty.', 'Save the article’s text in it.');
  if (isHtml) return readHtml(text, file);
  const plain = tidy(text);
  return /^(?:md|markdown)$/.test(extension) ? readMarkdown(plain, file) : readText(plain, file);
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.lines;
  return block.kind === 'heading' || block.kind === 'caption' ? [block.text] : [];
}

/** What the file says outside of its text becomes lines of the stored text, where the text does not say it itself. */
function withMetadata(
  lines: readonly HeadLine[],
  { metadata }: Draft,
  dates: DateHints,
): readonly HeadLine[] {
  const has = (role: Role): boolean => lines.some(({ parts }) => parts.some((part) => part.role === role));
  const top: HeadLine[] = [];
  const below: HeadLine[] = [];
  const whole = (text: string, role: Role, more: Partial<HeadPart> = {}): HeadLine => ({
    text,
    parts: [{ role, start: 0, end: text.length, ...more }],
  });
  if (!has('title') && metadata.title !== null) top.push(whole(oneLine(metadata.title), 'title'));
  if (!has('publisher') && metadata.publisher !== null) {
    top.push(whole(metadata.lines.publisher ?? oneLine(metadata.publisher), 'publisher'));
  }
  const named = metadata.authors.map(oneLine).filter(Boolean);
  if (!has('author') && named.length > 0) {
    below.push(whole(metadata.lines.author ?? named.join(', '), 'author', { authors: named }));
  }
  const date = metadata.published === null ? undefined : findDates(metadata.published, dates)[0];
  if (!has('published') && metadata.published !== null && date !== undefined) {
    below.push(whole(metadata.lines.published ?? metadata.published, 'published', { date }));
  }
  const title = lines.findIndex(({ parts }) => parts.some(({ role }) => role === 'title'));
  return [...top, ...lines.slice(0, title + 1), ...below, ...lines.slice(title + 1)];
}

interface Details {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly missing: readonly Detail[];
  readonly notes: readonly string[];
}

/** Title, publisher, date, author and address: as an option gives them, as the file's metadata does, as its text does. */
function detailsOf(
  lines: readonly HeadLine[],
  { metadata }: Draft,
  options: IngestOptions,
  dates: DateHints,
  everything: string,
): Details {
  const notes: string[] = [];
  const parts = lines.flatMap(({ text, parts }) =>
    parts.map((part) => ({ ...part, text: text.slice(part.start, part.end) })),
  );
  const textOf = (role: Role): string | null => parts.find((part) => part.role === role)?.text ?? null;
  const publisher =
    options.publisher ?? metadata.publisher ?? parts.find(({ name }) => name !== undefined)?.name ?? null;
  const authors =
    metadata.authors.length > 0
      ? metadata.authors
      : (parts.find(({ authors }) => authors !== undefined)?.authors ?? []);
  const details = {
    title: options.title ?? textOf('title') ?? metadata.title,
    publisher: publisher === null ? null : publisherName(publisher, everything),
    published: publishedOf(parts, metadata, options, dates, notes),
    author: options.author ?? (authors.length === 0 ? null : listed(authors.map(oneLine))),
    url: options.url ?? metadata.url,
  };
  const missing = (Object.keys(details) as Detail[]).filter((detail) => details[detail] === null);
  return { ...details, missing, notes };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function publishedOf(
  parts: readonly HeadPart[],
  metadata: Draft['metadata'],
  options: IngestOptions,
  dates: DateHints,
  notes: string[],
): string | null {
  if (options.published !== undefined) {
    const given = findDates(options.published, dates)[0];
    if (given === undefined) {
      throw new IngestError(
        'published',
        `"${options.published.slice(0, 60)}" is no date.`,
        'Write it as 2025-05-02T09:30:00+02:00.',
      );
    }
    return given.iso;
  }
  const named = metadata.published === null ? undefined : findDates(metadata.published, dates)[0];
  const found = parts.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const first =
    found.find(({ label }) => label === 'published') ?? found.find(({ label }) => label === null) ?? found[0];
  const chosen =
    named !== undefined && (named.iso.length > 10 || first === undefined) ? named : (first ?? named);
  if (chosen === undefined) return null;
  noteDate(chosen, notes);
  const other = found.find((date) => date.iso !== chosen.iso && date.label === 'updated');
  if (other !== undefined)
    notes.push(`Updated ${other.iso}; the date is the first publication's, ${chosen.iso}.`);
  if (chosen.label === 'updated') notes.push(`Only the date of an update is given: ${chosen.iso}.`);
  return chosen.iso;
}

function noteDate(date: DateFound, notes: string[]): void {
  if (date.zoneMissing)
    notes.push(`The time is given without its zone; the date alone is kept: ${date.iso}.`);
  if (date.ambiguous) notes.push(`Day and month could be swapped: it was read as ${date.iso}.`);
}

/** SHA-256 of a file, by which the same article is known again. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
