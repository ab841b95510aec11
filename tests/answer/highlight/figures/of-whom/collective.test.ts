import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const FIRE = 'The fire service of Orme has 41 engines and a staff of nine.';
const RAIL =
  'The museum railway at Penwick runs with 12 locomotives, a team of four and a budget of £310,000.';
const VILLAGE = 'Kelby, a village of 410, has three shops and two inns.';
const CLUB = 'The club with a squad of 23 and 61 members lost by three goals.';

describe('a body of so many', () => {
  it.each([
    ['how many engines does the fire service have', FIRE, '41'],
    ['how many staff does the fire service have', FIRE, 'nine'],
    ["how big is the fire service's staff", FIRE, 'nine'],
    ["how many people are in the museum railway's team", RAIL, 'four'],
    ["how big is the museum railway's team", RAIL, 'four'],
    ['how many locomotives does the museum railway have', RAIL, '12'],
    ['how many people live in Kelby', VILLAGE, '410'],
    ['how many shops does Kelby have', VILLAGE, 'three'],
    ['how many players are in the squad', CLUB, '23'],
    ['how many members does the club have', CLUB, '61'],
  ])('is counted for itself: %s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });
});
