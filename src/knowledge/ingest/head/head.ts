import type { DateHints } from '../../time/dates.ts';
import { noiseOf } from '../body/noise.ts';
import type { Block, Metadata } from '../text/block.ts';
import { isOffice, peopleOf } from './byline.ts';
import { splitHead } from './head-end.ts';
import type { HeadLine, HeadPart } from './head-line.ts';
import { headPartsOf } from './head-parts.ts';
import { peopleBeside, personAt, personBetween } from './head-people.ts';
import { bestPublisher, upTo } from './head-publisher.ts';
import { headlineIn } from './headline.ts';
import { isPress } from './press.ts';
import { isSectionName, type PublisherHints, plainName } from './publisher.ts';
import { joinTitle, POSTED } from './raw-line.ts';
import { createHowTold, type HowTold, type LineInParts, titleIndex } from './title-line.ts';

/** An article’s head, told from what is below it. */
export interface Head {
  readonly lines: readonly HeadLine[];
  /** What follows the head. */
  readonly body: readonly Block[];
  /** Lines in between that are none of the article's own. */
  readonly leftOut: readonly string[];
}

/** Tell an article's head from its body: section, headline, byline, agency, dates, in whatever order. */
export function readHead(
  blocks: readonly Block[],
  metadata: Metadata,
  dates: DateHints,
  hints: PublisherHints,
): Head {
  const { raw, body, leftOut } = splitHead(blocks, dates);
  const all = joinTitle(raw).map((line): LineInParts => ({ ...line, parts: headPartsOf(line.text, dates) }));
  const text = body.map(textOf).join('\n');
  // The page's lines in it tell nothing of the article.
  const own = text
    .split('\n')
    .filter((line) => noiseOf(line) === null)
    .join('\n');
  const told = createHowTold(own);
  const best = all[titleIndex(all, metadata.title, hints, told)];
  // Of a headline that is there twice the one with the paper's name behind it tells more.
  const title =
    best &&
    (all.find(({ text }) => isSameTitle(text, best.text) && headlineIn(text).publisher !== null) ?? best);
  // A page may show its headline twice, with its own name behind it and without.
  const lines = all.filter(
    (line) => line === title || title === undefined || !isSameTitle(line.text, title.text),
  );
  const titleAt = title === undefined ? -1 : lines.indexOf(title);
  const known = { publisher: metadata.publisher, body: own, told };
  return { lines: labelRest(lines, titleAt, hints, known), body, leftOut };
}

/** What is known of the article while the lines around its headline are told. */
interface Known {
  /** As the file says it. */
  readonly publisher: string | null;
  readonly body: string;
  readonly told: HowTold;
}

/** The lines around the headline: the publisher, a person's name next to a date, a section's name, a deck. */
function labelRest(
  lines: readonly LineInParts[],
  titleAt: number,
  hints: PublisherHints,
  known: Known,
): readonly HeadLine[] {
  const found = bestPublisher(lines, titleAt, hints, known.body);
  const publisher = known.publisher === null || isSameName(found?.name, known.publisher) ? found : null;
  const named = lines.some(({ parts }) => parts.some(({ authors = [] }) => authors.length > 0));
  const names = new Set([...(hints.sites ?? []), ...lines.map(({ text }) => plainName(text))]);
  const site = nameBehind(lines[titleAt]?.text ?? '', names);
  return lines.map(({ text, parts }, index): HeadLine => {
    if (index === titleAt)
      return { text, parts: titleParts(text, publisher === null && known.publisher === null, names) };
    // `Staff Writer` names nobody.
    const told = parts.filter(({ authors }) => authors === undefined || authors.length > 0);
    if (publisher?.line === index)
      return { text, parts: publisherParts(text, publisher, told, named, known) };
    // `Ada Lund · 21 Nov 2025 · 4 min read`
    if (told.length > 0) return { text, parts: [...(named ? [] : peopleBeside(text, told)), ...told] };
    const whole = { start: 0, end: text.length };
    const people = named || text === site?.name ? [] : peopleAt(lines, index, titleAt, known);
    if (people.length > 0) return { text, parts: [{ role: 'author', ...whole, authors: people }] };
    const isLong = text.split(/\s+/).length >= 5 && parts.length === 0;
    // The buttons of a page say nothing that the text speaks of.
    const isDeck = titleAt >= 0 && index > titleAt && isLong && !POSTED.test(text) && known.told(text) > 0;
    return { text, parts: [{ role: isDeck ? 'deck' : 'other', ...whole }] };
  });
}

