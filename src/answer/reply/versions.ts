import type { Article } from '../../knowledge/types.ts';

/** All that a reader knows an article by. */
const shownHead = ({ publisher, title, published }: Article): string =>
  JSON.stringify([publisher, title, published?.slice(0, 10)]);

/**
 * What tells each of several articles from the others of its publisher, headline and day, by its id: when it was added beside these, or
 * that it is another version. An article alone with its head is not in it.
 */
export function versionsAmong(articles: readonly Article[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, Article>>();
  for (const article of articles) {
    const head = shownHead(article);
    groups.set(head, (groups.get(head) ?? new Map<string, Article>()).set(article.id, article));
  }
  return new Map(
    [...groups.values()].flatMap((group) => (group.size < 2 ? [] : versionsOf([...group.values()]))),
  );
}

function versionsOf(articles: readonly Article[]): readonly (readonly [string, string])[] {
  const times = articles.flatMap(({ added }) => added ?? []);
  if (new Set(times).size < articles.length)
    return articles.map(({ id }, at) => [id, at === 0 ? 'one version' : 'another version']);
  const inOrder = articles.toSorted((a, b) => ((a.added ?? '') < (b.added ?? '') ? -1 : 1));
  const last = inOrder.length - 1;
  return inOrder.map(({ id }, at) => {
    if (at === 0) return [id, 'added first'];
    return [id, at === last && last > 1 ? 'added last' : 'added later'];
  });
}

/** The same for articles that differ in nothing that stands in a source's line. */
export const sourceKey = (article: Article): string => `${shownHead(article)} ${article.url}`;
