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
  'second seconds sec secs minute minutes min mins hour hours h hr hrs day days night nights week weeks month months year years decade decades century centuries quarter quarters',
);
/** Units that measure, as they are told from what is counted. */
export const MEASURES = set(
  'kilometre kilometres kilometer kilometers km metre metres meter meters m centimetre centimetres cm millimetre millimetres mm mile miles foot feet inch inches knot knots nautical hectare hectares acre acres square cubic tonne tonnes ton tons kilogram kilograms kg gram grams litre litres liter liters gallon gallons barrel barrels watt watts megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kw mwh gwh kwh twh degree degrees celsius mph pound ft yard yards yd lb lbs ounce ounces oz pint pints',
);
/** What money is called behind a number. */
export const CURRENCIES = set(
  'dollar dollars euro euros pound pounds pence cent cents yuan renminbi rmb yen ruble rubles rouble roubles rupee rupees franc francs krone kroner krona kronor peso pesos tenge usd eur gbp cny crown crowns shilling shillings escudo escudos zloty zlotys lempira lempiras dirham dirhams lira liras rand rands real reais won baht dinar dinars ringgit rupiah forint forints koruna korunas hryvnia naira cedi cedis leu lei lev leva shekel shekels riyal riyals taka kwacha birr som soms sum manat manats lari laris dram somoni somonis tugrik tugriks quetzal quetzales sol soles bolivar bolivars bolivares guarani guaranis rial rials guilder guilders drachma drachmas peseta pesetas kuna kunas denar denars kyat kyats deutschmark deutschmarks jpy krw inr chf sek nok dkk pln kzt rub aud cad kr ct',
);
const MAGNITUDES = set(
  'hundred thousand million billion trillion lakh crore crores mln bln trn bn mn tn k m b',
);
const NUMERALS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter fifth tenth dozen dozens hundreds thousands thirds fifths quarters',
);

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
  [set('percent percentage'), CLASS.percent],
  [set('per'), CLASS.per],
  [set('cent'), CLASS.cent],
  [set('in'), CLASS.in],
  [set('one'), CLASS.one],
  [set('second quarter third'), CLASS.order],
  [set('a an every each'), CLASS.article],
  [set('every each'), CLASS.each],
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
  if (/^0\d\.[0-5]\d$/.test(word)) return CLASS.date;
  if (/^\d{1,3}:\d\d(?::\d\d|\.\d)/.test(word)) return CLASS.elapsed;
  return /^\d{1,2}:\d\d$|^\d{4}[-./]\d/.test(word) ? CLASS.date : 0;
}

/** The kind of a token, from itself, the sign before it and the words after it. */
export function kindOf(text: string, row: TokenRow, at: number, classes: Int32Array): TokenKind {
  const own = classes[row.surfaces[at] as number] as number;
  if (row.number[at] === 1 || own & CLASS.numeral) return numberKind(text, row, at, classes);
  const capital = row.capital[at] === 1;
  if (capital && own & CLASS.month) return KIND.date;
  if (own & CLASS.weekday) return KIND.date;
  if (own & CLASS.article) return articleKind(row, at, classes);
  if (capital && (at > 0 || opensWithName(row))) return KIND.proper;
  return own & CLASS.stop ? KIND.stop : KIND.word;
}

/** `For a year`, `a mile away`, `once a week`, `every day`: as much as `one`. `£5 a year` and `20 miles an hour` are for each. */
function articleKind(row: TokenRow, at: number, classes: Int32Array): TokenKind {
  const unit = bitsOf(row, at + 1, classes);
  const before = bitsOf(row, at - 1, classes);
  const isEach = (bitsOf(row, at, classes) & CLASS.each) !== 0;
  if (unit & CLASS.timeUnit) return isEach || before & CLASS.asMuch ? KIND.duration : KIND.stop;
  const isRate =
    row.number[at - 1] === 1 ||
    (before & (CLASS.numeral | CLASS.currency | CLASS.measure | CLASS.magnitude)) !== 0;
  return unit & CLASS.measure && !isEach && !isRate ? KIND.measure : KIND.stop;
}

