import type { UnitFound } from './amount.ts';
import {
  byName,
  CODES,
  type Currencies,
  DOLLARS,
  FAMILY,
  NAMES_MORE,
  SHORT,
  SYMBOLS,
  WHOSE,
} from './currencies.ts';
import type { Token } from './tokens.ts';

/** A currency's sign or code before an amount: `US$`, `€`, `CHF`, `kr`. */
export function moneyBefore(
  tokens: readonly Token[],
  at: number,
  { families }: Currencies,
): { readonly from: number; readonly unit: string } | undefined {
  const sign = tokens[at - 1];
  if (sign === undefined) return undefined;
  const before = tokens[at - 2];
  if (sign.text === '$' || sign.text === '＄') {
    if (before === undefined || sign.spaced || !/^\p{Lu}\p{L}{0,2}$/u.test(before.text))
      return { from: at - 1, unit: 'USD' };
    // `T$4,000`: of some country, and no American dollars.
    const known = CODES.has(before.text) ? before.text : DOLLARS[before.lower];
    return { from: at - 2, unit: known ?? `${before.text}$` };
  }
  if (Object.hasOwn(SYMBOLS, sign.text)) {
    // `GH₵640`
    const letters = sign.text === '₵' && before?.text === 'GH' && !sign.spaced ? 2 : 1;
    return { from: at - letters, unit: SYMBOLS[sign.text] ?? sign.text };
  }
  if (CODES.has(sign.text)) return { from: at - 1, unit: sign.text };
  if (/^(?:RMB|CNH|Fr|SFr|RM|Rs|[KUT]Sh|Ksh|KShs?|Dhs?|Tk|Rp)$/.test(sign.text))
    return { from: at - 1, unit: SHORT[sign.lower] ?? sign.text };
  // `R1,150`
  const ofLetter =
    sign.text.length === 1 && tokens[at]?.spaced === false ? families.get(sign.text) : undefined;
  if (ofLetter !== undefined) return { from: at - 1, unit: ofLetter };
  const shared = SHORT_FAMILY.get(sign.text);
  if (shared !== undefined) return { from: at - 1, unit: families.get(shared.family) ?? shared.several };
  // `Rs. 500`, `Fr. 20`, `kr. 500`
  if (sign.text === '.' && before !== undefined && /^(?:Rs|Fr|SFr|Tk|Rp)$/.test(before.text))
    return { from: at - 2, unit: SHORT[before.lower] ?? 'INR' };
  // `It was 500 kr. 40 drivers paid it.`
  const dotted =
    sign.text === '.' && tokens[at - 3]?.kind !== 'digits' ? SHORT_FAMILY.get(before?.text ?? '') : undefined;
  if (dotted !== undefined) return { from: at - 2, unit: families.get(dotted.family) ?? dotted.several };
  return undefined;
}

/** Short forms of what several countries have: before an amount, crowns behind it as well. */
const CROWNS = { family: 'krone', several: 'kroner' };
const SHILLINGS = { family: 'shilling', several: 'shillings' };
const SHORT_FAMILY = new Map([
  ['kr', CROWNS],
  ['Kr', CROWNS],
  ['Sh', SHILLINGS],
  ['Shs', SHILLINGS],
]);

/** `45 cents`, `4.1 US cents`, `12 euro cents`, `5¢`, `3.5c per kWh`: of which currency (null: nobody knows), and where it ends. */
function centsAt(
  tokens: readonly Token[],
  at: number,
  usual: Currencies['cents'],
): { readonly to: number; readonly unit: string | null } | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined) return undefined;
  if (CENTS.test(first.lower)) return { to: at + 1, unit: usual };
  if (/^euro-?cents?$/.test(first.lower)) return { to: at + 1, unit: 'EUR' };
  if (first.text === '¢') return { to: at + 1, unit: usual };
  // A temperature is no rate.
  if (
    first.text === 'c' &&
    !first.spaced &&
    (/^(?:per|\/)$/.test(second?.lower ?? '') ||
      (/^an?$/.test(second?.lower ?? '') && RATE.test(third?.lower ?? '')))
  )
    return { to: at + 1, unit: usual };
  if (first.lower === 'euro' && second?.text === '-' && CENTS.test(third?.lower ?? ''))
    return { to: at + 3, unit: 'EUR' };
  if (!CENTS.test(second?.lower ?? '')) return undefined;
  const unit = first.lower === 'euro' ? 'EUR' : WHOSE[first.lower]?.dollar;
  return unit === undefined ? undefined : { to: at + 2, unit };
}

