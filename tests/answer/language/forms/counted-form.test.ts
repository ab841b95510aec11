import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { countedForm } from '../../../../src/answer/language/forms/counted-form.ts';
import { factOf, knowledgeOf } from '../../knowledge.ts';

describe('a question that guesses at a number, as one for the count', () => {
  it.each([
    ['Are there more than 30 berths?', 'how many berths there'],
    ['are there only a dozen berths for boats', 'how many berths for boats there'],
    ['Does the harbour have 10 million visitors?', 'how many visitors the harbour have'],
    ['Is it 44 or 54 berths at Port Lund?', 'how many berths at Port Lund it'],
    ['is it true that there are five hundred berths', 'how many berths'],
    ['so do just 20 ferries call there', 'how many ferries call there'],
  ])('%s', (question, form) => {
    expect(countedForm(question)).toBe(form);
  });

  it.each([
    'How many berths are there?',
    'Was the quay open in 2024?',
    'Are there any berths?',
    'Is berth 44?',
    '',
  ])('%j guesses at none', (question) => {
    expect(countedForm(question)).toBeUndefined();
  });

  const facts = [
    factOf('berths', 'The harbour at Port Lund has 44 berths.', {
      questions: [
        'How many berths does the harbour have?',
        'number of berths',
        'how many boats fit in the port',
      ],
    }),
    factOf('crane', 'The crane at Port Lund was built by Lund Boats.', {
      questions: ['Who built the crane?', 'which company made the crane at Port Lund'],
    }),
  ];
  const { answer } = createAssistant(knowledgeOf(facts));

  it.each(['Are there more than 310 berths?', 'Does the port have only 17 berths?'])(
    'answers %j with the count',
    (question) => {
      expect(answer(question)).toMatchObject({ kind: 'found', facts: [{ fact: facts[0] }] });
    },
  );

  it.each(['Did 20 workers build the crane?', 'Does Lund Boats have 300 workers?'])(
    'does not answer %j',
    (question) => {
      expect(answer(question).kind).not.toBe('found');
    },
  );
});
