import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { reportedTime } from '../../../src/knowledge/time/reported-time.ts';
import { contradicts, isWithin, readTime } from '../../../src/knowledge/time/time.ts';
import { timesOf } from '../../../src/knowledge/time/times-of-fact.ts';
import { factsRead, textsStated } from '../asking.ts';
import { knowledgeOf } from '../knowledge.ts';

const club = ingestArticle(
  Buffer.from(`# Holm Athletic back in profit after two lean years

*The Holm Gazette*

By Ada Lund

14 October 2025

HOLM — Holm Athletic made a pre-tax profit of £1.9 million in the 2024-25 season, its first for three years, the accounts say.

| £ million | 2023-24 | 2024-25 |
|---|---|---|
| Turnover | 21.4 | 20.3 |
| Net debt | 31.6 | 12.7 |

The club employs 164 people. Season tickets were sold to 8,200 supporters.
`),
  { name: 'club.md' },
);
const council = ingestArticle(
  Buffer.from(`# Holm council votes for a bigger budget

*The Holm Gazette*

By Ada Lund

26 February 2026

HOLM — Spending in 2026-27 is put at £318 million by Holm council, which meets again in May.

| Service | 2025-26 (£m) | 2026-27 (£m) |
|---|---|---|
| Road repairs | 14.1 | 16.8 |
| Public parks | 6.3 | 5.9 |
`),
  { name: 'council.md' },
);
const assistant = createAssistant(knowledgeOf([...club.facts, ...council.facts]));
const boldOf = (question: string) =>
  statedIn(assistant.answer(question))
    .slice(0, 1)
    .map(({ fact, highlight }) =>
      highlight === null ? fact.text : fact.text.slice(highlight.start, highlight.end),
    );

describe('a row of the quarter that is asked for', () => {
  const articles = [
    [
      'spring.txt',
      `Vallair has its best winter yet as guests fill the seats

By Ada Lund
Coast Wire
28 April 2026

Vallair flew 2.1 million guests between January and March, 8.7 percent more than a year before, it said on Tuesday.

Seats were 84.9 percent occupied, compared with 80.3 percent a year earlier. It began as a mail service with two planes.
`,
    ],
    [
      'summer.md',
      `# Vallair grounds four planes and drops its profit goal after a bumpy spring

*Wings and Money*

By Bo Skar

29 July 2026

Vallair has taken four planes out of service to look at their engines and no longer expects to reach its profit goal, it said on Wednesday.

It carried 3.62 million guests in April to June, 3.4% more than in the spring of 2025. Net profit was €64.8 million, down from €88.1 million. Two of the four planes are to fly again by the end of August, the others not before November, and the firm has hired two more with their crews from a rival for the summer.

| Quarter | Guests | Revenue | Seats filled |
|---|---|---|---|
| Q4 2025 | 1.88m | €274m | 82.5% |
| Q1 2026 | 2.10m | €302m | 84.9% |
| Q2 2026 | 3.62m | €441m | 86.2% |
`,
    ],
  ] as const;
  const facts = articles.flatMap(([name, text]) => ingestArticle(Buffer.from(text), { name }).facts);
  const { answer } = createAssistant(knowledgeOf(facts));

  it.each(['vallair seats filled in q4 2025?', 'share of seats that vallair filled in Q4 2025'])(
    'answers by the heads above it, whatever another headline has of them: %s',
    (question) => {
      const found = answer(question);
      expect(found.kind).toBe('found');
      expect(statedIn(found).map(({ fact }) => fact.text)).toEqual(['Q4 2025 | 1.88m | €274m | 82.5%']);
    },
  );
});

