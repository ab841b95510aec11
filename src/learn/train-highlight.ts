import type { Highlighting } from '../answer/highlight/choose.ts';
import { mayAnswer, SPAN_FEATURES } from '../answer/highlight/span-evidence.ts';
import { spansOf } from '../answer/highlight/spans.ts';
import type { Index } from '../answer/index/inverted-index.ts';
import type { Look } from '../answer/rank/look.ts';
import { writeTrees } from '../answer/rank/trees.ts';
import { product } from '../answer/rank/weighted-sum.ts';
import type { LabelledQuestion } from '../eval/sets.ts';
import type { Fact } from '../knowledge/types.ts';
import { boostRanking } from './boost.ts';
import { type Listing, named, trainSoftmax } from './softmax.ts';

const L2 = 0.02;
/** Twice as many bring nothing. */
const TREES = 200;
/** Names weigh little: most questions that could be answered with one are answered with more words than that. */
const NAME_WEIGHT = 0.2;

/** The spans of the fact that answers a question, and which of them are asked for; null where that is not known. */
export function spansAsked(
  { gold, span, shows }: LabelledQuestion,
  { query, spans }: Look,
  index: Index,
): Listing | null {
  const at = gold.find((one) => shows(index.facts[one]?.text ?? ''));
  if (span === null || at === undefined) return null;
  const rows = spans(at);
  const may = rows.map((row) => mayAnswer(row, query.question));
  const written = spansOf(index.facts[at] as Fact).spans.map((one) => one.written);
  return {
    rows: rows.filter((_, at) => may[at]),
    right: written.filter((_, at) => may[at]).map((one) => span.isIn(one)),
    weight: span.isFigure ? 1 : NAME_WEIGHT,
  };
}

/** Learns which span of a fact is asked for: a ranking, as that of facts is. */
export function trainHighlight(listings: readonly Listing[]): Highlighting {
  const sum = trainSoftmax(listings, L2);
  const trees = boostRanking(listings, (row) => product(row, sum.weights), TREES);
  return { weights: named(SPAN_FEATURES, sum), trees: writeTrees(trees, SPAN_FEATURES) };
}
