import type { Metadata } from './block.ts';
import { isPersonName } from './byline.ts';
import { headlineIn } from './headline.ts';
import { isKnownPress, isPress } from './press.ts';

/**
 * What a file says of its article, without what it says besides: the headline of `Quay opens | The Alden Post`, and no sender of a
 * mail for its publisher.
 */
export function plainMetadata(metadata: Metadata): Metadata {
  const title = metadata.title === null || isGeneric(metadata.title) ? null : metadata.title;
  const headline = title === null ? null : headlineIn(title);
  const isMail = /^from:/iu.test(metadata.lines.publisher ?? '');
  const sender = metadata.publisher ?? '';
  const isSender = isMail && (isSomebody(sender) || sender.includes('@'));
  const { publisher: line, ...lines } = metadata.lines;
  return {
    ...metadata,
    title: title === null || headline === null ? null : title.slice(headline.start, headline.end),
    publisher: isSender || isDay(sender) ? null : (metadata.publisher ?? headline?.publisher?.name ?? null),
    lines: isSender || line === undefined ? lines : metadata.lines,
  };
}

/** Behind the paper's name a window's title may have the day. */
const isDay = (name: string): boolean => /\b(?:19|20)\d{2}$/u.test(name);

const isSomebody = (name: string): boolean => isPersonName(name) && !isPress(name) && !isKnownPress(name);

/** `Print version`, `epaper article view`: what a window shows, and no headline. */
const isGeneric = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => GENERIC.has(word));
const GENERIC = new Set(
  ' a article copy document e epaper export for friendly full mail message new news of page paper preview print printable printer reader saved screen story tab terminal text the this untitled version view viewer web window your'.split(
    ' ',
  ),
);
