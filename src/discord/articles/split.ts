import { shorten } from '../../answer/reply/excerpt.ts';
import type { Note } from '../../knowledge/ingest/head/details.ts';

/** What is noted of articles that stood in one text, each of which is a draft of its own. */

const MOST_NAMED = 3;
const LONGEST_NAME = 80;

const named = (title: string): string => `“${shorten(title, LONGEST_NAME)}”`;
const noted = (text: string): Note => ({ detail: null, text });

/** With the first one, of those that followed. */
export function besideFirst(titles: readonly string[]): Note {
  const names = titles.slice(0, MOST_NAMED).map(named);
  const more = titles.length - names.length;
  const all = more === 0 ? names : [...names, `${more} more`];
  const list = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return noted(
    titles.length === 1
      ? `${list}, further down, has a byline or a date of its own: it is a draft of its own, and nothing of it is in this one.`
      : `${list}, further down, have a byline or a date of their own: each is a draft of its own, and nothing of them is in this one.`,
  );
}

/** With one of the others, of the first. */
export function belowFirst(first: string): Note {
  return noted(
    `It stood below ${named(first)} in the same text: what was given for that one is not taken for it.`,
  );
}

/** With the first one, of one that could not be kept. */
export function notKept(title: string, why: string): Note {
  return noted(`${named(title)}, in the same text, is another article, and left out. ${why}`);
}
