import { articleVersion } from '../../knowledge/extend.ts';
import { correctDetails, type WrittenDetails } from '../../knowledge/ingest/correct.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import type { Detail } from '../../knowledge/ingest/head/details.ts';
import { type Draft, type NewDraft, type SeenArticle, StoreError } from '../../knowledge/store/store.ts';
import type { Done } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import { type Desk, goneDraft, preview, withDraft } from './drafts.ts';
import { changedDetails } from './in-place.ts';
import { LABELS } from './labels.ts';
import { goneArticle, showArticle } from './library.ts';
import { futureNote } from './preview.ts';
import { publishOnce } from './published-lately.ts';
import { orRefusal, refusal } from './refusals.ts';
import { moreAlike } from './twins.ts';
import { isUndone, tokenOf } from './undo.ts';
import { withWritten } from './written.ts';

/**
 * The published article with other details, in place of the one before. What cannot be so, because a detail is wrong or another
 * moderator was faster, is kept as a draft, which can be published in its place; where none can be kept, the person gets it back.
 */
export async function correctArticle(seen: SeenArticle, details: WrittenDetails, desk: Desk): Promise<Done> {
  const done = await orRefusal(() => correct(seen, details, desk));
  if (done.outcome === 'shown' || done.outcome === 'preview') return done;
  return withWritten(done, details, inServer(seen.articleId, desk)?.article);
}

async function correct(seen: SeenArticle, details: WrittenDetails, desk: Desk): Promise<Done> {
  const { store, guildId, userId, context } = desk;
  const { articleId } = seen;
  const there = await store.article(guildId, articleId);
  if (there === undefined) return goneArticle(articleId, desk);
  const { corrected, wrong } = correctDetails(there, details);
  if (wrong.length > 0) return keep({ ...corrected, refused: wrong }, seen, desk);
  const changed = changedDetails(there.article, corrected.article);
  if (changed.length === 0 && inServer(articleId, desk) !== undefined)
    return showArticle(articleId, 0, desk, UNCHANGED);
  try {
    await store.correct(guildId, userId, seen, corrected);
  } catch (error) {
    if (!isReason(error, 'changed')) throw error;
    // Two put the same right: the second one finds it done.
    const now = inServer(articleId, desk);
    if (now !== undefined && changedDetails(now.article, corrected.article).length === 0)
      return showArticle(articleId, 0, desk, UNCHANGED);
    return keep(corrected, seen, desk);
  }
  await context.live.refresh(guildId);
  context.log.info({ person: userId, server: guildId, article: articleId }, 'article corrected');
  return showArticle(articleId, 0, desk, whatChanged(there, corrected, changed, desk));
}

/** What was corrected, and what there is to check of it. */
function whatChanged(
  before: IngestedArticle,
  after: IngestedArticle,
  changed: readonly Detail[],
  { context, guildId }: Desk,
): string {
  const names = changed.map((detail) => LABELS[detail].toLowerCase()).join(', ');
  const check = changed.includes('published') ? futureNote(after.article, Date.now()) : [];
  const said = [`Corrected: ${names}. It is answered so from now on.`, ...check.map(escaped)].join(' ');
  const alike = moreAlike(before, after, context.assistantFor(guildId)).slice(0, ALIKE_SHOWN);
  if (alike.length === 0) return said;
  return [said, 'It seems to be there already:', ...alike.map((line) => `• ${line}`)].join('\n');
}
const ALIKE_SHOWN = 3;
const UNCHANGED = 'Nothing was changed: it says so already.';

function inServer(articleId: string, { store, guildId }: Desk): IngestedArticle | undefined {
  return store.published(guildId).find(({ article }) => article.id === articleId);
}

/** What is wrong with it, or was done meanwhile, stands in its preview. */
async function keep(corrected: NewDraft, seen: SeenArticle, desk: Desk): Promise<Done> {
  const { store, guildId, userId } = desk;
  const draft = await store.addDraft(guildId, userId, corrected).catch((error: unknown) => {
    if (error instanceof StoreError && error.reason === 'limit') return error;
    throw error;
  });
  if (draft instanceof StoreError) {
    const why = corrected.refused.map(({ detail, message, todo }) => `${LABELS[detail]} ${message} ${todo}`);
    return refusal(['Not corrected.', ...why, draft.message].join(' '), 'limit');
  }
  return previewSince(seen, draft, desk);
}

/** A draft in the place of the article that was on show; where that is another one by now, this is told. */
export function publishInPlace(draftId: string, seen: SeenArticle, desk: Desk): Promise<Done> {
  return withDraft(draftId, desk, async (draft) => {
    try {
      await publishOnce(draftId, draftId, desk, seen);
    } catch (error) {
      if (isReason(error, 'changed')) return previewSince(seen, draft, desk);
      throw error;
    }
    return goneDraft(draftId, desk);
  });
}

/** With what another moderator did to the article since it was seen. */
async function previewSince({ articleId, version }: SeenArticle, draft: Draft, desk: Desk): Promise<Done> {
  const { store, guildId } = desk;
  const there = inServer(articleId, desk);
  if (there !== undefined && articleVersion(there) === version) return preview(draft, desk);
  const listed = (await store.list(guildId)).find(({ id }) => id === articleId);
  // Nobody is named for what they did not do: whoever runs the bot may have edited its files.
  const isCorrected = listed?.did === 'corrected' || listed?.did === 'undone';
  const did = listed?.state === 'removed' ? 'removed' : isCorrected ? 'corrected' : null;
  const who = did === null || !listed?.by ? '' : ` by <@${listed.by}>`;
  const meanwhile = `The article was ${did ?? 'changed'}${who} while you were at it. Nothing was changed now: what you wrote is in this draft.`;
  return preview(draft, desk, { meanwhile: [meanwhile] });
}

/** The article as it was before it was corrected, or corrected again where that was undone, if nothing else became of it. */
export function undoCorrection(seen: SeenArticle & { readonly former: string }, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const { store, guildId, userId, context } = desk;
    const { articleId } = seen;
    const former = await store.former(guildId, articleId);
    // It is what it was then, and came to be so by another way: what the button would bring back is not what it said.
    if (former !== undefined && tokenOf(former) !== seen.former)
      return showArticle(articleId, 0, desk, NOT_UNDONE);
    try {
      await store.undo(guildId, userId, seen);
    } catch (error) {
      if (isReason(error, 'changed')) return showArticle(articleId, 0, desk, NOT_UNDONE);
      if (isReason(error, 'gone')) return showArticle(articleId, 0, desk, TOO_LATE);
      throw error;
    }
    await context.live.refresh(guildId);
    context.log.info({ person: userId, server: guildId, article: articleId }, 'correction undone');
    return showArticle(articleId, 0, desk, (await isUndone(articleId, desk)) ? UNDONE : APPLIED);
  });
}
const UNDONE = 'Undone: it is what it was before the correction, and answered so from now on.';
const APPLIED = 'Applied again: it is what the correction made of it, and answered so from now on.';
const NOT_UNDONE =
  'Nothing was changed: it was corrected, or that was undone, meanwhile. This is what it is now.';
const TOO_LATE = 'Nothing was changed: what it was before is kept for a day. Correct the details instead.';

function isReason(error: unknown, reason: StoreError['reason']): boolean {
  return error instanceof StoreError && error.reason === reason;
}
