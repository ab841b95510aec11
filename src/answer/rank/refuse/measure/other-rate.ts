import { byName } from '../../../../knowledge/ingest/figures/currencies.ts';
import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { remembered } from '../../../../knowledge/memoize.ts';

/** Kinds of rates by what they are called; what tells of one is no figure of another. */
const KINDS = [
  'unemployment|jobless|joblessness',
  'employment',
  'interest|base|key|policy|lending|deposit|repo|benchmark|mortgage|savings|bank|discount|loan',
  'inflation|price|prices|cpi',
  'growth|grow|grew|grown|growing|grows|gdp',
  'death|mortality|fatality|deaths|died',
  'birth|fertility|births|born',
  'survival',
  'crime',
  'murder|homicide|killings?',
  'divorce',
  'marriage',
  'suicide',
  'literacy',
  'poverty',
  'tax|vat',
  'infection|infections',
  'vaccination',
  'turnout',
  'occupancy',
  'vacancy',
  'pass|success',
  'failure',
  'dropout',
  'recycling',
];
/** Each as a question asks for it, as a text tells it, and any word of it. */
const RATES = KINDS.map((kind) => ({
  asked: new RegExp(
    String.raw`(?<!\w)(?:${kind})[ -]rates?(?!\w)|(?<!\w)rates? of (?:${kind})(?!\w)|^what(?:['’]?s| is| was) (?:the )?(?:${kind})(?!\w)(?! \p{L}+ (?:rate|target|forecast))(?= (?:in|of|at|for)(?!\w)|\W*$)`,
    'u',
  ),
  told: new RegExp(String.raw`(?<!\w)(?:${kind})[ -]rates?(?!\w)|(?<!\w)rates? of (?:${kind})(?!\w)`, 'i'),
  word: new RegExp(String.raw`(?<!\w)(?:${kind})(?!\w)`, 'i'),
}));
const RATE = /\brates?\b/gi;
/** Few questions hold any of them. */
const ANY_KIND = new RegExp(String.raw`\b(?:${KINDS.join('|')})\b`);

/** The one rate that a question asks for. */
const rateAsked = remembered((said: string) => {
  if (!ANY_KIND.test(said)) return null;
  const [one, ...others] = RATES.filter((rate) => rate.asked.test(said));
  return one === undefined || others.length > 0 ? null : one;
});

/** Whether a question asks for one rate, and a text tells another one: the interest rate, and `the jobless rate is 4.4%`. */
export function tellsOtherRate(said: string, text: string): boolean {
  const one = rateAsked(said);
  if (one === null || !/rate/iu.test(text) || one.word.test(text)) return false;
  const told = RATES.filter((rate) => rate !== one && rate.told.test(text));
  // A rate that it does not name may be the one.
  return told.length > 0 && (text.match(RATE)?.length ?? 0) === told.length;
}

const POUND = '(?:pound|sterling|£)';
const DOLLAR = String.raw`(?:dollar|greenback|\$)`;
/** What else a currency is called. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['pound', POUND],
  ['sterling', POUND],
  ['dollar', DOLLAR],
  ['greenback', DOLLAR],
  ['euro', '(?:euro|€)'],
]);
const isCurrency = (word: string): boolean => byName.has(word) || ALSO.has(word);

const AGAINST = /(?<!\w)(?:against|versus|vs) (?:the )?(?<one>\p{L}{2,12})(?: (?<other>\p{L}{3,12}))?/giu;

/** Against what something stands: `against the US dollar`; empty for what is no currency. */
const measuresIn = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(AGAINST)].map(
    ({ groups }) => [groups?.one, groups?.other].find((word = '') => isCurrency(word)) ?? '',
  );

/** How a text calls the one currency against which a question asks. */
const measureAsked = remembered((said: string) => {
  const [name = '', ...more] = measuresIn(said);
  return name === '' || more.length > 0
    ? null
    : new RegExp(String.raw`(?<!\p{L})${ALSO.get(name) ?? patternOf(name)}`, 'iu');
});

/** Whether a question asks how a currency stands against another one, and a text tells it against a third one alone. */
export function tellsOtherPair(said: string, text: string): boolean {
  const asked = measureAsked(said);
  if (asked === null || asked.test(text)) return false;
  const told = measuresIn(text);
  return told.length > 0 && told.every((other) => other !== '');
}
