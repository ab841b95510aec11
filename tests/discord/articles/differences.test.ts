import { describe, expect, it } from 'vitest';
import { textChanges } from '../../../src/discord/articles/earlier-form.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';

const article = (text: string) =>
  ingestArticle(Buffer.from(`Tram fares go up\n\n3 March 2025\n\n${text}\n`), { name: 'fares.txt' });
const changes = (there: string, here: string) => textChanges(article(there), article(here));

const withTable = (single: string, day: string): string =>
  `A single ride will cost ${single} from April, the tram company said on Monday.\n\n| Ticket | New fare |\n|---|---|\n| Single | ${single} |\n| Day | ${day} |`;

describe('what one form of an article says otherwise', () => {
  it('is said once where a figure stands in the text and in a table', () => {
    expect(changes(withTable('£2.50', '£5.00'), withTable('£2.55', '£5.00'))).toEqual([
      '**£2.55** in place of £2.50',
    ]);
  });

  it('leaves room for what else is otherwise, and counts it', () => {
    expect(changes(withTable('£2.50', '£5.00'), withTable('£2.55', '£5.20'))).toEqual([
      '**£2.55** in place of £2.50',
      '**£5.20** in place of £5.00',
    ]);
  });

  it('is said of each where two figures are otherwise in place of one and the same', () => {
    const rows = (single: string, child: string) =>
      `The new fares are out at last.\n\n| Ticket | New fare |\n|---|---|\n| Single | ${single} |\n| Child | ${child} |`;
    expect(changes(rows('£2.50', '£2.50'), rows('£2.55', '£2.60'))).toEqual([
      '**£2.55** in place of £2.50',
      '**£2.60** in place of £2.50',
    ]);
  });
});
