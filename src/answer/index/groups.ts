import type { Fact } from '../../knowledge/types.ts';
import { type FactGap, filled, type Gap } from './gap.ts';
import { createIntList } from './int-list.ts';

/** Paragraphs and articles of facts that follow one another. */
export interface Groups {
  /** By fact. */
  readonly paragraphOf: Int32Array;
  readonly articleOf: Int32Array;
  /** The first fact of each, and after the last one the number of facts. */
  readonly paragraphStarts: Int32Array;
  readonly articleStarts: Int32Array;
}

/** Of an index that nothing was read into. */
export const NO_GROUPS: Groups = {
  paragraphOf: new Int32Array(),
  articleOf: new Int32Array(),
  paragraphStarts: Int32Array.of(0),
  articleStarts: Int32Array.of(0),
};

/** @param before The groups of the facts that were there before: only what is new is looked at. */
export function groupsOf(facts: readonly Fact[], before: Groups, gap: FactGap): Groups {
  const firstParagraph = paragraphAt(gap.facts.from, before);
  const fresh = groupsIn(facts, gap.facts, firstParagraph, gap.articles.from);
  const paragraphs = {
    from: firstParagraph,
    before: paragraphAt(gap.facts.before, before),
    now: firstParagraph + fresh.paragraphStarts.length,
  };
  const shiftOf = (one: Gap) => one.now - one.before;
  return {
    paragraphOf: filled(before.paragraphOf, gap.facts, fresh.paragraphOf, shiftOf(paragraphs)),
    articleOf: filled(before.articleOf, gap.facts, fresh.articleOf, shiftOf(gap.articles)),
    paragraphStarts: filled(before.paragraphStarts, paragraphs, fresh.paragraphStarts, shiftOf(gap.facts)),
    articleStarts: filled(before.articleStarts, gap.articles, fresh.articleStarts, shiftOf(gap.facts)),
  };
}

/** The number of paragraphs behind the last fact. */
function paragraphAt(fact: number, { paragraphOf, paragraphStarts }: Groups): number {
  return paragraphOf[fact] ?? paragraphStarts.length - 1;
}

/** Those of the facts in the gap, numbered from the given ones on. */
function groupsIn(
  facts: readonly Fact[],
  { from, now }: Gap,
  firstParagraph: number,
  firstArticle: number,
): Groups {
  const paragraphOf = new Int32Array(now - from);
  const articleOf = new Int32Array(now - from);
  const paragraphStarts = createIntList();
  const articleStarts = createIntList();
  for (let at = from; at < now; at++) {
    const fact = facts[at] as Fact;
    const previous = at === from ? undefined : facts[at - 1];
    const otherArticle = previous?.article !== fact.article;
    if (otherArticle) articleStarts.push(at);
    if (otherArticle || !samePlace(previous, fact)) paragraphStarts.push(at);
    articleOf[at - from] = firstArticle + articleStarts.length() - 1;
    paragraphOf[at - from] = firstParagraph + paragraphStarts.length() - 1;
  }
  return {
    paragraphOf,
    articleOf,
    paragraphStarts: paragraphStarts.done(),
    articleStarts: articleStarts.done(),
  };
}

/** What stands above its section's first paragraph goes with the one before it: ranking was learned so. */
function samePlace({ place: a }: Fact, { place: b }: Fact): boolean {
  if (a.kind === 'paragraph' && b.kind === 'paragraph') {
    return a.paragraph === b.paragraph || b.paragraph === null || (a.paragraph === null && b.paragraph === 1);
  }
  return a.kind === b.kind;
}
