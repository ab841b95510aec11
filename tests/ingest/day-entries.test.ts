import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { replyTo } from '../../src/answer/reply/reply.ts';
import { plainStyle, textOf } from '../../src/answer/reply/text.ts';
import { type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const INTRO =
  'The bridge over the harbour was shut for good on Friday, after a long dispute. This is how it came to that, step by step.';
const FIRST = 'Inspectors find 14 cracks in the northern pier, and the council puts aside €2 million.';
const SECOND = 'A lorry of 40 tonnes breaks through the deck, and the bridge is shut for 9 days.';
const THIRD = 'Engineers tell the council that a new bridge takes 6 years, and that it needs 4 piers.';

function read(name: string, ...body: readonly string[]): Ingested {
  const lines = [INTRO, ...body];
  const text = name.endsWith('html')
    ? `<html><body><article><h1>How the bridge was lost</h1><p>By Bo Ek</p><p>2 June 2024</p>${lines.map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`)).join('')}</article></body></html>`
    : `${name.endsWith('md') ? '# ' : ''}How the bridge was lost\n\nBy Bo Ek\n\n2 June 2024\n\n${lines.join('\n\n')}\n`;
  return ingestArticle(Buffer.from(text), { name });
}

const FORMS: readonly (readonly [string, string, ...(readonly string[])])[] = [
  ['days alone', 'a.txt', '12 March 2019', FIRST, '4 May 2021', SECOND, '30 November 2023', THIRD],
  ['years as headings', 'a.md', '## 2019', FIRST, '## 2021', SECOND, '## 2023', THIRD],
  [
    'days with weekdays and titles',
    'a.txt',
    'Tuesday, 12 March 2019: Cracks are found',
    FIRST,
    'Tuesday, 4 May 2021: A lorry breaks through',
    SECOND,
    'November 2023: A price',
    THIRD,
  ],
  [
    'titles above days',
    'a.html',
    '<h3>Cracks are found</h3>',
    '12 March 2019',
    FIRST,
    '<h3>A lorry breaks through</h3>',
    '4 May 2021',
    SECOND,
    '<h3>A price</h3>',
    '30 November 2023',
    THIRD,
  ],
  [
    'titles right above days and text',
    'a.txt',
    `Cracks are found\n12 March 2019\n${FIRST}`,
    `A lorry breaks through\n4 May 2021\n${SECOND}`,
    `A price\n30 November 2023\n${THIRD}`,
  ],
];

describe.each(FORMS)('a timeline with %s', (_, name, ...body) => {
  const { article, facts, others } = read(name, ...body);

  it('is one article', () => {
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: 'How the bridge was lost', published: '2024-06-02' });
  });

  it('tells each entry’s figures of its own day', () => {
    const periods = (text: string) =>
      facts.find((fact) => fact.text === text)?.figures.map(({ period }) => period ?? '');
    for (const period of periods(FIRST) ?? ['none']) expect(period).toContain('2019');
    for (const period of periods(SECOND) ?? ['none']) expect(period).toContain('2021');
    for (const period of periods(THIRD) ?? ['none']) expect(period).toContain('2023');
  });

  it('answers for the year of an entry, and not for another', () => {
    const knowledge = {
      version: '',
      articles: [article],
      facts,
      vocabulary: { names: [], synonyms: [] },
      unanswered: [],
      checks: [],
    };
    const ask = (question: string) => createAssistant(knowledge).answer(question);
    const reply = textOf(replyTo(ask('How long was the bridge shut in 2021?'), plainStyle));
    expect(reply).toMatch(/2021: A lorry .*9 days/u);
    expect(ask('How long was the bridge shut in 2019?').kind).not.toBe('found');
  });
});

describe('below a timeline', () => {
  it('a heading that names no day ends it', () => {
    const { facts } = read('a.md', '## 2019', FIRST, '## 2021', SECOND, '## What comes next', THIRD);
    expect(facts.at(-1)).toMatchObject({ place: { section: 'What comes next' } });
    expect(facts.at(-1)?.context).toBeUndefined();
    expect(facts.at(-1)?.figures.map(({ period }) => period)).toEqual([null, null]);
  });

  it('what names its own time keeps it', () => {
    const { facts } = read(
      'a.md',
      '## 2019',
      'In May 2020 the pier had 20 cracks, inspectors said later.',
      '## 2021',
      SECOND,
    );
    const periods = facts.find(({ text }) => text.startsWith('In May'))?.figures.map(({ period }) => period);
    expect(periods).not.toContain('2019');
  });
});

it('An article below another, with a later day of its own, is another one still', () => {
  const { others } = read(
    'a.txt',
    'Ferry to sail in autumn',
    '9 June 2024',
    THIRD,
    'Ferry sold in the end',
    '12 June 2024',
    SECOND,
  );
  expect(others.map(({ article }) => article.published)).toEqual(['2024-06-09', '2024-06-12']);
});

describe('a timeline right below the head', () => {
  const text = (above: string) =>
    `How the bridge was lost\n\n${above}\n\n12 March 2019\n${FIRST}\n\n4 May 2021\n${SECOND}\n\n30 November 2023\n${THIRD}\n`;

  it.each(['2 June 2024 | The Alden Courier', 'By Bo Ek\n2 June 2024', 'Published 2 June 2024'])(
    'has the first day for its own, and not for the article’s: %s',
    (above) => {
      const { article, facts } = ingestArticle(Buffer.from(text(above)), { name: 'a.txt' });
      expect(article.published).toBe('2024-06-02');
      expect(facts.find((fact) => fact.text === FIRST)?.context).toBe('12 March 2019');
    },
  );

  it('is none where an article has two days above it and no others', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        `How the bridge was lost\n\nBy Bo Ek\n2 June 2024\n\n12 March 2019\n\n${FIRST}\n\n${SECOND}\n`,
      ),
      { name: 'a.txt' },
    );
    expect(facts.find((fact) => fact.text === FIRST)?.context).toBeUndefined();
  });
});
