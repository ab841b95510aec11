import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { oncePer } from '../lazily.ts';
import { inOrder, type Model, product } from '../rank/model.ts';
import { forestOf, readTrees, sumOfTrees } from '../rank/trees.ts';
import type { Query } from '../retrieve/query.ts';
import { isCurated, type Span } from '../types.ts';
import type { Asked, AskedBy } from './seen.ts';
import { mayAnswer, SPAN_FEATURES, spanEvidence } from './span-evidence.ts';
import { spansOf, type TypedSpan } from './spans.ts';

/** The figure, date, name or place of a fact that is asked for; null where there is none, and for a reason. */
export type Highlight = (fact: Fact, query: Query, index: Index) => Span | null;

/** One for each model, however many assistants have it: it keeps nothing of a question. */
export const createHighlight = oncePer(({ highlight: { weights, trees } }: Model): Highlight => {
  const sum = inOrder(SPAN_FEATURES, weights);
  const forest = forestOf(readTrees(trees, SPAN_FEATURES));
  return (fact, query, index) => {
    if (query.question.asked === 'why') return null;
    const { spans } = spansOf(fact);
    const rows = spanEvidence(fact, query.question, askedIn(query, index));
    const counted = isCurated(fact) ? countedIn(spans, query.question) : undefined;
    if (counted !== undefined && mayAnswer(rows[counted.at] as Float64Array, query.question))
      return { start: counted.start, end: counted.end };
    let best: Span | null = null;
    let most = Number.NEGATIVE_INFINITY;
    rows.forEach((row, at) => {
      const score = mayAnswer(row, query.question) ? product(row, sum) + sumOfTrees(forest, row) : most;
      if (score <= most) return;
      const { start, end } = spans[at] as Span;
      [best, most] = [{ start, end }, score];
    });
    return best;
  };
});

/** The one figure that a curator says measures what is asked for: nothing that is learned knows better. */
function countedIn(spans: readonly TypedSpan[], { head }: Question): TypedSpan | undefined {
  const counts = spans.map(({ kind, noun }) =>
    kind === 'name' ? 0 : head.filter((stem) => noun.includes(stem)).length,
  );
  const most = Math.max(0, ...counts);
  const best = counts.indexOf(most);
  return most > 0 && best === counts.lastIndexOf(most) ? spans[best] : undefined;
}

/** What the stems of facts are to a question. */
export function askedIn({ clues, total }: Query, { dictionary }: Index): AskedBy {
  const asked = new Map<string, Asked>();
  for (const { alternatives, weight } of clues) {
    for (const { stem, strength } of alternatives) {
      const text = dictionary.stems.words[stem] as string;
      if (strength > (asked.get(text)?.strength ?? 0)) asked.set(text, { strength, share: weight / total });
    }
  }
  return (stem) => asked.get(stem);
}

/** Of a fact that was picked, not asked for: its first figure. */
export function firstFigure({ text, figures }: Fact): Span | null {
  const starts = figures.map((figure) => ({ start: text.indexOf(figure.text), length: figure.text.length }));
  const [first] = starts
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  return first === undefined ? null : { start: first.start, end: first.start + first.length };
}
