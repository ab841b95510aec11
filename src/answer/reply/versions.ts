import { oncePer } from '../../knowledge/memoize.ts';
import type { Article } from '../../knowledge/types.ts';

/** Of the shorter one so much is in the other, where two texts are versions of one article. */
const LEAST_SHARED = 0.5;
/** Words in a row: two texts on one matter share words, and versions of one share what is said with them. */
const IN_A_ROW = 3;

/** An article that is there more than once. */
interface Version {
  /** The same for all versions of it. */
  readonly of: string;
  /** How many there are. */
  readonly all: number;
  /** Which one it is, in words: `added later`. */
  readonly said: string;
}
/** By the ids of articles; one that is there once is not in it. */
export type Versions = ReadonlyMap<string, Version>;

/**
 * What tells each of several articles from its other versions: when it was added beside these, or its number. Versions have one
 * publisher, headline and time, and much of their text: a paper may head two columns of a day alike.
 */
export const versionsAmong = oncePer((articles: readonly Article[]): Versions => {
  const heads = new Map<string, Map<string, Article>>();
  for (const article of articles) {
    const head = JSON.stringify([article.publisher, article.title, article.published]);
    heads.set(head, (heads.get(head) ?? new Map<string, Article>()).set(article.id, article));
  }
  return new Map(
    [...heads.values()]
      .filter(({ size }) => size > 1)
      .flatMap((alike) => ofOneText([...alike.values()]))
      .flatMap(versionsOf),
  );
});

/** Those of one head by their text; a version of any version is one too. */
function ofOneText(alike: readonly Article[]): readonly (readonly Article[])[] {
  let groups: readonly (readonly Article[])[] = [];
  for (const article of alike) {
    const near = groups.filter((group) => group.some((other) => shareMuch(article, other)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), article]];
  }
  return groups;
}

function shareMuch(one: Article, other: Article): boolean {
  const [fewer, more] = [rowsOf(one), rowsOf(other)].sort((a, b) => a.size - b.size) as [Rows, Rows];
  return fewer.size > 0 && [...fewer].filter((row) => more.has(row)).length >= LEAST_SHARED * fewer.size;
}

type Rows = ReadonlySet<string>;
const rowsOf = oncePer(({ text, title }: Article): Rows => {
  const own = (text ?? '').replace(title, ' ').toLowerCase();
  const words = own.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(' ')));
});

function versionsOf(articles: readonly Article[]): readonly (readonly [string, Version])[] {
  const [first] = articles;
  const all = articles.length;
  if (first === undefined || all < 2) return [];
  const times = new Set(articles.flatMap(({ added }) => added ?? []));
  const isKnown = times.size === all;
  const inOrder = isKnown
    ? articles.toSorted((a, b) => ((a.added ?? '') < (b.added ?? '') ? -1 : 1))
    : articles;
  return inOrder.map(({ id }, at) => {
    const said = isKnown ? whenAdded(at, all) : `version ${at + 1} of ${all}`;
    return [id, { of: first.id, all, said }];
  });
}

function whenAdded(at: number, all: number): string {
  if (at === 0) return 'added first';
  return all > 2 && at === all - 1 ? 'added last' : 'added later';
}

/** The same for versions of one article that differ in nothing that stands in a source's line. */
export function sourceKey({ id, url }: Article, versions: Versions): string {
  const version = versions.get(id);
  return version === undefined ? id : JSON.stringify([version.of, url]);
}
