import type { Fact } from '../../knowledge/types.ts';
import { ANSWER_TYPES } from '../language/learned/answer-types.ts';
import { FEATURES } from '../rank/evidence/features.ts';
import type { Judge, Model } from '../rank/model.ts';
import type { Veto } from '../rank/refuse/veto.ts';
import { type Near, NOTHING_NEAR } from '../rank/unanswered.ts';
import { factOf, nearer, type Read } from '../read/reading.ts';
import { type Answer, isCurated, statedIn } from '../types.ts';

const MOST_SHOWN = 3;
const ALTERNATIVES = 8;
/** A type of answer that is less likely than this is not told. */
const LIKELY = 0.15;

/** Why a question is answered as it is. With the version it can be worked out again. */
export interface Explanation {
  /** Of the knowledge and the model. */
  readonly version: string;
  readonly answer: Answer;
  /** Whether the decision below came to the same answer; the answer's steps say what else was done. */
  readonly whole: boolean;
  /** What the question's form asks for, and what its words are likely to be answered with, the likeliest first. */
  readonly asked: string;
  readonly types: readonly { readonly type: string; readonly chance: number }[];
  readonly words: readonly ExplainedWord[];
  /** Words that only other articles hold, and that speak against a curated fact. */
  readonly elsewhere: readonly string[];
  /** Best first. */
  readonly candidates: readonly ExplainedCandidate[];
  /** What each word of the question says for the first candidate (a positive part of the confidence's logit) or against it. */
  readonly wordParts: readonly { readonly said: string; readonly part: number }[];
  readonly confidence: number;
  /** From this confidence on the first candidate is asserted. */
  readonly line: number;
  readonly veto: Veto | null;
  /** The nearest question that the first candidate's article does not answer. */
  readonly unanswered: Near;
}

interface ExplainedWord {
  readonly said: string;
  /** As understood: corrected where it was misspelt. */
  readonly word: string;
  readonly status: string;
  readonly kind: string;
  readonly weight: number;
  /** What it may be in this knowledge, surest first; empty when it is not in it. */
  readonly expanded: readonly { readonly word: string; readonly strength: number }[];
}

interface ExplainedCandidate {
  readonly fact: Fact;
  readonly score: number;
  /** What weighs most for (a positive part of the score) or against it. */
  readonly evidence: readonly { readonly name: string; readonly value: number; readonly part: number }[];
}

/** Everything that is asked for an explanation, as it answers. */
export interface Explainable {
  readonly version: string;
  readonly read: Read;
  readonly judge: Judge;
  readonly model: Model;
  answer(question: string): Answer;
}

/** Works a question out once more, and keeps what was seen on the way. */
export function explain(question: string, { version, read, judge, model, answer }: Explainable): Explanation {
  const reading = nearer(read(question, MOST_SHOWN), judge.offerLine);
  const { look: seen, ranked, verdict } = reading;
  const { confidence, line, answers } = verdict;
  const [first] = ranked;
  const { words, stemOf } = reading.index.dictionary;
  const wordOf = (stem: number) => words[stemOf.indexOf(stem)] ?? '(phrase)';
  const answered = answer(question);
  return {
    version,
    answer: answered,
    whole: isWhole(answered, answers, first && factOf(reading, first)),
    asked: seen.query.question.asked,
    types: ANSWER_TYPES.map((type, at) => ({ type, chance: seen.types[at] as number }))
      .filter(({ chance }) => chance >= LIKELY)
      .sort((a, b) => b.chance - a.chance),
    words: seen.query.clues.map(({ word, said, status, kind, weight, alternatives }) => ({
      said,
      word,
      status,
      kind,
      weight,
      expanded: alternatives
        .toSorted((a, b) => b.strength - a.strength)
        .slice(0, ALTERNATIVES)
        .map(({ stem, strength }) => ({ word: wordOf(stem), strength })),
    })),
    // Of the reading that counts; and an answer of another article has them itself.
    elsewhere: statedIn(answered).every(({ fact }) => isCurated(fact)) ? reading.elsewhere : [],
    candidates: ranked.slice(0, MOST_SHOWN).map((candidate) => ({
      fact: factOf(reading, candidate),
      score: candidate.score,
      evidence: evidenceOf(candidate.features, candidate.score, model),
    })),
    wordParts: judge.wordParts(ranked, seen),
    confidence,
    line,
    veto: first === undefined ? null : seen.veto(first.fact),
    unanswered: first === undefined ? NOTHING_NEAR : seen.unanswered(first.fact),
  };
}

function isWhole(answer: Answer, answers: boolean, first: Fact | undefined): boolean {
  if (answer.kind !== 'found') return !answers;
  const [found, ...others] = answer.facts;
  return answers && others.length === 0 && found.fact === first;
}

/** What is not the weight of one kind of evidence comes from several together, in the model's trees. */
function evidenceOf(features: Float64Array, score: number, model: Model): ExplainedCandidate['evidence'] {
  const weighed = FEATURES.map((name, slot) => {
    const value = features[slot] as number;
    return { name, value, part: value * (model.rank[name] ?? 0) };
  });
  const together = score - weighed.reduce((sum, { part }) => sum + part, 0);
  return [...weighed, { name: 'trees', value: together, part: together }]
    .filter(({ part }) => part !== 0)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
}
