import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** English words by what they are used like: words of one field have vectors that point alike. */
export interface WordVectors {
  readonly dimensions: number;
  /** The rows of the commonest 40,000 words, commonest first. */
  readonly rows: ReadonlyMap<string, number>;
  /** The row of a word; undefined for one that is not among them. */
  rowOf(word: string): number | undefined;
  /** Adds a word's vector, at the length that its rarity gives it, to a sum. */
  addTo(sum: Float32Array, at: number, row: number): void;
  /** Cosine of two words' vectors, -1 to 1. */
  alike(row: number, other: number): number;
}

/** Reads the table that `src/cli/build-word-vectors.ts` writes: a line of JSON, a line of words, a row of bytes for each. */
export function readWordVectors(): WordVectors {
  const bytes = gunzipSync(readFileSync(new URL('../../data/word-vectors.bin.gz', import.meta.url)));
  const headEnd = bytes.indexOf(10);
  const wordsEnd = bytes.indexOf(10, headEnd + 1);
  const { dimensions, words } = JSON.parse(bytes.toString('latin1', 0, headEnd)) as {
    dimensions: number;
    words: number;
  };
  const rows = new Map(
    bytes
      .toString('latin1', headEnd + 1, wordsEnd)
      .split(' ')
      .map((word, row) => [word, row]),
  );
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + wordsEnd + 1, words * dimensions);
  const scales = new Float32Array(words);
  const lengths = new Float32Array(words);
  for (let row = 0; row < words; row++) {
    let square = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) square += (values[at] as number) ** 2;
    lengths[row] = Math.sqrt(square || 1);
    scales[row] = Math.log(row + 20) / Math.log(words + 20) / (lengths[row] as number);
  }
  return {
    dimensions,
    rows,
    rowOf: (word) => rows.get(word),
    addTo: (sum, at, row) => {
      const scale = scales[row] as number;
      const from = row * dimensions;
      for (let axis = 0; axis < dimensions; axis++) {
        sum[at + axis] = (sum[at + axis] as number) + scale * (values[from + axis] as number);
      }
    },
    alike: (row, other) => {
      let product = 0;
      const from = row * dimensions;
      const to = other * dimensions;
      for (let axis = 0; axis < dimensions; axis++) {
        product += (values[from + axis] as number) * (values[to + axis] as number);
      }
      return product / (lengths[row] as number) / (lengths[other] as number);
    },
  };
}
