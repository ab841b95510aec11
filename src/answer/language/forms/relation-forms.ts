import { patternOf } from '../../../knowledge/language/pattern.ts';

/** Stands for what is in bold where a relation is looked for in a sentence. */
export const BOLD = '\u0001';

/** What is asked in several ways, and the forms in which it is asked most often. */
interface Relation {
  /** Patterns for the whole question, with `WHAT` and `WHERE` for what it is asked of. */
  readonly asked: readonly string[];
  /** With `$<what>` and `$<where>` for what these patterns call so. */
  readonly forms: readonly string[];
  /** What has to be in bold of an answer; null where nothing need be. */
  readonly holds: RegExp | null;
  /** Patterns of which the sentence has to have one, with `BOLD` for what is in bold and `LAST` for the last word of what it is asked of. */
  readonly told?: readonly string[];
}

/** A question in another form, and what an answer to it has to be. */
export interface RelationForm {
  readonly question: string;
  readonly holds: RegExp | null;
  /** What it is asked of, which the answer has to be told of. */
  readonly of: string;
  /** Of the sentence that answers, with `BOLD` in the place of what is in bold. */
  readonly told?: RegExp;
}

const A_NAME = /\p{Lu}/u;
const A_FIGURE = /\d/u;
const A_COUNT = /^[^\d%]*\d[\d.,]*(?:\s?\p{L}+)?$/u;
const A_TIME = /year|month|week|day|life/i;
const A_RESULT = /\d\s?[-–]\s?\d/u;
const A_SHARE = /%|per ?cent|half|third|quarter|fifth|tenth/i;
const ANYTHING = /./u;

const WHAT = String.raw`(?<what>\S.{1,60}?)`;
const WHERE = String.raw`(?<where>\S.{1,60}?)`;
const THE_WHAT = `(?:the )?${WHAT}`;
/** Of mere keywords. */
const KEYWORDS = String.raw`(?!(?:who|what|where|how|when|which|is|was|the)\b)${WHAT}`;
const IS = "(?:['’]?s| is| was| are| were)";
const PRISON = '(?:jail|prison)';
const FORMER = '(?:came after|followed|replaced|succeeded|took over from)';
const DID = '(?:did|does|do|has|have|had|will|would) .{2,60}?';
const FALL = '(?:decline|decrease|dip|drop|shrink|slide|slip|slump|tumble|go down|come down)';
const RISE = '(?:climb|gain|grow|increase|jump|soar|surge|go up)';
const COSTS = `(?: price| fee)? (?:for|to|into|at) ${WHAT}(?: cost)?`;
const HOW_MUCH = "(?:how much|what)(?:['’]?s| is| are| does| do) (?:an? |the )?";

const LAST = '{last}';
/** So many words may stand between two that belong together. */
const FEW = "(?: [\\p{L}’'-]+){0,3}?";
const BUY = '(?:bought|acquired|purchased|snapped up|taken over|took over)';
const BOUGHT = [
  `${BOLD}(?:,? (?:who|which))?(?: has| have| had)? ${BUY}${FEW} ${LAST}`,
  `${LAST},?${FEW} ${BUY}${FEW} by (?:the )?${BOLD}`,
  `${LAST},?${FEW} sold${FEW} to (?:the )?${BOLD}`,
  `sold${FEW} ${LAST} to (?:the )?${BOLD}`,
  `(?:buyer|purchaser) of${FEW} ${LAST},? (?:is |was )?(?:the )?${BOLD}`,
  `${BOLD},? (?:is |was )?the (?:buyer|purchaser) of${FEW} ${LAST}`,
];
const OWNED = [
  `${BOLD}(?:,? (?:who|which))?(?: also)? owns?${FEW} ${LAST}`,
  `${LAST},?${FEW} (?:owned by|belongs? to|property of) (?:the )?${BOLD}`,
  `owner of${FEW} ${LAST},? (?:is |was )?(?:the )?${BOLD}`,
  `${BOLD},?(?: who)?(?: is| was)? (?:an? |the )?(?:\\p{Ll}+ )?owner of${FEW} ${LAST}`,
  `${LAST}(?:['’]s)? owner,? (?:is |was )?${BOLD}`,
];
const SEATED = [
  `${BOLD}[- ](?:seats?|seater|people|spectators|fans|guests|places|visitors|passengers)`,
  `(?:seats|seating|holds?|capacity (?:of|is)|room for|space for|accommodates?|takes?|fits?) (?:for )?${BOLD}`,
];

