import { type Question, wordsIn } from '../../language/analyse.ts';
import { kindAsked } from '../../language/forms/asked.ts';
import { AUXILIARIES } from '../../language/forms/question-words.ts';

/** What stands before `when`, where that begins a clause of its own and no question. */
const WHEN = new RegExp(
  String.raw`^(?<before>.{3,200}?)(?<!,) when (?!(?:${AUXILIARIES}|s|exactly)(?!\w))(?=\p{L}[\p{L}\d’'-]* \p{L})`,
  'iu',
);
const ASKS = /\b(?:how|what|whats|which|who|whos|where|why)\b/i;
/** `Any idea when`, `what did they say about when`, `opening times when` */
const ASKS_WHEN =
  /\b(?:know|idea|clue|sure|say|says|said|tell|told|ask|find out|hear|see|about|is it|was it|it|that|and|or|date|dates|day|days|year|time|times|month)$/i;
/** Of what the answer is a figure. */
const VALUE =
  /\b(?:price|cost|capacity|size|age|height|weight|length|depth|speed|salary|wages?|rent|fare|fee|toll|value|population|turnout|attendance|temperature|seats|staff|jobs|score|odds|rate|share|number)\b/i;

/**
 * `What was it to cost when it was approved`, `capacity when the stand is finished`: a question that names a time and asks for none, as
 * one of what it asks.
 */
export function withoutWhen(question: Question): Question {
  if (question.asked !== 'date') return question;
  const before = WHEN.exec(question.plain)?.groups?.before;
  if (before === undefined || ASKS_WHEN.test(before)) return question;
  if (!ASKS.test(before) && !VALUE.test(before)) return question;
  const { asked } = kindAsked(wordsIn(before));
  return asked === 'date' ? question : { ...question, asked };
}

/** It names a time by what was then, and asks for none. */
export const namesWhen = ({ asked, plain }: Question): boolean => asked !== 'date' && WHEN.test(plain);
