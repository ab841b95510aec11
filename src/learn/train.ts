import { ASKED } from '../answer/language/forms/asked.ts';
import { words } from '../answer/language/lexicon.ts';
import { DECISION_FEATURES, LIST_FEATURES } from '../answer/rank/decide.ts';
import { CLUE_FEATURES } from '../answer/rank/evidence/clue-evidence.ts';
import { FEATURES } from '../answer/rank/evidence/features.ts';
import { TOKEN_FEATURES } from '../answer/rank/evidence/token-evidence.ts';
import type { Decision, Ground, Judge, Model } from '../answer/rank/model.ts';
import { createJudge, GROUNDS } from '../answer/rank/model.ts';
import { forestOf, sumOfTrees, type Tree, writeTrees } from '../answer/rank/trees.ts';
import { product } from '../answer/rank/weighted-sum.ts';
import type { LabelledQuestion } from '../eval/sets.ts';
import { boost, boostPooled, boostRanking } from './boost.ts';
import type { Case } from './cases.ts';
import { translationBy } from './learned-before.ts';
import { type Example, trainLogistic } from './logistic.ts';
import { named, RANK_L2, rounded, trainSoftmax } from './softmax.ts';
import { trainHighlight } from './train-highlight.ts';
import { trainTypes } from './train-types.ts';
import { type Scored, weightOnto } from './weigh.ts';

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
  typical bag typicalMissing samplesTouched worded anywhere anywhereMissing anywhereRarestMissing
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
    news: { l2: 0.01, clueTrees: 600, tokenTrees: 300, trees: 600 },
    undated: { l2: 0.05, clueTrees: 0, tokenTrees: 0, trees: 100 },
  };
/** A question that people asked and nothing answers: there are few, and a false answer is worse than none. */
const UNANSWERABLE: Readonly<Record<Ground, number>> = { curated: 2, news: 3, undated: 2 };
/** A question whose fact is not the first: to answer it wrongly is not as bad as to answer what no article says. */
const NOT_FIRST: Readonly<Record<Ground, number>> = { curated: 0.3, news: 0.6, undated: 0.3 };
/** Features that say what kind of thing is asked for, alone or where the fact has it. */
const OF_KINDS = DECISION_FEATURES.flatMap((name, slot) =>
  name.startsWith('asks:') || ASKED.some((kind) => name === `${kind}Hit`) ? [slot] : [],
);
const CLUES_OF_KINDS = CLUE_FEATURES.flatMap((name, slot) => (name.startsWith('asks:') ? [slot] : []));

/** A shipped check must hold, or the bot does not start. */
const CHECK = 10;
/** Lines drawn where cross-fitted answers were right often enough; see `npm run eval`. */
const LINES = {
  curated: { answerLine: 0.33, partLine: 0.28 },
  news: { answerLine: 0.36, partLine: 0.3 },
  undated: { answerLine: 0.5, partLine: 0.4 },
};
/** Of the model as a whole. Of what comes this close one in five is what was meant, or the half that was missing. */
const COMMON = { offerLine: 0.02, closeLine: 1.5, closeLineOfTwo: 3.5 };

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
  const model = weighed({ ...ranked, decisions: forAll(() => BLANK), highlight, ...COMMON }, cases);
  return withDecisions(model, cases, GROUNDS);
}

/** Learns some of a model's decisions anew, in minutes; of its ranking how much the wording weighs, and nothing else. */
export function trainAgain(model: Model, cases: readonly Case[], grounds: readonly Ground[]): Model {
  return withDecisions(weighed(model, cases), cases, grounds);
}

function withDecisions(model: Model, cases: readonly Case[], grounds: readonly Ground[]): Model {
  const judge = createJudge(model);
  const learned = grounds.map((ground) => [ground, decisionOf(ground, cases, judge)] as const);
  return { ...model, decisions: { ...model.decisions, ...Object.fromEntries(learned) } };
}

const WORDED = FEATURES.indexOf('worded');

/** The model whose ranking weighs how like a question is put to sample questions, as much as it pays. */
function weighed(model: Model, cases: readonly Case[]): Model {
  const judge = createJudge(model);
  const listings = cases.flatMap(({ look, question, halved, set }): Scored[] => {
    const weight = halved ? 0 : (RANK_WEIGHT[set] ?? 0);
    if (weight === 0) return [];
    const ranked = judge.rank(look);
    return [
      {
        rows: ranked.map(({ features }) => features),
        scores: ranked.map(({ score }) => score),
        right: ranked.map(({ fact }) => question.gold.includes(fact)),
        weight,
      },
    ];
  });
  const worded = (model.rank.worded ?? 0) + weightOnto(listings, WORDED);
  return { ...model, rank: { ...model.rank, worded } };
}

/** Learns how sure the first candidate is, where the judge ranks. */
function decisionOf(ground: Ground, cases: readonly Case[], judge: Judge): Decision {
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
  if (gold.length === 0) return isPersons ? UNANSWERABLE[ground] : 1;
  return right ? 1 : NOT_FIRST[ground];
}
