import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

const DRIVERS = 'The line trained 31 new drivers, of whom 12 are women, and is still short of nine.';
const BUSINESSES = 'Nine of the 52 businesses in the street have closed.';

describe('a part and its whole', () => {
  it.each([
    ['how many of the new drivers are women', DRIVERS, '12'],
    ['how many new drivers were trained', DRIVERS, '31'],
    ['how many children were on the boat', 'It had 90 people on board, including 14 children.', '14'],
    ['how many people were on the boat', 'It had 90 people on board, including 14 children.', '90'],
    ['how many businesses does the street have', BUSINESSES, '52'],
    ['how many businesses are there in the street', BUSINESSES, '52'],
    ['how many businesses have closed', BUSINESSES, 'Nine'],
    [
      'how many trawlers does the fleet have',
      'Some 85 of the 340 trawlers in the fleet would have to tie up.',
      '340',
    ],
    [
      'how many trawlers would have to tie up',
      'Some 85 of the 340 trawlers in the fleet would have to tie up.',
      'Some 85',
    ],
  ])('are told apart by what is asked: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('a part that somebody gives', () => {
  const MUSEUM = "The council puts in €2.1m of the museum's €7.4m budget.";
  it.each([
    ['how much does the council pay towards the museum', '€2.1m'],
    ['how much does the council give the museum', '€2.1m'],
    ['what is the budget of the museum', '€7.4m'],
  ])('is bold for who asks what they give: %s', (question, bold) => {
    expect(boldAsRead(MUSEUM, question)).toBe(bold);
  });
});

describe('a part of a whole', () => {
  it.each([
    ['how many drivers stopped work', '870'],
    ['how many drivers does the group have', '1,140'],
  ])('is in bold where those who did it are asked for: %s', (question, expected) => {
    const text = 'Some 870 of the group’s 1,140 drivers stopped work on 11 November.';
    expect(boldOf(text, question)).toContain(expected);
  });
});

describe('all of those that something was done to', () => {
  const SITES = 'Volunteers found signs of eels at 214 of the 260 sites that they visited.';
  const HOMES = 'Water is back in 2,100 of the 9,400 homes that lost it on Monday.';
  const CARS = 'Police stopped 40 of the 90 cars that were parked in Skar.';
  it.each([
    ['all were visited', SITES, 'how many sites did the volunteers visit', '260'],
    ['all were visited, asked so', SITES, 'how many sites were visited', '260'],
    ['some have them', SITES, 'how many sites had signs of eels', '214'],
    ['all were parked', CARS, 'how many cars were parked in Skar', '90'],
    ['some were stopped', CARS, 'how many cars did police stop', '40'],
    ['all lost it', HOMES, 'how many homes lost their water', '9,400'],
    ['some have it back', HOMES, 'how many homes that lost their water have it again', '2,100'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('some of several', () => {
  const TRAINS = "The line cancelled 18 of Sunday's 52 trains and ran buses instead.";
  const MALL = 'The mall lost 14 of its 60 shops in a year.';
  const BOARD = 'Fire killed 9 of the 31 people on board.';
  const MOULD = 'Mould was found in 31 of the 84 homes the council inspected.';
  const REBOOKED = 'The line rebooked 19 of the 64 cancelled flights.';
  it.each([
    ['how many trains got axed', TRAINS, '18'],
    ['how many trains were there on sunday', TRAINS, '52'],
    ['how many shops closed', MALL, '14'],
    ['how many shops does the mall have', MALL, '60'],
    ['how many shops did the mall have before', MALL, '60'],
    ['how many people died', BOARD, '9'],
    ['how many people were on board', BOARD, '31'],
    ['how many homes were inspected', MOULD, '84'],
    ['how many flights were cancelled', REBOOKED, '64'],
    ['how many of the cancelled flights were rebooked', REBOOKED, '19'],
  ])('are those that something happened to: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
