import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/answer/language/kinds.ts';

const valuesIn = (text: string) =>
  valuesOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('the values of a text', () => {
  it.each([
    ['gusts of 104km/h at the pier', [['measure', '104km/h']]],
    [
      'an 8.7km tunnel for $5m',
      [
        ['measure', '8.7km'],
        ['money', '$5m'],
      ],
    ],
    ['fined R1,150, on route R62', [['money', 'R1,150']]],
    [
      'Rs 640, KSh640, Dh640, 640 € and GH₵640',
      [
        ['money', 'Rs 640'],
        ['money', 'KSh640'],
        ['money', 'Dh640'],
        ['money', '640 €'],
        ['money', 'GH₵640'],
      ],
    ],
    [
      'half a million pounds for a hundred boats, half a dozen of them old',
      [
        ['money', 'half a million pounds'],
        ['count', 'a hundred'],
        ['count', 'half a dozen'],
      ],
    ],
    [
      'two-and-a-half years, a mile and a half, several months, 2:09:14',
      [
        ['duration', 'two-and-a-half years'],
        ['measure', 'a mile and a half'],
        ['duration', 'several months'],
        ['duration', '2:09:14'],
      ],
    ],
    [
      'in the 19th century, in the summer, in the spring of 1987',
      [
        ['date', '19th century'],
        ['date', 'the summer'],
        ['year', '1987'],
      ],
    ],
    [
      '38C at half past nine, 84 decibels',
      [
        ['measure', '38C'],
        ['time', 'half past nine'],
        ['measure', '84 decibels'],
      ],
    ],
    ['seat P2,300', []],
    [
      'in 2021.Two hundred died',
      [
        ['year', '2021'],
        ['count', 'Two hundred'],
      ],
    ],
    [
      'the bill is R186.5-million and the plan $3.5-billion',
      [
        ['money', 'R186.5-million'],
        ['money', '$3.5-billion'],
      ],
    ],
    [
      'shut for a year, a mile from here',
      [
        ['duration', 'a year'],
        ['measure', 'a mile'],
      ],
    ],
    [
      'oiled once a week and painted every other year',
      [
        ['duration', 'once a week'],
        ['duration', 'every other year'],
      ],
    ],
    [
      '£50 a year and £5 a mile',
      [
        ['money', '£50'],
        ['money', '£5'],
      ],
    ],
    ['a 42ft mast', [['measure', '42ft']]],
    ['45.7 °C in the shade', [['measure', '45.7 °C']]],
    [
      '45MW for 5m people',
      [
        ['measure', '45MW'],
        ['count', '5m'],
      ],
    ],
    [
      '12 km/h, 30 miles per hour',
      [
        ['measure', '12 km/h'],
        ['measure', '30 miles per hour'],
      ],
    ],
    [
      'a fare of 1 500 kr or 164.5p',
      [
        ['money', '1 500 kr'],
        ['money', '164.5p'],
      ],
    ],
    [
      'since the late 1980s, with 1,847 infections',
      [
        ['year', '1980s'],
        ['count', '1,847'],
      ],
    ],
    [
      'in 2023 120 of 82 400 hens',
      [
        ['year', '2023'],
        ['count', '120'],
        ['count', '82 400'],
      ],
    ],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});
