import type { ArticleStore, Draft } from '../../knowledge/store/store.ts';
import type { Context } from '../command.ts';
import type { Done } from '../messages/message.ts';
import { notice } from '../replies/embeds.ts';
import { inPlaceButton, inPlaceLine, inPlaceOf, sameTextAs } from './in-place.ts';
import { alikeTo } from './twins.ts';

const MOST_SHOWN = 3;

interface Publishing {
  readonly store: ArticleStore;
  readonly guildId: string;
  readonly context: Pick<Context, 'assistantFor'>;
}

/**
 * Said of a draft that is about to be published, where what it seems to be once more came only after its preview: a colleague added the
 * same story meanwhile, in another copy. Undefined where there is none, or its very text is there, which is refused in any case.
 */
export async function alikeSince(
  draft: Draft,
  { store, guildId, context }: Publishing,
): Promise<Done | undefined> {
  const made = (await store.drafts(guildId)).find(({ id }) => id === draft.id)?.at;
  const listed = await store.list(guildId);
  // Looked at last: somebody may be publishing this very draft.
  if (made === undefined || sameTextAs(draft, store.published(guildId)) !== undefined) return undefined;
  const since = new Set(
    listed
      .filter(({ state, at }) => state === 'published' && Date.parse(at ?? '') > made)
      .map(({ id }) => id),
  );
  const found = inPlaceOf(draft, store.published(guildId));
  const there = found !== undefined && since.has(found.article.article.id) ? found : undefined;
  const told = there?.article.article.id;
  const alike = alikeTo(draft, context.assistantFor(guildId), told).filter(({ id }) => since.has(id));
  const all = [...(there === undefined ? [] : [inPlaceLine(draft, there)]), ...alike.map(({ line }) => line)];
  if (all.length === 0) return undefined;
  const lines = all.slice(0, MOST_SHOWN).map((line) => `• ${line}`);
  const text = ['Not published: since this preview was made, it seems to be there already.', ...lines].join(
    '\n',
  );
  const instead = there === undefined ? [] : [inPlaceButton(draft, there)];
  const action = { kind: 'draft', step: 'beside', page: 0, draftId: draft.id } as const;
  const message = { ...notice(text), rows: [[...instead, { label: 'Publish it all the same', action }]] };
  return { message, outcome: 'alike', beside: true };
}
