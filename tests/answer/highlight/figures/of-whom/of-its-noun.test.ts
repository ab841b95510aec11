import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

const TRAINS =
  'The night trains link 125 Nordic towns with 227 towns in 25 Baltic states, the operator said.';
const STAFF = 'The clinic has 42 nurses, 9 senior nurses and 3 doctors.';
const HOMES = 'The council built 310 homes last year, among them 48 council homes and 12 wooden homes.';

describe('of several counts of one thing', () => {
  it.each([
    ['how many nordic towns do the night trains link', TRAINS, '125'],
    ['how many Nordic towns are linked by the trains', TRAINS, '125'],
    ['how many baltic states do the trains reach', TRAINS, '25'],
    ['how many senior nurses does the clinic have', STAFF, '9'],
    ['how many doctors does the clinic have', STAFF, '3'],
    ['how many council homes did the council build', HOMES, '48'],
    ['how many wooden homes were built', HOMES, '12'],
    [
      'how many electric buses does it run',
      'It runs 61 buses on 14 routes and 23 electric buses on 5.',
      '23',
    ],
    // Who asks for all of them means all of them.
    ['how many homes did the council build last year', HOMES, '310'],
    // It is another thing that the word tells of.
    ['how many new members did the choir win', 'The choir won 14 members for its 6 new concerts.', '14'],
  ])('the one that is called as asked is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('of counts of several things', () => {
  const ENGINES = 'Eleven engines and about 70 firefighters tackled the blaze.';
  const CENTRES = 'About 6,500 people sheltered in 18 evacuation centers.';
  it.each([
    ['how many engines tackled the blaze', ENGINES, 'Eleven'],
    ['how many firefighters tackled the blaze', ENGINES, 'about 70'],
    ['how many people sheltered in evacuation centers', CENTRES, 'About 6,500'],
    ['how many evacuation centers are there', CENTRES, '18'],
  ])('the one of the thing that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('the members of a board', () => {
  it('are not those who voted', () => {
    const told = "The bank's nine-member board voted six to three for the cut.";
    expect(boldAsRead(told, 'how many members does the board have')).toBe('nine');
  });
});
