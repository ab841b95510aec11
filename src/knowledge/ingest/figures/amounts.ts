import { isAnotherOne } from './another-one.ts';
import { type Counted, countedAt, isPlural } from './counted.ts';
import type { Currencies } from './currencies.ts';
import { UNITS_OF_TIME } from './moments.ts';
import { moneyAfter, moneyBefore } from './money.ts';
import { isName } from './name-numbers.ts';
import { ordinalOf } from './number-words.ts';
import { type NumberFound, numberAt } from './numbers.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './units.ts';

/** A number of a sentence with what it measures or counts, before hedges and ranges. */
export interface Amount {
  /** Tokens, from (inclusive) and to (exclusive), with its sign, currency and unit; without what it counts. */
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Null when nothing says it: `from 74 minutes to 58`. */
  readonly unit: string | null;
  readonly kind:
    | 'money'
    | 'percent'
    | 'points'
    | 'measure'
    | 'time'
    | 'times'
    | 'share'
    | 'rank'
    | 'count'
    | 'bare'
    /** Nothing tells how much it is: the `5m` of `a 5m yacht club`. */
    | 'unclear';
  readonly scale: number;
  /** What is counted, in words: `international followers`. */
  readonly phrase: string;
}

export interface AmountContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: string;
  readonly currencies: Currencies;
  /** Whether a time that the sentence names covers a token. */
  readonly isTime: (at: number) => boolean;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  halve: 0.5,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
  doppelt: 2,
  verdoppelt: 2,
  verdoppeln: 2,
  verdreifacht: 3,
  halbiert: 0.5,
  doublé: 2,
  triplé: 3,
  duplicado: 2,
  triplicado: 3,
  вдвое: 2,
  втрое: 3,
};

/** The amount that starts at a token; undefined when none does. */
export function amountAt(context: AmountContext, at: number): Amount | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (token === undefined || context.isTime(at)) return undefined;
  if (token.kind === 'word' && Object.hasOwn(MULTIPLES, token.lower)) {
    return {
      from: at,
      to: at + 1,
      value: MULTIPLES[token.lower] ?? null,
      unit: 'times',
      kind: 'times',
      scale: 1,
      phrase: '',
    };
  }
  const rank = rankAt(context, at);
  if (rank !== undefined) return rank;
  const span = spanAt(tokens, at);
  if (span !== undefined) return span;
  const number = numberAt(tokens, at, context.language);
  if (number === undefined || isName(tokens, number) || context.isTime(number.to - 1)) return undefined;
  return ratioAt(context, number) ?? withUnit(context, number);
}

