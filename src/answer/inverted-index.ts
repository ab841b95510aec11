import type { Fact, Knowledge } from '../knowledge/types.ts';
import type { Asked } from './analyse.ts';
import { type Concepts, conceptsOf } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import { groupsOf } from './groups.ts';
import type { Rows } from './int-list.ts';
import {
  type Counted,
  countedPostings,
  groupedPostings,
  type Impacts,
  type Postings,
  postingsOf,
  withImpacts,
} from './postings.ts';
import { readAll } from './read-all.ts';
import type { ReadFacts } from './read-facts.ts';
import { bm25Idf, idfOf, stemsOf } from './weights.ts';

export { conceptStem } from './phrases.ts';
export type { Impacts } from './postings.ts';

/** Best of those measured on XQuAD: sentences are short, so their length says little; paragraphs differ more. */
const SENTENCE = { k1: 0.9, b: 0.25 };
const PARAGRAPH = { k1: 1.2, b: 0.5 };

/** The knowledge by its words. What a question costs here is what its words cost, not what the knowledge holds. */
export interface Index {
  readonly facts: readonly Fact[];
  readonly concepts: Concepts;
  readonly dictionary: Dictionary;
  /** Inverse document frequency by stem. */
  readonly idf: Float32Array;
  /** That of a word that the knowledge does not hold. */
  readonly unknownIdf: number;
  /** Surfaces of each fact's statement, in order; `kinds` beside them. */
  readonly statements: Rows;
  readonly kinds: Uint8Array;
  /** The kinds that each fact's statement has a token of, one bit each. */
  readonly kindsOf: Uint16Array;
  /** Stems of phrases in the statement, of who says it, its topics and section. */
  readonly context: Rows;
  /** Facts of a paragraph follow one another: `paragraphStarts[paragraphOf[fact]]` is its first. */
  readonly paragraphOf: Int32Array;
  readonly paragraphStarts: Int32Array;
  readonly articleOf: Int32Array;
  /** The first fact of each article, and after the last one the number of facts. */
  readonly articleStarts: Int32Array;
  /** Content stems of each article's title. */
  readonly titles: Rows;
  /** Content stems of every sample question, each once, and the fact that it belongs to. */
  readonly samples: Rows;
  readonly sampleOwner: Int32Array;
  /** Sample questions of a fact follow one another. */
  readonly sampleStarts: Int32Array;
  /** What kind of thing each sample question asks for. */
  readonly sampleAsked: readonly Asked[];
  /** What a fact says about its article itself, by number of `ABOUT`; 0 for all that it reports. */
  readonly about: Uint8Array;
  /** Words that the knowledge writes with a hyphen, written as one: `livestream` with [live, stream]. */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
  /** Share of each stem's occurrences that are capitalised inside a sentence. */
  readonly properShare: Float32Array;
  readonly byFact: Impacts;
  readonly byParagraph: Impacts;
  /** Counts are in halves, at most 255. */
  readonly byArticle: Counted;
  readonly bySample: Postings;
  /** What it was made of, for an index over nearly the same facts. */
  readonly read: ReadFacts;
}

/**
 * Index a knowledge.
 *
 * @param like An index over nearly the same facts: articles that it has are not read again. The result is the same.
 */
export function buildIndex(knowledge: Knowledge, like?: Index): Index {
  const { facts } = knowledge;
  const concepts = conceptsOf(knowledge.vocabulary);
  const groups = groupsOf(facts);
  const read = readAll(facts, groups.articleStarts, concepts, like);
  const { dictionary, statements, context, samples } = read;
  const sampleOwner = ownersOf(read.sampleStarts);
  const { content, properShare } = stemsOf(read);
  const terms = [
    { rows: content, weight: 2 },
    { rows: context, weight: 1 },
  ];
  const byFact = countedPostings(terms, facts.length, dictionary.size);
  const byParagraph = groupedPostings(byFact, groups.paragraphOf, groups.paragraphStarts.length - 1);
  const byArticle = groupedPostings(byParagraph, groups.articleOfParagraph, groups.articleStarts.length - 1);
  const bySample = samplePostings(samples, dictionary.size);
  const idf = idfOf(byFact, bySample, sampleOwner, facts.length);
  return {
    facts,
    concepts,
    dictionary,
    idf,
    unknownIdf: bm25Idf(0, facts.length),
    statements,
    kinds: read.kinds,
    kindsOf: kindsByFact(read),
    context,
    paragraphOf: groups.paragraphOf,
    paragraphStarts: groups.paragraphStarts,
    articleOf: groups.articleOf,
    articleStarts: groups.articleStarts,
    titles: read.titles,
    samples,
    sampleOwner,
    sampleStarts: read.sampleStarts,
    sampleAsked: read.sampleAsked,
    about: read.about,
    compounds: compoundsOf(read),
    properShare,
    byFact: withImpacts(byFact, idf, SENTENCE),
    byParagraph: withImpacts(byParagraph, idf, PARAGRAPH),
    byArticle,
    bySample,
    read,
  };
}

function kindsByFact({ statements: { starts }, kinds }: ReadFacts): Uint16Array {
  const kindsOf = new Uint16Array(starts.length - 1);
  for (let fact = 0; fact < kindsOf.length; fact++) {
    let bits = 0;
    for (let at = starts[fact] as number; at < (starts[fact + 1] as number); at++) {
      bits |= 1 << (kinds[at] as number);
    }
    kindsOf[fact] = bits;
  }
  return kindsOf;
}

function ownersOf(sampleStarts: Int32Array): Int32Array {
  const owners = new Int32Array(sampleStarts.at(-1) ?? 0);
  for (let fact = 0; fact + 1 < sampleStarts.length; fact++) {
    owners.fill(fact, sampleStarts[fact], sampleStarts[fact + 1]);
  }
  return owners;
}

function samplePostings(samples: Rows, terms: number): Postings {
  return postingsOf(countedPostings([{ rows: samples, weight: 2 }], samples.starts.length - 1, terms));
}

function compoundsOf({ hyphened: { values }, dictionary: { words } }: ReadFacts) {
  const compounds = new Map<string, readonly [string, string]>();
  for (let at = 0; at < values.length; at += 2) {
    const pair = [words[values[at] as number] as string, words[values[at + 1] as number] as string] as const;
    compounds.set(pair[0] + pair[1], pair);
  }
  return compounds;
}
