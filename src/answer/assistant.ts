import { lazily } from '../knowledge/memoize.ts';
import type { Fact, Knowledge } from '../knowledge/types.ts';
import { countedTopics, createNameSuggest, figuresOn } from './browse.ts';
import { createAnswering } from './decide/answering.ts';
import { answerListed } from './decide/listed.ts';
import { createReasons } from './decide/not-known.ts';
import { type Explanation, explain } from './explain/explain.ts';
import { createHighlight, firstFigure } from './highlight/highlight.ts';
import type { Index } from './index/inverted-index.ts';
import { ABOUT } from './language/forms/about.ts';
import { versionOf } from './live/version.ts';
import { createJudge, type Model, readModel } from './rank/model.ts';
import { type Collections, collectionsOf } from './read/collections.ts';
import { createRead } from './read/read.ts';
import { createWithDenials } from './several/denied.ts';
import { createSeveral } from './several/several.ts';
import { createSuggest } from './suggest/suggest.ts';
import { createUnderstood } from './suggest/understood.ts';
import type { Answer, FoundFact, Suggestion, TopicFigures } from './types.ts';

/** Answers from one immutable knowledge; the same question gets the same answer. Nothing here ever throws on input. */
export interface Assistant {
  readonly knowledge: Knowledge;
  /** Of all that an answer hangs on: the knowledge and what was learned. */
  version(): string;
  answer(question: string): Answer;
  /** Why a question is answered as it is. */
  explain(question: string): Explanation;
  /** A fact that was picked by its id (autocomplete, a button): found with confidence 1, or undefined when it is gone. */
  pick(factId: string): Answer | undefined;
  /** The `count` best facts, best first, whatever the decision would be. */
  rank(question: string, count: number): readonly FoundFact[];
  /** For an empty text, good first questions. */
  suggest(text: string, limit: number): readonly Suggestion[];
  /** Topics with the number of facts under each, largest first. */
  topics(): readonly { readonly name: string; readonly facts: number }[];
  suggestTopics(text: string, limit: number): readonly string[];
  /** The figures on a topic, in people's words; for an empty topic all of them. */
  figures(topic: string): TopicFigures;
}

const collectionsBy = new WeakMap<Assistant, Collections>();

/**
 * An assistant with the shipped model.
 *
 * @param like Assistants for some of the same facts: what they read of them is not read again. Answers are the same.
 */
export function createAssistant(knowledge: Knowledge, like?: readonly Assistant[]): Assistant {
  return createAssistantWith(knowledge, readModel(), like);
}

/**
 * Builds the indexes once; answers are then pure functions of the question. A message goes down from `answer` to `read`: each question that it
 * lists, the source and the time that one names, which way it is decided, how each collection reads it.
 */
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
  const topics = lazily(() => countedTopics(knowledge));
  // Figures are asked for on a topic: one without any is none to choose.
  const topicSuggest = lazily(() => {
    const facts = knowledge.facts.filter(({ figures }) => figures.length > 0);
    return createNameSuggest(countedTopics({ facts }).map(({ name }) => name));
  });
  const suggestTopics = (text: string, limit: number) => topicSuggest()(text, limit);
  const read = createRead(collections, judge);
  const answering = createAnswering(read, judge, createHighlight(model));
  const several = lazily(() => createSeveral(knowledge, aboutArticles(indexes), answering.decide));
  const version = lazily(() => versionOf(knowledge, model));
  const withReason = createReasons(knowledge.articles);
  const answerOne = (question: string) => withReason(several()(question), question);
  const withDenials = createWithDenials(knowledge.facts);
  const answer = (question: string) => withDenials(answerListed(question, answerOne) ?? answerOne(question));
  const assistant: Assistant = {
    knowledge,
    version,
    answer,
    explain: (question) => explain(question, { version: version(), read, judge, model, answer }),
    pick: (factId) => {
      const fact = byId().get(factId);
      if (fact === undefined) return undefined;
      const facts = [{ fact, score: 1, highlight: firstFigure(fact) }] as const;
      return withDenials({ kind: 'found', facts, related: answering.nearest(fact), confidence: 1 });
    },
    rank: answering.ranked,
    suggest: createSuggest(indexes, createUnderstood(read, judge)),
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
