import { byName } from '../../../knowledge/ingest/figures/currencies.ts';
import { remembered } from '../../../knowledge/remembered.ts';

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
    String.raw`\b(?:${kind})[ -]rates?\b|\brates? of (?:${kind})\b|^what(?:['’]?s| is| was) (?:the )?(?:${kind})\b(?! \p{L}+ (?:rate|target|forecast))(?= (?:in|of|at|for)\b|\W*$)`,
    'u',
  ),
  told: new RegExp(String.raw`\b(?:${kind})[ -]rates?\b|\brates? of (?:${kind})\b`, 'iu'),
  word: new RegExp(String.raw`\b(?:${kind})\b`, 'iu'),
}));
const RATE = /\brates?\b/giu;

/** The one rate that a question asks for. */
const rateAsked = remembered((said: string) => {
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

const AGAINST = /\b(?:against|versus|vs) (?:the )?(?<one>\p{L}{2,12})(?: (?<other>\p{L}{3,12}))?/giu;

/** The currencies against which something stands: `against the US dollar`. */
const measuresIn = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(AGAINST)].map(
    ({ groups }) => [groups?.one, groups?.other].find((word = '') => isCurrency(word)) ?? '',
  );

const measureAsked = remembered((said: string) => {
  const [name = '', ...more] = measuresIn(said);
  return name === '' || more.length > 0 ? null : name;
});

/** Whether a question asks how a currency stands against another one, and a text tells it against a third one alone. */
export function tellsOtherPair(said: string, text: string): boolean {
  const name = measureAsked(said);
  if (name === null) return false;
  const told = measuresIn(text);
  const isNamed = new RegExp(String.raw`(?<!\p{L})${ALSO[name] ?? name}`, 'iu').test(text);
  return told.length > 0 && !isNamed && told.every((other) => other !== '');
}

const isCurrency = (word: string): boolean => byName.has(word) || word in ALSO;
/** What else a currency is called. */
const ALSO: Readonly<Record<string, string>> = {
  pound: '(?:pound|sterling|£)',
  sterling: '(?:pound|sterling|£)',
  dollar: '(?:dollar|greenback|\\$)',
  greenback: '(?:dollar|greenback|\\$)',
  euro: '(?:euro|€)',
};