describe('a part of a year', () => {
  it.each([
    ['last quarter of 2024', { year: 2024, quarter: 4 }],
    ['closing quarter of 2024', { year: 2024, quarter: 4 }],
    ['opening quarter of 2024', { year: 2024, quarter: 1 }],
    ['first quarter of 2024-25', { year: 2024, until: 2025, quarter: 1 }],
    ['latter half of 2024', { year: 2024, half: 2 }],
    ['first-half 2024', { year: 2024, half: 1 }],
    ['1H 2024', { year: 2024, half: 1 }],
    ['summer of 2024', { year: 2024, seasonOfYear: 'summer' }],
    // Half a month is of that month, and a half before it is no half-year.
    ['second half of March 2024', { year: 2024, month: 3 }],
    // The one before now, not that of a year.
    ['last quarter', null],
    ['summer', null],
    ['2h24', null],
  ])('%s', (words, time) => {
    expect(readTime(words)).toEqual(time);
  });

  it('says nothing of another one', () => {
    const summer = { year: 2024, seasonOfYear: 'summer' } as const;
    expect(contradicts(summer, { year: 2024, seasonOfYear: 'winter' })).toBe(true);
    expect(contradicts(summer, { year: 2024, month: 3 })).toBe(true);
    expect(contradicts({ year: 2024, quarter: 3 }, summer)).toBe(false);
    expect(contradicts(summer, { year: 2024, month: 7 })).toBe(false);
    expect(contradicts(summer, { year: 2024 })).toBe(false);
    expect(isWithin(summer, { year: 2024 })).toBe(true);
    expect(contradicts(summer, { year: 2024, until: 2025 })).toBe(true);
  });

  it.each([
    [
      'revenue was 31 million euros in the last quarter of 2024',
      'first quarter of 2024',
      'fourth quarter of 2024',
    ],
    ['revenue was 31 million euros in the closing quarter of 2024', 'first quarter of 2024', 'Q4 2024'],
    ['revenue was 31 million euros in the latter half of 2024', 'first half of 2024', 'second half of 2024'],
    ['revenue was 31 million euros in 1H 2024', 'second half of 2024', 'first half of 2024'],
    ['revenue was 31 million euros in the summer of 2024', 'winter of 2024', 'summer of 2024'],
    ['revenue was 31 million euros in the summer of 2024', 'March 2024', 'summer of 2024'],
    [
      'revenue was 31 million euros in the first quarter of 2024-25',
      'second quarter of 2024-25',
      'first quarter of 2024-25',
    ],
  ])('is asked for: %s', (told, other, own) => {
    const head = 'Orme Foods sells more bread\nBy Ada Lund\nHolm Herald\n12 May 2025';
    const text = `${head}\n\nOrme Foods sells bread in Holm.\n\nIts ${told}.\n`;
    const facts = factsRead(text);
    const { answer } = createAssistant(knowledgeOf(facts));
    expect(answer(`What was the revenue of Orme Foods in the ${other}?`).kind).not.toBe('found');
    expect(answer(`What was the revenue of Orme Foods in the ${own}?`).kind).toBe('found');
  });
});

