import { remembered } from '../../../../knowledge/memoize.ts';

/** Units of one dimension, as a question names the one that it wants, and as any text writes them. */
const DIMENSIONS: readonly (readonly [asked: string, written: string])[] = [
  ['megawatts?|gigawatts?|kilowatts?|mw|gw|kw', '[mgk]w|(?:mega|giga|kilo)?watts?(?:[ -]hours?)?|[mgkt]wh'],
  [
    'tonnes|tons|kilograms|kilogrammes|kilos|kg',
    '(?:kilo|mega)?ton(?:ne)?s?|kg|kilo(?:gram(?:me)?)?s?|grams?|pounds?|lbs?|stones?|ounces?|oz|teu|containers?',
  ],
  [
    'hectares|acres|square (?:kilometers|kilometres|miles|metres|meters|feet)',
    'hectares?|acres?|ha|square|sq',
  ],
  ['litres|liters|gallons|barrels', 'lit(?:er|re)s?|gallons?|barrels?|pints?|cubic|bottles?|l'],
];
const FORMS = DIMENSIONS.map(([asked, written]) => ({
  asks: new RegExp(
    String.raw`^in (?:${asked})\b|\b(?:how (?:much|big|large|heavy)|what)\b.* in (?:${asked})\W*$`,
    'u',
  ),
  tells: new RegExp(String.raw`(?<!\p{L})(?:${written})(?!\p{L})`, 'iu'),
}));

const unitsAsked = remembered((said: string) => FORMS.filter(({ asks }) => asks.test(said)));

/** Whether a question wants its figure in megawatts, and a text measures nothing of that dimension. */
export const tellsNothingInUnit = (said: string, text: string): boolean =>
  unitsAsked(said).some(({ tells }) => !tells.test(text));
