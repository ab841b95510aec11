import { createHash } from 'node:crypto';
import type { IngestedArticle } from './ingest/facts/stored.ts';
import type { Fact, Knowledge } from './types.ts';

/**
 * The knowledge with further articles, such as a server's own. Its checks are left out: they were written for the
 * knowledge without them. An article whose id is taken is left out, and named in `taken`.
 */
export function withArticles(
  knowledge: Knowledge,
  more: readonly IngestedArticle[],
): { readonly knowledge: Knowledge; readonly taken: readonly string[] } {
  const ids = new Set(knowledge.articles.map(({ id }) => id));
  const added = more.filter(({ article }) => !ids.has(article.id));
  const groups = [...byArticle(knowledge), ...added].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const version = digest([knowledge.version, ...added.map(articleVersion)].join(' '));
  return {
    knowledge: Object.freeze({
      version,
      articles: Object.freeze(groups.map(({ article }) => article)),
      // Ten times as fast as `flatMap`, and most of what adding one article to a thousand costs here.
      facts: Object.freeze(([] as Fact[]).concat(...groups.map(({ facts }) => facts))),
      vocabulary: knowledge.vocabulary,
      unanswered: knowledge.unanswered,
      checks: Object.freeze([]),
    }),
    taken: more.filter(({ article }) => ids.has(article.id)).map(({ article }) => article.id),
  };
}

function byArticle({ articles, facts }: Knowledge) {
  const groups = new Map(articles.map((article) => [article.id, { article, facts: [] as Fact[] }]));
  for (const fact of facts) groups.get(fact.article.id)?.facts.push(fact);
  return groups.values();
}

/** What an object says never changes, and adding one to a thousand must not cost the reading of a thousand. */
const versions = new WeakMap<IngestedArticle, string>();

/** Tells an article from what it was before it was corrected: anything of it, its details, its text or a fact, makes it another. */
export function articleVersion(ingested: IngestedArticle): string {
  const known = versions.get(ingested);
  if (known !== undefined) return known;
  const facts = ingested.facts.map((fact) => ({ ...fact, article: undefined }));
  const version = digest(JSON.stringify([ingested.article, facts]));
  versions.set(ingested, version);
  return version;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
