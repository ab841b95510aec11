import { asDetail, DETAILS, sortDetails } from '../../knowledge/ingest/correct.ts';
import type { IngestOptions } from '../../knowledge/ingest/head/details.ts';
import { fileOrigin, type Ingested } from '../../knowledge/ingest/ingest.ts';
import { type Draft, type NewDraft, StoreError } from '../../knowledge/store/store.ts';
import { ATTACHMENT_LIMIT, type Attachment } from '../events/attachment.ts';
import { LIMIT } from '../messages/limits.ts';
import type { Done } from '../messages/message.ts';
import { draftOf } from './again.ts';
import { type Desk, preview } from './drafts.ts';
import { LABELS, PASTED } from './labels.ts';
import { titleOf } from './preview.ts';
import { alreadyThere, orRefusal, refusal } from './refusals.ts';
import { belowFirst, besideFirst, notKept } from './split.ts';
import { besideShipped } from './twins.ts';
import { withWritten } from './written.ts';

/** A file that was attached: fetched, read, and shown as a draft; what is wrong with it is told. */
export function addFile(attachment: Attachment, desk: Desk): Promise<Done> {
  return orRefusal(async () => {
    const bytes = await desk.context.fetchAttachment(attachment);
    return addBytes(bytes, { name: attachment.name }, desk);
  });
}

/**
 * A text that was pasted into the form; what its other fields say goes before what the text says. What is wrong of those is told, and
 * of a text that makes no draft the person gets it back: a form that was sent is gone.
 */
export async function addPasted(values: Readonly<Record<string, string>>, desk: Desk): Promise<Done> {
  const { text = '' } = values;
  if (text.trim() === '')
    return refusal('There is no text. Paste the article into the first field.', 'not an article');
  const done = await orRefusal(async () => {
    const given = (['title', 'publisher', 'published', 'url'] as const).flatMap((detail) => {
      const value = asDetail(values[detail] ?? '');
      return value === '' ? [] : [[detail, value] as const];
    });
    const { right, wrong } = sortDetails(Object.fromEntries(given));
    const notes = text.length < LIMIT.fieldText ? [] : [{ detail: null, text: MAY_BE_CUT }];
    return addBytes(new TextEncoder().encode(text), { name: PASTED, ...right }, desk, {
      notes,
      refused: wrong,
    });
  }, ofPaste);
  if (done.outcome === 'preview') return done;
  const message = { ...done.message, files: [{ name: PASTED, content: text }] };
  return withWritten({ ...done, message }, values);
}

/** What a problem of a paste is of: the text, or what another field says. */
function ofPaste(file: string): string {
  const detail = DETAILS.find((one) => one === file);
  return detail === undefined ? 'The pasted text' : LABELS[detail];
}

/** What is pasted beyond Discord's limit is cut without a word. */
const MAY_BE_CUT =
  'The text fills the field to its last character: Discord cuts what is longer. If its end is missing, discard this and attach a file.';

/** What is known of a paste besides what ingestion says of it. */
interface Told {
  /** Of its end. */
  readonly notes: NewDraft['notes'];
  /** Of the details that were given, which are its first article's. */
  readonly refused: NewDraft['refused'];
}

/** Each article of a text becomes a draft of its own; the first one's preview tells of the others. */
async function addBytes(
  bytes: Uint8Array,
  options: IngestOptions,
  desk: Desk,
  told: Told = { notes: [], refused: [] },
): Promise<Done> {
  const { store, guildId, userId, context } = desk;
  if (bytes.length > ATTACHMENT_LIMIT) return refusal('That is more than 1 MiB.', 'attachment');
  const ingested = await context.ingest({ bytes, options }, guildId);
  const all = draftsIn(ingested, fileOrigin(options.name, bytes), told);
  const shipped = context.live.assistant;
  const [first, ...others] = all.flatMap((one) => besideShipped(one, shipped) ?? []);
  if (first === undefined) return alreadyThere(ingested.article.title);
  const isOfOptions = first.article.text === all[0]?.article.text;
  const given = isOfOptions ? DETAILS.filter((detail) => options[detail] !== undefined) : [];
  const { draft, again } = await draftOf(first, given, desk);
  if (all.length === 1) return preview(draft, desk, { again });
  const { kept, refused } = await keepOthers(others, desk);
  // What is noted of those stands with it already.
  if (again) return preview(draft, desk, { others: kept, again });
  const known = all
    .filter((one) => besideShipped(one, shipped) === undefined)
    .map((one) => notKept(titleOf(one), 'Everyone has it already.'));
  const beside = kept.length > 0 ? [besideFirst(kept.map(titleOf))] : [];
  const noted = { ...first, notes: [...beside, ...known, ...refused, ...first.notes] };
  return preview(await store.addDraft(guildId, userId, noted, draft.id), desk, { others: kept });
}

/** The articles of a file; each below the first says whose file it is. */
function draftsIn(ingested: Ingested, from: NewDraft['from'], told: Told): readonly NewDraft[] {
  const found = [ingested, ...ingested.others];
  return found.map(({ others: _others, ...one }, at) => {
    const above = at === 0 ? [] : [belowFirst(titleOf(ingested))];
    const end = at === found.length - 1 ? told.notes : [];
    const notes = [...above, ...end, ...one.notes];
    return { ...one, from, notes, refused: at === 0 ? told.refused : [] };
  });
}

/** @returns what could be kept of them, and a note of each that could not */
async function keepOthers(
  others: readonly NewDraft[],
  desk: Desk,
): Promise<{ readonly kept: readonly Draft[]; readonly refused: NewDraft['notes'] }> {
  const kept: Draft[] = [];
  const refused: NewDraft['notes'][number][] = [];
  for (const other of others) {
    try {
      kept.push((await draftOf(other, [], desk)).draft);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      refused.push(notKept(titleOf(other), error.message));
    }
  }
  return { kept, refused };
}
