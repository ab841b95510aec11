import { wholeCharacters } from '../../knowledge/ingest/text/plain.ts';
import { datelineEnd } from '../../knowledge/time/dateline.ts';
import type { FoundFact, Span } from '../types.ts';
import type { Style } from './style.ts';

/**
 * Cut at a word's end, with an ellipsis, to at most `limit` UTF-16 units. Never inside a figure: half of "12 million" would
 * be another figure.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const words = cut.split(/(?<=\s)/u);
  // The last word may be half a word; a text that is one long word (or has no spaces at all) is cut in it.
  if (words.length > 1) words.pop();
  else words[0] = wholeCharacters(cut);
  let length = words.reduce((sum, word) => sum + word.length, 0);
  while (words.length > 0 && endsInFigure(words.at(-1) ?? '', text.slice(length, length + 12))) {
    length -= words.pop()?.length ?? 0;
  }
  return `${words.join('').replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A cut that saves less than that, a word or two, is no gain. */
const LEAST_SAVED = 15;
/** Where there is less room than that, each character counts. */
const TIGHT = 50;

/** What is not longer than this stays whole where there is room for about `limit`. */
export const wholeUpTo = (limit: number): number => (limit < TIGHT ? limit : limit + LEAST_SAVED);

/** Cut to about `limit`: not for the sake of the last word or two. */
export function shortenWell(text: string, limit: number): string {
  return text.length <= wholeUpTo(limit) ? text : shorten(text, limit);
}

/** The word has a digit in it, or the words after the cut say how many of it there are. */
function endsInFigure(word: string, rest: string): boolean {
  return (
    /[\p{N}$€£¥]/u.test(word) || /^\s*(hundred|thousand|million|billion|trillion|per ?cent|%)/i.test(rest)
  );
}

interface Excerpt {
  readonly text: string;
  readonly highlight: Span | null;
}

/**
 * About `limit` characters of a fact's text: whole words around the highlight, with ellipses where it is cut. What goes first
 * is the place that a wire's story begins with.
 */
export function excerpt({ fact: { text }, highlight }: FoundFact, limit: number): Excerpt {
  if (text.length <= wholeUpTo(limit)) return { text, highlight };
  const lead = datelineEnd(text);
  if (lead === 0 || (highlight !== null && highlight.start < lead)) return cut(text, highlight, limit);
  const moved = highlight && { start: highlight.start - lead, end: highlight.end - lead };
  const news = cut(text.slice(lead), moved, limit - 1);
  if (news.text.startsWith('…')) return news;
  const { highlight: span } = news;
  return { text: `…${news.text}`, highlight: span && { start: span.start + 1, end: span.end + 1 } };
}

function cut(text: string, highlight: Span | null, limit: number): Excerpt {
  if (text.length <= wholeUpTo(limit)) return { text, highlight };
  if (highlight === null) return { text: shorten(text, limit), highlight };
  const { start, end } = highlight;
  const around = Math.max(2, limit - (end - start));
  const before = lastWords(text.slice(0, start), Math.max(around / 2, around - (text.length - end)));
  const after = text.slice(end);
  const rest = around - before.length;
  return {
    text: before + text.slice(start, end) + (rest > 1 ? shortenWell(after, rest) : '…'),
    highlight: { start: before.length, end: before.length + end - start },
  };
}

/** The end of a text from a word's start on, with an ellipsis before it; never from within a figure. */
function lastWords(text: string, limit: number): string {
  if (text.length <= wholeUpTo(limit)) return text;
  const words = text.slice(-limit).split(/(?<=\s)/u);
  let dropped = words.shift() ?? '';
  while (/\p{N}/u.test(dropped) && words.length > 0) dropped = words.shift() ?? '';
  return `…${words.join('')}`;
}

/** The text as a medium writes it, with what was asked for in bold. */
export function emphasised({ text, highlight }: Excerpt, style: Style): string {
  if (highlight === null || highlight.start >= highlight.end) return style.plain(text);
  const { start, end } = highlight;
  return (
    style.plain(text.slice(0, start)) + style.bold(text.slice(start, end)) + style.plain(text.slice(end))
  );
}
