import type { Span } from '../types.ts';
import { CURRENCY_CODES, CURRENCY_SHORT, ONE_LETTER, SHILLINGS } from './currency-letters.ts';
import { NUMBER_WORDS } from './lexicon.ts';
import { CURRENCIES } from './token-kinds.ts';
import { stemOf, type Token, tokenise } from './words.ts';

/** Kinds of value that a text can hold and a question can ask for. */
export type ValueKind =
  | 'money'
  | 'percent'
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'measure'
  | 'count'
  | 'name';

/** A typed span of a text. */
export interface Value extends Span {
  readonly kind: ValueKind;
  /** Stem of what is counted or measured: `citi` in `128 Chinese cities`; null when there is none. */
  readonly noun: readonly string[];
  readonly currency: string | null;
}

const HEDGE =
  '(?:(?:over|about|around|some|nearly|almost|roughly|approximately|more than|less than|fewer than|up to|at least|at most|no more than|no less than|just over|just under|about a|an estimated) )?';
const MAGNITUDE =
  '(?: ?(?:hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|trn|bn|mn|tn|m|k)\\b|-(?:thousand|million|billion|trillion)\\b)?';
/** What words and letters behind a number multiply it by. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
/** Thousands may stand apart: `1 500`. */
const NUMBER = '(?:(?<![\\d.,])\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[,.]\\d+)*)';
const NUMBER_WORD = `(?:${[...NUMBER_WORDS.keys(), 'one', 'half', 'a third', 'a quarter', 'a fifth', 'a tenth', 'two-thirds', 'two thirds', 'three-quarters', 'four-fifths', 'a dozen', 'two dozen', 'dozens', 'hundreds', 'thousands', 'a decade', 'decade'].join('|')})`;
/** `A million`, `half a million`, `a quarter of a million`, `half a dozen`; `£5 a thousand` is for each. */
const SCALED =
  '(?:\\b[Hh]alf a dozen\\b|(?:\\b[Hh]alf |\\b(?:[Aa]n?|[Oo]ne|[Tt]hree)[ -]quarters? of |(?<!\\d[\\w%]{0,2} )\\b)[Aa] (?:hundred|thousand|million|billion|trillion)\\b)';
/** In digits or words, with what multiplies it: `two-and-a-half million`. */
const AMOUNT = `(?:${SCALED}|(?:${NUMBER}|${NUMBER_WORD}\\b)(?:[ -]and[ -]a[ -](?:half|quarter)\\b)?${MAGNITUDE})`;
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const SIGNS = '[$€£¥₹₩₦₺₽₴₱₫฿₪₵₸]';
/** `In May 12 boats sank` tells of no day. */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d|[.,]\\d)';
/** `A$`, `EUR`, `Rs`, `kr`, `R1,150`: before the number. */
const CURRENCY_SIGN = `(?:\\b[A-Z]{1,3}\\$|(?:\\bGH)?${SIGNS}|\\b(?:${CURRENCY_CODES}|(?:${CURRENCY_SHORT})\\.?|${SHILLINGS}|${ONE_LETTER}))`;
/** Words of a currency that say something else as often. */
const OTHERWISE = new Set('sum som sol soles won real lei leu lev lari dram birr baht taka'.split(' '));
const CURRENCY_WORD = `(?:${[...CURRENCIES].filter((word) => !OTHERWISE.has(word)).join('|')}|USD|EUR|GBP|CNY|RMB|JPY|CHF|SEK|NOK|DKK|PLN|AUD|CAD|AED|SAR|ZAR|KES|NGN|INR|PKR|BRL|MXN|SGD|HKD|NZD|zł|Kč)`;
const UNIT =
  '(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|inches|nautical miles?|knots?|hectares?|acres?|yards?|ft|lbs?|ounces?|pints?|square \\w+|cubic \\w+|tonn?es?|tons?|kilograms?|kilos?|grams?|lit(?:er|re)s?|gallons?|barrels?|(?:mega|giga|kilo)lit(?:er|re)s?|(?:mega|giga|kilo|tera)watts?(?:[- ]hours?)?|horsepower|[kMGT]Wh?|degrees?|decibels?|km|cm|mm|kg|mph|kph|kmh|rpm|mi|ml|hp|sqm|sqft|ha)';
