import { createHash } from 'node:crypto';
import type { Article, Fact } from '../../types.ts';
import { factsOf } from '../facts/facts.ts';
import type { IngestedArticle } from '../facts/stored.ts';
import { storedText } from '../facts/stored-text.ts';
import type { Detail } from './details.ts';
import type { HeadLine } from './head-line.ts';

/** Details that a line can tell, in the order in which they stand above a text. */
const TOLD_DETAILS = ['title', 'publisher', 'author', 'published'] as const satisfies readonly Detail[];

/** Begins the id of a line that a person gave. */
const GIVEN = 'given-';
const GAP = '\n\n';

/**
 * The article with what a person says of it as lines above its text, so that it can be asked about like what a text tells of
 * itself. What the text's own head says otherwise is no fact any more.
 *
 * @param given the details that are other than the text tells
 * @param before their values until now
 */
export function withGiven<T extends IngestedArticle>(
  ingested: T,
  given: readonly Detail[],
  before: Partial<Readonly<Record<Detail, string | null>>> = {},
): T {
  const { article, facts } = ingested;
  if (!TOLD_DETAILS.some((detail) => given.includes(detail))) return ingested;
  const isGiven = (fact: Fact): boolean => nameOf(fact).startsWith(GIVEN);
  const own = facts.filter((fact) => !isGiven(fact));
  const replaced = own.filter((fact) => given.some((detail) => detail === roleOf(fact)));
  const former = given.flatMap((detail) => before[detail] ?? []);
  // `The Coast Courier, 2 May 2023` tells of two: with either put right it is wrong.
  const isStale = (fact: Fact): boolean =>
    roleOf(fact) !== null &&
    (replaced.some((other) => holds(fact, other)) || former.some((value) => fact.text.includes(value)));
  const kept = own.filter((fact) => !isStale(fact));
  const untold = own.filter(isStale).map(roleOf);
  const isTold = (detail: Detail): boolean => kept.some((fact) => roleOf(fact) === detail);
  const lines = TOLD_DETAILS.flatMap((detail): readonly HeadLine[] => {
    const value = article[detail];
    const isNew = given.includes(detail) || (untold.includes(detail) && !isTold(detail));
    const isOld = facts.some((fact) => nameOf(fact) === GIVEN + detail);
    return value === null || !(isNew || isOld) ? [] : [lineOf(detail, value)];
  });
  const stored = storedText(lines, []);
  const above = lines.length === 0 ? '' : stored.text + GAP;
  const whole = { ...article, text: above + ownText(ingested) };
  const stated = factsOf({
    article: whole,
    stretches: stored.stretches.map((stretch) => ({ ...stretch, id: GIVEN + stretch.id })),
    file: article.id,
    dates: { language: article.language, monthFirst: false },
    topics: [],
  });
  const moved = whole.text.length - article.text.length;
  return {
    ...ingested,
    article: whole,
    facts: [...stated, ...kept.map((fact) => movedBy(moved, fact, whole))],
  };
}

/** An article's text as its file has it, without what a person said of it: by this the same one is known again. */
export function ownText({ article, facts }: IngestedArticle): string {
  const ends = facts.flatMap((fact) =>
    nameOf(fact).startsWith(GIVEN) && fact.origin.kind === 'extracted' ? [fact.origin.end] : [],
  );
  return ends.length === 0 ? article.text : article.text.slice(Math.max(...ends) + GAP.length);
}

/** By this the same text is known again without reading it: its SHA-256. */
export function ownTextHash(ingested: IngestedArticle): string {
  return createHash('sha256').update(ownText(ingested)).digest('hex');
}

/** An article's own text among others' facts; null where no text of it is kept. */
export function ownTextIn({ text, ...rest }: Article, facts: readonly Fact[]): string | null {
  if (text === null) return null;
  return ownText({ article: { ...rest, text }, facts: facts.filter((fact) => fact.article.id === rest.id) });
}

/** A fact's id within its article. */
const nameOf = ({ id, article }: Fact): string => id.slice(article.id.length + 1);

/** What a line of the text's own head tells; a deck tells of the article's matter. */
const roleOf = (fact: Fact): string | null =>
  /^(?<role>title|publisher|author|published|updated)(?:x\d+)?(?:-\d+)?$/u.exec(nameOf(fact))?.groups?.role ??
  null;

function lineOf(detail: (typeof TOLD_DETAILS)[number], value: string): HeadLine {
  const text =
    detail === 'author'
      ? `By ${value}`
      : detail === 'published'
        ? DAY.format(new Date(value.slice(0, 10)))
        : value;
  return { text, parts: [{ role: detail, start: 0, end: text.length }] };
}
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function holds({ origin: outer }: Fact, { origin: inner }: Fact): boolean {
  if (outer.kind === 'curated' || inner.kind === 'curated') return false;
  return outer.start <= inner.start && inner.end <= outer.end;
}

function movedBy(length: number, fact: Fact, article: IngestedArticle['article']): Fact {
  const { origin } = fact;
  if (origin.kind === 'curated') return { ...fact, article };
  return { ...fact, article, origin: { ...origin, start: origin.start + length, end: origin.end + length } };
}
