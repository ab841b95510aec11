import { sentencesOf } from '../../knowledge/language/sentences.ts';
import { oncePer } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Answer, FoundFact } from '../types.ts';

const CLAIM = `(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?|speculation|figures?|numbers?|account|charges?|estimates?|story|statements?)`;
const UNTRUE = String.raw`(?:(?:simply|just|plainly|totally|absolutely|completely|flatly|entirely)\s)?(?:not (?:true|correct|right|so|the case)|untrue|false|wrong|incorrect|misleading|nonsense|rubbish|exaggerated|inflated|unfounded|baseless|made up|a lie|a myth)(?!\w)`;
const DENIES = `(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?)`;
/** Behind what stands for a claim nothing is told that would make it another: `denies that it leaks`. */
const NOTHING_ELSE = String.raw`(?=\W*$|[.,;:!?]|\s(?:and|but|as|outright|strongly|on|in|saying|through|said)(?!\w))`;

/** A sentence denies what stands before it. */
const DENIES_IT = new RegExp(
  [
    String.raw`(?<!\w)${DENIES}\s(?:this|that|it|these|them|both|(?:the|these|those|such|all)\s${CLAIM})${NOTHING_ELSE}`,
    String.raw`^["“]?(?:no, )?(?:that|this|it|these)(?:['’]s|\s(?:is|was|are|were))\s${UNTRUE}`,
    String.raw`(?<!\w)(?:said|says|call(?:s|ed|ing)?|describ(?:es?|ed|ing))\s(?:that\s)?(?:the|this|that|these|those|it)\s?${CLAIM}?\s(?:as\s|is\s|was\s|were\s|are\s)?${UNTRUE}`,
    String.raw`(?<!\w)disagree[sd]?\W*$`,
  ].join('|'),
  'i',
);
/** What leads, within a sentence, to what it denies: `denies that`, `dismissed reports that`, `it is not true that`. */
const DENIES_NEXT = new RegExp(
  [
    // `Disputes that take 90 days` are things.
    String.raw`(?<=\p{L} )${DENIES}\s(?:(?:the|any|all|such|these|those|media|press|online|false)\s){0,2}(?:that|${CLAIM})(?!\w)[^.;,:]{0,120}$`,
    String.raw`(?<!\w)den(?:y|ies|ied|ying)\s(?!(?:planning|building)(?!\w))(?:having\s)?\p{L}{2,20}ing(?!\w)[^.;,:]{0,120}$`,
    String.raw`(?<!\w)(?:not true|untrue|false|wrong|a myth|no truth in (?:the\s)?${CLAIM})\sthat(?!\w)[^.;,:]{0,120}$`,
  ].join('|'),
  'iu',
);
const CLAIMED = new RegExp(String.raw`(?<!\w)${CLAIM}\s(?:that|of)(?!\w)[^.;,:]{0,120}$`, 'i');
const IS_UNTRUE = new RegExp(String.raw`^[^.;:]{0,120}?\s(?:is|are|was|were)\s${UNTRUE}`, 'i');
/** So much on either side of a figure is looked at. */
const BESIDE_FIGURE = 200;

/** The text itself denies what it tells there: `The mayor denies that 40 jobs were lost`. */
export function isDenied(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = text.slice(Math.max(0, start - BESIDE_FIGURE), start);
  const behind = text.slice(end, end + BESIDE_FIGURE);
  return DENIES_NEXT.test(before) || (CLAIMED.test(before) && IS_UNTRUE.test(behind));
}

/** What stands between two sentences, and no word but whose the second is: `Lund: That is not true.` */
const BETWEEN = /^[\s*_>"”’“)]{0,20}(?:\p{Lu}[\p{L} .’'-]{0,40}:[\s*_]{1,5})?/u;
/** The next sentence ends within so much. */
const NEXT = 400;

/** Shows what denies a fact right behind it in its article, as a fact of its own or as the end of a longer one. */
export function createWithDenials(facts: readonly Fact[]): (answer: Answer) => Answer {
  const denialBy = oncePer((fact: Fact) => denialOf(fact, facts));
  return (answer) => {
    if (answer.kind !== 'found') return answer;
    const shown = answer.facts.flatMap((found): readonly FoundFact[] => {
      const by = denialBy(found.fact);
      if (by === undefined) return [found];
      const isLonger = by.text.startsWith(found.fact.text);
      return isLonger ? [{ ...found, fact: by }] : [found, { fact: by, score: found.score, highlight: null }];
    });
    if (shown.every((found, at) => found === answer.facts[at])) return answer;
    const [first = answer.facts[0], ...others] = shown.filter(
      ({ fact }, at) => shown.findIndex((one) => one.fact === fact) === at,
    );
    const stated = new Set([first, ...others].map(({ fact }) => fact));
    const { close, ...rest } = answer;
    return {
      ...rest,
      facts: [first, ...others],
      ...(close !== undefined && !stated.has(close.fact) && { close }),
      related: answer.related.filter((fact) => !stated.has(fact)),
    };
  };
}

/** The shortest fact that has the sentence right behind another, where that denies it. */
function denialOf({ article, origin }: Fact, facts: readonly Fact[]): Fact | undefined {
  if (origin.kind !== 'extracted' || article.text === null) return undefined;
  const behind = article.text.slice(origin.end, origin.end + NEXT);
  const gap = BETWEEN.exec(behind)?.[0].length ?? 0;
  const next = behind.slice(gap);
  const [sentence] = ANY_DENIAL.test(next) ? sentencesOf(next, article.language) : [];
  if (sentence === undefined || !DENIES_IT.test(next.slice(sentence.start, sentence.end))) return undefined;
  const start = origin.end + gap + sentence.start;
  const end = origin.end + gap + sentence.end;
  const telling = facts.filter(
    (fact) =>
      fact.article.id === article.id &&
      fact.origin.kind === 'extracted' &&
      fact.origin.start <= start &&
      fact.origin.end >= end,
  );
  return telling.sort((a, b) => a.text.length - b.text.length)[0];
}

/** Most sentences have no such word, and need no closer look. */
const ANY_DENIAL = new RegExp(String.raw`(?<!\w)${DENIES}(?!\w)|(?<!\w)${UNTRUE}|(?<!\w)disagree`, 'i');
