import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const read = (text: string, name = 'a.txt') => ingestArticle(Buffer.from(text), { name });
const HEAD = 'Harbour opens its third quay\n\nAlden Courier\n2 May 2025\n';
const OPENED = 'The harbour of Alden opened its third quay on Friday, and 40 ships came in before noon.';
const textsOf = (text: string, name?: string): readonly string[] =>
  read(text, name)
    .facts.filter(({ place }) => place.kind === 'paragraph')
    .map((fact) => fact.text);

describe('a wire’s copy', () => {
  it('has its words to papers below its headline, and at its end, for none of the story', () => {
    const note = '(Updates with vote, adds analyst)';
    const end = '(SUB-EDS: pls hold par 6 til legal clears. Age is 54 not 45)';
    const { article, facts, leftOut } = read(
      `UPDATE 2-Harbour opens its third quay\n${note}\n\nALDEN, Sept 3 (Alden Wire) - ${OPENED}\n\n(Reporting by Ada Lund)\n${end}\n`,
    );
    expect(article.title).toBe('Harbour opens its third quay');
    expect(facts.map(({ text }) => text).join('\n')).not.toMatch(/Updates|SUB-EDS/u);
    for (const line of [note, end]) expect(leftOut.join('\n')).toContain(line);
  });
});

describe('a newsletter', () => {
  it.each([
    'SPONSORED: Save 20% on boots at Lund & Co.',
    'You are getting this mail because you signed up at tide.example.',
    'Unsubscribe | View in browser',
    'That’s all from us tonight. Thanks for reading.',
    'That’s it for this week. Thanks for following along.',
  ])('does not state: %s', (line) => {
    expect(textsOf(`${HEAD}\n${OPENED}\n\n${line}\n\n${OPENED.replace('Friday', 'Monday')}\n`)).toHaveLength(
      2,
    );
  });

  it('states what only begins alike', () => {
    const line = 'Sponsored runs raised €4,000 for the lifeboat of Alden in May, its crew said.';
    expect(textsOf(`${HEAD}\n${OPENED}\n\n${line}\n`)).toContain(line);
  });
});

describe('a printed page', () => {
  it('has its number for no hour of a live blog', () => {
    const text = `THE ALDEN COURIER                      Friday 2 May 2025\n\nHarbour opens its third quay\n\nBy Una Carr\n\n${OPENED}\n\nTHE ALDEN COURIER                      Friday 2 May 2025\n\n                            3\n\nThe council will open 36 berths in June, and then 12 more in July.\n`;
    const { facts } = read(text);
    const [berths] = facts.filter(({ text }) => text.startsWith('The council'));
    expect(berths).toBeDefined();
    expect(berths?.context).toBeUndefined();
    expect(facts.map(({ text }) => text)).not.toContain('3');
  });
});

describe('a wiki’s page', () => {
  it('has its links for editors in no heading, and what it is not to be confused with in no statement', () => {
    const { facts } = read(
      `<html><body><article><h1>Alden Viaduct</h1><div class="hatnote">Not to be confused with Alden Bridge.</div><p>${OPENED}[1]</p><h2>History<span class="mw-editsection">[edit]</span></h2><p>It was built by 480 men, and in 1987 it was shut for the whole of a winter.</p></article></body></html>`,
      'a.html',
    );
    expect(facts.map(({ text }) => text).join('\n')).not.toContain('confused');
    expect(facts.at(-1)?.place).toMatchObject({ section: 'History' });
  });
});

describe('figures', () => {
  const figureOf = (sentence: string, text: string) =>
    read(`${HEAD}\n${OPENED}\n\n${sentence}\n`)
      .facts.flatMap(({ figures }) => figures)
      .find((figure) => figure.text === text);

  it('behind a second time are not of the first', () => {
    const sentence = 'In 1987 it was shut, and it opened anew in 2004 after repairs of £8.3 million.';
    expect(figureOf(sentence, '£8.3 million')).toMatchObject({ period: null });
    expect(figureOf('In 1987 it was shut, after repairs of £8.3 million.', '£8.3 million')?.period).toBe(
      '1987',
    );
  });

  it('of a recipe have their units', () => {
    expect(figureOf('It takes 750 ml of ale and a lamb of 2 kg.', '750 ml')).toMatchObject({
      unit: 'millilitres',
    });
  });

  it('of a list of results are not counted in what stands in brackets over them', () => {
    const { facts } = read(
      `${HEAD}\n${OPENED}\n\nMen's 200m (wind +0.8)\n1. O. Fenn (NOR)      20.11\n2. K. Adeyi (NGR)     20.19\n3. L. Storm (SWE)     20.40\n`,
    );
    expect(facts.find(({ text }) => text.includes('20.11'))?.figures.map(({ unit }) => unit)).not.toContain(
      'wind',
    );
  });
});

it('A sentence may end with a small number behind a colon, and a list of who came where goes on', () => {
  const texts = textsOf(
    `${HEAD}\n${OPENED}\n\nVisitors a day: 87. Parking is free. Men's 100m: 1. Bode 9.98; 2. Tull 10.01.\n`,
  );
  expect(texts).toContain('Visitors a day: 87.');
  expect(texts.join('\n')).toContain('1. Bode 9.98; 2. Tull 10.01');
});
