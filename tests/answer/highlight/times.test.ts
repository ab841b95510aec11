import { describe, expect, it } from 'vitest';
import { isAnswered } from '../asking.ts';
import { boldAsRead } from '../bold.ts';

describe('a time that something took stands whole in bold', () => {
  it.each([
    ['how long does the crossing take', 'The crossing takes 5h 05m from Lund to Skar.', '5h 05m'],
    ['how long did the crew row', 'The crew rowed for 2h 14m 30s without a break.', '2h 14m 30s'],
    ['how long does the bus take', 'The bus takes 4 hrs 30 mins to Skar.', '4 hrs 30 mins'],
    ['what is the lap record', 'The lap record of 1:23.456 was set by Holm.', '1:23.456'],
    ['what was the time of Berg', 'The time of Berg over 10,000 metres was 30:41.2.', '30:41.2'],
    ['how long did Berg take', 'Berg took 1:02:33 for the half marathon.', '1:02:33'],
  ])('%s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
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
