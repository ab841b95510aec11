import { AMOUNT_BEHIND, OPENS_AT } from '../../knowledge/time/moments.ts';
import { STOP } from './lexicon.ts';
import type { TokenRow } from './token-row.ts';

/** What a token of a fact is, as a number: it is stored for every token. */
export const KIND = {
  stop: 0,
  word: 1,
  /** Capitalised, and not only because it opens the sentence. */
  proper: 2,
  count: 3,
  money: 4,
  percent: 5,
  year: 6,
  date: 7,
  duration: 8,
  measure: 9,
  /** A number of millions of what the sentence need not say: money, mostly (`paid 3.6 million in tax`). */
  sum: 10,
} as const;

export type TokenKind = (typeof KIND)[keyof typeof KIND];

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday noon midday midnight');
const TIME_UNITS = set(
  'second seconds sec secs minute minutes min mins hour hours h hr hrs day days night nights week weeks fortnight fortnights month months year years decade decades century centuries quarter quarters',
);
/** Units that measure, as they are told from what is counted. */
export const MEASURES = set(
  'kilometre kilometres kilometer kilometers km metre metres meter meters m centimetre centimetres cm millimetre millimetres mm mile miles foot feet inch inches knot knots nautical hectare hectares acre acres square cubic tonne tonnes ton tons kilogram kilograms kg gram grams litre litres liter liters gallon gallons barrel barrels watt watts megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kw mwh gwh kwh twh degree degrees celsius mph kph kmh rpm mi pound ft yard yards yd lb lbs ounce ounces oz pint pints decibel decibels horsepower hp megalitre megalitres megaliter megaliters gigalitre gigalitres kilolitre kilolitres ml sqm sqft',
);
/** What money is called behind a number. */
export const CURRENCIES = set(
  'dollar dollars euro euros pound pounds pence cent cents yuan renminbi rmb yen ruble rubles rouble roubles rupee rupees franc francs krone kroner krona kronor peso pesos tenge usd eur gbp cny crown crowns shilling shillings escudo escudos zloty zlotys lempira lempiras dirham dirhams lira liras rand rands real reais won baht dinar dinars ringgit rupiah forint forints koruna korunas hryvnia naira cedi cedis leu lei lev leva shekel shekels riyal riyals taka kwacha birr som soms sum manat manats lari laris dram somoni somonis tugrik tugriks quetzal quetzales sol soles bolivar bolivars bolivares guarani guaranis rial rials guilder guilders drachma drachmas peseta pesetas kuna kunas denar denars kyat kyats deutschmark deutschmarks jpy krw inr chf sek nok dkk pln kzt rub aud cad kr ct quid zł kc huf czk inr pkr bdt aed sar qar kwd egp zar ngn kes ghs brl ars clp mxn sgd hkd nzd twd thb myr idr php vnd uah ils',
);
const MAGNITUDES = set(
  'hundred thousand million billion trillion lakh crore crores mln bln trn bn mn tn k m b',
);
const NUMERALS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter fifth tenth dozen dozens hundreds thousands thirds fifths quarters',
);

/** Currencies' letters before a number: `Rs 500`, `KSh. 640`. */
const CURRENCY_LETTERS = set('rs ksh kshs ush tsh sh shs dh dhs rm tk rp kr sfr fr rmb');

/** What a word can be a part of, as bits: worked out once for each word, not for each place where it stands. */
const CLASS = {
  month: 1,
  weekday: 2,
  timeUnit: 4,
  measure: 8,
  currency: 16,
  magnitude: 32,
  numeral: 64,
  stop: 128,
  year: 256,
  date: 512,
  percent: 1024,
  per: 2048,
  cent: 4096,
  in: 8192,
  one: 16_384,
  /** `Second` and the like, which are mostly no shares. */
  order: 32_768,
  fraction: 65_536,
  /** How long something took, by the clock: `2:09:14`. */
  elapsed: 131_072,
  article: 262_144,
  /** What is told of each of many: `every day`. */
  each: 524_288,
  /** Before `a year` that is as long as that, or `a week` in which something is done so often. */
  asMuch: 1_048_576,
  and: 2_097_152,
  of: 4_194_304,
  /** `Four in ten`, `nine out of 10`: of what many somebody counts so many. */
  whole: 8_388_608,
  /** `Several months`, `a few weeks` */
  some: 16_777_216,
  currencyLetters: 33_554_432,
  /** `Half past nine`, `quarter to ten` */
  pastOrTo: 67_108_864,
  out: 134_217_728,
  century: 268_435_456,
  season: 536_870_912,
} as const;

