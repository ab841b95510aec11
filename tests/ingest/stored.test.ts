import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proveFacts } from '../../src/knowledge/ingest/facts/prove.ts';
import { storedFiles } from '../../src/knowledge/ingest/facts/stored.ts';
import { type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const TEXT = `Alden Post

Alden opens a quay at last

2 May 2025, 10:00 CET

The quay cost $212 million, harbour master Ada Lund said. It can take ships of 320 metres.

| Quay | Length |
|---|---|
| First | 210 m |
| Third | 320 m |
`;

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'ingest-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function store(ingested: Ingested): Promise<{ text: string; json: string }> {
  const [text, json] = storedFiles(ingested, { name: 'quay.txt', sha256: '0'.repeat(64) });
  if (text === undefined || json === undefined) throw new Error('not stored');
  await writeFile(path.join(dir, text.name), text.content);
  await writeFile(path.join(dir, json.name), json.content);
  return { text: path.join(dir, text.name), json: path.join(dir, json.name) };
}

const quay = (): Ingested => ingestArticle(Buffer.from(TEXT), { name: 'quay.txt' });

async function rewrite(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

describe('a knowledge folder with an ingested article', () => {
  it('gives the article and its facts as they were', async () => {
    const ingested = quay();
    await store(ingested);
    const { articles, facts } = await loadKnowledge(dir);
    expect(articles).toEqual([ingested.article]);
    expect(facts).toEqual(ingested.facts);
  });

  it('keeps that a table stands in no paragraph', async () => {
    const text = TEXT.replace('| Quay |', '## Lengths\n\n| Quay |');
    await store(ingestArticle(Buffer.from(text), { name: 'quay.md' }));
    const { facts } = await loadKnowledge(dir);
    expect(facts.at(-1)?.place).toEqual({ kind: 'paragraph', section: 'Lengths', paragraph: null });
  });

  it('may be checked out with other line ends', async () => {
    const { text } = await store(quay());
    await writeFile(text, (await readFile(text, 'utf8')).replaceAll('\n', '\r\n'));
    expect((await loadKnowledge(dir)).facts).toEqual(quay().facts);
  });

  it('is refused with the place when the text changed under a fact', async () => {
    const { text } = await store(quay());
    await rewrite(text, '$212 million', '$213 million');
    await expect(loadKnowledge(dir)).rejects.toThrow(/\.article\.txt:7:1 .*p1-1 does not stand here/);
  });

  it('is refused when a quote was changed to say something else', async () => {
    const { json } = await store(quay());
    await rewrite(json, 'ships of 320 metres', 'ships of 900 metres');
    await expect(loadKnowledge(dir)).rejects.toThrow(/p1-2 does not stand here/);
  });

  it('is refused when its text is missing', async () => {
    const { text } = await store(quay());
    await rm(text);
    await expect(loadKnowledge(dir)).rejects.toThrow(/is not beside it/);
  });

  it.each([
    ['half a file', (json: string) => json.slice(0, json.length / 2), /is no JSON/],
    ['an unknown format', (json: string) => json.replace('article-1', 'article-9'), /format/],
    ['a fact twice', (json: string) => json.replace('"id":"p1-2"', '"id":"p1-1"'), /p1-1 stands here twice/],
    [
      'a negative offset',
      (json: string) => json.replace(/"start":\d+/, '"start":-1'),
      /:6:1 facts\.0\.start/,
    ],
  ])('is refused with %s', async (_, change, message) => {
    const { json } = await store(quay());
    await writeFile(json, change(await readFile(json, 'utf8')));
    await expect(loadKnowledge(dir)).rejects.toThrow(message);
  });

  it('is refused beside another article of its id', async () => {
    const ingested = quay();
    await store(ingested);
    const facts = '[{ id: a, text: It is long., at: caption }]';
    const head = `{ id: ${ingested.article.id}, title: T, publisher: P, published: 2025-05-02, language: en }`;
    await writeFile(path.join(dir, 'other.yaml'), `article: ${head}\nfacts: ${facts}\n`);
    await expect(loadKnowledge(dir)).rejects.toThrow(/is in .*other\.yaml already/);
  });
});

it('proves facts against an article, and names the first that does not hold', () => {
  const { article, facts } = quay();
  expect(() => proveFacts(article, facts)).not.toThrow();
  const changed = { ...article, text: article.text.replace('320 metres', '321 metres') };
  expect(() => proveFacts(changed, facts)).toThrow(/has changed under its facts: .*\/p1-2 .*\(line 7\)/);
});
