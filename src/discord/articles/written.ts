import { asDetail, DETAILS, type WrittenDetails } from '../../knowledge/ingest/correct.ts';
import type { Detail } from '../../knowledge/ingest/head/details.ts';
import type { Article } from '../../knowledge/types.ts';
import { COLOUR } from '../messages/colour.ts';
import type { Done } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import { LABELS } from './labels.ts';

/**
 * What came of a form, with what the person wrote into it: a form that was sent is gone, and nothing of it was kept.
 * @param there what was in it already
 */
export function withWritten(done: Done, details: Partial<WrittenDetails>, there?: Article): Done {
  const lines = DETAILS.flatMap((detail) => {
    const value = asDetail(details[detail] ?? '');
    const isNew = value !== (there?.[detail] ?? '');
    return isNew ? [`**${LABELS[detail]}** ${value === '' ? 'left empty' : written(detail, value)}`] : [];
  });
  if (lines.length === 0) return done;
  const embed = { color: COLOUR.plain, title: 'What you wrote', description: lines.join('\n') };
  return { ...done, message: { ...done.message, embeds: [...(done.message.embeds ?? []), embed] } };
}

/** To be copied: of an address Discord shows what makes markup harmless. */
function written(detail: Detail, value: string): string {
  return detail === 'url' ? `\`${value.replaceAll('`', '%60')}\`` : escaped(value);
}
