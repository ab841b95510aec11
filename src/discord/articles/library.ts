import { articleLine } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { counted } from '../../answer/reply/text.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { ownTextHash } from '../../knowledge/ingest/head/given.ts';
import { oncePer } from '../../knowledge/memoize.ts';
import { seenOnce } from '../../knowledge/seen-once.ts';
import type { Listed } from '../../knowledge/store/store.ts';
import type { Article } from '../../knowledge/types.ts';
import { COLOUR } from '../messages/colour.ts';
import { LIMIT } from '../messages/limits.ts';
import type { Done, Menu, Message } from '../messages/message.ts';
import { pageOf } from '../messages/paging.ts';
import { discordStyle, escaped } from '../messages/style.ts';
import { listPage, notice } from '../replies/embeds.ts';
import { type Apart, apart, draftsApart } from './apart.ts';
import { articleButtons, step } from './article-buttons.ts';
import { draftList } from './draft-list.ts';
import type { Desk } from './drafts.ts';
import { BOTH, textChanges } from './earlier-form.ts';
import { factPage, headed } from './factlist.ts';
import { inPlaceOf, TWICE } from './in-place.ts';
import { gone, orRefusal, refusal } from './refusals.ts';
import { type Undo, undoOf } from './undo.ts';
import { deedOf, doneAt, PUBLISHER_LIMIT, quotedOf, stateLine, whichOne } from './which.ts';

const hashOf = oncePer(ownTextHash);
const PER_PAGE = 5;
/** Of Discord's 6,000 characters for all embeds of a message and 4,096 for one's text, with room for titles. */
const LIST_ROOM = 5_800;
/** Below Discord's 10 MiB for the files of one message, with room for the request around them. */
const EXPORT_LIMIT = 9 * 1024 * 1024;

/** The server's articles, and its drafts with the way back to each. */
export function listArticles(page: number, { store, guildId, userId }: Desk): Promise<Done> {
  return orRefusal(async () => {
    const listed = await store.list(guildId);
    const drafts = await store.drafts(guildId);
    const removed = listed.filter(({ state }) => state === 'removed');
    const served = listed.filter(({ state }) => state === 'published').length;
    const inOrder = [...listed.filter((one) => !removed.includes(one)), ...removed];
    const twins = await apart(inOrder, { store, guildId });
    const there = new Set(drafts.length === 0 ? [] : store.published(guildId).map(hashOf));
    const beside =
      drafts.length === 0
        ? null
        : draftList(drafts, userId, await draftsApart(drafts, { store, guildId }), ({ textHash }) =>
            there.has(textHash),
          );
    const own =
      listed.length === 0
        ? { ...notice('This server has no articles of its own yet. `/articles add` adds one.'), rows: [] }
        : listPage({
            title: `${counted(served, 'article')} of this server${removed.length === 0 ? '' : `, and ${removed.length} removed`}`,
            items: inOrder,
            text: (shown, limit) => shown.map((one) => listedLines(one, limit, twins)).join('\n\n'),
            page,
            perPage: PER_PAGE,
            action: (to) => ({ kind: 'articles', page: to }),
            name: ({ title }) => title,
            room: Math.min(LIMIT.description, LIST_ROOM - (beside?.embed.description?.length ?? 0)),
          });
    const outcome = listed.length === 0 ? 'none' : 'listed';
    const menus = [...articleMenu(inOrder, page, twins), ...(own.menus ?? [])];
    if (beside === null) return { message: { ...own, menus }, outcome };
    const embeds = [...(own.embeds ?? []), beside.embed];
    return { message: { ...own, embeds, menus: [...menus, beside.menu] }, outcome };
  });
}

/** Those of the page: what is shown can be corrected, removed or, where it was removed, restored. */
function articleMenu(listed: readonly Listed[], page: number, twins: Apart): readonly Menu[] {
  const { items } = pageOf(
    listed,
    page,
    PER_PAGE,
    (to) => ({ kind: 'articles', page: to }),
    ({ title }) => title,
  );
  if (items.length === 0) return [];
  const options = items.map((one) => ({
    label: one.title,
    description: [
      shorten(one.publisher ?? 'publisher not given', PUBLISHER_LIMIT),
      ...quotedOf(one, twins),
      one.state === 'broken' ? 'spoilt' : counted(one.facts, 'fact'),
      ...(one.state === 'broken' ? [] : [twins.has(one.id) ? doneAt(one, true) : deedOf(one)]),
    ].join(' · '),
    action: step(one.state === 'broken' ? 'removal' : 'facts', one.id),
  }));
  return [{ placeholder: 'Show an article', options }];
}

