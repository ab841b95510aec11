import { articleHead } from '../schema.ts';
import { eitherDay, findDates } from '../time/dates.ts';
import type { Fact, Figure } from '../types.ts';
import { opensWithYear } from './body/day-entries.ts';
import { yearMeant } from './figures/figures.ts';
import type { Detail } from './head/details.ts';
import { withGiven } from './head/given.ts';
import type { Ingested } from './ingest.ts';
import { oneLine, tidy } from './text/plain.ts';

/** In the order in which they are written down. */
export const DETAILS = [
  'title',
  'publisher',
  'published',
  'author',
  'url',
] as const satisfies readonly Detail[];

/** An article's details as a person writes them; empty when they are not known. */
export type WrittenDetails = Readonly<Record<Detail, string>>;

/** What a person wrote for a detail and no article may have, and what to do about it. */
export interface WrongDetail {
  readonly detail: Detail;
  readonly value: string;
  readonly message: string;
  readonly todo: string;
}

/** What is right of some details, and what is wrong with the others. */
export interface Sorted {
  readonly right: Partial<WrittenDetails>;
  readonly wrong: readonly WrongDetail[];
}

/**
 * The same article with the details that a person gives; those that are wrong stay what they were, and are told. What is new can be
 * asked about like what the text tells itself, and what the person put right is no fact any more, nor is there anything to note of it.
 */
export function correctDetails<T extends Pick<Ingested, 'article' | 'facts' | 'missing' | 'notes'>>(
  ingested: T,
  details: WrittenDetails,
): { readonly corrected: T; readonly wrong: Sorted['wrong'] } {
  const before = ingested.article;
  const { right, wrong } = sortDetails(details, before.language);
  const value = (detail: Detail) => (right[detail] === undefined ? before[detail] : right[detail] || null);
  const published = value('published');
  const article = {
    ...before,
    title: value('title') ?? before.title,
    publisher: value('publisher'),
    published:
      published === null || published === before.published ? published : dateIn(published, before.language),
    author: value('author'),
    url: value('url'),
  };
  // Where there is no headline its file's name stands for it, until somebody gives one.
  const isMissing = (detail: Detail): boolean =>
    detail === 'title'
      ? ingested.missing.includes('title') && right.title === undefined
      : article[detail] === null;
  const missing = DETAILS.filter(isMissing);
  const changed = DETAILS.filter(
    (detail) =>
      article[detail] !== before[detail] || (ingested.missing.includes(detail) && !missing.includes(detail)),
  );
  const facts = ingested.facts.map((fact) => redated({ ...fact, article }, before.published));
  const notes = ingested.notes.filter(({ detail }) => detail === null || !changed.includes(detail));
  return { corrected: withGiven({ ...ingested, article, facts, missing, notes }, changed, before), wrong };
}

/** What names a year by the article's day. A row's is over its column, and no phrase of its own. */
const RELATIVE = /\b(?:last|this|next|previous|coming) year\b|\byear (?:ago|earlier|before)\b/i;
const CALLED = ['last year', 'this year', 'next year'];

/** `last year` was read as the year before the article's day: with another day it is another year. */
function redated(fact: Fact, before: string | null): Fact {
  const { published, language } = fact.article;
  const was = before === null ? null : Number(before.slice(0, 4));
  const isOther = before?.slice(0, 4) !== published?.slice(0, 4);
  if (!isOther || !RELATIVE.test(fact.text) || fact.text.includes(' | ')) return fact;
  // Under a day of a timeline it is the year before that one.
  if (opensWithYear(fact.context ?? '', { language, monthFirst: false })) return fact;
  const figures = fact.figures.map((figure): Figure => {
    const { period } = figure;
    const isWritten = period === null || fact.text.includes(period);
    const called = was === null || isWritten ? period : (CALLED[Number(period) - was + 1] ?? period);
    return { ...figure, period: yearMeant(called, published) };
  });
  return { ...fact, figures };
}

/** Whether details can be an article's, those that are given. What is right comes without what nobody sees. */
export function sortDetails(details: Partial<WrittenDetails>, language: string | null = null): Sorted {
  const given = DETAILS.flatMap((detail) => {
    const text = details[detail];
    if (text === undefined) return [];
    const value = asDetail(text);
    return [{ detail, value, problem: problemOf(detail, value, language) }];
  });
  return {
    right: Object.fromEntries(
      given.flatMap(({ detail, value, problem }) => (problem === null ? [[detail, value]] : [])),
    ),
    wrong: given.flatMap(({ detail, value, problem }) =>
      problem === null ? [] : [{ detail, value, ...problem }],
    ),
  };
}

function problemOf(
  detail: Detail,
  text: string,
  language: string | null,
): Pick<WrongDetail, 'message' | 'todo'> | null {
  const isTitle = detail === 'title';
  if (text === '') return isTitle ? { message: 'is missing.', todo: GIVE } : null;
  // It would state nothing, and be no line that the article's own text is told from.
  if (!/[\p{L}\p{N}]/u.test(text))
    return {
      message: `${shown(text)} has no letter.`,
      todo: isTitle ? GIVE : 'Write it in words, or leave it empty.',
    };
  const value = detail === 'published' ? dateIn(text, language) : text;
  const unsure = detail === 'published' ? ambiguousIn(text) : null;
  if (unsure !== null)
    return { message: `${shown(text)} may be ${unsure}.`, todo: 'Write the month as a word.' };
  if (value === null)
    return { message: `${shown(text)} is no date.`, todo: 'Write it as 2025-05-02 or 2 May 2025.' };
  if (detail !== 'url' && /^(?:https?:\/\/|www\.)\S+$/iu.test(text))
    return { message: `${shown(text)} is a web address.`, todo: 'Write it in the field of that name.' };
  if (detail === 'url' && !isWebAddress(text))
    return { message: `${shown(text)} is no web address.`, todo: 'Begin it with https://' };
  const unfit = articleHead.shape[detail].safeParse(value).error?.issues[0];
  if (unfit === undefined) return null;
  return unfit.code === 'too_big'
    ? { message: `is longer than ${unfit.maximum} characters.`, todo: 'Write it shorter.' }
    : { message: `cannot be kept: ${unfit.message}.`, todo: 'Write it otherwise, or leave it empty.' };
}

const GIVE = 'Give the headline.';

/** A detail as it is kept: one line, without what nobody sees. */
export const asDetail = (text: string): string => oneLine(tidy(text)).trim();

const shown = (text: string): string => `“${[...text].slice(0, 60).join('')}”`;

/** The one moment that a person wrote; null where any number is left beside it, such as an hour that no day has. */
function dateIn(line: string, language: string | null): string | null {
  const [found] = findDates(line, { language, monthFirst: null });
  if (found === undefined) return null;
  return /\p{N}/u.test(line.slice(0, found.start) + line.slice(found.end)) ? null : found.iso;
}

/** The two days that a person's `4/3/2026` may be; null where it is one. */
function ambiguousIn(line: string): string | null {
  const [found] = findDates(line, { language: null, monthFirst: null });
  return found?.ambiguous ? eitherDay(found.iso) : null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
