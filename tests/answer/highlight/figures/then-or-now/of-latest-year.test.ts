import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../../../asking.ts';

const article = (day: string) => `# Skerry baths open their doors again

The Skerry Post
${day}

The baths on the quay open their doors on Saturday after a long repair.

Prices

| Ticket | 2022 | 2024 | 2030 |
|---|---|---|---|
| Adult swim | £4.40 | £5.10 | £6.20 |
| Child swim | £2.30 | £2.60 | £3.40 |
| Yearly pass | £210 | £245 | £290 |
`;
const boldOn = (day: string, question: string) => boldStated(assistantOf(article(day), 'baths.md'), question);
const DATED = 'Friday 10 May 2024';

describe('a row below years', () => {
  it.each([
    ['how much is an adult swim', '£5.10'],
    ['how much does a child swim cost', '£2.60'],
    ["what's the yearly pass", '£245'],
    ['how much is an adult swim now', '£5.10'],
    ['how much was an adult swim in 2022', '£4.40'],
    ['how much will an adult swim cost in 2030', '£6.20'],
  ])(
    'has in bold what it is in the last year before its article, where it asks for now: %s',
    (question, cell) => {
      expect(boldOn(DATED, question)).toBe(cell);
    },
  );

  it('has nothing in bold where nobody knows which of them is now', () => {
    expect(boldOn('', 'how much is an adult swim')).toBeUndefined();
  });
});

describe('how many there were', () => {
  const counts = assistantOf(
    '# Thefts fall in Orme\n\nThe Skerry Post\n14 January 2025\n\nThe police counted all thefts in Orme.\n\n| Theft of | 2022 | 2023 | 2024 |\n|---|---|---|---|\n| Boats | 141 | 133 | 129 |\n| Bicycles | 505 | 480 | 512 |\n',
    'thefts.md',
  );
  it.each([
    ['how many boats were stolen', '129'],
    ['how many boats were stolen in 2022', '141'],
  ])('is of the last year of a table, where no year is named: %s', (question, cell) => {
    expect(boldStated(counts, question)).toBe(cell);
  });
});