/**
 * Does something with the article that was picked from the list or written by hand: its id, its headline, or a part of the
 * one headline that holds it.
 */
export function withArticle(
  written: string,
  { removed }: { readonly removed: boolean },
  desk: Desk,
  work: (articleId: string, desk: Desk) => Promise<Done>,
): Promise<Done> {
  return orRefusal(async () => {
    const listed = (await desk.store.list(desk.guildId)).filter(
      ({ state }) => (state === 'removed') === removed,
    );
    const asked = written.trim().toLowerCase();
    const named = listed.filter(({ title }) => title.toLowerCase() === asked);
    const words = asked.split(/\s+/u);
    const held = listed.filter(({ id, title }) => {
      const name = `${title} ${id}`.toLowerCase();
      return words.every((word) => name.includes(word));
    });
    const meant = named.length > 0 ? named : held;
    // Of two with one headline neither is taken for the other.
    const article = listed.find(({ id }) => id === asked) ?? (meant.length === 1 ? meant[0] : undefined);
    if (article !== undefined) return work(article.id, desk);
    const which = removed ? 'removed article' : 'article';
    const count = meant.length === 0 ? `no ${which}` : counted(meant.length, which);
    const text = `This server has ${count} “${escaped(shorten(written, 80))}”. Pick one from the list that opens while you type.`;
    return { message: { ...notice(text), rows: [] }, outcome: 'none' };
  });
}

/** A published article and a page of its facts. @param said what was just done with it */
export function showArticle(articleId: string, page: number, desk: Desk, said?: string): Promise<Done> {
  return orRefusal(async () => {
    const { store, guildId } = desk;
    const listed = (await store.list(guildId)).find(({ id }) => id === articleId);
    // Looked up last: it may be removed while the list is waited for.
    const found = store.published(guildId).find(({ article }) => article.id === articleId);
    if (found === undefined) return goneArticle(articleId, desk);
    const message = articleMessage(found, listed, page, await undoOf(found, desk));
    const above = said === undefined ? [] : (notice(said).embeds ?? []);
    return { message: { ...message, embeds: [...above, ...(message.embeds ?? [])] }, outcome: 'shown' };
  });
}

/** Said in place of an article that is gone: who removed it, and the way back, where it can be restored. */
export async function goneArticle(articleId: string, { store, guildId }: Desk): Promise<Done> {
  const listed = (await store.list(guildId)).find(({ id, state }) => id === articleId && state === 'removed');
  if (listed === undefined) return gone();
  const text = `**${escaped(listed.title)}** is no longer there: ${stateLine(listed)}.`;
  const rows = [[{ label: 'Restore', action: step('restore', articleId) }]];
  return { message: { ...notice(text), rows, files: [] }, outcome: 'gone' };
}

/** Asks before an article is removed. */
export function askRemoval(articleId: string, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const all = await desk.store.list(desk.guildId);
    const listed = all.find(({ id }) => id === articleId);
    if (listed === undefined || listed.state === 'removed') return goneArticle(articleId, desk);
    const which = whichOne(listed, await apart(all, desk));
    const text = `Remove **${escaped(listed.title)}**${which}? Its ${counted(listed.facts, 'fact')} will not be found any more. It can be restored for 30 days.`;
    const rows = [
      [
        { label: 'Remove it', action: step('remove', articleId), style: 'danger' as const },
        { label: 'Keep it', action: step('keep', articleId) },
      ],
    ];
    return { message: { ...notice(text), rows }, outcome: 'asked' };
  });
}

/** Takes an article away from its server’s answers; it can be restored for a while. */
export function removeArticle(articleId: string, { store, guildId, userId, context }: Desk): Promise<Done> {
  return orRefusal(async () => {
    const all = await store.list(guildId);
    const listed = all.find(({ id }) => id === articleId);
    const which = listed && whichOne(listed, await apart(all, { store, guildId }));
    await store.remove(guildId, userId, articleId);
    await context.live.refresh(guildId);
    context.log.info({ person: userId, server: guildId, article: articleId }, 'article removed');
    const now = await store.list(guildId);
    const isKept = now.some(({ id, state }) => id === articleId && state === 'removed');
    const rows = isKept ? [[{ label: 'Undo', action: step('restore', articleId) }]] : [];
    const after = isKept
      ? 'It can be restored for 30 days.'
      : 'It cannot be restored: its files are spoilt or gone.';
    const text = `Removed: **${escaped(listed?.title ?? articleId)}**${which ?? ''}. ${after}`;
    return { message: { ...notice(text), rows }, outcome: 'removed' };
  });
}

