import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { factsRead } from '../asking.ts';
import { knowledgeOf } from '../knowledge.ts';

const HEAD = `Captain cleared over the loss of a Lunda Sound ferry
By Ada Renn
Vall Herald
12 May 2025

The captain of a ferry that sank last winter did nothing wrong, a court in Lundhavn ruled on Monday.

The ferry capsized off Hesta Point on 4 February 2024 with 61 people on board. All but two were saved by fishermen.
`;
const TAIL = `
Judge Per Nyman said the cargo doors had been repaired with parts that did not fit. The repair cost 3,100 euros. Passengers had complained of water on the car deck since November.

Sound Lines carried 412,000 people last year, a tenth fewer than in 2022. A single ticket costs 19 euros.
`;

function answerOver(middle: string) {
  const facts = factsRead(`${HEAD}\n${middle}\n${TAIL}`);
  const { answer } = createAssistant(knowledgeOf(facts));
  return (question: string) => answer(question);
}

describe('what an article is about, by its name', () => {
  const answer = answerOver(
    'It was the last crossing of the ferry Halcyon Grace before a refit. The Halcyon Grace was 48 metres long. Her owner, Sound Lines, has since bought two newer boats for 14 million euros.',
  );

  it.each([
    'When did the Halcyon Grace capsize?',
    'On what date did the Halcyon Grace capsize?',
    'where did the halcyon grace capsize?',
    'how many people were on board the Halcyon Grace',
  ])('%s is answered by a sentence that calls it the ferry', (question) => {
    expect(answer(question)).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining('The ferry capsized') } }],
      steps: ['called the ferry'],
    });
  });

  it.each([
    'Who built the Halcyon Grace?',
    'When was the Halcyon Grace launched?',
    'How many people drowned on the Halcyon Grace?',
    'When did the Halcyon Star capsize?',
  ])('%s stays unanswered', (question) => {
    expect(answer(question).kind).not.toBe('found');
  });

  it('is found behind a letter that is longer when it is small', () => {
    const behind = answerOver(
      'She had been built in İzmir. It was the last crossing of the ferry Halcyon Grace before a refit. The Halcyon Grace was 48 metres long.',
    );
    expect(behind('When did the Halcyon Grace capsize?')).toMatchObject({
      kind: 'found',
      steps: ['called the ferry'],
    });
  });

  it('is not the ferry where there are two', () => {
    const ofTwo = answerOver(
      'The ferry Halcyon Grace was 48 metres long. The ferry Halcyon Star came to help her. Both belong to Sound Lines.',
    );
    expect(ofTwo('When did the Halcyon Grace capsize?').kind).not.toBe('found');
  });
});

describe('what an article is about, left out', () => {
  const facts = factsRead(`Ferrant doubles its loss as tin prices slump
By Jon Ash
Metals Weekly
3 June 2025

Tin producer Compania Ferrant lost 41 million dollars in the first quarter. Ferrant blamed low prices and a flood.

Ferrant's shares fell 4% to 18.20 dollars. Net debt has risen to 820 million dollars, about 2.4 times yearly earnings.

The flood shut the Ferrant smelter for nine days in March.
`);
  const { answer } = createAssistant(knowledgeOf(facts));

  it('is what every sentence tells of', () => {
    expect(answer("What is Compania Ferrant's net debt?")).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining('820 million dollars') } }],
      steps: ['name left out'],
    });
  });

  it.each(["What is Compania Ferrant's tax bill?", "What is Compania Borrel's net debt?"])(
    '%s stays unanswered',
    (question) => {
      expect(answer(question).kind).not.toBe('found');
    },
  );
});
