import { remembered } from '../../../knowledge/memoize.ts';
import { AUXILIARIES, PREPOSITION, QUESTION_WORDS, wordCount } from './question-words.ts';

/** Longer texts are no questions to take apart. */
const LONGEST_QUESTION = 400;

const MARK = /[?;.!]+\s*(?:and\s+|also\s+|plus\s+)?/;
const AND =
  /,?\s+(?:and|n|&|\+|plus|as well as|(?:together|along) with)\s+(?:(?:oh )?also,?\s+|then\s+|so\s+)?/;
/** None with a `not`: `and can't park` asks nothing. */
const VERB = `(?:${AUXILIARIES})\\b(?!['’]t)`;
/** Before another question. */
const JOINT = new RegExp(
  `(?:${MARK.source}|${AND.source}|,\\s+)(?=${PREPOSITION}(?:(?:${QUESTION_WORDS}|(?:the )?number of)\\b|${VERB}))`,
  'gi',
);
/** Between two things that are asked for by name: `the budget, and the number of guests`. */
const NOUNS =
  /,\s+(?:and|plus|also)\s+(?:also\s+)?|\s+\+\s+|\s+(?:and|&|plus|as well as|(?:together|along) with)\s+(?:also\s+)?(?=(?:the|its|their)\s)/giu;
/** `Followers and sales of the market`: each of them is the market's. */
const OF_BOTH =
  /^(?<one>[^?;.!,]{3,80}?) (?:and|&|n|plus|as well as) (?:the )?(?<other>\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}) (?<of>(?:of|for) [^?;.!,]{3,80})\W*$/iu;
/** Most questions have none of these before their end, and need no closer look. */
const MAY_JOIN = /[?;.!,&+]\s*[^\s?;.!]|\s(?:and|n|plus|as well as|(?:together|along) with)\s/i;
const ASKS_ANYTHING = new RegExp(
  `\\b(?:${QUESTION_WORDS})\\b|\\b(?:number|amount|name) of\\b|^(?:oh |also |and |so )*${VERB}`,
  'i',
);
/** Asks nothing more: `does it say`, `do you know`. */
const IDLE =
  /^(?:does|do|did|can|could|would) (?:it|they|you|anyone|anybody|we)(?: even)? (?:say|know|tell|remember|help)\b/i;
const SAYS =
  /\b(?:who|(?:which|what) (?!(?:i|it|he|she|we|they|you)\b)\w+) (?:says?|said|gives|gave|claim(?:s|ed)|report(?:s|ed))\b/i;
const WHOSE_FIGURE = /\bwhose (?:figures?|numbers?|count|data|words?|estimate|claim)\b/i;
const SAID = /\b(?:it|so|that|this|these|those)\b/i;
/** A part of fewer words does not stand on its own. */
const FEWEST_WORDS = 2;

/** Asked of what the other part names: `and when?` */
const ALONE = /^(?:when|where|why|how|who|by whom|for whom)\W*$/i;

/** Two questions that one may be made of. */
export interface Parts {
  readonly first: string;
  readonly second: string;
  /** Only things are named on one side at least: what is a list of things in one question looks the same. */
  readonly nouns: boolean;
}

/** Where a question may ask two things: its two parts, for each place where it can be taken apart. */
export function partsOf(question: string): readonly Parts[] {
  if (question.length > LONGEST_QUESTION || !MAY_JOIN.test(question)) return [];
  const joints = [...question.matchAll(JOINT)].flatMap((match): Parts[] => {
    const parts = partsAt(question, match);
    if (parts === undefined) return [];
    // What stands before a mere comma may be part of the one question: `Besides trade, what else …`. A remark asks nothing.
    const asks =
      ASKS_ANYTHING.test(parts.first) || !(match[0].trim() === ',' || isRemark(parts.first, match[0]));
    return asks && ASKS_ANYTHING.test(parts.second) ? [{ ...parts, nouns: false }] : [];
  });
  const nouns = [...question.matchAll(NOUNS)].flatMap((match): Parts[] => {
    const parts = partsAt(question, match);
    return parts === undefined ? [] : [{ ...parts, nouns: true }];
  });
  return [...joints, ...nouns, ...ofBoth(question)];
}

function ofBoth(question: string): readonly Parts[] {
  const { one, other, of } = OF_BOTH.exec(question)?.groups ?? {};
  if (one === undefined || other === undefined || / (?:of|for) /iu.test(one)) return [];
  return [{ first: `${one} ${of}`, second: `${other} ${of}`, nouns: true }];
}

/** Two things are asked for, or may be: `who wrote it and when`, `do adults and children pay the same`. */
export const mayAskTwo = remembered(
  (question: string): boolean =>
    question.length <= LONGEST_QUESTION &&
    (/(?:\b(?:and|n)\b|&|\+)\s*\S/i.test(question) || partsOf(question).length > 0),
);

/** `And who says so?`, `and whose figures are these?` */
export function asksWhoSaysIt(part: string): boolean {
  return SAID.test(part) && (SAYS.test(part) || WHOSE_FIGURE.test(part));
}

/** What is asked behind a sentence that only tells something, where it does not lean on that. */
export function askedBehindRemark(question: string): string | undefined {
  if (question.length > LONGEST_QUESTION || !MAY_JOIN.test(question)) return undefined;
  for (const match of question.matchAll(JOINT)) {
    const parts = partsAt(question, match);
    if (parts === undefined || !isRemark(parts.first, match[0])) continue;
    const isWhole =
      !ASKS_ANYTHING.test(parts.first) && ASKS_ANYTHING.test(parts.second) && !REFERS.test(parts.second);
    return isWhole ? parts.second : undefined;
  }
  return undefined;
}

/** A word that another sentence gives its meaning; `what is in it for them` has one that nothing does. */
export const REFERS =
  /\b(?:(?<!\bin )it|it(?! for\b)|its|they|their|them|there|that|this|those|these|he|she|his|her)\b/i;

/** `I was reading about rail. How many cities …`: a sentence of its own, which tells something. */
const isRemark = (first: string, joint: string): boolean => /[.!]/.test(joint) && TELLS.test(first);
const TELLS =
  /^(?:\W*(?:hi|hey|hello|so|ok|okay|well|yo|lol)\b\W*(?:all|guys|everyone|folks)?\W*)?(?:(?:i|we|my|our)\b|[^,]*\b(?:is|are|was|were|am|been)\b)/i;

function partsAt(question: string, match: RegExpExecArray): Omit<Parts, 'nouns'> | undefined {
  const first = question.slice(0, match.index);
  const second = question.slice(match.index + match[0].length);
  const long = [first, second].every((part) => ALONE.test(part) || wordCount(part) >= FEWEST_WORDS);
  return long && !IDLE.test(second) ? { first, second } : undefined;
}
