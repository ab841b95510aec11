import { monthPattern } from '../language/months.ts';
import { MONTH, ONE_TO_TWELVE } from './calendar.ts';
import { type DateHints, findDates } from './dates.ts';

/** A time that a sentence names. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** What it is as a figure; null for what only says when: `last year`, `in May`. */
  readonly unit: 'date' | 'year' | 'quarter' | 'half-year' | 'month' | 'decade' | 'season' | 'time' | null;
  /** Of a year: the year. */
  readonly value: number | null;
  /** As a figure's period: `2024`, `third quarter of 2027`; null for a time of day. */
  readonly period: string | null;
}

/** Units of figures that say when. */
export const UNITS_OF_TIME: ReadonlySet<string> = new Set(
  'date year quarter half-year month decade season time'.split(' '),
);

const PARTS =
  '(?:early|late|mid|middle of|end of|beginning of|start of|anfang|ende|mitte|fin|début|finales de|principios de|mediados de|конец|начало)';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';
const QUARTER =
  '(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last|opening|closing|ersten|zweiten|dritten|vierten|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto|первом|втором|третьем|четвертом|первого|второго|третьего|четвертого)';
const QUARTER_WORD = '(?:quarters?|quartal|trimestre|квартале|квартала)';
const HALF_WORD = '(?:half|halbjahr|semestre|полугодии|полугодия)';
const OF_YEAR = `(?:,?\\s(?:of|in|des jahres|de|del|von)?\\s?(?:fiscal\\s)?(${YEAR}(?:[-–/]\\d{2})?))?`;

/** Behind a number that measures or costs something, and is no hour: any word but those that go on from an hour. */
const OF_AMOUNT = String.raw`[\d%°:]|[.,]\d|\s?(?:%|p\b|\p{Sc}|k?m\b)|\s(?!(?:GMT|UTC|hrs|hours|and|or|but|on|in|for|from|to|with|until|each|every|daily|sharp|local|today|tomorrow|tonight|when|while|as|after|before)\b)\p{L}`;
export const AMOUNT_BEHIND = new RegExp(`^(?:${OF_AMOUNT})`, 'u');

const OPENS = String.raw`(?<!\b(?:tickets?|prices?|rents?|fares?|rates?|rooms?|bids?|bidding|salar\w+|wages?|fees?|shares?|stocks?|index|loans?)\b[^.;]{0,30})\b(?:open|opens|opening|closes?|shuts?|start|starts|started|starting|begins?|began|leaves?|left|departs?|departed|arrives?|arrived|sails?|sailed|resumes?|resumed|kick(?:s|ed)? off|set off|sets off|wakes?|woke|meet|meets|met|serves?|served|runs?|ran)(?: [\p{L}’'-]+){0,3} at `;
/** What is done by the clock, right before its time: `opens at `, `leaves the harbour at `. */
export const OPENS_AT = new RegExp(`${OPENS}$`, 'iu');

