import { noiseOf } from '../body/noise.ts';
import type { DateHints } from '../dates/dates.ts';
import type { Block, Metadata } from '../text/block.ts';
import { isOffice, isPersonName, peopleOf } from './byline.ts';
import { splitHead } from './head-end.ts';
import type { HeadLine, HeadPart } from './head-line.ts';
import { partsOf, segments } from './head-parts.ts';
import { peopleBeside, personAt, personBetween } from './head-people.ts';
import { bestPublisher, upTo } from './head-publisher.ts';
import { headlineIn, isWire } from './headline.ts';
import { isPaperName, isPress } from './press.ts';
import {
  isOfficeAddress,
  isSectionName,
  type PublisherHints,
  plainName,
  publisherScore,
  withoutLabel,
} from './publisher.ts';
import { joinTitle, POSTED, type RawLine } from './raw-line.ts';

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
  const all = joinTitle(raw).map((line): Labelled => ({ ...line, parts: partsOf(line.text, dates) }));
  const text = body.map(textOf).join('\n');
  // The page's lines in it tell nothing of the article.
  const own = text
    .split('\n')
    .filter((line) => noiseOf(line) === null)
    .join('\n');
  const told = createTold(own);
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

interface Labelled extends RawLine {
  readonly parts: readonly HeadPart[];
}

