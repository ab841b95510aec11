import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const assistant = createAssistant(await loadKnowledge(path.join(import.meta.dirname, '../../../knowledge')));

/** Ids of what is offered, without the article's; or what else it came to. */
function offered(question: string): readonly string[] | string {
  const answer = assistant.answer(question);
  return answer.kind === 'unsure' ? answer.offers.map(({ id }) => id.split('/')[1] as string) : answer.kind;
}

describe('what is offered where the article does not say it', () => {
  it.each([
    ['who is the mayor of Chengdu', ['photo-train']],
    ['when was the Belt and Road Initiative launched', ['belt-and-road', 'new-formats']],
    ['do I need a visa for Kyrgyzstan', ['trade-city-border']],
  ])('to %j shares its rare words', (question, expected) => {
    expect(offered(question)).toEqual(expected);
  });

  it('is several facts where several do', () => {
    expect(offered('how old is Cui Zheng')).toHaveLength(3);
    expect(offered('how many languages do the hosts speak')).toContain('live-streamers');
  });

  it('is nothing where none shares more than a common word', () => {
    expect(offered('who fancies a kickabout on sunday we are 2 short')).toBe('unknown');
  });

  it('keeps sentences that nobody curated, which are found in other words', () => {
    const plain = createAssistant(
      knowledgeOf([
        factOf('crew', 'The harbour office employs nine pilots.'),
        factOf('dues', 'Yachts are charged dues at the quay.'),
        factOf('light', 'The beacon burns all night.'),
      ]),
    );
    const answer = plain.answer('who lit the harbour office');
    expect(answer.kind === 'unsure' && answer.offers.map(({ id }) => id)).toContain('harbour/light');
  });
});
