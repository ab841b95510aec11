import type { Fact, Knowledge } from '../knowledge/types.ts';
import { NUMBER_WORDS, STOP } from './lexicon.ts';
import { type Concepts, conceptsOf } from './vocabulary.ts';
import { stemOf, tokenise } from './words.ts';

/** Best of those measured on XQuAD for sentences: they are short, so length says little. */
const K1 = 0.9;
const B = 0.25;

/** A text of a fact (its statement, or one of its sample questions) as the ids of its content terms, each once. */
export type TermSet = Int32Array;

/** A fact as the ranking sees it. */
export interface IndexedFact {
  readonly fact: Fact;
  /** Terms of the statement and who says it. */
  readonly body: TermSet;
  /** Terms of article title, section and topics. */
  readonly context: TermSet;
  readonly questions: readonly TermSet[];
}

/** Facts by their terms. Costs a question what its words cost, not what the knowledge holds. */
export interface Index {
  readonly facts: readonly IndexedFact[];
  readonly concepts: Concepts;
  /** Every term (a stem, or a concept of the vocabulary) by its id. */
  readonly terms: ReadonlyMap<string, number>;
  /** Facts that hold the term in their statement or sample questions, by term id. */
  readonly documentFrequency: Int32Array;
  /** How often each word as written stands in the knowledge: what a misspelt word may have meant. */
  readonly surfaces: ReadonlyMap<string, number>;
  idf(termId: number | undefined): number;
  /** BM25 impacts of a term over statement and sample questions: fact numbers and impacts, side by side. */
  postings(termId: number): { readonly facts: Int32Array; readonly impacts: Float32Array };
}

/** The term that stands for a concept. */
export const conceptTerm = (concept: number): string => `@${concept}`;

export function buildIndex(knowledge: Knowledge): Index {
  const concepts = conceptsOf(knowledge.vocabulary);
  const terms = new Map<string, number>();
  const surfaces = new Map<string, number>();
  const read = (text: string): number[] => termsOf(text, concepts, terms, surfaces);
  const counts: Map<number, number>[] = [];
  const facts = knowledge.facts.map((fact): IndexedFact => {
    const body = read(`${fact.text} ${fact.saidBy ?? ''}`);
    const questions = fact.questions.map(read);
    const context = read(contextOf(fact));
    const count = new Map<number, number>();
    for (const id of [...body, ...questions.flat()]) count.set(id, (count.get(id) ?? 0) + 1);
    for (const id of context) count.set(id, (count.get(id) ?? 0) + 0.2);
    counts.push(count);
    return { fact, body: setOf(body), context: setOf(context), questions: questions.map(setOf) };
  });
  const documentFrequency = frequencies(facts, terms.size);
  const idf = (id: number | undefined): number => {
    const df = id === undefined ? 0 : (documentFrequency[id] ?? 0);
    return Math.log(1 + (facts.length - df + 0.5) / (df + 0.5));
  };
  const lists = postingLists(counts, terms.size, idf);
  return {
    facts,
    concepts,
    terms,
    documentFrequency,
    surfaces,
    idf,
    postings: (id) => ({
      facts: lists.facts.subarray(lists.starts[id], lists.starts[id + 1]),
      impacts: lists.impacts.subarray(lists.starts[id], lists.starts[id + 1]),
    }),
  };
}

function contextOf(fact: Fact): string {
  const section = fact.place.kind === 'paragraph' ? (fact.place.section ?? '') : fact.place.kind;
  return [fact.article.title, section, ...fact.topics, fact.article.publisher ?? ''].join(' . ');
}

/** Content stems, then the concepts that the whole row of words names. */
function termsOf(
  text: string,
  concepts: Concepts,
  terms: Map<string, number>,
  surfaces: Map<string, number>,
): number[] {
  const tokens = tokenise(text);
  const stems = tokens.map((token) => stemOf(NUMBER_WORDS.get(token.text) ?? token.text));
  const ids: number[] = [];
  const add = (term: string) => {
    const id = terms.get(term) ?? terms.size;
    terms.set(term, id);
    ids.push(id);
  };
  tokens.forEach((token, at) => {
    if (STOP.has(token.text)) return;
    if (!token.number) surfaces.set(token.text, (surfaces.get(token.text) ?? 0) + 1);
    add(stems[at] ?? token.text);
  });
  for (const { concept } of concepts.mentionsIn(stems)) add(conceptTerm(concept));
  return ids;
}

const setOf = (ids: readonly number[]): TermSet => Int32Array.from(new Set(ids)).sort();

function frequencies(facts: readonly IndexedFact[], size: number): Int32Array {
  const df = new Int32Array(size);
  for (const { body, context, questions } of facts) {
    const all = new Set<number>(body);
    for (const question of questions) for (const id of question) all.add(id);
    for (const id of all) df[id] = (df[id] ?? 0) + 1;
    // A word of the context alone is known, but says nothing about the fact.
    for (const id of context) if (df[id] === 0) df[id] = 1;
  }
  return df;
}

function postingLists(counts: readonly Map<number, number>[], size: number, idf: (id: number) => number) {
  const starts = new Int32Array(size + 1);
  for (const count of counts) for (const id of count.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const facts = new Int32Array(starts[size] ?? 0);
  const impacts = new Float32Array(starts[size] ?? 0);
  const next = starts.slice();
  const lengths = counts.map((count) => [...count.values()].reduce((sum, value) => sum + value, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  counts.forEach((count, at) => {
    const norm = K1 * (1 - B + (B * (lengths[at] ?? 0)) / Math.max(1, mean));
    for (const [id, tf] of count) {
      const slot = next[id] ?? 0;
      next[id] = slot + 1;
      facts[slot] = at;
      impacts[slot] = (idf(id) * tf * (K1 + 1)) / (tf + norm);
    }
  });
  return { starts, facts, impacts };
}
