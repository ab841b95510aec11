import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { plainKnowledge } from '../../../../../src/eval/gold.ts';
import { ingestArticle } from '../../../../../src/knowledge/ingest/ingest.ts';

const BUDGET = `# Ellerby spends more on its schools

By Ada Lund, The Ellerby Post, 14 March 2026

The council spends 14.2 million crowns on schools this year. Next year it plans to spend 15.1 million.

Spending in millions of crowns:

| | 2025 | 2026 |
|---|---|---|
| Schools | 13.1 | 14.2 |
| Roads | 8.3 | 7.9 |
| Parks | 2.1 | 2.4 |

The mayor, Per Nyman, wants to mend roads as well. In spring the town will spend 600,000 crowns on them.
`;
const { answer } = createAssistant(
  plainKnowledge(ingestArticle(Buffer.from(BUDGET), { name: 'a.md' }).facts),
);
const stated = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' ? found.facts.map(({ fact }) => fact.text).join(' ') : '';
};

describe('a sentence about one row of a table', () => {
  it.each(['what will be spent on roads next year', 'how much goes to parks next year'])(
    'does not answer about another: %j',
    (question) => expect(stated(question)).not.toContain('15.1 million'),
  );

  it('answers about its own, and about what its paragraph names', () => {
    expect(stated('how much will be spent on schools next year')).toContain('15.1 million');
    expect(stated('how much will the town spend on roads in spring')).toContain('600,000');
  });
});
