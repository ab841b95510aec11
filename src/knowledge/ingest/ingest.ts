import { createHash } from 'node:crypto';
import { INGESTED_LIMITS } from '../schema.ts';
import type { Article, Fact } from '../types.ts';
import { readBody } from './body/body.ts';
import { withDays, withFirstDay } from './body/day-entries.ts';
import { withoutFootnotes } from './body/footnotes.ts';
import { isWireNote } from './body/noise.ts';
import { shareOfNotice } from './body/notice.ts';
import { withPicturesApart } from './body/picture-lines.ts';
import { endsSentence, unwrap } from './body/prose.ts';
import { withResults } from './body/results.ts';
import { partedAtSecond } from './body/second-article.ts';
import { withTimelines } from './body/timeline.ts';
import { unlikeHeading } from './body/unlike.ts';
import { IngestError } from './error.ts';
import { type FactSource, factsOf } from './facts/facts.ts';
import { proveFacts } from './facts/prove.ts';
import type { IngestedArticle, Origin } from './facts/stored.ts';
import { storedText } from './facts/stored-text.ts';
import type { StoredText } from './facts/text-page.ts';
import {
  type Detail,
  type Details,
  detailsOf,
  type IngestOptions,
  type Note,
  withMetadata,
} from './head/details.ts';
import { withGiven } from './head/given.ts';
import { type Head, readHead } from './head/head.ts';
import type { HeadLine } from './head/head-line.ts';
import { dayOf, knownOf, makersOf, withTold } from './head/known.ts';
import { isSectionName } from './head/publisher.ts';
import { articleId } from './id.ts';
import { parseFile } from './parse-file.ts';
import { type Block, type FileContent, proseLines } from './text/block.ts';
import { oneLine, shortName, tidy } from './text/plain.ts';

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

/** A file that holds more articles is a feed: what is beyond is left out. */
const MOST_OTHERS = 9;
/** In problems, and as a title where there is none. */
const LONGEST_NAME = 120;
/**
 * Make an article's file (.txt, .md, .html) an article with its facts, each a verbatim slice of its stored text. Options are about the
 * first one where it holds several.
 * @throws IngestError when the file is not text, holds no statement or a page's notice alone, or an option is wrong.
 */
export function ingestArticle(bytes: Uint8Array, options: IngestOptions): Ingested {
  const file = baseName(options.name);
  const { draft, notes } = parseFile(bytes, file);
  const first = articleOf(withTimelines(withResults(withoutFootnotes(draft))), file, options);
  return notes.length === 0 ? first : withNotes(first, notes);
}

/** What is to be checked of the file is to be checked of each of its articles. */
function withNotes(ingested: Ingested, notes: readonly Note[]): Ingested {
  const others = ingested.others.map((other) => withNotes(other, notes));
  return { ...ingested, notes: [...notes, ...ingested.notes], others };
}

