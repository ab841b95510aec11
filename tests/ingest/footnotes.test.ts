import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const TITLE = 'Harbour opens its third quay';
const OPENED = 'The harbour of Alden opened its third quay on Friday, and 40 ships came in before noon.';
const LONG = 'The quay is 300 metres long, and it has room for 9 ferries and their 4,000 passengers.';
const LEFT_OUT = 'The price leaves out €2 million for the land, which is not paid yet.';

function read(name: string, body: string) {
  const text = name.endsWith('html')
    ? `<html><body><article><h1>${TITLE}</h1><p>2 May 2025</p>${body}</article></body></html>`
    : `${name.endsWith('md') ? '# ' : ''}${TITLE}\n\n2 May 2025\n\n${body}\n`;
  const { article, facts, leftOut } = ingestArticle(Buffer.from(text), { name });
  return {
    title: article.title,
    texts: facts.map((fact) => fact.text).slice(2),
    leftOut: leftOut.join('\n'),
  };
}

const FORMS: readonly (readonly [string, string, string])[] = [
  [
    'Markdown',
    'a.md',
    `${OPENED}[^1]\n\n${LONG}[^long]\n\n[^1]: Port office, report of 1 May 2025.\n[^long]: ${LEFT_OUT}\n`,
  ],
  [
    'brackets',
    'a.txt',
    `${OPENED}[1]\n\n${LONG}[2][3]\n\nNotes\n\n[1] Port office, report of 1 May 2025.\n[2] ${LEFT_OUT}`,
  ],
  ['raised digits', 'a.txt', `${OPENED}¹\n\n${LONG}²\n\n¹ Port office, report of 1 May 2025.\n² ${LEFT_OUT}`],
  [
    'figures beside the text',
    'a.txt',
    `${OPENED}1 ${LONG}2\n\nNotes\n\n[1] Port office, report of 1 May 2025.\n[2] ${LEFT_OUT}`,
  ],
  [
    'a page’s notes',
    'a.html',
    `<p>${OPENED}<sup><a href="#fn1">1</a></sup></p><p>${LONG}<a href="#fn2">[2]</a></p><section><ol><li id="fn1">Port office, report of 1 May 2025. <a href="#r1">↩</a></li><li id="fn2">${LEFT_OUT} <a href="#r2">↩</a></li></ol></section>`,
  ],
];

describe.each(FORMS)('notes as %s', (_, name, body) => {
  const { title, texts, leftOut } = read(name, body);

  it('leave no mark in the text, and hide no sentence’s end', () => {
    expect(title).toBe(TITLE);
    expect(texts).toEqual(expect.arrayContaining([OPENED, LONG]));
  });

  it('state what they tell, and nothing that only names where it stands', () => {
    expect(texts).toContain(LEFT_OUT);
    expect(texts.join('\n')).not.toContain('Port office');
    expect(leftOut).toContain('Port office, report of 1 May 2025.');
  });
});

describe('marks of notes', () => {
  it('stand before a comma as well', () => {
    expect(
      read('a.txt', `${OPENED}\n\nThe port earned €41 million in 2024†, up 6%.\n\n† Before tax.`).texts,
    ).toContain('The port earned €41 million in 2024, up 6%.');
  });

  it('are no number of a volume, a page or a rule', () => {
    const text = 'The clerk reads vol.2 Monday to Friday, as fig.3 Alden shows.';
    expect(read('a.txt', `${OPENED}\n\n${text}`).texts.join(' ')).toContain('vol.2 Monday');
    expect(read('a.txt', `${OPENED}\n\n${text}`).texts.join(' ')).toContain('fig.3 Alden');
  });
});

describe('a list of references', () => {
  it.each([
    [
      'a.html',
      `<p>${OPENED}[1]</p><p>${LONG}[2]</p><h2>References</h2><ol><li>Lund, A. (2021). "The quays". Alden Press. p. 44.</li><li>"Quay costs 12 million". Alden Post. Retrieved 4 May 2023.</li></ol>`,
    ],
    [
      'a.md',
      `${OPENED}\n\n${LONG}\n\n## Bibliography\n\n- Lund, A. (2021). "The quays". Alden Press. p. 44.\n- "Quay costs 12 million". Alden Post. Retrieved 4 May 2023.`,
    ],
    [
      'a.txt',
      `${OPENED}\n\n${LONG}\n\nReferences:\n\n1. Lund, A. (2021). "The quays". Alden Press. p. 44.\n2. "Quay costs 12 million". Alden Post. Retrieved 4 May 2023.`,
    ],
  ])('states nothing: %s', (name, body) => {
    expect(read(name, body).texts).toEqual([OPENED, LONG]);
  });
});

describe('what looks like a note’s mark', () => {
  it.each([
    'The hall has 400 m² and holds 1,200 m³ of air, at 10⁶ grains.',
    'He said that “[the quay] is full” and that [40] ships had come.',
    'The ring road is 12 km² wide.',
  ])('stays: %s', (sentence) => {
    expect(read('a.txt', `${OPENED}¹\n\n${sentence}\n\n${LONG}`).texts).toContain(sentence);
  });

  it('heads a part of the text where no notes follow', () => {
    expect(read('a.md', `${OPENED}\n\n## Sources\n\n${LONG}`).texts).toContain(LONG);
  });
});