/** As it is written right behind a number: `104km/h`. No `m`, which may be millions. */
const SHORT_UNIT = '(?:km|cm|mm|kg|mph|kph|rpm|sqm|ml|hp|ha|ft|lbs?|oz|[kMGT]Wh?)';
const TIME_UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century|quarters?)';

const ONE_TIME_UNIT = '(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|quarter)';
/** `For a year`, `once a week`, `every day`; `£5 a year` is for each. */
const ONE_SPAN = `(?<=\\b(?:for|within|least|most|about|around|almost|nearly|just|takes?|took|taken|last(?:s|ed)?|over) )an? ${ONE_TIME_UNIT}\\b(?: and (?:a half|a quarter|three quarters)\\b(?! of))?|\\b(?:several|a few|a couple of) ${TIME_UNIT}\\b|\\b(?:once|twice) an? ${ONE_TIME_UNIT}\\b|\\bevery (?:other )?${ONE_TIME_UNIT}\\b`;
const ONE_UNIT =
  '(?:mile|kilomet(?:er|re)|met(?:er|re)|foot|inch|hectare|acre|tonne|ton|kilogram|kilo|lit(?:er|re)|gallon)';
/** `A mile away`; `£5 a mile` and `40 tonnes a hectare` are for each. */
const ONE_MEASURE = `(?<![\\d%] |\\d[pmk] |\\b(?:${CURRENCY_WORD}|million|billion|${UNIT}|per) )\\ban? ${ONE_UNIT}\\b(?: and (?:a half|a quarter|three quarters)\\b(?! of))?`;

/** `In the summer`, `last spring`; beside a year that is told. A spring and a fall are other things too. */
const SEASON =
  '(?:(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]his|[Ll]ast|[Nn]ext) )(?:the )?(?:(?:early|late) )?(?:summer|autumn|winter)|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Tt]his|[Ll]ast|[Nn]ext) )(?:(?:the )?(?:(?:early|late) )?spring(?! (?:from|of (?!\\d)))|(?<=\\b(?:[Tt]his|[Ll]ast|[Nn]ext|[Bb]y|[Uu]ntil) )fall))\\b(?! (?:of )?\\d{4})';