const SETS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [MONTHS, CLASS.month],
  [WEEKDAYS, CLASS.weekday],
  [TIME_UNITS, CLASS.timeUnit],
  [MEASURES, CLASS.measure],
  [CURRENCIES, CLASS.currency],
  [MAGNITUDES, CLASS.magnitude],
  [NUMERALS, CLASS.numeral],
  [STOP, CLASS.stop],
  [set('percent percentage pct pc'), CLASS.percent],
  [set('per'), CLASS.per],
  [set('cent'), CLASS.cent],
  [set('in'), CLASS.in],
  [set('one'), CLASS.one],
  [set('second quarter third'), CLASS.order],
  [set('a an every each'), CLASS.article],
  [set('every each'), CLASS.each],
  [set('and'), CLASS.and],
  [set('of'), CLASS.of],
  [set('out'), CLASS.out],
  [set('past to'), CLASS.pastOrTo],
  [set('century'), CLASS.century],
  [set('spring summer autumn winter fall'), CLASS.season],
  [set('five ten 5 10 20 100'), CLASS.whole],
  [set('several few couple'), CLASS.some],
  [CURRENCY_LETTERS, CLASS.currencyLetters],
  [
    set(
      'for in within after over than least most about around almost nearly just take takes took taken lasts lasted once twice',
    ),
    CLASS.asMuch,
  ],
];

const CLASSES = new Map<string, number>();
for (const [words, bit] of SETS) {
  for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);
}
for (const word of NUMERALS) {
  if (/half|fifth|tenth|third|quarter/.test(word))
    CLASSES.set(word, (CLASSES.get(word) as number) | CLASS.fraction);
}

/** The classes of a word as it stands in a dictionary, as bits. */
export function classOf(word: string): number {
  const known = CLASSES.get(word);
  if (known !== undefined) return known;
  const code = word.charCodeAt(0);
  if (code < 48 || code > 57) return 0;
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return CLASS.year;
  if (/^0\d\.[0-5]\d$|^\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d$/.test(word)) return CLASS.date;
  if (/^\d{1,3}:\d\d(?::\d\d|\.\d)/.test(word)) return CLASS.elapsed;
  return /^\d{1,2}:\d\d$|^\d{4}[-./]\d/.test(word) ? CLASS.date : 0;
}

/** What may tell a time without a number: one look at each word for all of them. */
const OF_TIME = CLASS.century | CLASS.season | CLASS.timeUnit | CLASS.some;

/** The kind of a token, from itself, the sign before it and the words after it. */
export function kindOf(text: string, row: TokenRow, at: number, classes: Int32Array): TokenKind {
  const own = classes[row.surfaces[at] as number] as number;
  if (row.number[at] === 1 || own & CLASS.numeral) return numberKind(text, row, at, classes);
  const capital = row.capital[at] === 1;
  if (capital && own & CLASS.month) return KIND.date;
  if (own & CLASS.weekday) return KIND.date;
  if (own & CLASS.article) return articleKind(text, row, at, classes);
  if (own & OF_TIME) {
    if (own & (CLASS.century | CLASS.season) && tellsWhen(text, row, at, classes)) return KIND.date;
    if (own & CLASS.timeUnit && text.startsWith('-long', row.ends[at])) return KIND.duration;
    if (own & CLASS.some && isOfTime(row, at, classes)) return KIND.duration;
  }
  if (capital && (at > 0 || opensWithName(row))) return KIND.proper;
  return own & CLASS.stop ? KIND.stop : KIND.word;
}

/** `The 19th century`, `in the summer`, `last spring` */
function tellsWhen(text: string, row: TokenRow, at: number, classes: Int32Array): boolean {
  if (bitsOf(row, at, classes) & CLASS.century) return ORDINAL.test(text.slice(0, row.ends[at - 1]));
  const start = row.starts[at] as number;
  const before = text.slice(Math.max(0, start - AHEAD), start);
  const season = text.slice(start, row.ends[at]).toLowerCase();
  if (season === 'fall') return BEFORE_FALL.test(before);
  return (season === 'spring' ? BEFORE_SPRING : BEFORE_SEASON).test(before);
}
const AHEAD = 20;
const BEFORE_SEASON =
  /\b(?:in|by|until|since|during|before|after|this|last|next|late|early)[ -](?:the )?(?:early |late )?$/i;
