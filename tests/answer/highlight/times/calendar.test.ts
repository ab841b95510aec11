import { describe, expect, it } from 'vitest';
import { isAnswered } from '../../asking.ts';
import { boldAsRead, boldOf } from '../../bold.ts';

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

const SHOW = 'Doors open at 6am and the show starts at 8pm.';
const FAIR = 'The fair, with rides for all, is on Sunday August 18 from 9 a.m. to 5 p.m. at Lund Park.';
const MEALS = 'Breakfast is served from 8am to 11am, lunch from noon to 3pm.';

describe('the clock', () => {
  it.each([
    ['when do doors open', SHOW, '6am'],
    ['when does the show start', SHOW, '8pm'],
    ['when does the boat leave', 'The boat, with room for 40, leaves at 7am.', '7am'],
    ['how many people are expected', 'Doors open at 6am and 300 people are expected.', '300'],
    ['when is the fair', FAIR, 'August 18 from 9 a.m. to 5 p.m.'],
    ['when is breakfast served', MEALS, '8am to 11am'],
    ['when is lunch served', MEALS, 'noon to 3pm'],
    ['when is the sale', 'The sale is on 3 May from 9am until 5pm.', '3 May from 9am'],
    ['when does the phone line shut', 'The phone line is open from 7am to 9pm.', '9pm'],
    ['when does the sale begin', 'The sale is on 3 May from 9am to 5pm.', '3 May from 9am'],
  ])('tells when it is: %s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toContain(figure);
  });

  it('does not tell how many there are', () => {
    expect(isAnswered('The gates open at 6am.', 'how many gates open')).toBe(false);
  });
});
