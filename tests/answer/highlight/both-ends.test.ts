import { describe, expect, it } from 'vitest';
import { factsRead } from '../asking.ts';
import { boldAsRead, boldIn } from '../bold.ts';

describe('what changes from one figure to another', () => {
  const doubles = 'The fine for a lost key doubles, from £40 to £80.';
  const rises = 'The pass for a day rises from £68 to £74.';
  it.each([
    ['whats the fine for a lost key', doubles, '£40 to £80'],
    ['what was the fine for a lost key before', doubles, '£40'],
    ['what will the fine for a lost key be', doubles, '£80'],
    ['how much is the pass for a day now', rises, '£68 to £74'],
    ['how much is the pass for a day now', 'The pass for a day has risen from £68 to £74.', '£74'],
  ])('is both of them, unless one is asked for: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});

describe('what it was and what it is, where the change is asked for', () => {
  it.each([
    ['by how much is the fine going up', 'The fine for riding free is £80, up from £60.', '£80, up from £60'],
    ['how much has the fine gone up', 'The fine rose from £60 to £80 in May.', '£60 to £80'],
    ['by how much will the fine rise', 'The fine will rise to £80 from £60.', '£80 from £60'],
    ['by how much will the fine rise', 'The fine will rise by £20 to £80.', '£20'],
    ['how much is the fine', 'The fine for riding free is £80, up from £60.', '£80'],
  ])('%s: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it('is told by no cell of a row', () => {
    const facts = factsRead(
      `# Marle lifts its profit

By Una Teale | **The Marden Post** | 24 September 2025

Marle has told how its divisions did in the first half of the year.

| Division | Profit H1 2025 | Profit H1 2024 |
|---|---|---|
| Bakeries | £33.0m | £27.4m |
| Gardens | £4.1m | £12.8m |
`,
      'marle.md',
    );
    const isGardens = ({ text }: { readonly text: string }) => text.startsWith('Gardens');
    expect(boldIn(facts, isGardens, 'how much did the profit of gardens fall')).toBe(null);
    expect(boldIn(facts, isGardens, 'what profit did the gardens make')).toBe('£4.1m');
  });
});

describe('two figures that are no two levels', () => {
  it.each([
    ['by how much did Alden win', 'Alden beat Holm 30 to 12 from 40 shots.', '12 from 40'],
    [
      'by how much did profit rise',
      'Profit was £24m, up from £18m, a rise of a third.',
      '£24m, up from £18m',
    ],
  ])('do not stand in bold together: %s', (question, text, both) => {
    expect(boldAsRead(text, question)).not.toBe(both);
  });
});
