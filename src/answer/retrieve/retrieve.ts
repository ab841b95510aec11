import type { Index } from '../index/inverted-index.ts';
import type { Fields } from './fields.ts';
import { cluesThatFind } from './finding.ts';
import type { Holders } from './holders.ts';
import type { Query } from './query.ts';
import type { SampleScores } from './sample-scores.ts';
import { type Retrieved, type Shortlist, shortlist } from './shortlist.ts';
import { createSums, type Reach, type Scores } from './sums.ts';
import { createTop } from './top.ts';
import type { Without } from './without.ts';
import type { Wording } from './wording.ts';

/** Facts that the first stage brings by their own score, and how many of all that it brings are looked at closely. */
const POOL = 24;
const CLOSE = 16;
/** Sample questions tell facts apart: where all that are brought have some, fewer need a closer look; 8 find no more. */
const CLOSE_WITH_SAMPLES = 5;
/** Where only some facts may answer, they must be among those that are brought. */
const RESTRICTED = 400;
/** Every fact of the best paragraphs is brought: a fact often says `it` where its neighbour has the name. */
const PARAGRAPHS = 5;
/** So are the facts of the best articles that speak of what the question does in other words, so many of each. */
const ARTICLES = 2;
const NEAREST = 6;
/** Of a longer article only so many facts are compared. */
const COMPARED = 200;
const PARAGRAPH_WEIGHT = 0.35;
const SAMPLE_WEIGHT = 2.5;
/** An article that holds the question's names is what the question is about, also where a sentence says `it`. */
const ARTICLE_WEIGHT = 0.3;
/** A word that stands once counts its weight, one that stands very often so much of it: BM25's k1 + 1. */
const BM25_MOST = 1.9;

/** More than two ways of adding up the same differ by. */
const ROUNDING = 1e-9;

/** First stage: adds up the postings of the question's words. */
export interface Retriever {
  /**
   * @param count at least so many facts are looked at closely
   * @param only of these facts alone, which are then looked for among more
   */
  retrieve(
    query: Query,
    wording: Wording,
    count: number,
    without: Without,
    only?: (fact: number) => boolean,
  ): Shortlist;
}

