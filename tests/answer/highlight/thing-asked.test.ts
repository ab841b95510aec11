import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../bold.ts';

const FRAUD = 'The fraud was found by Priya Nand, a 29-year-old clerk, who noticed that bills had no number.';
const SAILOR = 'Among the dead was a 34-year-old sailor who was electrocuted while repairing a cable.';
const AIRPORT = 'Holm Airport was shut on Wednesday at 4 p.m. and is due to reopen on Friday.';
const RAISED = 'Bo Ek raised £8,400 for the mill by running the Holm marathon.';

describe('no figure in bold', () => {
  it.each([
    ['where it asks what somebody noticed', FRAUD, 'what did Priya Nand notice'],
    ['where it asks how something was found', FRAUD, 'how was the fraud found'],
    ['where it asks how somebody died', SAILOR, 'how did the sailor die'],
    ['where it asks how some escaped', 'Two sailors escaped by swimming.', 'how did the two sailors escape'],
    ['where it asks how money was raised', RAISED, 'how did Bo Ek raise the money'],
    [
      'where it asks what somebody blamed',
      'Vall blamed a glitch and promised to publish a report within 30 days.',
      'what did Vall blame',
    ],
    [
      'where it asks what somebody calls a sum',
      'He is in line for a pay-off of £390,000, which Ruth Ellry described as "a reward for failure".',
      'what did Ruth Ellry describe the pay-off as',
    ],
    [
      'where it asks what has run out',
      'The biggest, at the Holm Showgrounds, houses 1,400 people and has run out of blankets.',
      'what has the Showgrounds run out of',
    ],
    [
      'where it asks what was promised, and a day is told',
      'Traders have been promised new pitches in the Mill Street car park from 25 May.',
      'what have traders been promised',
    ],
    [
      'where it asks of what status, and gives the year',
      'It was granted Grade II* listed status in 1988.',
      'what status was it granted in 1988',
    ],
    [
      'where it asks what a meeting is for',
      'A meeting is to be held in the Corn Hall at 7.30pm to discuss the site.',
      'what is the meeting for',
    ],
    ['where it asks whether something is shut, and an hour is told', AIRPORT, 'is the airport shut'],
  ])('%s', (_, text, question) => {
    expect(boldAsRead(text, question)).toBeNull();
  });

  it.each([
    ['what was raised', RAISED, 'what did Bo Ek raise', '£8,400'],
    ['what it comes to', 'Sales reached £40m at the 12 mills.', 'what did sales reach', '£40m'],
    [
      'how a vote went',
      'Councillors voted by 31 to 17 to buy the pier.',
      'how did councillors vote',
      '31 to 17',
    ],
    ['how a match went', 'Skar beat Holm 3-1 on Saturday.', 'how did Skar beat Holm', '3-1'],
    ['how old somebody is', SAILOR, 'how old was the sailor', '34-year-old'],
  ])('but %s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('yes or no, and how', () => {
  const boats = 'Night boats sail on Line 1 alone, between 1am and 5am on Fridays and Saturdays.';
  it.each([
    ['do night boats sail on saturdays', boats, null],
    ['when do night boats sail', boats, '1am and 5am'],
    ['is the fair free for children', 'Entry to the fair is £5, and £3 for children.', '£3'],
    ['how was the seat decided', 'The seat was decided by lots after each had 803 votes.', null],
    ['by how many votes was the seat decided', 'The seat was decided by 3 votes.', '3'],
  ])('are told by no figure: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});

it('Whether one may is not told by how many there are', () => {
  const text = 'There is no parking at the beach; a car park with 2,500 spaces is at Hob Farm.';
  expect(boldOf(text, 'can I park at the beach')).toBeNull();
  expect(boldOf(text, 'how many spaces does the car park have')).toBe('2,500');
});
