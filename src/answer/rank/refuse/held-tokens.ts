import type { Index } from '../../index/inverted-index.ts';

/** What a test finds first in a fact's words, in order. */
export function tokensOf<T>(
  fact: number,
  index: Index,
  test: (word: string, kind: number, next: string | undefined) => T | undefined,
): T | undefined {
  const { starts, values } = index.statements;
  const end = starts[fact + 1] as number;
  const wordAt = (at: number) => index.dictionary.words[values[at] as number] as string;
  for (let at = starts[fact] as number; at < end; at++) {
    const result = test(wordAt(at), index.kinds[at] as number, at + 1 < end ? wordAt(at + 1) : undefined);
    if (result !== undefined) return result;
  }
  return undefined;
}
