import type { Fact, Knowledge } from '../knowledge/types.ts';
import { isWithdrawal } from '../knowledge/withdrawn.ts';
import { createTopicSuggest, figureRows, topicsOf } from './browse.ts';
import type { Decide } from './decided.ts';
import { createEngine, type Engine } from './engine.ts';
import { explain } from './explain.ts';
import { createExtreme } from './extreme.ts';
import { createHighlight, firstFigure, type Highlight } from './highlight/highlight.ts';
import { askingParts } from './language/chat.ts';
import { mayAskTwo } from './language/compound.ts';
import { fold, plain } from './language/words.ts';
import { lazily } from './lazily.ts';
import { createReasons } from './not-known.ts';
import { type PartsRead, partsRead, type Reading } from './parts.ts';
import type { Ranked } from './rank/decide.ts';
import { FEATURES } from './rank/features.ts';
import { createJudge, type Judge, type Model, readModel } from './rank/model.ts';
import { createSeveral } from './several.ts';
import { createSuggest } from './suggest/suggest.ts';
import { type Answer, type Assistant, type FigureRow, type FoundFact, isCurated, withStep } from './types.ts';
import { versionOf } from './version.ts';
import { createWordForWord } from './word-for-word.ts';

const OFFERS = 3;
/** Facts whose figures are shown for a topic in people's words. */
const TOPIC_FACTS = 12;
/** A fact belongs to such a topic when it holds at least this share of its words' weight. */
const TOPIC_COVERAGE = 0.5;
/** From this share on a fact is offered even where hardly anything else speaks for it. */
const NEAR_COVERAGE = 0.3;
/** Else what a correction takes back is no answer. */
const ASKS_WHAT_WAS_WRONG =
  /\b(?:correct\w*|clarif\w*|amend\w*|wrong\w*|mistak\w*|errors?|erratum|earlier|original\w*|first (?:said|say|reported|version))\b/iu;
const COVERAGE = FEATURES.indexOf('anywhere');

const engines = new WeakMap<Assistant, Engine>();

/**
 * An assistant with the shipped model.
 *
 * @param like An assistant for nearly the same facts: what it read of them is not read again. Answers are the same.
 */
export function createAssistant(knowledge: Knowledge, like?: Assistant): Assistant {
  return createAssistantWith(knowledge, readModel(), like);
}

/** Builds the index once; answers are then pure functions of the question. */
export function createAssistantWith(knowledge: Knowledge, model: Model, like?: Assistant): Assistant {
  const engine = createEngine(knowledge, like && engines.get(like), model);
  const judge = createJudge(model);
  const byId = lazily(() => new Map(knowledge.facts.map((fact) => [fact.id, fact])));
  const topics = lazily(() => topicsOf(knowledge));
  const topicSuggest = lazily(() => createTopicSuggest(topics()));
  const suggestTopics = (text: string, limit: number) => topicSuggest()(text, limit);
  const reader = createReader(engine, judge, createHighlight(model));
  const several = lazily(() => createSeveral(knowledge, engine.index.about, reader.decide));
  const version = lazily(() => versionOf(knowledge, model));
  const withReason = createReasons(knowledge.articles);
  const answer = (question: string) => withReason(several()(question), question);
  const assistant: Assistant = {
    knowledge,
    version,
    answer,
    explain: (question) => explain(question, { version: version(), engine, judge, model, answer }),
    pick: (factId) => {
      const fact = byId().get(factId);
      if (fact === undefined) return undefined;
      const facts = [{ fact, score: 1, highlight: firstFigure(fact) }] as const;
      return { kind: 'found', facts, related: reader.nearest(fact), confidence: 1 };
    },
    rank: (question, count) => reader.found(reader.read(question, count), count),
    suggest: createSuggest(engine.index),
    topics,
    suggestTopics,
    figures: (topic) => figuresOn(topic, knowledge, engine, judge, suggestTopics),
  };
  engines.set(assistant, engine);
  return assistant;
}