/**
 * Brings a removed article back into its server’s answers.
 * @param where beside one of the very same text, which was added since
 */
export function restoreArticle(articleId: string, desk: Desk, where?: 'beside'): Promise<Done> {
  return orRefusal(async () => {
    const { store, guildId, userId, context } = desk;
    const there = store.published(guildId).find(({ article }) => article.id === articleId);
    if (there !== undefined) {
      const text = `**${escaped(there.article.title)}** is there: it was restored or added again meanwhile.`;
      return { message: { ...notice(text), rows: [] }, outcome: 'there already' };
    }
    const twin = where === 'beside' ? undefined : await twinOfRemoved(articleId, desk);
    if (twin !== undefined) return askRestoring(articleId, twin);
    const { article, facts } = await store.restore(guildId, userId, articleId, where);
    await context.live.refresh(guildId);
    context.log.info({ person: userId, server: guildId, article: articleId }, 'article restored');
    const text = `Restored: **${escaped(article.title)}**, ${counted(seenOnce(facts).length, 'fact')}.`;
    return { message: { ...notice(text), rows: [articleButtons(articleId)] }, outcome: 'restored' };
  });
}

/** What is there in its place: its very text, or another form of it. */
async function twinOfRemoved(
  articleId: string,
  { store, guildId }: Desk,
): Promise<{ readonly article: Article; readonly said: string } | undefined> {
  const removed = await store.article(guildId, articleId);
  const there = removed && inPlaceOf(removed, store.published(guildId));
  if (removed === undefined || there === undefined) return undefined;
  const { article } = there.article;
  const line = articleLine(article, discordStyle);
  if (there.kind === 'same text')
    return { article, said: `its very same text was added again meanwhile, as ${line}. ${TWICE}` };
  const changes = textChanges(removed, there.article).join('; ');
  return { article, said: `another form of it is there, as ${line}: ${changes}. ${BOTH}` };
}

/** Asks before an article comes back beside the one that its text was added again as. */
function askRestoring(
  articleId: string,
  { article: twin, said }: { readonly article: Article; readonly said: string },
): Done {
  const text = `Not restored: ${said}`;
  const rows = [
    [
      { label: 'Show that one', action: step('facts', twin.id) },
      { label: 'Restore it all the same', action: step('restoreBeside', articleId) },
    ],
  ];
  return { message: { ...notice(text), rows }, outcome: 'duplicate' };
}

/** An article’s files, as they are stored. */
export function exportArticle(articleId: string, { store, guildId }: Desk): Promise<Done> {
  return orRefusal(async () => {
    const files = await store.files(guildId, articleId);
    if (files === undefined) return gone();
    const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    if (size > EXPORT_LIMIT) {
      return refusal('Its files are too large for Discord. Ask whoever runs me for them.', 'too large');
    }
    const text = 'The article and its facts, as they are stored.';
    return { message: { ...notice(text), files }, outcome: 'exported' };
  });
}

function articleMessage(
  { article, facts }: IngestedArticle,
  listed: Listed | undefined,
  page: number,
  undo: Undo | undefined,
): Message {
  const { buttons, menus, description, ...shown } = factPage(facts, page, (to) =>
    step('facts', article.id, to),
  );
  const head = [
    articleLine(article, discordStyle),
    ...(listed === undefined ? [] : [stateLine(listed)]),
    ...(undo === undefined ? [] : [`-# ${undo.line}`]),
  ];
  return {
    embeds: [
      {
        color: COLOUR.plain,
        ...headed(article.title, [...head, '', description].join('\n')),
        ...shown,
      },
    ],
    rows: [buttons, articleButtons(article.id, undo?.button)],
    menus,
  };
}

function listedLines(listed: Listed, limit: number, twins: Apart): string {
  const { title, publisher, published, url, facts, id } = listed;
  const line = articleLine({ title, publisher, published, url }, discordStyle, limit);
  const about = [counted(facts, 'fact'), ...quotedOf(listed, twins).map(escaped), stateLine(listed)];
  return `${line}\n${about.join(' · ')}\n-# ${escaped(id)}`;
}
