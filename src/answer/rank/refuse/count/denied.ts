import { statementIn, type Told } from '../case.ts';

/** It asks for those that are not, or do not: `which cities are not in it`, but not `what new has it that it had not before`. */
const DENIED =
  /\b(?:how many|which|who|what)(?: (?!that|which|who|what)[\p{L}-]+){0,3} (?:is|are|was|were|do|does|did|has|have|had)(?: not\b|n['’]?t\b(?! (?:they|you|it|he|she|we)\b))/u;
const COUNTS_DENIED =
  /\bhow many(?: [\p{L}-]+){0,3} (?:is|are|was|were|do|does|did|has|have|had|will)(?: not\b|n['’]?t\b)/u;
/** Tells so of those that are left without a `not`. */
const REST =
  /(?<!\w)(?:remain\w*|stay\w*|still|refus\w*|declin\w*|reject\w*|fail\w*|miss\w*|lack\w*|abs\p{L}+|skip\w*|dropp\w*|exempt\w*|out of)(?!\w)/iu;
const NOT = /(?<!\w)(?:not|no|nor|none|never|without|only|except|un\p{L}+)(?!\w)|n['’]t(?!\w)/iu;

/** Whether a question asks how many are or do not, and a text tells of none that are or do not. */
export const countsNoDenied = (said: string, text: string): boolean =>
  COUNTS_DENIED.test(said) && !NOT.test(text) && !REST.test(text);

/** Whether a question asks for those that are or do not, and a statement has no word of that. */
export const deniesNothing = (one: Told): boolean => DENIED.test(one.said) && !NOT.test(statementIn(one));
