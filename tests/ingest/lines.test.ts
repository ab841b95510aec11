import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../src/knowledge/types.ts';

const NAMES = ['a.txt', 'a.md', 'a.html'];

/** The facts of a body in one of the formats. */
function facts(name: string, body: string): readonly Fact[] {
  const file = name.endsWith('html')
    ? `<title>Gale reaches Alden</title><h1>Gale reaches Alden</h1><p>2 May 2025</p>${body
        .split('\n\n')
        .map((chunk) => `<p>${chunk.replaceAll('\n', '<br>')}</p>`)
        .join('')}`
    : `${name.endsWith('md') ? '# ' : ''}Gale reaches Alden\n\n2 May 2025\n\n${body}\n`;
  const page = name.endsWith('html') ? `<html><body><article>${file}</article></body></html>` : file;
  return ingestArticle(Buffer.from(page), { name }).facts.filter(({ place }) => place.kind === 'paragraph');
}
const texts = (name: string, body: string) => facts(name, body).map(({ text }) => text);

const TOLD = 'The gale reached Alden on Friday night, and 3,100 homes had no light until noon the next day.';

describe.each(NAMES)('short lines below one another, in %s', (name) => {
  it.each([
    [
      'Fri 2 May, 10:00 - Yellow warning for the coast\nFri 2 May, 21:00 - Warning raised to red\nSat 3 May, 06:00 - Red warning ends at last',
    ],
    ['21:10 – The first trees fall in Quay Street\n22:40 – 3,100 homes are without light'],
    ['2019: 41 ships wrecked on the coast of Alden\n2024: 12 ships wrecked, all of them small'],
    ['Importer: Lund & Sons of Oldport, since 1988\nSold at: the markets of Alden and Vall'],
    ['Opening hours: 9am to 5pm, Monday to Saturday\nWhere it is: Quay Street 12, at the old mill'],
    [
      'Bode (Germany), in the boat Adler 9 min 58\nTull (Jamaica), in the boat Rose 10 min 1\nReeve (Britain), in the boat Ann 10 min 11',
    ],
  ])('are a statement each: %s', (body) => {
    expect(texts(name, `${TOLD}\n\n${body}`)).toEqual([TOLD, ...body.split('\n')]);
  });

  it('go on where they were wrapped', () => {
    const body =
      'Note: The mayor said on Friday that the town of\nAlden had asked for help from 14 others, and that\n9 of them came.';
    expect(texts(name, body)).toEqual([body.replaceAll('\n', ' ')]);
  });

  it('are no headings where they have a value', () => {
    for (const line of ['Area: 18.4 sq km', 'Rating: 4.5/5', 'Ships in port: down from 94 to 31']) {
      const [first, second] = facts(name, `${TOLD}\n\n${line}\n\n${TOLD.replace('Friday', 'Monday')}`).slice(
        1,
      );
      expect(first?.text).toBe(line);
      expect(second?.place).toMatchObject({ section: null });
    }
  });
});

describe.each(NAMES)('an interview, in %s', (name) => {
  const mark = (question: string) => (name.endsWith('md') ? `**${question}**` : question);
  const body = [
    TOLD,
    'The harbour is run by Ada Lund, who spoke to us in her office.',
    'AP: How is the harbour after the gale?',
    'Lund: It is open, and 40 boats came in on Monday alone.',
    mark('AP: A berth costs €185. Who can afford that?'),
    'Lund: Nobody, I am afraid, and so we have 12 empty ones.',
    'The harbour has 220 berths, of which 40 are for the boats of the town.',
    mark('Q: The gale took 3 boats. Were they insured?'),
    'A: One was.',
    'A fourth quay is planned for 2028, and will be for ships of up to 300 metres.',
  ].join('\n\n');
  const found = facts(name, body);

  it('has what is asked for no heading of what follows', () => {
    expect(found).not.toEqual([]);
    for (const { place } of found) expect(place).toMatchObject({ section: null });
  });

  it('states nothing that who asks claims, and has it beside the answer', () => {
    expect(found.filter(({ text }) => /€185|3 boats/u.test(text))).toEqual([]);
    expect(found.filter(({ text }) => text.endsWith('?'))).toEqual([]);
    expect(found.find(({ text }) => text.startsWith('Nobody'))).toMatchObject({
      context: 'A berth costs €185. Who can afford that?',
      saidBy: 'Ada Lund',
    });
  });
});

it('A label and a value are nobody’s words', () => {
  const body = `${TOLD}\n\nMedals: Gold 4, silver 2\n\n${TOLD.replace('Friday', 'Monday')}\n\nMedals: Gold 5, silver 2`;
  expect(facts('a.txt', body).filter(({ saidBy }) => saidBy === 'Medals')).toEqual([]);
});

describe.each(NAMES)('results of matches, in %s', (name) => {
  const RESULTS = [
    'Alden Town 4-1 Vall Rovers',
    'Holm 0-0 Ostheim Athletic (0-0)',
    'Castle Rook 2-3 Port United',
    'Wick 1-0 Pen',
  ];

  it.each([
    ['above the text', `${RESULTS.join('\n')}\n\n${TOLD}`],
    ['each by itself', `${RESULTS.join('\n\n')}\n\n${TOLD}`],
    ['within it', `${TOLD}\n\nRESULTS\n${RESULTS.join('\n')}\n\n${TOLD.replace('Friday', 'Monday')}`],
  ])('are a statement each, %s', (_, body) => {
    const told = facts(name, body);
    expect(told.map(({ text }) => text)).toEqual(expect.arrayContaining([...RESULTS, TOLD]));
    const results = told.filter(({ text }) => RESULTS.includes(text));
    expect(results.map(({ figures }) => figures.map(({ text, unit }) => `${text} ${unit}`)[0])).toEqual([
      '4-1 result',
      '0-0 result',
      '2-3 result',
      '1-0 result',
    ]);
  });

  it('may stand alone as a headline', () => {
    const page = name.endsWith('html')
      ? `<html><body><article><h1>Alden Town 4-1 Vall Rovers</h1><p>2 May 2025</p><p>${TOLD}</p></article></body></html>`
      : `${name.endsWith('md') ? '# ' : ''}Alden Town 4-1 Vall Rovers\n\n2 May 2025\n\n${TOLD}\n`;
    expect(ingestArticle(Buffer.from(page), { name }).article.title).toBe('Alden Town 4-1 Vall Rovers');
  });
});
