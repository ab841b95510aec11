import { describe, expect, it } from 'vitest';
import { classOf, KIND, kindOf } from '../../../src/answer/language/token-kinds.ts';
import { createTokenRow } from '../../../src/answer/language/token-row.ts';
import { scan } from '../../../src/answer/language/words.ts';

const NAMES = Object.fromEntries(Object.entries(KIND).map(([name, kind]) => [kind, name]));

/** The words of a text that are values, each with its kind. */
function valuesIn(text: string): string {
  const row = createTokenRow();
  scan(text, row);
  const words = Array.from(
    { length: row.length },
    (_, at) => row.words[at] ?? text.slice(row.starts[at], row.lasts[at]).toLowerCase(),
  );
  const classes = Int32Array.from(words, classOf);
  words.forEach((_, at) => {
    row.surfaces[at] = at;
  });
  return words
    .map((word, at) => `${word} ${NAMES[kindOf(text, row, at, classes)]}`)
    .filter((one) => !/ (?:stop|word|proper)$/.test(one))
    .join(', ');
}

describe('the kinds of a text’s words', () => {
  it.each([
    ['a fine of R640, of R1,150', '1150 money'],
    ['a barge for R640 million, Rs640 or Rs. 640', '640 money, 640 money, 640 money'],
    ['KSh640,000, Sh 640, kr 640 and kr. 640', '640000 money, 640 money, 640 money, 640 money'],
    ['EUR640, SEK640m, N640m, GH₵640', '640 money, 640 money, 640 money, 640 money'],
    ['₦640, 640 €, 640€ and 640 zł', '640 money, 640 money, 640 money, 640 money'],
    ['the R640 road, seat P90, the peak K2', ''],
    ['half a million pounds', 'half money'],
    ['a million pounds for a hundred boats', 'a money, a count'],
    ['a quarter of a million people', 'quarter count, a count'],
    ['£5 a thousand', '5 money'],
    ['half a dozen boats', 'half count, dozen count'],
    ['four in ten boats, nine out of 10', 'four percent, ten count, nine percent, 10 count'],
    ['two in five days', 'two count, five duration'],
    ['up 41 pct and 12pc', '41 percent, 12 percent'],
    ['several months, a few weeks, a couple of days', 'several duration, few duration, couple duration'],
    ['a year-long strike', 'year duration'],
    ['opens at 9 AM, at half past nine', '9 date, half date, nine count'],
    ['opens at 9.30 and closes at 22.00', '9.30 date, 22.00 date'],
    ['shares stand at 9.30', '9.30 count'],
    ['leaves at 0930, arrives at 09h30', '0930 date, 09 date'],
    ['nine in the morning', 'nine date'],
    ['on 12.05.2024', '12.05.2024 date'],
    ['in the 19th century', '19 count, century date'],
    ['in the summer, last spring', 'summer date, spring date'],
    [
      'In May 12 boats sank, in June 74; on May 12 one more',
      'may date, 12 count, june date, 74 count, may date, 12 date',
    ],
    ['the fall of the wall, a spring of water, hurt in the fall', ''],
    ['38C in the shade, 90 kph, 30 rpm', '38 measure, 90 measure, 30 measure'],
  ])('%s', (text, kinds) => {
    expect(valuesIn(text)).toBe(kinds);
  });
});
