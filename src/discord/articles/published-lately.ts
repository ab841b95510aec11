import { LRUCache } from 'lru-cache';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { ownTextHash } from '../../knowledge/ingest/head/given.ts';
import { oncePer } from '../../knowledge/memoize.ts';
import type { ArticleStore, Draft, SeenArticle } from '../../knowledge/store/store.ts';
import type { Context } from '../command.ts';
import { changedDetails } from './in-place.ts';

/** An article that is there, as it was published. */
export interface PublishedLately {
  /** Who published it. */
  readonly by: string;
  readonly article: IngestedArticle;
}

/** Who publishes, and where. */
interface Publisher {
  readonly guildId: string;
  readonly userId: string;
  readonly store: ArticleStore;
  readonly context: Pick<Context, 'live' | 'log'>;
}

/** More than anybody has on show. */
const DEEDS_KEPT = 500;

/** By the draft that was on show: who published which article, under way or done. In memory alone. */
const lately = oncePer((_store: ArticleStore) => new LRUCache<string, Promise<Deed>>({ max: DEEDS_KEPT }));
const keyOf = (draftId: string, { guildId }: Publisher) => `${guildId}/${draftId}`;
interface Deed {
  readonly by: string;
  readonly articleId: string;
}

/**
 * Publishes a draft, and serves it; while that is under way, whoever presses again waits for how it ends.
 *
 * @param shownId of the draft that was on show
 * @param draftId of the one that is published instead of it
 * @param where the article that it replaces, or that it stands beside one of its text
 */
export async function publishOnce(
  shownId: string,
  draftId: string,
  publisher: Publisher,
  where?: SeenArticle | 'beside',
): Promise<void> {
  const known = lately(publisher.store);
  const key = keyOf(shownId, publisher);
  let deed = known.get(key);
  if (deed === undefined) {
    deed = publish(draftId, publisher, where);
    known.set(key, deed);
    // What failed may be tried again.
    deed.catch(() => known.delete(key));
  }
  await deed;
}

async function publish(
  draftId: string,
  publisher: Publisher,
  where: SeenArticle | 'beside' | undefined,
): Promise<Deed> {
  const { store, guildId, userId, context } = publisher;
  const draft = await store.draft(guildId, draftId);
  const drafts = await store.drafts(guildId);
  const { article } = await store.publish(guildId, userId, draftId, where);
  await context.live.refresh(guildId);
  context.log.info({ person: userId, server: guildId, article: article.id }, 'article published');
  const deed = { by: userId, articleId: article.id };
  rememberAll(drafts.find(({ id }) => id === draftId)?.instead ?? [], deed, publisher);
  if (draft !== undefined) await discardTwins(draft, deed, publisher);
  return deed;
}

/** Whoever has one of these drafts on show is led to what was published. */
function rememberAll(draftIds: readonly string[], deed: Deed, publisher: Publisher): void {
  for (const id of draftIds) lately(publisher.store).set(keyOf(id, publisher), Promise.resolve(deed));
}

/**
 * Drafts of its very text are done with: nobody is to publish them again, and a server has room for so many. What another moderator gave
 * otherwise, or has yet to put right, stays.
 */
async function discardTwins(published: Draft, deed: Deed, publisher: Publisher): Promise<void> {
  const { store, guildId, context } = publisher;
  const textHash = ownTextHash(published);
  try {
    for (const listed of await store.drafts(guildId)) {
      const twin = listed.textHash === textHash ? await store.draft(guildId, listed.id) : undefined;
      if (twin === undefined || twin.refused.length > 0) continue;
      if (twin.by !== deed.by && changedDetails(twin.article, published.article).length > 0) continue;
      await store.discard(guildId, twin.id);
      rememberAll([twin.id, ...listed.instead], deed, publisher);
    }
  } catch (error) {
    // It is published, whatever becomes of them.
    context.log.error({ err: error, server: guildId }, 'drafts of what was published stay');
  }
}

/** What a draft that is gone was published as; undefined where it was not, or is not there any more. */
export async function publishedLately(
  draftId: string,
  publisher: Publisher,
): Promise<PublishedLately | undefined> {
  const { store, guildId } = publisher;
  const deed = await lately(store)
    .get(keyOf(draftId, publisher))
    ?.catch(() => undefined);
  const article = store.published(guildId).find((one) => one.article.id === deed?.articleId);
  return deed && article && { by: deed.by, article };
}
