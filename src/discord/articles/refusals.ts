import { IngestError } from '../../knowledge/ingest/error.ts';
import { BusyError } from '../../knowledge/ingest/fair-turns.ts';
import { type ListedDraft, StoreError } from '../../knowledge/store/store.ts';
import { AttachmentError } from '../events/attachment.ts';
import type { Done } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import { notice } from '../replies/embeds.ts';

/**
 * What a moderator can mend becomes a reply that says how; anything else is the boundary's.
 * @param subjectOf what a problem is of, in a moderator's words: a file is called by its name
 */
export async function orRefusal(
  work: () => Promise<Done>,
  subjectOf: (file: string) => string = (file) => file,
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'gone') return gone();
    if (error instanceof StoreError) return refusal(error.message, error.reason);
    if (error instanceof AttachmentError) return refusal(error.message, 'attachment');
    if (error instanceof BusyError) return refusal(error.message, 'busy');
    if (error instanceof IngestError) {
      const { file, message, todo } = error.problem;
      return refusal(`${subjectOf(file)} ${message} ${todo}`, 'not an article');
    }
    throw error;
  }
}

/** Said beside what is on show, which stays as it is. */
export function refusal(text: string, outcome: string): Done {
  return { message: notice(escaped(text)), outcome, beside: true };
}

/** The very article is in the shipped knowledge. */
export function alreadyThere(title: string): Done {
  return refusal(`The article “${title}” is there already: everyone has it.`, 'duplicate');
}

/** Said in place of a draft that somebody corrected meanwhile: the way to what it is now. */
export function correctedMeanwhile({ id: draftId, by }: Pick<ListedDraft, 'id' | 'by'>): Done {
  const show = { kind: 'draft', step: 'preview', page: 0, draftId } as const;
  const text = `It is no longer there: it was corrected meanwhile, by <@${by}>.`;
  const rows = [[{ label: 'Show the corrected draft', action: show }]];
  return { message: { ...notice(text), rows, files: [] }, outcome: 'corrected' };
}

/** Said in place of what is on show, whose buttons lead nowhere any more. */
export function gone(): Done {
  const text =
    'It is no longer there: it was corrected, published, removed or discarded meanwhile, or its time was over. `/articles list` shows what is there.';
  return { message: { ...notice(text), rows: [], files: [] }, outcome: 'gone' };
}
