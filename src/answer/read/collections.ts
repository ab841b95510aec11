import { oncePer } from '../../knowledge/memoize.ts';
import type { Knowledge, Vocabulary } from '../../knowledge/types.ts';
import type { Model } from '../rank/model.ts';
import { isCurated } from '../types.ts';
import { createEngine, type Engine } from './engine.ts';

/** One part of the knowledge, with an index of its own. */
export interface Collection {
  readonly knowledge: Knowledge;
  readonly model: Model;
  readonly engine: Engine;
}

/** What is curated, then all else, as far as there is any; at least one. */
export type Collections = readonly [Collection, ...Collection[]];

/**
 * Curated articles and others are two collections, each indexed and read with its own words alone: what a curator wrote for one
 * article, its sample questions and synonyms, says nothing of the articles that a server adds.
 *
 * @param like Collections of some of the same knowledge: what was read of it is not read again. One that says the same is taken as it
 * is; else the last of its kind is what the new one grows from.
 */
export function collectionsOf(knowledge: Knowledge, model: Model, like: readonly Collection[]): Collections {
  const [first, ...others] = partsOf(knowledge).map((part): Collection => {
    const same = like.find((one) => one.model === model && saysTheSame(one.knowledge, part));
    if (same !== undefined) return same;
    const before = like.findLast((one) => isCuratedPart(one.knowledge) === isCuratedPart(part));
    return { knowledge: part, model, engine: createEngine(part, before?.engine, model) };
  });
  return [first as Collection, ...others];
}

function partsOf(knowledge: Knowledge): readonly Knowledge[] {
  const { articles, facts, vocabulary, unanswered } = knowledge;
  const curated = new Set<string>();
  for (const fact of facts) if (isCurated(fact)) curated.add(fact.article.id);
  if (curated.size === 0 || curated.size === articles.length) return [knowledge];
  const part = (isIn: (articleId: string) => boolean, words: Vocabulary): Knowledge => ({
    ...knowledge,
    articles: articles.filter(({ id }) => isIn(id)),
    facts: facts.filter(({ article }) => isIn(article.id)),
    vocabulary: words,
    unanswered: those(unanswered, ({ articleId }) => isIn(articleId)),
  });
  return [part((id) => curated.has(id), vocabulary), part((id) => !curated.has(id), namesOf(vocabulary))];
}

/** The same list where all of it fits: what is made of a list is made once. */
function those<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly Item[] {
  const fitting = items.filter(fits);
  return fitting.length === items.length ? items : fitting;
}

/** Another name of a thing is one in any article; what stands for it in one article need not in another. */
const namesOf = oncePer(({ names }: Vocabulary): Vocabulary => ({ names, synonyms: [] }));

const isCuratedPart = ({ facts }: Knowledge) => facts.some(isCurated);

function saysTheSame(one: Knowledge, other: Knowledge): boolean {
  const isEqual = (a: readonly unknown[], b: readonly unknown[]) =>
    a.length === b.length && a.every((item, at) => item === b[at]);
  return (
    one.vocabulary === other.vocabulary &&
    isEqual(one.facts, other.facts) &&
    isEqual(one.unanswered, other.unanswered)
  );
}
