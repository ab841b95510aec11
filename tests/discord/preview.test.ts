import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { previewMessage } from '../../src/discord/articles/preview.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Draft } from '../../src/knowledge/store/store.ts';
import { harbourKnowledge } from '../answer/knowledge.ts';
import { textOf } from './context.ts';

const LAMP =
  'A new lamp\n\nThe lamp of the lighthouse shines 28 kilometres out to sea, and the keeper said that it is new.';
const assistant = createAssistant(harbourKnowledge);

function previewOf(text: string): string {
  const ingested = ingestArticle(new TextEncoder().encode(text), { name: 'lamp.txt' });
  const draft: Draft = {
    ...ingested,
    id: 'abcdefghij',
    by: '1',
    expires: 0,
    from: { name: 'lamp.txt', sha256: '' },
  };
  return textOf(previewMessage(draft, assistant));
}

describe('the preview of an article', () => {
  it('says in which language it can be asked about, where that is not English', () => {
    const lampe =
      'Eine neue Lampe\n\nDie Lampe des Leuchtturms ist neu und reicht 28 Kilometer weit, sagte der Leiter von dem Turm.';
    expect(previewOf(lampe)).toMatch(
      /Please check\n• It is in German: questions have to be in German to find it\./,
    );
    expect(previewOf(LAMP)).not.toContain('questions have to be');
  });
});
