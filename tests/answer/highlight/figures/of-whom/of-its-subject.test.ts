import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const PHONES = 'The Pro lasts 14 hours and charges in 50 minutes; the Mini lasts nine and charges in 70.';

describe('what is told of the one of two that is asked for', () => {
  it.each([
    ['how long does the mini take to charge', PHONES, '70'],
    ['how long does the pro last', PHONES, '14 hours'],
    ['how much do the boys get', 'The girls get £300; the boys get £500 and a bus.', '£500'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
