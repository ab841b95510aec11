import type { Impacts, Index } from './inverted-index.ts';
import type { Postings } from './postings.ts';
import { HARD, type Query } from './query.ts';

/** Facts that are looked at closely. 20 ranks as well as 60; a few more leave room for a question's second fact. */
const POOL = 40;
/** Every fact of the best paragraphs is looked at: a fact often says `it` where its neighbour has the name. */
const PARAGRAPHS = 5;
const PARAGRAPH_WEIGHT = 0.35;
const SAMPLE_WEIGHT = 2.5;
/** A related word counts less than its strength here: it is to bring facts in, not to order them. */
const RELATED = 0.7;
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

/** For learning: look as if the knowledge lacked a sample question (its row in the index) or a fact. */
export interface Without {
  readonly sample?: number;
  readonly fact?: number;
}

/** First stage: adds up the postings of the question's words. */
export interface Retriever {
  retrieve(query: Query, count: number, without: Without): readonly Retrieved[];
}

/** Holds its accumulators between questions, so that a question costs what its words touch. */
export function createRetriever(index: Index): Retriever {
  const facts = createAccumulator(index.facts.length);
  const paragraphs = createAccumulator(index.paragraphStarts.length - 1);
  const articles = createAccumulator(index.titles.starts.length - 1);
  const samples = createSampleScores(index);
  return {
    retrieve: (query, count, without) => {
      if (query.total === 0) return [];
      facts.clear();
      paragraphs.clear();
      articles.clear();
      for (const clue of query.clues) {
        facts.add(clue, index.byFact, index);
        paragraphs.add(clue, index.byParagraph, index);
        articles.hold(clue, index.byArticle);
      }
      samples.score(query, without.sample);
      const scores = new Map<number, number>();
      const total = query.total * 1.9;
      const scoreOf = (fact: number) =>
        (facts.value(fact) + PARAGRAPH_WEIGHT * paragraphs.value(index.paragraphOf[fact] as number)) / total +
        (ARTICLE_WEIGHT * articles.value(index.articleOf[fact] as number)) / query.total +
        SAMPLE_WEIGHT * samples.best(fact);
      for (const fact of facts.touched()) scores.set(fact, scoreOf(fact));
      for (const fact of samples.touched()) scores.set(fact, scoreOf(fact));
      const size = Math.max(POOL, count);
      const pool = new Set(best([...scores], size));
      for (const paragraph of best(
        paragraphs.touched().map((p) => [p, paragraphs.value(p)] as const),
        PARAGRAPHS,
      )) {
        const to = index.paragraphStarts[paragraph + 1] as number;
        for (let fact = index.paragraphStarts[paragraph] as number; fact < to; fact++) pool.add(fact);
      }
      if (without.fact !== undefined) pool.delete(without.fact);
      // In the order of the knowledge: facts of a paragraph are looked at together.
      return [...Int32Array.from(pool).sort()].map((fact) => ({
        fact,
        statement: facts.value(fact) / total,
        paragraph: paragraphs.value(index.paragraphOf[fact] as number) / total,
        sample: samples.row(fact),
        sampleScore: samples.best(fact),
      }));
    },
  };
}

function best(scores: readonly (readonly [number, number])[], count: number): number[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([document]) => document);
}

function createAccumulator(size: number) {
  const sums = new Float32Array(size);
  const current = new Float32Array(size);
  const seen = new Uint8Array(size);
  let touched: number[] = [];
  return {
    clear: () => {
      for (const document of touched) {
        sums[document] = 0;
        seen[document] = 0;
      }
      touched = [];
    },
    /** Of a clue's alternatives the best counts in a document, not their sum. */
    add: ({ alternatives, weight }: Query['clues'][number], postings: Impacts, index: Index) => {
      const own: number[] = [];
      for (const { stem, strength } of alternatives) {
        const idf = index.idf[stem] as number;
        const scale =
          (strength >= HARD ? strength : strength * RELATED) * Math.min(1, weight / Math.max(0.01, idf));
        const to = postings.starts[stem + 1] as number;
        for (let slot = postings.starts[stem] as number; slot < to; slot++) {
          const document = postings.documents[slot] as number;
          const impact = scale * (postings.impacts[slot] as number);
          if (current[document] === 0) own.push(document);
          if (impact > (current[document] as number)) current[document] = impact;
        }
      }
      for (const document of own) {
        if (seen[document] === 0) {
          seen[document] = 1;
          touched.push(document);
        }
        sums[document] = (sums[document] as number) + (current[document] as number);
        current[document] = 0;
      }
    },
    /** A document holds a clue or does not; how often is not asked. */
    hold: ({ alternatives, weight }: Query['clues'][number], postings: Postings) => {
      for (const { stem, strength } of alternatives) {
        if (strength < HARD) continue;
        for (
          let slot = postings.starts[stem] as number;
          slot < (postings.starts[stem + 1] as number);
          slot++
        ) {
          const document = postings.documents[slot] as number;
          if (current[document] !== 0) continue;
          current[document] = 1;
          sums[document] = (sums[document] as number) + weight;
          if (seen[document] === 0) {
            seen[document] = 1;
            touched.push(document);
          }
        }
      }
      for (const document of touched) current[document] = 0;
    },
    value: (document: number) => sums[document] as number,
    touched: () => touched,
  };
}

/** The nearest sample question of each fact. */
function createSampleScores(index: Index) {
  const weights = new Float32Array(index.sampleOwner.length);
  for (let row = 0; row < weights.length; row++) {
    for (let at = index.samples.starts[row] as number; at < (index.samples.starts[row + 1] as number); at++) {
      weights[row] = (weights[row] as number) + (index.idf[index.samples.values[at] as number] as number);
    }
  }
  let rows = new Map<number, { row: number; score: number }>();
  return {
    score: (query: Query, without: number | undefined) => {
      const there = new Map<number, number>();
      const back = new Map<number, number>();
      for (const { alternatives, weight } of query.clues) {
        const own = new Map<number, number>();
        for (const { stem, strength } of alternatives) {
          const idf = index.idf[stem] as number;
          for (
            let slot = index.bySample.starts[stem] as number;
            slot < (index.bySample.starts[stem + 1] as number);
            slot++
          ) {
            const row = index.bySample.documents[slot] as number;
            if (strength > (own.get(row) ?? 0)) own.set(row, strength);
            back.set(row, (back.get(row) ?? 0) + idf * strength);
          }
        }
        for (const [row, strength] of own) there.set(row, (there.get(row) ?? 0) + weight * strength);
      }
      rows = new Map();
      for (const [row, mass] of there) {
        if (row === without) continue;
        const of = mass / query.total;
        const held = Math.min(1, (back.get(row) ?? 0) / Math.max(0.01, weights[row] as number));
        const score = (2 * of * held) / (of + held);
        const owner = index.sampleOwner[row] as number;
        if (score > (rows.get(owner)?.score ?? 0)) rows.set(owner, { row, score });
      }
    },
    best: (fact: number) => rows.get(fact)?.score ?? 0,
    row: (fact: number) => rows.get(fact)?.row ?? -1,
    touched: () => rows.keys(),
  };
}
