import type { Question, QuestionWord } from './analyse.ts';
import { conceptTerm, type Index } from './inverted-index.ts';

/** A term of the knowledge that a word of the question may mean, and how surely (0 to 1). */
export interface Alternative {
  readonly term: number;
  readonly strength: number;
}

/** A content word of the question with all that it may mean in this knowledge. */
export interface Clue {
  readonly word: QuestionWord;
  readonly alternatives: readonly Alternative[];
  /** Inverse document frequency: how much finding it says. */
  readonly weight: number;
  /** `unknown`: nothing in the knowledge is called so. */
  readonly status: 'known' | 'named' | 'corrected' | 'unknown';
}

/** The question's content words, matched with the knowledge's words and vocabulary. */
export function understand(question: Question, index: Index): readonly Clue[] {
  const stems = question.words.map((word) => word.stem);
  const mentions = index.concepts.mentionsIn(stems);
  const seen = new Set<string>();
  return question.words.flatMap((word, at): Clue[] => {
    const named = mentions.filter(({ start, end }) => start <= at && at < end);
    if (word.role === 'stop' || (word.role === 'chat' && named.length === 0) || seen.has(word.stem))
      return [];
    seen.add(word.stem);
    const own = index.terms.get(word.stem);
    const alternatives: Alternative[] = own === undefined ? [] : [{ term: own, strength: 1 }];
    for (const { concept, strength } of named) {
      const term = index.terms.get(conceptTerm(concept));
      if (term !== undefined) alternatives.push({ term, strength });
    }
    const weight =
      alternatives.length === 0
        ? index.idf(undefined)
        : Math.min(...alternatives.map(({ term }) => index.idf(term)));
    const status = own !== undefined ? 'known' : alternatives.length > 0 ? 'named' : 'unknown';
    return [{ word, alternatives, weight, status }];
  });
}
