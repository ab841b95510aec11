import { spansOf } from '../answer/highlight/spans.ts';
import type { Index } from '../answer/index/inverted-index.ts';
import { analyse } from '../answer/language/analyse.ts';
import { ANSWER_TYPES, directionOf, signsOf, typeOfValue } from '../answer/language/learned/answer-types.ts';
import type { Translation } from '../answer/language/learned/translation.ts';
import { readWordVectors } from '../answer/language/learned/word-vectors.ts';
import { FEATURES } from '../answer/rank/evidence/features.ts';
import type { Look } from '../answer/rank/look.ts';
import { product } from '../answer/rank/weighted-sum.ts';
import { createEngine, type Engine, type Learned } from '../answer/read/engine.ts';
import type { LabelledQuestion, LabelledSet } from '../eval/sets.ts';
import { withoutUnanswered } from '../eval/sets.ts';
import { lazily } from '../knowledge/memoize.ts';
import { RANK_L2, trainSoftmax } from './softmax.ts';
import { type Translating, trainTranslation } from './train-translation.ts';
import { type Typed, trainTypes } from './train-types.ts';

const vectors = lazily(() => readWordVectors());

/** What teaches which words answer, with the evidence for each candidate. */
export interface Taught extends Translating {
  readonly rows: readonly Float64Array[];
}

/**
 * Of the questions that an article does not answer one in so many is learned with. Questions to learn from were written of the same
 * facts and meet them oftener than people's will: with all of them, whatever is far from each seems answered.
 */
const THINNED = 3;

/** Sets that teach are dealt out into so many groups. */
const GROUPS = 5;

/**
 * What each set is asked with: types of answers and words that answer, learned from the other groups, as what nobody has seen
 * will be asked with what is shipped.
 */
export function learnedBefore(sets: readonly LabelledSet[]): (set: LabelledSet) => Learned {
  const teaching = sets.filter(({ name }) => name === TAUGHT_BY);
  const grouped = <Part>(learn: (from: readonly LabelledSet[]) => Part): ((set: LabelledSet) => Part) => {
    const groups = Array.from({ length: Math.min(GROUPS, teaching.length) }, (_, group) =>
      learn(teaching.filter((_, at) => at % GROUPS !== group)),
    );
    const all = learn(teaching);
    return (set) => groups[teaching.indexOf(set) % GROUPS] ?? all;
  };
  const typesOf = grouped((from) =>
    trainTypes(from.flatMap((set) => set.questions.flatMap((question) => typedOf(set, question) ?? []))),
  );
  const taught = new Map(
    teaching.map((set) => {
      const { look, index } = engineOver(set, { types: typesOf(set), translation: {} });
      return [
        set,
        set.questions.flatMap((one) => taughtBy(set, one, look(one.text, 1, one.without), index) ?? []),
      ];
    }),
  );
  // What the other evidence says is but where it starts from: one for all groups will do.
  const restOf = otherEvidence([...taught.values()].flat());
  const translationOf = grouped((from) =>
    translationBy(
      from.flatMap((set) => taught.get(set) ?? []),
      restOf,
    ),
  );
  const known = new Map<LabelledSet, Learned>();
  return (set) => {
    const learned = known.get(set) ?? { types: typesOf(set), translation: translationOf(set) };
    known.set(set, learned);
    return learned;
  };
}

/** The set's knowledge, with few enough of the questions that it does not answer. */
export function engineOver(set: LabelledSet, learned: Learned): Engine {
  const knowledge = withoutUnanswered(set);
  const unanswered = knowledge.unanswered.filter((_, at) => at % THINNED === 0);
  return createEngine({ ...knowledge, unanswered }, undefined, learned);
}

/** Where people ask of every sort of article, and what stands in bold is known. */
const TAUGHT_BY = 'training';

/** What a question teaches of the words that answer; null where it teaches nothing. */
export function taughtBy(
  { name }: LabelledSet,
  { gold, fold }: LabelledQuestion,
  { query, candidates }: Look,
  { statements: { starts, values }, dictionary }: Index,
): Taught | null {
  const right = candidates.map(({ fact }) => gold.includes(fact));
  if (name !== TAUGHT_BY || !right.includes(true) || !right.includes(false)) return null;
  const stemsOf = (fact: number) => {
    const surfaces = values.subarray(starts[fact], starts[fact + 1]);
    return [...new Set(Array.from(surfaces, (surface) => dictionary.stemText(surface)))];
  };
  return {
    asked: [...new Set(query.words.map(({ stem }) => stem))],
    candidates: candidates.map(({ fact }) => stemsOf(fact)),
    rows: candidates.map(({ features }) => features),
    right,
    fold,
  };
}

const TRANSLATED = FEATURES.indexOf('translated');

/** What all evidence but the words that answer says of each candidate. */
function otherEvidence(taught: readonly Taught[]): (one: Taught) => Float64Array {
  const listings = taught.map(({ rows, right }) => ({ rows: rows.map(untranslated), right, weight: 1 }));
  const { weights } = trainSoftmax(listings, RANK_L2);
  return ({ rows }) => Float64Array.from(rows, (row) => product(untranslated(row), weights));
}

/**
 * Learns which words answer: what the other evidence leaves.
 *
 * @param restOf what that says of each candidate; learned from the same questions when it is left out
 */
export function translationBy(
  taught: readonly Taught[],
  restOf: (one: Taught) => Float64Array = otherEvidence(taught),
): Translation {
  return trainTranslation(taught, taught.map(restOf));
}

function untranslated(row: Float64Array): Float64Array {
  const rest = row.slice();
  rest[TRANSLATED] = 0;
  return rest;
}

/** What a question teaches of the types of answers; null where it teaches nothing. */
export function typedOf(
  { name, knowledge }: LabelledSet,
  { text, gold, span, fold }: LabelledQuestion,
): Typed | null {
  const fact = knowledge.facts[gold[0] ?? -1];
  if (name !== TAUGHT_BY || fact === undefined) return null;
  const asked = spansOf(fact).spans.find(({ written }) => span?.isIn(written));
  const question = analyse(text);
  return {
    signs: signsOf(question.words, question.asked),
    direction: directionOf(question.words, vectors()),
    type: ANSWER_TYPES[asked === undefined ? -1 : typeOfValue(asked.kind)] ?? 'words',
    fold,
  };
}