/** `a decade`, `an hour and a half`: how long, where the article is the number. */
function spanAt(tokens: readonly Token[], at: number): Amount | undefined {
  if (!/^(?:an?|half)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  const amount = { from: at, to: at + 2, kind: 'time', scale: 1, phrase: '' } as const;
  if (tokens[at]?.lower === 'half') {
    return word === 'hour' ? { ...amount, value: 0.5, unit: 'hours' } : undefined;
  }
  if (word === 'decade') return { ...amount, value: 10, unit: 'years' };
  if (word === 'century') return { ...amount, value: 100, unit: 'years' };
  const half =
    tokens[at + 2]?.lower === 'and' &&
    /^an?$/.test(tokens[at + 3]?.lower ?? '') &&
    tokens[at + 4]?.lower === 'half';
  if (!half || !/^(?:minute|hour|day|week|month|year)$/.test(word)) return undefined;
  return { ...amount, to: at + 5, value: 1.5, unit: `${word}s` };
}

/** `17th`, `the fifth straight decline`: which one of several. */
function rankAt({ text, tokens, language }: AmountContext, at: number): Amount | undefined {
  const token = tokens[at];
  const suffix = tokens[at + 1];
  const numeral =
    token?.kind === 'digits' &&
    suffix !== undefined &&
    !suffix.spaced &&
    /^(?:st|nd|rd|th|er|e|ème)$/.test(suffix.lower);
  const value = numeral ? Number(token.text.replace(/,/g, '')) : ordinalOf(token?.lower ?? '');
  if (value === undefined || Number.isNaN(value) || token === undefined) return undefined;
  const to = at + (numeral ? 2 : 1);
  // `second-hand`, `first-class`; `410 litres per second`
  if (
    tokens[to]?.text === '-' ||
    (!numeral && /^(?:per|a|each)$/.test(tokens[at - 1]?.lower ?? '') && value === 2)
  )
    return undefined;
  // `a third` and `two-thirds` are parts; `at first`, `first of all` are no ranks.
  if (
    !numeral &&
    (/^(?:at|an?|one|from)$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(?:half|of|and|,|\.|in|to|person|lady|aid|minister|hand)$/.test(tokens[to]?.lower ?? '') ||
      tokens[to] === undefined)
  ) {
    if (
      !(value > 2 && tokens[to]?.lower === 'in') &&
      !(
        value > 2 &&
        /^[.,]$/.test(tokens[to]?.text ?? '') &&
        /^(?:finishing|finished|placed|came|ranked|ranks|ranking|coming)$/.test(tokens[at - 1]?.lower ?? '')
      )
    )
      return undefined;
  }
  const counted = countedAt(text, tokens, to, 1, language);
  const noun = counted?.noun.toLowerCase();
  // `second homes`; `the first were late`: only `finishing third` is a rank without a noun.
  const alone =
    numeral ||
    /^(?:finishing|finished|placed|came|ranked|ranks|ranking|coming)$/.test(tokens[at - 1]?.lower ?? '');
  if (!numeral && (noun === undefined ? !alone : isPlural(tokens[to]?.lower ?? ''))) return undefined;
  // `In its second year`, `for the third time` is no year and no time of day.
  const unit = noun === undefined || UNITS_OF_TIME.has(noun) ? 'rank' : noun;
  return { from: at, to, value, unit, kind: 'rank', scale: 1, phrase: counted?.phrase ?? '' };
}

/** `one in five`, `One home in nine`, `four out of ten`. */
function ratioAt({ text, tokens, language }: AmountContext, number: NumberFound): Amount | undefined {
  const { value } = number;
  if (value === null || number.scale !== 1 || value > 100 || number.share) return undefined;
  for (let gap = 0; gap <= (value === 1 ? 3 : 0); gap++) {
    const at = number.to + gap;
    const out =
      tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' ? 2 : tokens[at]?.lower === 'in' ? 1 : 0;
    if (out === 0) {
      if (tokens[at]?.kind !== 'word') return undefined;
      continue;
    }
    const whole = numberAt(tokens, at + out, language);
    if (
      whole === undefined ||
      whole.value === null ||
      whole.share ||
      whole.value <= value ||
      whole.value > 1e6
    )
      return undefined;
    if (!/^(?:[2-9]|1\d|20|25|30|40|50|60|70|80|90|1\d\d|[1-9]0+|[25]00)$/.test(String(whole.value)))
      return undefined;
    const unit = unitAt(tokens, whole.to, whole.digits);
    if (unit !== undefined && unit.kind !== 'times') return undefined;
    const counted = countedAt(text, tokens, whole.to, 2, language);
    // `one plant in six countries` is no ratio; `one household in four has none` and `four in ten homes` are.
    const verb = /^(?:an?|the|his|her|their|its|no|to|up|out)$/.test(tokens[whole.to + 1]?.lower ?? '');
    if (gap > 0 && counted !== undefined && counted.phrase === counted.noun && !verb) return undefined;
    const phrase =
      gap > 0 ? text.slice(tokens[number.to]?.start, tokens[at - 1]?.end) : (counted?.phrase ?? '');
    return {
      from: number.from,
      to: whole.to,
      value: value / whole.value,
      unit: 'share',
      kind: 'share',
      scale: 1,
      phrase,
    };
  }
  return undefined;
}

function withUnit(context: AmountContext, number: NumberFound): Amount | undefined {
  const { text, tokens, language, currencies } = context;
  const money = number.share ? undefined : moneyBefore(tokens, number.from);
  const signed = signBefore(tokens, money?.from ?? number.from);
  const value = number.value === null ? null : number.value * (signed === undefined ? 1 : -1);
  const base = {
    from: signed ?? money?.from ?? number.from,
    to: number.to,
    value,
    scale: number.scale,
    phrase: '',
  };
  if (money !== undefined) return { ...base, unit: money.unit, kind: 'money' };
  if (number.digits && number.value === null) return { ...base, unit: null, kind: 'unclear' };
  if (number.share) return shareOf(context, number, base);
  const after = moneyAfter(tokens, number.to, currencies) ?? unitAt(tokens, number.to, number.digits);
  if (after !== undefined) {
    if (after.kind === 'time' && isJustTheTime(tokens, number, after.to)) return undefined;
    return {
      ...base,
      to: after.to,
      value: value === null ? null : rounded(value * after.by),
      unit: after.unit,
      kind: after.kind,
    };
  }
  const counted =
    countedAt(text, tokens, number.to, number.value, language) ?? countedLater(context, number.to);
  // `one of the new ferries` is no count.
  if (number.value === 1 && !number.digits && tokens[number.to]?.lower === 'of') return undefined;
  if (counted !== undefined)
    return { ...base, unit: lowered(counted.noun), kind: 'count', phrase: counted.phrase };
  const word = tokens[number.from]?.lower ?? '';
  // `the one that`, `two-bedroom`, `one-off`: words that count nothing here
  if (!number.digits && (word === 'one' || word === 'zero' || tokens[number.to]?.text === '-'))
    return undefined;
  if (/^(?:aged?|alter|âgé|edad)$/.test(tokens[number.from - 1]?.lower ?? ''))
    return { ...base, unit: 'years', kind: 'time' };
  return { ...base, unit: null, kind: 'bare' };
}

/** `half a point`, `half an hour`; else a part of something. `$9 million a quarter` says how often. */
function shareOf(
  { text, tokens, language }: AmountContext,
  number: NumberFound,
  base: Omit<Amount, 'unit' | 'kind'>,
): Amount | undefined {
  const before = tokens[number.from - 1]?.lower ?? '';
  if (/^(?:first|second|other|better|latter|mid|-)$/.test(before)) return undefined;
  const article = /^(?:an?|eine?)$/.test(tokens[number.to]?.lower ?? '') ? 1 : 0;
  const unit =
    article === 1 || tokens[number.to]?.spaced === true
      ? unitAt(tokens, number.to + article, false)
      : undefined;
  if (unit !== undefined && unit.kind !== 'times')
    return { ...base, to: unit.to, unit: unit.unit, kind: unit.kind };
  if (article === 1 && /^points?$/.test(tokens[number.to + 1]?.lower ?? ''))
    return { ...base, to: number.to + 2, unit: 'percentage points', kind: 'points' };
  const next = tokens[number.to];
  if (next?.text === '-' && !next.spaced) return undefined;
  if (
    /^an?$/.test(tokens[number.from]?.lower ?? '') &&
    /^quarter$/.test(tokens[number.to - 1]?.lower ?? '') &&
    next?.lower !== 'of' &&
    isAmountEnd(tokens[number.from - 1])
  )
    return undefined;
  if (isAnotherOne(text, tokens, number, language)) return undefined;
  return { ...base, unit: 'share', kind: 'share' };
}

/** A money word, a scale or digits: what a rate follows. */
function isAmountEnd(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'digits' ||
      /^(?:million|billion|thousand|hundred|m|bn|k|dollars?|euros?|pounds?|francs?|kroner|pesos?|yuan|cents?|percent|people|tonnes|wafers)$/.test(
        token.lower,
      ))
  );
}

