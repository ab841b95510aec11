import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { contentStemsOf, labelOf, tablesOf } from '../../../compare/tables.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { paragraphBefore } from '../within-article.ts';

/** A longer label says more than what somebody would call the row. */
const MOST_STEMS = 3;

type Label = readonly string[];

/** By article what the rows of each of its tables are called, as stems. */
const labelsOf = oncePer((index: Index): ReadonlyMap<string, readonly (readonly Label[])[]> => {
  const labels = new Map<string, (readonly Label[])[]>();
  for (const { article, rows } of tablesOf(index)) {
    const of = rows
      .map((row) => contentStemsOf(labelOf(index.facts[row] as Fact)))
      .filter(({ length }) => length > 0 && length <= MOST_STEMS);
    const known = labels.get(article);
    if (known === undefined) labels.set(article, [of]);
    else known.push(of);
  }
  return labels;
});

/** The rows of a table that a question names, and the others. */
interface Named {
  readonly rows: readonly Label[];
  readonly others: readonly Label[];
}

/** By article the tables of which a question names rows. */
const namedIn = oncePer(({ clues }: Query) => {
  const asked = new Set(clues.map(({ word }) => stemOf(word)));
  const isAsked = (label: Label) => label.every((stem) => asked.has(stem));
  const known = new Map<string, readonly Named[]>();
  return (article: string, index: Index): readonly Named[] => {
    const found =
      known.get(article) ??
      (labelsOf(index).get(article) ?? [])
        .map((labels) => ({
          rows: labels.filter(isAsked),
          others: labels.filter((label) => !isAsked(label)),
        }))
        .filter(({ rows }) => rows.length > 0);
    known.set(article, found);
    return found;
  };
});

/**
 * What is spent on roads is told in their row, and not by a sentence about schools, which have one too: neither it nor what stands
 * before it in its paragraph has roads.
 */
export function tellsOfOtherRow(query: Query, fact: number, index: Index): boolean {
  const { article } = index.facts[fact] as Fact;
  const named = namedIn(query)(article.id, index);
  if (named.length === 0) return false;
  const told = stemsOf(paragraphBefore(fact, index).join(' '));
  const ofAll = stemsOf(article.title);
  return named.some(
    ({ rows, others }) =>
      // What the headline has all of the article is about.
      !rows.some((label) => label.some((stem) => told.has(stem) || ofAll.has(stem))) &&
      others.some((label) => label.every((stem) => told.has(stem))),
  );
}
