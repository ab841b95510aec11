import { lazily } from '../../knowledge/memoize.ts';
import type { Fact, Knowledge } from '../../knowledge/types.ts';
import { wordsAsSaid } from '../language/analyse.ts';
import { type Concepts, conceptsOf } from '../language/concepts.ts';
import { type Asked, kindAsked } from '../language/forms/asked.ts';
import type { Dictionary } from './dictionary.ts';
import { allNew, gapBetween } from './gap.ts';
import { type Groups, groupsOf, NO_GROUPS } from './groups.ts';
import { type Impacts, withImpacts } from './impacts.ts';
import type { Rows } from './int-list.ts';
import type { ReadFacts } from './lists.ts';
import { type Counted, groupedPostings } from './postings.ts';
import { readAll } from './read-all.ts';
import { tally } from './tallies.ts';
import { bm25Idf, idfOf, type Occurrences, properShareOf } from './weights.ts';

/** The index from words to what holds them, put together out of the files beside it. */
export { conceptStem } from './phrases.ts';

/** Best of those measured on XQuAD: sentences are short, so their length says little; paragraphs differ more. */
const SENTENCE = { k1: 0.9, b: 0.25 };
const PARAGRAPH = { k1: 1.2, b: 0.5 };

/**
 * The knowledge by its words. What a question costs here is what its words cost, not what the knowledge holds. Functions
 * give what is worked out when it is first asked for: with getters of its own each index would be of a shape of its own, and
 * every look into one slow.
 */
export interface Index extends Groups {
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
  /** Content stems of each article's title. */
  readonly titles: Rows;
  /** Content stems of every sample question, each once, and the fact that it belongs to. */
  readonly samples: Rows;
  readonly sampleOwner: Int32Array;
  /** Sample questions of a fact follow one another. */
  readonly sampleStarts: Int32Array;
  /** The words of each sample question with spaces between them, their hash, and what kind of thing it asks for. */
  readonly sampleWords: (sample: number) => string;
  readonly sampleHashes: Int32Array;
  readonly sampleAsked: (sample: number) => Asked;
  /** What a fact says about its article itself, by number of `ABOUT`; 0 for all that it reports. */
  readonly about: Uint8Array;
  /** Words that the knowledge writes with a hyphen, written as one: `livestream` with [live, stream]. */
  readonly compounds: () => ReadonlyMap<string, readonly [string, string]>;
  /** Share of each stem's occurrences that are capitalised inside a sentence. */
  readonly properShare: Float32Array;
  readonly byFact: Impacts;
  readonly byParagraph: () => Impacts;
  readonly byArticle: () => Counted;
  readonly bySample: Counted;
  readonly occurrences: Occurrences;
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
  const before = like?.concepts === concepts ? like : undefined;
  const gap = before === undefined ? allNew(facts) : gapBetween(before.facts, before.articleStarts, facts);
  const groups = groupsOf(facts, before ?? NO_GROUPS, gap);
  const { read, stems } = readAll(facts, groups.articleStarts, concepts, gap, before);
  const { dictionary, samples, sampleStarts } = read;
  const counts = tally(read, gap.facts, stems, before);
  const sampleOwner = ownersOf(sampleStarts);
  const idf = idfOf(counts.byFact, counts.bySample, sampleOwner, facts.length);
  const sampleWords = (sample: number) => {
    const fact = sampleOwner[sample] as number;
    return wordsAsSaid(facts[fact]?.questions[sample - (sampleStarts[fact] as number)] as string);
  };
  const grouped = (groupOf: Int32Array, starts: Int32Array) =>
    groupedPostings(counts.byFact, groupOf, starts.length - 1);
  return {
    paragraphOf: groups.paragraphOf,
    articleOf: groups.articleOf,
    paragraphStarts: groups.paragraphStarts,
    articleStarts: groups.articleStarts,
    facts,
    concepts,
    dictionary,
    idf,
    unknownIdf: bm25Idf(0, facts.length),
    statements: read.statements,
    kinds: read.kinds,
    kindsOf: kindsByFact(read),
    context: read.context,
    titles: read.titles,
    samples,
    sampleOwner,
    sampleStarts,
    sampleWords,
    sampleHashes: read.sampleHashes,
    sampleAsked: askedBySample(sampleOwner.length, sampleWords),
    about: read.about,
    compounds: lazily(() => compoundsOf(read)),
    properShare: properShareOf(counts.occurrences),
    byFact: withImpacts(counts.byFact, idf, SENTENCE),
    byParagraph: lazily(() =>
      withImpacts(grouped(groups.paragraphOf, groups.paragraphStarts), idf, PARAGRAPH),
    ),
    byArticle: lazily(() => grouped(groups.articleOf, groups.articleStarts)),
    bySample: counts.bySample,
    occurrences: counts.occurrences,
    read,
  };
}

/** Worked out when it is first asked for: most sample questions are near nothing that anybody asks. */
function askedBySample(count: number, wordsOf: (sample: number) => string): (sample: number) => Asked {
  const known: (Asked | undefined)[] = Array.from({ length: count });
  return (sample) => {
    const asked = known[sample] ?? kindAsked(wordsOf(sample)).asked;
    known[sample] = asked;
    return asked;
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
    const to = sampleStarts[fact + 1] as number;
    for (let row = sampleStarts[fact] as number; row < to; row++) owners[row] = fact;
  }
  return owners;
}

function compoundsOf({ hyphened: { values }, dictionary: { words } }: ReadFacts) {
  const compounds = new Map<string, readonly [string, string]>();
  for (let at = 0; at < values.length; at += 2) {
    const pair = [words[values[at] as number] as string, words[values[at + 1] as number] as string] as const;
    compounds.set(pair[0] + pair[1], pair);
  }
  return compounds;
}
