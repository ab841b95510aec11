import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

describe('when something opens and closes', () => {
  const BIDS = 'Bids open on 3 March and close on 28 May.';
  const ENTRIES = 'Entries close on 28 May, having opened on 3 March.';
  it.each([
    ['deadline for bids', BIDS, '28 May'],
    ['when do bids open', BIDS, '3 March'],
    ['when do entries start', ENTRIES, '3 March'],
    ['when is the deadline for entries', ENTRIES, '28 May'],
    // When something opens is no deadline.
    ['deadline for bids', 'Bids open on 3 March; the fee is £20.', null],
  ])('is told by its own day: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('the hours of two days', () => {
  const HOURS = 'It is open from 9am to 6pm, and from 11am to 4pm on Sundays.';
  it.each([
    ['what time does it open on sundays', '11am'],
    ['what time does it shut on sundays', '4pm'],
    ['what time does it open', '9am'],
  ])('are told apart: %s', (question, bold) => {
    expect(boldAsRead(HOURS, question)).toBe(bold);
  });
});

describe('the hours of what is shut', () => {
  const SHUT = 'Bridge Street was closed from 7 a.m. to 4:30 p.m. on Sunday.';
  it.each([
    ['what time did they close bridge street', '7 a.m.'],
    ['until what time was bridge street closed', '4:30 p.m.'],
  ])('are told apart: %s', (question, bold) => {
    expect(boldAsRead(SHUT, question)).toContain(bold);
  });
});
