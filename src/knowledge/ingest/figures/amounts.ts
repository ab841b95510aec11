import { isInName } from '../../figures/number-in-name.ts';
import { UNITS_OF_TIME } from '../../time/moments.ts';
import type { Amount, AmountContext } from './amount.ts';
import { type CountedNoun, countedAt, isPlural } from './counted.ts';
import { moneyAfter, moneyBefore } from './money.ts';
import { isName } from './name-numbers.ts';
import type { NumberFound } from './number-found.ts';
import { ordinalOf } from './number-words.ts';
import { numberAt, precise } from './numbers.ts';
import { pointAt, pointsAt, ratioAt, shareOf } from './shares.ts';
import { elapsedAt, spanAt } from './spans-of-time.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './units.ts';

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
  if (token === undefined || context.isTime(at) || isNamed(context, token)) return undefined;
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
  const time = elapsedAt(context, at) ?? pointAt(tokens, at);
  if (time !== undefined) return time;
  const rank = rankAt(context, at);
  if (rank !== undefined) return rank;
  const span = spanAt(tokens, at);
  if (span !== undefined) return span;
  const number = numberAt(tokens, at, context.language);
  if (number === undefined || isName(tokens, number, context.currencies) || context.isTime(number.to - 1))
    return undefined;
  return ratioAt(context, number) ?? withUnit(context, number);
}

/** `The yacht Second Wind`; German writes all nouns so. */
const isNamed = ({ text, language }: AmountContext, { kind, start }: Token): boolean =>
  kind === 'word' && language.startsWith('en') && isInName(text, start);

/** `17th`, `the fifth straight decline`: which one of several. */
function rankAt({ text, tokens, language }: AmountContext, at: number): Amount | undefined {
  const token = tokens[at];
  const suffix = tokens[at + 1];
  const numeral =
    token?.kind === 'digits' &&
    suffix !== undefined &&
    !suffix.spaced &&
    /^(?:st|nd|rd|th|er|e|ème)$/.test(suffix.lower) &&
    // `14st` is a weight.
    (suffix.lower !== 'st' || /(?:^|[^1])1$/.test(token.text));
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

function withUnit(context: AmountContext, number: NumberFound): Amount | undefined {
  const { text, tokens, language, currencies } = context;
  const money = number.share ? undefined : moneyBefore(tokens, number.from, currencies);
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
  // `0.3 of a percentage point`
  const points = number.value !== null && number.value < 1 ? pointsAt(tokens, number.to) : undefined;
  if (points !== undefined) return { ...base, ...points };
  const after = moneyAfter(tokens, number.to, currencies) ?? unitAt(tokens, number.to, number.digits);
  if (after !== undefined) {
    if (after.kind === 'time' && isJustTheTime(tokens, number, after.to)) return undefined;
    return {
      ...base,
      to: after.to,
      value: value === null ? null : precise(value * after.by),
      unit: after.unit,
      kind: after.kind,
    };
  }
  if (isAgeOf(tokens, number)) return { ...base, unit: 'years', kind: 'time' };
  const counted =
    countedAt(text, tokens, number.to, number.value, language) ?? countedLater(context, number.to);
  // `one of the new ferries` is no count.
  if (number.value === 1 && !number.digits && tokens[number.to]?.lower === 'of') return undefined;
  if (counted !== undefined && isDenied(tokens, number)) return undefined;
  if (counted !== undefined)
    return { ...base, unit: lowered(counted.noun), kind: 'count', phrase: counted.phrase };
  // `a 33-seat bus`
  const [hyphen, thing] = tokens.slice(number.to, number.to + 2);
  if (
    number.digits &&
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    thing?.kind === 'word' &&
    !thing.spaced &&
    !NO_THING.test(thing.lower)
  )
    return { ...base, unit: thing.lower, kind: 'count', phrase: thing.text };
  const word = tokens[number.from]?.lower ?? '';
  // `the one that`, `two-bedroom`, `one-off`: words that count nothing here
  if (!number.digits && (word === 'one' || word === 'zero' || tokens[number.to]?.text === '-'))
    return undefined;
  if (/^(?:aged?|alter|âgé|edad)$/.test(tokens[number.from - 1]?.lower ?? ''))
    return { ...base, unit: 'years', kind: 'time' };
  return { ...base, unit: null, kind: 'bare' };
}

/** Behind a hyphen, and nothing that is counted: `14-strong`, `5-a-side`, `7-nil`. */
const NO_THING =
  /^(?:strong|plus|odd|nil|all|a|an|style|something|way|under|over|up|off|to|and|or|on|in|out|for|fold)$/;

/** `Nobody under 60 eats sardines`, `children over 12`: how old somebody is, whatever is behind it. */
function isAgeOf(tokens: readonly Token[], { from, to, digits, value }: NumberFound): boolean {
  const [bound, aged, who] = [1, 2, 3].map((back) => tokens[from - back]?.lower ?? '');
  const person = aged === 'aged' ? who : aged;
  return (
    digits &&
    to === from + 1 &&
    (value ?? 0) < 100 &&
    /^(?:under|over)$/.test(bound ?? '') &&
    WHO.test(person ?? '')
  );
}
const WHO =
  /^(?:nobody|no-one|anyone|anybody|everyone|everybody|someone|somebody|people|those|children|kids|adults|men|women|boys|girls|students|pupils|drivers|passengers|voters|workers|residents|members)$/;

/** `They did not lose one match`: that is none. */
function isDenied(tokens: readonly Token[], { from }: NumberFound): boolean {
  if (tokens[from]?.lower !== 'one') return false;
  const before = tokens.slice(Math.max(0, from - DENIES_AHEAD), from).map(({ lower }) => lower);
  const clause = before.slice(before.findLastIndex((word) => !/^[\p{L}’']+$/u.test(word)) + 1);
  return clause.some((word) => DENIES.test(word)) && !clause.some((word) => ALLOWS.test(word));
}
const DENIES_AHEAD = 4;
const DENIES = /^(?:not|never|cannot|without|\p{L}+n[’']t)$/u;
/** `not just one ferry`, `not more than one`, `did not end until one side gave in`; and what another verb is about. */
const ALLOWS =
  /^(?:only|just|merely|simply|but|than|least|until|before|after|because|and|or|who|which|that|to|in|at|on|for|with|by)$/;

/** `a year`, `a week`, `one day`: how often or when, not how long. */
function isJustTheTime(tokens: readonly Token[], number: NumberFound, to: number): boolean {
  return (
    tokens[number.from]?.lower === 'one' &&
    tokens[to - 1]?.lower === 'day' &&
    !/^(?:in|for|of|within|than|least)$/.test(tokens[number.from - 1]?.lower ?? '')
  );
}

/** `19 of its 34 members`, `14 of the town's 37 schools`: what the whole counts. */
function countedLater(
  { text, tokens, language, isTime }: AmountContext,
  at: number,
): CountedNoun | undefined {
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
