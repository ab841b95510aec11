// Not those of ingest/figures/: what proves figures reads English numbers by itself, or a mistake there would prove itself here.

/** Number words of English news, by their lower-case spelling. */
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const numbered = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** By the word, up to ninety. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ONES, 0, 1),
  ...numbered(TENS, 20, 10),
]);

/** By the word, up to twentieth. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(numbered(ORDINALS, 0, 1));

/** What multiplies the number before it; "decades" and "dozen" too, for ten years are a decade. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
  ['decade', 10],
  ['decades', 10],
  ['century', 100],
  ['centuries', 100],
]);

/** Magnitudes that are written close to digits: 5bn. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Words that are a number by themselves. */
export const WORTH: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
  ['dozen', 12],
  ['fortnight', 14],
  ['half', 0.5],
  ['halved', 0.5],
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['tenfold', 10],
]);

/** Denominators, as in "two thirds". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** Compounds that hold a number word and count nothing. */
export const IDIOMS =
  /\b(?:one|two|three|first|second|third)-(?:way|hand|handed|sided|off|class|rate|time|degree|party|stop|person)\b/gi;

/** Currencies by the marks and words that news writes for them. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['a$', 'AUD'],
  ['aud', 'AUD'],
  ['c$', 'CAD'],
  ['cad', 'CAD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['s$', 'SGD'],
  ['sgd', 'SGD'],
  ['nz$', 'NZD'],
  ['nzd', 'NZD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['yen', 'JPY'],
  ['jpy', 'JPY'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['inr', 'INR'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['₽', 'RUB'],
  ['rub', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['₩', 'KRW'],
  ['krw', 'KRW'],
  ['won', 'KRW'],
  ['₸', 'KZT'],
  ['kzt', 'KZT'],
  ['tenge', 'KZT'],
  ['chf', 'CHF'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'DKK'],
  ['kroner', 'DKK'],
  ['brl', 'BRL'],
  ['reais', 'BRL'],
  ['real', 'BRL'],
  ['zar', 'ZAR'],
  ['rand', 'ZAR'],
  ['try', 'TRY'],
  ['lira', 'TRY'],
  ['aed', 'AED'],
  ['dirhams', 'AED'],
  ['sar', 'SAR'],
  ['riyals', 'SAR'],
  ['pln', 'PLN'],
  ['zloty', 'PLN'],
]);

/** What the mark or word of a currency means in another country's news. */
export const ALSO_MEANS: ReadonlyMap<string, readonly string[]> = new Map([
  ['USD', ['AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP']],
  ['DKK', ['NOK']],
  ['SEK', ['ISK']],
  ['JPY', ['CNY']],
  ['GBP', ['EGP', 'LBP', 'SYP']],
  ['INR', ['PKR', 'LKR', 'NPR', 'MUR']],
  ['CHF', ['XOF', 'XAF', 'CDF', 'RWF']],
  ['AED', ['MAD']],
  ['SAR', ['QAR', 'OMR', 'IRR', 'YER']],
]);
