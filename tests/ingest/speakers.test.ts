import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/**
 * Sentences with who says each, in all the manners of news prose: `speaker | sentence`, with `-` where nobody is to be named and `?`
 * before an interviewer's question, which states nothing. The rules were made on every second article alone; the others tell how they
 * do on what they have not seen.
 */
const ARTICLES = readFileSync(new URL('speakers.txt', import.meta.url), 'utf8').split('\n---\n');

interface Said {
  readonly sentence: string;
  readonly speaker: string | null;
  readonly expected: string | null;
}

function saidIn(article: string): readonly Said[] {
  const paragraphs = article
    .trim()
    .split('\n\n')
    .map((lines) => lines.split('\n').map((line) => line.split(' | ', 2) as [string, string]));
  const body = paragraphs.map((rows) => rows.map(([, sentence]) => sentence).join(' ')).join('\n\n');
  const text = `Harbour opens its third quay\n\n2 May 2025\n\nThe harbour has been waiting for it for a very long time, and it is here at last.\n\n${body}\n`;
  const { facts } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
  const stated = facts.filter(({ place }) => place.kind === 'paragraph' && place.paragraph !== 1);
  const rows = paragraphs.flat().filter(([speaker]) => speaker !== '?');
  expect(stated).toHaveLength(rows.length);
  return rows.map(([speaker, sentence], at) => ({
    sentence,
    speaker: stated[at]?.saidBy ?? null,
    expected: speaker === '-' ? null : speaker,
  }));
}

describe.each([
  { half: 'seen', first: 0, wrong: 0, missing: 1 },
  { half: 'unseen', first: 1, wrong: 2, missing: 3 },
])('who says it, in the half that is $half', ({ first, wrong, missing }) => {
  const said = ARTICLES.filter((_, at) => at % 2 === first).flatMap(saidIn);
  const failed = said.filter(({ speaker, expected }) => speaker !== expected);

  it('is hardly ever somebody else', () => {
    expect(failed.filter(({ speaker }) => speaker !== null).length).toBeLessThanOrEqual(wrong);
  });

  it('is seldom left out', () => {
    expect(failed.filter(({ speaker }) => speaker === null).length).toBeLessThanOrEqual(missing);
  });
});
