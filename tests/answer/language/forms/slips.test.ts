import { describe, expect, it } from 'vitest';
import { withoutSlips } from '../../../../src/answer/language/forms/slips.ts';

describe('a word that is spelt rightly and is another than was meant', () => {
  it.each([
    ['how many towns dose the ferry serve', 'how many towns does the ferry serve'],
    ['dose the ferry run on Sundays', 'does the ferry run on Sundays'],
    ['what dose the mayor say about it', 'what does the mayor say about it'],
    ['were is the new quay', 'where is the new quay'],
    ['wear could the boats go', 'where could the boats go'],
    ['Witch firm built it?', 'which firm built it?'],
    ['in witch year was that', 'in which year was that'],
    ['where do the boats come form', 'where do the boats come from'],
    ['which town is the mayor form', 'which town is the mayor from'],
    ['who rote about the tram', 'who wrote about the tram'],
    ['new tram bridge cots', 'new tram bridge cost'],
    ['prise of a day ticket', 'price of a day ticket'],
    ['how many boats sail per weak', 'how many boats sail per week'],
    ['how much is it a weak', 'how much is it a week'],
    ['what was built last mouth', 'what was built last month'],
    ['who is the chef executive', 'who is the chief executive'],
  ])('%s', (said, meant) => {
    expect(withoutSlips(said)).toBe(meant);
  });

  it.each([
    'what dose of the vaccine do children get',
    'which dose is the second one',
    'how many people had a dose that week',
    'Were they late?',
    'the witch hunt of 1612',
    'what form does it take',
    'what did the two firms form',
    'who learns the rules by rote',
    'how many cots',
    'does the hostel have cots for babies',
    'can they prise it open',
    'how weak is the dam',
    'where is the mouth of the Orme',
    'who is the chef',
  ])('is left where it may be meant: %s', (said) => {
    expect(withoutSlips(said)).toBe(said);
  });
});

describe('thousands', () => {
  it.each([
    ['50k visitors', '50000 visitors'],
    ['did it cost $3.5k', 'did it cost $3500'],
    ['a 10k race', 'a 10k race'],
    ['5km of quay', '5km of quay'],
  ])('%s', (said, meant) => {
    expect(withoutSlips(said)).toBe(meant);
  });
});
