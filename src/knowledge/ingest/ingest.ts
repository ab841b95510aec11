import { createHash } from 'node:crypto';
import { INGESTED_LIMITS } from '../schema.ts';
import type { Article, Fact } from '../types.ts';
import { readBody } from './body/body.ts';
import { withDays, withFirstDay } from './body/day-entries.ts';
import { withoutFootnotes } from './body/footnotes.ts';
import { isPromotion, isWireNote, noiseOf } from './body/noise.ts';
import { endsSentence, isProse, unwrap, weight } from './body/prose.ts';
import { withResults } from './body/results.ts';
import { partedAtSecond } from './body/second-article.ts';
import { unlikeHeading } from './body/unlike.ts';
import { type DateHints, findDates, writesMonthFirst } from './dates/dates.ts';
import { IngestError } from './error.ts';
import { factsOf } from './facts/facts.ts';
import { proveFacts } from './facts/prove.ts';
import type { Origin } from './facts/stored.ts';
import { storedText } from './facts/stored-text.ts';
import { bylineOf } from './head/byline.ts';
import {
  type Detail,
  detailsOf,
  firstPublished,
  type IngestOptions,
  languageOption,
  type Note,
  withMetadata,
} from './head/details.ts';
import { withGiven } from './head/given.ts';
import { type Head, readHead } from './head/head.ts';
import type { HeadLine } from './head/head-line.ts';
import { plainMetadata } from './head/metadata.ts';
import { isNewsletterFoot } from './head/platforms.ts';
import { isSectionName, sitesIn } from './head/publisher.ts';
import { readHtml } from './html/html.ts';
import { articleId } from './id.ts';
import type { Makers } from './interview/interview-speakers.ts';
import { languageOf, languageTag } from './language.ts';
import type { Block, Draft, Metadata } from './text/block.ts';
import { decode } from './text/decode.ts';
import { readMarkdown } from './text/markdown.ts';
import { oneLine, shortName, tidy, withoutLongGaps } from './text/plain.ts';
import { readText } from './text/text.ts';
import { wordsToCheck } from './text/windows-1252.ts';

/** What was made of a file. */
export interface Ingested {
  readonly article: Article & { readonly text: string };
  readonly facts: readonly Fact[];
  /** What the file does not say; none of it is guessed. */
  readonly missing: readonly Detail[];
  /** What a person should know before publishing it: two dates, an ambiguous one, a time without zone. */
  readonly notes: readonly Note[];
  /** Lines that are none of the article's own: related stories, rights, credits, parts of the page. */
  readonly leftOut: readonly string[];
  /** Articles that follow in the same file, each with what it says of itself. Those that hold no statement are left out. */
  readonly others: readonly Ingested[];
}

/** A long live blog has some 5,000. */
const MOST_LINES = 40_000;
/** A file that holds more articles is a feed: what is beyond is left out. */
const MOST_OTHERS = 9;
/** In problems, and as a title where there is none. */
const LONGEST_NAME = 120;
/** More text than this is no article. */
export const LARGEST = 8 * 1024 * 1024;

/**
 * Make an article's file (.txt, .md, .html) an article with its facts, each a verbatim slice of its stored text. Options are about the
 * first one where it holds several.
 * @throws IngestError when the file is not text, holds no statement, or an option is wrong.
 */
export function ingestArticle(bytes: Uint8Array, options: IngestOptions): Ingested {
  const file = baseName(options.name);
  const { draft, notes } = read(bytes, file);
  const first = articleOf(withResults(withoutFootnotes(draft)), file, options);
  return notes.length === 0 ? first : withNotes(first, notes);
}

/** What is to be checked of the file is to be checked of each of its articles. */
function withNotes(ingested: Ingested, notes: readonly Note[]): Ingested {
  const others = ingested.others.map((other) => withNotes(other, notes));
  return { ...ingested, notes: [...notes, ...ingested.notes], others };
}

