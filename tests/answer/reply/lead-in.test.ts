import { describe, expect, it } from 'vitest';
import { leadInOf } from '../../../src/answer/reply/lead-in.ts';
import { headOf } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { factsRead } from '../asking.ts';

const HEAD = 'Who skates on the pond at Alden\nThe Alden Post\nBy Ada Lund\n2 December 2025\n\n';
const factOf = (text: string, opening: string) => {
  const facts = factsRead(`${HEAD}${text}`);
  const fact = facts.find((one) => one.text.startsWith(opening));
  if (fact === undefined) throw new Error(`no fact opens with ${opening}`);
  return fact;
};

const ANSWERED = `Bo Ek, 52, looks after the pond. He spoke to the Post about ice.

Q: How many skaters come each winter?
A: We have about 4,000 skaters a winter. Ten years ago it was 1,500.

Q: Who skates free?
A: Children who live in the parish. That is 38 percent of them.

Q: How thick is the ice?
A: It is 12 centimetres thick. Skates weigh 2 kilograms.`;

describe('what an answer of an interview says of something that it named a sentence before', () => {
  it.each([
    ['Ten years ago', 'How many skaters come each winter? We have about 4,000 skaters a winter.'],
    ['That is', 'Who skates free? Children who live in the parish.'],
    ['We have', 'How many skaters come each winter?'],
    ['It is 12', 'How thick is the ice?'],
    ['Skates weigh', 'How thick is the ice?'],
  ])('stands below the question and that sentence: %s', (opening, head) => {
    const fact = factOf(ANSWERED, opening);
    expect(headOf(fact, [fact], plainStyle, 300).trim()).toBe(head);
  });
});

describe('a sentence that opens with a time', () => {
  const paragraph = (second: string) =>
    `The pond at Alden had 4,000 skaters last winter, the parish said. ${second}`;
  it.each(['Ten years ago it was 1,500.', 'In 2019 they had 12 skates.', 'Last year, it lent 300 skates.'])(
    'needs the one before it, where it tells of what that has named: %s',
    (second) => {
      expect(leadInOf(factOf(paragraph(second), second.slice(0, 8)))).toEqual([
        'The pond at Alden had 4,000 skaters last winter, the parish said.',
      ]);
    },
  );

  it.each(['In 2030 it is expected that 9,000 people skate.', 'Last year the parish lent 300 skates.'])(
    'needs none where it tells of nothing else: %s',
    (second) => expect(leadInOf(factOf(paragraph(second), second.slice(0, 8)))).toEqual([]),
  );
});
