import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../bold.ts';

describe('how often something happens', () => {
  const HOSTS = 'More than 30 hosts sing every day from the pier.';
  it.each([
    ['how often do the hosts sing', HOSTS, 'every day'],
    ['how many hosts sing', HOSTS, 'More than 30'],
    [
      'how often does the ferry sail',
      'The ferry has room for 90 and sails every 20 minutes from 6 a.m.',
      'every 20 minutes',
    ],
    ['how often do the three ships cross', 'Three ships cross five times a day.', 'five times a day'],
    [
      'how often does the tram run',
      'The tram has 60 seats and runs every eighteen minutes.',
      'every eighteen minutes',
    ],
    [
      'how often does the bus run',
      'The bus has 40 seats and runs every twenty-five minutes.',
      'every twenty-five minutes',
    ],
    ['how often do the bells ring', 'The 14 bells ring seventy-two times a day.', 'seventy-two times a day'],
    ['how often is the bin emptied', 'The 40 bins are emptied weekly.', 'weekly'],
    ['how often did the brigade go out', 'The brigade went out 214 times.', '214'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('how often something happens at either of two times', () => {
  const TRAMS = 'Trams will run every seven minutes at peak times and every 15 minutes in the evening.';
  it.each([
    ['how often will trams run in the evening', 'every 15 minutes'],
    ['how often will trams run at peak times', 'every seven minutes'],
  ])('is that of its own: %s', (question, bold) => {
    expect(boldAsRead(TRAMS, question)).toBe(bold);
  });
});

it('How often it was before is what it is now instead of', () => {
  const BIN = 'The bin is emptied every three weeks instead of every two.';
  expect(boldOf(BIN, 'how often was the bin emptied before')).toBe('every two');
  expect(boldOf(BIN, 'how often is the bin emptied')).toBe('every three weeks');
});

describe('how often it is at two times', () => {
  const TRAMS = 'Trams will run every six minutes on weekdays and every ten at weekends.';
  it.each([
    ['how often will trams run at weekends', TRAMS, 'every ten'],
    ['how often on weekdays', TRAMS, 'every six minutes'],
    [
      'how often will it go from 1 april',
      'It will go every six minutes instead of every ten, from 1 April.',
      'every six minutes',
    ],
  ])('is in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
