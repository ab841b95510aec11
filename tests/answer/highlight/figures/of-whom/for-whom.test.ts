import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe('a price for some', () => {
  const PASS = 'A day pass cost £18, a pound more than last year; students and over-60s paid £11.';
  it.each([
    ['how much is a student pass', PASS, '£11'],
    ['how much do pensioners pay', PASS, '£11'],
    ['how much is a day pass', PASS, '£18'],
    ['was it dearer for adults than before', 'Adults will pay £16, up from £12 before.', '£12'],
  ])('is bold for who asks for them: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('a price that is told of others', () => {
  const CHILD = 'Adults pay €14 as before, though the child ticket goes up from €6 to €8.';
  const STUDENT = 'Adult passes stay at $310 next year, but the student pass rises from $120 to $140.';
  const TWO = 'Two adults and two children pay £24.';
  it.each([
    ['how much is a kids ticket', CHILD, '€8'],
    ['how much is an adult ticket', CHILD, '€14'],
    ['what will a student pass cost next year', STUDENT, '$140'],
    ['what was a student pass', STUDENT, '$120'],
    ['senior ticket price', 'Tickets are £16 for adults, with seniors paying £11.', '£11'],
    ['how much is it for adults', 'Entry is £9, or £4 for children.', '£9'],
    ['how much for two adults', TWO, '£24'],
    ['how much did the pupils raise', 'The fair raised £400 for poor families.', '£400'],
    ['how much is it for kids in Skar', 'An adult pays £6; in Skar it is £5.', null],
  ])('is theirs alone: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it.each([
    ['how much for pensioners', 'Tickets are £16 for adults and £9 for children.'],
    ['how much is entry for kids', 'Entry costs £7, except for children.'],
    ['how much is it for kids', 'Entry costs £7 for adults.'],
    ['how much for a child', 'A family ticket costs £30.'],
    ['how much is entry for under 12s', 'Under-12s get in free; everyone else pays £6.'],
  ])('nothing is in bold for those of whom nothing is told: %s', (question, text) => {
    expect(boldAsRead(text, question)).toBeNull();
  });
});
