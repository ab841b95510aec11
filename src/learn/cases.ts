import type { Look } from '../answer/rank/look.ts';
import type { Learned } from '../answer/read/engine.ts';
import type { LabelledQuestion, LabelledSet } from '../eval/sets.ts';
import { bucketOf, paragraphOf, reduced, sampleSet, sparse, sparseShares, strangers } from '../eval/sets.ts';
import { engineOver, learnedBefore, type Taught, taughtBy, typedOf } from './learned-before.ts';
import type { Listing } from './softmax.ts';
import { spansAsked } from './train-highlight.ts';
import type { Typed } from './train-types.ts';

/** One question with its candidates, as the learner sees it. */
export interface Case {
  readonly set: string;
  /** Facts of the knowledge were left out: questions about them have no answer there. */
  readonly halved: boolean;
  readonly question: LabelledQuestion;
  readonly look: Look;
  /** More candidates than are looked at for an answer: the ranking learns from what is wrong, and there is more of it. */
  readonly wide: Look;
  /** Which candidates of the wide look answer. */
  readonly right: readonly boolean[];
  /** What the types of answers are learned from. */
  readonly typed: Typed | null;
  /** What is learned of the words that answer. */
  readonly translating: Taught | null;
  /** The spans of the fact that answers, and which of them are asked for; null where that is not known. */
  readonly spans: Listing | null;
  textOf(fact: number): string;
}

/** Candidates that the ranking learns from; with the 16 of an answer alone it finds .3 points fewer first. */
const WIDE = 40;

/** Sample questions that each fact of a first article has, and of one that somebody has worked on. */
const FEW_SAMPLES = [3, 12] as const;
/** And where there are few facts. */
const FEW_FACTS = [
  { shares: 8, most: 3 },
  { shares: 2, most: 12 },
] as const;

/** The sets to learn from that others give besides their own questions. */
export function derivedSets(
  curated: LabelledSet,
  asked: LabelledSet,
  training: readonly LabelledSet[],
): readonly LabelledSet[] {
  return [
    sampleSet(curated.knowledge),
    ...FEW_SAMPLES.map((most) => sparse(asked, most)),
    ...FEW_FACTS.flatMap(({ shares, most }) => sparseShares(asked, shares, most)),
    ...training.map((set) => strangers(set, training)),
  ];
}

/**
 * Asks every question of the sets of its whole knowledge, and of each half of it.
 *
 * @param learned types of answers and words that answer, where they are known; else each set is asked with those of the others
 */
export function casesOf(sets: readonly LabelledSet[], learned?: Learned): readonly Case[] {
  const learnedOf = learned === undefined ? learnedBefore(sets) : () => learned;
  return sets.flatMap((set) => {
    const known = learnedOf(set);
    const half = (which: number) =>
      reduced(
        set,
        set.name,
        (fact) => bucketOf(set.name === 'xquad' ? paragraphOf(fact) : fact.id, 2) === which,
      );
    return [set, half(0), half(1)].flatMap((one) => asked(one, one !== set, known));
  });
}

function asked(set: LabelledSet, halved: boolean, learned: Learned): Case[] {
  const { look, index } = engineOver(set, learned);
  return set.questions.map((question) => {
    const close = look(question.text, 1, question.without);
    // The ranking learns from the whole knowledge alone.
    const wide = halved || question.gold.length === 0 ? close : look(question.text, WIDE, question.without);
    return {
      set: set.name,
      halved,
      question,
      look: close,
      wide,
      right: wide.candidates.map(({ fact }) => question.gold.includes(fact)),
      typed: halved ? null : typedOf(set, question),
      translating: halved ? null : taughtBy(set, question, close, index),
      spans: halved ? null : spansAsked(question, close, index),
      textOf: (fact) => index.facts[fact]?.text ?? '',
    };
  });
}
