import { measureWords } from '../../knowledge/figures/measure-words.ts';
import { namesOfFact } from '../../knowledge/figures/subject.ts';
import { comparable } from '../compare/either.ts';
import { type Answer, withStep } from '../types.ts';

/**
 * Of two facts that are shown, the one of the article that is about what the question names first: `Carrow's rate is 4 %, against
 * Halden's 5 %` is told of Carrow, and an article about Halden knows Halden's rate better.
 */
export function ownFirst(answer: Answer, question: string): Answer {
  if (answer.kind !== 'found' || answer.facts.length > 1 || answer.close === undefined) return answer;
  const [first] = answer.facts;
  const { close } = answer;
  if (first.fact.article.id === close.fact.article.id || !comparable(first, close)) return answer;
  const asked = new Set(measureWords(question));
  const [told, own] = [namesOfFact(first.fact), namesOfFact(close.fact)];
  const isOfOther = [...told.about].some((name) => told.said.has(name));
  const isNamed = [...told.about].some((name) => asked.has(name));
  const isOwn = [...own.about].some((name) => asked.has(name) && told.said.has(name));
  if (!isOfOther || isNamed || !isOwn) return answer;
  return withStep({ ...answer, facts: [close], close: first }, 'own article');
}
