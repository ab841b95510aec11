import { createHash } from 'node:crypto';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { NewDraft } from '../../../src/knowledge/store/store.ts';

export const SERVER = '100000000000000001';
export const OTHER = '100000000000000002';
export const MIA = '300000000000000001';
export const OTTO = '300000000000000002';

/** An article as a moderator would add it; its facts name its town, and a number of boats. */
export function draftOf(town: string, boats = 40): NewDraft {
  const text = `${town} counts its boats

2025-05-02 09:30 GMT+2

The Gazette

The harbour of ${town} has ${boats} boats this spring, said Ada Lund, who keeps its books.

Most of them belong to the fishermen of ${town}.
`;
  const bytes = new TextEncoder().encode(text);
  const ingested = ingestArticle(bytes, {
    name: `${town}.txt`,
    title: `${town} counts its boats`,
    publisher: 'The Gazette',
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...ingested, from: { name: `${town}.txt`, sha256 }, refused: [] };
}
