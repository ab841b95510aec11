import { describe, expect, it } from 'vitest';
import { DECISION_FEATURES } from '../../../src/answer/rank/decide.ts';
import { createJudge, readModel } from '../../../src/answer/rank/model.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import { plainKnowledge } from '../../../src/eval/gold.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { harbourKnowledge } from '../knowledge.ts';

const article = [
  'Marrowby ferry has a record spring',
  'The Marrowby Post, 2024-10-17',
  'The ferry carried 41,000 passengers in 14 weeks of spring.',
  'Its cook fell ill.',
];
const news = plainKnowledge(ingestArticle(Buffer.from(article.join('\n\n')), { name: 'ferry.txt' }).facts);

/** What the decision about the first candidate sees, by the name of the feature. */
function evidence(knowledge: Knowledge, question: string): (name: string) => number | undefined {
  const look = createEngine(knowledge).look(question, 16);
  const judge = createJudge(readModel());
  const row = judge.evidence(judge.rank(look), look);
  expect(row).toHaveLength(DECISION_FEATURES.length);
  return (name) => {
    const slot = DECISION_FEATURES.indexOf(name);
    if (slot < 0) throw new Error(`No such feature: ${name}`);
    return row[slot];
  };
}

describe('what the decision sees', () => {
  it('is what would stand in bold, about news', () => {
    const of = evidence(news, 'how many passengers did the ferry carry');
    expect([of('bold'), of('bold:fitsBest'), of('bold:nounHead')]).toEqual([1, 1, 1]);
    expect(of('bold:of')).toBeGreaterThan(1);
    const other = evidence(news, 'how long did the ferry carry passengers');
    expect([other('bold'), other('bold:kind:duration'), other('bold:kind:count')]).toEqual([1, 1, 0]);
  });

  it('is that nothing would', () => {
    const of = evidence(news, 'what happened to the cook');
    expect([of('bold'), of('bold:of'), of('bold:spans')]).toEqual([0, 0, 0]);
  });

  it('is nothing of that about curated facts, whose decision has not learned it', () => {
    const of = evidence(harbourKnowledge, 'how many berths does the harbour have');
    expect([of('hasSamples'), of('bold'), of('bold:fitsBest')]).toEqual([1, 0, 0]);
  });
});
