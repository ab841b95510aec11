import { counted } from '../../answer/reply/text.ts';
import { correctDetails, type WrittenDetails } from '../../knowledge/ingest/correct.ts';
import { ownTextHash } from '../../knowledge/ingest/head/given.ts';
import { seenOnce } from '../../knowledge/seen-once.ts';
import { type ArticleStore, type Draft, StoreError } from '../../knowledge/store/store.ts';
import type { Context } from '../command.ts';
import type { Button, Done, Message } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import { notice } from '../replies/embeds.ts';
import { alikeSince } from './alike-since.ts';
import { articleButtons, step } from './article-buttons.ts';
import { besideButton, inPlaceButton, inPlaceOf, sameTextAs, TWICE } from './in-place.ts';
import { draftFacts, type PreviewBesides, previewMessage } from './preview.ts';
import { type PublishedLately, publishedLately, publishOnce } from './published-lately.ts';
import { alreadyThere, correctedMeanwhile, gone, orRefusal, refusal } from './refusals.ts';
import { removedBefore } from './removed-before.ts';
import { besideShipped } from './twins.ts';
import { undoOf } from './undo.ts';
import { withWritten } from './written.ts';

/** A moderator at work in their server. */
export interface Desk {
  readonly guildId: string;
  readonly userId: string;
  readonly store: ArticleStore;
  readonly context: Context;
}

/** A draft’s preview, or a page of its facts. */
export function showDraft(draftId: string, page: number | 'preview', desk: Desk): Promise<Done> {
  return withDraft(draftId, desk, async (draft) => {
    if (page === 'preview') return preview(draft, desk);
    const there = inPlaceOf(draft, desk.store.published(desk.guildId));
    return { message: draftFacts(draft, page, there), outcome: 'facts' };
  });
}

/** Of a draft that is not there any more what became of it. */
export function withDraft(draftId: string, desk: Desk, work: (draft: Draft) => Promise<Done>): Promise<Done> {
  return orRefusal(async () => {
    const draft = await desk.store.draft(desk.guildId, draftId);
    if (draft === undefined) return goneDraft(draftId, desk);
    const done = await work(draft).catch(goneAsNone);
    return done ?? goneDraft(draftId, desk);
  });
}

/** Said of a draft that is gone: with the way to what it was published as, or corrected to, where that is there. */
export async function goneDraft(draftId: string, desk: Desk): Promise<Done> {
  const { store, guildId } = desk;
  const lately = await publishedLately(draftId, desk);
  if (lately !== undefined) return publishedMessage(lately, desk);
  const now = (await store.drafts(guildId)).find(({ instead }) => instead.includes(draftId));
  return now === undefined ? gone() : correctedMeanwhile(now);
}

/** The draft with other details, in place of the one before: what is wrong of them is told, and the rest taken. */
export async function correctDraft(draftId: string, details: WrittenDetails, desk: Desk): Promise<Done> {
  const done = await withDraft(draftId, desk, async (draft) => {
    const { store, guildId, userId } = desk;
    const { corrected, wrong } = correctDetails(draft, details);
    return preview(await store.addDraft(guildId, userId, { ...corrected, refused: wrong }, draftId), desk);
  });
  return done.outcome === 'preview' ? done : withWritten(done, details);
}

/**
 * Serves a draft to its server from now on; refused where the very same article is there.
 * @param where beside one of the very same text, or one that is alike
 */
export function publishDraft(draftId: string, desk: Desk, where?: 'beside'): Promise<Done> {
  return withDraft(draftId, desk, async (draft) => {
    const { store, guildId, userId } = desk;
    const own = besideShipped(draft, desk.context.live.assistant);
    if (own === undefined) return alreadyThere(draft.article.title);
    const alike = where === 'beside' ? undefined : await alikeSince(own, desk);
    if (alike !== undefined) return alike;
    // The shipped knowledge got an article of this id meanwhile.
    const ready = own === draft ? draft : await store.addDraft(guildId, userId, own, draftId);
    const isDouble = await publishOnce(draftId, ready.id, desk, where).then(() => false, isDuplicate);
    return isDouble ? inTheWay(ready, desk) : goneDraft(draftId, desk);
  });
}

