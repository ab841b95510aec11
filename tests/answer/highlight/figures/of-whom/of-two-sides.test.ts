import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../../../asking.ts';

const assistant = assistantOf(
  `Ada Holm will be mayor of Orme
The Orme Mirror, 21 November 2026

Ada Holm, a teacher, will be the next mayor of Orme. Turnout was 61 per cent.

Her widest margin came in Skerry, where she beat Mr Brack by 6,940 votes to 4,102; in Northgate it was 7,480 to 5,216 and in Millgate 4,870 to 3,960.

Mr Brack held Highfield, 5,904 to 3,655, and Lakeview, 4,284 to 2,951.

A survey by Orme University a week before the vote had put Mr Brack ahead by 43 per cent to 40.

In the chess final Lund had 98 points in the blitz round to 91 for Vale's Ivo Tarn, although over the whole tournament Tarn was ahead, by 437 to 412.

The number of polling stations fell from 60 to 48.
`,
  'mayor.txt',
);
const bold = (question: string) => boldStated(assistant, question);

describe('what each of two who are against each other has', () => {
  it.each([
    ['how many votes did mr brack get in northgate', '5,216'],
    ["holm's votes in northgate", '7,480'],
    ['how many votes did holm get in skerry', '6,940'],
    ["brack's votes in skerry", '4,102'],
    ['how many did holm get in highfield', '3,655'],
    ["brack's votes in lakeview", '4,284'],
    ["tarn's points in the blitz round of the chess final", '91'],
    ["lund's points in the blitz round of the chess final", '98 points'],
    ['how many points did tarn have over the whole tournament', '437'],
    ['what did the university survey say holm would get', '40'],
  ])('%s: %s', (question, figure) => {
    expect(bold(question)).toBe(figure);
  });

  it('is not what went from one to the other', () => {
    expect(bold('how many polling stations are there')).toBe('48');
  });
});
