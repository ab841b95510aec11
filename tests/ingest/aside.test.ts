import { describe, expect, it } from 'vitest';
import { createIngestAside } from '../../src/knowledge/ingest/aside.ts';

const text = (words: string) => new TextEncoder().encode(words);
const LIGHTHOUSE = text(
  'A new lamp\n\nThe lamp of the lighthouse shines 28 kilometres out to sea, its keeper said.',
);

describe('ingestion beside the main thread', () => {
  it('gives what ingestion gives', async () => {
    const ingested = await createIngestAside()({ bytes: LIGHTHOUSE, options: { name: 'lamp.txt' } }, 'alden');
    expect(ingested.facts.some((fact) => fact.text.includes('28 kilometres'))).toBe(true);
    expect(ingested.facts.every((fact) => fact.article === ingested.article)).toBe(true);
  });

  it('says what is wrong with a file, as ingestion does', async () => {
    const ingest = createIngestAside();
    await expect(ingest({ bytes: text(' '), options: { name: 'lamp.txt' } }, 'alden')).rejects.toMatchObject({
      name: 'IngestError',
      problem: { file: 'lamp.txt', message: expect.stringContaining('empty') },
    });
  });

  it('gives up on a file that takes too long, and goes on with the next', async () => {
    const ingest = createIngestAside({ timeoutMs: 1, memoryMb: 512 });
    await expect(ingest({ bytes: LIGHTHOUSE, options: { name: 'lamp.txt' } }, 'alden')).rejects.toMatchObject(
      {
        problem: { message: expect.stringContaining('too long') },
      },
    );
  });

  it('gives up on a file that needs too much memory', async () => {
    const ingest = createIngestAside({ timeoutMs: 60_000, memoryMb: 16 });
    const large = text(
      `A headline\n\n${'The harbour has 40 berths and 12 boats of 3 owners. '.repeat(20_000)}`,
    );
    await expect(ingest({ bytes: large, options: { name: 'large.txt' } }, 'alden')).rejects.toMatchObject({
      problem: { message: expect.stringContaining('too much memory') },
    });
  });

  it('leaves the main thread free', async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 1);
    await createIngestAside()({ bytes: LIGHTHOUSE, options: { name: 'lamp.txt' } }, 'alden');
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(10);
  });
});
