import { describe, expect, it } from 'vitest';
import { statedIn } from '../../../src/answer/types.ts';
import { assistantOf } from '../asking.ts';

const assistant = assistantOf(`Storm cuts off the isle of Brannoch

By Mona Teale
The Sound Herald
3 March 2025

The ferry from Corran to Brannoch was cancelled for nine days, and 40 people had to wait for it.

Harbour master Nora Keats closed the slip on Sunday. "Tie up the boats, feed the hens, stay in," she said.

"We rang the whole island," said Bo Ek, a teacher. "My own cat hid. I never said we lost the mail."

"The island is not a museum," wrote Mirre Osk. "The sea was kind to us," said Abel Tesh. "The sea was kind to us," said Ada Sund.
`);
const asked = (question: string) => {
  const answer = assistant.answer(question);
  const said = answer.kind === 'found' && answer.steps?.includes('their words') ? statedIn(answer) : [];
  return said.map(({ fact, highlight }) => ({
    says: fact.saidBy,
    bold: highlight && fact.text.slice(highlight.start, highlight.end),
  }));
};

describe('who said some words', () => {
  it.each([
    ['who said tie up the boats', 'Nora Keats, Harbour master', null],
    ['who said "Tie up the boats, feed the hens"?', 'Nora Keats, Harbour master', null],
    ['who was it that said stay in, feed the hens', undefined, null],
    ['who said feed the hens', 'Nora Keats, Harbour master', null],
    ['who said that my own cat hid', 'Bo Ek, a teacher', null],
    ['who said we rang the whole island', 'Bo Ek, a teacher', 'Bo Ek'],
    ['who said island is not a museum', 'Mirre Osk', 'Mirre Osk'],
  ])('is told by the one quotation that has them: %s', (question, says, bold) => {
    expect(asked(question)).toEqual(says === undefined ? [] : [{ says, bold }]);
  });

  it.each([
    ['it says that it was never said', 'who said we lost the mail'],
    ['two have said them', 'who said the sea was kind to us'],
    ['they are too few', 'who said stay in'],
    ['nobody is quoted with them', 'who said 40 people had to wait'],
  ])('is not certain where %s', (_, question) => {
    expect(asked(question)).toEqual([]);
  });
});
