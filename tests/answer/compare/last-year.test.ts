import { describe, expect, it } from 'vitest';
import { assistantOf, boldsStated } from '../asking.ts';

const schools = assistantOf(
  `# Pass rates rise at four of Orme's five schools

The Orme Gazette, 21 August 2026

The share of pupils who passed five exams rose to 71.4% this year.

| School | Pupils | 2025 | 2026 |
|---|---|---|---|
| Abbey High | 184 | 94% | 79% |
| Burn Academy | 212 | 61% | 66% |
| Dunmore | 140 | 92% | 93% |
| Elder Road | 167 | 68% | 64% |
| Firth | 121 | 60% | 65% |
`,
  'schools.md',
);

describe('columns that are years, of what the headline says', () => {
  it.each([
    ['which school has the highest pass rate', 'Dunmore'],
    ['which school has the lowest pass rate', 'Elder Road'],
    ['which school had the highest pass rate in 2025', 'Abbey High'],
    ['which school has the most pupils', 'Burn Academy'],
  ])('have the most in the last of them, or in the one that is named: %s', (question, row) => {
    expect(boldsStated(schools, question)).toEqual([row]);
  });

  it('tell nothing of what the headline does not say', () => {
    const { steps = [] } = schools.answer('which school has the highest absence rate');
    expect(steps).not.toContain('row of a table');
  });
});
