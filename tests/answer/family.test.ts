import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { factsRead } from './asking.ts';
import { knowledgeOf } from './knowledge.ts';

const facts = factsRead(`Edda Marlow, who mapped the Skerry reefs, dies at 91

By Ada Holm
The Skerry Post, 4 March 2025

Edda Marlow, who mapped the Skerry reefs, died on Sunday in Holm. She was 91.

Edda Marlow was the third of nine children of a pilot. She had two daughters and seven grandchildren. Her husband, Nils Marlow, died in 1988. Her brother, Odd Fenn, died of pneumonia in 1999.

The Marlow trust owes 3 million kroner to a bank. The Reef fund had cash of 8 million kroner at the end of May.
`);
const { answer } = createAssistant(knowledgeOf(facts));
const shown = (question: string) => {
  const found = answer(question);
  if (found.kind !== 'found') return found.kind;
  return found.facts.map(({ fact }) => fact.text).join(' ');
};

describe('who somebody had, and what they died of', () => {
  it.each([
    ['how many children did edda marlow have', 'nine'],
    ['how many brothers and sisters did edda marlow have', 'two daughters'],
    ['what did nils marlow die of', '1988'],
    ['how did Nils Marlow die?', '1988'],
    ['reef fund debts', 'cash'],
  ])('is told by nothing else: %s', (question, wrong) => {
    expect(shown(question)).not.toContain(wrong);
  });

  it.each([
    ['how many grandchildren did edda marlow have', 'seven grandchildren'],
    ['how many daughters did edda marlow have', 'two daughters'],
    ['what did odd fenn die of', 'pneumonia'],
    ['how much does the marlow trust owe', '3 million'],
    ['how much cash did the reef fund have', '8 million'],
  ])('is told where it is: %s', (question, right) => {
    expect(shown(question)).toContain(right);
  });
});
