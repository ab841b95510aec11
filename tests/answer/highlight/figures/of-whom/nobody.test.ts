import { describe, expect, it } from 'vitest';
import { boldOf } from '../../../bold.ts';

describe('of whom nobody is told', () => {
  it.each([
    [
      'Four people were arrested at the gate; nobody was hurt.',
      'how many people were hurt at the gate',
      'nobody',
    ],
    [
      'Four people were arrested. No one was hurt at the gate.',
      'how many people were hurt at the gate',
      'No one',
    ],
    ['Three boats sank, and none of the crew were injured.', 'how many of the crew were injured', null],
  ])('%s', (text, question, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it('leaves the figure that is told of with the same word', () => {
    const text = 'On Monday 12 people were hurt, and nobody was hurt on Sunday.';
    expect(boldOf(text, 'how many people were hurt on monday')).toBe('12');
    const arrested = 'Four people were arrested at the gate; nobody was hurt.';
    expect(boldOf(arrested, 'how many people were arrested at the gate')).toBe('Four');
  });
});
