import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { oncePer } from '../../knowledge/memoize.ts';
import { createChoose, type Highlighting } from '../highlight/choose.ts';
import type { AnswerTyping } from '../language/learned/answer-types.ts';
import type { Translation } from '../language/learned/translation.ts';
import { DECISION_FEATURES, decisionFeatures, type Ranked } from './decide.ts';
import { CLUE_FEATURES } from './evidence/clue-evidence.ts';
import { FEATURES } from './evidence/features.ts';
import { TOKEN_FEATURES } from './evidence/token-evidence.ts';
import type { Look } from './look.ts';
import { sigmoid } from './sigmoid.ts';
import { type Forest, forestOf, readTrees, sumOfTrees, sumOverRows, sumsOfRows } from './trees.ts';
import { inOrder, product } from './weighted-sum.ts';

/** Learned numbers, as `npm run train` writes them: weights in raw units by the names of their features. */
export interface Model {
  readonly rank: Readonly<Record<string, number>>;
  /** What is added to a candidate's weighted sum, a line for each tree; see `readTrees`. */
  readonly rankTrees: readonly string[];
  /** What a question's words say of the type of its answer. */
  readonly types: AnswerTyping;
  /** What they say of the words that answer. */
  readonly translation: Translation;
  /** By what stands first: what speaks for it differs, and so does what people ask of it. */
  readonly decisions: Readonly<Record<Ground, Decision>>;
  /** What speaks for a span of a fact to stand in bold; see `SPAN_FEATURES`. */
  readonly highlight: Highlighting;
  /** Below this one not even offers are made. */
  readonly offerLine: number;
  /** A candidate whose score is less than this below the first one's may as well be what was meant. */
  readonly closeLine: number;
  /** The same where a question seems to ask two things and was not taken apart. */
  readonly closeLineOfTwo: number;
}

