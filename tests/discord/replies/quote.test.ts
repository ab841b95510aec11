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
});
