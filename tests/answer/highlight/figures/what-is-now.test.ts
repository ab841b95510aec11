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

describe('what it was until it changes', () => {
  const RISE = 'Yearly tickets go up from £265 to £281.';
  const PASS = 'The pass will go up from £40 to £52 for adults.';
  it.each([
    ['how much was a yearly ticket', RISE, '£265'],
    ['how much is a yearly ticket', RISE, '£281'],
    ['how much will a yearly ticket cost', RISE, '£281'],
    // Where the second is told of by the question's words as well.
    ['how much was the pass for adults', PASS, '£40'],
  ])('is the first of the two: %s', (question, text, figure) => {
    expect(boldAsRead(text, question)).toBe(figure);
  });

  it('may be either where it has changed', () => {
    expect(boldAsRead('The price of a loaf rose from £1.30 to £1.60.', 'how much is a loaf')).toBe('£1.60');
  });
});