interface Rule {
  readonly pattern: RegExp;
  readonly unit: Moment['unit'];
}

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${QUARTER}[- ]${QUARTER_WORD}${OF_YEAR}(?![\\p{L}\\d])`, 'giu'),
    unit: 'quarter',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[Qq][1-4]|[1-4][Qq])(?:[ -]?${YEAR}|\\s?[’']\\d{2})?(?![\\p{L}\\d])`,
      'gu',
    ),
    unit: 'quarter',
  },
  { pattern: /\d{4}年第?[一二三四1-4]季度|第[一二三四1-4]季度/gu, unit: 'quarter' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:first|second|1st|2nd|latter|last|final|opening|closing|ersten|zweiten|premier|primer|segundo|первом|втором)[- ]${HALF_WORD}\\s(?:(?:of|des jahres|de|del)\\s?)?(?:the year|${YEAR})(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?:H[12]|[12]H)(?:[ -]?${YEAR}|\\s?[’']\\d{2})(?!\\d)`,
      'giu',
    ),
    unit: 'half-year',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|christmas|easter)\\s(?:of\\s|de\\s)?${YEAR}(?!\\d)`,
      'giu',
    ),
    unit: 'season',
  },
  { pattern: new RegExp(`(?<![\\p{L}\\d])(?:the\\s)?${YEAR}s(?![\\p{L}\\d])`, 'giu'), unit: 'decade' },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,$€£¥])(?:${PARTS}[ -])?${YEAR}\\s?[-–/]\\s?(?:${YEAR}|\\d{2})(?![\\p{L}\\d%]|[.,]\\d)`,
      'giu',
    ),
    unit: 'year',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${PARTS}[ -])(?:the\\s)?${YEAR}(?![\\p{L}\\d%]|[.,]\\d)`, 'giu'),
    unit: 'year',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:\d{1,2}|${ONE_TO_TWELVE})(?: o[’']clock)? (?:in the (?:morning|afternoon|evening)|at night)(?![\p{L}])`,
      'giu',
    ),
    unit: 'time',
  },
  // `the 19th century`, `the nineteenth century`
  {
    pattern: /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th)|\p{L}+teenth|twentieth) century(?![\p{L}-])/giu,
    unit: null,
  },
  // `half past nine`, `a quarter to ten`, `ten past four`
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:half[- ]past|(?<=\b(?:at|until|till|before|after|about|around|since) (?:an? )?)(?:quarter[- ](?:past|to)|(?:five|ten|twenty|twenty-five) (?:past|to))) (?:1[0-2]|[1-9]|${ONE_TO_TWELVE})(?![\p{L}\d]|[.:,]\d|\s?%)`,
      'giu',
    ),
    unit: 'time',
  },
  // `opens at 9.30`, `leaves at 0930`: no number of anything
  {
    pattern: new RegExp(
      String.raw`(?<=${OPENS})(?:(?:[01]?\d|2[0-3])\.[0-5]\d|(?:0\d|1[0-8]|2[0-3])[0-5]\d)(?: (?:hrs|hours))?(?!${OF_AMOUNT})`,
      'gu',
    ),
    unit: 'time',
  },
  { pattern: /(?<![\p{L}\d])(?:fiscal(?: year)?|FY)\s?(?:20)?\d{2}(?![\p{L}\d])/giu, unit: 'year' },
  {
    pattern:
      /(?<![\d.:,])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:a\.m\.|p\.m\.|am\b|pm\b|Uhr\b)|(?<![\d.:,])(?:[01]?\d|2[0-3])(?::|h|時|时)[0-5]\d(?::[0-5]\d)?(?!\d|:\d|,\d{3})/gi,
    unit: 'time',
  },
  // `by 1510 GMT`
  {
    pattern: /(?<![\d.:,])(?:[01]\d|2[0-3])[0-5]\d\s(?:GMT|UTC|BST|CET|CEST|EST|EDT)\b/gu,
    unit: 'time',
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:this|last|next|dieses|letztes|vergangenes|nächstes|l[’']an|année)\s(?:year|month|week|quarter|season|spring|summer|autumn|winter|jahr|monat|dernier|dernière)(?![\p{L}-])/giu,
    unit: null,
  },
];

/** A year alone: behind a word that years follow, or before a sign that ends its phrase. */
const LONE_YEAR = new RegExp(
  `(?:(?<![\\p{L}\\d.,$€£¥₹/:–-])|(?<=(?:^|[\\s([])(?:end|mid|early|late)-))(${YEAR})(?!(?![年년])[\\p{L}\\d%°]|[.,:]\\d|\\s?(?:%|[€£$]))`,
  'gu',
);
const BEFORE_YEAR = new RegExp(
  String.raw`(?:^|[\s([])(?:in|since|until|till|by|of|from|before|after|to|and|during|around|circa|through|for|than|between|late|early|im jahr|im jahre|jahr|ab|seit|bis|von|en|depuis|desde|hasta|de|del|dès|nel|dal|em|sedan|i|siden|в|с|до|к|по|за|от|${MONTH}|the)\s$|(?:^|[\s([])(?:end|mid|early|late)-$`,
  'iu',
);
const AFTER_YEAR =
  /^(?:[\s]*$|[)\].,;:!?"”»’]|\s?(?:年|년|году|года|годом)|\s(?:and|or|to|was|were|is|had|has|will|would|when|while|as|but|at|by|on|alone|compared|report|election|budget|season|edition|level|levels|figure|census|count|deal|law|act|study|survey|agreement)(?![\p{L}]))/u;

/** A day of a month. */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
/** `In May 12 boats left`: behind it no day follows a month, but for one at the end of its phrase. */
const IN = '(?:^|[\\s(])(?:in|im|en|em|в)\\s(?:(?:early|late|mid)[\\s-])?';
const COUNTED = '\\s(?!(?:and|or|to|until|through|at|und|y|et|и)\\s)\\p{L}';
/** `By May 12 percent had paid` */
const OF_A_MEASURE =
  '\\s?(?:%|(?:percent|per\\scent|percentage|hundred|thousand|million|billion|trillion|lakh|crore)(?![\\p{L}]))';

const cache = new Map<string, readonly Rule[]>();

function rulesFor(language: string): readonly Rule[] {
  let known = cache.get(language);
  if (known === undefined) {
    // An abbreviation's dot is its own where something follows; at a sentence's end it is the sentence's.
    const month = `(?:${monthPattern(language)})(?:\\.(?=\\s?[\\d,]|\\s\\p{Ll}))?`;
    const ofMonth = "(?:\\s(?:de\\s|d[’']|of\\s)?)";
    known = [
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\d])${DAY}(?:st|nd|rd|th|\\.|er|º)?${ofMonth}${month}(?![\\p{L}])`,
          'giu',
        ),
        unit: 'date',
      },
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\d])(?:(?<!${IN})${month}\\s${DAY}|${month}\\s${DAY}(?!${COUNTED}))(?:st|nd|rd|th)?(?![\\p{L}\\d:]|[.,]\\d|${OF_A_MEASURE})`,
          'giu',
        ),
        unit: 'date',
      },
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\d])(?:${PARTS}[ -])?${month}(?:,?\\s(?:of\\s|de\\s|del\\s)?|\\s?[-–]\\s?${month}\\s)${YEAR}(?!\\d)`,
          'giu',
        ),
        unit: 'month',
      },
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\d])(?:${month}\\s?(?:[-–]|to|and|bis|und|à|et)\\s?${month})(?![\\p{L}])(?!\\s\\d)`,
          'giu',
        ),
        unit: null,
      },
      // A month alone says when; `May` and `March` are words, and count behind a preposition only.
      {
        pattern: new RegExp(
          `(?<=(?:^|[\\s(])(?:in|since|until|by|from|last|next|this|early|late|mid|im|seit|bis|en|depuis|desde|в)[\\s-])${month}(?![\\p{L}])`,
          'giu',
        ),
        unit: null,
      },
      ...rules,
    ];
    cache.set(language, known);
  }
  return known;
}

/** The times that a sentence names, in order; none overlaps another. */
export function momentsIn(text: string, dates: DateHints): readonly Moment[] {
  const language = dates.language ?? 'en';
  const found: Moment[] = findDates(text, dates).map(({ start, end }) => moment(text, start, end, 'date'));
  if (!/\d|quart|trimest|kvart|квартал|季度|half|year|month|jahr|week|season/iu.test(text)) return found;
  for (const { pattern, unit } of rulesFor(language)) {
    for (const match of text.matchAll(pattern))
      found.push(moment(text, match.index, match.index + match[0].length, unit));
  }
  for (const match of text.matchAll(LONE_YEAR)) {
    const { index } = match;
    if (
      BEFORE_YEAR.test(text.slice(Math.max(0, index - 14), index)) ||
      (AFTER_YEAR.test(text.slice(index + 4, index + 20)) && isRecent(match[0]))
    ) {
      found.push(moment(text, index, index + 4, 'year'));
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** Without a word before it, only a year that news speak of is one. */
function isRecent(year: string): boolean {
  return Number(year) >= 1900 && Number(year) <= 2099;
}

function moment(text: string, start: number, end: number, unit: Moment['unit']): Moment {
  const words = text.slice(start, end);
  const year = unit === 'year' ? new RegExp(YEAR).exec(words)?.[0] : undefined;
  return {
    start,
    end,
    unit,
    value: year === undefined ? null : Number(year),
    period: unit === 'time' ? null : words,
  };
}
