import Fuse from 'fuse.js';
import type { Fact, Knowledge } from '../knowledge/types.ts';
import { shorten } from './reply.ts';
import type { Suggestion } from './types.ts';
import { fold, plain } from './words.ts';

/** Discord's limit for a choice's label. */
const LABEL_LIMIT = 100;

interface Entry {
  readonly label: string;
  readonly key: string;
  readonly fact: Fact;
  readonly kind: 'question' | 'statement' | 'topic';
}

/** Completes what is being typed from sample questions, statements and topics. */
export function createSuggest(knowledge: Knowledge) {
  const entries = knowledge.facts.flatMap(entriesOf);
  const fuse = new Fuse(entries, {
    keys: ['key'],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  const opening = firstQuestions(knowledge);
  return (text: string, limit: number): readonly Suggestion[] => {
    const asked = fold(plain(text).slice(0, LABEL_LIMIT));
    if (asked === '') return opening.slice(0, limit);
    const parts = asked.split(' ');
    const exact = entries.filter(({ key }) => parts.every((part) => key.includes(part)));
    const near =
      exact.length >= limit
        ? []
        : fuse.search(asked.slice(0, 32), { limit: limit * 3 }).map(({ item }) => item);
    return distinct([...exact, ...near]).slice(0, limit);
  };
}

function entriesOf(fact: Fact): Entry[] {
  const entry = (label: string, kind: Entry['kind']): Entry => ({
    label: shorten(label, LABEL_LIMIT),
    key: fold(label),
    fact,
    kind,
  });
  return [...fact.questions.map((question) => entry(question, 'question')), entry(fact.text, 'statement')];
}

/** One label a fact, so that a list of 25 shows 25 things. */
function distinct(entries: readonly Entry[]): Suggestion[] {
  const byFact = new Map<string, Suggestion>();
  const labels = new Set<string>();
  for (const { label, fact } of entries) {
    if (byFact.has(fact.id) || labels.has(label)) continue;
    byFact.set(fact.id, { label, factId: fact.id });
    labels.add(label);
  }
  return [...byFact.values()];
}

/** The first sample question of each fact: figures of the body first, and each topic in turn, so that the first few differ. */
function firstQuestions(knowledge: Knowledge): readonly Suggestion[] {
  const asked = knowledge.facts.filter((fact) => fact.questions.length > 0);
  const facts = asked.length > 0 ? asked : knowledge.facts;
  const turns = new Map<string, number>();
  return distinct(
    facts
      .map((fact, at) => ({ fact, at, rank: dullness(fact) }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ fact, rank, at }) => {
        const turn = `${rank} ${fact.topics[0] ?? ''}`;
        turns.set(turn, (turns.get(turn) ?? 0) + 1);
        return { fact, rank, at, turn: turns.get(turn) ?? 0 };
      })
      .sort((a, b) => a.rank - b.rank || a.turn - b.turn || a.at - b.at)
      .map(({ fact }): Entry => entriesOf(fact)[0] as Entry),
  );
}

/** What the article measures makes a better first question than its date, its photo or a plain statement. */
function dullness({ figures, place }: Fact): number {
  const measured = figures.some(({ unit }) => unit !== 'date' && unit !== 'year');
  if (!measured) return 2;
  return place.kind === 'paragraph' ? 0 : 1;
}
