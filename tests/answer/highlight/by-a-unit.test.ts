import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

describe('a change by one of a unit', () => {
  const START = 'They moved the start forward by an hour and put out 1,900 litres of water.';
  it.each([
    ['by how much was the start moved forward', START, 'an hour'],
    ['how many litres of water did they put out', START, '1,900 litres'],
    ['by how much did Lund win', 'Lund won by half a length, in 44 minutes.', 'half a length'],
    ['by how much did the fare rise', 'The fare rose by £2 in May, by a day at sea.', '£2'],
  ])('%s: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('what is told beside it', () => {
  it.each([
    ['by how much did the price rise', 'The price rose by a third, and the wait by a week.', 'a third'],
    ['by how much did the rent rise', 'The deadline moved by a week, and the rent rose 12%.', '12%'],
    [
      'by how much did the wall fall',
      'The road moved by a metre, and the wall fell two metres.',
      'two metres',
    ],
  ])('is that of its own clause: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

it('is no one of a unit where it may be two', () => {
  expect(boldAsRead('Alden won by a length or two.', 'by how much did Alden win')).not.toBe('a length');
});
