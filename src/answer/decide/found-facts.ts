import type { Fact } from '../../knowledge/types.ts';
import type { Highlight } from '../highlight/highlight.ts';
import { meantIn } from '../highlight/seen.ts';
import { ABOUT, aboutArticle } from '../language/forms/about.ts';
import type { Ranked } from '../rank/decide.ts';
import { candidatesIn, factOf, type Picked, type Read, type Reading } from '../read/reading.ts';
import { type Answer, type FoundFact, OFFERS } from '../types.ts';
import { isHeadLine } from './offers.ts';

/** What it says is said of its article itself. */
const isAboutIt = (fact: Fact): boolean => aboutArticle(fact) !== ABOUT.nothing;

/** Facts as an answer shows them, and what is offered beside them. */
export interface FoundFacts {
  /** The highlight is looked for only in what is shown. */
  shown(found: { readonly reading: Reading; readonly ranked: Pick<Ranked, 'fact' | 'score'> }): FoundFact;
  /** @param candidates the best first: those that are not shown are offered as related */
  foundAnswer(
    facts: readonly [FoundFact, ...FoundFact[]],
    confidence: number,
    candidates: readonly Picked[],
    close?: FoundFact,
  ): Answer;
  /** The facts nearest to one by its own words; worked out once for each. */
  nearest(fact: Fact): readonly Fact[];
}

export function createFoundFacts(read: Read, highlight: Highlight): FoundFacts {
  const neighbours = new Map<Fact, readonly Fact[]>();
  return {
    shown({ reading, ranked: { fact, score } }) {
      const { query, spans } = reading.look;
      const known = factOf(reading, { fact });
      return {
        fact: known,
        score,
        highlight: highlight(known, spans(fact), query.question, meantIn(query, reading.index)),
      };
    },
    foundAnswer(facts, confidence, candidates, close) {
      const stated = new Set([...facts, ...(close === undefined ? [] : [close])].map(({ fact }) => fact));
      const isOfArticle = facts.some(({ fact }) => isAboutIt(fact));
      const related = [...new Set(factsPicked(candidates))]
        .filter((one) => !stated.has(one) && (isOfArticle || !isHeadLine(one)))
        .slice(0, OFFERS);
      return { kind: 'found', facts, ...(close && { close }), related, confidence };
    },
    nearest(fact) {
      const known = neighbours.get(fact);
      if (known !== undefined) return known;
      const others = factsPicked(candidatesIn(read(fact.text, OFFERS + 1)))
        .filter((other) => other !== fact && (isAboutIt(fact) || !isHeadLine(other)))
        .slice(0, OFFERS);
      neighbours.set(fact, others);
      return others;
    },
  };
}

export const factsPicked = (picked: readonly Picked[]): readonly Fact[] =>
  picked.map(({ reading, ranked }) => factOf(reading, ranked));