function createReader({ look, index }: Engine, judge: Judge, highlight: Highlight) {
  const read = (text: string, count: number, only?: (fact: Fact) => boolean): Reading => {
    const seen = look(text, count, {}, only);
    const stands = ({ fact }: Ranked) => !isWithdrawal((index.facts[fact] as Fact).text);
    const ranked = judge.rank(seen);
    const standing = ASKS_WHAT_WAS_WRONG.test(text) ? ranked : ranked.filter(stands);
    return { look: seen, ranked: standing, verdict: judge.confidence(standing, seen) };
  };
  /** The highlight is looked for only in what is shown. */
  const shown = (
    { look: { query, spans } }: Reading,
    { fact, score }: Pick<Ranked, 'fact' | 'score'>,
  ): FoundFact => {
    const known = index.facts[fact] as Fact;
    return { fact: known, score, highlight: highlight(known, spans(fact), query.question) };
  };
  const found = (reading: Reading, count: number): FoundFact[] =>
    reading.ranked.slice(0, count).map((ranked) => shown(reading, ranked));
  const factsOf = (ranked: readonly { readonly fact: number }[]) =>
    ranked.map(({ fact }) => index.facts[fact] as Fact);
  const articleOf = (fact: number) => (index.facts[fact] as Fact).article.id;
  const wordForWord = lazily(() => createWordForWord(index));
  const extreme = createExtreme(index);
  const neighbours = new Map<Fact, readonly Fact[]>();
  /** The facts nearest to one by its own words; worked out once for each. */
  const nearest = (fact: Fact): readonly Fact[] => {
    const known = neighbours.get(fact);
    if (known !== undefined) return known;
    const others = factsOf(read(fact.text, OFFERS + 1).ranked.slice(0, OFFERS + 1))
      .filter((other) => other !== fact)
      .slice(0, OFFERS);
    neighbours.set(fact, others);
    return others;
  };
  /** @param near candidates, the best first: those that are not shown are offered as related */
  const foundAnswer = (
    facts: readonly [FoundFact, ...FoundFact[]],
    confidence: number,
    near: readonly Ranked[],
    close?: FoundFact,
  ): Answer => {
    const stated = new Set([...facts, ...(close === undefined ? [] : [close])].map(({ fact }) => fact));
    const related = [...new Set(factsOf(near))].filter((one) => !stated.has(one)).slice(0, OFFERS);
    return { kind: 'found', facts, ...(close && { close }), related, confidence };
  };
  const decide: Decide = (text, only) => {
    const reading = read(text, OFFERS, only);
    const known = wordForWord()(reading.look.query.question);
    if (known !== undefined && (only?.(index.facts[known] as Fact) ?? true)) {
      const found = shown(reading, { fact: known, score: 1 });
      const answer = withStep(foundAnswer([found], 1, reading.ranked), 'word for word');
      return { answer, looked: [found.fact, ...factsOf(reading.ranked)] };
    }
    const row =
      only === undefined && !reading.verdict.silent ? extreme(reading.look, reading.ranked) : undefined;
    if (row !== undefined) {
      const fact = index.facts[row.fact] as Fact;
      const answer = withStep(
        foundAnswer([{ fact, score: 1, highlight: row.label }], 1, reading.ranked),
        'row of a table',
      );
      return { answer, looked: [fact, ...factsOf(reading.ranked)] };
    }
    const parts =
      only === undefined && !reading.verdict.silent ? partsRead(text, read, judge, articleOf) : undefined;
    // Half an answer is better than none, and than the same fact without what may be the other half.
    const isMore =
      parts !== undefined &&
      (parts.whole ||
        !reading.verdict.answers ||
        (parts.close !== undefined && parts.first.ranked.fact === reading.ranked[0]?.fact));
    return {
      answer: isMore ? withStep(ofParts(parts), 'two questions') : ofWhole(reading, text, only),
      looked: factsOf([...reading.ranked, ...reading.look.others]),
    };
  };
  const ofWhole = (reading: Reading, text: string, only?: (fact: Fact) => boolean): Answer => {
    const alone = askedAlone(reading, text, only);
    return alone === undefined ? answerOf(reading, text) : withStep(answerOf(alone, text), 'asking part');
  };
  /**
   * The question in a chat message read alone, where the whole is not sure and it is, of the very same fact. Curated facts
   * alone: on others it answered as often wrongly as rightly.
   */
  const askedAlone = (whole: Reading, text: string, only?: (fact: Fact) => boolean): Reading | undefined => {
    const [first] = whole.ranked;
    const { answers, silent } = whole.verdict;
    if (answers || silent || first === undefined || !isCurated(index.facts[first.fact] as Fact))
      return undefined;
    for (const part of askingParts(text)) {
      const alone = read(part, OFFERS, only);
      if (alone.verdict.answers && alone.ranked[0]?.fact === first.fact) return alone;
    }
    return undefined;
  };
  const ofParts = ({ first, second, close, confidence }: PartsRead): Answer => {
    const stated = ({ reading, ranked }: PartsRead['first']) => shown(reading, ranked);
    const near = [first, second ?? close].flatMap((part) => part?.reading.ranked ?? []);
    const facts = [stated(first), ...(second === undefined ? [] : [stated(second)])] as const;
    return foundAnswer(facts, confidence, near, close && stated(close));
  };
  const answerOf = (reading: Reading, text: string): Answer => {
    const { confidence, answers, silent } = reading.verdict;
    const [first] = reading.ranked;
    // What holds a good part of the question's words is worth an offer, however little speaks for it as an answer.
    const isNear = first !== undefined && (first.features[COVERAGE] as number) >= NEAR_COVERAGE;
    if (first === undefined || (confidence < judge.offerLine && !isNear))
      return { kind: 'unknown', confidence };
    if (answers) {
      const close = judge.close(reading.ranked, reading.look, mayAskTwo(text));
      const facts = [shown(reading, first)] as const;
      return foundAnswer(facts, confidence, reading.ranked, close && shown(reading, close));
    }
    const [closest, ...others] = factsOf(reading.ranked.slice(0, OFFERS));
    return {
      kind: 'unsure',
      offers: [closest as Fact, ...others],
      confidence,
      ...(silent && { silent }),
    };
  };
  return { read, found, nearest, decide };
}

function figuresOn(
  topic: string,
  knowledge: Knowledge,
  { look, index }: Engine,
  judge: Judge,
  suggestTopics: (text: string, limit: number) => readonly string[],
): readonly FigureRow[] {
  const asked = fold(plain(topic));
  if (asked === '') return figureRows(knowledge.facts);
  const named = knowledge.facts.filter((fact) => fact.topics.some((name) => fold(name) === asked));
  if (named.length > 0) return figureRows(named);
  const seen = look(topic, TOPIC_FACTS);
  const near = new Set(
    judge
      .rank(seen)
      .slice(0, TOPIC_FACTS)
      .filter(({ features }) => (features[COVERAGE] as number) >= TOPIC_COVERAGE)
      .map(({ fact }) => index.facts[fact] as Fact),
  );
  const rows = figureRows(knowledge.facts.filter((fact) => near.has(fact)));
  if (rows.length > 0) return rows;
  const [closest] = suggestTopics(topic, 1);
  return closest === undefined
    ? []
    : figureRows(knowledge.facts.filter((fact) => fact.topics.includes(closest)));
}
