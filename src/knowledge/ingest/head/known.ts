import { lazily } from '../../memoize.ts';
import { type DateHints, findDates, writesMonthFirst } from '../../time/dates.ts';
import { isPromotion, noiseOf } from '../body/noise.ts';
import { isProse, unwrap, weight } from '../body/prose.ts';
import type { Makers } from '../interview/interview-speakers.ts';
import { languageOf, languageTag } from '../language.ts';
import { type Block, type Metadata, proseLines } from '../text/block.ts';
import { bylineOf } from './byline.ts';
import { firstPublished, type IngestOptions, languageOption } from './details.ts';
import type { Head } from './head.ts';
import { plainMetadata } from './metadata.ts';
import { isNewsletterFoot } from './platforms.ts';
import { type PublisherHints, sitesIn } from './publisher.ts';

/** What an article's lines and its file say, before its head is told from its body. */
export interface Known {
  readonly metadata: Metadata;
  readonly language: string;
  readonly dates: DateHints;
  /** Lines that say whose rights they are. */
  readonly rights: readonly string[];
  /** The first paragraph. */
  readonly opening: string;
  readonly publisher: PublisherHints;
}

export function knownOf(
  blocks: readonly Block[],
  said: Metadata,
  options: Pick<IngestOptions, 'language'>,
): Known {
  const lines = blocks.flatMap(proseLines);
  const rights = lines.some(isNewsletterFoot)
    ? []
    : lines.filter((line) => noiseOf(line) === 'rights' || isPromotion(line));
  const opening =
    blocks.map(wholeOf).find((text) => weight(text) > 80 && isProse(text)) ??
    lines.find((line) => weight(line) > 80) ??
    '';
  const language =
    languageOption(options.language) ??
    languageTag(said.language) ??
    languageOf(lines.slice(0, 400).join('\n'));
  const dates: DateHints = {
    language,
    monthFirst: writesMonthFirst(language, lines.slice(0, 12).join('\n'), lines.join('\n')),
  };
  const metadata = plainMetadata(said);
  const sites = sitesIn([metadata.url ?? '', ...lines].join('\n'));
  const leftOut = metadata.owner === null ? rights : [...rights, `© ${metadata.owner}`];
  return { metadata, language, dates, rights, opening, publisher: { leftOut, opening, sites } };
}

/** Its lines as one, where they were wrapped; of lines that are paragraphs of their own the first long one. */
function wholeOf(block: Block): string {
  const paragraphs = unwrap(proseLines(block));
  return paragraphs.find((text) => weight(text) > 80) ?? paragraphs[0] ?? '';
}

/** The day that the head names, or the file. */
export function dayOf({ lines }: Head, { metadata, dates }: Known): string | null {
  const own = lines.flatMap(({ parts }) => parts.flatMap(({ date }) => date?.iso ?? []))[0];
  return own ?? findDates(metadata.published ?? '', dates)[0]?.iso ?? null;
}

/**
 * What the file says of its article, and where it says nothing what stands elsewhere in the text: who signed it or reported it, when it
 * was first published, whose page it is.
 * @param signed who stands below the text
 * @param everything all lines of the file
 */
export function withTold(
  metadata: Metadata,
  { lines }: Head,
  signed: string | null,
  everything: string,
): Metadata {
  const parts = lines.flatMap((line) => line.parts);
  const first = lazily(() => firstPublished(everything));
  const named = metadata.authors.length > 0 || parts.some(({ role }) => role === 'author');
  const told = () => (signed === null ? reportedBy(everything) : [signed]);
  const dated = parts.some(({ date }) => date !== undefined);
  const isNamed = parts.some(({ name }) => name !== undefined) || first()?.publisher != null;
  return {
    ...metadata,
    authors: named ? metadata.authors : told(),
    published: metadata.published ?? (dated ? null : (first()?.date ?? null)),
    publisher: metadata.publisher ?? (isNamed ? null : metadata.owner),
  };
}

/** `(Reporting by Ada Lund; Editing by Bo Ek)`, below the text. */
function reportedBy(text: string): readonly string[] {
  const names = /^\s*\(?Reporting by ([^;()]{4,80})[;)]/mu.exec(text)?.[1];
  return names === undefined ? [] : (bylineOf(`By ${names}`)?.authors ?? []);
}

/** Its publisher and authors, as its head and its page have them. */
export function makersOf({ lines }: Head, { publisher, authors }: Metadata): Makers {
  const parts = lines.flatMap((line) => line.parts.map((part) => ({ ...part, text: line.text })));
  const publishers = parts
    .filter(({ role }) => role === 'publisher')
    .map(({ text, start, end, name }) => name ?? text.slice(start, end));
  return {
    publishers: [...publishers, ...(publisher === null ? [] : [publisher])],
    authors: [...parts.flatMap((part) => part.authors ?? []), ...authors],
  };
}