/** A spring and a fall are other things too. */
const BEFORE_SPRING = /\b(?:(?:in|by|until) (?:the )?|(?:this|last|next|late|early)[ -])(?:early |late )?$/i;
const BEFORE_FALL = /\b(?:this|last|next|late|early|by|until)[ -]$/i;
/** `At a quarter`, `half`: before `past nine`. */
const QUARTER_OF_HOUR = /\b(?:half|(?:at|until|till|before|after|about|around|since)(?: an?)? \w+)$/i;
const ORDINAL = /(?:\d(?:st|nd|rd|th)|teenth|twentieth)$/;

/** `For a year`, `a mile away`, `once a week`, `every day`: as much as `one`. `£5 a year` and `20 miles an hour` are for each. */
function articleKind(text: string, row: TokenRow, at: number, classes: Int32Array): TokenKind {
  const unit = bitsOf(row, at + 1, classes);
  const before = bitsOf(row, at - 1, classes);
  const isEach = (bitsOf(row, at, classes) & CLASS.each) !== 0;
  if (unit & CLASS.timeUnit) return isEach || before & CLASS.asMuch ? KIND.duration : KIND.stop;
  const isRate =
    row.number[at - 1] === 1 ||
    (before & (CLASS.numeral | CLASS.currency | CLASS.measure | CLASS.magnitude)) !== 0;
  if (isEach || isRate) return KIND.stop;
  // `A million pounds`, `a hundred visitors`: as much as one.
  if (unit & CLASS.magnitude && row.lasts[at + 1] !== undefined && isWord(row, at + 1))
    return numberKind(text, row, at, classes);
  return unit & CLASS.measure ? KIND.measure : KIND.stop;
}

/** No `k` or `m` alone. */
const isWord = ({ starts, ends }: TokenRow, at: number): boolean =>
  (ends[at] as number) - (starts[at] as number) > LETTERS_OF_UNIT;
const LETTERS_OF_UNIT = 3;

/** `Several months`, `a couple of weeks` */
function isOfTime(row: TokenRow, at: number, classes: Int32Array): boolean {
  const of = bitsOf(row, at + 1, classes) & CLASS.of ? 1 : 0;
  return (bitsOf(row, at + 1 + of, classes) & CLASS.timeUnit) !== 0;
}

/** The word after the first is capitalised too. */
function opensWithName({ length, capital, starts, ends }: TokenRow): boolean {
  return length > 1 && capital[1] === 1 && (starts[1] as number) - (ends[0] as number) === 1;
}

/** `$`, `£`, `¥`, `฿`, and all that Unicode has of them; NaN, past the end, is none. By codes: every number is asked. */
const isCurrencySign = (code: number): boolean =>
  code === 36 || code === 163 || code === 165 || code === 0xe3f || (code >= 0x20a0 && code <= 0x20bf);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const SPACE = 32;