/** @param more so many that follow are read */
function articleOf(draft: Draft, file: string, options: IngestOptions, more = MOST_OTHERS): Ingested {
  const apart = draft.blocks.flatMap(withNotesApart);
  const notes = apart.filter(isNote);
  const blocks = apart.filter((block) => !isNote(block));
  const leadLines = blocks.flatMap(linesOf);
  const rights = leadLines.some(isNewsletterFoot)
    ? []
    : leadLines.filter((line) => noiseOf(line) === 'rights' || isPromotion(line));
  const opening =
    blocks.map(wholeOf).find((text) => weight(text) > 80 && isProse(text)) ??
    leadLines.find((line) => weight(line) > 80) ??
    '';
  const language =
    languageOption(options.language) ??
    languageTag(draft.metadata.language) ??
    languageOf(leadLines.slice(0, 400).join('\n'));
  const dates: DateHints = {
    language,
    monthFirst: writesMonthFirst(language, leadLines.slice(0, 12).join('\n'), leadLines.join('\n')),
  };
  const metadata = plainMetadata(draft.metadata);
  const sites = sitesIn([metadata.url ?? '', ...leadLines].join('\n'));
  const { owner } = metadata;
  const owners = owner === null ? rights : [...rights, `© ${owner}`];
  const head = withFirstDay(readHead(blocks, metadata, dates, { leftOut: owners, opening, sites }), dates);
  const plainHeadings = !/\.(?:html?|md|markdown)$/i.test(file);
  const heading = head.lines.map(({ text }) => text);
  const body = readBody(underHead(head), plainHeadings, heading, makersOf(head, metadata));
  const own = head.lines.flatMap(({ parts }) => parts.flatMap(({ date }) => date?.iso ?? []))[0];
  const day = own ?? findDates(metadata.published ?? '', dates)[0]?.iso ?? null;
  const parted = partedAtSecond(draft, blocks, head.body, { dates, leftOut: body.leftOut, day });
  if (parted !== null) {
    const first = articleOf(parted.above, file, options, more);
    return withOthers(first, parted.below, file, more - 1 - first.others.length);
  }
  const named = head.lines.some(({ parts }) => parts.some(({ role }) => role === 'author'));
  const isSigned = body.signed !== null && metadata.authors.length === 0 && !named;
  const everything = draft.blocks.flatMap(linesOf).join('\n');
  const dated = head.lines.some(({ parts }) => parts.some(({ date }) => date !== undefined));
  const published = metadata.published ?? (dated ? null : (firstPublished(everything)?.date ?? null));
  const reporting = named || metadata.authors.length > 0 ? [] : reportedBy(everything);
  const authors = isSigned ? [body.signed] : [...metadata.authors, ...reporting];
  const isNamed =
    head.lines.some(({ parts }) => parts.some(({ name }) => name !== undefined)) ||
    firstPublished(everything)?.publisher != null;
  const publisher = metadata.publisher ?? (isNamed ? null : owner);
  const known = { ...metadata, authors, published, publisher };
  const lines = withMetadata(head.lines, known, dates);
  const stored = storedText(lines, withDays(body.passages, dates));
  const given = { lines, metadata: known, opening, rights, everything };
  const details = detailsOf(given, options, dates);
  const article: Article & { text: string } = {
    id: details.id ?? articleId(details.publisher, details.published, details.title ?? '', stored.text),
    title: details.title ?? (file.replace(/\.\w+$/, '').trim() || 'untitled'),
    publisher: details.publisher,
    published: details.published,
    url: details.url,
    author: details.author,
    language,
    text: stored.text,
  };
  const facts = factsOf({
    article,
    stretches: stored.stretches,
    file,
    dates,
    topics: draft.metadata.topics,
  });
  if (!facts.some(({ place }) => place.kind === 'paragraph' || place.kind === 'caption')) {
    throw new IngestError(file, 'holds no statement.', 'Check that the article’s text is in it.');
  }
  const overridden = Object.keys(details.overridden) as Detail[];
  const ingested = withGiven({ article, facts }, overridden, details.overridden);
  proveFacts(ingested.article, ingested.facts, file);
  return {
    ...ingested,
    missing: details.missing,
    notes: [...details.notes, ...twoNote(plainHeadings ? unlikeHeading(article.title, body.passages) : null)],
    leftOut: [
      ...head.leftOut,
      ...head.lines.filter(isUnread).map(({ text }) => text),
      ...body.leftOut,
      ...notes.flatMap((note) => unwrap(linesOf(note))),
      ...draft.leftOut,
    ],
    others: [],
  };
}

/** Nothing tells two articles apart for sure that have no byline or day between them: a person does. */
function twoNote(heading: string | null): readonly Note[] {
  if (heading === null) return [];
  const text = `There may be two articles in it: “${shortName(heading, LONGEST_NAME)}” seems to be another headline. If so, discard it and add each by itself.`;
  return [{ detail: null, text }];
}

/** The article above with those that follow it. */
function withOthers(first: Ingested, below: Draft, file: string, more: number): Ingested {
  try {
    if (more < 0) throw new IngestError(file, 'holds too many articles.', 'Add each by itself.');
    const { others, ...second } = articleOf(below, file, { name: file }, more);
    return { ...first, others: [...first.others, { ...second, others: [] }, ...others] };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { ...first, leftOut: [...first.leftOut, ...below.blocks.flatMap(linesOf)] };
  }
}

