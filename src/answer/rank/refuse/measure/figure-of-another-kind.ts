import { remembered } from '../../../../knowledge/memoize.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';
import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';
import { BAR } from '../../../types.ts';

const ASKS_SHARE = /\b(?:percentage|percent|per cent|proportion)\b|%/u;
const ASKS_DIFFERENCE =
  /\b(?:points?|gap|differ\w*|more|less|fewer|higher|lower|lead|margin|by|rise|rose|risen|fall|fell|fallen|change\w*|up|down|increase\w*|decrease\w*|drop\w*|gr[eo]w\w*|inflation|rate)\b/u;
const POINTS = /\d[\d.,]* (?:percentage|percent|per cent) points?/giu;
const SHARE = /\d ?%|\d (?:percent|per cent)(?!\p{L})/iu;

/** A text tells only by how many points two shares differ. */
const tellsPointsAlone = (said: string, text: string): boolean =>
  !ASKS_DIFFERENCE.test(said) && text.search(POINTS) >= 0 && !SHARE.test(text.replace(POINTS, ''));

const ASKS_VOTE = /^how\b.*\bvot(?:e|ed|es|ing) (?:on|for|against|over) (?<what>[^?]{3,60})/u;
const VOTED = /\bvoted? (?:to|for|against|on|in favour of) (?<of>[^.;]{3,80})/i;

/** A text tells of a vote on another thing. */
function tellsOtherVote(said: string, text: string): boolean {
  const what = ASKS_VOTE.exec(said)?.groups?.what;
  const told = stemsOf(text);
  return what !== undefined && VOTED.test(text) && !contentOf(what).some((stem) => told.has(stem));
}