function numberKind(text: string, row: TokenRow, at: number, classes: Int32Array): TokenKind {
  const { length, starts, ends, number, capital } = row;
  const start = starts[at] as number;
  const end = ends[at] as number;
  const own = bitsOf(row, at, classes);
  // Of `R640`, `Rs640` and `EUR640` the letters are no word of the text.
  const before = text.charCodeAt(start - 1);
  if (isCurrencySign(before) || isLetter(before)) return KIND.money;
  if (number[at] === 1 && isCode(text, row, at - 1, classes)) return KIND.money;
  if (text[end] === '%' || text.startsWith(' %', end)) return KIND.percent;
  let after = at + 1 + partOfScale(row, at, classes);
  while (after < length && (bitsOf(row, after, classes) & CLASS.magnitude || number[after] === 1)) after++;
  const unit = bitsOf(row, after, classes);
  const single = (own & CLASS.numeral) !== 0 && number[at] === 0;
  if (unit & CLASS.percent) return KIND.percent;
  if (unit & CLASS.per && bitsOf(row, after + 1, classes) & CLASS.cent) return KIND.percent;
  if (unit & CLASS.currency) return KIND.money;
  // `1,900 dockers` are counted.
  if (!single && own & CLASS.year && end - start === YEAR_LENGTH) return KIND.year;
  if (text[end] === '¢' || PENCE.test(text.slice(end, end + 2)) || isCurrencyOf(row, after, classes))
    return KIND.money;
  if (isSignBehind(text, ends[after - 1] as number)) return KIND.money;
  if (unit & CLASS.month && capital[after] === 1) return KIND.date;
  const isDay =
    end - start <= 2 && start - (ends[at - 1] ?? 0) === 1 && Number(text.slice(start, end)) <= LAST_DAY;
  const isInMonth = bitsOf(row, at - 2, classes) & CLASS.in && !countsNothing(row, after, classes);
  if (isDay && bitsOf(row, at - 1, classes) & CLASS.month && capital[at - 1] === 1 && !isInMonth)
    return KIND.date;
  if (
    own & CLASS.fraction &&
    bitsOf(row, at + 1, classes) & CLASS.pastOrTo &&
    QUARTER_OF_HOUR.test(text.slice(Math.max(0, start - 12), end)) &&
    isHour(row, at + 2, classes)
  )
    return KIND.date;
  const behind = ends[after - 1] as number;
  if (OF_DAY.test(text.slice(behind, behind + CLOCK_LENGTH))) return KIND.date;
  if (single && text.startsWith(' at ', start - 4) && countsNothing(row, after, classes)) return KIND.date;
  if (!single && (own & CLASS.date || isClock(text, start, end))) return KIND.date;
  if (isShareOf(row, at, classes)) return KIND.percent;
  if (unit & CLASS.timeUnit || own & CLASS.elapsed) return KIND.duration;
  if (unit & CLASS.measure || isDegrees(text, end)) return KIND.measure;
  const isScaled = after > at + 1;
  if (single && !isScaled && own & CLASS.one) return unit & CLASS.in ? KIND.percent : KIND.stop;
  if (single && !isScaled && own & (CLASS.order | CLASS.fraction)) return KIND.percent;
  const millions = isScaled && (bitsOf(row, after - 1, classes) & CLASS.magnitude) !== 0;
  return millions && countsNothing(row, after, classes) ? KIND.sum : KIND.count;
}

/** `EUR 21.40`: a currency's code right before the number. */
function isCode(text: string, row: TokenRow, at: number, classes: Int32Array): boolean {
  if (
    !(bitsOf(row, at, classes) & (CLASS.currency | CLASS.currencyLetters)) ||
    !BEFORE_AMOUNT.test(text.slice(row.ends[at], row.starts[at + 1]))
  )
    return false;
  if (bitsOf(row, at, classes) & CLASS.currencyLetters)
    return row.capital[at] === 1 || text.startsWith('kr', row.starts[at]);
  const written = text.slice(row.starts[at], row.ends[at]);
  return written.length === 3 && written === written.toUpperCase();
}
const BEFORE_AMOUNT = /^\.? ?$/;

/** How many words stand between the number and its scale: `half a million`, `a quarter of a million`, `one and a half million`. */
function partOfScale(row: TokenRow, at: number, classes: Int32Array): number {
  // Most numbers have none of these behind them.
  if (!(bitsOf(row, at + 1, classes) & (CLASS.article | CLASS.fraction | CLASS.of | CLASS.and))) return 0;
  const isFraction = (bitsOf(row, at, classes) & CLASS.fraction) !== 0;
  if (isFraction && bitsOf(row, at + 1, classes) & CLASS.article) {
    if (bitsOf(row, at + 2, classes) & CLASS.magnitude) return 1;
    // `Half a dozen`
    if (bitsOf(row, at + 2, classes) & CLASS.numeral && !(bitsOf(row, at + 2, classes) & CLASS.fraction))
      return 2;
  }
  const parts = !isFraction && bitsOf(row, at + 1, classes) & CLASS.fraction ? 1 : 0;
  if (
    (isFraction || parts === 1) &&
    bitsOf(row, at + 1 + parts, classes) & CLASS.of &&
    bitsOf(row, at + 2 + parts, classes) & CLASS.article &&
    bitsOf(row, at + 3 + parts, classes) & CLASS.magnitude
  )
    return 2 + parts;
  const isAndHalf =
    bitsOf(row, at + 1, classes) & CLASS.and &&
    bitsOf(row, at + 2, classes) & CLASS.article &&
    bitsOf(row, at + 3, classes) & CLASS.fraction;
  return isAndHalf && bitsOf(row, at + 4, classes) & CLASS.magnitude ? 3 : 0;
}