async function publishedMessage({ by, article }: PublishedLately, desk: Desk): Promise<Done> {
  const {
    article: { id, title },
    facts,
  } = article;
  const said =
    by === desk.userId
      ? `Published: **${escaped(title)}**.`
      : `It was published meanwhile, by <@${by}>: **${escaped(title)}**.`;
  const text = `${said} ${counted(seenOnce(facts).length, 'fact')} can be asked about from now on, in this server alone.`;
  const undo = await undoOf(article, desk);
  return { message: await done(text, articleButtons(id, undo?.button), desk), outcome: 'published' };
}

/** Throws a draft away, unless it was corrected or published meanwhile. */
export function discardDraft(draftId: string, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    await desk.store.discard(desk.guildId, draftId);
    // What it was published as, or corrected to, stays: nobody is to believe that it is discarded.
    const { outcome, message: instead } = await goneDraft(draftId, desk);
    if (outcome === 'corrected' || outcome === 'published') return { message: instead, outcome };
    const message = await done('Discarded. Nothing was published.', [], desk);
    return { message, outcome: 'discarded' };
  });
}

/** The very article is there: the draft, which stays on show, can take its place, stand beside it, or, with its files spoilt, follow it. */
async function inTheWay(draft: Draft, { store, guildId }: Desk): Promise<Done> {
  const { id, title } = draft.article;
  const same = sameTextAs(draft, store.published(guildId));
  if (same !== undefined) {
    const said = `The article “${same.article.article.title}” is there already: the very same text.`;
    const done = refusal(same.inTheWay ? said : `${said} ${TWICE}`, 'duplicate');
    const buttons = [inPlaceButton(draft, same), ...(same.inTheWay ? [] : [besideButton(draft)])];
    return { ...done, message: { ...done.message, rows: [buttons] } };
  }
  const spoilt = (await store.list(guildId)).find((one) => one.state === 'broken' && one.id === id);
  const state = spoilt === undefined ? '' : ', and its files are spoilt';
  const done = refusal(`The article “${title}” is there already${state}. Remove it first.`, 'duplicate');
  if (spoilt === undefined) return done;
  const remove = { label: 'Remove the old one', action: step('removal', spoilt.id) };
  return { ...done, message: { ...done.message, rows: [[remove]] } };
}

/** In place of a preview: nothing of it stays, its file neither. The way to the person's other drafts, where there are any. */
async function done(text: string, buttons: readonly Button[], desk: Desk): Promise<Message> {
  const drafts = await desk.store.drafts(desk.guildId);
  const [next, ...more] = drafts.filter(({ by }) => by === desk.userId);
  const others = next === undefined ? [] : [otherDrafts(next.id, 1 + more.length)];
  return { ...notice(text), rows: [[...buttons, ...others]], files: [] };
}

function otherDrafts(draftId: string, count: number): Button {
  if (count > 1) return { label: `Show your ${count} other drafts`, action: { kind: 'articles', page: 0 } };
  return { label: 'Show your other draft', action: { kind: 'draft', step: 'preview', page: 0, draftId } };
}

/** What there is to say of a draft before it is published, and of what happened just now. */
export async function preview(
  draft: Draft,
  desk: Desk,
  now: Pick<PreviewBesides, 'others' | 'meanwhile' | 'again'> = {},
): Promise<Done> {
  const { context, guildId, store, userId } = desk;
  const removed = removedBefore(draft, await store.journal(guildId), await store.list(guildId));
  const textHash = ownTextHash(draft);
  const drafts = (await store.drafts(guildId)).filter((one) => one.textHash === textHash);
  const twins = drafts.filter(({ id }) => id !== draft.id);
  const there = inPlaceOf(draft, store.published(guildId));
  const news = { ...now, removed, there, twins, isOwn: draft.by === userId };
  const message = previewMessage(draft, context.assistantFor(guildId), Date.now(), news);
  return { message, outcome: 'preview' };
}

/** Somebody was faster. */
function goneAsNone(error: unknown): undefined {
  if (error instanceof StoreError && error.reason === 'gone') return undefined;
  throw error;
}

/** The store knows an article by its id, which says nothing to a moderator. */
function isDuplicate(error: unknown): true {
  if (error instanceof StoreError && error.reason === 'duplicate') return true;
  throw error;
}
