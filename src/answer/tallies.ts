import type { FactGap, Gap } from './gap.ts';
import type { Groups } from './groups.ts';
import { type Counted, countedPostings, groupedPostings } from './postings.ts';
import type { ReadFacts } from './read-facts.ts';
import { spliced } from './splice.ts';
import { changedBy, type Occurrences, occurrencesIn } from './weights.ts';

/** What is counted of the words of facts. */
export interface Tallies {
  readonly byFact: Counted;
  readonly byParagraph: Counted;
  readonly byArticle: Counted;
  readonly bySample: Counted;
  readonly occurrences: Occurrences;
}

interface Gaps extends FactGap {
  readonly paragraphs: Gap;
}

/**
 * Counts are whole numbers, and those of an article are its own: where there was an index before, only what is in the gap is
 * counted, and brought together with the rest in one pass.
 *
 * @param stems what the stems of before are called now
 */
export function tally(
  read: ReadFacts,
  groups: Groups,
  gaps: Gaps,
  stems: Int32Array,
  before: (Tallies & Groups & { readonly read: ReadFacts }) | undefined,
): Tallies {
  const come = tallyIn(read, groups, gaps);
  if (before === undefined) return come;
  const gone = tallyIn(before.read, before, goneFrom(gaps));
  const termThere = inverse(stems, read.dictionary.size);
  const changed = (by: Exclude<keyof Tallies, 'occurrences'>, gap: Gap) =>
    spliced({ before: before[by], gap, gone: gone[by], come: come[by], termThere });
  return {
    byFact: changed('byFact', gaps.facts),
    byParagraph: changed('byParagraph', gaps.paragraphs),
    byArticle: changed('byArticle', gaps.articles),
    bySample: changed('bySample', samplesIn(gaps.facts, read, before.read)),
    occurrences: changedBy(before.occurrences, gone.occurrences, come.occurrences, termThere),
  };
}

/** The gaps as they were filled before. */
function goneFrom({ facts, paragraphs, articles }: Gaps): Gaps {
  const filledBefore = ({ from, before }: Gap) => ({ from, before, now: before });
  return {
    facts: filledBefore(facts),
    paragraphs: filledBefore(paragraphs),
    articles: filledBefore(articles),
  };
}

/** The sample questions of the facts in the gap. */
function samplesIn({ from, before, now }: Gap, read: ReadFacts, readBefore: ReadFacts): Gap {
  return {
    from: read.sampleStarts[from] as number,
    before: readBefore.sampleStarts[before] as number,
    now: read.sampleStarts[now] as number,
  };
}

/** Of the facts in the gap. */
function tallyIn(
  read: ReadFacts,
  { paragraphOf, articleOf }: Groups,
  { facts, paragraphs, articles }: Gaps,
): Tallies {
  const { dictionary, statements, context } = read;
  const terms = [
    { rows: statements, termOf: dictionary.contentStemOf, weight: 2 },
    { rows: context, weight: 1 },
  ];
  const byFact = countedPostings(terms, facts, dictionary.size);
  return {
    byFact,
    byParagraph: groupedPostings(byFact, facts, paragraphOf, paragraphs),
    byArticle: groupedPostings(byFact, facts, articleOf, articles),
    bySample: countedPostings(
      [{ rows: read.samples, weight: 2 }],
      samplesIn(facts, read, read),
      dictionary.size,
    ),
    occurrences: occurrencesIn(read, facts.from, facts.now),
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
