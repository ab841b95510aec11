import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import {
  isOfAnotherNumber,
  tellsOfFormerOnes,
} from '../../../../../src/answer/rank/refuse/thing/numbered.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

describe('a thing that a number or a letter tells apart', () => {
  it.each([
    ['how many people use route 9', 'Route 31 to the harbour carries just 22 people a day.'],
    ['what does a band A home pay', 'A household in a Band D home will pay £1,986 a year.'],
    ['when does phase two start', 'Phase 1 starts in May.'],
    ['when does Phase II start', 'Phase III starts in May.'],
    ['what did reactor 4 cost', 'Reactor No. 3 cost €4bn.'],
    ['who runs terminal b', 'Terminal C is run by Aero Lund.'],
    ['how long is line one', 'Line 2 is 14 km long.'],
    ['what does the second stage cost', 'Stage one costs €3m.'],
    ['what does stage two cost', 'The first stage costs €3m.'],
    ['what hangs in gallery 7', 'Gallery 4 holds a tapestry.'],
    ['how many visitors came in week 2', 'Week 1 brought 9,000 visitors.'],
    ['how many pupils are in year 6', 'Year 4 has 60 pupils.'],
    ['what does each family get for the second week', 'It pays each family €90 for the first week.'],
    ['how many came on the first evening', 'On the third evening 400 people came.'],
  ])('is another than that of another: %s', (question, text) => {
    expect(isOfAnotherNumber(analyse(question), text)).toBe(true);
  });

  it.each([
    ['how many people use route 9', 'Route 9 carries 22 people a day, route 31 none.'],
    ['how many people use route 9', 'Routes 9, 12 and 31 carry 22 people a day.'],
    ['how many people use route 9', 'The bus to the harbour carries 22 people a day.'],
    ['when does phase two start', 'Phase 2 starts in May.'],
    ['when does phase 2 start', 'The second phase starts in May.'],
    ['what does phase two cost', 'The second phase costs €9m, after phase one came in at €3m.'],
    ['what does the second phase cost', 'Phase two costs €9m, phase one €3m.'],
    ['when does phase 2 start', 'Once phase 1 is done, the next phase starts in June.'],
    ['when is the first train', 'Train 4 leaves at 5:10.'],
    ['when is the second boat due', 'The first boat is due in May, the second in June.'],
    ['what does the second week cost', 'The first week costs €90, the next week €60.'],
    ['how many litres per second leave the tank', 'In the first second 4 litres leave the tank.'],
    ['which is the second largest boat', 'The first boat is the largest.'],
    ['how many people live in ward 4', 'Ward 4 has 900 people.'],
    ['how many buses a day go there', 'Each day 12 buses go there, each week 80.'],
    ['which bus a day goes to the port', 'Bus 4 goes to the port.'],
    ['which bus do i take', 'Bus 4 goes to the port.'],
    ['how many rooms does the hall have', 'Hall 3 has 12 rooms.'],
    ['how high is tower 3', 'It is 40 metres high.'],
    ['what is on floor 2.5 times a day', 'Floor 3 is empty.'],
  ])('is none where it is not so: %s', (question, text) => {
    expect(isOfAnotherNumber(analyse(question), text)).toBe(false);
  });
});

describe('the thing of the number that is asked for', () => {
  const facts = factsRead(`Kell smelter fires up again

By Ada Holm
The Kell Post, 4 March 2025

Furnace 2 at the Kell smelter is electric and melts 120 tonnes a day. Furnace 1 is a gas one and melts 80 tonnes a day.
`);
  const { answer } = createAssistant(knowledgeOf(facts));

  it.each([
    ['is furnace 1 gas or electric', 'is a gas one'],
    ['how many tonnes does furnace 1 melt', '80 tonnes'],
  ])('is told of, whichever stands first: %s', (question, told) => {
    const found = answer(question);
    expect(found.kind === 'found' && found.facts[0].fact.text).toContain(told);
  });

  it('is not told of where there is none of that number', () => {
    expect(answer('how many tonnes does furnace 3 melt').kind).not.toBe('found');
  });
});

describe('the ones before', () => {
  const STRIKES = 'The first, in September, lasted one day; the second, in October, two.';
  it('tell nothing of the one that is meant now', () => {
    expect(tellsOfFormerOnes('how long is the strike', STRIKES)).toBe(true);
    expect(tellsOfFormerOnes('when does the strike start', STRIKES)).toBe(true);
    expect(tellsOfFormerOnes('how long was the first strike', STRIKES)).toBe(false);
    expect(tellsOfFormerOnes('how long was the strike in october', STRIKES)).toBe(false);
    expect(tellsOfFormerOnes('how long is the strike', 'The first line is 3 km long.')).toBe(false);
    const SHIPS = 'The first, the Alba Star, is due in autumn; the second is to follow in 2027.';
    expect(tellsOfFormerOnes('alba star due when', SHIPS)).toBe(false);
  });
});
