import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../bold.ts';

describe('last year', () => {
  const sales = 'Last year the mill had sales of £38m, up from £29m the year before.';
  it.each([
    ['sales of the mill last year', '£38m'],
    ['what were sales of the mill the year before', '£29m'],
  ])('is not the year before: %s', (question, bold) => {
    expect(boldAsRead(sales, question)).toBe(bold);
  });
});

describe('what something has become', () => {
  const WARMED = 'The pond has warmed from 31 degrees to 54.';
  const CASES = 'New cases have dropped from 88 a day in mid-May to 14.';
  const DEPTH = 'The ash has risen from a depth of six kilometres to 2.5.';
  it.each([
    ['how warm is the pond', WARMED, '54'],
    ['how warm was the pond before', WARMED, '31 degrees'],
    ['how many new cases a day are there now', CASES, '14'],
    ['how deep is the ash now', DEPTH, '2.5'],
    ['what was the temperature on the pass', 'The pass, at 2,090 metres, had 3 degrees.', '3 degrees'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});
