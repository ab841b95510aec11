import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe('the first one, and the one told of', () => {
  const cut = 'The spare drill cut 14 metres a day where the first one had managed 32.';
  it.each([
    ['how many metres a day did the first drill cut', '32'],
    ['how many metres a day did the spare drill cut', '14 metres'],
  ])('have a figure each: %s', (question, bold) => {
    expect(boldAsRead(cut, question)).toBe(bold);
  });
});
