/** What is asked in several ways, the forms in which it is asked most often, and what has to be in bold of an answer to these. */
interface Relation {
  /** Patterns for the whole question, with `WHAT` for what it is asked of. */
  readonly asked: readonly string[];
  /** With `$<what>` and `$<where>` for what these patterns call so. */
  readonly forms: readonly string[];
  /** Null where nothing need stand in bold. */
  readonly holds: RegExp | null;
}

/** What may take the place of a question: the same as `replace` takes. */
export type Rewriting = readonly [form: RegExp, usual: string, holds: RegExp | null];

const A_NAME = /\p{Lu}/u;
const A_FIGURE = /\d/u;
const ANYTHING = /./u;
const A_YEAR = /\b[12]\d{3}\b/u;

const WHAT = String.raw`(?<what>\S.{1,60}?)`;
const WHERE = '(?<where>\\S.{1,60}?)';
/** Of mere keywords. */
const KEYWORDS = String.raw`(?!(?:who|what|where|how|when|which|is|was|the)\b)${WHAT}`;
const THE_WHAT = `(?:the )?${WHAT}`;
const IS = "(?:['’]?s| is| was| are| were)";
const PRISON = '(?:jail|prison)';
const HOLD = '(?:seat|accommodate|hold|take|fit)';
const FORMER = '(?:came after|followed|replaced|succeeded|took over from)';
const DID = '(?:did|does|do|has|have|had|will|would) .{2,60}?';
const FALL = '(?:decline|decrease|dip|drop|shrink|slide|slip|slump|tumble|go down|come down)';
const RISE = '(?:climb|gain|grow|increase|jump|soar|surge|go up)';
const COSTS = `(?: price| fee)? (?:for|to|into|at) ${WHAT}(?: cost)?`;
const HOW_MUCH = "(?:how much|what)(?:['’]?s| is| are| does| do) (?:an? |the )?";

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
    asked: ['how old (?:is|are|was|were) (?<what>the \\S.{1,60}?)'],
    forms: ['when was $<what> built'],
    holds: A_YEAR,
  },
  {
    asked: [`who${IS} the (?:current |present )?owner of ${WHAT}`, `${KEYWORDS} owner`],
    forms: ['who owns $<what>'],
    holds: A_NAME,
  },
  { asked: [`who owns ${WHAT}`], forms: ['who is the owner of $<what>'], holds: A_NAME },
  {
    asked: [
      `who (?:was|were) ${WHAT} sold to`,
      `to whom (?:was|were) ${WHAT} sold`,
      `who${IS} the buyer of ${WHAT}`,
      `${KEYWORDS} buyer`,
    ],
    forms: ['who bought $<what>'],
    holds: A_NAME,
  },
  { asked: [`who (?:bought|purchased|acquired) ${WHAT}`], forms: ['who was $<what> sold to'], holds: A_NAME },
  {
    asked: [
      `(?:who|what)${IS} ${WHAT} (?:called|named) (?:after|for|in honou?r of)`,
      `(?:where|who|what) (?:did|does) ${WHAT} (?:get|have|take) (?:its|their|the) name(?: from)?`,
      `${KEYWORDS} (?:is )?(?:called|named) after`,
    ],
    forms: ['who is $<what> named after'],
    holds: A_NAME,
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
  },
  {
    asked: [`what${IS} the (?:total )?(?:seating )?capacity of ${WHAT}`],
    forms: ['how many people can $<what> hold', 'how many seats does $<what> have'],
    holds: A_FIGURE,
  },
  {
    asked: [
      `how many (?:people )?(?:does|will|can) ${WHAT} ${HOLD}`,
      `how many (?:people )?(?:can )?fits? (?:in|into) ${WHAT}`,
    ],
    forms: ['what is the capacity of $<what>', 'how many seats does $<what> have'],
    holds: A_FIGURE,
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
      `how long was ${WHAT} (?:imprisoned|locked up|sent to ${PRISON}|put away)(?: for)?`,
    ],
    forms: ['how long was $<what> jailed for', 'how long was $<what> sentenced to'],
    holds: ANYTHING,
  },
  {
    asked: [`how long was ${WHAT} jailed(?: for)?`],
    forms: ['how long was $<what> sentenced to'],
    holds: ANYTHING,
  },
  {
    asked: [`how (?:big|large)${IS} ${WHAT}['’]s stake`, `what stake (?:does|did) ${WHAT} (?:have|own|hold)`],
    forms: ["what is $<what>'s stake"],
    holds: A_FIGURE,
  },
  {
    asked: [
      `what${IS} the (?:final )?(?:score|result) (?:in|of|at|between|when) ${THE_WHAT}(?: match| game)?`,
      `how did ${THE_WHAT}(?: match| game)? (?:end|finish)`,
      `how did ${THE_WHAT} (?:get on|do|fare) (?:against|with|at) ${WHERE}`,
    ],
    forms: ['$<what> $<where> score'],
    holds: A_FIGURE,
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

/**
 * What people ask in other words of what articles tell in few: of age, owner, buyer, namesake, successor, cause, room, frequency, rise and
 * fall, sentence, stake, score, rank and fare.
 */
export const RELATION_FORMS: readonly Rewriting[] = RELATIONS.flatMap(({ asked, forms, holds }) =>
  asked.flatMap((pattern) =>
    forms.map((usual): Rewriting => [new RegExp(`^${pattern}[\\s?!.]*$`, 'i'), usual, holds]),
  ),
);
