import type { Fact, Knowledge } from '../knowledge/types.ts';
import { analyse } from './analyse.ts';
import { createTopicSuggest, figureRows, topicsOf } from './browse.ts';
import { partsOf } from './compound.ts';
import { ANSWER_LINE, confidenceOf, OFFER_LINE } from './decide.ts';
import { highlightIn } from './highlight.ts';
import { buildIndex, type Index } from './inverted-index.ts';
import { type Candidate, rank } from './rank.ts';
import { createSuggest } from './suggest.ts';
import type { Answer, Assistant, FigureRow, FoundFact } from './types.ts';
import { understand } from './understand.ts';
import { fold, plain } from './words.ts';

const OFFERS = 3;
/** A fact on a topic's figures scores at least this share of the best one. */
const SAME_TOPIC = 0.6;

/** Builds the index once; answers are then pure functions of the question. */
export function createAssistant(knowledge: Knowledge): Assistant {
  const index = buildIndex(knowledge);
  const byId = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  const topics = topicsOf(knowledge);
  const suggestTopics = createTopicSuggest(topics);
  return {
    knowledge,
    answer: (question) => answer(question, index),
    pick: (factId) => {
      const fact = byId.get(factId);
      if (fact === undefined) return undefined;
      return {
        kind: 'found',
        facts: [{ fact, score: 1, highlight: null }],
        related: related(fact, index, []),
        confidence: 1,
      };
    },
    rank: (question, count) => look(question, index, count).found,
    suggest: createSuggest(knowledge),
    topics: () => topics,
    suggestTopics,
    figures: (topic) => figuresOn(topic, knowledge, index, suggestTopics),
  };
}

interface Look {
  readonly found: readonly FoundFact[];
  readonly candidates: readonly Candidate[];
  readonly confidence: number;
}

/** One question, one thing asked: its best facts, and how surely the first answers it. */
function look(text: string, index: Index, count: number): Look {
  const question = analyse(text);
  const clues = understand(question, index);
  const candidates = rank(clues, index, Math.max(count, 1 + OFFERS));
  const found = candidates.slice(0, count).map(({ at, score }): FoundFact => {
    const { fact } = index.facts[at] as Index['facts'][number];
    return { fact, score, highlight: highlightIn(fact, question) };
  });
  return { found, candidates, confidence: confidenceOf(candidates, clues) };
}

function answer(text: string, index: Index): Answer {
  const whole = look(text, index, OFFERS + 1);
  const parts = partsOf(plain(text));
  if (parts !== undefined) {
    const [a, b] = parts.map((part) => look(part, index, 1));
    const first = a?.found[0];
    const second = b?.found[0];
    const confidence = Math.min(a?.confidence ?? 0, b?.confidence ?? 0);
    if (first && second && first.fact !== second.fact && confidence >= ANSWER_LINE) {
      return {
        kind: 'found',
        facts: [first, second],
        related: related(first.fact, index, [second.fact]),
        confidence,
      };
    }
  }
  const [first, ...others] = whole.found;
  if (first === undefined || whole.confidence < OFFER_LINE)
    return { kind: 'unknown', confidence: whole.confidence };
  if (whole.confidence < ANSWER_LINE) {
    const rest = others.slice(0, OFFERS - 1).map(({ fact }) => fact);
    return { kind: 'unsure', offers: [first.fact, ...rest], confidence: whole.confidence };
  }
  return {
    kind: 'found',
    facts: [first],
    related: related(first.fact, index, []),
    confidence: whole.confidence,
  };
}

/** The facts nearest to one: by its own words, other than itself and `besides`. */
function related(fact: Fact, index: Index, besides: readonly Fact[]): readonly Fact[] {
  return look(fact.text, index, OFFERS + 1 + besides.length)
    .found.map((found) => found.fact)
    .filter((other) => other !== fact && !besides.includes(other))
    .slice(0, OFFERS);
}

function figuresOn(
  topic: string,
  knowledge: Knowledge,
  index: Index,
  suggestTopics: (text: string, limit: number) => readonly string[],
): readonly FigureRow[] {
  const asked = fold(plain(topic));
  if (asked === '') return figureRows(knowledge.facts);
  const named = knowledge.facts.filter((fact) => fact.topics.some((name) => fold(name) === asked));
  if (named.length > 0) return figureRows(named);
  const { found } = look(topic, index, 25);
  const best = found[0]?.score ?? 0;
  const near = found.filter(({ score }) => score >= best * SAME_TOPIC).map(({ fact }) => fact);
  const rows = figureRows(knowledge.facts.filter((fact) => near.includes(fact)));
  if (rows.length > 0) return rows;
  const [closest] = suggestTopics(topic, 1);
  return closest === undefined
    ? []
    : figureRows(knowledge.facts.filter((fact) => fact.topics.includes(closest)));
}