/** Holds its sums between questions, so that a question costs what its words touch. */
export function createRetriever(
  index: Index,
  samples: SampleScores,
  articles: Holders,
  fields: Fields,
): Retriever {
  const facts = createSums(index.facts.length);
  const paragraphs = createSums(index.paragraphStarts.length - 1);
  const top = createTop();
  const nearest = createTop();
  const { paragraphOf, articleOf, paragraphStarts, articleStarts } = index;
  const byParagraph = index.byParagraph();

  const addUp = (query: Query) => {
    facts.clear();
    paragraphs.clear();
    articles.open(query);
    const finding = cluesThatFind(query, index);
    const reach: Reach = finding === undefined ? 'everywhere' : 'found';
    for (const clue of finding ?? []) {
      facts.find(clue, index.byFact);
      paragraphs.find(clue, byParagraph);
    }
    for (const clue of query.clues) {
      facts.add(clue, index.byFact, index, reach);
      paragraphs.add(clue, byParagraph, index, reach);
    }
  };
  /** Finds the best few of all that have a sum. Returns the best one's. */
  const offerAll = (sums: Scores, most: number): number => {
    const documents = sums.documents();
    const values = sums.values();
    const slots = sums.slots();
    let best = 0;
    let least = Number.NEGATIVE_INFINITY;
    top.open(most);
    for (let slot = 1; slot < slots; slot++) {
      const value = values[slot] as number;
      if (value < least) continue;
      if (value > best) best = value;
      top.offer(documents[slot] as number, value);
      least = top.worst();
    }
    return best;
  };
  /** Adds the facts of the best paragraphs. Returns the best one's score. */
  const ofParagraphs = (pool: number[]): number => {
    const best = offerAll(paragraphs, PARAGRAPHS);
    for (let slot = 0; slot < top.length(); slot++) {
      const to = paragraphStarts[top.at(slot) + 1] as number;
      for (let fact = paragraphStarts[top.at(slot)] as number; fact < to; fact++) pool.push(fact);
    }
    return best;
  };
  /** Adds those facts of the best articles that are nearest, or say of it what is asked. Returns the best one's score. */
  const ofArticles = (about: number, pool: number[]): number => {
    const best = offerAll(articles, ARTICLES);
    for (let slot = 0; slot < top.length(); slot++) {
      const from = articleStarts[top.at(slot)] as number;
      const to = Math.min(from + COMPARED, articleStarts[top.at(slot) + 1] as number);
      nearest.open(NEAREST);
      for (let fact = from; fact < to; fact++) nearest.offer(fact, fields.near(fact));
      for (let near = 0; near < nearest.length(); near++) pool.push(nearest.at(near));
      for (let fact = from; about !== 0 && fact < to; fact++) {
        if (index.about[fact] === about) pool.push(fact);
      }
    }
    return best;
  };
  const scoreOf = (fact: number, total: number): number =>
    (facts.value(fact) + PARAGRAPH_WEIGHT * paragraphs.value(paragraphOf[fact] as number)) /
      (total * BM25_MOST) +
    (ARTICLE_WEIGHT * articles.value(articleOf[fact] as number)) / total +
    SAMPLE_WEIGHT * samples.best(fact);
  /**
   * Adds the best facts by their own score. One whose own words are too few even in the best paragraph and article is
   * passed over, and so is one whose own article is too little beside them: to look for the rest is what costs in a large knowledge.
   *
   * @param paragraph the most that a paragraph can add to a score
   * @param article the most that an article can
   */
  const ofFacts = (query: Query, most: number, paragraph: number, article: number, pool: number[]) => {
    const total = query.total * BM25_MOST;
    const perArticle = (ARTICLE_WEIGHT * total) / query.total;
    const hasSamples = samples.touched() > 0;
    top.open(most);
    for (let slot = 0; slot < samples.touched(); slot++) {
      const fact = samples.touchedAt(slot);
      top.offer(fact, scoreOf(fact, query.total));
    }
    const documents = facts.documents();
    const values = facts.values();
    const slots = facts.slots();
    const articleValues = articles.values();
    const slotOfArticle = articles.slotOf;
    /** What a fact's own words must be worth at least, in the best article and with its own. */
    let leastInBest = total * (top.worst() - paragraph - article);
    let least = total * (top.worst() - paragraph);
    for (let slot = 1; slot < slots; slot++) {
      const value = values[slot] as number;
      if (value < leastInBest) continue;
      const fact = documents[slot] as number;
      const ofArticle = articleValues[slotOfArticle[articleOf[fact] as number] as number] as number;
      if (value + perArticle * ofArticle < least) continue;
      if (hasSamples && samples.row(fact) >= 0) continue;
      // `scoreOf` of one without sample questions, with what is at hand.
      const around = PARAGRAPH_WEIGHT * paragraphs.value(paragraphOf[fact] as number);
      top.offer(fact, (value + around) / total + (ARTICLE_WEIGHT * ofArticle) / query.total);
      leastInBest = total * (top.worst() - paragraph - article);
      least = total * (top.worst() - paragraph);
    }
    for (let slot = 0; slot < top.length(); slot++) pool.push(top.at(slot));
  };
  return {
    retrieve: (query, wording, count, without, only) => {
      if (query.total === 0) return NOTHING;
      addUp(query);
      samples.score(query, without.sample);
      fields.open(query);
      const pool: number[] = [...wording.nearest];
      const total = query.total * BM25_MOST;
      const paragraph = (PARAGRAPH_WEIGHT * ofParagraphs(pool)) / total;
      const article = (ARTICLE_WEIGHT * ofArticles(query.question.about, pool)) / query.total;
      const most = only === undefined ? Math.max(POOL, count) : RESTRICTED;
      ofFacts(query, most, paragraph + ROUNDING, article, pool);
      const brought: Retrieved[] = [];
      let last = -1;
      let close = CLOSE_WITH_SAMPLES;
      for (const fact of new Int32Array(pool).sort()) {
        if (fact === last || fact === without.fact || only?.(fact) === false) continue;
        last = fact;
        if (index.sampleStarts[fact] === index.sampleStarts[fact + 1]) close = CLOSE;
        brought.push({
          fact,
          statement: facts.value(fact) / total,
          paragraph: paragraphs.value(paragraphOf[fact] as number) / total,
          article: articles.value(articleOf[fact] as number) / query.total,
          sample: samples.row(fact),
          sampleScore: samples.best(fact),
          field: fields.near(fact),
          worded: wording.of(fact),
        });
      }
      return shortlist(brought, Math.max(close, count), query, index);
    },
  };
}

const NOTHING: Shortlist = { close: [], others: [] };
