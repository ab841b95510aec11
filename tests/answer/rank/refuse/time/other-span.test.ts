import { describe, expect, it } from 'vitest';
import { tellsOfOtherSpan } from '../../../../../src/answer/rank/refuse/time/other-span.ts';
import { assistantOf, boldStated } from '../../../asking.ts';
import { factAsRead } from '../../../bold.ts';

describe('what was so in one quarter, half or year', () => {
  it.each([
    ['net profit q3', 'For the first nine months net profit was 71 million euros.'],
    ['what was revenue in the third quarter', 'It now sees full-year revenue of 1.46 billion euros.'],
    ['what was revenue in the third quarter', 'In the second quarter revenue was 381 million euros.'],
    ['how much did it make in the first half', 'In the third quarter it made 36 million euros.'],
    ['biscuit sales in the first quarter', 'Biscuits recovered to 96 million, up 2% on the first quarter.'],
    ['how much was milled in the whole of 2024', 'It milled 742 tonnes between April and June.'],
    ['full year profit', 'Net profit for the nine months was 71 million euros.'],
  ])('is not told by what was so in another: %s', (question, sentence) => {
    expect(tellsOfOtherSpan(question, factAsRead(sentence))).toBe(true);
  });

  it.each([
    ['net profit q3', 'It made 36 million euros in the third quarter and 71 million in nine months.'],
    ['net profit', 'For the first nine months net profit was 71 million euros.'],
    ['third quarter revenue', 'Revenue rose to 412 million euros from 381 million in the second quarter.'],
    [
      'revenue in the second quarter',
      'Revenue rose to 412 million euros from 381 million in the second quarter.',
    ],
    ['sales in the third quarter', 'Sales recovered to 96 million, up 2% on the first quarter.'],
    ['costs in the third quarter', 'Costs were 300 million euros in the quarter.'],
    [
      'how much did it lose in the whole of 2025',
      'It lost 21 million over the year, 14 million in the second half.',
    ],
    ['how much was milled in the whole of 2024', 'It milled 210,000 tonnes over the whole of 2024.'],
    ['how much more did it make in q3 than in q2', 'In the second quarter it made 30 million.'],
    ['who scored in the second half', 'Kell were nine months without a win.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(tellsOfOtherSpan(question, factAsRead(sentence))).toBe(false);
  });

  it('is told of it, though the question without its time would be answered by the nine months', () => {
    const assistant = assistantOf(`Brackmoor profit jumps 22% on biscuits as bakery sinks deeper into loss

By Ada Holm
The Skerry Post, 14 November 2025

ORME - Biscuit maker Brackmoor posted third-quarter net profit of 36.6 million euros on Friday, up 22% from 30.0 million a year earlier, as a long summer sent people to the coast.

Revenue rose 8% to 412 million euros from 381 million. Analysts had expected revenue of 405 million and a profit of 33 million.

For the first nine months, revenue reached 1.09 billion euros, up from 1.02 billion, and net profit 71 million, up from 68 million.
`);
    expect(boldStated(assistant, 'what was the net profit in q3')).toBe('36.6 million euros');
  });
});