describe('a season', () => {
  it('is two years that follow one another, in any way of writing, and no month of the first', () => {
    for (const words of ['2024-25', '2024–25', '2024/25', '2024-2025', 'the 2024-25 season'])
      expect(readTime(words)).toEqual({ year: 2024, until: 2025 });
    expect(readTime('2024-11')).toEqual({ year: 2024, month: 11 });
    expect(readTime('2024-11-25')).toEqual({ year: 2024, month: 11, day: 25 });
    expect(readTime('2019-23')).toBeNull();
    expect(readTime('2024-27')).toBeNull();
  });

  it('is none of another one, nor of a year that it does not touch', () => {
    const season = { year: 2024, until: 2025 };
    expect(contradicts(season, { year: 2023, until: 2024 })).toBe(true);
    expect(contradicts(season, { year: 2023 })).toBe(true);
    expect(contradicts({ year: 2025, month: 3 }, season)).toBe(false);
    expect(contradicts({ year: 2024 }, season)).toBe(true);
    expect(contradicts(season, { year: 2024 })).toBe(false);
    expect(isWithin(season, season)).toBe(true);
    expect(isWithin(season, { year: 2024 })).toBe(false);
    expect(isWithin({ year: 2024 }, season)).toBe(false);
  });

  it('has its own column of a table, whose unit stands in the column or over all of them', () => {
    expect(boldOf('net debt of Holm Athletic in 2024-25')).toEqual(['12.7']);
    expect(boldOf('net debt of Holm Athletic in 2023/24')).toEqual(['31.6']);
    expect(boldOf('How much goes to road repairs in 2026-27?')).toEqual(['16.8']);
    expect(boldOf('How much goes to road repairs in 2025-26?')).toEqual(['14.1']);
    const debt = club.facts.find(({ text }) => text.startsWith('Net debt'));
    expect(debt?.figures.map(({ value, unit, period }) => [value, unit, period])).toEqual([
      [31_600_000, 'GBP', '2023-24'],
      [12_700_000, 'GBP', '2024-25'],
    ]);
  });

  it('is what an article is about that names it oftenest', () => {
    expect(reportedTime(club.article)).toEqual({ year: 2024, until: 2025 });
    expect(boldOf('How many people did Holm Athletic employ in 2024-25?')).toEqual(['164']);
  });

  it('is asserted of no other one', () => {
    expect(boldOf('How many people did Holm Athletic employ in 2021-22?')).toEqual([]);
  });
});

describe('a figure that another is compared with', () => {
  const line = ingestArticle(
    Buffer.from(`# Alden Line trims its winter sailings

*The Holm Courier*

By Ada Lund

21 February 2024

HOLM, Feb. 21 — Alden Line, the company that sails to the outer islands, said on Wednesday that its pre-tax profit for 2023 had slumped to 18.6 million euros from 31.2 million a year earlier, blaming dearer fuel.

In 2023 its ships carried 148,000 trailers, against 139,500 the year before and 151,200 the year before that, according to the annual report.
`),
    { name: 'line.md' },
  );
  const company = createAssistant(knowledgeOf([...line.facts, ...council.facts]));
  const bold = (question: string) =>
    statedIn(company.answer(question)).map(
      ({ fact, highlight }) => highlight && fact.text.slice(highlight.start, highlight.end),
    );

  it('is of the year before, and the day of the report is the time of none', () => {
    expect(bold("What was Alden Line's pre-tax profit for 2023?")).toEqual(['18.6 million euros']);
    expect(bold("What was Alden Line's pre-tax profit in 2022?")).toEqual(['31.2 million']);
    expect(bold("What was Alden Line's pre-tax profit in 2021?")).toEqual([]);
  });

  it('has its own time where the sentence opens with that of the other', () => {
    const times = line.facts
      .flatMap((fact) => fact.figures.map((figure) => [figure.text, timesOf(fact, figure)] as const))
      .filter(([text]) => text.includes(',') && !text.includes(' '));
    expect(times).toEqual([
      ['148,000', [{ year: 2023 }]],
      ['139,500', [{ year: 2022 }]],
      ['151,200', [{ year: 2021 }]],
    ]);
  });
});

