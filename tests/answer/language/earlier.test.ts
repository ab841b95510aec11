import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { analyse } from '../../../src/answer/language/analyse.ts';
import { tellsOfEarlier } from '../../../src/answer/language/earlier.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { textsStated } from '../asking.ts';
import { boldOf } from '../bold.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const PREVIOUS = 'The previous strike at the mine, in 2017, lasted 44 days.';

describe('a fact that tells of an earlier thing of the kind that is asked about', () => {
  it.each([
    ['how long did the strike last', PREVIOUS],
    ['when did the strike end?', PREVIOUS],
    ['how long was the strike', 'The last big strike, in 2011, went on for 23 days.'],
    ['how long did the strike last', 'The last strike, in 2011, went on for 23 days.'],
    ['when will the pier open', 'The pier should have opened in May 2023.'],
    ['when is the pier going to open', 'The pier was due to open in May 2023.'],
    ['what did the flood cost', 'An earlier flood cost 12 million euros.'],
  ])('is none about this one: %s', (question, text) => {
    expect(tellsOfEarlier(factOf('one', text), analyse(question))).toBe(true);
  });

  it.each([
    ['how long did the previous strike last', PREVIOUS],
    ['how long did the strike in 2017 last', PREVIOUS],
    ['how long was the last strike', 'The last big strike, in 2011, went on for 23 days.'],
    ['how many members has the union', PREVIOUS],
    ['how long was the last strike', 'The last strike, in 2011, went on for 23 days.'],
    ['when will the pier open', 'The pier was due to open in May but is now to open in August.'],
    ['when was the pier to open', 'The pier should have opened in May 2023.'],
    ['how long did the strike last', 'The strike lasted 23 days, longer than any before.'],
    [
      'how much did the company earn',
      'The company earned 12 million euros, 3 more than in the previous year.',
    ],
  ])('may answer: %s', (question, text) => {
    expect(tellsOfEarlier(factOf('one', text), analyse(question))).toBe(false);
  });

  it('leaves the answer to what is told of the one that is meant', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        `Miners end strike\n\nThe Kell Post\n7 August 2025\n\nThe strike of the miners at Kell lasted 23 days. ${PREVIOUS} The union has 2,940 members.\n`,
      ),
      { name: 'strike.txt' },
    );
    const told = (question: string) =>
      statedIn(createAssistant(knowledgeOf(facts)).answer(question)).map(({ fact }) => fact.text);
    expect(told('how many days did the strike last')).toEqual([
      'The strike of the miners at Kell lasted 23 days.',
    ]);
    expect(told('how many days did the previous strike last')).toEqual([PREVIOUS]);
  });
});

describe('a fact that tells of the old one alone', () => {
  const OLD_BRIDGE = 'The old bridge carried 9,000 vehicles a day.';
  const NEW_SCHOOL = 'The new school cost £12 million and opens in May.';
  const FERRIES = 'The old ferry carried 40 cars, while the new ferry carries 62.';
  const RECORD = 'It beats the old record of 187 m.';

  it.each([
    ['how many vehicles does the new bridge carry', OLD_BRIDGE],
    ['how many pupils does the current school have', 'The former school had 340 pupils.'],
    ['how much is a ticket for the new ferry', 'A ticket for the old ferry was £3.'],
    ['how many of the latest model were sold', 'Sales of the previous model reached 40,000.'],
    ['how much did the old school cost', NEW_SCHOOL],
    ['how many seats did the former stadium have', 'The new stadium has 21,000 seats.'],
    ['how high is the tower', RECORD],
    ['how high is the tower', 'The tower in Lund beats the previous record of 187 m held by Skar.'],
    ['how much is the fare', 'The old fare was £2.40.'],
    ['what is the limit', 'The former speed limit was 50 km/h.'],
  ])('is none about the present one: %s', (question, text) => {
    expect(tellsOfEarlier(factOf('one', text), analyse(question))).toBe(true);
  });

  it.each([
    ['how many vehicles did the old bridge carry', OLD_BRIDGE],
    ['how many vehicles did the bridge carry in 2019', OLD_BRIDGE],
    ['how much did the new school cost', NEW_SCHOOL],
    ['how much did the school cost', NEW_SCHOOL],
    ['how many cars does the new ferry carry', FERRIES],
    ['how many cars did the old ferry carry', FERRIES],
    ['what was the old record', RECORD],
    ['what record does it beat', RECORD],
    ['how high is the tower', 'The tower, 212 m high, beats the old record of 187 m.'],
    ['who is the new owner of the old mill', 'The old mill was bought by Ada Lund.'],
    ['how many houses does the old town have', 'The old town has 300 houses.'],
  ])('may answer: %s', (question, text) => {
    expect(tellsOfEarlier(factOf('one', text), analyse(question))).toBe(false);
  });

  it('gives no figure of the old one where the article has a new one', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        `A bridge for Kell\n\nThe Kell Post\n7 August 2025\n\n${OLD_BRIDGE} The new bridge is to be built in 2027.\n`,
      ),
      { name: 'bridge.txt' },
    );
    const kind = (question: string) => createAssistant(knowledgeOf(facts)).answer(question).kind;
    expect(kind('how many vehicles does the bridge carry')).not.toBe('found');
    expect(kind('how many vehicles did the old bridge carry')).toBe('found');
  });
});

