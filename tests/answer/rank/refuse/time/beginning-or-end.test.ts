import { describe, expect, it } from 'vitest';
import {
  tellsNoReopening,
  tellsOnlyStartOfWork,
} from '../../../../../src/answer/rank/refuse/time/beginning-or-end.ts';
import { assistantOf, boldStated, textsStated } from '../../../asking.ts';

const assistant = assistantOf(`Carrow school names its head

By Ada Venn
The Carrow Post, 3 March 2026

Head teacher Ilse Brandt has signed on until 2029.

Her deputy, Marco Reyes, came in 2021 and has run the sports hall since.

The contract of the caretaker, Otto Lind, ends in June 2027.

The swimming pool was privatised in 1994 and bought back by the town in 2011. The waterworks of Hessel, the next town, were sold to a company.
`);
const told = (question: string) => textsStated(assistant, question).join(' ');

describe('when something begins and when it ends', () => {
  it('are two things', () => {
    expect(told('until when has Reyes signed')).not.toContain('2021');
    expect(told('when did Brandt come')).not.toContain('2029');
    expect(boldStated(assistant, 'until when has Brandt signed')).toBe('2029');
  });

  it.each(["when does Brandt's contract end", 'when does the contract of Reyes end'])(
    'is told of whose contract it is: %s',
    (question) => expect(told(question)).not.toContain('2027'),
  );

  it("is told of that one's", () => {
    expect(boldStated(assistant, "when does Lind's contract end")).toBe('June 2027');
    expect(boldStated(assistant, "when does the caretaker's contract end")).toBe('June 2027');
  });

  it('is not told of another town for the town', () => {
    expect(told('when was Hessel privatised')).not.toContain('pool');
  });
});

describe('when something opens', () => {
  it.each([
    ['when will the bridge open', 'Construction could begin in 2029 at the earliest.'],
    ['by when is the new hall ready', 'Work on it starts in May.'],
    ['what year will the line be finished', 'They hope to start building in 2027.'],
    ['when will the bridge open', 'Construction begins in March 2029, a year later than planned.'],
  ])('is not told by when work on it begins: %s', (question, sentence) => {
    expect(tellsOnlyStartOfWork(question, sentence)).toBe(true);
  });

  it.each([
    ['when will the bridge open', 'Construction begins in 2027, and the first cars will cross it in 2030.'],
    ['when is the hall ready', 'Work starts in May and is to take a year.'],
    ['when will building start', 'Construction could begin in 2029 at the earliest.'],
    ['when will the bridge open', 'It is to be built by 2031.'],
    ['when will the school be finished', 'Building work began in March, and pupils move in in September.'],
    ['when is the bridge done', 'Work begins in May and is set to wrap up in November.'],
    ['when will the hall open', 'The building starts selling tickets on 4 May.'],
  ])('may be told in many ways: %s', (question, sentence) => {
    expect(tellsOnlyStartOfWork(question, sentence)).toBe(false);
  });
});

describe('when something opens again', () => {
  it.each([
    ['when will road 9 reopen', 'School buses in Orme will not run until Friday.'],
    ['when does the quay reopen', 'The council meets on Friday.'],
    ['when does the hall open again', 'The hall opened in 1907 and has two floors.'],
    ['when will the hall reopen', 'Opening hours will be 9am to 5pm.'],
  ])('is not told by what opens, closes or mends nothing: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(true);
  });

  it.each([
    ['when will road 9 reopen', 'The road is closed until Friday.'],
    ['when will road 9 reopen', 'Traffic will be back on Friday.'],
    ['when will road 9 reopen', 'Repairs will last until Friday.'],
    ['when will the council meet', 'The council meets on Friday.'],
    ['when will the hall open again', 'The hall will reopen on 8 March.'],
    ['when did the hall open again', 'The hall opened on Monday after three weeks.'],
  ])('may be told in many ways: %s', (question, sentence) => {
    expect(tellsNoReopening(question, sentence)).toBe(false);
  });
});
