import type { Question } from '../../../language/analyse.ts';
import { HEDGE } from '../../../language/hedge.ts';
import { stemOf } from '../../../language/words.ts';
import { type Refine, spansOf, type TypedSpan } from '../../spans.ts';

const HEDGES = String.raw`(?:(?:${HEDGE})\s)*`;
const WORD = String.raw`[\p{L}’'-]{1,30}\s`;
/** What leads to all that there are after a change: `which brings the total to`, `and now has`, `leaving it with`. */
const SUM = new RegExp(
  String.raw`(?<!\w)(?:(?:bring|tak|lift|rais|push|swell|increas|boost|expand|reduc|cut|lower)(?:e?s|e|t?ing|ed)?|brought|took)\s(?:(?:the|its|their|his|her)\s)?(?:${WORD}){1,6}to\s${HEDGES}$|(?<!\w)(?:leaves?|leaving|left)\s(?:(?:it|them|him|her|the ${WORD})\s?(?:with\s)?)?${HEDGES}$|(?<!\w)now\s(?:has|have|counts?|numbers?|employs?|owns?|holds?|runs?|stands? at|totals?)\s${HEDGES}$|(?<!\w)(?:for|making|reaching|to|is|are) a total of\s${HEDGES}$|(?<!\w)totall?ing\s${HEDGES}$`,
  'iu',
);
const MAKES = new RegExp(String.raw`(?<!\w)ma(?:kes?|king|de)\s${HEDGES}$`, 'i');
const IN_ALL = /^(?: \p{L}{1,20}){0,3} (?:in (?:all|total)|altogether|overall|all told)(?!\w)/iu;
/** `Left 4,000 homes without power` tells what became of them, not how many there are. */
const BECAME =
  /^(?: \p{L}{1,20}){0,2} (?:dead|without|injured|hurt|homeless|stranded|missing|trapped|in)(?!\w)/iu;
/** So far before a figure is looked for what leads to it. */
const LOOKED_AT = 120;

/** What tells that a figure is what came or went, right before or behind it. */
const CAME_OR_WENT =
  /^(?:further|another|extra|additional|more|new|hir\w+|recruit\w*|bought|buys?|buying|purchas\w+|acquir\w+|order\w*|open\w*|add(?:s|ed|ing)?|gain\w*|sign(?:s|ed)?|admit\w*|welcom\w+|join\w*|receiv\w+|donat\w+|launch\w*|built|builds?|plant(?:s|ed)|born|cut(?:s|ting)?|s[eo]lls?|sold|clos\w+|los[et]s?|lost|losing|axe[ds]?|shed(?:s|ding)?|scrap\w*|remov\w+|demolish\w*|fell\w*|d(?:ied|ies)|left|dismiss\w*|sack\w*)$/u;
const WORDS_BEFORE = 4;
const WORDS_BEHIND = 4;

/** Who asks so means all that there are. */
const ASKS_ALL =
  /\b(?:in (?:total|all)|altogether|overall|all told|at present|currently|so far|now|left|remain\w*)\W*$|\bwork(?:s|ing)? (?:at|for|in|there|on)\b|\b(?:total|overall|altogether)\b|\bhow (?:big|large)\b/i;
const HOW_MANY = /\bhow (?:many|much)\b/i;
const THERE_ARE = /\b(?:(?:is|are) (?:there|now|left)|(?:was|were) there)\b/i;
const DOES = /\b(?:do|does|did|will|would|has|have)\b/i;
const HAVE =
  /\b(?:have|had|owns?|employ|hold|count|number|run|keep|contain|operate)(?:\s(?:now|left|before|originally|today|currently|in (?:total|all)|altogether|overall|all told))?\W*$/i;

/** `How many are there`, `how many does it have`: one after the other, for one pattern would try each with each in a long question. */
function asksWhatThereIs(plain: string): boolean {
  const rest = behind(plain, HOW_MANY);
  return THERE_ARE.test(rest) || HAVE.test(behind(rest, DOES));
}

function behind(text: string, pattern: RegExp): string {
  const found = pattern.exec(text);
  return found === null ? '' : text.slice(found.index + found[0].length);
}

/** Who asks so means those that came. */
const ASKS_CHANGE = /\b(?:how (?:many|much) (?:more|further|extra|additional|new|newly)|by how)\b/i;

/** It asks how many there are, and not how many came. */
export const asksForAll = ({ plain }: Pick<Question, 'plain'>): boolean =>
  (ASKS_ALL.test(plain) || asksWhatThereIs(plain)) && !ASKS_CHANGE.test(plain);

/**
 * `The plant hired a further 140 people, which brings the total to 610`: how many people work there, and how many were hired. Undefined
 * where the fact tells no such two, or the chosen one is meant.
 */
export const totalOrChange: Refine = (fact, spans, chosen, { plain, words: asked }) => {
  const { text } = fact;
  const { stems, words } = spansOf(fact);
  if (chosen.kind === 'name' || chosen.kind === 'date') return undefined;
  const alike = spans.filter(({ kind }) => kind === chosen.kind);
  const sums = alike.filter((span) => isSum(text, span));
  const [sum] = sums;
  if (sum === undefined || sums.length > 1) return undefined;
  const around = ({ from, to }: TypedSpan) => [
    ...range(Math.max(0, from - WORDS_BEFORE), from),
    ...range(to, Math.min(words.length, to + WORDS_BEHIND)),
  ];
  const changes = alike.filter(
    (span) => span !== sum && around(span).some((at) => CAME_OR_WENT.test(words[at] as string)),
  );
  if (asksForAll({ plain })) return changes.includes(chosen) ? sum : undefined;
  const [change] = changes;
  if (chosen !== sum || change === undefined || changes.length > 1) return undefined;
  // `How many did the plant hire`; how many have died is all of them.
  const told = around(change)
    .filter((at) => CAME_OR_WENT.test(words[at] as string))
    .map((at) => stems[at]);
  const isAsked =
    !/\bha(?:ve|s)\b/i.test(plain) && asked.some(({ text: word }) => told.includes(stemOf(word)));
  return isAsked || ASKS_CHANGE.test(plain) ? change : undefined;
};

function isSum(text: string, { start, end }: TypedSpan): boolean {
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  const behind = text.slice(end);
  return (SUM.test(before) && !BECAME.test(behind)) || (MAKES.test(before) && IN_ALL.test(behind));
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
