import type { Index } from '../../index/inverted-index.ts';
import { ANSWER_TYPES } from '../../language/learned/answer-types.ts';
import type { Translate } from '../../language/learned/translation.ts';
import type { Holders } from '../../retrieve/holders.ts';
import { MOST_CLUES, type Query } from '../../retrieve/query.ts';
import type { SampleScores } from '../../retrieve/sample-scores.ts';
import type { Without } from '../../retrieve/without.ts';
import { clearMatch, createMatch, createMatcher, type Match, type Matcher } from './match.ts';
import { createSubjects, type Subjects } from './subjects.ts';
import { createTold, type Told } from './told.ts';
import { createTranslated, type Translated } from './translated.ts';
import { createUsual, type Usual } from './usual.ts';

/** A fact's statement as one question sees it. */
interface Sight extends Match {
  /** Weight of what it holds, as a share of the question's: hard matches, and with related words. */
  coverage: number;
  softCoverage: number;
  /**
   * How many of its words stand in the question or mean a clue. For each of them, in order: its place, the matcher's entry,
   * the clue that it means best (-1 for none) and how surely.
   */
  hits: number;
  places: Int32Array;
  entries: Int32Array;
  clues: Int32Array;
  strengths: Float32Array;
}

/**
 * One question before one index. It looks at one fact at a time, and at its paragraph and article; `turnTo` takes it to
 * the next. Facts in their order cost least: each paragraph and title is then read once. All arrays are those of the fact
 * before, filled anew.
 */
export interface Scene {
  readonly index: Index;
  readonly matcher: Matcher;
  readonly samples: Pick<SampleScores, 'isTouched'>;
  readonly usual: Usual;
  readonly toldBy: (fact: number) => Told;
  readonly translated: Translated;
  /** The question, and for each of its clues the weight and what kind of word it is (a number of `KINDS`). */
  query: Query;
  readonly weights: Float64Array;
  readonly kinds: Uint8Array;
  without: Without;
  /** How likely each type of answer is asked for, in the order of `ANSWER_TYPES`. */
  types: Float64Array;
  /** Largest share of the question that an article holds. */
  bestArticle: number;

  fact: number;
  /** The fact's statement, and those before and after it in its paragraph. */
  here: Sight;
  previous: Sight | null;
  next: Sight | null;
  /** Clues found in who says it, topics, section and phrases, and the year that its article is of. */
  readonly context: Match;
  /** The fact's article: its title, the share of the question that it holds, and which clues, one bit each. */
  readonly title: Match;
  /** What the question's words are to the fact's article. */
  readonly subjects: Subjects;
  articleShare: number;
  articleBits: number;
  /** The fact's paragraph: its first fact and the one after its last. */
  from: number;
  to: number;
  /** How many of its statements hold each clue. */
  readonly holders: Int32Array;
  /** Clues of its statements up to the last but one before the fact, and of all after it, one bit each. */
  earlierBits: number;
  laterBits: number;
  /** Largest coverage of its other statements. */
  bestOther: number;
}

/** The kinds of clue, as features name them. */
export const KINDS = ['proper', 'number', 'other'] as const;

export interface Stage {
  /** Makes ready for one question; what was there before is gone. */
  open(query: Query, without: Without, types: Float64Array): Scene;
  turnTo(fact: number): void;
}

/**
 * One per assistant: it holds tables as large as the dictionary and the list of articles.
 *
 * @param samples scores of the question that the scene is opened for
 * @param articles what articles hold; they are opened for the same question
 */
