import type { Logger } from 'pino';
import { articleVersion } from '../extend.ts';
import type { IngestedArticle } from '../ingest/facts/stored.ts';
import { underId } from '../ingest/id.ts';
import { addedIn } from './added.ts';
import { admit, admitInPlace, freeId } from './admission.ts';
import {
  articleFiles,
  articleIds,
  bytesOf,
  readArticleFolder,
  readPublished,
  straysIn,
} from './article-folder.ts';
import {
  draftAgain,
  draftFiles,
  draftIds,
  listDrafts,
  originOf,
  readDraft,
  readyToPublish,
  rewriteNote,
  signAgain,
  sweepDrafts,
  writeDraft,
} from './drafts.ts';
import {
  clearAside,
  type Files,
  moveFolder,
  namesInFolder,
  removeFolder,
  replaceFolder,
  settleAll,
  settleReplaced,
  writeFolder,
} from './durable.ts';
import { createFormers } from './former.ts';
import { draftGone, ignoreGone, isGone } from './gone.ts';
import type { Journal } from './journal.ts';
import { articleDir, draftDir, type Layout } from './layout.ts';
import { createListing } from './listing.ts';
import { createServedArticles } from './served-articles.ts';
import {
  type Draft,
  type Listed,
  type ListedDraft,
  type NewDraft,
  type SeenArticle,
  type ServerArticles,
  StoreError,
  type StoreLimits,
} from './store.ts';

/** One server's articles: its files, and what of them is served. Its changes must take turns. */
export interface GuildStore {
  published(): readonly IngestedArticle[];
  list(): Promise<readonly Listed[]>;
  /** The list where nothing changed since it was asked for; it needs no turn while nothing is being changed. */
  remembered(): readonly Listed[] | undefined;
  /** As it is at the moment: a draft's folder appears and goes in one step, so that this needs no turn. */
  draft(draftId: string): Promise<Draft | undefined>;
  /** These need none either. */
  drafts(): Promise<readonly ListedDraft[]>;
  addDraft(by: string, draft: NewDraft, instead?: string): Promise<Draft>;
  discard(draftId: string): Promise<void>;
  publish(by: string, draftId: string, where?: SeenArticle | 'beside'): Promise<IngestedArticle>;
  article(articleId: string): Promise<NewDraft | undefined>;
  correct(by: string, seen: SeenArticle, corrected: NewDraft): Promise<IngestedArticle>;
  former(articleId: string): Promise<IngestedArticle | undefined>;
  undo(by: string, seen: SeenArticle): Promise<IngestedArticle>;
  remove(by: string, articleId: string): Promise<void>;
  restore(by: string, articleId: string, where?: 'beside'): Promise<IngestedArticle>;
  files(articleId: string): Promise<Files | undefined>;
  read(): Promise<ServerArticles>;
  /** Clear what interrupted changes left, remove what has expired, make the journal complete. */
  tidy(): Promise<void>;
  edited(): Promise<readonly string[]>;
}

