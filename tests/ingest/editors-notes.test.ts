import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const RELEASE = [
  'Holm Ferries opens a second line to Orme',
  '4 May 2025',
  'Holm Ferries will open a second line from Holm to Orme on 1 June, the company said on Friday.',
  'The company spent 12 million euros on the ships, which were built at the yard in Vall.',
  'ENDS',
];

/** What is stated below a release, with its heading; and what is left out. */
function below(notes: readonly string[], name = 'release.txt') {
  const bytes = Buffer.from([...RELEASE, ...notes].join('\n\n'));
  const { facts, leftOut } = ingestArticle(bytes, { name });
  const told = facts.flatMap(({ text, place }) =>
    place.kind === 'paragraph' ? [`${place.section ?? ''}: ${text}`] : [],
  );
  return { told: told.slice(2), leftOut };
}

const HEAD = 'Notes to editors';
const CONTACT = [
  'For further information contact:',
  'Bo Ek, press officer',
  'Tel: +44 20 7946 0123',
  'bo@holm.example',
];

describe('notes for editors below a press release', () => {
  it.each(['release.txt', 'release.md'])('are facts as far as they state something: %s', (name) => {
    const marked = name.endsWith('md') ? `## ${HEAD}` : HEAD;
    const { told, leftOut } = below(
      [
        marked,
        'About Holm Ferries: Holm Ferries was founded in 1931 and carries 2 million people a year. It has 14 ships.',
        '1. The line is 18 kilometres long.\n2. Ada Lund is the managing director of Holm Ferries.\n3. Pictures of both ships can be downloaded from www.holm.example/2025.',
        ...CONTACT,
      ],
      name,
    );
    expect(told).toEqual([
      `About Holm Ferries: Holm Ferries was founded in 1931 and carries 2 million people a year.`,
      'About Holm Ferries: It has 14 ships.',
      'About Holm Ferries: The line is 18 kilometres long.',
      'About Holm Ferries: Ada Lund is the managing director of Holm Ferries.',
    ]);
    expect(leftOut).toEqual([
      'ENDS',
      marked.replace('## ', ''),
      'Pictures of both ships can be downloaded from www.holm.example/2025.',
      ...CONTACT,
    ]);
  });

  it.each([
    'About Holm Ferries\nHolm Ferries was founded in 1931.',
    'About Holm Ferries\n\nHolm Ferries was founded in 1931.',
    'About Holm Ferries: Holm Ferries was\nfounded in 1931.',
  ])('stand under a heading of their own where they have one: %j', (notes) => {
    expect(below([`${HEAD}:\n${notes}`]).told).toEqual([
      'About Holm Ferries: Holm Ferries was founded in 1931.',
    ]);
  });

  it.each([
    'Bo Ek can be reached on 020 7946 0123 until 18:00.',
    'The 2 ships can be filmed by photographers at the quay from 9:00.',
    'Please call the port office before 12:00 on 31 May.',
    'The 14 maps are at holm.example from 31 May.',
    'Issued by Holm Ferries, 12 Quay Street, Holm.',
    'This release is embargoed until 6:00 on 4 May 2025.',
    'Everybody is welcome to see it.',
    'Holm 12',
  ])('are left out where they offer something, or say nothing: %s', (note) => {
    expect(below([HEAD, note])).toEqual({ told: [], leftOut: ['ENDS', note, HEAD] });
  });

  it('are told up to what they offer, for what is behind that may be of it', () => {
    const { told, leftOut } = below([
      HEAD,
      'The line is 18 kilometres long. A model is on view for journalists. It is 2 metres long.',
    ]);
    expect(told).toEqual([`${HEAD}: The line is 18 kilometres long.`]);
    expect(leftOut.at(-1)).toBe('A model is on view for journalists. It is 2 metres long.');
  });

  it('are a word to papers where they stand above the text', () => {
    const text = ['Holm opens a line', HEAD, 'The line is 18 kilometres long.', ...RELEASE.slice(2)].join(
      '\n\n',
    );
    const { facts } = ingestArticle(Buffer.from(text), { name: 'wire.txt' });
    expect(facts.map(({ place }) => (place.kind === 'paragraph' ? place.section : null))).not.toContain(HEAD);
  });
});