/** `Four in ten`, `nine out of 10`; of `two in five days` it is a time. */
function isShareOf(row: TokenRow, at: number, classes: Int32Array): boolean {
  const whole =
    bitsOf(row, at + 1, classes) & CLASS.in
      ? 2
      : bitsOf(row, at + 1, classes) & CLASS.out && bitsOf(row, at + 2, classes) & CLASS.of
        ? 3
        : 0;
  return (
    whole > 0 &&
    (bitsOf(row, at + whole, classes) & CLASS.whole) !== 0 &&
    !(
      bitsOf(row, at + whole + 1, classes) &
      (CLASS.timeUnit | CLASS.measure | CLASS.magnitude | CLASS.month | CLASS.currency)
    )
  );
}

/** A number of the clock, with nothing behind it that could be counted. */
const isHour = (row: TokenRow, at: number, classes: Int32Array): boolean =>
  at < row.length && (row.number[at] === 1 || (bitsOf(row, at, classes) & CLASS.numeral) !== 0);

/** `09h30`, `opens at 9.30`, `leaves at 0930` */
const isClock = (text: string, start: number, end: number): boolean =>
  (text[end] === 'h' && /^h[0-5]\d(?!\w)/.test(text.slice(end, end + 4))) ||
  (text.startsWith(' at ', start - 4) &&
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$|^(?:0\d|1[0-8]|2[0-3])[0-5]\d$/.test(text.slice(start, end)) &&
    OPENS_AT.test(text.slice(Math.max(0, start - OPENS_AHEAD), start)) &&
    !AMOUNT_BEHIND.test(text.slice(end, end + AMOUNT_LENGTH)));
const AMOUNT_LENGTH = 10;
const OPENS_AHEAD = 40;

/** `640 €`, `640€`; `12 £4.50` are a number and a price. */
function isSignBehind(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === SPACE ? end + 1 : end;
  return isCurrencySign(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at + 1));
}

/** `US cents`, `Swiss francs`, `Hong Kong dollars`, right behind a number. */
function isCurrencyOf(row: TokenRow, at: number, classes: Int32Array): boolean {
  if (row.capital[at] !== 1) return false;
  const whose = row.capital[at + 1] === 1 && at + 1 < row.length ? 2 : 1;
  return (bitsOf(row, at + whose, classes) & CLASS.currency) !== 0;
}

const YEAR_LENGTH = 4;
const LAST_DAY = 31;

/** `5.20 a.m.`, `11pm`, `6-8pm`, `nine o’clock`, `20.15 BST` */
const OF_DAY =
  /^ ?(?:[ap]\.?m\b|[AP]\.?M\b|o['’]clock\b|(?:GMT|UTC|BST|CET|CEST|EST|EDT)\b|in the (?:morning|afternoon|evening)\b|at night\b)/;
const CLOCK_LENGTH = 18;

/** `164.5p` */
const PENCE = /^p(?![\p{L}\d])/u;

/** `45.7 °C`, `-9°`, `38C` */
function isDegrees(text: string, end: number): boolean {
  const next = text[end];
  if (next === 'C' || next === 'F') return !/^[\p{L}\d]/u.test(text.slice(end + 1, end + 3));
  return next === '°' || (next === ' ' && text[end + 1] === '°');
}

/** No word follows in the same breath that could be what is counted. */
function countsNothing(row: TokenRow, after: number, classes: Int32Array): boolean {
  if (after >= row.length || (row.starts[after] as number) - (row.ends[after - 1] as number) > 1) return true;
  return (bitsOf(row, after, classes) & CLASS.stop) !== 0;
}

/** The classes of a token; none before the first and after the last one. */
function bitsOf(row: TokenRow, at: number, classes: Int32Array): number {
  return at >= 0 && at < row.length ? (classes[row.surfaces[at] as number] as number) : 0;
}
