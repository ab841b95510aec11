import { createEngine, type Engine, type Learned, type Look } from '../engine.ts';
import type { LabelledQuestion, LabelledSet } from '../eval/sets.ts';
import {
  bucketOf,
  paragraphOf,
  reduced,
  sampleSet,
  sparse,
  strangers,
  withoutUnanswered,
} from '../eval/sets.ts';
import { spansOf } from '../highlight/spans.ts';
import type { Index } from '../index/inverted-index.ts';
import { ASKED, analyse } from '../language/analyse.ts';
import { ANSWER_TYPES, directionOf, signsOf, typeOfValue } from '../language/answer-types.ts';
import { words } from '../language/lexicon.ts';
import type { Translation } from '../language/translation.ts';
import { readWordVectors } from '../language/word-vectors.ts';
import { CLUE_FEATURES } from '../rank/clue-evidence.ts';
import { DECISION_FEATURES, LIST_FEATURES } from '../rank/decide.ts';
import { FEATURES } from '../rank/features.ts';
import type { Decision, Ground, Judge, Model } from '../rank/model.ts';
import { createJudge, GROUNDS } from '../rank/model.ts';
import { TOKEN_FEATURES } from '../rank/token-evidence.ts';
import { forestOf, sumOfTrees, type Tree, writeTrees } from '../rank/trees.ts';
import { product } from '../rank/weighted-sum.ts';
import { boost, boostPooled, boostRanking } from './boost.ts';
import { type Example, trainLogistic } from './logistic.ts';
import { type Listing, named, rounded, trainSoftmax } from './softmax.ts';
import { spansAsked, trainHighlight } from './train-highlight.ts';
import { type Translating, trainTranslation } from './train-translation.ts';
import { type Typed, trainTypes } from './train-types.ts';

const vectors = readWordVectors();

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

/** What teaches which words answer, with the evidence for each candidate. */
interface Taught extends Translating {
  readonly rows: readonly Float64Array[];
}

/** Candidates that the ranking learns from; with the 16 of an answer alone it finds .3 points fewer first. */
const WIDE = 40;
const RANK_L2 = 0.05;
/** What a sum of evidence cannot say: 200 find 0.8 points more first on the invented articles, 2.7 on the ten. */
const RANK_TREES = 200;
/** How much a question of a set counts for the ranking. People's questions decide; XQuAD's share the sentence's words. */
const RANK_WEIGHT: Readonly<Record<string, number>> = {
  curated: 2,
  asked: 1,
  samples: 0.3,
  sparse: 0.25,
  newsroom: 1,
  training: 1,
  xquad: 2,
};
/**
 * What each decision is learned from, and how much a question counts; the second number is for the questions asked of a half
 * of the knowledge, which are unanswerable where their facts are in the other half. People's own unanswerable questions
 * are worth more than those, where there are many.
 */
const LEARNED_FROM: Readonly<Record<Ground, Readonly<Record<string, readonly [number, number]>>>> = {
  curated: { curated: [1, 0.3], asked: [1, 0.3], samples: [0.3, 0], sparse: [1, 0] },
  news: { newsroom: [1, 0], training: [1, 0], strangers: [0.25, 0] },
  undated: { xquad: [1, 1], newsroom: [0.2, 0.02], training: [0.06, 0.006] },
};
/**
 * What the decisions look at beside the list and the question. That about news has examples of many articles and sees all (area
 * under the curve on the ten articles .92 against .91); the others would learn what is chance in one article, or in a few.
 */
const CHOSEN = new Set([
  ...words(`
  sample sampleHoldsQuestion questionHoldsSample sampleSecond sampleAsksSame sampleAsksKind noSampleAsksKind
  typical bag typicalMissing samplesTouched anywhere anywhereMissing anywhereRarestMissing
  missing:proper missing:number missing:other missing:unrelated missing:rare missing:contrast missing:head missing:nextHead figureGiven
  typeMiss typeHit valueNear typedValueNear yearMissing otherYear headMissing headFound numberOfHead noNumberOfHead
  headSoft headNowhere cause noCause superlative noSuperlative asksPart translated toldAsAsked notToldAsAsked comes:hit comes:miss comes:unasked
  about:unasked about:hit about:miss
  coverage softCoverage close others othersSoft othersClose namesInArticle othersOfNamed softCount closeCount
  nameNotInArticle nameNotInFact article articleOfBest articleIsBest bm25 bm25Paragraph inOrder window pairs
  proper:nowhere proper:earlier number:nowhere other:nowhere other:article
  local localClose localMissing localHeld localTimesArticle subjectHere subjectElsewhere subjectElsewhereAny field
  nameHit ageHit twoNewNames whoHit whereHit amountHit moneyHit percentHit dateHit durationHit measureHit countHit
`),
  ...LIST_FEATURES,
]);
const NOT_CHOSEN = DECISION_FEATURES.flatMap((name, slot) => (CHOSEN.has(name) ? [] : [slot]));
/** How strongly a decision's sum is held back, and its trees: more examples bear more. */
const SHAPE: Readonly<Record<Ground, Readonly<Record<'l2' | 'clueTrees' | 'tokenTrees' | 'trees', number>>>> =
  {
    curated: { l2: 0.05, clueTrees: 400, tokenTrees: 0, trees: 300 },
    news: { l2: 0.01, clueTrees: 600, tokenTrees: 300, trees: 300 },
    undated: { l2: 0.05, clueTrees: 0, tokenTrees: 0, trees: 100 },
  };
