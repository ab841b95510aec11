import { describe, expect, it } from 'vitest';
import { assistantOf, boldsStated } from '../asking.ts';

const assistant = assistantOf(`Culture and transport in Hollin and Orme: the year in figures

By Mona Teale
The Sound Herald
3 March 2025

The museum at Hollin drew 31,000 visitors last summer. The castle at Orme attracted 44,500 people over the same months. The gallery at Penwick employs 14 people.

The petition for the lido has 4,210 names on it. The petition for the skate park carries 2,890 signatures.

The tram had 12,400 riders that month. The ferry carried 9,100 passengers in January.

Kelby has 8,200 inhabitants. Some 6,700 people live in Stranmore. The mill at Kelby has 120 workers. The dairy at Stranmore employs 85 people.
`);
const bold = (question: string) => boldsStated(assistant, question);

describe('two counts of people', () => {
  it.each([
    ['which drew more people, the museum or the castle?', ['31,000', '44,500']],
    ['which petition got more names, the lido one or the skate park one?', ['4,210', '2,890']],
    ['did the lido petition get more signatures than the skate park petition?', ['4,210', '2,890']],
    ['where do more people live, Kelby or Stranmore?', ['8,200', 'Some 6,700']],
    ['who employs more, the mill or the dairy', ['120', '85']],
  ])('are compared where they are counted as the same: %s', (question, figures) => {
    expect(bold(question)).toEqual(figures);
  });

  it.each([
    'which has more people, the gallery or the castle',
    'which drew more visitors, the museum or the gallery?',
    'does the museum or the gallery have more people',
    'are there more people at the dairy than at the castle',
  ])('are not where some work there and others visit: %s', (question) => {
    expect(bold(question)).toEqual([]);
  });

  it('tell of a town by who lives there, and not by who works at its mill', () => {
    expect(bold('is Kelby bigger than Stranmore')).toEqual(['8,200', 'Some 6,700']);
  });

  it('are half an answer where nothing is told of the other, though they are of last summer', () => {
    expect(bold('which drew more visitors, the museum or the harbour?')).toEqual([]);
  });
});
