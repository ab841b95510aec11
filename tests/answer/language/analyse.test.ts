import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/answer/index/inverted-index.ts';
import { analyse } from '../../../src/answer/language/analyse.ts';
import { KIND } from '../../../src/answer/language/token-kinds.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

describe('what a question asks for', () => {
  it.each([
    ['How much did the insurer pay the museum?', 'money'],
    ['How much water is the licence for?', 'amount'],
    ['By how much will the dues rise?', 'amount'],
    ['how deep in the red were they', 'amount'],
    ['How often does the ferry leave?', 'duration'],
    ['How many centimetres will the bank be raised by?', 'measure'],
    ['How many dollars is that?', 'money'],
    ['Where did the shares of the ferry line close?', 'money'],
    ['where do their shares stand now', 'money'],
    ['Where are the shares traded?', 'where'],
    ['How many berths are there?', 'count'],
    ['At what time does the first boat leave?', 'date'],
    ['On which days does the night boat run?', 'date'],
    ['What tax had the mayor asked for?', 'what'],
    ['author of the report', 'who'],
    ['What was the turnout?', 'amount'],
  ])('%j: %s', (question, asked) => {
    expect(analyse(question).asked).toBe(asked);
  });
});

describe('how a question narrows what it asks for', () => {
  it.each([
    ['Is Horgos in northwest China?', false],
    ['trains to Budapest', false],
    ['which harbour is the largest', true],
    ['who guests most often on the show', true],
    ['what do guests pay in the forest of the west', false],
    ['what is the latest on the quay', false],
  ])('%j asks for the first of an order: %s', (question, expected) => {
    expect(analyse(question).superlative).toBe(expected);
  });

  it.each([
    ['How many of those ships are new?', true],
    ['which of the islands has no ferry', true],
    ['is there a split by country', true],
    ['How many ships are there?', false],
    ['what is the price of the quay', false],
  ])('%j asks for a part: %s', (question, expected) => {
    expect(analyse(question).part).toBe(expected);
  });
});

describe('a sum of money in a question', () => {
  it.each(['who lost stock worth £18,000', 'who lost stock worth €18,000'])(
    'is its number alone: %s',
    (said) => {
      expect(analyse(said).words.map(({ text }) => text)).toEqual(['who', 'lost', 'stock', 'worth', '18000']);
    },
  );
});

describe('the kind of a number', () => {
  it.each([
    ['The insurer paid the museum 3.6 million, well below the value.', '3.6', KIND.sum],
    ['The state withholds 6.6 million in tax.', '6.6', KIND.sum],
    ['The port handled 2.35 million containers.', '2.35', KIND.count],
    ['The first boat leaves at 5.20 a.m. on weekdays.', '5.20', KIND.date],
    ['The first boat leaves at 5.20am on weekdays.', '5.20', KIND.date],
    ['The first boat leaves by 6pm.', '6', KIND.date],
    ['The desk is open 9-11.30am on weekdays.', '9', KIND.date],
    ['The desk has 6 amber lamps.', '6', KIND.count],
    ["The first boat leaves at nine o'clock.", 'nine', KIND.date],
    ['The news is on at 20.15 BST.', '20.15', KIND.date],
    ['The boat leaves at nine, as before.', 'nine', KIND.date],
    ['It is said that nine were lost.', 'nine', KIND.count],
    ['It met at nine quays.', 'nine', KIND.count],
    ['The gates opened at 09.30 for all.', '09.30', KIND.date],
    ['The pier will be shut for a year.', 'a', KIND.duration],
    ['The boat sank a mile from the pier.', 'a', KIND.measure],
    ['The crane is oiled every week.', 'every', KIND.duration],
    ['The berth costs £50 a year.', 'a', KIND.stop],
    ['The toll is £5 a mile.', 'a', KIND.stop],
    ['Dozens of berths are free.', 'dozens', KIND.count],
    ['The mast is 42ft high.', '42', KIND.measure],
    ['At the peak, on 6 January, 43 ambulances queued outside.', '43', KIND.count],
    ['It opens on January 6 at the latest.', '6', KIND.date],
    ['The allowance is 6,600 shillings a month.', '6,600', KIND.money],
  ])('in %j %s', (text, number, kind) => {
    const { statements, kinds, dictionary } = buildIndex(knowledgeOf([factOf('one', text)]));
    const at = [...statements.values].findIndex(
      (surface) => dictionary.words[surface] === number.replace(',', ''),
    );
    expect(kinds[at]).toBe(kind);
  });
});

describe('how long', () => {
  it.each([
    'how long is the tram line',
    'How long is the road across the hills?',
    'how long was the queue of lorries',
    'how long will the ferries be',
  ])('asks for a length of a thing: %s', (question) => {
    expect(analyse(question).asked).toBe('measure');
  });

  it.each([
    'how long was the road blocked',
    'how long was the strike at the railway',
    'how long was the ferry at sea',
    'how long is the contract for the line',
    'how long was the wait at the border',
    'how long are the trains going to be cancelled',
    'how long will the tunnel be closed',
    'how long is the train ride to Lund',
    'how long will bus 41 wait',
    'how long is the strike',
    'how long is it',
  ])('asks for a time of what happens: %s', (question) => {
    expect(analyse(question).asked).toBe('duration');
  });
});

describe('what stands for other words', () => {
  it.each([
    ['how much $$ does the port make', ['port', 'money']],
    ['how much $ is it for the ferry', ['money', 'ferry']],
    ['how many berths are there these days', ['berths']],
  ])('is read as they are: %s', (question, words) => {
    const content = analyse(question)
      .words.filter(({ role }) => role === 'content')
      .map(({ text }) => text);
    expect(content).toEqual(expect.arrayContaining(words));
    expect(content).not.toContain('dollars');
    expect(content).not.toContain('days');
  });
});
