import type { Index } from './index/inverted-index.ts';
import type { Question } from './language/analyse.ts';

/** A question's words, whatever their case and what stands between them. */
function wordsOf({ words }: Question): string {
  return words.map(({ text }) => text).join(' ');
}

/** Finds the number of the fact that a question is a sample question of, word for word: what a curator wrote is certain. */
export function createWordForWord({
  sampleWords,
  sampleOwner,
}: Index): (question: Question) => number | undefined {
  const owners = new Map<string, number | undefined>();
  sampleWords.forEach((words, row) => {
    if (words === '') return;
    const fact = sampleOwner[row] as number;
    const owner = owners.has(words) ? owners.get(words) : fact;
    // Two articles may claim the same question.
    owners.set(words, owner === fact ? fact : undefined);
  });
  return (question) => owners.get(wordsOf(question));
}