const ASKS_TARGET = /^what(?:['’]?s| is| was| are| were)? .*\b(?:target|goal|limit)\b/u;
/** `Missing its target for the fourth year`. */
const MET_OR_MISSED =
  /(?<!\w)(?:miss|me?et|hit|reach|beat|exceed|breach|fail)\p{L}* (?:to \p{L}+ )?(?:its|the|their|a|his|her) (?:\p{L}+ )?(?:target|goal|limit)(?!\w)(?! (?:of|by)(?!\w))/iu;
const IS_SO =
  /(?<!\w)(?:target|goal|limit)(?:(?!\w)(?: \p{Ll}+){0,3} (?:of|was|is|to|at)(?!\w)[^.;]*\d|: ?\D{0,9}\d|, [\p{Sc}\d]|, which (?:is|was)(?!\w))|\d[^.;]{0,20} (?:target|goal|limit)(?!\w)/iu;

/** Whether a question asks for a target, and a text tells only that it was met or missed. */
const tellsNoTarget = (said: string, text: string): boolean =>
  ASKS_TARGET.test(said) && MET_OR_MISSED.test(text) && !IS_SO.test(text);

const ASKS_EFFECT =
  /\bhow (?:effective|well|good|successful)\b.*\b(?:vaccine|jab|drug|pill|treatment|therapy|medicine|test|protection)\b/u;
const TELLS_EFFECT =
  /\d|%|\b(?:half|third|quarter|most|effective|efficacy|fail\w*|work\w*|prevent\w*|reduc\w*|cut|better|longer|cured?|benefits?|nobody|improv\w*|helps?|helped)\b/i;

const HYPOTHETICAL = new RegExp(
  String.raw`^["“]?(?:\d+|${NUMBER_IN_WORDS}|one|an?) (?:[\p{L}-]+ ){1,2}would(?:n['’]t| not| never)? have(?!\w)`,
  'iu',
);

/** `Two guards would not have stopped them` counts none. */
const isSupposed = (said: string, text: string): boolean =>
  /\bhow many\b/u.test(said) && !/\bwould\b/u.test(said) && HYPOTHETICAL.test(text);

const ASKS_LEVEL = /\bhow (?:cold|hot|warm|low|high|deep|tall|fast)\b|\b(?:temperature|record|reading)\b/u;
const BY_SO_MUCH =
  /(?<!\w)(?:low|high|cold|hott?|warm|deep|tall|fast)est(?!\w)[^.;]*(?<!\w)by (?:(?:more than|at least|about|over|nearly|almost) )?(?:\d\S*|\p{L}+) (?:degrees?|metres?|centimetres?|cm|feet|points?|seconds?)\W*$/iu;

/** `The lowest of the winter by six degrees` does not tell how low it was. */
const tellsLeadAlone = (said: string, text: string): boolean =>
  !/\b(?:by|margin|than|colder|hotter|lower|higher)\b/u.test(said) && BY_SO_MUCH.test(text);

/** `How late can I get back` */
const ASKS_LATEST =
  /^(?:and |so |but )?how late (?:(?:can|could|do|does|may)\b|(?:will|is|are)\b.*\bopen\b)/u;
const TELLS_END =
  /\b(?:last|latest|final|past|deadline|until|till|to|late|clos\w*|midnight|end\w*|before|by|through\w*|round the clock|all night)\b|\d ?(?:[ap]\.?m\.?)? ?[-–] ?\d/i;

/** `How fast was it going` */
const ASKS_SPEED =
  /\bhow fast (?:is|was|were|are|does|do|did|can|could|will|had|has)\b.*\b(?:going(?! (?:up|down))|moving|travel\w*|fly|flying|flew|driv\w*|drove|spin\w*|spun|sail\w*|ride|riding)\b/u;
const TELLS_SPEED =
  /(?<!\w)(?:km\/h|kmh|kph|mph|knots?|m\/s|mach|kn|(?:an?|per|each|every) (?:second|minute|hour|hr|day|week|month|year)|hourly|daily|weekly|annually|yearly|speed\w*|fast\w*|quick\w*|slow\w*|times (?:the|as)|minutes?|hours?|seconds?)(?!\w)|\d:\d\d/iu;

/** `How much butter do they make`, and not what they make of it. */
const ASKS_QUANTITY =
  /\bhow much (?!(?:\p{L}+ )?(?:money|cash|profit|income|revenue|debt|funding|tax|interest)\b|(?:extra|more|less|does|did|do|is|was|are|were|will|would|has|have|had|can|of)\b)\p{L}+(?: \p{L}+)? (?:does|did|do|will|would|has|have|is|was|are|can) .*\b(?:make|produce|process|sell|use|grow|burn|store|export|import|made|produced|processed|sold|used|grown|exported|imported)\b(?!.*\b(?:for|cost|worth|price)\b)/u;
/** `How much of the rubbish is recycled` */
const ASKS_PART =
  /\bhow much of (?:the |its |their |our |all )?(?:rubbish|waste|water|electricity|power|energy|land|forest|food|milk|gas|oil|coal|traffic|harvest|crop|catch|ice|snow|area|time)\b/u;
const MONEY = /[€$£¥]|\b(?:euros?|dollars?|pounds?|cents?|pence|yen|roubles?|rupees?|kron[ae]r?)\b/i;
const QUANTITY = new RegExp(
  [
    String.raw`\d ?(?:[kmb]n? |(?:hundred|thousand|million|billion) )?(?:tonnes?|tons?|t|kg|kilos?|kilogram\w*|grams?|g|pounds? of|lbs?|ounces?|lit(?:er|re)s?|l|ml|gallons?|pints?|barrels?|cubic|square|ha|hectares?|acres?|(?:mega|giga|kilo)?watt\S*|[kmgt]wh?)(?!\p{L})`,
    String.raw`%|(?<!\w)(?:per ?cent|half|(?:third|quarter|fifth|tenth)s?|in (?:ten|10|five|three|four)|all|none|most|nothing|twice|double)(?!\w)`,
    // `900 pats`, `six square kilometres`
    String.raw`(?:\d|(?<!\w)(?:${NUMBER_IN_WORDS})) ?(?:hundred |thousand |million |billion )?(?:square |cubic )?(?!(?:euros|dollars|pounds|cents|roubles|rupees|people|workers|staff|employees|jobs|years|months|weeks|days)(?!\w))\p{Ll}{2,}s(?!\w)`,
  ].join('|'),
  'iu',
);

/** `Battery size`, `the weight of the Lite` */
const ASKS_SIZE =
  /^(?!.*\b(?:who|when|where|why|how much|how many|price|cost|costs|pay|paid|worth|money|budget|bills?|fines?|loan|deal|market|fund|contract|grant|prize|bonus|debt|economy|tax|made|sold|sale)\b).*\b(?:size|weight|height|length|width|depth|thickness|speed|capacity|battery|screen|wattage|mileage)\b/u;
const MONEY_AMOUNT =
  /(?:\p{Sc} ?\d[\d.,]*|\d[\d.,]*)(?: ?(?:[kmb]n?|hundred|thousand|million|billion|trillion))?(?: (?:euros?|dollars?|pounds?|cents?|pence|yen|roubles?|rupees?|kron[ae]r?|crowns?|francs?)(?!\p{L}))?/giu;
const IS_MONEY =
  /^\p{Sc}|(?:euros?|dollars?|pounds?|cents?|pence|yen|roubles?|rupees?|kron[ae]r?|crowns?|francs?)$/iu;
const TELLS_SIZE =
  /\b(?:size[sd]?|weigh\w*|heavy|heavier|light\w*|high|tall|long|wide|deep|thick|fast|batter\w*|screens?|capacity|holds?|held|big\w*|large\w*|small\w*|full|half|double|twice)\b/i;

/** `Orvo 7`, `5 June 2025` count and measure nothing. */
const OF_NAME_OR_DAY =
  /\p{Lu}[\p{L}’'-]* \d+(?![\d.,]*\d| ?%)|\b\d{1,2} \p{Lu}\p{L}+|(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/gu;
const ANY_NUMBER = new RegExp(String.raw`\d|(?<!\p{L})(?:${NUMBER_IN_WORDS})(?!\p{L})`, 'iu');

/** All that it tells in numbers is what something costs. */
function tellsSumAlone(text: string): boolean {
  if (TELLS_SIZE.test(text)) return false;
  const rest = text.replace(MONEY_AMOUNT, (amount) => (IS_MONEY.test(amount) ? ' ' : amount));
  return rest !== text && !ANY_NUMBER.test(rest.replace(OF_NAME_OR_DAY, ' '));
}

/** What is measured, by what it is, and any word that tells of it. */
const THINGS_MEASURED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:gusts?|wind speeds?)\b/u,
    /\b(?:gust\w*|wind\w*|blew|blow\w*|km\/h|mph|kph|knots?|storms?|hurricane|kilometres an hour|miles an hour)\b/i,
  ],
  [
    /\b(?:rainfall|how much rain)\b/u,
    /\b(?:rain\w*|wet\w*|dr(?:y|iest|ought)|showers?|downpours?|precipitation|mm|millimet\w+|inch(?:es)?|fell|fall\w*|litres)\b/i,
  ],
  [/\bvacancy\b/u, /\b(?:vacan\w+|empty|unlet|unoccupied|void|occup\w+|to let|available)\b/i],
  [
    /\bturnout\b/u,
    /\b(?:turn(?:ed|ing)?[ -]?out|vot\w+|poll\w*|ballots?|percent|per cent|took part|electorate)\b|%/i,
  ],
  [
    /\b(?:fares?|(?:entry|entrance|admission|delivery|parking|membership) (?:fees?|charges?))\b/u,
    /(?<!\w)(?:fares?|fees?|charg\w+|tickets?|pric\w+|costs?|pa(?:y|ys|id|ying)|free|entry|admission|euros?|dollars?|pounds?|(?<!per )cents?|pence|crowns?|kron[ae]r?|francs?)(?!\w)|\p{Sc}/iu,
  ],
];
/** `They exported gold worth $4 billion` */
const TRADED = /\b(?:sold|sells?|sales|(?:ex|im)port\w*)\b/i;

