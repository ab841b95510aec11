import type { Fact, Knowledge } from '../knowledge/types.ts';
import { createTopicSuggest, figureRows, topicsOf } from './browse.ts';
import { type Collections, collectionsOf } from './collections.ts';
import type { Decide, Only } from './decided.ts';
import { comparable, eitherRead, factIn } from './either.ts';
import { explain } from './explain.ts';
import { createExtreme } from './extreme.ts';
import { createHighlight, firstFigure, type Highlight } from './highlight/highlight.ts';
import type { Index } from './index/inverted-index.ts';
import { ABOUT } from './language/about.ts';
import { askingParts } from './language/chat.ts';
import { mayAskTwo } from './language/compound.ts';
import { fold, plain } from './language/words.ts';
import { lazily, oncePer } from './lazily.ts';
import { createReasons } from './not-known.ts';
import { type PartsRead, partsRead } from './parts.ts';
import type { Ranked } from './rank/decide.ts';
import { FEATURES } from './rank/features.ts';
import { createJudge, type Judge, type Model, readModel } from './rank/model.ts';
import {
  createRead,
  factOf,
  firstOf,
  nearer,
  nearestIn,
  type Picked,
  type Read,
  type Reading,
  readingsOf,
} from './read.ts';
import { createSeveral } from './several.ts';
import { createSuggest } from './suggest/suggest.ts';
import {
  type Answer,
  type Assistant,
  type FigureRow,
  type FoundFact,
  isCurated,
  statedIn,
  withStep,
} from './types.ts';
import { versionOf } from './version.ts';
import { createWhoIs } from './who-is.ts';
import { createWordForWord } from './word-for-word.ts';

const OFFERS = 3;
/** Facts whose figures are shown for a topic in people's words. */
const TOPIC_FACTS = 12;
/** A fact belongs to such a topic when it holds at least this share of its words' weight. */
const TOPIC_COVERAGE = 0.5;
/** From this share on a fact is offered even where hardly anything else speaks for it. */
const NEAR_COVERAGE = 0.3;
const COVERAGE = FEATURES.indexOf('anywhere');

/** What hangs on an index alone is made once for all who share it. */
const wordForWord = oncePer(createWordForWord);
const extreme = oncePer(createExtreme);
const whoIs = oncePer(createWhoIs);

const collectionsBy = new WeakMap<Assistant, Collections>();

/**
 * An assistant with the shipped model.
 *
 * @param like Assistants for some of the same facts: what they read of them is not read again. Answers are the same.
 */
export function createAssistant(knowledge: Knowledge, like?: readonly Assistant[]): Assistant {
  return createAssistantWith(knowledge, readModel(), like);
}

/** Builds the indexes once; answers are then pure functions of the question. */
export function createAssistantWith(
  knowledge: Knowledge,
  model: Model,
  like: readonly Assistant[] = [],
): Assistant {
  const before = like.flatMap((one) => collectionsBy.get(one) ?? []);
  const collections = collectionsOf(knowledge, model, before);
  const indexes = collections.map(({ engine }) => engine.index);
  const judge = createJudge(model);
  const byId = lazily(() => new Map(knowledge.facts.map((fact) => [fact.id, fact])));
  const topics = lazily(() => topicsOf(knowledge));
  const topicSuggest = lazily(() => createTopicSuggest(topics()));
  const suggestTopics = (text: string, limit: number) => topicSuggest()(text, limit);
  const read = createRead(collections, judge);
  const reader = createReader(read, judge, createHighlight(model));
  const several = lazily(() => createSeveral(knowledge.articles, aboutArticles(indexes), reader.decide));
  const version = lazily(() => versionOf(knowledge, model));
  const withReason = createReasons(knowledge.articles);
  const answer = (question: string) => withReason(several()(question), question);
  const assistant: Assistant = {
    knowledge,
    version,
    answer,
    explain: (question) => explain(question, { version: version(), read, judge, model, answer }),
    pick: (factId) => {
      const fact = byId().get(factId);
      if (fact === undefined) return undefined;
      const facts = [{ fact, score: 1, highlight: firstFigure(fact) }] as const;
      return { kind: 'found', facts, related: reader.nearest(fact), confidence: 1 };
    },
    rank: (question, count) => reader.ranked(question, count),
    suggest: createSuggest(indexes),
    topics,
    suggestTopics,
    figures: (topic) => figuresOn(topic, knowledge, read, suggestTopics),
  };
  collectionsBy.set(assistant, collections);
  return assistant;
}

/** The facts that say something of their articles themselves: who wrote them, and when. */
function aboutArticles(indexes: readonly Index[]): readonly Fact[] {
  return indexes.flatMap(({ facts, about }) => facts.filter((_, fact) => about[fact] !== ABOUT.nothing));
}