describe('a figure that is what a record was', () => {
  it.each([
    ['how high is the new tower', 'The new tower, 212 m high, beats the old record of 187 m.', '212 m'],
    ['what was the old record', 'The new tower, 212 m high, beats the old record of 187 m.', '187 m'],
    ['how high is it', 'It beats the old record of 187 m by far.', null],
  ])('is in bold where it is asked for: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('what was before, where the next sentence tells it', () => {
  const assistant = createAssistant(
    knowledgeOf(
      ingestArticle(
        Buffer.from(
          `Ferry fares fall in Skar\n\nThe Kell Post\n7 August 2025\n\nA ferry ticket in Skar costs 2.10 euros from Monday, the council said. It was 2.60 euros before.\n\nThe boat sails 14 times a day from April. Until now it sailed 11 times a day.\n\nThe pool at Kell has 6 lanes. It opens on 4 June.\n`,
        ),
        { name: 'fares.txt' },
      ).facts,
    ),
  );
  const stated = (question: string) => textsStated(assistant, question);

  it.each(['what did a ferry ticket cost before', 'how much was a ferry ticket before the cut'])(
    'is not what is from now on: %s',
    (question) => {
      const answer = assistant.answer(question);
      expect(stated(question).join()).not.toContain('2.10');
      const offers = answer.kind === 'unsure' ? answer.offers.map(({ text }) => text) : stated(question);
      expect(offers[0]).toContain('2.60');
    },
  );

  it.each([
    ['what does a ferry ticket cost', '2.10'],
    ['how often does the boat sail', '14 times'],
    ['how many lanes does the pool have', '6 lanes'],
  ])('leaves what is now as it is: %s', (question, figure) => {
    expect(stated(question).join()).toContain(figure);
  });
});

describe('what was a year ago, where the same is told of today', () => {
  const assistant = createAssistant(
    knowledgeOf(
      ingestArticle(
        Buffer.from(
          `Brackley bank holds its rate\n\nThe Kell Post\n3 March 2025\n\nThe Brackley bank's base rate is 4.75%. A year ago the rate was 5.25%.\n\nThree years ago the ferry carried 31,000 cars.\n`,
        ),
        { name: 'rate.txt' },
      ).facts,
    ),
  );
  const first = (question: string) => {
    const [found] = statedIn(assistant.answer(question));
    return found?.highlight && found.fact.text.slice(found.highlight.start, found.highlight.end);
  };

  it.each([
    ['what is the rate now', '4.75%'],
    ["what's the rate", '4.75%'],
    ['interest rate brackley', '4.75%'],
    ['what was the rate a year ago', '5.25%'],
    ['what was the rate last year', '5.25%'],
    ['how many cars does the ferry carry', '31,000'],
  ])('%s', (question, figure) => {
    expect(first(question)).toBe(figure);
  });
});
