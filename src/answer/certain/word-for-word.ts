import type { Index } from '../index/inverted-index.ts';
import { contracted, type Question, wordsAsSaid } from '../language/analyse.ts';
import { hashOf } from '../language/hash.ts';

/** Finds the number of the fact that a question is a sample question of, word for word: what a curator wrote is certain. */
export function createWordForWord({
  sampleWords,
  sampleHashes,
  sampleOwner,
}: Index): (question: Question) => number | undefined {
  const byHash = Int32Array.from(sampleHashes.keys()).sort(
    (a, b) => (sampleHashes[a] as number) - (sampleHashes[b] as number),
  );
  return ({ said }) => {
    // A sample question may have a greeting before it.
    const words = byHash.length === 0 ? '' : contracted(wordsAsSaid(said));
    if (words === '') return undefined;
    const hash = hashOf(words);
    const owners = new Set<number>();
    for (let at = firstOf(byHash, sampleHashes, hash); sampleHashes[byHash[at] as number] === hash; at++) {
      const sample = byHash[at] as number;
      if (contracted(sampleWords(sample)) === words) owners.add(sampleOwner[sample] as number);
    }
    // Two articles may claim the same question.
    const [owner] = owners;
    return owners.size === 1 ? owner : undefined;
  };
}

/** Where the first of the sorted samples stands whose hash is not below this one. */
function firstOf(sorted: Int32Array, hashes: Int32Array, hash: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[sorted[middle] as number] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}
