import type { Fields } from './fields.ts';
import type { Index } from './inverted-index.ts';
import { HARD } from './meaning.ts';
import type { Query } from './query.ts';
import type { SampleScores } from './sample-scores.ts';
import { createSums, type Reach } from './sums.ts';
import { createTop } from './top.ts';

/** Facts that are looked at closely. 20 ranks as well as 60; a few more leave room for a question's second fact. */
const POOL = 24;
/** Every fact of the best paragraphs is looked at: a fact often says `it` where its neighbour has the name. */
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

/** A fact that may answer, with the first stage's scores. */
export interface Retrieved {
  readonly fact: number;
  /** BM25 of the statement and of its paragraph, as shares of the question's weight. */
  readonly statement: number;
  readonly paragraph: number;
  /** The sample question that is nearest, its row in the index, or -1. */
  readonly sample: number;
  /** Harmonic mean of what the question and that sample question hold of each other. */
  readonly sampleScore: number;
}

/** More than two ways of adding up the same differ by. */
const ROUNDING = 1e-9;

/** For learning: look as if the knowledge lacked a sample question (its row in the index) or a fact. */
export interface Without {
  readonly sample?: number;
  readonly fact?: number;
}

/** First stage: adds up the postings of the question's words. */
export interface Retriever {
  retrieve(query: Query, count: number, without: Without): readonly Retrieved[];
}

/** Holds its sums between questions, so that a question costs what its words touch. */
export function createRetriever(index: Index, samples: SampleScores, fields: Fields): Retriever {
  const facts = createSums(index.facts.length);
  const paragraphs = createSums(index.paragraphStarts.length - 1);
  const articles = createSums(index.titles.starts.length - 1);
  const top = createTop();
  const nearest = createTop();
  return {
    retrieve: (query, count, without) => {
      if (query.total === 0) return [];
      for (const sums of [facts, paragraphs, articles]) sums.clear();
      const finding = cluesThatFind(query, index);
      const reach: Reach = finding === undefined ? 'everywhere' : 'found';
      for (const clue of finding ?? []) {
        facts.find(clue, index.byFact);
        paragraphs.find(clue, index.byParagraph);
      }
      for (const clue of query.clues) {
        facts.add(clue, index.byFact, index, reach);
        paragraphs.add(clue, index.byParagraph, index, reach);
        articles.hold(clue, index.byArticle);
      }
      samples.score(query, without.sample);
      fields.open(query);
      const total = query.total * 1.9;
      const scoreOf = (fact: number) =>
        (facts.value(fact) + PARAGRAPH_WEIGHT * paragraphs.value(index.paragraphOf[fact] as number)) / total +
        (ARTICLE_WEIGHT * articles.value(index.articleOf[fact] as number)) / query.total +
        SAMPLE_WEIGHT * samples.best(fact);
      const pool: number[] = [];
      top.open(PARAGRAPHS);
      // A fact whose own words are too few even in the best paragraph and article is passed over: to look for its own is
      // what costs in a large knowledge.
      let around = 0;
      for (let slot = 0; slot < articles.touched(); slot++) {
        around = Math.max(around, (ARTICLE_WEIGHT * articles.value(articles.touchedAt(slot))) / query.total);
      }
      let bestParagraph = 0;
      for (let slot = 0; slot < paragraphs.touched(); slot++) {
        const paragraph = paragraphs.touchedAt(slot);
        const value = paragraphs.value(paragraph);
        bestParagraph = Math.max(bestParagraph, value);
        top.offer(paragraph, value);
      }
      around += (PARAGRAPH_WEIGHT * bestParagraph) / total + ROUNDING;
      for (let slot = 0; slot < top.length(); slot++) {
        const to = index.paragraphStarts[top.at(slot) + 1] as number;
        for (let fact = index.paragraphStarts[top.at(slot)] as number; fact < to; fact++) pool.push(fact);
      }
      top.open(ARTICLES);
      for (let slot = 0; slot < articles.touched(); slot++) {
        const article = articles.touchedAt(slot);
        top.offer(article, articles.value(article));
      }
      for (let slot = 0; slot < top.length(); slot++) {
        const from = index.articleStarts[top.at(slot)] as number;
        const to = Math.min(from + COMPARED, index.articleStarts[top.at(slot) + 1] as number);
        nearest.open(NEAREST);
        for (let fact = from; fact < to; fact++) nearest.offer(fact, fields.near(fact));
        for (let near = 0; near < nearest.length(); near++) pool.push(nearest.at(near));
        const { about } = query.question;
        for (let fact = from; about !== 0 && fact < to; fact++)
          if (index.about[fact] === about) pool.push(fact);
      }
      top.open(Math.max(POOL, count));
      for (let slot = 0; slot < facts.touched(); slot++) {
        const fact = facts.touchedAt(slot);
        const most = facts.value(fact) / total + around + SAMPLE_WEIGHT * samples.best(fact);
        if (most >= top.worst()) top.offer(fact, scoreOf(fact));
      }
      for (let slot = 0; slot < samples.touched(); slot++) {
        const fact = samples.touchedAt(slot);
        if (!facts.isTouched(fact)) top.offer(fact, scoreOf(fact));
      }
      for (let slot = 0; slot < top.length(); slot++) pool.push(top.at(slot));
      return inOrder(pool, without.fact).map((fact) => ({
        fact,
        statement: facts.value(fact) / total,
        paragraph: paragraphs.value(index.paragraphOf[fact] as number) / total,
        sample: samples.row(fact),
        sampleScore: samples.best(fact),
      }));
    },
  };
}

/** Questions that touch no more postings than this cost less than telling which of them matter. */
const SMALL = 5000;
/** As many postings bring facts in. */
const BUDGET = 60_000;

/**
 * The clues whose own words bring facts in; undefined when every word may, related ones too. In a large knowledge related
 * words have most of the postings, and a fact that holds nothing else is hardly ever among the best: they only add to what
 * the question's own words find. Of these the rarest come first, until there are enough.
 */
function cluesThatFind(
  { clues }: Query,
  { byFact: { starts } }: Index,
): readonly Query['clues'][number][] | undefined {
  const postingsOf = ({ alternatives }: Query['clues'][number], least: number) => {
    let size = 0;
    for (const { stem, strength } of alternatives) {
      if (strength >= least) size += (starts[stem + 1] as number) - (starts[stem] as number);
    }
    return size;
  };
  let all = 0;
  for (const clue of clues) all += postingsOf(clue, 0);
  if (all <= SMALL) return undefined;
  let spent = 0;
  const finding = clues
    .toSorted((a, b) => b.weight - a.weight)
    .filter((clue) => {
      const size = postingsOf(clue, HARD);
      const fits = size > 0 && (spent === 0 || spent + size <= BUDGET);
      spent += size;
      return fits;
    });
  return finding.length === 0 ? undefined : finding;
}

/** Each once and in the order of the knowledge: facts of a paragraph are looked at together. */
function inOrder(pool: number[], without: number | undefined): number[] {
  const facts: number[] = [];
  let last = -1;
  for (const fact of pool.sort((a, b) => a - b)) {
    if (fact !== last && fact !== without) facts.push(fact);
    last = fact;
  }
  return facts;
}
