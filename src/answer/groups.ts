import type { Fact } from '../knowledge/types.ts';
import { createIntList } from './int-list.ts';

/** Paragraphs and articles of facts that follow one another. */
export interface Groups {
  /** By fact. */
  readonly paragraphOf: Int32Array;
  readonly articleOf: Int32Array;
  readonly articleOfParagraph: Int32Array;
  /** The first fact of each, and after the last one the number of facts. */
  readonly paragraphStarts: Int32Array;
  readonly articleStarts: Int32Array;
}

export function groupsOf(facts: readonly Fact[]): Groups {
  const paragraphOf = new Int32Array(facts.length);
  const articleOf = new Int32Array(facts.length);
  const paragraphStarts = createIntList();
  const articleStarts = createIntList();
  const articleOfParagraph = createIntList();
  for (let at = 0; at < facts.length; at++) {
    const fact = facts[at] as Fact;
    const before = facts[at - 1];
    const otherArticle = before?.article !== fact.article;
    if (otherArticle) articleStarts.push(at);
    if (otherArticle || !samePlace(before, fact)) {
      paragraphStarts.push(at);
      articleOfParagraph.push(articleStarts.length() - 1);
    }
    articleOf[at] = articleStarts.length() - 1;
    paragraphOf[at] = paragraphStarts.length() - 1;
  }
  paragraphStarts.push(facts.length);
  articleStarts.push(facts.length);
  return {
    paragraphOf,
    articleOf,
    articleOfParagraph: articleOfParagraph.done(),
    paragraphStarts: paragraphStarts.done(),
    articleStarts: articleStarts.done(),
  };
}

function samePlace({ place: a }: Fact, { place: b }: Fact): boolean {
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return a.paragraph === b.paragraph;
  return a.kind === b.kind;
}
