import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const FIRST = 'The quay at Alden closes in October for the winter, the harbour master said on Monday.';
const LAST = 'It opens again in March, when the ice is gone and the boats come back from the south.';
const texts = (middle: string) =>
  ingestArticle(
    Buffer.from(`Quay closes for the winter\n\n12 May 2025\n\n${FIRST}\n\n${middle}\n\n${LAST}\n`),
    {
      name: 'a.txt',
    },
  )
    .facts.filter(({ place }) => place.kind === 'paragraph')
    .map(({ text }) => text);

describe('a few words in capitals', () => {
  it.each(['NEWS SERVICE ALDERSUND.', 'SERVICE ALDERSUND.', 'ADA LUND.', 'J.K.R.'])(
    'that have no verb state nothing: %s',
    (line) => {
      expect(texts(line)).toEqual([FIRST, LAST]);
    },
  );

  it('state nothing between the sentences of a paragraph, either', () => {
    expect(texts(`The bay froze. SERVICE ALDERSUND. ${LAST.replace('It', 'The quay')}`)).toEqual([
      FIRST,
      'The bay froze.',
      LAST.replace('It', 'The quay'),
      LAST,
    ]);
  });

  it.each(['WE WON.', 'NATO HAS 32 MEMBERS.', '“FIRE DOWN BELOW.”', 'The NATO.'])(
    'may state something: %s',
    (line) => {
      expect(texts(line)).toContain(line);
    },
  );

  it('are sentences where all of the article is in capitals', () => {
    const text =
      'QUAY CLOSES\n\n12 MAY 2025\n\nHARBOUR FROZEN.\n\nALL BOATS SENT SOUTH BY THE HARBOUR MASTER ON MONDAY.\n';
    const { facts } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
    expect(facts.map((fact) => fact.text)).toContain('HARBOUR FROZEN.');
  });
});
