import { createHighlight } from '../../src/answer/highlight/highlight.ts';
import { type Refine, spansOf } from '../../src/answer/highlight/spans.ts';
import { analyse } from '../../src/answer/language/analyse.ts';
import { readModel } from '../../src/answer/rank/model.ts';
import { createEngine } from '../../src/answer/read/engine.ts';
import { type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../src/knowledge/types.ts';
import { factOf, knowledgeOf } from './knowledge.ts';

/** What stands in bold in one of some facts, by the shipped weights. */
export function boldIn(
  facts: readonly Fact[],
  isIt: (fact: Fact) => boolean,
  question: string,
): string | null {
  const { look, index } = createEngine(knowledgeOf(facts));
  const at = index.facts.findIndex(isIt);
  const fact = index.facts[at];
  if (fact === undefined) throw new Error('no fact');
  const { spans, query } = look(question, 1);
  const span = createHighlight(readModel())(fact, spans(at), query.question);
  return span && fact.text.slice(span.start, span.end);
}

/** The same of a fact that has no others beside it. */
export const boldOf = (text: string, question: string): string | null =>
  boldIn([factOf('one', text)], () => true, question);

/** An article that states one sentence, as it is read from a file. */
export function articleOf(sentence: string): Ingested {
  const text = `The week at the port\n\nBy Ada Holm\nThe Port Gazette\n2 May 2024\n\n${sentence}\n\nThe mayor spoke of a good week for the coast.\n`;
  return ingestArticle(Buffer.from(text), { name: 'a.txt' });
}

/** The fact that a sentence is, as it is read from an article. */
export function factAsRead(sentence: string): Fact {
  const fact = articleOf(sentence).facts.find(({ text }) => text === sentence);
  if (fact === undefined) throw new Error('no fact');
  return fact;
}

/** What stands in bold in a sentence as it is read from an article. */
export const boldAsRead = (sentence: string, question: string): string | null =>
  boldIn(articleOf(sentence).facts, ({ text }) => text === sentence, question);

/** What a rule chooses in a sentence in place of the span that is written so; undefined where it says nothing. */
export function refinedOf(
  refine: Refine,
  text: string,
  question: string,
  chosen: string,
): string | null | undefined {
  const fact = factOf('one', text);
  const { spans } = spansOf(fact);
  const one = spans.find(({ start, end }) => text.slice(start, end) === chosen);
  if (one === undefined) throw new Error(`No such span: ${chosen}`);
  const refined = refine(fact, spans, one, analyse(question));
  return refined === null ? null : refined?.written;
}
