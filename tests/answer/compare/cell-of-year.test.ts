import { describe, expect, it } from 'vitest';
import { statedIn } from '../../../src/answer/types.ts';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(
  `# Port Lund is now the dearest town as flat prices rise 3.9%

The Skerry Post
8 May 2025
By Ada Holm

The average flat in the county sold for €214,300 in 2024, the index of Marsh & Dell shows.

The number of sales across the county rose to 3,120 from 2,980 in 2023. The dearest was a villa outside Low Brack, which went for €2.1m in June.

Average sale price by town

| Town | 2022 | 2023 | 2024 |
|---|---|---|---|
| Port Lund | €241,000 | €252,500 | €268,900 |
| Low Brack | €246,200 | €250,100 | €255,700 |
| Orme | €121,900 | €117,400 | €112,800 |

The average rent in the county is €840.
`,
  'flats.md',
);
const bold = (question: string) => boldStated(assistant, question);

describe('a cell that is asked for by its row and the year over it', () => {
  it.each([
    ['average flat price port lund 2024', '€268,900'],
    ['avg flat price in orme 2023', '€117,400'],
    ['low brack flat prices 2024', '€255,700'],
    ['port lund 2022', '€241,000'],
    ['how much was a flat in orme in 2022', '€121,900'],
  ])('stands in bold: %s', (question, cell) => {
    expect(bold(question)).toBe(cell);
  });

  it.each([
    ['average flat price port lund 2021', /€2(?:41|52|68)/],
    ['average rent in orme in 2023', /€117,400/],
    ['number of flat sales in orme in 2023', /2,980/],
    ['how many flats were sold in port lund in 2023', /€252,500|2,980/],
    ['population of orme in 2023', /€117,400/],
  ])('answers nothing else: %s', (question, wrong) => {
    expect(bold(question) ?? '').not.toMatch(wrong);
  });
});

describe('a cell of the last year, or of the one before', () => {
  const council = assistantOf(
    `<h1>Green surge in Orme council election</h1><p>The Orme Mirror, 28 September 2026</p>
<p>The council has 40 seats, so 21 are needed for a majority.</p>
<table><caption>Results (seats)</caption><tr><th>Group</th><th>2022</th><th>2026</th><th>Share of vote</th></tr>
<tr><td>Shore List</td><td>23</td><td>17</td><td>38.9%</td></tr>
<tr><td>Greens</td><td>6</td><td>13</td><td>29.6%</td></tr>
<tr><td>Lake Alliance</td><td>2</td><td>2</td><td>5.1%</td></tr></table>`,
    'council.html',
  );
  const cell = (question: string) => boldStated(council, question);

  it.each([
    ['how many seats did the Greens win', '13'],
    ['how many seats does the Shore List have now', '17'],
    ['how many seats did the Greens have before', '6'],
    ['how many seats had the Greens had', '6'],
    ['how many seats did the Shore List hold previously', '23'],
    ['how many seats did the Shore List have in 2022', '23'],
  ])('stands in bold: %s', (question, right) => {
    expect(cell(question)).toBe(right);
  });

  it.each([
    'how many seats did the Shore List lose',
    'how many votes did the Greens win',
    'how many women did the Greens have',
  ])('is no answer to another question: %s', (question) => {
    expect(council.answer(question).steps ?? []).not.toContain('row of a table');
  });

  it('is that of its own column where two have the same', () => {
    const [found] = statedIn(council.answer('how many seats does the Lake Alliance have'));
    expect(found?.highlight?.start).toBe('Lake Alliance | 2 | '.length);
  });
});
