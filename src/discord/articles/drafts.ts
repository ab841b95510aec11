import {
  asDetail,
  correctDetails,
  type Details,
  sortDetails,
  type WrongDetail,
} from '../../knowledge/ingest/correct.ts';
import type { Detail, IngestOptions } from '../../knowledge/ingest/details.ts';
import { ownText, ownTextIn } from '../../knowledge/ingest/given.ts';
import { idWithHash, underId } from '../../knowledge/ingest/id.ts';
import { fileOrigin } from '../../knowledge/ingest/ingest.ts';
import type { IngestedArticle } from '../../knowledge/ingest/stored.ts';
import { type ArticleStore, type Draft, StoreError } from '../../knowledge/store/store.ts';
import { ATTACHMENT_LIMIT, type Attachment } from '../attachment.ts';
import type { Context } from '../command.ts';
import { counted, notice } from '../embeds.ts';
import type { Done, Field, Form } from '../message.ts';
import { escaped } from '../style.ts';
import { LABELS, PASTED } from './labels.ts';
import { draftFacts, type News, previewMessage } from './preview.ts';
import { gone, orRefusal, refusal } from './refusals.ts';
import { folded } from './twins.ts';

/** A moderator at work in their server. */
export interface Desk {
  readonly guildId: string;
  readonly userId: string;
  readonly store: ArticleStore;
  readonly context: Context;
}

export function addFile(attachment: Attachment, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const bytes = await desk.context.fetchAttachment(attachment);
    return addBytes(bytes, { name: attachment.name }, desk);
  });
}

/**
 * A text that was pasted into the form; what its other fields say goes before what the text says. What is wrong of those is told, and
 * of a text that makes no draft the person gets it back: a form that was sent is gone.
 */
export async function addPasted(values: Readonly<Record<string, string>>, desk: Desk): Promise<Done> {
  const { text = '' } = values;
  if (text.trim() === '')
    return refusal('There is no text. Paste the article into the first field.', 'not an article');
  const done = await orRefusal(async () => {
    const given = (['title', 'publisher', 'published', 'url'] as const).flatMap((detail) => {
      const value = asDetail(values[detail] ?? '');
      return value === '' ? [] : [[detail, value] as const];
    });
    const { right, wrong } = sortDetails(Object.fromEntries(given));
    const warnings = text.length < FIELD_LIMIT ? [] : [MAY_BE_CUT];
    return addBytes(new TextEncoder().encode(text), { name: PASTED, ...right }, desk, { warnings, wrong });
  });
  if (done.outcome === 'preview') return done;
  return { ...done, message: { ...done.message, files: [{ name: PASTED, content: text }] } };
}

export function showDraft(draftId: string, page: number | 'preview', desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const draft = await desk.store.draft(desk.guildId, draftId);
    if (draft === undefined) return gone();
    if (page === 'preview') return preview(draft, desk);
    return { message: draftFacts(draft, page), outcome: 'facts' };
  });
}

export function correctDraft(draftId: string, details: Details, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const { store, guildId, userId } = desk;
    const draft = await store.draft(guildId, draftId);
    if (draft === undefined) return gone();
    const { corrected, wrong } = correctDetails(draft, details);
    const ready = { ...corrected, typed: typedOf(wrong) };
    return preview(await store.addDraft(guildId, userId, ready, draftId), desk, { wrong });
  });
}

const typedOf = (wrong: readonly WrongDetail[]): NonNullable<Draft['typed']> =>
  Object.fromEntries(wrong.flatMap(({ detail, value }) => (value === '' ? [] : [[detail, value]])));

export function publishDraft(draftId: string, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const { store, guildId, userId, context } = desk;
    const draft = await store.draft(guildId, draftId);
    if (draft === undefined) return gone();
    const { title } = draft.article;
    const own = besideShipped(draft, desk);
    if (own === undefined) return alreadyThere(title);
    // The shipped knowledge got an article of this id meanwhile.
    const ready = own === draft ? draft : await store.addDraft(guildId, userId, own, draftId);
    const published = await store.publish(guildId, userId, ready.id).catch(duplicateAsNone);
    if (published === undefined)
      return refusal(`The article “${title}” is there already. Remove it first.`, 'duplicate');
    const { article, facts } = published;
    await context.live.refresh(guildId);
    context.log.info({ person: userId, server: guildId, article: article.id }, 'article published');
    const message = notice(
      `Published: **${escaped(article.title)}**. ${counted(facts.length, 'fact')} can be asked about from now on, in this server alone.`,
    );
    const remove = { kind: 'article', step: 'removal', page: 0, articleId: article.id } as const;
    return { message: { ...message, rows: [[{ label: 'Remove', action: remove }]] }, outcome: 'published' };
  });
}

export function discardDraft(draftId: string, { store, guildId }: Desk): Promise<Done> {
  return orRefusal(async () => {
    await store.discard(guildId, draftId);
    return { message: { ...notice('Discarded. Nothing was published.'), rows: [] }, outcome: 'discarded' };
  });
}

