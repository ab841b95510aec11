import type { Fact } from '../knowledge/types.ts';
import { type Question, wordsAlone } from './language/analyse.ts';

/** A question's words, whatever their case and what stands between them. */
export function wordsOf({ words }: Question): string {
  return words.map(({ text }) => text).join(' ');
}

/** Finds the fact that a question is a sample question of, word for word: what a curator wrote is certain. */
export function createWordForWord(facts: readonly Fact[]): (question: Question) => Fact | undefined {
  const owners = new Map<string, Fact | undefined>();
  for (const fact of facts) {
    for (const question of fact.questions) {
      const words = wordsAlone(question);
      if (words === '') continue;
      const owner = owners.has(words) ? owners.get(words) : fact;
      // Two articles may claim the same question.
      owners.set(words, owner === fact ? fact : undefined);
    }
  }
  return (question) => owners.get(wordsOf(question));
}
