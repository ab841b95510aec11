import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { factOf, knowledgeOf } from '../../knowledge.ts';

const assistant = createAssistant(
  knowledgeOf([
    factOf('catch', 'The fishermen of Port Lund caught over 300 tonnes of herring in 2024.', {
      questions: [
        'How much herring did the fishermen catch in 2024?',
        'how many tonnes of herring were caught',
        'herring catch',
      ],
    }),
    factOf('fleet', 'The largest ship of the fleet is the Marit.', {
      questions: ['What is the largest ship of the fleet?', 'which ship is the biggest', 'largest ship'],
    }),
    factOf('solveig', 'The Solveig, one of the ferries of Vall, calls at ports in the north.', {
      questions: [
        'What is the Solveig?',
        'which ship is one of the ferries of Vall',
        'ports that the Solveig calls at',
      ],
    }),
    factOf('trade', 'The fish trade of Port Lund with Vall Island has grown.', {
      questions: ['Has the fish trade grown?', 'how is the fish trade with the island', 'fish trade'],
    }),
    factOf('crane', 'A new crane stands on the quay.', {
      questions: ['What stands on the quay?', 'new crane'],
    }),
    factOf('routes', 'The ferries of Port Lund call at 14 islands every day.', {
      questions: [
        'How many islands do the ferries call at?',
        'how many islands have a ferry',
        'islands with a ferry',
      ],
    }),
    factOf('captains', 'The two captains Ida Holm and Jon Berg sail the ferries.', {
      questions: ['Who sails the ferries?', 'captains of the ferries', 'names of the captains'],
    }),
    factOf('reporters', 'Reporters from Holm wrote a book about the island ferries.', {
      questions: [
        'Who wrote a book about the ferries?',
        'reporters who wrote of the ferries',
        'book on the ferries',
      ],
    }),
    factOf('published', 'The article is of 2 May 2025.', {
      place: { kind: 'dateline' },
      questions: ['When was the article published?', 'in which year was it published', 'release date'],
    }),
    factOf('slipway', 'The slipway was built within seven weeks.', {
      questions: ['How long did they build the slipway?', 'how long it took to build the slipway', 'slipway'],
    }),
    factOf('crane', 'The harbour crane fell at 7.40 a.m. on a Friday.', {
      questions: ['When did the crane fall?', 'fall of the harbour crane', 'crane accident'],
    }),
    factOf('quay', 'The harbour quay opened on a Friday in May.', {
      questions: ['When did the quay open?', 'opening of the harbour quay', 'quay opening'],
    }),
    factOf('mill', 'Skarmoen is a mill, one of the projects of Vall and Sund.', {
      questions: ['What is Skarmoen?', 'which mill is mentioned', 'skarmoen mill', 'mill of the projects'],
    }),
    factOf('ice', 'Ice-fishing in the bay of Vall ended in March.', {
      questions: ['What ended in March?', 'ice-fishing', 'ice-fishing in the bay'],
    }),
    factOf('partners', 'The harbour works with three towns: Holm, Skar and Vester.', {
      questions: ['Which towns does the harbour work with?', 'partner towns of the harbour', 'towns'],
    }),
  ]),
);
const found = (question: string) => assistant.answer(question).kind === 'found';

describe("an article's author", () => {
  it('is told by a fact that a curator wrote for such questions, wherever it stands', () => {
    const author = factOf('author', 'Ida Holm wrote this report.', {
      questions: ['Who wrote the article?', 'author of the article', 'name of the reporter'],
    });
    const { answer } = createAssistant(knowledgeOf([author]));
    expect(answer('which reporter wrote the article')).toMatchObject({ facts: [{ fact: author }] });
  });
});

describe('an answer is not given', () => {
  it('is given where two things behind a count are named', () => {
    expect(found('Which two captains sail the ferries?')).toBe(true);
  });

  it.each([
    [
      'for another year',
      'How much herring did the fishermen catch in 2019?',
      'How much herring did the fishermen catch in 2024?',
    ],
    ['in another unit', 'how many litres of herring were caught', 'how many tonnes of herring were caught'],
    [
      'as a number where there is none',
      'how many ships of the fleet are the largest',
      'What is the largest ship of the fleet?',
    ],
    [
      'as a number of what is only one of some',
      'how many ports does the Solveig call at',
      'which ship is one of the ferries of Vall',
    ],
    [
      'for another place in the order',
      'what is the second largest ship of the fleet',
      'What is the largest ship of the fleet?',
    ],
    ['for a thing that nothing is like', 'what stands on the lighthouse', 'What stands on the quay?'],
    [
      'for the things behind a count',
      'Which 14 islands do the ferries call at?',
      'Which three towns does the harbour work with?',
    ],
    [
      'with the date of the article for when something else was',
      'movie release date',
      'release date of the article',
    ],
    [
      'for who wrote the article, with other writers',
      'which reporter wrote the article',
      'which reporters wrote a book about the ferries',
    ],
    [
      'for how long something took, without a span of time',
      'how long did it take to catch the herring in 2024',
      'how long did it take to build the slipway',
    ],
    ['for a time of day, without one', 'at what time did the quay open', 'at what time did the crane fall'],
    ['for what a thing is, where it is only named', 'what is herring', 'what is the Solveig'],
    [
      'for where a thing is, where it only says what',
      'where is the Skarmoen mill',
      'what is the Skarmoen mill',
    ],
    [
      'for where a thing is located',
      'where is the mill of Skarmoen located',
      'what kind of mill is Skarmoen',
    ],
    [
      'for what things are, where they are only named',
      'what are island ferries',
      'is the Marit the largest ship of the fleet',
    ],
    ['for what a word means', 'what does herring mean', 'which ship is the biggest'],
    ['for what a thing is, written in two halves', 'what is ice-fishing', 'what is the Solveig'],
    ['for how a thing works', 'how does a harbour crane work', 'What stands on the quay?'],
    ['for how to do something', 'how do i catch herring', 'herring catch'],
    ['for what is not', 'how many islands do not have a ferry', 'how many islands have a ferry'],
    ['for why something happened that did not', 'why did the fish trade fall', 'Has the fish trade grown?'],
  ])('%s', (_, refused, answered) => {
    expect(found(refused)).toBe(false);
    expect(found(answered)).toBe(true);
  });
});

describe('where something is', () => {
  it.each([
    'where is the quay crane',
    'where was the crane on the quay put',
    'where are the 14 islands of the ferries',
    'where is the mill project',
  ])('is told by what says so, or names the place for it: %s', (question) => {
    expect(assistant.explain(question).veto).not.toBe('no place');
  });
});