/** `3c a day`; a family of four is none. */
const RATE =
  /^(?:day|week|month|minute|hour|litre|liter|mile|kilomet(?:re|er)|kwh|unit|share|call|text|bag|page)$/;
const CENTS = /^(?:cents?|centimes|centavos)$/;

const MILLIONS = /^(?:thousand|million|billion|trillion|m|mn|mln|bn)$/;

/** A currency's name, sign or code behind an amount: `euros`, `Swiss francs`, `€`, `cents`. */
export function moneyAfter(
  tokens: readonly Token[],
  at: number,
  currencies: Currencies,
): UnitFound | undefined {
  const found = (to: number, unit: string, by = 1): UnitFound => ({ to, unit, kind: 'money', by });
  const first = tokens[at];
  if (first === undefined) return undefined;
  // `milliard d’euros`, `millones de euros`
  if (/^(?:de|di)$/.test(first.lower) && byName.has(tokens[at + 1]?.lower ?? ''))
    return moneyAfter(tokens, at + 1, currencies);
  if (first.lower === 'd' && /^['’]$/.test(tokens[at + 1]?.text ?? ''))
    return moneyAfter(tokens, at + 2, currencies);
  if (CODES.has(first.text)) return found(at + 1, first.text);
  // `12 £4.50` are a number and a price.
  const isNext = tokens[at + 1]?.kind === 'digits' && first.spaced && tokens[at + 1]?.spaced === false;
  if (Object.hasOwn(SYMBOLS, first.text) && !isNext) return found(at + 1, SYMBOLS[first.text] ?? first.text);
  // `руб.`
  if (Object.hasOwn(SHORT, first.lower) && !/^(?:fr|rs|rm|tsh|ush|dhs?|tk|rp)$/.test(first.lower))
    return found(at + 1, SHORT[first.lower] ?? first.text);
  if (first.text === 'kr') return found(at + 1, currencies.families.get(CROWNS.family) ?? CROWNS.several);
  const cents = centsAt(tokens, at, currencies.cents);
  if (cents !== undefined)
    return cents.unit === null ? found(cents.to, 'cents') : found(cents.to, cents.unit, 0.01);
  if (/^(?:pence|pennies|p)$/.test(first.lower) && (first.lower !== 'p' || !first.spaced))
    return found(at + 1, 'GBP', 0.01);
  // `US dollars`, `Hong Kong dollars`, `Swiss francs`
  for (let ahead = 0; ahead <= 3; ahead++) {
    const word = tokens[at + ahead];
    if (word === undefined || (word.kind !== 'word' && word.text !== '.')) return undefined;
    if (!byName.has(word.lower)) {
      if (/^\p{Lu}/u.test(word.text) || (ahead > 0 && word.text === '.')) continue;
      return undefined;
    }
    // `a pound of copper`, `five pounds of flour`
    if (
      /^pounds?$/.test(word.lower) &&
      (tokens[at + ahead + 1]?.lower === 'of' || /^(?:per|each)$/.test(tokens[at + ahead + 1]?.lower ?? ''))
    )
      return undefined;
    // `90 marks out of 100`, `12 drams of whisky`: of other things there are no millions.
    if (NAMES_MORE.test(word.lower) && ahead === 0 && !MILLIONS.test(tokens[at - 1]?.lower ?? ''))
      return undefined;
    const family = FAMILY.find(([pattern]) => pattern.test(word.lower))?.[1] ?? '';
    const whose =
      ahead === 0
        ? undefined
        : (WHOSE[tokens[at + ahead - 1]?.lower ?? '']?.[family] ??
          (/^s$/i.test(tokens[at + ahead - 1]?.text ?? '') ? 'USD' : undefined));
    // Words of other languages too: `40 som kom` came in Swedish.
    if (/^(?:soms?|lei|leu)$/.test(word.lower) && !currencies.families.has(family)) return undefined;
    const code = whose ?? currencies.families.get(family) ?? byName.get(word.lower) ?? word.lower;
    return found(at + ahead + 1, code);
  }
  return undefined;
}
