import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { quoteMessage } from '../../../src/discord/replies/quote.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../../answer/knowledge.ts';
import { textOf } from '../context.ts';

const LAMP = `Skerry lighthouse gets a new lamp

The old lamp served for 61 years. In 2024 the work cost 340,000 kroner.

Nobody was hurt when the crane slipped on the wet rock. Repairs to the pier begin in May.
`;
const { facts } = ingestArticle(new TextEncoder().encode(LAMP), { name: 'lamp.txt' });
const assistant = createAssistant(knowledgeOf(facts));

function quoteOf(part: string): string {
  return textOf(
    quoteMessage(
      facts.filter(({ text }) => text.includes(part)),
      assistant,
    ),
  );
}

describe('a quote', () => {
  it('stands between its neighbours, and begins and ends with the paragraph that it cites', () => {
    expect(quoteOf('340,000')).toMatch(
      /^> The old lamp served for 61 years\. \*\*In 2024 the work cost 340,000 kroner\.\*\*\nSource\n.*paragraph 1$/,
    );
    expect(quoteOf('Nobody')).toMatch(
      /^> \*\*Nobody was hurt .*rock\.\*\* Repairs to the pier begin in May\.\nSource\n.*paragraph 2$/,
    );
  });

  it('names the version of an article as a list of all articles does', () => {
    const version = (id: string, added: string) =>
      facts.map((fact) => ({ ...fact, id: `${id}/${fact.id}`, article: { ...fact.article, id, added } }));
    const second = version('second', '2026-01-02T09:00:00Z');
    const both = createAssistant(knowledgeOf([...version('first', '2026-01-01T09:00:00Z'), ...second]));
    const quoted = second.filter(({ text }) => text.includes('340,000'));
    expect(textOf(quoteMessage(quoted, both))).toMatch(/paragraph 1 · added later$/);
  });
});
