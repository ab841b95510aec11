import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { usualForms } from '../../../../src/answer/language/forms/usual-form.ts';
import { factOf, knowledgeOf } from '../../knowledge.ts';

describe('the form in which the same is asked most often', () => {
  it.each([
    ['In which year did the quay open?', 'when did the quay open?'],
    ['On what day do the talks go on?', 'when do the talks go on?'],
    ['what month was it sold', 'when was it sold'],
    ['Until which date does the lease run?', 'Until when does the lease run?'],
    ['How many weeks did the repair take?', 'how long did the repair take?'],
    ['How much money did the town lend it?', 'how much did the town lend it?'],
    ['What sum of money did they ask for?', 'how much did they ask for?'],
    ["what's the total number of berths", 'how many berths'],
    ['Which company runs the ferries?', 'who runs the ferries?'],
    ["What is the name of the harbour's new mayor?", "who is the harbour's new mayor?"],
    ['Which of the two harbours is deeper?', 'which harbours is deeper?'],
    ['How many people work at the shipyard?', 'how many people are employed by the shipyard?'],
    ['how many staff does the port have now', 'how many people does the port employ now'],
    ['What is the reason for the delay?', 'why the delay?'],
    ['How much will the ferry fare rise?', 'by how much will the ferry fare rise?'],
    ['how much are berths going up in May', 'by how much are berths going up in May'],
    ['Who came first in the regatta?', 'who won the regatta?'],
    ['Who won the regatta?', 'regatta winner'],
    ['How many people died in the storm?', 'how many people were killed in the storm?'],
    ['who is the boss of Lund Boats', 'who is the chief executive of Lund Boats'],
  ])('%s', (question, form) => {
    expect(usualForms(question).map((one) => one.question)).toContain(form);
  });

  it.each([
    'When did the quay open?',
    'what time does the ferry leave',
    'How many weeks of rain were there?',
    'Which company in Port Lund runs the ferries?',
    'what day of the week is it',
    "Which company's ferries are late?",
    "what is the name of the mayor's dog",
    'How much does it cost?',
    'By how much did the fare rise?',
    '',
  ])('is that of %j already, or none is the same', (question) => {
    expect(usualForms(question)).toEqual([]);
  });
});

describe('a question that is not answered in its own form', () => {
  const facts = [
    factOf('yard', 'Lund Boats of Port Lund will deliver the cranes for 3 million euros.'),
    factOf('berths', 'The harbour at Port Lund has 44 berths for fishing boats.'),
    factOf('ferry', 'The ferry to Vall Island leaves four times a day.'),
  ];
  const { answer } = createAssistant(knowledgeOf(facts));

  it('is answered in the usual one, and says so', () => {
    const plain = answer('Who delivers the cranes?');
    expect(plain).toMatchObject({ kind: 'found', facts: [{ fact: facts[0] }] });
    expect(plain.steps).toBeUndefined();
    expect(answer('Which firm delivers the cranes?')).toMatchObject({
      kind: 'found',
      facts: [{ fact: facts[0] }],
      steps: ['usual form'],
    });
  });

  it('is not where the answer tells less of the time than is asked for', () => {
    const opened = factOf(
      'opened',
      'The quay of Kell was opened by the queen in 1911 after 4 years of work.',
    );
    const { answer } = createAssistant(knowledgeOf([opened]));
    expect(answer('When was the quay opened?').kind).toBe('found');
    expect(answer('In which year was the quay opened?').kind).toBe('found');
    expect(answer('On which day was the quay opened?').steps ?? []).not.toContain('usual form');
  });

  it('stays unanswered where nobody says it in any form', () => {
    expect(answer('Which firm insures the cranes?').kind).not.toBe('found');
    expect(answer('In which year was the harbour sold?').kind).not.toBe('found');
  });
});