/** The details as they stand, to be corrected; undefined when the draft is gone. */
export async function correctionForm(draftId: string, { store, guildId }: Desk): Promise<Form | undefined> {
  const draft = await store.draft(guildId, draftId);
  return draft && formOf(draft, 'Correct the details');
}

/** The same for a draft that has no headline, without which nothing is published; undefined for any other. */
export async function headlineForm(draftId: string, { store, guildId }: Desk): Promise<Form | undefined> {
  const draft = await store.draft(guildId, draftId);
  return draft?.missing.includes('title') ? formOf(draft, 'A headline is needed to publish') : undefined;
}

function formOf({ id, article, missing, typed }: Draft, heading: string): Form {
  const valueIn = (detail: Detail): string =>
    typed?.[detail] ?? (detail === 'title' && missing.includes(detail) ? '' : (article[detail] ?? ''));
  const field = (detail: Detail, limit: number, more: Partial<Field> = {}): Field => ({
    id: detail,
    label: LABELS[detail],
    // What cannot be sent again is not shown again.
    value: valueIn(detail).slice(0, limit),
    limit,
    ...more,
  });
  return {
    title: heading,
    action: { kind: 'correction', draftId: id },
    fields: [
      field('title', 300, { required: true }),
      field('publisher', 100),
      field('published', 60, { hint: '2025-05-02 or 2 May 2025' }),
      field('author', 200),
      field('url', 500, { hint: 'https://…' }),
    ],
  };
}

export const PASTE_FORM: Form = {
  title: 'Add an article',
  action: { kind: 'paste' },
  fields: [
    {
      id: 'text',
      label: 'The article, its headline first',
      hint: 'Up to 4,000 characters. Attach a file (.txt, .md, .html) to add a longer one.',
      required: true,
      long: true,
    },
    { id: 'title', label: 'Headline, if the text has none', limit: 300 },
    { id: 'publisher', label: 'Publisher, if the text does not say', limit: 100 },
    { id: 'published', label: 'Date, if the text does not say', hint: '2025-05-02 or 2 May 2025', limit: 60 },
    { id: 'url', label: LABELS.url, hint: 'https://…', limit: 500 },
  ],
};

/** Discord's own for a form's field: what is pasted beyond it is cut without a word. */
const FIELD_LIMIT = 4_000;
const MAY_BE_CUT =
  'The text fills the field to its last character: Discord cuts what is longer. If its end is missing, discard this and attach a file.';

interface Told {
  /** What a person should check first. */
  readonly warnings: readonly string[];
  /** What the person wrote for a detail and was left out. */
  readonly wrong: readonly WrongDetail[];
}

async function addBytes(
  bytes: Uint8Array,
  options: IngestOptions,
  desk: Desk,
  { warnings, wrong }: Told = { warnings: [], wrong: [] },
): Promise<Done> {
  const { store, guildId, userId, context } = desk;
  if (bytes.length > ATTACHMENT_LIMIT) return refusal('That is more than 1 MiB.', 'attachment');
  const ingested = await context.ingest({ bytes, options }, guildId);
  const own = besideShipped(ingested, desk);
  if (own === undefined) return alreadyThere(ingested.article.title);
  const { article, facts, missing } = own;
  const notes = [...warnings, ...own.notes];
  const from = fileOrigin(options.name, bytes);
  const typed = typedOf(wrong);
  const draft = await store.addDraft(guildId, userId, { article, facts, missing, notes, from, typed });
  return preview(draft, desk, { wrong, leftOut: own.leftOut });
}

function preview(draft: Draft, { context, guildId }: Desk, news: News = {}): Done {
  const message = previewMessage(draft, context.assistantFor(guildId), Date.now(), news);
  return { message, outcome: 'preview' };
}

/**
 * Undefined for an article that the shipped knowledge has. Another one of the same id would be stored and never be found:
 * it gets an id of its own.
 */
function besideShipped<T extends IngestedArticle>(ingested: T, { context }: Desk): T | undefined {
  const { id, title } = ingested.article;
  const { articles, facts } = context.live.assistant.knowledge;
  const shipped = articles.find((article) => article.id === id);
  if (shipped === undefined) return ingested;
  const text = ownText(ingested);
  // Of a curated article no text is kept: its headline tells.
  const told = ownTextIn(shipped, facts);
  const isSame = told === null ? folded(shipped.title) === folded(title) : told === text;
  return isSame ? undefined : underId(ingested, idWithHash(id, text));
}

function alreadyThere(title: string): Done {
  return refusal(`The article “${title}” is there already: everyone has it.`, 'duplicate');
}

/** The store knows an article by its id, which says nothing to a moderator. */
function duplicateAsNone(error: unknown): undefined {
  if (error instanceof StoreError && error.reason === 'duplicate') return undefined;
  throw error;
}
