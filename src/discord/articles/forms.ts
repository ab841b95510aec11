import { articleVersion } from '../../knowledge/extend.ts';
import type { Detail } from '../../knowledge/ingest/head/details.ts';
import { LIMITS } from '../../knowledge/schema.ts';
import type { NewDraft } from '../../knowledge/store/store.ts';
import type { FormAction } from '../messages/action.ts';
import type { Field, Form } from '../messages/message.ts';
import type { Desk } from './drafts.ts';
import { LABELS } from './labels.ts';

/** Room for a date with its time and zone, written out. */
const DATE_LIMIT = 60;
const DATE_HINT = '2025-05-02 or 2 May 2025';

/** The details as they stand, to be corrected; undefined when the draft is gone. */
export async function correctionForm(draftId: string, { store, guildId }: Desk): Promise<Form | undefined> {
  const draft = await store.draft(guildId, draftId);
  return draft && formOf(draft, CORRECT, { kind: 'correction', draftId });
}
const CORRECT = 'Correct the details';

/** The same for a published article. */
export function articleForm(articleId: string, { store, guildId }: Desk): Form | undefined {
  const found = store.published(guildId).find(({ article }) => article.id === articleId);
  const action =
    found && ({ kind: 'publishedCorrection', articleId, version: articleVersion(found) } as const);
  return action && formOf({ ...found, missing: [], refused: [] }, CORRECT, action);
}

/** The same for a draft that has no headline, without which nothing is published; undefined for any other. */
export async function headlineForm(draftId: string, { store, guildId }: Desk): Promise<Form | undefined> {
  const draft = await store.draft(guildId, draftId);
  return draft?.missing.includes('title')
    ? formOf(draft, 'A headline is needed to publish', { kind: 'correction', draftId })
    : undefined;
}

function formOf(
  { article, missing, refused }: Pick<NewDraft, 'article' | 'missing' | 'refused'>,
  heading: string,
  action: FormAction,
): Form {
  const valueIn = (detail: Detail): string =>
    refused.find((one) => one.detail === detail)?.value ||
    (detail === 'title' && missing.includes(detail) ? '' : (article[detail] ?? ''));
  const field = (detail: Detail, limit: number, more: Partial<Field> = {}): Field => ({
    id: detail,
    label: LABELS[detail],
    // What cannot be sent again is not shown again.
    value: valueIn(detail).slice(0, limit),
    limit,
    ...more,
  });
  return {
    title: heading,
    action,
    fields: [
      field('title', LIMITS.title, { required: true }),
      field('publisher', LIMITS.publisher),
      field('published', DATE_LIMIT, { hint: DATE_HINT }),
      field('author', LIMITS.author),
      field('url', LIMITS.url, { hint: 'https://…' }),
    ],
  };
}

/** To add an article without a file. */
export const PASTE_FORM: Form = {
  title: 'Add an article',
  action: { kind: 'paste' },
  fields: [
    {
      id: 'text',
      label: 'The article, its headline first',
      hint: 'Up to 4,000 characters. Attach a file (.txt, .md, .html) to add a longer one.',
      required: true,
      long: true,
    },
    { id: 'title', label: 'Headline, if the text has none', limit: LIMITS.title },
    { id: 'publisher', label: 'Publisher, if the text does not say', limit: LIMITS.publisher },
    { id: 'published', label: 'Date, if the text does not say', hint: DATE_HINT, limit: DATE_LIMIT },
    { id: 'url', label: LABELS.url, hint: 'https://…', limit: LIMITS.url },
  ],
};
