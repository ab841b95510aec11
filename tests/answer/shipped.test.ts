import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { runChecks } from '../../src/answer/checks.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { describeProblem } from '../../src/knowledge/types.ts';

describe('the shipped knowledge', () => {
  // Each alone may pass in its branch: a bot whose checks break does not start.
  it('loads, and every one of its checks is answered as it expects', async () => {
    const knowledge = await loadKnowledge('knowledge');
    const broken = await runChecks(createAssistant(knowledge));
    expect(broken.map(describeProblem)).toEqual([]);
    expect(knowledge.checks.length).toBeGreaterThanOrEqual(60);
    expect(knowledge.checks.filter(({ facts }) => facts.length === 0).length).toBeGreaterThanOrEqual(15);
  });
});
