import type { Index } from '../index/inverted-index.ts';
import { HARD } from './meaning.ts';
import type { Query } from './query.ts';

type Clue = Query['clues'][number];

/** Questions that touch no more postings than this cost less than telling which of them matter. */
const SMALL = 5_000;
/** As many postings bring facts in. */
const BUDGET = 7_000;

/**
 * The clues whose own words bring facts in; undefined when every word may, related ones too. In a large knowledge related
 * words have most of the postings, and a fact that holds nothing else is hardly ever among the best: they only add to what
 * the question's own words find. Of these the rarest come first, until there are enough.
 */
export function cluesThatFind({ clues }: Query, { byFact: { starts } }: Index): readonly Clue[] | undefined {
  let all = 0;
  for (const clue of clues) all += postingsOf(clue, 0, starts);
  if (all <= SMALL) return undefined;
  let spent = 0;
  const finding = clues
    .toSorted((a, b) => b.weight - a.weight)
    .filter((clue) => {
      const size = postingsOf(clue, HARD, starts);
      const fits = size > 0 && (spent === 0 || spent + size <= BUDGET);
      spent += size;
      return fits;
    });
  return finding.length === 0 ? undefined : finding;
}

/** How many postings its words of at least a strength have. */
function postingsOf({ alternatives }: Clue, least: number, starts: Int32Array): number {
  let size = 0;
  for (const { stem, strength } of alternatives) {
    if (strength >= least) size += (starts[stem + 1] as number) - (starts[stem] as number);
  }
  return size;
}
