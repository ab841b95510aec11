import { describe, expect, it } from 'vitest';
import { explain } from '../../src/answer/explain.ts';
import { harbourKnowledge } from './knowledge.ts';

describe('an explanation', () => {
  it('tells the words as understood, the candidates, and the confidence against the line', () => {
    const lines = explain(harbourKnowledge, 'how many brths does the harbour have').join('\n');
    expect(lines).toContain(`knowledge ${harbourKnowledge.version}`);
    expect(lines).toMatch(/brths -> berths \(corrected/);
    expect(lines).toMatch(/1\. [\d.]+ harbour\/berths/);
    expect(lines).toMatch(/confidence 0\.\d+, line 0\.\d+/);
  });

  it('says why a fact that is near was refused', () => {
    expect(explain(harbourKnowledge, 'How many berths has the harbour of Zolgrave?').at(-1)).toContain(
      'refused: no such name',
    );
  });
});