/** @param more so many that follow are read */
function articleOf(draft: FileContent, file: string, options: IngestOptions, more = MOST_OTHERS): Ingested {
  const apart = draft.blocks.flatMap((block) => withPicturesApart(block)).flatMap(withNotesApart);
  const notes = apart.filter(isNote);
  const blocks = apart.filter((block) => !isNote(block));
  const known = knownOf(blocks, draft.metadata, options);
  const { dates } = known;
  const head = withFirstDay(readHead(blocks, known.metadata, dates, known.publisher), dates);
  const plainHeadings = !/\.(?:html?|md|markdown)$/i.test(file);
  const heading = head.lines.map(({ text }) => text);
  const body = readBody(underHead(head), plainHeadings, heading, makersOf(head, known.metadata));
  const hints = { dates, leftOut: body.leftOut, day: dayOf(head, known) };
  const parted = partedAtSecond(draft, blocks, head.body, hints);
  if (parted !== null) {
    const first = articleOf(parted.above, file, options, more);
    return withOthers(first, parted.below, file, more - 1 - first.others.length);
  }
  const everything = draft.blocks.flatMap(proseLines).join('\n');
  const metadata = withTold(known.metadata, head, body.signed, everything);
  const lines = withMetadata(head.lines, metadata, dates);
  const stored = storedText(lines, withDays(body.passages, dates));
  const { rights, opening } = known;
  const details = detailsOf({ lines, metadata, opening, rights, everything }, options, dates);
  const article: Article & { text: string } = {
    id: details.id ?? articleId(details.publisher, details.published, details.title ?? '', stored.text),
    title: details.title ?? (file.replace(/\.\w+$/, '').trim() || 'untitled'),
    publisher: details.publisher,
    published: details.published,
    url: details.url,
    author: details.author,
    language: known.language,
    text: stored.text,
  };
  const own = stated(article, stored, details, { file, dates, topics: draft.metadata.topics });
  return {
    ...own,
    missing: details.missing,
    notes: [
      ...details.notes,
      ...twoNote(plainHeadings ? unlikeHeading(article.title, body.passages) : null),
      ...partNote(own.facts),
    ],
    leftOut: [
      ...head.leftOut,
      ...head.lines.filter(isUnread).map(({ text }) => text),
      ...body.leftOut,
      ...notes.flatMap((note) => unwrap(proseLines(note))),
      ...draft.leftOut,
    ],
    others: [],
  };
}

/**
 * The article with its facts, each proven by its text.
 * @throws IngestError when it states nothing, or no more than why a page shows no article
 */
function stated(
  article: Article & { readonly text: string },
  { stretches }: StoredText,
  { overridden }: Details,
  source: Pick<FactSource, 'file' | 'dates' | 'topics'>,
): IngestedArticle {
  const facts = factsOf({ article, stretches, ...source });
  if (!facts.some(({ place }) => place.kind === 'paragraph' || place.kind === 'caption')) {
    throw new IngestError(source.file, 'holds no statement.', 'Check that the article’s text is in it.');
  }
  if (noticeIn(facts) >= NOTICE_ALONE) {
    throw new IngestError(source.file, 'is what a page says in place of its article.', OPEN_IT);
  }
  const ingested = withGiven({ article, facts }, Object.keys(overridden) as Detail[], overridden);
  proveFacts(ingested.article, ingested.facts, source.file);
  return ingested;
}

/** So much of a page's notice is all that it says; less is beside the beginning of an article that only who pays may read. */
const NOTICE_ALONE = 0.75;
const NOTICE_BESIDE = 0.15;
const OPEN_IT = 'Open the article in a browser until its text is there, and save it again.';

/** How much of what an article states, below its headline, is a page's notice. */
function noticeIn(facts: readonly Fact[]): number {
  const own = facts.filter(({ place, id }) => place.kind !== 'dateline' && !id.endsWith('/title'));
  return shareOfNotice(own);
}

function partNote(facts: readonly Fact[]): readonly Note[] {
  if (noticeIn(facts) < NOTICE_BESIDE) return [];
  const text = `Its page says in part why it does not show the article: there may be more of it. ${OPEN_IT}`;
  return [{ detail: null, text }];
}

/** Nothing tells two articles apart for sure that have no byline or day between them: a person does. */
function twoNote(heading: string | null): readonly Note[] {
  if (heading === null) return [];
  const text = `There may be two articles in it: “${shortName(heading, LONGEST_NAME)}” seems to be another headline. If so, discard it and add each by itself.`;
  return [{ detail: null, text }];
}

/** The article above with those that follow it. */
function withOthers(first: Ingested, below: FileContent, file: string, more: number): Ingested {
  try {
    if (more < 0) throw new IngestError(file, 'holds too many articles.', 'Add each by itself.');
    const { others, ...second } = articleOf(below, file, { name: file }, more);
    return { ...first, others: [...first.others, { ...second, others: [] }, ...others] };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { ...first, leftOut: [...first.leftOut, ...below.blocks.flatMap(proseLines)] };
  }
}

/** A line above the text that is no detail, and no part of a page: nobody else would say that it was there. */
const isUnread = ({ text, parts }: HeadLine): boolean =>
  parts.every(({ role }) => role === 'other') && !isSectionName(text);

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
