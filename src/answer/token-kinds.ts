import { STOP } from './lexicon.ts';
import type { Token } from './words.ts';

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
} as const;

export type TokenKind = (typeof KIND)[keyof typeof KIND];

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const TIME_UNITS = set(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries quarter quarters',
);
export const MEASURES = set(
  'kilometre kilometres kilometer kilometers km metre metres meter meters m centimetre centimetres cm millimetre millimetres mm mile miles foot feet inch inches knot knots nautical hectare hectares acre acres square cubic tonne tonnes ton tons kilogram kilograms kg gram grams litre litres liter liters gallon gallons barrel barrels watt watts megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kw mwh gwh kwh degree degrees celsius mph pound',
);
const CURRENCIES = set(
  'dollar dollars euro euros pound pounds pence cent cents yuan renminbi rmb yen ruble rubles rouble roubles rupee rupees franc francs krone kroner krona kronor peso pesos tenge usd eur gbp cny',
);
const MAGNITUDES = set('hundred thousand million billion trillion bn mn k m b');
const NUMERALS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter fifth tenth dozen hundreds thousands thirds fifths quarters',
);
const CURRENCY_SIGNS = '$€£¥₹';

/** The kind of each token, from itself, the sign before it and the words after it. */
export function kindsOf(text: string, tokens: readonly Token[], into: Uint8Array): void {
  for (let at = 0; at < tokens.length; at++) into[at] = kindOf(text, tokens, at);
}

function kindOf(text: string, tokens: readonly Token[], at: number): TokenKind {
  const token = tokens[at] as Token;
  const word = token.text;
  if (token.number || NUMERALS.has(word)) return numberKind(text, tokens, at);
  if (token.capital && MONTHS.has(word)) return KIND.date;
  if (WEEKDAYS.has(word)) return KIND.date;
  if (token.capital && (at > 0 || (tokens[1]?.capital === true && tokens[1].start - token.end === 1)))
    return KIND.proper;
  return STOP.has(word) ? KIND.stop : KIND.word;
}

function numberKind(text: string, tokens: readonly Token[], at: number): TokenKind {
  const token = tokens[at] as Token;
  const word = token.text;
  const before = text[token.start - 1] ?? '';
  if (CURRENCY_SIGNS.includes(before) && before !== '') return KIND.money;
  if (text[token.end] === '%' || text.startsWith(' %', token.end)) return KIND.percent;
  let next = tokens[at + 1];
  let after = at + 1;
  while (next !== undefined && (MAGNITUDES.has(next.text) || next.number)) next = tokens[++after];
  const unit = next?.text ?? '';
  const single = NUMERALS.has(word) && !token.number;
  if (unit === 'percent' || (unit === 'per' && tokens[after + 1]?.text === 'cent') || unit === 'percentage')
    return KIND.percent;
  if (CURRENCIES.has(unit)) return KIND.money;
  if (!single && isYear(word)) return KIND.year;
  if (next !== undefined && MONTHS.has(unit) && next.capital) return KIND.date;
  const previous = tokens[at - 1];
  if (previous?.capital && MONTHS.has(previous.text)) return KIND.date;
  if (!single && /^\d{1,2}:\d\d$|^\d{4}[-./]\d/.test(word)) return KIND.date;
  if (TIME_UNITS.has(unit)) return KIND.duration;
  if (MEASURES.has(unit)) return KIND.measure;
  if (single && (word === 'one' || word === 'second' || word === 'quarter' || word === 'third')) {
    return word === 'one' && unit !== 'in' ? KIND.stop : KIND.percent;
  }
  return single && /half|fifth|tenth|third|quarter/.test(word) ? KIND.percent : KIND.count;
}

const isYear = (word: string) => /^(?:1[5-9]|20)\d\d$/.test(word);