/** The word after the first is capitalised too. */
function opensWithName({ length, capital, starts, ends }: TokenRow): boolean {
  return length > 1 && capital[1] === 1 && (starts[1] as number) - (ends[0] as number) === 1;
}

const CURRENCY_SIGNS = '$€£¥₹';

function numberKind(text: string, row: TokenRow, at: number, classes: Int32Array): TokenKind {
  const { length, starts, ends, number, capital } = row;
  const start = starts[at] as number;
  const end = ends[at] as number;
  const own = bitsOf(row, at, classes);
  if (start > 0 && CURRENCY_SIGNS.includes(text[start - 1] as string)) return KIND.money;
  if (number[at] === 1 && isCode(text, row, at - 1, classes)) return KIND.money;
  if (text[end] === '%' || text.startsWith(' %', end)) return KIND.percent;
  let after = at + 1;
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
  if (unit & CLASS.month && capital[after] === 1) return KIND.date;
  const isDay = end - start <= 2 && start - (ends[at - 1] ?? 0) === 1;
  if (isDay && bitsOf(row, at - 1, classes) & CLASS.month && capital[at - 1] === 1) return KIND.date;
  const behind = ends[after - 1] as number;
  if (OF_DAY.test(text.slice(behind, behind + CLOCK_LENGTH))) return KIND.date;
  if (single && text.startsWith(' at ', start - 4) && countsNothing(row, after, classes)) return KIND.date;
  if (!single && own & CLASS.date) return KIND.date;
  if (unit & CLASS.timeUnit || own & CLASS.elapsed) return KIND.duration;
  if (unit & CLASS.measure || DEGREES.test(text.slice(end, end + 2))) return KIND.measure;
  if (single && own & CLASS.one) return unit & CLASS.in ? KIND.percent : KIND.stop;
  if (single && own & (CLASS.order | CLASS.fraction)) return KIND.percent;
  const millions = after > at + 1 && number[after - 1] !== 1;
  return millions && countsNothing(row, after, classes) ? KIND.sum : KIND.count;
}

/** `EUR 21.40`: a currency's code right before the number. */
function isCode(text: string, row: TokenRow, at: number, classes: Int32Array): boolean {
  if (
    !(bitsOf(row, at, classes) & CLASS.currency) ||
    (row.starts[at + 1] as number) - (row.ends[at] as number) > 1
  )
    return false;
  const written = text.slice(row.starts[at], row.ends[at]);
  return written.length === 3 && written === written.toUpperCase();
}

/** `US cents`, `Swiss francs`, `Hong Kong dollars`, right behind a number. */
function isCurrencyOf(row: TokenRow, at: number, classes: Int32Array): boolean {
  if (row.capital[at] !== 1) return false;
  const whose = row.capital[at + 1] === 1 && at + 1 < row.length ? 2 : 1;
  return (bitsOf(row, at + whose, classes) & CLASS.currency) !== 0;
}

const YEAR_LENGTH = 4;

/** `5.20 a.m.`, `11pm`, `6-8pm`, `nine o’clock`, `20.15 BST` */
const OF_DAY = /^ ?(?:[ap]\.?m\b|o['’]clock\b|(?:GMT|UTC|BST|CET|CEST|EST|EDT)\b)/;
const CLOCK_LENGTH = 8;

/** `164.5p` */
const PENCE = /^p(?![\p{L}\d])/u;

/** `45.7 °C`, `-9°` */
const DEGREES = /^ ?°/;

/** No word follows in the same breath that could be what is counted. */
function countsNothing(row: TokenRow, after: number, classes: Int32Array): boolean {
  if (after >= row.length || (row.starts[after] as number) - (row.ends[after - 1] as number) > 1) return true;
  return (bitsOf(row, after, classes) & CLASS.stop) !== 0;
}

/** The classes of a token; none before the first and after the last one. */
function bitsOf(row: TokenRow, at: number, classes: Int32Array): number {
  return at >= 0 && at < row.length ? (classes[row.surfaces[at] as number] as number) : 0;
}
