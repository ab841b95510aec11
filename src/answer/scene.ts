import type { Index } from './inverted-index.ts';
import { type Match, type Matcher, massOf, rowOf } from './match.ts';
import { HARD, type Query } from './query.ts';
import type { Without } from './retrieve.ts';

/** A fact as one question sees it. */
interface Sight extends Match {
  /** Weight of what its statement holds, as a share of the question's: hard matches, and with related words. */
  readonly coverage: number;
  readonly softCoverage: number;
}

/** What a paragraph holds of a question. */
interface ParagraphSight {
  readonly from: number;
  readonly to: number;
  /** How many of its sentences hold each clue. */
  readonly holders: Int32Array;
}

/** One question before one index; each fact is looked at once. */
export interface Scene {
  readonly query: Query;
  readonly index: Index;
  readonly matcher: Matcher;
  sight(fact: number): Sight;
  /** Clues found in who says it, topics, section and phrases. */
  context(fact: number): Match;
  title(article: number): Match;
  paragraph(fact: number): ParagraphSight;
  /** Share of the question that an article holds, and the largest such share. */
  article(article: number): number;
  /** Clues that an article holds anywhere, one bit each. */
  articleBits(article: number): number;
  readonly bestArticle: number;
  readonly without: Without;
}

export function createScene(query: Query, index: Index, matcher: Matcher, without: Without): Scene {
  matcher.open(query);
  const sights = new Map<number, Sight>();
  const contexts = new Map<number, Match>();
  const titles = new Map<number, Match>();
  const paragraphs = new Map<number, ParagraphSight>();
  const articles = articleShares(query, index);
  const scene: Scene = {
    query,
    index,
    matcher,
    sight: (fact) =>
      remember(sights, fact, () => {
        const match = matcher.match([rowOf(index.statements, fact, index.dictionary.stemOf)]);
        return {
          ...match,
          coverage: massOf(match.hard, query) / query.total,
          softCoverage: massOf(match.soft, query) / query.total,
        };
      }),
    context: (fact) => remember(contexts, fact, () => matcher.match([rowOf(index.context, fact, null)])),
    title: (article) => remember(titles, article, () => matcher.match([rowOf(index.titles, article, null)])),
    paragraph: (fact) => {
      const paragraph = index.paragraphOf[fact] as number;
      return remember(paragraphs, paragraph, () => paragraphSight(paragraph, scene));
    },
    article: (article) => articles.get(article)?.share ?? 0,
    articleBits: (article) => articles.get(article)?.bits ?? 0,
    bestArticle: bestShare(articles),
    without,
  };
  return scene;
}

function remember<T>(known: Map<number, T>, key: number, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function paragraphSight(paragraph: number, scene: Scene): ParagraphSight {
  const from = scene.index.paragraphStarts[paragraph] as number;
  const to = scene.index.paragraphStarts[paragraph + 1] as number;
  const holders = new Int32Array(scene.query.clues.length);
  for (let fact = from; fact < to; fact++) {
    const { bits } = scene.sight(fact);
    for (let clue = 0; clue < holders.length; clue++) {
      if (bits & (1 << clue)) holders[clue] = (holders[clue] as number) + 1;
    }
  }
  return { from, to, holders };
}

interface ArticleSight {
  readonly share: number;
  readonly bits: number;
}

function bestShare(articles: ReadonlyMap<number, ArticleSight>): number {
  let best = 0;
  for (const { share } of articles.values()) best = Math.max(best, share);
  return best;
}

function articleShares(query: Query, index: Index): ReadonlyMap<number, ArticleSight> {
  const sights = new Map<number, ArticleSight>();
  const { starts, documents } = index.byArticle;
  query.clues.forEach(({ alternatives, weight }, clue) => {
    const holders = new Set<number>();
    for (const { stem, strength } of alternatives) {
      if (strength < HARD) continue;
      for (let slot = starts[stem] as number; slot < (starts[stem + 1] as number); slot++) {
        holders.add(documents[slot] as number);
      }
    }
    for (const article of holders) {
      const { share, bits } = sights.get(article) ?? { share: 0, bits: 0 };
      sights.set(article, { share: share + weight / query.total, bits: bits | (1 << clue) });
    }
  });
  return sights;
}
