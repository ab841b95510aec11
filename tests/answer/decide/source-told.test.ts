import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { asksSource } from '../../../src/answer/language/forms/asks-source.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const SAYS = 'Port Statistics Office';
const herring = factOf('herring', 'Vall buys more herring than any other island.', {
  saidBy: `${SAYS} (yearbook of 2024)`,
  questions: ['Which island buys the most herring?', 'top buyer of herring', 'who takes the most herring'],
});
const yearbook = factOf('yearbook', `The ranking of herring sales is that of a yearbook by the ${SAYS}.`, {
  saidBy: SAYS,
  questions: ['Who made the ranking?', 'where did they get the herring ranking from', 'yearbook of the port'],
});
const ferries = factOf('ferries', 'The ferries sail every nine days.', {
  questions: ['How often do the ferries sail?', 'ferry timetable', 'sailings of the ferries'],
});
const { answer, explain } = createAssistant(knowledgeOf([ferries, herring, yearbook]));

describe('where a statement comes from', () => {
  it.each([
    'who says which island is the top buyer of herring',
    'says who, about the top buyer of herring?',
    'whose figures say which island buys the most herring',
  ])('is told by the fact on its source, beside what is said: %s', (question) => {
    const found = answer(question);
    expect(found).toMatchObject({ kind: 'found', facts: [{ fact: yearbook }] });
    expect(found).toMatchObject({ steps: ['its source'], close: { fact: herring } });
  });

  it('stands in bold, and the explanation names the step', () => {
    const question = 'whose figures say which island buys the most herring';
    const [told] = (answer(question) as Extract<ReturnType<typeof answer>, { kind: 'found' }>).facts;
    const { start = 0, end = 0 } = told?.highlight ?? {};
    expect(told?.fact.text.slice(start, end)).toBe(SAYS);
    expect(explain(question).answer.steps).toContain('its source');
  });

  it('is not told where what they say is asked for, or where nothing tells of a source', () => {
    expect(answer('which island buys the most herring')).toMatchObject({ facts: [{ fact: herring }] });
    const none = createAssistant(knowledgeOf([ferries, herring]));
    expect(none.answer('whose figures say which island buys the most herring').steps ?? []).not.toContain(
      'its source',
    );
  });
});

describe('a question for a source', () => {
  it.each([
    'where did they get that number from',
    'where does the claim about the ferries come from?',
    'who counted the boats',
    'says who, about the berths?',
    'what study is behind the ranking',
  ])('is one: %s', (question) => {
    expect(asksSource(question)).toBe(true);
  });

  it.each([
    'where do the ferries go',
    'who wants more berths',
    'whose boats are these',
    'where does the mill get its power',
    'which report is due in May',
  ])('is none: %s', (question) => {
    expect(asksSource(question)).toBe(false);
  });
});