/** Its publisher and authors, as its head and its page have them. */
function makersOf({ lines }: Head, { publisher, authors }: Metadata): Makers {
  const parts = lines.flatMap((line) => line.parts.map((part) => ({ ...part, text: line.text })));
  const publishers = parts
    .filter(({ role }) => role === 'publisher')
    .map(({ text, start, end, name }) => name ?? text.slice(start, end));
  return {
    publishers: [...publishers, ...(publisher === null ? [] : [publisher])],
    authors: [...parts.flatMap((part) => part.authors ?? []), ...authors],
  };
}

/** A line above the text that is no detail, and no part of a page: nobody else would say that it was there. */
const isUnread = ({ text, parts }: HeadLine): boolean =>
  parts.every(({ role }) => role === 'other') && !isSectionName(text);

/** `(Reporting by Ada Lund; Editing by Bo Ek)`, below the text. */
function reportedBy(text: string): readonly string[] {
  const names = /^\s*\(?Reporting by ([^;()]{4,80})[;)]/mu.exec(text)?.[1];
  return names === undefined ? [] : (bylineOf(`By ${names}`)?.authors ?? []);
}

/** A line right above a table that opens the article is the table's caption as well as a deck. */
function underHead({ lines, body }: Head): readonly Block[] {
  const [table, ...rest] = body;
  const above = lines.at(-1);
  const isDeck = above?.parts.some(({ role }) => role === 'deck') === true && !endsSentence(above.text);
  if (table?.kind !== 'table' || table.caption !== null || !isDeck) return body;
  return [{ ...table, caption: above.text }, ...rest];
}

/** A name without its folders and without anything that a terminal or a path could take amiss. */
function baseName(name: string): string {
  const base = tidy(name).split(/[/\\]/).at(-1) ?? '';
  return shortName(oneLine(base).replace(/[:*?"<>|]/g, ''), LONGEST_NAME) || 'article.txt';
}

/** The file's structure, and what a person should check of how it was read. */
interface Read {
  readonly draft: Draft;
  readonly notes: readonly Note[];
}

function read(bytes: Uint8Array, file: string): Read {
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
  const decoded = decode(bytes, file, isHtml);
  const text = withoutLongGaps(decoded.text);
  if (text.trim() === '') throw new IngestError(file, 'is empty.', 'Save the article’s text in it.');
  if (isHtml) return withEncoding(readHtml(text, file), decoded.guessed);
  const plain = tidy(text);
  const lines = plain.match(/\n[^\n]/g)?.length ?? 0;
  if (lines > MOST_LINES) {
    throw new IngestError(
      file,
      `has ${lines} lines; at most ${MOST_LINES} are read.`,
      'Keep the article alone in it.',
    );
  }
  const draft = /^(?:md|markdown)$/.test(extension) ? readMarkdown(plain, file) : readText(plain, file);
  return withEncoding(draft, decoded.guessed);
}

function withEncoding(draft: Draft, guessed: boolean): Read {
  if (!guessed) return { draft, notes: [] };
  const { metadata, blocks } = draft;
  const words = wordsToCheck([metadata.title ?? '', ...blocks.flatMap(linesOf)].join('\n'));
  const seen = words.length === 0 ? '' : ` Look at: ${words.map((word) => `“${word}”`).join(', ')}.`;
  const text = `Read as Windows-1252, for the file is not UTF-8 and does not name its encoding.${seen} If a letter is wrong, discard this and save the file again as UTF-8.`;
  return { draft, notes: [{ detail: null, text }] };
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.lines;
  return block.kind === 'heading' || block.kind === 'caption' ? [block.text] : [];
}

/** Its lines as one, where they were wrapped; of lines that are paragraphs of their own the first long one. */
function wholeOf(block: Block): string {
  const paragraphs = unwrap(linesOf(block));
  return paragraphs.find((text) => weight(text) > 80) ?? paragraphs[0] ?? '';
}

/** A wire's words to its papers may stand right below its headline; where it can be reached stands among marks of the wire's own. */
function withNotesApart(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || block.lines.length < 2) return [block];
  const isApart = (line: string): boolean => isWireNote(line) && !line.includes('@');
  const own = block.lines.filter((line) => !isApart(line));
  if (own.length === 0 || own.length === block.lines.length) return [block];
  const notes = block.lines.filter(isApart).map((line): Block => ({ kind: 'paragraph', lines: [line] }));
  return [{ ...block, lines: own }, ...notes];
}

function isNote(block: Block): boolean {
  return block.kind === 'paragraph' && isWireNote(block.lines.join(' '));
}

/** The file that an article was made of: by its SHA-256 the same one is known again. */
export function fileOrigin(name: string, bytes: Uint8Array): Origin {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: shortName(name, INGESTED_LIMITS.fileName), sha256 };
}