/** A fact with sample questions; one of a news article; one of a text without publisher and date, as of an encyclopaedia. */
export const GROUNDS = ['curated', 'news', 'undated'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What was learned of how sure the first candidate is, for one ground. */
export interface Decision {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
  /** What each word of the question adds to that sum, a line for each tree; see `readTrees` and `CLUE_FEATURES`. */
  readonly clueTrees: readonly string[];
  /** What each word of the fact adds, a line for each tree; see `TOKEN_FEATURES`. */
  readonly tokenTrees: readonly string[];
  /** What all evidence together adds, a line for each tree. */
  readonly trees: readonly string[];
  /** From this confidence on a fact is asserted. */
  readonly answerLine: number;
  /** The same for each part of a question that asks two things. */
  readonly partLine: number;
}

/** What was decided about the first candidate. */
export interface Verdict {
  readonly confidence: number;
  /** The same without what speaks against it elsewhere: what is not asserted may still be what was meant. */
  readonly nearness: number;
  /** Enough to assert it; enough when it answers one of two parts. */
  readonly answers: boolean;
  readonly answersPart: boolean;
  /** From this confidence on it is asserted. */
  readonly line: number;
  /** The article is known not to answer the question. */
  readonly silent: boolean;
}

const NOTHING: Verdict = {
  confidence: 0,
  nearness: 0,
  answers: false,
  answersPart: false,
  line: 1,
  silent: false,
};

/** What a word of the question adds to the confidence, as a logit. */
interface WordPart {
  readonly said: string;
  readonly part: number;
}

/** A model ready for use. */
export interface Judge {
  /** The candidates, best first; ties in the order of the knowledge. */
  rank(look: Look): readonly Ranked[];
  /**
   * How surely the first answers, 0 to 1, and from where on that is enough.
   *
   * @param against is taken off the logit: what speaks against it beyond the evidence
   */
  confidence(ranked: readonly Ranked[], look: Look, against?: number): Verdict;
  /** What is known of that, in the order of `DECISION_FEATURES`, of a list of at least one candidate. */
  evidence(ranked: readonly Ranked[], look: Look): Float64Array;
  /** What each word of the question adds to that, as a part of the logit. */
  wordParts(ranked: readonly Ranked[], look: Look): readonly WordPart[];
  /** The second candidate where it comes close to the first. */
  close(ranked: readonly Ranked[], look: Look, asksTwo: boolean): Ranked | undefined;
  readonly offerLine: number;
}

/** What is left of a confidence that language itself speaks against. */
const VETOED = 0.3;

/**
 * A text without a date may be an encyclopaedia's, or news that lost its head. The decision about undated texts has learned from few
 * questions of people's, so that about news has a say as well: this much, where its own counts 1.
 */
const NEWS_SHARE = 0.3;

const HAS_SAMPLES = FEATURES.indexOf('hasSamples');
const UNDATED = FEATURES.indexOf('undated');

function groundOf(features: Float64Array): Ground {
  if (features[HAS_SAMPLES] === 1) return 'curated';
  return features[UNDATED] === 1 ? 'undated' : 'news';
}

/** One for each model, however many assistants have it: it keeps nothing of a question. */
export const createJudge = oncePer(judgeOf);

function judgeOf(model: Model): Judge {
  const weights = inOrder(FEATURES, model.rank);
  const forest = forestOf(readTrees(model.rankTrees, FEATURES));
  const lines = new Map(GROUNDS.map((ground) => [ground, ready(model.decisions[ground])]));
  const news = lines.get('news') as Line;
  const lineOf = (features: Float64Array) => lines.get(groundOf(features)) as Line;
  const choose = createChoose(model.highlight);
  const evidence = (ranked: readonly Ranked[], look: Look): Float64Array => {
    const [first] = ranked;
    // One curated article is too little to learn from what would stand in bold.
    const isSeen = first !== undefined && groundOf(first.features) !== 'curated';
    const spans = isSeen ? look.spans(first.fact) : [];
    return decisionFeatures(ranked, look, spans, spans[choose(spans, look.query.question)]);
  };
  return {
    evidence,
    rank: ({ candidates }) => {
      const byTrees = sumsOfRows(
        forest,
        candidates.map(({ features }) => features),
      );
      return candidates
        .map(({ fact, features }, at): Ranked => {
          const score = product(features, weights) + (byTrees[at] as number);
          return { fact, features, score };
        })
        .sort((a, b) => b.score - a.score || a.fact - b.fact);
    },
    confidence: (ranked, look, against = 0) => {
      const [first] = ranked;
      if (first === undefined) return NOTHING;
      const line = lineOf(first.features);
      const { answerLine, partLine } = line;
      const row = evidence(ranked, look);
      const own = logitOf(line, row, first.fact, look);
      const logit =
        groundOf(first.features) === 'undated'
          ? (own + NEWS_SHARE * logitOf(news, row, first.fact, look)) / (1 + NEWS_SHARE)
          : own;
      const learned = sigmoid(logit - against);
      const veto = look.veto(first.fact);
      const stands = veto === null;
      const left = stands ? 1 : VETOED;
      return {
        confidence: left * learned,
        nearness: left * sigmoid(logit),
        answers: stands && learned >= answerLine,
        answersPart: stands && learned >= partLine,
        line: answerLine,
        silent: veto === 'known to be unanswered',
      };
    },
    wordParts: ([first], look) => {
      if (first === undefined) return [];
      const isUndated = groundOf(first.features) === 'undated';
      const { clueTrees } = isUndated ? news : lineOf(first.features);
      const share = isUndated ? NEWS_SHARE / (1 + NEWS_SHARE) : 1;
      return look
        .clues(first.fact)
        .map(({ said, row }) => ({ said, part: share * sumOfTrees(clueTrees, row) }));
    },
    close: ([first, second], look, asksTwo) => {
      if (first === undefined || second === undefined) return undefined;
      const near = first.score - second.score < (asksTwo ? model.closeLineOfTwo : model.closeLine);
      return near && look.veto(second.fact) === null ? second : undefined;
    },
    offerLine: model.offerLine,
  };
}

type Line = Omit<Decision, 'weights' | 'clueTrees' | 'tokenTrees' | 'trees'> & {
  readonly weights: Float64Array;
  readonly clueTrees: Forest;
  readonly tokenTrees: Forest;
  readonly trees: Forest;
};

function ready({ weights, clueTrees, tokenTrees, trees, ...rest }: Decision): Line {
  return {
    ...rest,
    weights: inOrder(DECISION_FEATURES, weights),
    clueTrees: forestOf(readTrees(clueTrees, CLUE_FEATURES)),
    tokenTrees: forestOf(readTrees(tokenTrees, TOKEN_FEATURES)),
    trees: forestOf(readTrees(trees, DECISION_FEATURES)),
  };
}

/** How surely a fact answers, as a logit. */
function logitOf(line: Line, row: Float64Array, fact: number, look: Look): number {
  return product(row, line.weights) + line.bias + byWord(line, fact, look) + sumOfTrees(line.trees, row);
}

/** What the words of a question and those of a fact add, each judged by itself. */
function byWord({ clueTrees, tokenTrees }: Line, fact: number, look: Look): number {
  const clues = clueTrees.size > 0 ? look.clues(fact).map(({ row }) => row) : [];
  const tokens = tokenTrees.size > 0 ? look.tokens(fact) : [];
  return sumOverRows(clueTrees, clues) + sumOverRows(tokenTrees, tokens);
}

/** Where `npm run train` writes it. */
export const MODEL_FILE = fileURLToPath(new URL('../data/model.json', import.meta.url));

let shipped: Model | undefined;

/** The shipped model, read once: a server's assistant shares it with all others. */
export function readModel(): Model {
  shipped ??= JSON.parse(readFileSync(MODEL_FILE, 'utf8')) as Model;
  return shipped;
}
