import { describe, expect, it } from 'vitest';
import { boldOf } from '../../bold.ts';

describe('when something is, of a fact that names a month or a day alone', () => {
  it.each([
    ['Dock No. 2 is to be mothballed in June.', 'when will dock no 2 be mothballed', 'June'],
    ['The 40 berths were opened on Monday.', 'when were the berths opened', 'Monday'],
    [
      'A review that costs €185,000 is due by the end of January.',
      'when is the review due',
      'the end of January',
    ],
    ['The 40 berths were opened on Tuesday evening.', 'when were the berths opened', 'Tuesday evening'],
    ['The 40 berths were opened on Monday.', 'how many berths were opened', '40'],
    // It has more to say, or what is no time at all, or two that may be meant, but where the question says which.
    ['The berths were opened on Monday at 18:30.', 'what time were the berths opened', '18:30'],
    ['The mayor said on Monday that the pier was built in 1926.', 'when was the pier built', '1926'],
    ['The pier opened with 40 berths, said May Lund.', 'when did the pier open', '40'],
    ['The pier opens at 7 and has 40 berths.', 'when does the pier open', '7'],
    ['The second pier is about to open.', 'when does the second pier open', null],
    ['The 40 berths opened in June and shut in July.', 'when did the berths open', 'June'],
    ['The 40 berths opened in June and shut in July.', 'when were the berths in use', null],
  ])('%s %s', (text, question, expected) => {
    expect(boldOf(text, question)).toBe(expected);
  });
});
