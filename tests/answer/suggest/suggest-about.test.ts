import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const facts = [
  factOf('light', 'The light of Skerry Rock is seen from 18 miles away.', {
    topics: ['Skerry Rock'],
    questions: ['How far is the Skerry Rock light seen?', 'skerry rock light how far'],
  }),
  factOf('keeper', 'Its keeper, Jon Thorsen, lives on the island.', {
    topics: ['Skerry Rock', 'people'],
    questions: [
      'Who keeps the light of Skerry Rock?',
      'Who is the keeper on Skerry Rock?',
      'Does the keeper live on Skerry Rock?',
    ],
  }),
  factOf('ferry', 'The ferry of the North Sound Shipping Company leaves at six.', {
    topics: ['transport'],
    questions: [
      'When does the ferry of the North Sound Shipping Company leave?',
      'At what time does NSSC sail?',
      'Is NSSC’s boat late?',
      'nssc ferry when',
      'What does NSSC run?',
    ],
  }),
  factOf('tide', 'The tide turns at noon.', { topics: ['sea'], questions: ['When does the tide turn?'] }),
  factOf('seal', 'Seals rest on the sandbank.', { questions: ['What’s on the sandbank?'] }),
];
const vocabulary = {
  names: [
    { name: 'Skerry Rock', also: ['Skjer', 'Skerryvhor', 'SR'] },
    { name: 'North Sound Shipping Company', also: ['NSSC', 'North Sound'] },
  ],
  synonyms: [{ name: 'transport', also: ['conveyance'] }],
};
const assistant = createAssistant(knowledgeOf(facts, { vocabulary }));
const labels = (text: string, limit = 25) => assistant.suggest(text, limit).map(({ label }) => label);
const ABOUT_ROCK = [
  'Who keeps the light of Skerry Rock?',
  'How far is the Skerry Rock light seen?',
  'Does the keeper live on Skerry Rock?',
];

describe('suggestions on a name or a topic', () => {
  it.each(['Skerry Rock', 'skjer', 'skjer ', 'skerryv', 'Skerryvhor'])(
    'are the questions about it, most asked first, for %j too',
    (typed) => {
      expect(labels(typed)).toEqual(ABOUT_ROCK);
    },
  );

  it('of which one fact tells are the different things that it tells', () => {
    expect(labels('nssc')).toEqual([
      'When does the ferry of the North Sound Shipping Company leave?',
      'Is NSSC’s boat late?',
      'What does NSSC run?',
    ]);
    expect(labels('nssc', 2)).toHaveLength(2);
  });

  it('hold what is typed beside the name', () => {
    expect(labels('skjer keep')[0]).toBe('Who keeps the light of Skerry Rock?');
    expect(labels('who is the keeper on skjer')).toEqual(['Who is the keeper on Skerry Rock?']);
    expect(labels('when does nssc')).toEqual([
      'When does the ferry of the North Sound Shipping Company leave?',
    ]);
  });

  it('are on a topic by what people call it, and on none by two letters', () => {
    expect(labels('transport')).toContain('When does the ferry of the North Sound Shipping Company leave?');
    expect(labels('conveyance')).toEqual(labels('transport'));
    expect(labels('sea')).toEqual(['When does the tide turn?', 'What’s on the sandbank?']);
    expect(labels('sr')).not.toContain(ABOUT_ROCK[0]);
  });

  it('are found by what a phone makes of an apostrophe', () => {
    expect(labels("what's on the")).toEqual(['What’s on the sandbank?']);
    expect(labels('what’s on the')).toEqual(['What’s on the sandbank?']);
  });

  it('are none where another word is spelt rightly, which is no slip', () => {
    for (const word of ['ferret', 'banker', 'seat', 'cherry']) expect(labels(word)).toEqual([]);
    for (const slip of ['ferrry', 'sandbnk', 'keepr']) expect(labels(slip)).not.toEqual([]);
  });

  it('are each answered with the fact behind it, and with nothing else', () => {
    for (const typed of ['skjer', 'nssc', 'transport', 'keeper', 'the', 'light']) {
      expect(assistant.suggest(typed, 25), typed).not.toEqual([]);
      for (const { asks, factId } of assistant.suggest(typed, 25)) {
        const answer = assistant.answer(asks);
        expect(answer.kind === 'found' && answer.facts.map(({ fact }) => fact.id)).toEqual([factId]);
      }
    }
  });
});
