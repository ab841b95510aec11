import { DECISION_FEATURES, decisionFeatures } from '../decide.ts';
import { createEngine, type Look } from '../engine.ts';
import type { LabelledQuestion, LabelledSet } from '../eval/sets.ts';
import { bucketOf, paragraphOf, reduced, sampleSet } from '../eval/sets.ts';
import { FEATURES } from '../features.ts';
import type { Judge, Model } from '../model.ts';
import { createJudge } from '../model.ts';
import { type Example, trainLogistic } from './logistic.ts';
import { type Linear, trainSoftmax } from './softmax.ts';

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
  textOf(fact: number): string;
}

/** Candidates that the ranking learns from; with the 16 of an answer alone it finds .3 points fewer first. */
const WIDE = 40;
const RANK_L2 = 0.1;
const DECISION_L2 = 0.05;
/** How much a question of a set counts for the ranking. People's questions decide; XQuAD's share the sentence's words. */
const RANK_WEIGHT: Readonly<Record<string, number>> = {
  curated: 2,
  asked: 2,
  samples: 0.3,
  bare: 0,
  newsroom: 1,
  training: 1,
  xquad: 0.4,
};
const DECISION_WEIGHT: Readonly<Record<string, number>> = {
  curated: 1,
  asked: 1,
  samples: 0.3,
  bare: 0.5,
  newsroom: 1,
  training: 1,
  xquad: 1,
};
/** A question that people asked and nothing answers: there are few, and a false answer is worse than none. */
const UNANSWERABLE = 3;
const HALVED = 0.3;
/** A shipped check must hold, or the bot does not start. */
const CHECK = 6;
/** Lines drawn where cross-fitted answers were right often enough; see `npm run eval`. */
const LINES = {
  curated: { answerLine: 0.44, partLine: 0.32 },
  extracted: { answerLine: 0.5, partLine: 0.4 },
  offerLine: 0.02,
};

/** Asks every question of the sets of its whole knowledge, and of each half of it. */
export function casesOf(sets: readonly LabelledSet[]): readonly Case[] {
  return sets.flatMap((set) => {
    const half = (which: number) =>
      reduced(
        set,
        set.name,
        (fact) => bucketOf(set.name === 'xquad' ? paragraphOf(fact) : fact.id, 2) === which,
      );
    return [...asked(set, false), ...asked(half(0), true), ...asked(half(1), true)];
  });
}

/** The sets to learn from that a curated set gives besides its own questions. */
export function derivedSets(curated: LabelledSet): readonly LabelledSet[] {
  const facts = curated.knowledge.facts.map((fact) => ({ ...fact, questions: [], topics: [] }));
  const vocabulary = { names: [], synonyms: [] };
  const bare = {
    ...curated,
    name: 'bare',
    knowledge: { ...curated.knowledge, facts, vocabulary, checks: [] },
  };
  return [sampleSet(curated.knowledge), bare];
}

function asked(set: LabelledSet, halved: boolean): Case[] {
  const { look, index } = createEngine(set.knowledge);
  return set.questions.map((question) => {
    const wide = look(question.text, WIDE, question.without);
    return {
      set: set.name,
      halved,
      question,
      look: look(question.text, 1, question.without),
      wide,
      right: wide.candidates.map(({ fact }) => question.gold.includes(fact)),
      textOf: (fact) => index.facts[fact]?.text ?? '',
    };
  });
}

/** Learns ranking and decisions from cases. */
export function trainModel(cases: readonly Case[]): Model {
  const ranking = cases.filter(({ halved, set }) => !halved && (RANK_WEIGHT[set] ?? 0) > 0);
  const rank = trainSoftmax(
    ranking.map(({ wide, right, set }) => ({
      rows: wide.candidates.map(({ features }) => features),
      right,
      weight: RANK_WEIGHT[set] ?? 0,
    })),
    RANK_L2,
  );
  const blank = { weights: {}, bias: 0, answerLine: 1, partLine: 1 };
  const ranked: Model = {
    rank: named(FEATURES, rank),
    curated: blank,
    extracted: blank,
    offerLine: LINES.offerLine,
  };
  const judge = createJudge(ranked);
  const decision = (sets: readonly string[]) =>
    trainLogistic(
      cases.flatMap((one) => (sets.includes(one.set) ? exampleOf(one, judge) : [])),
      DECISION_L2,
    );
  const curated = decision(['curated', 'asked', 'samples']);
  const extracted = decision(['newsroom', 'training', 'bare', 'xquad']);
  return {
    ...ranked,
    curated: { ...LINES.curated, bias: round(curated.bias), weights: named(DECISION_FEATURES, curated) },
    extracted: {
      ...LINES.extracted,
      bias: round(extracted.bias),
      weights: named(DECISION_FEATURES, extracted),
    },
  };
}

function exampleOf({ look, question, halved, set, textOf }: Case, judge: Judge): Example[] {
  const ranked = judge.rank(look);
  const [first] = ranked;
  // What a veto decides needs no learning.
  if (first === undefined || look.veto(first.fact) !== null) return [];
  const answerable = question.gold.length > 0;
  const person = set !== 'samples' && !halved;
  return [
    {
      row: decisionFeatures(ranked, look.query),
      right: answerable && (question.gold.includes(first.fact) || question.shows(textOf(first.fact))),
      weight:
        (DECISION_WEIGHT[set] ?? 0) *
        (halved ? HALVED : person && !answerable ? UNANSWERABLE : question.kind === 'check' ? CHECK : 1),
    },
  ];
}

function named(names: readonly string[], { weights }: Linear): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)]));
}

const round = (value: number) => Number(value.toPrecision(5));
