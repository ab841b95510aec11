import { describe, expect, it } from 'vitest';
import { whatIsNow } from '../../../../../src/answer/highlight/figures/then-or-now/what-is-now.ts';
import { spansOf } from '../../../../../src/answer/highlight/spans.ts';
import { boldAsRead, boldOf } from '../../../bold.ts';
import { factOf } from '../../../knowledge.ts';

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

describe('a figure that is only what it was before', () => {
  const boldInstead = (text: string, of: string, question: string) => {
    const { spans } = spansOf(factOf('one', text));
    const chosen = spans.find((span) => span.written === of);
    if (chosen === undefined) throw new Error(`no ${of} in ${text}`);
    return whatIsNow(text, spans, chosen, question).written;
  };

  it.each([
    ['Accidents fell to 17 from 23.', '23', 'how many accidents were there', '17'],
    ['Profit was £14.3mn, against £27.1mn, it said.', '£27.1mn', 'what was the profit', '£14.3mn'],
    ['Profit fell to £18.6m from £37.9m the year before.', '£37.9m', 'what was the profit', '£18.6m'],
    // The question asks for it, for both, or for its time.
    ['Accidents fell to 17 from 23.', '23', 'how many accidents were there before', '23'],
    ['Accidents fell to 17 from 23.', '23', 'which year had more accidents', '23'],
    ['Profit fell to £18.6m from £37.9m the year before.', '£37.9m', 'what was the profit in 2022', '£37.9m'],
    // It has a time or a place of its own, or nothing like it stands in front.
    ['Visits fell to 710 in October from 980 in September.', '980', 'how many visits were there', '980'],
    ['The line is 19 kilometres long and took 12 hours from 23.', '23', 'how many are there', '23'],
    ['Sales rose. Then 40 came. It had 17 from 23.', '23', 'how many came', '17'],
    ['There were 40. They fell from 23.', '23', 'how many were there', '23'],
  ])('%s (%s) %s', (text, of, question, expected) => {
    expect(boldInstead(text, of, question)).toBe(expected);
  });
});
