import { type Assistant, createAssistant } from '../../src/answer/assistant.ts';
import { statedIn } from '../../src/answer/types.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../src/knowledge/types.ts';
import { articleOf } from './bold.ts';
import { knowledgeOf } from './knowledge.ts';

type Answering = Pick<Assistant, 'answer'>;

/** The facts of an article as its file has them; the file's name tells what format it is. */
export const factsRead = (text: string, name = 'article.txt'): readonly Fact[] =>
  ingestArticle(Buffer.from(text), { name }).facts;

/** It knows that article alone. */
export const assistantOf = (text: string, name?: string): Assistant =>
  createAssistant(knowledgeOf(factsRead(text, name)));

/** Whether facts answer a question where one sentence is known, as it is read from an article. */
export const isAnswered = (sentence: string, question: string): boolean =>
  createAssistant(knowledgeOf(articleOf(sentence).facts)).answer(question).kind === 'found';

/** All that is stated in answer to a question. */
export const textsStated = ({ answer }: Answering, question: string): readonly string[] =>
  statedIn(answer(question)).map(({ fact }) => fact.text);

/** What stands in bold in each of those. */
export const boldsStated = ({ answer }: Answering, question: string): readonly (string | null)[] =>
  statedIn(answer(question)).map(
    ({ fact, highlight }) => highlight && fact.text.slice(highlight.start, highlight.end),
  );

/** What stands in bold in the first of them; undefined where none is stated, or nothing in it. */
export const boldStated = (assistant: Answering, question: string): string | undefined =>
  boldsStated(assistant, question)[0] ?? undefined;
