import { correctDetails, DETAILS, type WrittenDetails } from '../../knowledge/ingest/correct.ts';
import type { Detail } from '../../knowledge/ingest/head/details.ts';
import { ownTextHash } from '../../knowledge/ingest/head/given.ts';
import type { Draft, NewDraft } from '../../knowledge/store/store.ts';
import type { Desk } from './drafts.ts';

/** A draft of a text, and whether it was open before that was added once more. */
export interface DraftOf {
  readonly draft: Draft;
  readonly again: boolean;
}

/**
 * A draft of what was added: the one that is open of its very text, or a new one. Another moderator's, of which other details were
 * given, stays as it is.
 * @param given the details that a person gave with the text
 */
export async function draftOf(one: NewDraft, given: readonly Detail[], desk: Desk): Promise<DraftOf> {
  const { store, guildId, userId } = desk;
  const textHash = ownTextHash(one);
  const open = (await store.drafts(guildId)).filter((other) => other.textHash === textHash);
  const ownFirst = open.toSorted((a, b) => Number(b.by === userId) - Number(a.by === userId));
  for (const { id } of ownFirst) {
    const draft = await store.draft(guildId, id);
    if (draft === undefined) continue;
    const others = given.filter((detail) => one.article[detail] !== draft.article[detail]);
    const isAsGiven = others.length === 0 && one.refused.length === 0;
    const isOwn = draft.by === userId;
    // Another copy may have had other lines around the text.
    if (isAsGiven && (!isOwn || one.leftOut.join('\n') === draft.leftOut.join('\n')))
      return { draft, again: true };
    if (!isOwn) continue;
    const values = DETAILS.map((detail) => [
      detail,
      (others.includes(detail) ? one : draft).article[detail] ?? '',
    ]);
    const { corrected } = correctDetails(draft, Object.fromEntries(values) as WrittenDetails);
    const { refused, leftOut, from } = one;
    const next = { ...corrected, refused, leftOut, from };
    return { draft: await store.addDraft(guildId, userId, next, id), again: true };
  }
  return { draft: await store.addDraft(guildId, userId, one), again: false };
}