/** A question that people asked and nothing answers: there are few, and a false answer is worse than none. */
const UNANSWERABLE = 2;
/**
 * A question whose fact is not the first: to answer it wrongly is not as bad as to answer what no article says. About news
 * there are so many that they would hide what nothing answers.
 */
const NOT_FIRST: Readonly<Record<Ground, number>> = { curated: 0.3, news: 0.1, undated: 0.3 };
/** Features that say what kind of thing is asked for, alone or where the fact has it. */
const OF_KINDS = DECISION_FEATURES.flatMap((name, slot) =>
  name.startsWith('asks:') || ASKED.some((kind) => name === `${kind}Hit`) ? [slot] : [],
);
const CLUES_OF_KINDS = CLUE_FEATURES.flatMap((name, slot) => (name.startsWith('asks:') ? [slot] : []));
/**
 * Of the questions that an article does not answer one in so many is learned with. Questions to learn from were written of the same
 * facts and meet them oftener than people's will: with all of them, whatever is far from each seems answered.
 */
const THINNED = 3;
/** A shipped check must hold, or the bot does not start. */
const CHECK = 10;
/** Lines drawn where cross-fitted answers were right often enough; see `npm run eval`. */
const LINES = {
  curated: { answerLine: 0.36, partLine: 0.28 },
  news: { answerLine: 0.54, partLine: 0.44 },
  undated: { answerLine: 0.5, partLine: 0.4 },
};
/** Of the model as a whole. Of what comes this close one in five is what was meant, or the half that was missing. */
const COMMON = { offerLine: 0.02, closeLine: 1.5, closeLineOfTwo: 3.5 };

/** The sets to learn from that others give besides their own questions. */
export function derivedSets(
  curated: LabelledSet,
  asked: LabelledSet,
  training: readonly LabelledSet[],
): readonly LabelledSet[] {
  return [sampleSet(curated.knowledge), sparse(asked), ...training.map((set) => strangers(set, training))];
}

/** Asks every question of the sets of its whole knowledge, and of each half of it. */
export function casesOf(sets: readonly LabelledSet[]): readonly Case[] {
  const learnedOf = learnedBefore(sets);
  return sets.flatMap((set) => {
    const learned = learnedOf(set);
    const half = (which: number) =>
      reduced(
        set,
        set.name,
        (fact) => bucketOf(set.name === 'xquad' ? paragraphOf(fact) : fact.id, 2) === which,
      );
    return [set, half(0), half(1)].flatMap((one) => asked(one, one !== set, learned));
  });
}

/**
 * A set is asked with types of answers, and with words that answer, that were learned from others, as what nobody has seen
 * will be.
 */
const GROUPS = 5;

