import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { analyse } from '../../../src/answer/language/analyse.ts';
import { conceptsOf } from '../../../src/answer/language/concepts.ts';
import { stemOf } from '../../../src/answer/language/words.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const concepts = conceptsOf({ names: [], synonyms: [] });
const areOne = (one: string, other: string) =>
  concepts.ofWord(stemOf(one)).some((concept) => {
    const named = concepts.all[concept];
    return named?.strength === 1 && named.words.includes(stemOf(other));
  });

const assistant = createAssistant(
  knowledgeOf([
    factOf('tariff', 'A U.S. duty on chips would cost the yard 9 million dollars a year.'),
    factOf('minister', 'The French minister of fisheries visited the harbour on 4 May.'),
    factOf('berths', 'The harbour gives us 40 berths.'),
  ]),
);
const first = (question: string) => assistant.rank(question, 1)[0]?.fact.id;
const wordsOf = (question: string) => analyse(question).words.map(({ text }) => text);

describe('names of the same thing', () => {
  it.each([
    ['france', 'french'],
    ['america', 'usa'],
    ['uk', 'british'],
    ['dutch', 'netherlands'],
    ['harbor', 'harbour'],
    ['km', 'kilometer'],
  ])('%s is %s', (one, other) => expect(areOne(one, other)).toBe(true));

  it.each([
    ['niger', 'nigeria'],
    ['us', 'usa'],
    ['polish', 'pole'],
  ])('%s is not %s', (one, other) => expect(areOne(one, other)).toBe(false));

  it('lead to a fact that is written otherwise', () => {
    expect(first('American duty')).toBe('harbour/tariff');
    expect(first('what did the visitor from France do')).toBe('harbour/minister');
  });
});

describe('the country that is written like a stop word', () => {
  it.each([
    'US duties',
    'the U.S. duties',
    'duties of the us',
    "the US's duties",
    'how much us duty is paid',
  ])('is meant in %j', (text) => expect(wordsOf(text)).toContain('usa'));

  it.each([
    'tell us of duties',
    'TELL US OF DUTIES',
    'US$5 of duties',
    'is it for the use of us',
    'can you tell us more',
    'is us',
  ])('is not meant in %j', (text) => expect(wordsOf(text)).not.toContain('usa'));
});

describe('a title, and an adverb that says how sure somebody is', () => {
  const wordsThatCount = (question: string) =>
    assistant.explain(question).words.map(({ said, status }) => `${said} ${status}`);

  it.each([
    ['What did Mrs Okafor pay for the berths?', 'What did Okafor pay for the berths?'],
    ['Where does Mr. Okafor sell berths?', 'Where does Okafor sell berths?'],
    ['surely Okafor pays for the berths?', 'Okafor pays for the berths?'],
    ['Can you get berths anywhere?', 'Can you get berths?'],
  ])('%j lacks no more than %j', (question, plain) => {
    expect(wordsThatCount(question)).toEqual(wordsThatCount(plain));
  });
});
