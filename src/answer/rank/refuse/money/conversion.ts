import { byName, CODES, namesCurrency } from '../../../../knowledge/ingest/figures/currencies.ts';
import { remembered } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { MAGNITUDES } from '../../../language/kinds.ts';

const AMOUNT = String.raw`(?<number>\d[\d,]{0,18}(?:\.\d{1,4})?|an?|one) ?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|mln|m|k)? ?(?<from>\p{L}{2,12})`;
/** `How much is 100 yuan in dollars`, `convert 5 euros to yuan`, `how many dollars are 20 million yuan`. */
const CONVERTS = [
  String.raw`\b(?:is|are|was|were|s|much|convert|exchange|change) ${AMOUNT} (?:in|into|to|worth in) (?:[\p{L}.]{1,12} ){0,2}?(?<to>\p{L}{2,12})\b`,
  String.raw`\bhow many (?<to>\p{L}{2,12}) (?:is|are|was|were|for) ${AMOUNT}\b`,
].map((asks) => new RegExp(asks, 'u'));

/** Whether a question asks what an amount is in another currency, and a fact tells of no such amount. */
export function convertsAnother(said: string, { figures }: Fact): boolean {
  for (const asks of CONVERTS) {
    const { number = '', scale = '', from = '', to = '' } = asks.exec(said)?.groups ?? {};
    if (!isCurrency(from) || !isCurrency(to)) continue;
    const given = /^\d/u.test(number) ? Number(number.replaceAll(',', '')) : 1;
    const value = given * (MAGNITUDES[scale] ?? 1);
    return !figures.some((figure) => figure.value === value && namesCurrency(from, figure.unit));
  }
  return false;
}

/** Currencies' names that are words for other things as well: `in real money`. */
const OTHER_WORDS =
  /^(?:real|reais|won|rand|mark|marks|dong|lev|leva|som|lei|pula|dram|taka|crowns|livres|libras|birr|lari|laris)$/u;
/** `Turnover in euros`, `how much is it in Swiss francs`. */
const IN_CURRENCY = /\bin (?:[\p{L}.]{1,12} )?(?<to>\p{L}{2,12})\b/gu;

/** Whether a question asks for an amount in a currency, and a fact has its amounts in others alone. */
export function isInOtherCurrency(said: string, { figures, text }: Fact): boolean {
  const units = new Set(figures.flatMap(({ unit }) => (CODES.has(unit) ? [unit] : [])));
  if (units.size === 0) return false;
  return [...said.matchAll(IN_CURRENCY)].some(({ groups: { to = '' } = {} }) => {
    if (!byName.has(to) || OTHER_WORDS.test(to) || [...units].some((unit) => namesCurrency(to, unit)))
      return false;
    return !new RegExp(String.raw`(?<!\p{L})${to}(?!\p{L})`, 'iu').test(text);
  });
}

/** Countries by the currency in which things are sold there, and how a question and a text name them. */
const COUNTRIES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['USD', 'us|u\\.s\\.|usa|american|america|states', String.raw`US|U\.S\.|USA|Americ\w+|United States`],
  [
    'GBP',
    'uk|u\\.k\\.|british|britain|english|england',
    String.raw`UK|U\.K\.|Brit\w+|United Kingdom|Eng(?:land|lish)`,
  ],
  [
    'EUR',
    'german|germany|french|france|italian|italy|spanish|spain|irish|ireland|dutch|european|europe|eu',
    String.raw`German\w*|French|France|Ital\w+|Spa(?:in|nish)|Irish|Ireland|Dutch|Netherlands|Europe\w*|EU`,
  ],
  ['JPY', 'japanese|japan', 'Japan(?:ese)?'],
  ['CHF', 'swiss|switzerland', 'Swiss|Switzerland'],
  ['INR', 'indian|india', 'Indian?'],
  ['CNY', 'chinese|china', 'Chinese|China'],
  ['CAD', 'canadian|canada', 'Canad\\w+'],
  ['AUD', 'australian|australia', 'Australian?'],
].map(
  ([code = '', asked = '', told = '']) =>
    [
      code,
      new RegExp(
        String.raw`\b(?:${asked}) (?:retail )?prices?\b|\b(?:prices?|how much (?:is|does|will|do|are))\b.*\bin (?:the )?(?:${asked})(?!\w)\W*$`,
        'u',
      ),
      new RegExp(String.raw`(?<!\p{L})(?:${told})(?!\p{L})`, 'u'),
    ] as const,
);

const countryAsked = remembered((said: string) => COUNTRIES.find(([, asked]) => asked.test(said)) ?? null);

/** Whether a question asks for the price in a country, and a fact that does not name it has prices in another one's currency. */
export function isPriceElsewhere(said: string, { figures, text, article }: Fact): boolean {
  const country = countryAsked(said);
  if (country === null) return false;
  const [code, , told] = country;
  const units = figures.flatMap(({ unit }) => (CODES.has(unit) ? [unit] : []));
  // What the whole article tells in dollars is told so of any country.
  const isWorldwide = units.every((unit) => unit === 'USD') && !SIGNS[code]?.test(article.text ?? text);
  return units.length > 0 && !units.includes(code) && !told.test(text) && !isWorldwide;
}
const SIGNS: Readonly<Record<string, RegExp>> = { USD: /\$/u, GBP: /£/u, EUR: /€|\beuros?\b/u };

/** Whether so many of some things are asked for, and all figures of a fact are money: `how many sales`, and `sales of 3 million euros`. */
export function tellsMoneyOnly(things: string, { figures }: Fact): boolean {
  if (figures.length === 0 || isCurrency(things) || OF_MONEY.test(things)) return false;
  return figures.every(({ unit }) => CODES.has(unit));
}

/** `How many billions`, `how many zeros`. */
const OF_MONEY =
  /^(?:hundreds?|thousands?|millions?|billions?|trillions?|bn|bucks?|cents?|zeros?|digits?|much)$/u;

const isCurrency = (word: string) => byName.has(word) || CODES.has(word.toUpperCase());