function createReader(read: Read, judge: Judge, highlight: Highlight) {
  /** The highlight is looked for only in what is shown. */
  const shown = ({
    reading,
    ranked: { fact, score },
  }: {
    readonly reading: Reading;
    readonly ranked: Pick<Ranked, 'fact' | 'score'>;
  }): FoundFact => {
    const { query, spans } = reading.look;
    const known = factOf(reading, { fact });
    return { fact: known, score, highlight: highlight(known, spans(fact), query.question) };
  };
  const near = (reading: Reading, count = OFFERS) => nearestIn(reading, count, judge.offerLine);
  const factsOf = (picked: readonly Picked[]) => picked.map(({ reading, ranked }) => factOf(reading, ranked));
  const candidatesOf = (reading: Reading): readonly Picked[] =>
    reading.ranked.map((ranked) => ({ reading, ranked }));
  const neighbours = new Map<Fact, readonly Fact[]>();
  /** The facts nearest to one by its own words; worked out once for each. */
  const nearest = (fact: Fact): readonly Fact[] => {
    const known = neighbours.get(fact);
    if (known !== undefined) return known;
    const others = factsOf(candidatesOf(read(fact.text, OFFERS + 1)))
      .filter((other) => other !== fact)
      .slice(0, OFFERS);
    neighbours.set(fact, others);
    return others;
  };
  /** @param candidates the best first: those that are not shown are offered as related */
  const foundAnswer = (
    facts: readonly [FoundFact, ...FoundFact[]],
    confidence: number,
    candidates: readonly Picked[],
    close?: FoundFact,
  ): Answer => {
    const stated = new Set([...facts, ...(close === undefined ? [] : [close])].map(({ fact }) => fact));
    const related = [...new Set(factsOf(candidates))].filter((one) => !stated.has(one)).slice(0, OFFERS);
    return { kind: 'found', facts, ...(close && { close }), related, confidence };
  };
  const decide: Decide = (text, only) => {
    const reading = read(text, OFFERS, only);
    const known = certain(reading, only);
    if (known === undefined) return { answer: decided(reading, text, only), looked: lookedAt(reading) };
    return { answer: known.answer, looked: [known.fact, ...lookedAt(reading)] };
  };
  /** A sample question, word for word, who somebody is, or a row that its whole table proves. */
  const certain = (reading: Reading, only: Only) => {
    for (const one of readingsOf(reading)) {
      const fact = wordForWord(one.index)(one.look.query.question);
      if (fact === undefined || !(only?.(factOf(one, { fact })) ?? true)) continue;
      const found = shown({ reading: one, ranked: { fact, score: 1 } });
      const answer = foundAnswer([found], 1, candidatesOf(one));
      return { answer: withStep(answer, 'word for word'), fact: found.fact };
    }
    for (const one of readingsOf(reading)) {
      const person = whoIs(one.index)(one.look.query.said);
      if (person === undefined || !(only?.(factOf(one, person)) ?? true)) continue;
      const fact = factOf(one, person);
      const answer = foundAnswer([{ fact, score: 1, highlight: person.part }], 1, candidatesOf(one));
      return { answer: withStep(answer, 'who it is'), fact };
    }
    if (only !== undefined || reading.verdict.silent) return undefined;
    // Beside a sure answer no table of the other collection counts.
    for (const one of reading.verdict.answers ? [reading] : readingsOf(reading)) {
      const row = extreme(one.index)(one.look, one.ranked);
      if (row === undefined) continue;
      const fact = factOf(one, row);
      const answer = foundAnswer([{ fact, score: 1, highlight: row.label }], 1, candidatesOf(one));
      return { answer: withStep(answer, 'row of a table'), fact };
    }
    return undefined;
  };
  const decided = (reading: Reading, text: string, only: Only): Answer => {
    const mayBeTaken = only === undefined && !reading.verdict.silent;
    const parts = mayBeTaken ? partsRead(text, read, judge) : undefined;
    // Half an answer is better than none, and than the same fact without what may be the other half.
    const isMore =
      parts !== undefined &&
      (parts.whole ||
        !reading.verdict.answers ||
        (parts.close !== undefined && factIn(parts.first) === firstOf(reading)));
    const answer = isMore ? withStep(ofParts(parts), 'two questions') : ofWhole(reading, text, only);
    return (mayBeTaken ? ofEither(text, answer) : undefined) ?? answer;
  };
  /** Where it asks which of two things it is, what is told of one is told of the other as well. */
  const ofEither = (text: string, answer: Answer): Answer | undefined => {
    const either = eitherRead(text, read);
    if (either === undefined) return undefined;
    const [first, second] = either.sides;
    const stated = statedIn(answer);
    const sides = either.sides.map(factIn);
    const others = stated.filter(({ fact }) => !sides.includes(fact));
    // One of two is half an answer; where nothing was found, both have to be sure.
    const isHalf = others.length + 1 === stated.length;
    const areSure = stated.length === 0 && either.sides.every(({ reading }) => reading.verdict.answers);
    if (!isHalf && !areSure) return undefined;
    const facts = [shown(first), shown(second)] as const;
    if (!comparable(...facts)) return undefined;
    const near = either.sides.flatMap(({ reading }) => candidatesOf(reading));
    const least = Math.min(...either.sides.map(({ reading }) => reading.verdict.confidence));
    const confidence = answer.kind === 'found' ? answer.confidence : least;
    return withStep(foundAnswer(facts, confidence, near, others[0]), 'each of two');
  };
  /** Candidates and what was found besides, those of the reading that counts before the other's. */
  const lookedAt = (reading: Reading): readonly Fact[] =>
    readingsOf(reading).flatMap((one) =>
      [...one.ranked, ...one.look.others].map((found) => factOf(one, found)),
    );
  const ofWhole = (reading: Reading, text: string, only: Only): Answer => {
    const alone = askedAlone(reading, text, only);
    return alone === undefined ? answerOf(reading, text) : withStep(answerOf(alone, text), 'asking part');
  };
  /**
   * The question in a chat message read alone, where the whole is not sure and it is, of the very same fact. Curated facts
   * alone: on others it answered as often wrongly as rightly.
   */
  const askedAlone = (whole: Reading, text: string, only: Only): Reading | undefined => {
    const first = firstOf(whole);
    const { answers, silent } = whole.verdict;
    if (answers || silent || first === undefined || !isCurated(first)) return undefined;
    for (const part of askingParts(text)) {
      const alone = read(part, OFFERS, only);
      if (alone.verdict.answers && firstOf(alone) === first) return alone;
    }
    return undefined;
  };
  const ofParts = ({ first, second, close, confidence }: PartsRead): Answer => {
    const candidates = [first, second ?? close].flatMap((part) => (part ? candidatesOf(part.reading) : []));
    const facts = [shown(first), ...(second === undefined ? [] : [shown(second)])] as const;
    return foundAnswer(facts, confidence, candidates, close && shown(close));
  };
  const answerOf = (whole: Reading, text: string): Answer => {
    const reading = nearer(whole);
    const { confidence, nearness, answers, silent } = reading.verdict;
    const [first] = reading.ranked;
    // What holds a good part of the question's words is worth an offer, however little speaks for it as an answer.
    const isNear = first !== undefined && (first.features[COVERAGE] as number) >= NEAR_COVERAGE;
    if (first === undefined || (nearness < judge.offerLine && !isNear))
      return { kind: 'unknown', confidence };
    if (answers) {
      const found = shown({ reading, ranked: first });
      const second = judge.close(reading.ranked, reading.look, mayAskTwo(text));
      const close = second === undefined ? elsewhere(found, reading) : shown({ reading, ranked: second });
      return foundAnswer([found], confidence, candidatesOf(reading), close);
    }
    const [closest, ...others] = factsOf(near(reading));
    return {
      kind: 'unsure',
      offers: [closest as Fact, ...others],
      confidence,
      ...(silent && { silent }),
    };
  };
  /** What the other collection answers as surely, where it tells a figure of the same unit. */
  const elsewhere = (found: FoundFact, { other }: Reading): FoundFact | undefined => {
    const [best] = other?.ranked ?? [];
    if (other === undefined || best === undefined || !other.verdict.answers) return undefined;
    const rival = shown({ reading: other, ranked: best });
    return comparable(found, rival) ? rival : undefined;
  };
  const ranked = (question: string, count: number) => near(nearer(read(question, count)), count).map(shown);
  return { ranked, nearest, decide };
}

function figuresOn(
  topic: string,
  knowledge: Knowledge,
  read: Read,
  suggestTopics: (text: string, limit: number) => readonly string[],
): readonly FigureRow[] {
  const asked = fold(plain(topic));
  if (asked === '') return figureRows(knowledge.facts);
  const named = knowledge.facts.filter((fact) => fact.topics.some((name) => fold(name) === asked));
  if (named.length > 0) return figureRows(named);
  const near = new Set(
    readingsOf(read(topic, TOPIC_FACTS)).flatMap((reading) =>
      reading.ranked
        .slice(0, TOPIC_FACTS)
        .filter(({ features }) => (features[COVERAGE] as number) >= TOPIC_COVERAGE)
        .map((ranked) => factOf(reading, ranked)),
    ),
  );
  const rows = figureRows(knowledge.facts.filter((fact) => near.has(fact)));
  if (rows.length > 0) return rows;
  const [closest] = suggestTopics(topic, 1);
  return closest === undefined
    ? []
    : figureRows(knowledge.facts.filter((fact) => fact.topics.includes(closest)));
}
