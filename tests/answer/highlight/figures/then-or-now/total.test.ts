import { describe, expect, it } from 'vitest';
import { asksForAll } from '../../../../../src/answer/highlight/figures/then-or-now/total.ts';
import { boldOf } from '../../../bold.ts';

const PLANT = 'The plant hired a further 140 people this year, which brings the total to 610.';
const BOOKS = 'The library bought another 2,300 books in May, bringing its collection to 41,000.';
const PLANES = 'The airline has ordered 12 more planes, taking its fleet to 86.';
const STATIONS = 'Five new stations were added to the line in March, making 31 in all.';
const PLACES = 'The council opened an extra 60 places at the nursery, which now has 210.';
const DEAD = 'Two more people died on Sunday, bringing the death toll to 47.';
const MEMBERS = 'The club signed up 300 members in the spring and now counts 2,750.';
const GOATS = 'The zoo sold 14 of its goats, leaving 51.';
const FUND = 'The fund received £4 million more from donors, lifting the total to £23 million.';

describe('what came or went beside all that there are', () => {
  it.each([
    ['how many people work at the plant', PLANT, '610'],
    ['how many people does the plant have in total', PLANT, '610'],
    ['how many books does the library have', BOOKS, '41,000'],
    ['how many planes does the airline have', PLANES, '86'],
    ['how many stations does the line have', STATIONS, '31'],
    ['how many places does the nursery have now', PLACES, '210'],
    ['how many people have died', DEAD, '47'],
    ['how many members does the club have', MEMBERS, '2,750'],
    ['how many goats does the zoo have left', GOATS, '51'],
    ['how many members will there be in total under the new rules', MEMBERS, '2,750'],
    ['how much money is in the fund in total', FUND, '£23 million'],
  ])('all of them: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    ['how many were hired this year', PLANT, '140'],
    ['how many more people did the plant hire', PLANT, '140'],
    ['how many books did it buy in May', BOOKS, '2,300'],
    ['how many planes has it ordered', PLANES, '12'],
    ['how many new stations does the line have', STATIONS, 'Five'],
    ['how many extra places did it open', PLACES, '60'],
    ['how many people died on Sunday', DEAD, 'Two'],
    ['how many members were signed up in the spring', MEMBERS, '300'],
    ['how many goats did the zoo sell', GOATS, '14'],
    ['how much more did the fund receive', FUND, '£4 million'],
  ])('those alone: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    [
      'how many pupils does the school have',
      'The school has 300 pupils and took on a teacher, bringing the staff to 20.',
      '300',
    ],
    [
      'how many homes does the town have',
      'The town has 9,000 homes. The storm left 400 homes without power.',
      '9,000',
    ],
  ])('and neither where the two are of different things: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('whether all are asked for', () => {
  it('is known at once of a question as long as Discord takes', () => {
    expect(asksForAll({ plain: 'how many do they have or '.repeat(160) })).toBe(false);
    expect(asksForAll({ plain: `${'how many do they have or '.repeat(150)}how many do they have now` })).toBe(
      true,
    );
  });
});