/** `a year`, `a week`, `one day`: how often or when, not how long. */
function isJustTheTime(tokens: readonly Token[], number: NumberFound, to: number): boolean {
  return (
    tokens[number.from]?.lower === 'one' &&
    tokens[to - 1]?.lower === 'day' &&
    !/^(?:in|for|of|within|than|least)$/.test(tokens[number.from - 1]?.lower ?? '')
  );
}

/** `19 of its 34 members`, `14 of the town's 37 schools`: what the whole counts. */
function countedLater({ text, tokens, language, isTime }: AmountContext, at: number): Counted | undefined {
  if (!/^(?:of|der|des|von|de|из)$/.test(tokens[at]?.lower ?? '')) return undefined;
  for (let ahead = at + 1; ahead <= at + 5; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || token.kind === 'sign' || isTime(ahead)) return undefined;
    if (
      /^(?:them|those|these|it|which|whom|that|who|what|in|on|at|for|to|is|are|was|were|has|have|had)$/.test(
        token.lower,
      )
    )
      return undefined;
    const number = numberAt(tokens, ahead, language);
    if (number !== undefined && !number.share)
      return countedAt(text, tokens, number.to, number.value, language);
  }
  return undefined;
}

/** Where a minus before a number or its currency starts; a hyphen between two words or numbers is none. */
function signBefore(tokens: readonly Token[], at: number): number | undefined {
  const sign = tokens[at - 1];
  const touches = tokens[at]?.spaced === false;
  if (sign?.text === '−' && touches) return at - 1;
  if (
    (sign?.text === '-' || sign?.text === '–') &&
    touches &&
    (sign.spaced || at === 1 || /^[(|]$/.test(tokens[at - 2]?.text ?? ''))
  )
    return at - 1;
  return sign?.lower === 'minus' && tokens[at - 2]?.lower !== 'or' ? at - 1 : undefined;
}

/** `EIGHT FERRIES` counts ferries. */
function lowered(noun: string): string {
  return /\p{Ll}/u.test(noun) ? noun : noun.toLowerCase();
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
