import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const article = (town: string, text: string) =>
  ingestArticle(
    Buffer.from(
      `${town} pool opens again\n\nBy Ada Holm\nThe ${town} Post, 4 March 2025\n\nThe ${town} pool opens again on Saturday, the town hall said.\n\n${text}\n`,
    ),
    { name: `${town}.txt` },
  ).facts;
const answerTo = (question: string, one: string, other: string) => {
  const { answer } = createAssistant(knowledgeOf([...article('Alden', one), ...article('Molde', other)]));
  return answer(question);
};

const YARDS = 'The pool is 50 yards long.';
const METRES = 'The pool is 25 metres long.';
const DEEP = 'The pool is 2 metres deep.';
const VISITORS = 'The pool has 61,000 visitors a year.';
const STAFF = 'The pool employs 14 people.';
const AGE = 'The pool is 12 years old.';
const FOUNDED = 'The pool is 31 years old.';
const OPEN = 'The pool is open for 9 months of the year.';

describe('what is set beside each other where two are compared', () => {
  it.each([
    ['which pool is longer, Alden or Molde', YARDS, VISITORS],
    ['which pool is longer, Alden or Molde', YARDS, STAFF],
    ['which pool is longer, Alden or Molde', METRES, DEEP],
    ['which pool is longer, Alden or Molde', AGE, OPEN],
    ['which pool is deeper, Alden or Molde', METRES, DEEP],
    ['which pool is heavier, Alden or Molde', METRES, METRES],
    ['which pool is older, Alden or Molde', AGE, OPEN],
    [
      'which pool is older, Alden or Molde',
      'The average swimmer is 12 years old.',
      'Its slide is 9 years old.',
    ],
    ['which pool has more visitors, Alden or Molde', STAFF, VISITORS],
    ['which pool is busier, Alden or Molde', STAFF, VISITORS],
    ['which pool is taller, Alden or Molde', YARDS, STAFF],
  ])(
    '%s is not told by two that are of another kind each, or of another than is asked',
    (question, one, other) => {
      const found = answerTo(question, one, other);
      expect(found.kind === 'found' && found.facts.length > 1).toBe(false);
    },
  );

  it.each([
    ['is the Alden pool longer than the Molde pool', METRES, METRES.replace('25', '40')],
    ['which pool is deeper, Alden or Molde', DEEP, DEEP.replace('2', '3')],
    ['which pool is older, Alden or Molde', AGE, FOUNDED],
    ['which pool has more visitors, Alden or Molde', VISITORS, VISITORS.replace('61', '42')],
    ['which pool is busier, Alden or Molde', VISITORS, VISITORS.replace('61', '42')],
  ])('%s is told by two of one kind', (question, one, other) => {
    const told = statedIn(answerTo(question, one, other)).map(({ fact }) => fact.text);
    expect([...told].sort()).toEqual([one, other].sort());
  });
});
