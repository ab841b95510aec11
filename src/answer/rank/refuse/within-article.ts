import { oncePer } from '../../../knowledge/memoize.ts';
import type { Index } from '../../index/inverted-index.ts';

/**
 * What is read of a whole article, of the one that a fact is of: once for each article of an index, since no question leads to most of them.
 *
 * @param read of an article, by its number
 */
export function byArticle<T>(read: (article: number, index: Index) => T): (fact: number, index: Index) => T {
  const known = oncePer((_: Index) => new Map<number, T>());
  return (fact, index) => {
    const article = index.articleOf[fact] as number;
    const there = known(index).get(article);
    if (there !== undefined) return there;
    const made = read(article, index);
    known(index).set(article, made);
    return made;
  };
}

/** The facts of an article, by their numbers. */
export function numbersOf(article: number, { articleStarts }: Index): readonly number[] {
  const from = articleStarts[article] as number;
  return Array.from({ length: (articleStarts[article + 1] as number) - from }, (_, at) => from + at);
}

/** The place of a fact among those of its article. */
export const placeIn = (fact: number, { articleOf, articleStarts }: Index): number =>
  fact - (articleStarts[articleOf[fact] as number] as number);

/** What its paragraph says up to the fact, and the fact itself. */
export function paragraphBefore(
  fact: number,
  { facts, paragraphOf, paragraphStarts }: Index,
): readonly string[] {
  const from = paragraphStarts[paragraphOf[fact] as number] as number;
  return facts.slice(from, fact + 1).map(({ text }) => text);
}
