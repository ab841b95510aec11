import { articleHead } from '../schema.ts';
import { findDates } from './dates.ts';
import type { Detail } from './details.ts';
import { IngestError } from './error.ts';
import type { Ingested } from './ingest.ts';
import { oneLine, tidy } from './plain.ts';

const DETAILS = ['title', 'publisher', 'published', 'author', 'url'] as const satisfies readonly Detail[];

/** An article's details as a person writes them; empty when they are not known. */
export type Details = Readonly<Record<Detail, string>>;

/**
 * The same article with the details that a person gives; its text and its facts' places in it stay, but those of its head's
 * lines that the person put right are no facts any more.
 * @throws IngestError naming the detail that is wrong
 */
export function correctDetails<T extends Pick<Ingested, 'article' | 'facts'>>(
  ingested: T,
  details: Details,
): T & Pick<Ingested, 'missing'> {
  const value = (detail: Detail) => oneLine(tidy(details[detail])) || null;
  const title = value('title');
  if (title === null) throw new IngestError('title', 'is missing.', 'Give the headline.');
  const article = {
    ...ingested.article,
    title,
    publisher: value('publisher'),
    published: instant(value('published'), ingested.article.language),
    author: value('author'),
    url: webAddress(value('url')),
  };
  for (const detail of DETAILS) refuseUnfit(detail, article[detail]);
  const missing = DETAILS.filter((detail) => article[detail] === null);
  // A line of the head that says otherwise would be told as if it were so.
  const wrong = DETAILS.filter((detail) => article[detail] !== ingested.article[detail]);
  const facts = ingested.facts
    .filter(({ id }) => !wrong.some((detail) => id === `${article.id}/${detail}`))
    .map((fact) => ({ ...fact, article }));
  return { ...ingested, article, facts, missing };
}

function refuseUnfit(detail: Detail, value: string | null): void {
  const problem = articleHead.shape[detail].safeParse(value).error?.issues[0]?.message;
  if (problem === undefined) return;
  throw new IngestError(detail, `cannot be kept: ${problem}.`, `Give another ${detail}.`);
}

function instant(written: string | null, language: string): string | null {
  if (written === null) return null;
  const found = findDates(written, { language, monthFirst: /^en-US$/i.test(language) })[0];
  if (found !== undefined) return found.iso;
  throw new IngestError('published', `“${written.slice(0, 60)}” is no date.`, 'Write it as 2025-05-02.');
}

function webAddress(written: string | null): string | null {
  if (written === null) return null;
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return written;
  throw new IngestError('url', `“${written.slice(0, 60)}” is no web address.`, 'Begin it with https://');
}
