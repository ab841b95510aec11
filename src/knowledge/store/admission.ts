import type { IngestedArticle } from '../ingest/facts/stored.ts';
import { ownText } from '../ingest/head/given.ts';
import { idWithHash } from '../ingest/id.ts';
import { type ArticleFolder, readPublished } from './article-folder.ts';
import { articleDir, type Layout } from './layout.ts';
import { refuseWithoutRoom } from './room.ts';
import type { Serving } from './served-articles.ts';
import { StoreError, type StoreLimits } from './store.ts';

/**
 * The id to publish an article under: its own, unless another article has it, be it a removed one, which would be
 * lost. The very same article keeps the id that it has here, and is refused by it.
 */
export async function freeId(draft: IngestedArticle, { folders }: Serving, layout: Layout): Promise<string> {
  const textUnder = async (id: string): Promise<string | undefined> => {
    const served = folders.get(id);
    if (served !== undefined) return ownText(served.ingested);
    const read = await readPublished(articleDir(layout.removed, id));
    return 'problems' in read ? undefined : ownText(read.ingested);
  };
  const { id } = draft.article;
  const text = ownText(draft);
  const other = idWithHash(id, text);
  if ((await textUnder(other)) === text) return other;
  const there = await textUnder(id);
  return there === undefined || there === text ? id : other;
}

/**
 * Refuses an article that is there already, one of the very same text unless it is to stand beside it, and one for which there is no room.
 * @throws StoreError `duplicate`, `limit`
 */
export async function admit(
  id: string,
  article: Pick<ArticleFolder, 'ingested' | 'bytes'>,
  isBeside: boolean,
  { folders, broken }: Serving,
  layout: Layout,
  limits: StoreLimits,
): Promise<void> {
  if (folders.has(id) || broken.has(id))
    throw new StoreError('duplicate', `The article ${id} is there already. Remove it first.`);
  const text = ownText(article.ingested);
  const isTwice = [...folders.values()].some(({ ingested }) => ownText(ingested) === text);
  if (isTwice && !isBeside) {
    const message = 'An article of the very same text is there already. Nothing was changed.';
    throw new StoreError('duplicate', message);
  }
  await refuseWithoutRoom(id, article.bytes, [...folders.values()], layout.removed, limits);
}

/**
 * Refuses what is to stand in an article's place where there is no room for it. What is no larger than that article always may: a server
 * without room can still put right what it has.
 * @param bytes its size
 * @throws StoreError `limit`
 */
export async function admitInPlace(
  id: string,
  bytes: number,
  { folders }: Serving,
  layout: Layout,
  limits: StoreLimits,
): Promise<void> {
  const there = folders.get(id);
  if (bytes <= (there?.bytes ?? 0)) return;
  const others = [...folders.values()].filter((folder) => folder !== there);
  await refuseWithoutRoom(id, bytes, others, layout.removed, limits);
}
