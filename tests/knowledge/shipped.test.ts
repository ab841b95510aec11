import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { createLive } from '../../src/answer/live/live.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

describe('the shipped knowledge', () => {
  it('loads, and passes every one of its own checks, or nothing would start', async () => {
    const live = await createLive({ load: () => loadKnowledge('knowledge'), createAssistant });
    expect(live.assistant.knowledge.facts.length).toBeGreaterThanOrEqual(47);
    const { checks } = live.assistant.knowledge;
    expect(checks.length).toBeGreaterThanOrEqual(60);
    expect(checks.filter(({ facts }) => facts.length === 0).length).toBeGreaterThanOrEqual(15);
  });
});