const PATTERNS: readonly (readonly [ValueKind, RegExp])[] = [
  [
    'date',
    new RegExp(
      `\\b(?:(?<!\\b[Ii]n )${MONTH} ${DAY}(?:st|nd|rd|th)?(?:,? \\d{4})?|${MONTH} ${DAY}(?:st|nd|rd|th|,? \\d{4})|${DAY}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?:\\d{1,2}(?:st|nd|rd|th)|\\p{L}+teenth|twentieth) century)\\b|${SEASON}`,
      'gu',
    ),
  ],
  [
    'money',
    new RegExp(
      `${HEDGE}(?:[−-]?${CURRENCY_SIGN} ?${NUMBER}${MAGNITUDE}|${AMOUNT} ${CURRENCY_WORD}\\b|(?:${NUMBER}|${NUMBER_WORD}) (?:million|billion|trillion) marks\\b|${NUMBER}p\\b|${AMOUNT} ?${SIGNS}(?!\\d))`,
      'gu',
    ),
  ],
  [
    'percent',
    new RegExp(
      `${HEDGE}(?:${NUMBER}|${NUMBER_WORD}) ?(?:%|pct\\b|pc\\b|per ?cent\\b|percentage points?\\b)`,
      'gu',
    ),
  ],
  // How long something took, by the clock.
  ['duration', /(?<!\bat )\b\d{1,3}:[0-5]\d:[0-5]\d(?:\.\d+)?\b/gu],
  [
    'time',
    /\b[Hh]alf[- ]past \w+|(?<=\b(?:at|until|till|before|after|about|around|since) (?:an? )?)quarter[- ](?:past|to) \w+|\b\d{1,2}:\d{2}(?!,\d{3})(?: ?[ap]\.?m\.?)?(?: GMT[+-]\d+)?|\b\d{1,2} ?[ap]\.m\./gu,
  ],
  [
    'duration',
    new RegExp(
      `${HEDGE}${AMOUNT}[ -]${TIME_UNIT}\\b(?: and ${NUMBER_WORD} ${TIME_UNIT}\\b)?|\\ba decade\\b|\\b(?:days?|weeks?|months?|years?|decades?)-long\\b|\\b(?:day|week|month|year)long\\b|${ONE_SPAN}`,
      'gu',
    ),
  ],
  [
    'measure',
    new RegExp(
      `${HEDGE}(?:${AMOUNT}[ -]${UNIT}|${NUMBER}${SHORT_UNIT}|${NUMBER} ?m/s)\\b(?: (?:per|an?) \\w+|/[hs]\\b)?|${HEDGE}${NUMBER} ?°(?: ?[CF]\\b)?|${NUMBER}[CF]\\b|${ONE_MEASURE}`,
      'gu',
    ),
  ],
  ['year', /\b(?:1[5-9]|20)\d\ds?\b/gu],
  [
    'count',
    new RegExp(
      // What stands behind the comma of `R1,150` is no number of its own.
      `${HEDGE}\\b(?:(?:(?<!\\d[.,])|(?=[a-z]))${AMOUNT}|(?:no one|nobody)\\b(?= (?:else )?(?:was|were|is|are|has|have|had|will|died|drowned|came|resigned|perished|voted|survived)\\b))`,
      'gi',
    ),
  ],
];

/** Typed figures of a text, in order, without overlaps; the more specific kind wins. */
export function valuesOf(text: string): Value[] {
  const values: Value[] = [];
  const free = (start: number, end: number) =>
    values.every((value) => end <= value.start || start >= value.end);
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!free(start, end)) continue;
      values.push({
        kind,
        start,
        end,
        noun:
          kind === 'count' || kind === 'measure' || kind === 'duration'
            ? nounsAfter(text, match[0], end)
            : [],
        currency: null,
      });
    }
  }
  return values.sort((a, b) => a.start - b.start);
}

/** The stems that a number may count: its own words and the four words after it, but for what the next number counts. */
function nounsAfter(text: string, own: string, end: number): readonly string[] {
  const after = tokenise(text.slice(end, end + 60).split(/[.;:!?()\d]/)[0] ?? '').slice(0, 4);
  return [...tokenise(own), ...after].filter((token) => !token.number).map((token) => stemOf(token.text));
}

/** Runs of capitalised words that do not merely open the sentence: names of people, places and bodies. */
export function namesOf(text: string, tokens: readonly Token[] = tokenise(text)): Span[] {
  const names: Span[] = [];
  let open: { start: number; end: number; at: number; count: number } | null = null;
  const close = () => {
    // A sentence opens with a capital; `CGTN` is written in them.
    const opensOnly =
      open?.at === 0 && open.count === 1 && !/^\p{Lu}{2,}$/u.test(text.slice(open.start, open.end));
    if (open !== null && !opensOnly) names.push({ start: open.start, end: open.end });
    open = null;
  };
  tokens.forEach((token, at) => {
    const gap: string = open === null ? '' : text.slice(open.end, token.start);
    if (token.capital && open !== null && /^[ .\-–&'’]{1,3}$/u.test(gap)) {
      open = { ...open, end: token.end, count: open.count + 1 };
      return;
    }
    const linked =
      open !== null &&
      /^(?:of|the|and|for|de|del|von|van)$/.test(token.text) &&
      tokens[at + 1]?.capital === true;
    if (linked && open !== null && gap === ' ') {
      open = { ...open, end: token.end };
      return;
    }
    close();
    if (token.capital) open = { start: token.start, end: token.end, at, count: 1 };
  });
  close();
  return names;
}
