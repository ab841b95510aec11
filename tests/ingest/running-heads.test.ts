import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const HEAD = 'Kelp farm off Skarv doubles its lines\n\nBy Ada Lund\n12 January 2026';
const TEXT = [
  'The kelp farm off Skarv has doubled its lines to 48 kilometres since the spring, its owner said on Monday.',
  'It employs 31 people, half of whom were on trawlers until the herring were gone from the bay.',
  'The council lends it 2 million crowns, which it has to pay back within nine years of the first harvest.',
];
const read = (text: string) => ingestArticle(new TextEncoder().encode(text), { name: 'a.txt' });
const told = (text: string) =>
  read(text)
    .facts.filter(({ place }) => place.kind === 'paragraph')
    .map(({ text, place }) => [text, place.kind === 'paragraph' ? place.section : '']);
const printed = (first: string, second: string, masthead = '') =>
  `${masthead}${HEAD}\n\n${TEXT[0]}\n\n${first}\n\n${TEXT[1]}\n\n${second}\n\n${TEXT[2]}\n`;

describe('what a printed page repeats above and below its text', () => {
  it.each([
    [
      'THE SKARV REVIEW    Page 2 of 3',
      'THE SKARV REVIEW    Page 3 of 3',
      'THE SKARV REVIEW    Page 1 of 3\n\n',
    ],
    ['THE SKARV REVIEW    Page 2 of 3', 'THE SKARV REVIEW    Page 3 of 3', ''],
    ['The Skarv Review, January 2026 – page 2', 'The Skarv Review, January 2026 – page 3', ''],
    ['Page 2 of 3', 'Page 3 of 3', ''],
    ['Skarv Review | 2', 'Skarv Review | 3', ''],
    ['2 · Skarv Review', '3 · Skarv Review', ''],
  ])('is no section, and no fact: %s', (first, second, masthead) => {
    expect(told(printed(first, second, masthead))).toEqual(TEXT.map((text) => [text, null]));
  });

  it('is told from a section and from figures', () => {
    const [first, second] = ['What the council pays', 'Why the herring went'];
    expect(told(printed(first, second)).map(([, section]) => section)).toEqual([null, first, second]);
    const counted = told(printed('Longlines – 2', 'Trawlers – 3'));
    expect(counted.map(([, section]) => section)).toEqual([null, 'Longlines – 2', 'Trawlers – 3']);
    expect(told(printed('The map of the lines is on page 4', 'Nets')).map(([text]) => text)).toHaveLength(3);
  });

  it('is left out of a sentence that goes on below it', () => {
    const [one = '', ...rest] = TEXT;
    const at = one.indexOf(' to 48');
    const cut = `${one.slice(0, at)}\nTHE SKARV REVIEW    Page 2 of 3\n${one.slice(at + 1)}`;
    expect(told(`${HEAD}\n\n${cut}\n\n${rest.join('\n\n')}`).map(([text]) => text)).toEqual(TEXT);
  });
});
