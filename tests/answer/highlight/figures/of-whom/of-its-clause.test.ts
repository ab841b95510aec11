import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe('of clauses with a thing of their own', () => {
  const RESULTS =
    'Skarvik Boats said its sales rose 9% to $2.3 billion in 2023, while net profit climbed to $118 million from $84 million a year earlier.';
  it.each([
    ['skarvik net profit 2023', '$118 million'],
    ['skarvik sales 2023', '$2.3 billion'],
    ['skarvik net profit a year earlier', '$84 million'],
    // What sales were before is not told.
    ['skarvik sales 2022', null],
    ["what were skarvik's sales a year earlier", null],
  ])('a year does not make the figure of the other: %s', (question, bold) => {
    expect(boldAsRead(RESULTS, question)).toBe(bold);
  });
});

describe('the clause of a question', () => {
  const PORT = 'The port shipped 3 million tonnes in 2021, while the airport handled 40,000 tonnes.';
  it.each([
    ['airport tonnes 2021', '40,000 tonnes'],
    ['port tonnes 2021', '3 million tonnes'],
  ])('is the one that names its own thing: %s', (question, bold) => {
    expect(boldAsRead(PORT, question)).toBe(bold);
  });
});
