import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { factsRead } from '../asking.ts';
import { knowledgeOf } from '../knowledge.ts';

const facts = factsRead(`Storm tears the roof off Kell's fish hall

By Ada Holm
The Kell Post
4 March 2025

KELL -- The storm of Sunday night tore the roof off the fish hall and sank nine boats at Kell. Insurers put the damage in the town at 14 million euros or more.

The storm of 2011 cost Kell 6 million euros. In 1987 the wind had blown harder than in 2011, at 160 kilometres an hour.
`);
const { answer } = createAssistant(knowledgeOf(facts));

describe('two years that are compared', () => {
  it('are not told by what tells of one of them alone', () => {
    const found = answer('Which storm cost Kell more, that of 2011 or that of 2025?');
    expect(found.kind).toBe('unsure');
    expect(found.kind === 'unsure' && found.offers[0].text).toContain('6 million euros');
  });

  it('are by a sentence that compares them itself', () => {
    expect(answer('In which year did the wind blow harder, 1987 or 2011?')).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining('harder than in 2011') } }],
    });
  });

  it('are something else than one of them', () => {
    expect(answer('What did the storm of 2011 cost Kell?')).toMatchObject({ kind: 'found' });
  });
});
