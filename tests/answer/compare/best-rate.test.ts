import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(
  `# Maths passes sink at the schools of Orrin

By Una Teale | **The Orrin Post** | 4 March 2025

The board of Orrin has told how its pupils did in six subjects.

| Subject | Candidates | Pass rate |
|---|---|---|
| English | 41,310 | 91.4% |
| Mathematics | 39,870 | 68.3% |
| Biology | 18,344 | 90.5% |
| French | 6,058 | 95.6% |
`,
  'orrin.md',
);

describe('the best of what is better for being higher', () => {
  it.each([
    ['which subject has the best pass rate', 'French'],
    ['Which subject had the worst pass rate?', 'Mathematics'],
    ['which subject has the highest pass rate', 'French'],
  ])('%s', (question, row) => {
    expect(boldStated(assistant, question)).toBe(row);
  });

  it('is of nothing else', () => {
    expect(assistant.answer('which subject is best for candidates').steps ?? []).not.toContain(
      'row of a table',
    );
  });
});