const RELATIONS: readonly Relation[] = [
  {
    asked: [
      `what${IS} (?:the )?age of ${WHAT}`,
      `what${IS} ${WHAT}['’]s? age`,
      `(?:at )?what age (?:is|was) ${WHAT}`,
    ],
    forms: ['how old is $<what>'],
    holds: A_FIGURE,
  },
  {
    asked: [`who${IS} the (?:current |present )?owner of ${WHAT}`, `${KEYWORDS} owner`],
    forms: ['who owns $<what>'],
    holds: A_NAME,
    told: OWNED,
  },
  { asked: [`who owns ${WHAT}`], forms: ['who is the owner of $<what>'], holds: A_NAME, told: OWNED },
  {
    asked: [
      `who (?:was|were) ${WHAT} sold to`,
      `to whom (?:was|were) ${WHAT} sold`,
      `who${IS} the buyer of ${WHAT}`,
      `${KEYWORDS} buyer`,
    ],
    forms: ['who bought $<what>'],
    holds: A_NAME,
    told: BOUGHT,
  },
  {
    asked: [`who (?:bought|purchased|acquired) ${WHAT}`],
    forms: ['who was $<what> sold to'],
    holds: A_NAME,
    told: BOUGHT,
  },
  {
    asked: [
      `(?:who|what)${IS} ${WHAT} (?:called|named) (?:after|for|in honou?r of)`,
      `(?:where|who|what) (?:did|does) ${WHAT} (?:get|have|take) (?:its|their|the) name(?: from)?`,
      `${KEYWORDS} (?:is )?(?:called|named) after`,
    ],
    forms: ['who is $<what> named after'],
    holds: A_NAME,
    told: ['(?:call|nam)(?:ed|es?)(?!\\w)'],
  },
  {
    asked: [`who ${FORMER} ${WHAT}`],
    forms: ['who replaced $<what>', 'who succeeded $<what>', 'who took over from $<what>'],
    holds: A_NAME,
  },
  {
    asked: [
      `how did ${WHAT} (?:start|begin|break out|come about)`,
      `what (?:started|sparked|triggered) ${WHAT}`,
      `what${IS} the (?:likely |suspected )?cause of ${WHAT}`,
    ],
    forms: ['what caused $<what>', 'how did $<what> start'],
    holds: null,
    told: ['(?:caus|blam|start|spark|trigger)\\p{L}*|began|broke out|result of|due to'],
  },
  {
    asked: [
      `what${IS} the (?:total )?(?:seating )?capacity of ${WHAT}`,
      `how many people (?:does|can) ${WHAT} (?:seat|accommodate|hold|fit)`,
    ],
    forms: [
      'how many people can $<what> hold',
      'what is the capacity of $<what>',
      'how many seats does $<what> have',
    ],
    holds: A_COUNT,
    told: SEATED,
  },
  { asked: [`how frequent(?:ly)? (?:is |are )?${WHAT}`], forms: ['how often $<what>'], holds: ANYTHING },
  {
    asked: [`(?:by )?how much (?<what>${DID}) ${FALL}`],
    forms: ['by how much $<what> fall'],
    holds: ANYTHING,
  },
  {
    asked: [`(?:by )?how much (?<what>${DID}) ${RISE}`],
    forms: ['by how much $<what> rise'],
    holds: ANYTHING,
  },
  {
    asked: [
      `(?:how long|what)${IS} (?:the |his |her )?(?:${PRISON} )?sentence (?:for|of) ${WHAT}`,
      `(?:how long|what)${IS} ${WHAT}['’]s (?:${PRISON} )?sentence`,
      `how (?:long|many years) (?:did|does|will) ${WHAT} (?:get|serve|go to ${PRISON} for|spend in ${PRISON})`,
      `what (?:${PRISON} )?sentence did ${WHAT} (?:get|receive)`,
      `how long was ${WHAT} (?:jailed|imprisoned|locked up|sent to ${PRISON}|put away)(?: for)?`,
    ],
    forms: ['how long was $<what> jailed for', 'how long was $<what> sentenced to'],
    holds: A_TIME,
    told: [`${LAST}(?!\\p{L})[^.]*${BOLD}`],
  },
  {
    asked: [`how (?:big|large)${IS} ${WHAT}['’]s stake`, `what stake (?:does|did) ${WHAT} (?:have|own|hold)`],
    forms: ["what is $<what>'s stake"],
    holds: A_SHARE,
  },
  {
    asked: [
      `what${IS} the (?:final )?(?:score|result) (?:in|of|at|between|when) ${THE_WHAT}(?: match| game)?`,
      `how did ${THE_WHAT} (?:get on|do|fare) (?:against|with|at) ${WHERE}`,
    ],
    forms: ['$<what> $<where> score'],
    holds: A_RESULT,
  },
  {
    asked: [
      `(?:where|(?:in )?(?:what|which) (?:place|position)|how) (?:did|has|have) ${WHAT} (?:come|end up|finish(?:ed)?|place|rank)(?: in)? (?:in|at) ${WHERE}`,
    ],
    forms: ['what position did $<what> finish in at $<where>'],
    holds: ANYTHING,
  },
  {
    asked: [`${HOW_MUCH}(?:adult )?(?:tickets?|admission|entry|entrance)${COSTS}`],
    forms: ['how much do adults pay for $<what>'],
    holds: A_FIGURE,
  },
  {
    asked: [`${HOW_MUCH}child(?:ren['’]?s|['’]?s)? (?:tickets?|admission|entry)${COSTS}`],
    forms: ['how much do children pay for $<what>'],
    holds: A_FIGURE,
  },
];

const READY = RELATIONS.flatMap(({ asked, ...rest }) =>
  asked.map((pattern) => ({ ...rest, pattern: new RegExp(`^${pattern}[\\s?!.]*$`, 'i') })),
);

/**
 * A question in other words for a relation that articles tell in few: of age, owner, buyer, namesake, successor, cause, room, frequency, rise
 * and fall, sentence, stake, score, rank and fare.
 */
export function relationForms(question: string): readonly RelationForm[] {
  return READY.flatMap(({ pattern, forms, holds, told }) => {
    const groups = pattern.exec(question)?.groups;
    if (groups === undefined) return [];
    const { what = '', where = '' } = groups;
    const last = patternOf(what.split(/[\s,]+/u).at(-1) ?? '');
    const telling = told && new RegExp(told.join('|').replaceAll(LAST, last), 'iu');
    return forms.flatMap((form): readonly RelationForm[] => {
      const other = question.replace(pattern, form).replace(/\s{2,}/gu, ' ');
      return other === question
        ? []
        : [{ question: other, holds, of: `${what} ${where}`.trim(), ...(telling && { told: telling }) }];
    });
  });
}
