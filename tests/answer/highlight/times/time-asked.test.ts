import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const AIRPORT = 'Holm Airport was shut on Wednesday at 4 p.m. and is due to reopen on Friday morning.';
const CREWS = 'Crews were called to Mill Street at 3.52am on Monday after a driver saw smoke.';
const VOTE = 'Councillors voted by 31 to 17 last week to name the pier after Ada Holm.';
const ALARM = 'An alarm sounded at midnight but officers did not arrive until 4.09am.';
const BEDS = 'We have reopened two beds, and we hope to open the others by Christmas, Ada Holm said.';
const PIER = 'The pier, which opened in 1971, will close on Friday.';
const CHARGED = 'Mr Ek was arrested at Skar station on Monday night and charged on Wednesday.';

describe('the time that when asks for', () => {
  it.each([
    ['is the day of its own clause', AIRPORT, 'when is the airport due to reopen', 'Friday morning'],
    ['is a day with its hour', AIRPORT, 'when was the airport shut', 'Wednesday at 4 p.m.'],
    ['is the hour alone where that is asked for', AIRPORT, 'what time was the airport shut', '4 p.m.'],
    [
      'has the hour beside the day',
      CREWS,
      'on what day were crews called to Mill Street',
      '3.52am on Monday',
    ],
    [
      'has what hedges it',
      'Mill Street will stay closed until at least Friday to allow engineers to inspect the walls.',
      'until when will Mill Street stay closed',
      'at least Friday',
    ],
    ['is told in words, and no count of votes', VOTE, 'when did councillors vote', 'last week'],
    [
      'is so long ago',
      VOTE.replace('last week', 'two weeks ago'),
      'when did councillors vote',
      'two weeks ago',
    ],
    ['is a feast', BEDS, 'when does Ada Holm hope to open the other beds', 'Christmas'],
    [
      'is a season',
      'The survey of the 12 walls will begin in the autumn.',
      'when will the survey begin',
      'the autumn',
    ],
    [
      'is the end of a year',
      'The survey of the 12 walls will be finished by the end of the year.',
      'when will the survey be finished',
      'the end of the year',
    ],
    [
      'is the end of a month',
      'The survey of the 12 walls will begin at the end of June.',
      'when will the survey begin',
      'the end of June',
    ],
    [
      'is a feast’s own day',
      'The survey of the 12 walls will begin by Easter Monday.',
      'when will the survey begin',
      'Easter Monday',
    ],
    [
      'is near an hour in words',
      'The 12 walls fell shortly after midnight.',
      'when did the walls fall',
      'shortly after midnight',
    ],
    ['is each clause’s own', ALARM, 'when did the alarm sound', 'midnight'],
    ['is each clause’s own, the other', ALARM, 'when did officers arrive', '4.09am'],
    ['is not that of what it is told by', PIER, 'when will the pier close', 'Friday'],
    ['is that of what it is told by', PIER, 'when did the pier open', '1971'],
    ['is not that of a name alone', CHARGED, 'when was Mr Ek charged', 'Wednesday'],
    [
      'is all of the days from one to another',
      'The fair is held from Monday to Friday.',
      'when is the fair held',
      'Monday to Friday',
    ],
    [
      'is no day on which it was said',
      'The mayor said on Tuesday that the pier will close.',
      'when will the pier close',
      null,
    ],
    [
      'is no day on which it was said, but the while until then',
      'The ferry will sail again in two weeks, the operator said on Friday.',
      'when will the ferry sail again',
      'two weeks',
    ],
    [
      'is none of another clause',
      'Sales fell by 12% last year, and the mill in Holm will close.',
      'when will the mill in Holm close',
      null,
    ],
    [
      'is none with which something is compared',
      'Fares will be 4% higher than last year.',
      'when will fares be higher',
      null,
    ],
    [
      'is no part of a name',
      'The sale of the 12 mills is part of the autumn budget review.',
      'when is the sale',
      null,
    ],
    [
      'is from one month to another, and no count of who did it',
      'The survey, which cost £48,000, was carried out between April and July by 155 volunteers.',
      'when was the survey carried out',
      'April and July',
    ],
    [
      'is from one month until another',
      'The survey was carried out from April to July by 155 volunteers.',
      'when was the survey carried out',
      'April to July',
    ],
    [
      'is not when it was written',
      'LUND, Sept 11 (Vall News) - The bank cut its rate by half a point to 3.5% on Thursday.',
      'when did the bank cut its rate',
      'Thursday',
    ],
    [
      'is from one year until another',
      'She was president of the society from 1999 until 2015, when Mia Vall succeeded her.',
      'when was she president',
      '1999 until 2015',
    ],
    [
      'is the year alone of what is told of that',
      'She was president of the society from 1999 until 2015, when Mia Vall succeeded her.',
      'when did Mia Vall succeed her',
      '2015',
    ],
    [
      'is the season, and no hour of what goes with it',
      'Rovers travel to Holm in spring, with kick-off at 12.30pm.',
      'when do Rovers play Holm',
      'spring',
    ],
    [
      'is the hour of what goes with it, where that is asked for',
      'Rovers travel to Holm in spring, with kick-off at 12.30pm.',
      'when is kick-off',
      '12.30pm',
    ],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('the hour that is asked for', () => {
  it('may be told in a word', () => {
    const told = 'The river rose to 9.8 meters, breaking its banks at noon.';
    expect(boldAsRead(told, 'what time did the river break its banks')).toBe('noon');
  });
});
