import type { Gap } from './gap.ts';
import type { ReadFacts } from './lists.ts';
import { type Counted, countedPostings } from './postings.ts';
import { spliced } from './splice.ts';
import { type Occurrences, occurrencesAfter, occurrencesIn } from './weights.ts';

/** What is counted of the words of facts. */
export interface Tallies {
  readonly byFact: Counted;
  readonly bySample: Counted;
  readonly occurrences: Occurrences;
}

/**
 * Counts are whole numbers, and those of an article are its own: where there was an index before, only what is in the gap is
 * counted, and brought together with the rest in one pass.
 *
 * @param stems what the stems of before are called now
 */
export function tally(
  read: ReadFacts,
  gap: Gap,
  stems: Int32Array,
  before: (Tallies & { readonly read: ReadFacts }) | undefined,
): Tallies {
  const come = tallyIn(read, gap.from, gap.now);
  if (before === undefined) return come;
  const gone = tallyIn(before.read, gap.from, gap.before);
  const termThere = inverse(stems, read.dictionary.size);
  const samples = {
    from: read.sampleStarts[gap.from] as number,
    before: before.read.sampleStarts[gap.before] as number,
    now: read.sampleStarts[gap.now] as number,
  };
  return {
    byFact: spliced({ before: before.byFact, gap, gone: gone.byFact, come: come.byFact, termThere }),
    bySample: spliced({
      before: before.bySample,
      gap: samples,
      gone: gone.bySample,
      come: come.bySample,
      termThere,
    }),
    occurrences: occurrencesAfter(before.occurrences, gone.occurrences, come.occurrences, termThere),
  };
}

/** Of the facts from `from` to `to`. */
function tallyIn(read: ReadFacts, from: number, to: number): Tallies {
  const { dictionary, statements, context, samples, sampleStarts } = read;
  const terms = [
    { rows: statements, termOf: dictionary.contentStemOf, weight: 2 },
    { rows: context, weight: 1 },
  ];
  const [firstSample, endSample] = [sampleStarts[from] as number, sampleStarts[to] as number];
  return {
    byFact: countedPostings(terms, from, to, dictionary.size),
    bySample: countedPostings([{ rows: samples, weight: 2 }], firstSample, endSample, dictionary.size),
    occurrences: occurrencesIn(read, from, to),
  };
}

/** The number before of each stem now, or -1. */
function inverse(stems: Int32Array, size: number): Int32Array {
  const there = new Int32Array(size).fill(-1);
  for (let old = 0; old < stems.length; old++) {
    const now = stems[old] as number;
    if (now >= 0) there[now] = old;
  }
  return there;
}
