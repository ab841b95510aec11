import { FEATURES } from '../../src/answer/rank/evidence/features.ts';
import { createEngine } from '../../src/answer/read/engine.ts';
import { plainKnowledge } from '../../src/eval/gold.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/** What speaks for the fact that holds a text, by the name of the feature. */
export type Evidence = (question: string, holds: string) => (name: string) => number;

/** @param article title, dateline and paragraphs, as a wire sends them. */
export function evidenceIn(article: readonly string[]): Evidence {
  const { facts } = ingestArticle(Buffer.from(article.join('\n\n')), { name: 'article.txt' });
  const engine = createEngine(plainKnowledge(facts));
  return (question, holds) => {
    const { candidates } = engine.look(question, 16);
    const candidate = candidates.find(({ fact }) => facts[fact]?.text.includes(holds));
    if (candidate === undefined) throw new Error(`Not looked at: ${holds}`);
    return (name) => candidate.features[FEATURES.indexOf(name)] as number;
  };
}