export function createStage(
  index: Index,
  samples: SampleScores,
  articles: Holders,
  translate: Translate,
  nothing: Query,
): Stage {
  const matcher = createMatcher(index);
  const sights: Sight[] = [createSight()];
  const scene: Scene = {
    index,
    matcher,
    samples,
    usual: createUsual(index),
    toldBy: createTold(index),
    translated: createTranslated(index, translate),
    query: nothing,
    weights: new Float64Array(MOST_CLUES),
    kinds: new Uint8Array(MOST_CLUES),
    without: {},
    types: new Float64Array(ANSWER_TYPES.length),
    bestArticle: 0,
    fact: -1,
    here: sights[0] as Sight,
    previous: null,
    next: null,
    context: createMatch(),
    title: createMatch(),
    subjects: createSubjects(index),
    articleShare: 0,
    articleBits: 0,
    from: 0,
    to: 0,
    holders: new Int32Array(MOST_CLUES),
    earlierBits: 0,
    laterBits: 0,
    bestOther: 0,
  };
  let paragraph = -1;
  let article = -1;
  /** The clue that is the year of the article, or -1. */
  let ownYear = -1;

  const see = (fact: number, sight: Sight) => {
    clearMatch(sight, scene.query.clues.length);
    const { starts, values } = index.statements;
    const { stemOf } = index.dictionary;
    const from = starts[fact] as number;
    const to = starts[fact + 1] as number;
    if (sight.places.length < to - from) makeRoom(sight, to - from);
    const { places, entries, clues, strengths } = sight;
    let hits = 0;
    for (let at = from; at < to; at++) {
      const entry = matcher.entryOf(stemOf[values[at] as number] as number);
      if (entry === 0) continue;
      places[hits] = at - from;
      entries[hits] = entry;
      clues[hits] = matcher.clueOf(entry);
      strengths[hits++] = matcher.strengthOf(entry);
      matcher.add(sight, entry);
    }
    sight.hits = hits;
    sight.coverage = massOf(sight.hard, scene) / scene.query.total;
    sight.softCoverage = massOf(sight.soft, scene) / scene.query.total;
  };
  const turnToParagraph = () => {
    scene.from = index.paragraphStarts[paragraph] as number;
    scene.to = index.paragraphStarts[paragraph + 1] as number;
    scene.holders.fill(0);
    while (sights.length < scene.to - scene.from) sights.push(createSight());
    const clues = scene.query.clues.length;
    for (let fact = scene.from; fact < scene.to; fact++) {
      const sight = sights[fact - scene.from] as Sight;
      see(fact, sight);
      for (let clue = 0; clue < clues; clue++) {
        if (sight.bits & (1 << clue)) scene.holders[clue] = (scene.holders[clue] as number) + 1;
      }
    }
  };
  const turnToArticle = () => {
    const { starts, values } = index.titles;
    clearMatch(scene.title, scene.query.clues.length);
    matcher.addRow(scene.title, values, starts[article] as number, starts[article + 1] as number);
    scene.articleShare = articles.share(article);
    scene.articleBits = articles.bits(article);
    scene.subjects.turnTo(article, scene.title.bits);
    const year = index.facts[scene.fact]?.article.published?.slice(0, 4);
    ownYear = scene.query.clues.findIndex(({ said }) => said === year);
  };
  return {
    open: (query, without, types) => {
      scene.query = query;
      scene.without = without;
      scene.types = types;
      scene.fact = paragraph = article = -1;
      query.clues.forEach(({ weight, kind }, clue) => {
        scene.weights[clue] = weight;
        scene.kinds[clue] = KINDS.indexOf(kind);
      });
      matcher.open(query);
      articles.open(query);
      scene.bestArticle = articles.best();
      scene.subjects.open(query);
      scene.translated.open(query);
      return scene;
    },
    turnTo: (fact) => {
      scene.fact = fact;
      if (index.paragraphOf[fact] !== paragraph) {
        paragraph = index.paragraphOf[fact] as number;
        turnToParagraph();
      }
      if (index.articleOf[fact] !== article) {
        article = index.articleOf[fact] as number;
        turnToArticle();
      }
      const at = fact - scene.from;
      const size = scene.to - scene.from;
      scene.here = sights[at] as Sight;
      scene.previous = at > 0 ? (sights[at - 1] as Sight) : null;
      scene.next = at + 1 < size ? (sights[at + 1] as Sight) : null;
      scene.earlierBits = scene.laterBits = scene.bestOther = 0;
      for (let other = 0; other < size; other++) {
        if (other === at) continue;
        const { bits, coverage } = sights[other] as Sight;
        if (other < at - 1) scene.earlierBits |= bits;
        else if (other > at) scene.laterBits |= bits;
        if (coverage > scene.bestOther) scene.bestOther = coverage;
      }
      clearMatch(scene.context, scene.query.clues.length);
      const { starts, values } = index.context;
      matcher.addRow(scene.context, values, starts[fact] as number, starts[fact + 1] as number);
      if (ownYear >= 0) {
        scene.context.bits |= 1 << ownYear;
        scene.context.hard[ownYear] = scene.context.soft[ownYear] = 1;
      }
    },
  };
}

/** Sum over the clues of weight times strength. */
export function massOf(strengths: Float32Array, { weights, query }: Scene): number {
  let sum = 0;
  for (let clue = 0; clue < query.clues.length; clue++) {
    sum += (strengths[clue] as number) * (weights[clue] as number);
  }
  return sum;
}

/** As many words most statements have at most. */
const WORDS = 64;

/** Of one literal, so that all are of one shape: parts spread into an object would give each a shape of its own. */
function createSight(): Sight {
  return {
    hard: new Float32Array(MOST_CLUES),
    soft: new Float32Array(MOST_CLUES),
    bits: 0,
    coverage: 0,
    softCoverage: 0,
    hits: 0,
    places: new Int32Array(WORDS),
    entries: new Int32Array(WORDS),
    clues: new Int32Array(WORDS),
    strengths: new Float32Array(WORDS),
  };
}

function makeRoom(sight: Sight, words: number): void {
  sight.places = new Int32Array(words);
  sight.entries = new Int32Array(words);
  sight.clues = new Int32Array(words);
  sight.strengths = new Float32Array(words);
}
