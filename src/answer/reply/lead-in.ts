import { sentencesOf } from '../../knowledge/language/sentences.ts';
import type { Fact } from '../../knowledge/types.ts';
import { BAR } from '../types.ts';
import { interviewQuestionOf } from './interview-question.ts';

/** Whom or what it tells of, a sentence before it has named; within a quotation, somebody else's words may have. */
const OPENS =
  /^(?:It|He|She|They|Its|His|Her|Their|This|These|That|Those|Both)\b(?!['’]s (?:why|how|what)\b)/u;
/** `Ten years ago it was 15,000.`, `In 2019 they had 12.`, `In Lower Orme it is £840.`, and not `By 2030 it is expected that …` */
const BEHIND_TIME =
  /^(?:(?:In|By|Since|Until|On) (?:\p{Lu}\p{L}+ )?\d{1,4}|(?:In|At) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|(?:Last|This|Next) \p{L}+|(?:\p{L}+|\d+) (?:years?|months?|weeks?|days?) (?:ago|earlier|later|before)|Today|Now|Then|But|And|So),? (?:he|she|they|it(?! (?:is|was|has been) (?:\p{L}+ed|said|known|thought|hard|easy|clear|likely|possible|not) ))\b/u;
const refers = (sentence: string): boolean => OPENS.test(sentence) || BEHIND_TIME.test(sentence);

/** `A: `, `Lund: ` before an answer. */
const LABEL = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}:\s+/u;

/**
 * The sentences of its article before a fact which opens with a pronoun, from the last that opens with none: without them
 * nobody knows what `It costs 3.80 euros` tells of. None where the fact needs none, or begins its paragraph.
 */
export function leadInOf(fact: Fact): readonly string[] {
  const { text, origin, article, place, context } = fact;
  if (origin.kind !== 'extracted' || place.kind !== 'paragraph') return [];
  const asked = interviewQuestionOf(fact);
  if ((context !== undefined && asked?.asks !== true) || text.includes(BAR) || !refers(text)) return [];
  const before = (article.text ?? '').slice(0, origin.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const paragraph = asked === null ? line : line.replace(LABEL, '');
  const sentences = sentencesOf(paragraph, article.language).map(({ start, end }) =>
    paragraph.slice(start, end),
  );
  const naming = sentences.findLastIndex((sentence) => !refers(sentence));
  return sentences.slice(Math.max(0, naming));
}
