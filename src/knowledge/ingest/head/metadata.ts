import type { Metadata } from '../text/block.ts';
import { consistsOf } from '../text/plain.ts';
import { isPersonName } from './byline.ts';
import { headlineIn } from './headline.ts';
import { isPlatform } from './platforms.ts';
import { isKnownPress, isPaperName, isPress } from './press.ts';
import { isSectionName, plainName } from './publisher.ts';

/**
 * What a file says of its article, without what it says besides: the headline of `Quay opens | The Alden Post`, and no sender of a
 * mail, nor the site where anybody publishes, for its publisher.
 */
export function plainMetadata(metadata: Metadata): Metadata {
  const title = metadata.title === null || isGeneric(metadata.title) ? null : metadata.title;
  const headline = title === null ? null : headlineIn(title);
  const text = title === null || headline === null ? null : title.slice(headline.start, headline.end);
  const place = placeOf(title ?? '');
  const behind = place ?? headline?.publisher?.name ?? null;
  const named = behind !== null && isPlatform(behind) ? null : behind;
  const { owner } = metadata;
  // `The Alden Sentinel Online` in the window's title, and © The Alden Sentinel below
  const isOwners = owner !== null && named !== null && plainName(named).startsWith(plainName(owner));
  const isMail = /^from:/iu.test(metadata.lines.publisher ?? '');
  const sender = metadata.publisher ?? '';
  const isSender = (isMail && (isSomebody(sender) || sender.includes('@'))) || isPlatform(sender);
  const { publisher: line, ...lines } = metadata.lines;
  return {
    ...metadata,
    title: place === null ? text : null,
    publisher: isPlatform(sender)
      ? named
      : isSender || isDay(sender)
        ? null
        : (metadata.publisher ?? (isOwners ? owner : named)),
    lines: isSender || line === undefined ? lines : metadata.lines,
  };
}

/** The paper of `The Alden Sentinel Online -- Local News`, which says where the page stands and not what it tells. */
function placeOf(title: string): string | null {
  const { name = '', part } =
    /^(?<name>.+?)(?:(?::|\s+(?:--?|[–—|»«:]))\s+(?<part>.+))?$/u.exec(title.trim())?.groups ?? {};
  return isPaperName(name) && (part === undefined || isSectionName(part) || /^\d[\d/.-]+$/u.test(part))
    ? name
    : null;
}

/** Behind the paper's name a window's title may have the day. */
const isDay = (name: string): boolean => /\b(?:19|20)\d{2}$/u.test(name);

const isSomebody = (name: string): boolean =>
  isPersonName(name) && !/^The\s/u.test(name) && !isPress(name) && !isKnownPress(name);

/** `Print version`, `epaper article view`: what a window shows, and no headline. */
const isGeneric = (title: string): boolean => consistsOf(title, GENERIC);
const GENERIC = new Set(
  ' a article copy document e epaper export for friendly full mail message new news of page paper preview print printable printer reader saved screen story tab terminal text the this untitled version view viewer web window your'.split(
    ' ',
  ),
);