/** How something is asked for, and whether a text tells a figure of another kind to a question that asks so. */
interface Kind {
  readonly asks: RegExp;
  readonly isOther: (said: string, text: string) => boolean;
}

const KINDS: readonly Kind[] = [
  { asks: ASKS_SHARE, isOther: tellsPointsAlone },
  { asks: ASKS_VOTE, isOther: tellsOtherVote },
  { asks: ASKS_EFFECT, isOther: (_, text) => !TELLS_EFFECT.test(text) },
  { asks: ASKS_LEVEL, isOther: tellsLeadAlone },
  {
    asks: ASKS_QUANTITY,
    isOther: (said, text) =>
      MONEY.test(text) && !QUANTITY.test(text) && !(TRADED.test(said) && TRADED.test(text)),
  },
  { asks: ASKS_PART, isOther: (_, text) => MONEY.test(text) && !QUANTITY.test(text) },
  { asks: ASKS_SIZE, isOther: (_, text) => tellsSumAlone(text) },
  { asks: ASKS_SPEED, isOther: (_, text) => !TELLS_SPEED.test(text) },
  { asks: ASKS_LATEST, isOther: (_, text) => !TELLS_END.test(text) },
];

/** One question is asked of many texts. */
const kindsAsked = remembered((said: string) => KINDS.filter(({ asks }) => asks.test(said)));

/** Whether the figure that a text tells is of another kind than the one that a question asks for. */
export const tellsOtherFigure = (said: string, text: string): boolean =>
  kindsAsked(said).some(({ isOther }) => isOther(said, text));

const thingMeasured = remembered((said: string) =>
  ASKS_NO_MEASURE.test(said) ? null : (THINGS_MEASURED.find(([asked]) => asked.test(said)) ?? null),
);
const ASKS_NO_MEASURE = /\b(?:who|why|when|where|which|how (?:did|does|do|will))\b/u;

/**
 * Whether a question asks for a measure, and neither a text nor what its paragraph says before tells of that: the gust at the airport, and `the
 * airport dropped 27 flights`.
 */
export function tellsNoSuchMeasure(said: string, text: string, before: () => string): boolean {
  const [, told] = thingMeasured(said) ?? [];
  return told !== undefined && !text.includes(BAR) && !told.test(text) && !told.test(before());
}

/** The same, where the sentence still tells best what the next ones are about. */
export const tellsNoFigureOfIt = (said: string, text: string): boolean =>
  tellsNoTarget(said, text) || isSupposed(said, text);
