import { sentencesOf } from '../../knowledge/language/sentences.ts';
import type { Fact } from '../../knowledge/types.ts';
import { BAR } from '../types.ts';

const ENDS_ASKING = /[?？]["”’»]?$/u;
/** A sentence, and no hour: `4 p.m.` */
const CLAIMS = /\p{Ll}{3,}[.!…]["”’»]?$/u;

/** What stands above an interview's answer: a question, or else what who asks claims. */
interface InterviewQuestion {
  readonly said: string;
  readonly asks: boolean;
}

/**
 * What an interview's answer was asked: the question alone, for who asks may claim what is not so; a claim where there is no question.
 * Null for other facts.
 */
export function interviewQuestionOf({ context = '', text, saidBy, article }: Fact): InterviewQuestion | null {
  if (context === '' || text.includes(BAR) || context.includes(BAR)) return null;
  if (!ENDS_ASKING.test(context))
    return saidBy !== null && CLAIMS.test(context) ? { said: context, asks: false } : null;
  const sentences = sentencesOf(context, article.language).map(({ start, end }) => context.slice(start, end));
  const first = sentences.findLastIndex((sentence) => !ENDS_ASKING.test(sentence)) + 1;
  return { said: sentences.slice(first).join(' '), asks: true };
}