/** The headline: what the file calls it, its first heading, or the line that reads most like one. */
function titleIndex(
  lines: readonly Labelled[],
  called: string | null,
  hints: PublisherHints,
  told: Told,
): number {
  // `Print: The Alden Herald`, `Fwd: Your Thursday Bugle`: a file may be called after what it is, not after what it tells.
  const isTold = called === null || told(called) > HARDLY || lines.every(({ text }) => told(text) < ENOUGH);
  const title = isTold ? called : null;
  const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (title !== null) {
    const { start, end } = headlineIn(title);
    const names = [same(title), same(title.slice(start, end))];
    const named = lines.findIndex(({ text }) => names.includes(same(text)));
    if (named >= 0) return named;
    // The window's title is the page's headline, and more.
    const shown = lines.findIndex(
      ({ level, text }) => level === 1 && text.split(' ').length >= 3 && same(title).includes(same(text)),
    );
    if (shown >= 0) return shown;
    // `Weldon Mills plc - Annual results`, over `Annual results for the year to 31 May 2025`
    const words = new Set(beginningsOf(title));
    const headed = lines.findIndex(
      ({ level, text }) =>
        level === 1 && new Set(beginningsOf(text).filter((word) => words.has(word))).size >= SHARED,
    );
    if (headed >= 0) return headed;
    // `Alden Courier | 03/06/2008 | Quilt plant to close`
    const part = lines.findIndex(
      ({ text, parts }) =>
        parts.length === 0 &&
        text.split(' ').length >= 3 &&
        same(text).length >= PART_OF_TITLE * same(title).length &&
        same(title).includes(same(text)),
    );
    if (part >= 0) return part;
  }
  const wire = lines.findIndex(({ text, parts }) => isWire(text) && parts.length === 0);
  if (wire >= 0) return wire;
  const isBare = ({ level, parts }: Labelled): boolean => level === 1 && parts.length === 0;
  // `Results for the year ended 31 May 2025` names a day and is the page's heading all the same.
  const first = lines.findIndex(
    lines.some(isBare) ? isBare : ({ level, text }) => level === 1 && text.split(' ').length >= LONG_HEADING,
  );
  const others = lines.slice(first + 1).filter(({ level, parts }) => level < 9 && parts.length === 0);
  const highest = others.toSorted((a, b) => a.level - b.level)[0];
  const below = highest === undefined ? -1 : lines.indexOf(highest);
  // `# THE ALDEN ADVERTISER` over the headline
  const isName = first >= 0 && below >= 0 && isPaperName(lines[first]?.text ?? '');
  const heading = isName ? below : first;
  // A newsletter's motto may be set as one, above the subject's story.
  const isMotto = title !== null && told(title) >= ENOUGH && told(lines[heading]?.text ?? '') < HARDLY;
  if (heading >= 0 && !isMotto) return heading;
  // The file says its headline and does not show it: no line of the text is one.
  if (title !== null) return -1;
  const released = lines.findIndex(({ text }) => RELEASED.test(text));
  let best = -1;
  let bestScore = 0;
  lines.forEach((line, index) => {
    const isSender = index < released && !/\p{Ll}/u.test(line.text);
    const score = isSender ? 0.5 : titleScore(line, hints, told);
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

/** A release's first line in capitals is who sends it. */
const RELEASED = /^(?:press|news|media) (?:release|notice)\b|^for immediate release\b|^embargo/iu;

const LONG_HEADING = 6;

/** A heading that has so many words of a window's title is the headline that it is short for. */
const SHARED = 2;

/** A headline is so much of a window's title. */
const PART_OF_TITLE = 0.4;

/** How much of a line's content the article's text speaks of, 0 to 1. */
type Told = (line: string) => number;

/** Of a headline so much is told again below it: of its deck perhaps more. */
const ENOUGH = 0.4;
const HARDLY = 0.2;

/** A headline's words are the text's; those of menus, banners and mastheads hardly are. */
function createTold(body: string): Told {
  const known = new Set(beginningsOf(body));
  return (line) => {
    const words = beginningsOf(line);
    return words.length < 2 ? 0 : words.filter((word) => known.has(word)).length / words.length;
  };
}

/** Words long enough to say something, by how they begin: `strike` and `strikes` are one. */
function beginningsOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}’'-]{4,}/gu)].map(([word]) => word.slice(0, 5));
}

/** `The Bridge Magazine, vol. 14 no. 3` */
const NUMBERED = /,\s(?:vol|no|issue)\b\.?\s?\d/iu;

/** `The Student News Site of Alden College` */
const TAGLINE =
  /^(?:the )?(?:\p{L}+ ){0,2}(?:news|newspaper|newsletter|magazine|voice|paper|weekly)(?: site)? (?:of|for|from) /iu;

function titleScore({ text, parts, level }: Labelled, hints: PublisherHints, told: Told): number {
  if (
    parts.length > 0 ||
    isSectionName(text) ||
    isOfficeAddress(text) ||
    NUMBERED.test(text) ||
    POSTED.test(text) ||
    text.length > 220
  )
    return 0;
  // Rather than the paper's name alone: `News of the week from Alden` may be a headline.
  if (TAGLINE.test(text)) return ABOVE_NAME;
  const words = text.split(/\s+/).length;
  const size = words + (/[\p{Script=Han}\p{Script=Hiragana}]{6}/u.test(text) ? 6 : 0);
  // Of several lines that are long enough the first is the headline, and the next one its deck.
  let score = 1 + Math.min(size, 7);
  if (level < 9) score += 8;
  score += 8 * Math.min(1, told(text) / ENOUGH);
  if (/[<>]/u.test(text)) score -= 4;
  if (
    withoutLabel(text)
      .split(/\s+\S{1,3}\s+/)
      .every((part) => publisherScore(part, hints) >= 3)
  )
    score -= 8;
  const pieces = segments(text, []);
  if (pieces.length > 1 && pieces.every(({ start, end }) => end - start < 40)) score -= 6;
  if (words <= 4 && isPersonName(text)) score -= 1;
  if (/[^.]\.["”’)]*$/u.test(text)) score -= words >= 14 ? 6 : 3;
  return Math.max(score, 0.5);
}

/** More than a line that is a paper's name has. */
const ABOVE_NAME = 3;

/** The lines around the headline: the publisher, a person's name next to a date, a section's name, a deck. */
function labelRest(
  lines: readonly Labelled[],
  titleAt: number,
  hints: PublisherHints,
  known: { readonly publisher: string | null; readonly body: string; readonly told: Told },
): readonly HeadLine[] {
  const found = bestPublisher(lines, titleAt, hints, known.body);
  const publisher = known.publisher === null || isSameName(found?.name, known.publisher) ? found : null;
  const named = lines.some(({ parts }) => parts.some(({ authors = [] }) => authors.length > 0));
  const names = new Set([...(hints.sites ?? []), ...lines.map(({ text }) => plainName(text))]);
  const site = nameBehind(lines[titleAt]?.text ?? '', names);
  return lines.map(({ text, parts }, index): HeadLine => {
    const whole = { start: 0, end: text.length };
    if (index === titleAt)
      return { text, parts: titleParts(text, publisher === null && known.publisher === null, names) };
    // `Staff Writer` names nobody.
    const told = parts.filter(({ authors }) => authors === undefined || authors.length > 0);
    if (publisher?.line === index) {
      const { name, start, end } = publisher;
      // Beside a byline it is a part of its own; a date belongs to it.
      const apart = named ? [] : peopleBeside(text, [publisher, ...told]);
      const people = named || apart.length > 0 ? apart : personBetween(text, publisher, known.body);
      const place = [...told, ...people].some(({ authors }) => authors !== undefined)
        ? { start, end }
        : whole;
      const others = told.map(upTo(place, people, text));
      return { text, parts: [{ role: 'publisher', ...place, name }, ...people, ...others] };
    }
    // `Ada Lund · 21 Nov 2025 · 4 min read`
    if (told.length > 0) return { text, parts: [...(named ? [] : peopleBeside(text, told)), ...told] };
    const below = lines[index + 1];
    const isLabel = below !== undefined && (isOffice(below.text) || isPress(below.text));
    const around = [lines[index - 1], below, isLabel ? lines[index + 2] : undefined];
    const beside = around.some((line) =>
      line?.parts.some(({ date, authors }) => date !== undefined || authors !== undefined),
    );
    const isByline = parts.some(({ authors }) => authors !== undefined);
    const mayBe = !named && !isByline && !isSectionName(text) && text !== site?.name;
    // A name alone below the headline, of whom the text says nothing, is who wrote it.
    const alone = titleAt >= 0 && index > titleAt && !known.body.includes(text);
    const titled = below !== undefined && isOffice(below.text);
    const people =
      mayBe && (beside || alone || titled)
        ? [...peopleOf(text.replace(/\s\S+@\S+$/u, '')), ...(beside ? personAt(text, known.body) : [])]
        : [];
    if (people.length > 0) return { text, parts: [{ role: 'author', ...whole, authors: people }] };
    const isLong = text.split(/\s+/).length >= 5 && parts.length === 0;
    // The buttons of a page say nothing that the text speaks of.
    const isDeck = titleAt >= 0 && index > titleAt && isLong && !POSTED.test(text) && known.told(text) > 0;
    return { text, parts: [{ role: isDeck ? 'deck' : 'other', ...whole }] };
  });
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