export function createGuildStore(
  layout: Layout,
  journal: Journal,
  limits: StoreLimits,
  now: () => number,
  log: Logger | undefined,
): GuildStore {
  const served = createServedArticles(layout.articles, async () => addedIn(await journal.entries()));
  const formers = createFormers(layout.former, journal, limits, now);
  const listing = createListing(layout.removed, journal, served.now);

  /** Whether what was removed can no longer be restored, although its files may be there until they are cleared away. */
  const isOver = (removedAt: string | null | undefined): boolean =>
    Date.parse(removedAt ?? '') + limits.removedMs <= now();

  const notOver = (listed: readonly Listed[]): readonly Listed[] =>
    listed.filter(({ state, at }) => state !== 'removed' || !isOver(at));

  /** An article is either published or removed: one that is added again has no older self to restore. */
  const forgetRemoved = (id: string): Promise<void> => cleared(articleDir(layout.removed, id));
  /** What brought us here is done, whatever this says; the next start tries again. */
  const cleared = (dir: string): Promise<void> =>
    removeFolder(dir).catch((error: unknown) => {
      if (!isGone(error)) log?.error({ err: error, dir }, 'a folder that is done with cannot be removed');
    });

  /** Refuses to change what is not any more what was seen. */
  const refuseChanged = ({ articleId: id, version }: SeenArticle): void => {
    const there = served.now().folders.get(id)?.ingested;
    if (there === undefined || articleVersion(there) !== version)
      throw new StoreError('changed', 'The article was corrected or removed meanwhile. Nothing was changed.');
  };
  const putInPlace = async (
    by: string,
    id: string,
    dir: string,
    did: 'corrected' | 'undone' = 'corrected',
  ): Promise<IngestedArticle> => {
    listing.changed(id);
    await replaceFolder(dir, articleDir(layout.articles, id), formers.dir(id));
    const entries = await journal.entries();
    const added = addedIn([...entries, { at: '', by, did, article: id }]).get(id);
    const article = await served.also(id, added);
    await journal.record({ by, did, article: id, title: article.article.title });
    return article;
  };
  /** The other one is a draft for a moment: written and read back before it takes the place, and moved there in one step. */
  const replace = async (by: string, seen: SeenArticle, other: NewDraft) => {
    refuseChanged(seen);
    const ready = underId(readyToPublish(other), seen.articleId);
    const written = await writeDraft(layout.drafts, by, ready, limits.draftMs, now());
    const dir = draftDir(layout.drafts, written.id);
    try {
      await admitInPlace(seen.articleId, await bytesOf(dir), served.now(), layout, limits);
      return await putInPlace(by, seen.articleId, dir);
    } catch (error) {
      await cleared(dir);
      throw error;
    }
  };

  return {
    published: served.published,
    draft: (draftId) => readDraft(layout.drafts, draftId, now()),
    drafts: () => listDrafts(layout.drafts, limits.draftMs, now()),

    async addDraft(by, draft, instead) {
      await sweepDrafts(layout.drafts, now());
      const there = await draftIds(layout.drafts);
      // Published, discarded or corrected meanwhile: what is made of it must not bring it back.
      if (instead !== undefined && !there.includes(instead)) throw draftGone();
      const others = there.filter((id) => id !== instead);
      if (others.length >= limits.drafts) {
        const message = `This server has ${others.length} drafts already. Publish or discard one first: /articles list shows them.`;
        throw new StoreError('limit', message);
      }
      const written = await writeDraft(layout.drafts, by, draft, limits.draftMs, now(), instead);
      if (instead !== undefined) await removeFolder(draftDir(layout.drafts, instead)).catch(ignoreGone);
      return written;
    },

    async discard(draftId) {
      await removeFolder(draftDir(layout.drafts, draftId)).catch(ignoreGone);
    },

    async publish(by, draftId, where) {
      const dir = draftDir(layout.drafts, draftId);
      const draft = await readDraft(layout.drafts, draftId, now());
      const read = draft === undefined ? undefined : await readArticleFolder(dir);
      if (draft === undefined || read === undefined || 'problems' in read) throw draftGone();
      if (typeof where === 'object') {
        const article = await replace(by, where, draft);
        await cleared(dir);
        return article;
      }
      const { title } = draft.article;
      const there = served.now();
      const id = await freeId(draft, there, layout);
      await admit(id, read, where === 'beside', there, layout, limits);
      listing.changed(id);
      const ready = readyToPublish(draft);
      if (id === draft.article.id) {
        await rewriteNote(dir, ready);
        await moveFolder(dir, articleDir(layout.articles, id));
      } else {
        await writeFolder(articleDir(layout.articles, id), draftFiles(underId(ready, id)));
        await cleared(dir);
      }
      const at = new Date(now()).toISOString();
      const article = await served.also(id, at);
      await forgetRemoved(id);
      await journal.record({ at, by, did: 'published', article: id, title });
      return article;
    },

    correct: replace,
    former: async (id) => (await formers.read(id))?.ingested,

    async undo(by, seen) {
      refuseChanged(seen);
      const { articleId: id } = seen;
      const dir = formers.dir(id);
      await settleReplaced(articleDir(layout.articles, id), dir);
      if ((await formers.read(id)) === undefined)
        throw new StoreError('gone', 'What it was before is not there any more.');
      // Undone once more it is what the correction made of it.
      const did = (await journal.last()).get(id)?.did === 'undone' ? 'corrected' : 'undone';
      await signAgain(dir, by, did, limits.draftMs, now());
      // Both are on the disk already, so that it is never refused for want of room: nobody is stuck with a correction.
      return putInPlace(by, id, dir, did);
    },

    async article(id) {
      const here = await draftAgain(articleDir(layout.articles, id), served.now().folders.get(id));
      return here ?? draftAgain(articleDir(layout.removed, id));
    },

    async remove(by, id) {
      const { folders, broken } = served.now();
      const title = folders.get(id)?.ingested.article.title ?? id;
      if (!folders.has(id) && !broken.has(id)) throw new StoreError('gone', 'There is no such article.');
      listing.changed(id);
      await settleReplaced(articleDir(layout.articles, id), formers.dir(id));
      await forgetRemoved(id);
      // Whoever took its folder away by hand has done it already.
      await moveFolder(articleDir(layout.articles, id), articleDir(layout.removed, id)).catch(ignoreGone);
      served.without(id);
      await journal.record({ by, did: 'removed', article: id, title });
    },

    async restore(by, id, where) {
      const dir = articleDir(layout.removed, id);
      const read = (await namesInFolder(dir)).length === 0 ? undefined : await readPublished(dir);
      if (read === undefined || isOver((await journal.last()).get(id)?.at))
        throw new StoreError('gone', 'There is no such article to restore.');
      if ('problems' in read) throw new StoreError('gone', 'Its files were spoilt. Add the article again.');
      await admit(id, read, where === 'beside', served.now(), layout, limits);
      listing.changed(id);
      await moveFolder(dir, articleDir(layout.articles, id));
      const article = await served.also(id, addedIn(await journal.entries()).get(id));
      await journal.record({ by, did: 'restored', article: id, title: article.article.title });
      return article;
    },

    files: (id) => articleFiles(articleDir(layout.articles, id)),

    list: async () => notOver(await listing.list()),
    remembered() {
      const listed = listing.remembered();
      return listed && notOver(listed);
    },

    async read() {
      const { commit, ...found } = await served.read();
      return {
        ...found,
        strays: await straysIn(layout),
        commit: () => {
          listing.changed();
          commit();
        },
      };
    },

    async tidy() {
      listing.changed();
      await settleAll(layout.articles, layout.former);
      for (const dir of [layout.articles, layout.removed, layout.drafts, layout.former])
        await clearAside(dir);
      await sweepDrafts(layout.drafts, now());
      const there = await articleIds(layout.articles);
      const removed = new Set(await articleIds(layout.removed));
      for (const id of there.filter((id) => removed.has(id))) await forgetRemoved(id);
      await journal.complete(there, await articleIds(layout.removed), (id) =>
        originOf(articleDir(layout.articles, id), limits.draftMs),
      );
      await formers.sweep();
      const deeds = await journal.last();
      for (const id of await articleIds(layout.removed)) {
        const deed = deeds.get(id);
        if (deed === undefined || !isOver(deed.at)) continue;
        await removeFolder(articleDir(layout.removed, id));
        await journal.record({ by: null, did: 'expired', article: id, title: deed.title });
      }
    },

    edited: served.edited,
  };
}
