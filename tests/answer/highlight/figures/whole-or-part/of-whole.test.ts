import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

const PUPILS = 'Of the 640 pupils 212 come by bus and 95 by bike.';
const CARRIAGES = 'Of its 48 carriages, 12 are new and six are for sale.';
const TICKETS = 'Out of 1,200 tickets, 800 were sold online and 150 at the door.';
const SEATS = 'Of the 64 seats, the Greens hold 20 and the Liberals 14.';
const CRANES = 'The port has 22 cranes, eight of which are electric and three of which are broken.';
const FUND =
  'The fund paid out £14 million last year, of which £6 million went to farms and £3 million to fishing ports.';
const MEMBERS = 'Some 75 of the 410 members voted, 60 of them in favour.';
const CHOIR = 'The choir has 84 singers, 30 of whom are under 25.';
const CLUBS = 'Of the 12 clubs in the league, three come from Lund, which has 4,300 members.';
const PANELS = 'The team laid 24 panels, half of them made of wood, on the pier at Skar in May.';
const VANS =
  'At 11.20 the first van rolled out to the parcel firm Sundpost, which has ordered 1,400 of them.';

describe('of a whole and its parts', () => {
  it.each([
    ['how many pupils come by bike', PUPILS, '95'],
    ['how many pupils come by bus', PUPILS, '212'],
    ['how many pupils are there', PUPILS, '640'],
    ['how many carriages are for sale', CARRIAGES, 'six'],
    ['how many carriages are new', CARRIAGES, '12'],
    ['how many carriages does it have', CARRIAGES, '48'],
    ['how many tickets were sold online', TICKETS, '800'],
    // What is said of the first part is left out of the second.
    ['how many tickets were sold at the door', TICKETS, '150'],
    ['how many tickets were there', TICKETS, '1,200'],
    ['how many seats do the Greens hold', SEATS, '20'],
    ['how many seats do the Liberals hold', SEATS, '14'],
    ['how many cranes are electric', CRANES, 'eight'],
    ['how many cranes are broken', CRANES, 'three'],
    ['how many cranes does the port have', CRANES, '22'],
    ['how much went to farms', FUND, '£6 million'],
    ['how much went to fishing ports', FUND, '£3 million'],
    ['how much did the fund pay out', FUND, '£14 million'],
    ['how many members voted', MEMBERS, 'Some 75'],
    ['how many members voted in favour', MEMBERS, '60'],
    ['how many singers are under 25', CHOIR, '30'],
    ['how many clubs come from Lund', CLUBS, 'three'],
  ])('the one that is asked for is in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    // What stands behind the aside is told of the whole again.
    ['how many panels were laid on the pier at Skar', PANELS, '24'],
    // Neither a time nor `the first` has parts.
    ['how many vans has Sundpost ordered', VANS, '1,400'],
    ['how many people watched', 'Of course 12 boats came, and 30 people watched.', '30'],
  ])('what is none stays as it is: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('a sum and what one pays of it', () => {
  const SUM = 'Of the €310m the state pays €200m and the county the rest.';
  it.each([
    ['how much of it does the state pay', '€200m'],
    ['whats the total cost', '€310m'],
  ])('are told apart: %s', (question, bold) => {
    expect(boldAsRead(SUM, question)).toBe(bold);
  });
});
