import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../../../bold.ts';

describe('how old somebody is', () => {
  const LOST =
    'Odd Marsh, 61, lost his seat by 212 votes to Rena Aas, a 29-year-old baker of the Mill Party.';
  const SAVED = 'The crowd of 11,206 saw 19-year-old Dan Ek save a penalty.';
  it.each([
    ['how old is rena aas', LOST, '29-year'],
    ['how old is odd marsh', LOST, '61'],
    ['how old is dan ek', SAVED, '19-year'],
  ])('is in bold, and no other number: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('what there is of something each week or year', () => {
  const MILL = 'The mill now makes 4.5 tonnes a week, 60% of what it used to.';
  it.each([
    ['mill weekly output', MILL, '4.5 tonnes'],
    ['weekly flour output of the mill', MILL, '4.5 tonnes'],
    ['what share of its output does the mill make now', MILL, '60%'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('how loud it is', () => {
  it('is told in decibels', () => {
    const text = 'The head measured 84 decibels in one gym hall.';
    expect(boldAsRead(text, 'how loud is the gym hall')).toBe('84 decibels');
  });
});

describe('how many were for and against', () => {
  const PIER = 'The council voted 28 to 12 for the pier.';
  const BOTH = 'Twenty-eight councillors voted for the pier, 12 against.';
  it.each([
    ['how many voted for the pier', PIER, '28'],
    ['how many voted against the pier', PIER, '12'],
    ['how many voted for the pier', BOTH, 'Twenty-eight'],
    ['how many voted against the pier', BOTH, '12'],
  ])('%s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('what there is of something for each', () => {
  const DEBT = 'Debt will climb to $310 million, or about $1,940 per resident.';
  it.each([
    ['what is the debt per resident', DEBT, 'about $1,940'],
    ['debt per resident?', DEBT, 'about $1,940'],
    ['how high is the debt', DEBT, '$310 million'],
    ['how much is the debt per inhabitant', 'It owes $95 million, or $1,210 for each inhabitant.', '$1,210'],
    ['what was the price per tonne before', 'It slipped to $1,640 a tonne from $1,980.', '$1,980'],
    ['what does it cost per pupil', 'The plan costs £2.4m, which is £180 a pupil.', '£180'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('how old something is', () => {
  const FLEET = 'The line runs 41 ferries with an average age of 14.6 years.';
  it.each([
    ['how old are the ferries on average', FLEET, '14.6 years'],
    ['how many ferries does the line run', FLEET, '41'],
    ['how old is Ada Lund', 'Ada Lund, 67, first sang there at the age of eight.', '67'],
    ['how old was the driver', 'A driver, aged 56, and two of his 14 passengers were hurt.', '56'],
  ])('stands in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('of two figures', () => {
  it('the time that something takes, not by how much it changes', () => {
    const lake = 'The lake will be lowered by two metres over the next six days.';
    expect(boldAsRead(lake, 'how long will lowering the lake take')).toBe('six days');
    expect(boldAsRead(lake, 'by how much will the lake be lowered')).toBe('two metres');
  });
});

describe('what one of two weighs', () => {
  const PHONES = 'The Nova 5 has a 6.1-inch screen and weighs 171 g; the Max measures 6.7 inches and 212 g.';
  it.each([
    ['how heavy is the max', PHONES, '212 g'],
    ['how heavy is the nova 5', PHONES, '171 g'],
    ['how big is the screen of the max', PHONES, '6.7 inches'],
  ])('is in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
