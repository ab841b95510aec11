import { oncePer } from '../../knowledge/memoize.ts';
import type { Question } from '../language/analyse.ts';
import { words as wordsIn } from '../language/lexicon.ts';
import { stemOf } from '../language/words.ts';
import type { Look } from '../rank/look.ts';
import { type Implied, impliedIn } from './implied.ts';
import { contentStemsOf } from './tables.ts';

const MOST = new Set(wordsIn('most highest largest biggest greatest longest top maximum'));
const LEAST = new Set(wordsIn('least fewest lowest smallest shortest minimum'));
/** Of these the best is the highest; of a crime rate it is not. */
const BEST_IS_MOST =
  /\b(?:best|worst) (?:\p{L}+ )?(?:(?:pass|success|approval|punctuality|recycling|survival|completion|attendance|retention|occupancy|graduation) rates?|ratings?|turnouts?|profits?|margins?)\b/u;
const MOST_OR_BEST = new Set([...MOST, 'best']);
const LEAST_OR_WORST = new Set([...LEAST, 'worst']);
const LATEST = new Set(wordsIn('last latest'));
const EARLIEST = new Set(wordsIn('first earliest soonest'));
/** Of two rows one has more. */
const MORE = new Set(wordsIn('more higher larger greater'));
const FEWER = new Set(wordsIn('fewer less lower smaller'));
/** Said of a price alone. */
const DEAREST = new Set(wordsIn('dearest priciest costliest'));
const CHEAPEST = new Set(wordsIn('cheapest'));
const OF_PRICE = new Set(wordsIn('expensive costly pricey'));
const OF_MONEY = new Set(wordsIn('money cash'));
/** `What cost the most`, `what swallowed the most money`: whatever it is that the rows name. */
const COSTS =
  /^what (?:has |have |had )?(?:costs?|(?<verb>swallow(?:s|ed)|eats?|ate|eaten|gobbled|takes?|took|taken|uses?|used|consume[sd]?|burn(?:s|ed|t)|needs?|needed)(?: (?:up|through))?) (?:the )?(?:most|least)(?<money> (?:money|cash))?[\s?.!]*$/;
