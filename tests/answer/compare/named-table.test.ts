import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const STEEL = `# Lund Steel cuts its dividend

By Ada Holm, The Kell Post, 4 March 2025

Lund Steel will pay 12 cents a share. Its smelter at Vall lost power for nine days. The rival Orm Castings will buy a mill.

| Quarter | Sales | Profit |
| --- | --- | --- |
| Q1 2024 | $410m | $22m |
| Q2 2024 | $388m | −$3.1m |
| Q3 2024 | $402m | $9m |
| Q4 2024 | $431m | $31m |
`;

const BUSES = `# Night buses come back to Kell

By Jon Ash, The Kell Post, 9 May 2025

Night buses will run again from June. A night ticket costs 3 euros. A driver from Vall fears the fog.

| Route | First bus | At peak | Seats |
| --- | --- | --- | --- |
| 1 Harbour | 10:40 p.m. | every 12 minutes | 48 |
| 2 Mill | 10:10 p.m. | every 20 minutes | 61 |
| 3 Abbey | 11:05 p.m. | every 30 minutes | 33 |
`;

const facts = [STEEL, BUSES].flatMap((text) => ingestArticle(Buffer.from(text), { name: 'a.md' }).facts);
const { answer } = createAssistant(knowledgeOf(facts));

describe('a question that speaks of a table', () => {
  it.each([
    ['In which of the four quarters in the table did Lund Steel post a loss?', 'Q2 2024'],
    ['Which quarter did Lund Steel end in the red?', 'Q2 2024'],
    ['In which quarter of 2024 did Lund Steel make a loss?', 'Q2 2024'],
    ["Of the routes in the Kell Post's table, which one starts first?", '2 Mill'],
    ['which route in the night bus table runs most often at peak', '1 Harbour'],
    ['which route in the night bus table runs least often at peak', '3 Abbey'],
    ['Which of the three routes in the table has the fewest seats?', '3 Abbey'],
  ])('%s: %s', (question, row) => {
    expect(answer(question)).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringMatching(new RegExp(`^${row} \\|`, 'u')) } }],
      steps: ['row of a table'],
    });
  });

  it.each([
    'Which route in the table has the oldest drivers?',
    'In which quarter did Borrel Steel make a loss?',
    'In which quarter did the Abbey mine make a loss?',
    'Which route in the table made a loss?',
    'In which quarter did Orm Castings make a loss?',
    'In which quarter did the smelter make a loss?',
    'In which quarter of 2023 did Lund Steel make a loss?',
    'which route in the table from Vall starts first',
    'which of the harbour routes in the table has the most seats',
    'Which ferry in the table starts first?',
  ])('%s is told by none', (question) => {
    expect(answer(question).steps ?? []).not.toContain('row of a table');
  });

  it('may have its loss in no currency', () => {
    const plain = STEEL.replaceAll('$', '').replaceAll('Lund Steel', 'Norholm Bank');
    const bank = createAssistant(knowledgeOf(ingestArticle(Buffer.from(plain), { name: 'c.md' }).facts));
    expect(bank.answer('Which quarter brought Norholm Bank a loss?')).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringMatching(/^Q2 2024/u) } }],
    });
  });

  it('is not answered where two tables tell it', () => {
    const other = STEEL.replace(/Lund Steel/gu, 'Orm Steel').replace(
      'Q2 2024 | $388m | −$3.1m',
      'Q2 2024 | $88m | −$1.1m',
    );
    const both = createAssistant(
      knowledgeOf([...facts, ...ingestArticle(Buffer.from(other), { name: 'b.md' }).facts]),
    );
    expect(both.answer('Which of the four quarters in the table ended with a loss?').kind).not.toBe('found');
    expect(both.answer('In which quarter did Orm Steel make a loss?')).toMatchObject({
      facts: [{ fact: { text: expect.stringContaining('$88m') } }],
    });
  });
});
