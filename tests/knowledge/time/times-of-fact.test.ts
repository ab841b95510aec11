import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeOf, timesOf } from '../../../src/knowledge/time/times-of-fact.ts';
import { factOf, harbourKnowledge } from '../../answer/knowledge.ts';

const figure = harbourKnowledge.facts[0]?.figures[0];
const WHEN = [
  'in 2019',
  'in May',
  'in the fourth quarter',
  'since 2021',
  'by March 2020',
  'now',
  'five years before',
  'in 2019, 2 fewer than the year before that',
  '2018–2020',
  '',
];
const PERIODS = [null, '2019', 'May 2024', 'fourth quarter', 'second half of 2020'];

describe('whether a fact may be of a year', () => {
  it('is never denied of a year that it tells of', () => {
    const day = fc.constantFrom('2019-01-20', '2024-12-31T10:00:00Z', '2021-06-01', null);
    fc.assert(
      fc.property(fc.constantFrom(...WHEN), fc.constantFrom(...PERIODS), day, (when, period, published) => {
        const base = factOf('boats', `The harbour had 40 boats ${when}.`);
        const figures = figure === undefined ? [] : [{ ...figure, text: '40 boats', period }];
        const fact = { ...base, figures, article: { ...base.article, published } };
        for (const one of [...figures, null]) {
          for (const { year } of timesOf(fact, one)) expect(mayBeOf(fact, year)).toBe(true);
        }
      }),
    );
  });

  it('is denied of a year that stands nowhere in it', () => {
    expect(mayBeOf(factOf('boats', 'The harbour had 40 boats in 2019.'), 1901)).toBe(false);
  });

  it('is not denied of one that is named by how long before it was', () => {
    expect(mayBeOf(factOf('boats', 'The harbour had 40 boats, against 31 a decade ago.'), 1901)).toBe(true);
  });
});

describe('the times that a fact is true of', () => {
  it('are not those of what is told beside of something, but for a figure there', () => {
    const text =
      'Orders on paper, which the grocer took 3,000 of in 2020, rose 17 percent and are 6 percent of sales.';
    const base = factOf('orders', text);
    const fact = { ...base, article: { ...base.article, published: '2024-05-16' } };
    const timesOfFigure = (said: string) =>
      timesOf(fact, { text: said, value: 1, unit: 'number', measures: '', period: null, hedge: null });
    expect(timesOfFigure('17 percent')).toEqual([{ year: 2024, month: 5, day: 16 }]);
    expect(timesOfFigure('3,000')).toEqual([{ year: 2020 }]);
    expect(timesOf(fact, null)).toEqual([{ year: 2020 }]);
  });

  const timeOf = (text: string, said: string, published: string) => {
    const base = factOf('boats', text);
    const fact = { ...base, article: { ...base.article, published } };
    const one = { text: said, value: 1, unit: 'boats', measures: '', period: null, hedge: null };
    return timesOf(fact, one);
  };

  it.each([
    // What was taken up, opened or beaten at another time is told beside.
    ['The pier, opened in 2019, takes 40 boats.', '40 boats', [{ year: 2024, month: 5, day: 16 }]],
    // What is so now is of the article's day, whatever comes later.
    [
      'The harbour now has 40 boats, the last of them from 2031.',
      '40 boats',
      [{ year: 2024, month: 5, day: 16 }],
    ],
    ['The harbour had 40 boats, the last of them from 2018.', '40 boats', [{ year: 2018 }]],
    // A record or level of another time is compared with.
    [
      'The harbour takes 40 boats, more than double the figure of early 2021.',
      '40 boats',
      [{ year: 2024, month: 5, day: 16 }],
    ],
    [
      'The harbour takes 40 boats, well past the old record, set in 2018.',
      '40 boats',
      [{ year: 2024, month: 5, day: 16 }],
    ],
    [
      'Some 40 boats came, an improvement on 31 boats four years before.',
      '40 boats',
      [{ year: 2024, month: 5, day: 16 }],
    ],
    [
      'Some 40 boats came, an improvement on 31 boats four years before.',
      '31 boats',
      [{ year: 2020, month: 5 }],
    ],
    ['Some 40 boats came, against 31 boats a decade ago.', '31 boats', [{ year: 2014, month: 5 }]],
    // A month of what has still to be is the next one, not the last.
    [
      'The 40 boats are to be sold in June.',
      '40 boats',
      [
        { year: 2024, month: 6 },
        { year: 2024, month: 5, day: 16 },
      ],
    ],
    [
      'The 40 boats were sold in June.',
      '40 boats',
      [
        { year: 2023, month: 6 },
        { year: 2024, month: 5, day: 16 },
      ],
    ],
  ])('%s %s', (text, said, times) => {
    expect(timeOf(text, said, '2024-05-16')).toEqual(times);
  });

  it('are the year of the sentence before, where that tells of the year before its article', () => {
    const of = (text: string, published = '2024-02-15') => {
      const base = factOf('boats', text);
      const own = `Holm.\n\nContracts signed in 2023 came to 61 million euros. ${text}\n\nIn 2023 it rained. It snowed.`;
      const start = own.indexOf(text);
      const origin = { kind: 'extracted', start, end: start + text.length } as const;
      return timesOf({ ...base, origin, article: { ...base.article, published, text: own } }, null);
    };
    expect(of('Turnover held up better, at 194 million euros.')).toEqual([{ year: 2023 }]);
    expect(of('The yard has 640 people.')).toEqual([{ year: 2024, month: 2, day: 15 }]);
    expect(of('Turnover held up in May.')).toEqual([
      { month: 5, year: 2023 },
      { year: 2024, month: 2, day: 15 },
    ]);
    expect(of('Turnover held up.', '2025-02-15')).toEqual([{ year: 2025, month: 2, day: 15 }]);
    // Another paragraph is about something else.
    expect(of('Holm.')).toEqual([{ year: 2024, month: 2, day: 15 }]);
  });

  it('are the year before where it tells of last year, but not where it only compares with it', () => {
    const base = factOf('boats', 'The pier took 40 boats last year on its own.');
    const article = { ...base.article, published: '2025-02-11' };
    expect(timesOf({ ...base, article }, null)).toEqual([{ year: 2024 }]);
    const compared = { ...base, article, text: 'The pier took 40 boats, more than last year.' };
    expect(timesOf(compared, null)).toEqual([{ year: 2025, month: 2, day: 11 }]);
  });

  it.each([
    [
      'A dozen costs 4.35 crowns, up from 3.10 crowns in February 2024, with 640,000 hens gone since November.',
      [],
    ],
    ['The pier cost 4 million euros in 2019, against 3 million in May 2018.', [2019]],
    ['Until 2019 the harbour had 40 boats.', []],
    ['The harbour is expected to cost 40 million and to save 8 million a year from 2025.', []],
    ['The harbour took 40 boats in 2019, 12 fewer than in 2015.', [2019]],
    ['HOLM, March 2 2024 — The harbour took 40 boats in 2019, 12 fewer than at the start of 2015.', [2019]],
    ['HOLM, March 2 2024 — The harbour took 40 boats before it was rebuilt.', []],
  ])('%s', (text, years) => {
    expect(timesOf(factOf('boats', text), null).map(({ year }) => year)).toEqual(years);
  });
});