/** `What did the council spend most on` */
const SPENDS =
  /^(?:on )?what (?:did|does|do|has|have|is|will) (?<who>(?:\p{L}[\p{L}’'-]* ){1,5})(?:spend|spent|spending|splash(?:ed)?) (?:the )?(?:most|least)(?: (?:money|cash))?(?: on)?[\s?.!]*$/u;
/** `Which route costs the most`, as the only column of costs may tell. */
const COSTS_MOST =
  /\bcosts?(?: (?:you|me|us|them|people|drivers|passengers|visitors))? (?:the )?(?:most|least)\b/u;
/** `Which stall brought in the most`, `what brought the club the most money`. */
const BRINGS_MOST =
  /\b(?:br(?:ing|ings|ought)(?= in\b|.* (?:money|cash|income)\b)(?: in)?|earn(?:s|ed)?|rais(?:e|es|ed)|yield(?:s|ed)?|generat(?:e|es|ed))(?: (?<whose>[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?))?? (?:the )?(?:most|least)\b/u;
const OF_INCOME = new Set(
  wordsIn(
    'bring brings brought earn earns earned raise raises raised yield yields yielded generate generates generated',
  ),
);
/** Of the most visited there are most visitors. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['visited', 'visitors'],
  ['attended', 'attendance'],
  ['watched', 'viewers'],
  ['populous', 'population'],
  ['populated', 'population'],
]);
/** Say no more than that a thing takes long or costs much. */
const OF_TAKING = new Set(wordsIn('time times trip trips journey journeys ride rides last lasts lasted'));
const OF_COSTS = new Set(['cost', 'costs']);
/** Time that went by: `last year`, `at first`. */
const NO_ORDER =
  /\b(?:last|first) (?:year|month|week|season|night|winter|summer|time)\b|\bat (?:first|last)\b/u;
/** `After Kell which stage is longest`, `the second longest`: how many rows come before the one that is asked for. */
const BEHIND =
  /\b(?:after|behind|apart from|other than|except(?: for)?|not counting|besides) (?:the )?([^,?]{2,60})/u;
const PLACES_IN_ORDER: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['2nd', 1],
  ['third', 2],
  ['3rd', 2],
]);

/** Which row of a table is asked for. */
export interface Wanted {
  readonly isMost: boolean;
  /** The latest or the earliest, not the most or the least. */
  readonly isOfTime: boolean;
  /** The dearest or the cheapest, whatever it is that it costs. */
  readonly isOfPrice: boolean;
  /** On what most or least was spent, as one column alone may tell. */
  readonly isOfMoney: boolean;
  /** It may say so without naming the column: `which costs the most`. */
  readonly isCostly: boolean;
  readonly isEarning: boolean;
  /** What is counted where it is said by what is done: `the most visited`. */
  readonly counted: string | undefined;
  /** What a superlative says by itself: `quickest`. */
  readonly implied: Implied | undefined;
  /** It says no more than that, and names no rows. */
  readonly isBare: boolean;
  /** Stems of who spent it, or to whom it came. */
  readonly who: readonly string[];
  /** `In which year were there more`: of two rows. */
  readonly isOfTwo: boolean;
  /** The superlative. */
  readonly word: string;
  /** How many come before it: 1 for the second. */
  readonly before: number;
  /** Stems of what it is to come behind: `after Kell`. */
  readonly passed: readonly string[];
  /** The words that say all this. */
  readonly words: readonly string[];
}

/** Which row a question asks for; undefined where neither the most nor the least is asked for, or both are. */
export const wantedIn = ({ query: { question } }: Look): Wanted | undefined => wantedOf(question);

/** All tables of all collections ask for it. */
const wantedOf = oncePer((question: Question): Wanted | undefined => {
  const { words, negated } = question;
  const plain = question.plain.toLowerCase();
  const said = words.map(({ text }) => text);
  const [most, least] = BEST_IS_MOST.test(plain) ? [MOST_OR_BEST, LEAST_OR_WORST] : [MOST, LEAST];
  const has = (any: ReadonlySet<string>) => said.some((word) => any.has(word));
  const isOfTime = !has(most) && !has(least) && !NO_ORDER.test(plain) && (has(LATEST) || has(EARLIEST));
  const priced = has(DEAREST) || has(CHEAPEST) ? ([DEAREST, CHEAPEST] as const) : undefined;
  // `The cheapest of those with the most rooms`
  if (priced !== undefined && (has(most) || has(least) || isOfTime)) return undefined;
  const implied = impliedIn(said, plain);
  const isImplied = implied !== undefined && !implied.isOfAnything;
  if (isImplied && (priced !== undefined || has(most) || has(least) || isOfTime)) return undefined;
  const isOfTwo =
    !has(most) &&
    !has(least) &&
    !isOfTime &&
    !isImplied &&
    priced === undefined &&
    !/\b(?:than|or)\b/u.test(plain);
  const [more, fewer] = priced ?? (isOfTime ? [LATEST, EARLIEST] : isOfTwo ? [MORE, FEWER] : [most, least]);
  if (negated || (!isImplied && has(more) === has(fewer))) return undefined;
  const isIt = (word: string) => (isImplied ? word === implied.word : more.has(word) || fewer.has(word));
  const at = said.findIndex(isIt);
  const isOfPrice = priced !== undefined || OF_PRICE.has(said[at + 1] ?? '');
  const isOfMoney = !isOfTime && OF_MONEY.has(said[at + 1] ?? '');
  const spaced = plain.replace(/\s+/gu, ' ');
  const costs = isOfTime ? null : (COSTS.exec(spaced) ?? SPENDS.exec(spaced));
  const { verb, money, who = '' } = costs?.groups ?? {};
  const isCostly = COSTS_MOST.test(spaced);
  const brings = BRINGS_MOST.exec(spaced);
  const counted = has(most) || has(least) ? COUNTED.get(said[at + 1] ?? '') : undefined;
  const isBare = costs !== null && (verb === undefined || money !== undefined);
  const place = PLACES_IN_ORDER.get(said[at - 1] ?? '');
  const behind = BEHIND.exec(plain)?.[1] ?? '';
  return {
    isMost: has(more),
    isOfTime,
    isOfTwo,
    isOfPrice,
    isOfMoney: (isOfMoney && brings === null) || isBare,
    isCostly,
    isEarning: brings !== null,
    counted: counted === undefined ? undefined : stemOf(counted),
    implied,
    isBare,
    who: contentStemsOf(`${who} ${brings?.groups?.whose ?? ''}`),
    word: said[at] ?? '',
    before: place ?? 0,
    passed: contentStemsOf(behind),
    words: said.filter(
      (word, own) =>
        isIt(word) ||
        (implied !== undefined && OF_TAKING.has(word)) ||
        (isCostly && OF_COSTS.has(word)) ||
        (brings !== null && OF_INCOME.has(word)) ||
        (counted !== undefined && own === at + 1) ||
        (place !== undefined && own === at - 1) ||
        (isOfPrice && own === at + 1 && OF_PRICE.has(word)) ||
        (isOfMoney && own === at + 1),
    ),
  };
});