describe('a time that an article does not tell of', () => {
  const yard = ingestArticle(
    Buffer.from(`# Orland yard opens the year with few orders

*The Holm Courier*

By Ada Lund

12 March 2024

The Orland shipyard signed contracts worth 61 million euros in 2023, compared with 188 million euros in 2022.

A tonne of steel plate fetched 710 euros on average at Holm, a dealer said.

Its order book stood at 214 million euros at the end of February, well below the old record, set in 2018.
`),
    { name: 'yard.md' },
  );
  const earlier = ingestArticle(
    Buffer.from(`# Order book of the Orland shipyard

*The Holm Courier*

By Ada Lund

4 June 2023

The Orland shipyard had an order book worth 180 million euros at the start of June, its owner said.
`),
    { name: 'earlier.md' },
  );
  const town = createAssistant(knowledgeOf([...yard.facts, ...earlier.facts, ...council.facts]));
  const boldIn = (question: string) =>
    statedIn(town.answer(question)).map(
      ({ fact, highlight }) => highlight && fact.text.slice(highlight.start, highlight.end),
    );

  it('is not answered with two other years where two are compared', () => {
    const alone = createAssistant(knowledgeOf(yard.facts));
    const ask = (years: string) =>
      alone.answer(`In which year did the Orland shipyard sign more contracts, ${years}?`);
    expect(ask('2022 or 2023')).toMatchObject({ kind: 'found' });
    expect(ask('2024 or 2025')).toMatchObject({
      kind: 'unsure',
      offers: expect.arrayContaining([
        expect.objectContaining({ text: expect.stringMatching(/61 million/u) }),
      ]),
      steps: ['named time'],
    });
  });

  it('is the month before where it tells the state of its day', () => {
    expect(boldIn('What did a tonne of steel plate fetch at Holm in February 2024?')).toEqual(['710 euros']);
    expect(boldIn('What did a tonne of steel plate fetch at Holm in October 2023?')).toEqual([]);
  });

  it('is of what its article opens with, though no sentence that tells of it says so again', () => {
    const question = "What was the Orland shipyard's order book worth at the end of February 2024?";
    expect(boldIn(question)).toEqual(['214 million euros']);
  });
});

describe('a year that an article calls last year', () => {
  const ward = ingestArticle(
    Buffer.from(`# Two hospitals vote to become one

*The Orwick Ledger*

10 March 2025

The boards of Tarn and St Orm's voted on Sunday to become one hospital group.

Tarn delivered 1,870 babies last year and St Orm's 4,260. The ward has 26 rooms.
`),
    { name: 'ward.md' },
  );
  const later = ingestArticle(
    Buffer.from(`# Merged hospitals lose money

*The Orwick Ledger*

15 May 2026

The group of Tarn and St Orm's lost 63 million euros in half a year.

Tarn delivered 1,510 babies in 2025, and nine midwives have left since January.
`),
    { name: 'later.md' },
  );
  const both = createAssistant(knowledgeOf([...ward.facts, ...later.facts]));
  const textsFor = (question: string) => statedIn(both.answer(question)).map(({ fact }) => fact.text);

  it('is found by its number, also where the name is told in part', () => {
    expect(textsFor('How many babies did Tarn hospital deliver in 2024?')).toEqual([
      expect.stringContaining('1,870'),
    ]);
    expect(textsFor('How many babies did Tarn hospital deliver in 2025?')).toEqual([
      expect.stringContaining('1,510'),
    ]);
  });

  it('is no other year', () => {
    expect(textsFor('How many babies did Tarn hospital deliver in 2023?')).toEqual([]);
  });
});

describe('a month that one of two reports is of', () => {
  const articles = [
    [
      'august.txt',
      'Orvane Mills profit rises\n\nThe Kell Post\n12 August 2025\n\nKELL -- Orvane Mills earned £2.1m in its first half, the company said on Tuesday.\n\nIt has 940 employees at five mills. The shares fell to £4.10.\n',
    ],
    [
      'february.txt',
      'Orvane Mills sells its oldest mill\n\nThe Kell Post\n19 February 2026\n\nKELL -- Orvane Mills is selling the mill at Tarrow for £3m, it announced on Thursday.\n\nIt now has 870 employees. The shares rose to £4.60.\n',
    ],
  ] as const;
  const facts = articles.flatMap(([name, text]) => ingestArticle(Buffer.from(text), { name }).facts);
  const told = (question: string) => textsStated(createAssistant(knowledgeOf(facts)), question)[0];

  it.each([
    ['how many employees did orvane mills have in august', 'It has 940 employees at five mills.'],
    ['how many employees did orvane mills have in february', 'It now has 870 employees.'],
    ['orvane mills employees february', 'It now has 870 employees.'],
    ['how many emplyees has orvane mills in febuary', 'It now has 870 employees.'],
    ['orvane mills share price august', 'The shares fell to £4.10.'],
  ])('%s', (question, text) => {
    expect(told(question)).toBe(text);
  });
});
