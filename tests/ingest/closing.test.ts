import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const mail = (end: string) =>
  ingestArticle(
    new TextEncoder().encode(
      `From: Paul Reed <paul@acme.example>\nTo: news@acme.example\nSubject: Acme opens factory in Derry\nDate: Tue, 3 Feb 2026 09:00:00 +0000\n\nAcme has opened a factory in Derry that employs 310 people. It cost 14 million pounds.\n\n${end}`,
    ),
    { name: 'mail.txt' },
  );
const stated = (end: string) =>
  mail(end)
    .facts.filter(({ place }) => place.kind === 'paragraph')
    .map(({ text }) => text);

describe('a mail', () => {
  it('ends with its closing, and is of who signs it', () => {
    const end = 'Kind regards,\n\nPaul Reed\n\nPress Officer, Acme Ltd';
    expect(stated(end)).toEqual([
      'Acme has opened a factory in Derry that employs 310 people.',
      'It cost 14 million pounds.',
    ]);
    expect(mail(end).article).toMatchObject({ author: 'Paul Reed', publisher: null });
  });

  it('goes on where text follows that no signature has', () => {
    const more =
      'The second hall, for which the council has set aside 2.4 million pounds, is to open in the autumn of 2027.';
    expect(stated(`Thanks\n\n${more}`)).toContain(more);
  });
});

describe('a last paragraph', () => {
  const last = (text: string) => {
    const { facts } = ingestArticle(
      new TextEncoder().encode(
        `Acme opens factory in Derry\n\nThe Derry Post\n3 February 2026\n\nAcme has opened a factory in Derry that employs 310 people.\n\n${text}`,
      ),
      { name: 'story.txt' },
    );
    return facts.at(-1)?.text;
  };

  it.each([
    'The mill is owned by Norpaper and the town of Derry.',
    'The bridge is part of a £40 million programme under which 17 bridges are mended.',
    'Acme Works is owned by two families of the town.',
  ])('that tells who owns what is news: %s', (text) => {
    expect(last(text)).toBe(text);
  });

  it.each(['The Derry Post is part of Lakeside Media.', 'Northgate Courier is owned by its readers.'])(
    'about the paper is none: %s',
    (text) => {
      expect(last(text)).toBe('Acme has opened a factory in Derry that employs 310 people.');
    },
  );

  it.each([
    "Ada Lund's book, The Long Weir, is published by Alden House on 3 May, £18.",
    'The Long Weir by Ada Lund is published by Alden House in October.',
    "Ada Lund's first novel, The Long Weir, is published by Alden House at £18.",
  ])('that tells when a book is out is news: %s', (text) => {
    expect(last(text)).toBe(text);
  });

  it('that says whose the paper is, and what it costs, is none', () => {
    expect(last('The Derry Post is published by Lakeside Media every Friday, £1.20.')).toBe(
      'Acme has opened a factory in Derry that employs 310 people.',
    );
  });
});
