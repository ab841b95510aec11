import { articleVersion } from '../../knowledge/extend.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import type { ArticleStore } from '../../knowledge/store/store.ts';
import type { Button } from '../messages/message.ts';
import { formerLine } from './in-place.ts';

/** The way back from a correction, and from the way back. */
export interface Undo {
  readonly button: Button;
  /** What it would be again. */
  readonly line: string;
}

/** Undefined where an article was not corrected, something else was done with it than to undo that, or a day is over. */
export async function undoOf(
  now: IngestedArticle,
  { store, guildId }: { readonly store: Pick<ArticleStore, 'former' | 'list'>; readonly guildId: string },
): Promise<Undo | undefined> {
  const { id: articleId } = now.article;
  const former = await store.former(guildId, articleId);
  if (former === undefined) return undefined;
  // It undoes this correction alone: another moderator may correct the article meanwhile.
  const action = { kind: 'undo', version: articleVersion(now), former: tokenOf(former), articleId } as const;
  const line = formerLine(former, now);
  return (await isUndone(articleId, { store, guildId }))
    ? { button: { label: 'Apply it again', action }, line: `the correction that was undone: ${line}` }
    : { button: { label: 'Undo the correction', action }, line: `before: ${line}` };
}

/** Enough of its version to tell what an article was before from what else it was: a button has room for no more. */
export const tokenOf = (former: IngestedArticle): string => articleVersion(former).slice(0, 8);

/** Whether the last thing that was done with an article was to undo its correction. */
export async function isUndone(
  articleId: string,
  { store, guildId }: { readonly store: Pick<ArticleStore, 'list'>; readonly guildId: string },
): Promise<boolean> {
  const listed = (await store.list(guildId)).find(({ id }) => id === articleId);
  return listed?.state === 'published' && listed.did === 'undone';
}
