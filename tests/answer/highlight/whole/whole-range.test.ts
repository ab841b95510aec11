import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const HOTLINE = 'A hotline for staff is open from 9am to 5pm on weekdays.';
const FAIR = 'The harbour fair is open from 2 May to 5 June.';
const VOTE = 'Councillors voted by 31 votes to 17 to name the pier after Ada Holm.';
const FINAL = 'Mia Vall beat Ada Holm 6-4 3-6, 6-2 in the final at Skar.';
const STORES =
  'The first closures will come on 5 April, when stores in Marlow, Skarby and Vallholm shut their doors.';
const MEN = 'Police arrested three men, ages 19, 22 and 27, on suspicion of burning a boat in Skar.';
const ROUTES = 'Bus routes 4, 7 and 12 have been diverted via Quay Road.';

describe('a range or a list in bold', () => {
  it.each([
    ['has both hours of what is open', HOTLINE, 'when is the hotline open', '9am to 5pm'],
    ['has the one hour that is asked for', HOTLINE, 'when does the hotline open', '9am'],
    [
      'has both hours between which it is open',
      'The hotline is open between 9am and 5pm on weekdays.',
      'when is the hotline open',
      '9am and 5pm',
    ],
    ['has both days', FAIR, 'when is the harbour fair open', '2 May to 5 June'],
    [
      'has both days of which one has no month',
      'The lido will be shut between 3 and 5 June.',
      'when will the lido be shut',
      '3 and 5 June',
    ],
    ['has both sides of a vote', VOTE, 'how did councillors vote', '31 votes to 17'],
    [
      'has the one side that is asked for',
      VOTE,
      'how many councillors voted against naming the pier after Ada Holm',
      '17',
    ],
    [
      'has both shares',
      'The ferry operator expects fares to rise by 20 to 25% next year.',
      'by how much will fares rise',
      '20 to 25%',
    ],
    ['has all sets', FINAL, 'what was the score when Mia Vall beat Ada Holm', '6-4 3-6, 6-2'],
    ['has all of three places', STORES, 'which stores will close first', 'Marlow, Skarby and Vallholm'],
    ['has all of them where it asks where', STORES, 'where will stores close', 'Marlow, Skarby and Vallholm'],
    ['has all ages, and not how many they are', MEN, 'how old are the three men', '19, 22 and 27'],
    ['has all numbered things', ROUTES, 'which bus routes have been diverted', 'routes 4, 7 and 12'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it('has no place with the people who are told of there', () => {
    const text = 'In Skar, Ada Lund and Bo Ek won the boat race.';
    expect(boldAsRead(text, 'who won the boat race')).toBe('Ada Lund and Bo Ek');
  });
});

describe('a figure in bold', () => {
  it.each([
    ['a letter for degrees', 'She said the kiln had reached 900 C.', 'how hot did the kiln get', '900 C'],
    [
      'the scale of degrees',
      'She said the kiln had reached 900 degrees C.',
      'what temperature did the kiln reach',
      '900 degrees C',
    ],
    [
      'letters for per cent',
      'Prices at the mill fell by 20pc in the spring.',
      'by how much did prices at the mill fall',
      '20pc',
    ],
    [
      'points',
      'Support for the Harbour party rose by 5 points.',
      'by how much did support for the Harbour party rise',
      '5 points',
    ],
    [
      'the letters of its currency',
      'The mill will spend R500m on a roof.',
      'how much will the mill spend on a roof',
      'R500m',
    ],
  ])('has %s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  it('is bare where it asks how many points', () => {
    const text = 'Skar finished with 27 points from 31 matches.';
    expect(boldAsRead(text, 'how many points did Skar finish with')).toBe('27');
  });
});

const BOARD = "The bank's nine-member board voted six to three for the cut.";

describe('a vote in words', () => {
  it.each([
    ['has both', BOARD, 'how did the board vote', 'six to three'],
    ['has one where that is asked for', BOARD, 'how many voted for the cut', 'six'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