function learnedBefore(sets: readonly LabelledSet[]): (set: LabelledSet) => Learned {
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
function engineOver(set: LabelledSet, learned: Learned): Engine {
  const knowledge = withoutUnanswered(set);
  const unanswered = knowledge.unanswered.filter((_, at) => at % THINNED === 0);
  return createEngine({ ...knowledge, unanswered }, undefined, learned);
}

/** Where people ask of every sort of article, and what stands in bold is known. */
const TAUGHT_BY = 'training';

function taughtBy(
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

function translationBy(
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

function typedOf(
  { name, knowledge }: LabelledSet,
  { text, gold, span, fold }: LabelledQuestion,
): Typed | null {
  const fact = knowledge.facts[gold[0] ?? -1];
  if (name !== TAUGHT_BY || fact === undefined) return null;
  const asked = spansOf(fact).spans.find(({ written }) => span?.isIn(written));
  const question = analyse(text);
  return {
    signs: signsOf(question.words, question.asked),
    direction: directionOf(question.words, vectors),
    type: ANSWER_TYPES[asked === undefined ? -1 : typeOfValue(asked.kind)] ?? 'words',
    fold,
  };
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

/** Learns ranking, decisions and what stands in bold from cases. */
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
  const looked = ranking.map(({ look, question, set }) => ({
    rows: look.candidates.map(({ features }) => features),
    right: look.candidates.map(({ fact }) => question.gold.includes(fact)),
    weight: RANK_WEIGHT[set] ?? 0,
  }));
  const added = boostRanking(looked, (row) => product(row, rank.weights), RANK_TREES);
  const types = trainTypes(cases.flatMap(({ typed }) => typed ?? []));
  const translation = translationBy(cases.flatMap(({ translating }) => translating ?? []));
  const ranked = { rank: named(FEATURES, rank), rankTrees: writeTrees(added, FEATURES), types, translation };
  const highlight = trainHighlight(cases.flatMap(({ spans }) => spans ?? []));
  const judge = createJudge({ ...ranked, decisions: forAll(() => BLANK), highlight, ...COMMON });
  const decisions = forAll((ground): Decision => {
    const examples = cases.flatMap((one) => exampleOf(one, ground, judge));
    const { l2, clueTrees, tokenTrees, trees } = SHAPE[ground];
    const linear = trainLogistic(examples, l2);
    const start = Float64Array.from(examples, ({ row }) => product(row, linear.weights) + linear.bias);
    const byClue = boostOnto(start, clueTrees, examples, ({ clues }) => clues);
    const byToken = boostOnto(start, tokenTrees, examples, ({ tokens }) => tokens);
    return {
      ...LINES[ground],
      bias: rounded(linear.bias),
      weights: named(DECISION_FEATURES, linear),
      clueTrees: writeTrees(byClue, CLUE_FEATURES),
      tokenTrees: writeTrees(byToken, TOKEN_FEATURES),
      trees: writeTrees(boost(examples, start, trees), DECISION_FEATURES),
    };
  });
  return { ...ranked, decisions, highlight, ...COMMON };
}

/** An example of a decision that is made word by word, too: a row for each word of the question, and of the fact. */
interface WordExample extends Example {
  readonly clues: readonly Float64Array[];
  readonly tokens: readonly Float64Array[];
}

/** Learns trees of the words of each example, and adds what they say of it to its logit. */
function boostOnto(
  logits: Float64Array,
  trees: number,
  examples: readonly WordExample[],
  rowsOf: (example: WordExample) => readonly Float64Array[],
): readonly Tree[] {
  const pooled = examples.map((example) => ({ ...example, rows: rowsOf(example) }));
  const learned = boostPooled(pooled, logits, trees);
  const forest = forestOf(learned);
  pooled.forEach(({ rows }, at) => {
    for (const row of rows) logits[at] = (logits[at] as number) + sumOfTrees(forest, row);
  });
  return learned;
}

const BLANK: Decision = {
  weights: {},
  bias: 0,
  clueTrees: [],
  tokenTrees: [],
  trees: [],
  answerLine: 1,
  partLine: 1,
};

const forAll = (decisionOf: (ground: Ground) => Decision) =>
  Object.fromEntries(GROUNDS.map((ground) => [ground, decisionOf(ground)])) as Record<Ground, Decision>;

function exampleOf(
  { look, question, halved, set, textOf }: Case,
  ground: Ground,
  judge: Judge,
): readonly WordExample[] {
  const weight = LEARNED_FROM[ground][set]?.[halved ? 1 : 0] ?? 0;
  if (weight === 0) return [];
  const ranked = judge.rank(look);
  const [first] = ranked;
  // What a veto decides needs no learning.
  if (first === undefined || look.veto(first.fact) !== null) return [];
  const answerable = question.gold.length > 0;
  const right = answerable && (question.gold.includes(first.fact) || question.shows(textOf(first.fact)));
  const row = judge.evidence(ranked, look);
  // What is not learned from is not kept.
  const { clueTrees, tokenTrees } = SHAPE[ground];
  const clues = clueTrees > 0 ? look.clues(first.fact).map((clue) => clue.row) : [];
  const tokens = tokenTrees > 0 ? look.tokens(first.fact) : [];
  // What is asked of one article in vain (how much, mostly) says nothing of what is asked of another.
  if (ground === 'curated') {
    for (const slot of OF_KINDS) row[slot] = 0;
    for (const clue of clues) for (const slot of CLUES_OF_KINDS) clue[slot] = 0;
  }
  if (ground !== 'news') for (const slot of NOT_CHOSEN) row[slot] = 0;
  const importance = importanceOf(right, question, ground, set !== 'samples' && !halved);
  return [{ row, clues, tokens, right, weight: weight * importance }];
}

function importanceOf(
  right: boolean,
  { kind, gold }: LabelledQuestion,
  ground: Ground,
  isPersons: boolean,
): number {
  if (kind === 'check') return CHECK;
  if (gold.length === 0) return isPersons ? UNANSWERABLE : 1;
  return right ? 1 : NOT_FIRST[ground];
}
