import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import type { ArticleStore, Listed } from '../../knowledge/store/store.ts';
import { differencesBetween } from './differences.ts';
import { folded } from './folded.ts';

/** Of more articles of one headline their times tell. */
const MOST_COMPARED = 8;

/**
 * Of articles of one headline what tells each from another one, by its id: a figure that has another one's place, else some words. Null
 * where the texts are the same; an article alone with its headline is not in it.
 */
export async function apart(
  listed: readonly Listed[],
  { store, guildId }: { readonly store: ArticleStore; readonly guildId: string },
): Promise<ReadonlyMap<string, string | null>> {
  const groups = new Map<string, Listed[]>();
  for (const one of listed.filter(({ state }) => state !== 'broken')) {
    const name = folded(one.title);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const told = new Map<string, string | null>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const { id } of group) told.set(id, null);
    const articles = await Promise.all(
      group.slice(0, MOST_COMPARED).map(({ id, state }) => articleOf(id, state, store, guildId)),
    );
    const known = articles.filter((one) => one !== undefined);
    for (const one of known) told.set(one.article.id, ownWords(one, known));
  }
  return told;
}

/** What is removed is read from its files. */
async function articleOf(
  id: string,
  state: Listed['state'],
  store: ArticleStore,
  guildId: string,
): Promise<IngestedArticle | undefined> {
  return state === 'published'
    ? store.published(guildId).find(({ article }) => article.id === id)
    : store.article(guildId, id);
}

function ownWords(one: IngestedArticle, all: readonly IngestedArticle[]): string | null {
  let words: string | null = null;
  for (const other of all.filter((other) => other !== one)) {
    const changes = differencesBetween(other, one).changes.filter(({ here }) => here !== null);
    const figure = changes.find(({ isFigure }) => isFigure)?.here;
    if (figure) return figure;
    words ??= changes[0]?.here ?? null;
  }
  return words;
}
