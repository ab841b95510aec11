import { describe, expect, it } from 'vitest';
import { fromColumn, isColumn } from '../../src/knowledge/ingest/body/columns.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const COLUMN = [
  'The port of Alden opened',
  'its third quay on Mon-',
  'day, two years later',
  'than it had planned to.',
  'The well-',
  'known harbour master',
  'Ada Lund said it would',
  'pay for itself by 2031.',
  'It has 1,200 berths.',
  'Waiting for the crane',
  'Forty men wait for the',
  'crane, which comes from',
  'Oldport on 3 May.',
];

describe('a column of a printed page', () => {
  it('is told by its many short lines', () => {
    expect(isColumn(COLUMN)).toBe(true);
    expect(isColumn(COLUMN.slice(0, 5))).toBe(false);
    expect(
      isColumn([
        '2019: 18',
        '2020: 22',
        '2021: 31',
        '2022: 29',
        '2023: 40',
        '2024: 44',
        '2025: 41',
        '2026: 8',
      ]),
    ).toBe(false);
    expect(
      isColumn(
        COLUMN.map(
          (line) => `${line} and so much more of it, as an article that is set in one column would have it`,
        ),
      ),
    ).toBe(false);
  });

  it('is no list, whose lines are as long', () => {
    const items = COLUMN.slice(0, 9).map((_, at) => `• Berth ${at + 1} for the ferry to Vall`);
    const file = `Port opens its quay\n\n2 May 2025\n\nThe port of Alden opened its third quay on Monday, two years late.\n\n${items.join('\n')}\n`;
    const { facts } = ingestArticle(Buffer.from(file), { name: 'a.txt' });
    expect(facts.filter(({ text }) => text.startsWith('Berth'))).toHaveLength(9);
  });

  it('is paragraphs and headings, with its words whole', () => {
    expect(fromColumn(COLUMN)).toEqual([
      'The port of Alden opened its third quay on Monday, two years later than it had planned to. The well-known harbour master Ada Lund said it would pay for itself by 2031. It has 1,200 berths.',
      'Waiting for the crane',
      'Forty men wait for the crane, which comes from Oldport on 3 May.',
    ]);
  });

  it('goes on over the next page, whose head says what the first one said', () => {
    const head = 'THE ALDEN POST\nFRIDAY, MAY 2, 2025\nA quay for Alden at last';
    const next = [
      'THE ALDEN POST',
      'FRIDAY, MAY 2, 2025',
      '15',
      ...COLUMN.slice(0, 9).map((line) => line.replace('third', 'fourth')),
    ];
    const file = `${head}\n${COLUMN.join('\n')}\n\n${next.join('\n')}\n`;
    const { article, facts } = ingestArticle(Buffer.from(file), { name: 'page.txt' });
    expect(article).toMatchObject({
      title: 'A quay for Alden at last',
      publisher: 'The Alden Post',
      published: '2025-05-02',
    });
    expect(facts.filter(({ place }) => place.kind === 'paragraph').map(({ text }) => text)).toEqual([
      'The port of Alden opened its third quay on Monday, two years later than it had planned to.',
      'The well-known harbour master Ada Lund said it would pay for itself by 2031.',
      'It has 1,200 berths.',
      'Forty men wait for the crane, which comes from Oldport on 3 May.',
      'The port of Alden opened its fourth quay on Monday, two years later than it had planned to.',
      'The well-known harbour master Ada Lund said it would pay for itself by 2031.',
      'It has 1,200 berths.',
    ]);
  });
});

describe('the head of a printed page, set in parts', () => {
  it('is no heading of the text where it comes again with another number', () => {
    const head = (page: number) =>
      `THE ALDEN HERALD          Friday, 12 September 2025          Page ${page}`;
    const first =
      'The wing of the infirmary will close for two years from January while its roof is replaced.';
    const second =
      'The work costs £23.6 million, of which the ministry of health pays £20 million this year.';
    const { facts } = ingestArticle(
      Buffer.from(
        `${head(4)}\n\nHospital wing to close\n\nBy Ada Lund\n\n${first}\n\n${head(5)}\n\n${second}\n`,
      ),
      { name: 'a.txt' },
    );
    const told = facts.filter(({ place }) => place.kind === 'paragraph');
    expect(told.map(({ text }) => text)).toEqual([first, second]);
    expect(told.map(({ place }) => 'section' in place && place.section)).toEqual([null, null]);
  });
});

describe('columns that were copied side by side', () => {
  const textsOf = (page: string) =>
    ingestArticle(
      Buffer.from(
        `Port opens its quay\n\nThe Alden Post\n2 May 2025\n\n${page}\n\nThe mayor came by at noon.\n`,
      ),
      { name: 'a.txt' },
    )
      .facts.filter(({ place }) => place.kind === 'paragraph')
      .map(({ text }) => text);

  it('are read one behind the other, over what the page is numbered', () => {
    expect(
      textsOf(
        [
          'The port of Alden opened its third      boats twice the size of those that',
          'quay on Monday, at a cost of 31 mil-    come now, with room for 940 people.',
          'lion crowns, two years late. It was     Farmers beside it are worried. They',
          'to be ready for the summer of 2023.     lost eleven fields to the old quay',
          'The new quay will make room for         in 1997, and were paid for none.',
          '                                   3',
        ].join('\n'),
      ),
    ).toEqual([
      'The port of Alden opened its third quay on Monday, at a cost of 31 million crowns, two years late.',
      'It was to be ready for the summer of 2023.',
      'The new quay will make room for boats twice the size of those that come now, with room for 940 people.',
      'Farmers beside it are worried.',
      'They lost eleven fields to the old quay in 1997, and were paid for none.',
      'The mayor came by at noon.',
    ]);
  });

  it('are the text, and none of them its headline', () => {
    const { article } = ingestArticle(
      Buffer.from(
        [
          'THE COAST WEEKLY\n\nFerry to sail all night\n\nby Una Marsh\n',
          'The night ferry between Lorne     boats cost €64 million each',
          'and Skerry will sail all year     and carry 420 people and 88',
          'from June, the line said on       cars. Fares will rise by 8',
          'Thursday. It has sailed in        per cent, to €39 one way.',
          'summer alone since 1998. Two      Islanders go on paying half',
          'new boats make it possible.       of that, as they do today.',
        ].join('\n'),
      ),
      { name: 'a.txt' },
    );
    expect(article.title).toBe('Ferry to sail all night');
  });

  it('are none where each line is a row of its own', () => {
    const rows = [
      'Third quay of the port of Alden     Opened on Monday, 31 million',
      'Second quay of the old harbour      Opened in 1997, 11 million',
      'Ferry pier below the bridge         Opened in 1958, half a million',
      'Steps at the western fish market    Opened in 1931, cost unknown',
      'Boat shed of the rowing club        Opened in 2003, 2 million',
    ];
    expect(
      textsOf(rows.join('\n')).some((text) => text.startsWith('Third quay of the port of Alden |')),
    ).toBe(true);
  });
});
