import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import type { ArticleStore, Listed, ListedDraft } from '../../knowledge/store/store.ts';
import { differencesBetween } from './differences.ts';
import { folded } from './folded.ts';

/** Of more articles of one headline their times tell. */
const MOST_COMPARED = 8;

/** By ids, what tells each article from another one of its headline; null where the texts are the same. */
export type Apart = ReadonlyMap<string, string | null>;

/**
 * Of articles of one headline what tells each from another one: a figure that has another one's place, else some words. An article alone
 * with its headline is not in it.
 */
export function apart(
  listed: readonly Listed[],
  { store, guildId }: { readonly store: ArticleStore; readonly guildId: string },
): Promise<Apart> {
  const readable = listed.filter(({ state }) => state !== 'broken');
  return apartFrom(readable, MOST_COMPARED, ({ id, state }) => articleOf(id, state, store, guildId));
}

/** The same of drafts, of which there are few. */
export function draftsApart(
  drafts: readonly ListedDraft[],
  { store, guildId }: { readonly store: ArticleStore; readonly guildId: string },
): Promise<Apart> {
  return apartFrom(drafts, drafts.length, ({ id }) => store.draft(guildId, id));
}

async function apartFrom<T extends { readonly id: string; readonly title: string | null }>(
  all: readonly T[],
  most: number,
  read: (one: T) => Promise<IngestedArticle | undefined>,
): Promise<Apart> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = folded(one.title ?? '');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const told = new Map<string, string | null>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const { id } of group) told.set(id, null);
    const compared = group.slice(0, most);
    const articles = await Promise.all(compared.map(read));
    const known = articles.filter((one) => one !== undefined);
    for (const [at, { id }] of compared.entries()) {
      const own = articles[at];
      if (own !== undefined) told.set(id, ownWords(own, known));
    }
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