/** The publisher's line, with whom and what else it names. */
function publisherParts(
  text: string,
  publisher: NonNullable<ReturnType<typeof bestPublisher>>,
  told: readonly HeadPart[],
  named: boolean,
  { body }: Known,
): readonly HeadPart[] {
  const { name, start, end } = publisher;
  // Beside a byline it is a part of its own; a date belongs to it.
  const apart = named ? [] : peopleBeside(text, [publisher, ...told]);
  const people = named || apart.length > 0 ? apart : personBetween(text, publisher, body);
  const isBeside = [...told, ...people].some(({ authors }) => authors !== undefined);
  const place = isBeside ? { start, end } : { start: 0, end: text.length };
  const others = told.map(upTo(place, people, text));
  return [{ role: 'publisher', ...place, name }, ...people, ...others];
}

/** Whom a line names that is no byline by its words: next to a date or a byline, alone below the headline, or over an office. */
function peopleAt(
  lines: readonly LineInParts[],
  index: number,
  titleAt: number,
  { body }: Known,
): readonly string[] {
  const { text = '', parts = [] } = lines[index] ?? {};
  const isByline = parts.some(({ authors }) => authors !== undefined);
  if (isByline || isSectionName(text)) return [];
  const below = lines[index + 1];
  const isLabel = below !== undefined && (isOffice(below.text) || isPress(below.text));
  const around = [lines[index - 1], below, isLabel ? lines[index + 2] : undefined];
  const beside = around.some((line) =>
    line?.parts.some(({ date, authors }) => date !== undefined || authors !== undefined),
  );
  // A name alone below the headline, of whom the text says nothing, is who wrote it.
  const alone = titleAt >= 0 && index > titleAt && !body.includes(text);
  const titled = below !== undefined && isOffice(below.text);
  if (!beside && !alone && !titled) return [];
  return [...peopleOf(text.replace(/\s\S+@\S+$/u, '')), ...(beside ? personAt(text, body) : [])];
}

function isSameTitle(a: string, b: string): boolean {
  const plain = (line: string): string => {
    const { start, end } = headlineIn(line);
    return line.slice(start, end).toLowerCase();
  };
  return plain(a) === plain(b);
}

/** The headline alone, and the paper's name behind it where no other line has one. */
function titleParts(text: string, asksPublisher: boolean, names: ReadonlySet<string>): readonly HeadPart[] {
  const found = headlineIn(text);
  const site = found.publisher === null ? nameBehind(text, names) : null;
  const publisher = found.publisher ?? (site && { ...site, end: text.length });
  const title: HeadPart = { role: 'title', start: found.start, end: site?.cut ?? found.end };
  return publisher === null || !asksPublisher ? [title] : [title, { role: 'publisher', ...publisher }];
}

/** `Repair café marks its 500th mend – Ashcombe Life`, of ashcombelife.example, or where another line is that name alone. */
function nameBehind(
  text: string,
  names: ReadonlySet<string>,
): { readonly name: string; readonly start: number; readonly cut: number } | null {
  const found = /\s+[-–—|·]\s+(?<name>[^–—|·]{3,40})$/u.exec(text);
  const name = found?.groups?.name ?? '';
  return found !== null && names.has(plainName(name))
    ? { name, start: text.length - name.length, cut: found.index }
    : null;
}

function isSameName(a: string | undefined, b: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the\s/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return a !== undefined && plain(a) === plain(b);
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.lines.join('\n');
  return block.kind === 'list' ? block.items.join('\n') : '';
}
