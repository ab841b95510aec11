import { versionOf } from '../../knowledge/extend.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import type { ArticleStore } from '../../knowledge/store/store.ts';
import type { Button } from '../message.ts';
import { formerLine } from './in-place.ts';

/** The way back from a correction. */
export interface Undo {
  readonly button: Button;
  /** What it would be again. */
  readonly line: string;
}

/** Undefined where an article was not corrected, something else was done with it since, or a day is over. */
export async function undoOf(
  now: IngestedArticle,
  { store, guildId }: { readonly store: Pick<ArticleStore, 'former'>; readonly guildId: string },
): Promise<Undo | undefined> {
  const { id: articleId } = now.article;
  const former = await store.former(guildId, articleId);
  if (former === undefined) return undefined;
  // It undoes this correction alone: another moderator may correct the article meanwhile.
  const action = { kind: 'undo', version: versionOf(now), articleId } as const;
  return { button: { label: 'Undo the correction', action }, line: formerLine(former.article, now.article) };
}
