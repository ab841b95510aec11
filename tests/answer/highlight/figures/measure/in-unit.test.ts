import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const ROCKET = 'Vesper is 27 metres tall and can carry 650 kilograms into orbit.';

describe('a unit among mere keywords', () => {
  it.each([
    ['vesper payload kg orbit', '650 kilograms'],
    ['vesper rocket metres', '27 metres'],
    ['how tall is vesper', '27 metres'],
  ])('says which measure is meant: %s', (question, bold) => {
    expect(boldAsRead(ROCKET, question)).toBe(bold);
  });

  it('may be a square one', () => {
    const text = 'An aviary of 1,900 square metres opens in May below a net 14 metres high.';
    expect(boldAsRead(text, 'aviary size square metres')).toBe('1,900 square metres');
  });
});
