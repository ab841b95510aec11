import type { Amount, AmountContext, UnitFound } from './amount.ts';
import { isAnotherOne } from './another-one.ts';
import { countedAt } from './counted.ts';
import type { NumberFound } from './number-found.ts';
import { numberAt, precise } from './numbers.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './units.ts';

/** `one in five`, `One home in nine`, `four out of ten`. */
export function ratioAt({ text, tokens, language }: AmountContext, number: NumberFound): Amount | undefined {
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

/** `half a point`, `half an hour`, `a quarter of an hour`; else a part of something. `$9 million a quarter` says how often. */
export function shareOf(
  { text, tokens, language }: AmountContext,
  number: NumberFound,
  base: Omit<Amount, 'unit' | 'kind'>,
): Amount | undefined {
  const before = tokens[number.from - 1]?.lower ?? '';
  if (/^(?:first|second|other|better|latter|mid|-)$/.test(before)) return undefined;
  const points = pointsAt(tokens, number.to);
  if (points !== undefined) return { ...base, ...points };
  const article = /^(?:an?|eine?)$/.test(tokens[number.to]?.lower ?? '') ? 1 : 0;
  const ofOne = ofOneUnit(tokens, number.to);
  const unit =
    article === 1 || tokens[number.to]?.spaced === true
      ? (ofOne ?? unitAt(tokens, number.to + article, false))
      : undefined;
  if (unit !== undefined && unit.kind !== 'times')
    return {
      ...base,
      to: unit.to,
      value: base.value === null ? null : precise(base.value * unit.by),
      unit: unit.unit,
      kind: unit.kind,
    };
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

/** `of an hour`, `of a mile`: a part of one unit is so much of it. */
function ofOneUnit(tokens: readonly Token[], at: number): UnitFound | undefined {
  if (tokens[at]?.lower !== 'of' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const unit = unitAt(tokens, at + 2, false);
  return unit?.kind === 'time' || unit?.kind === 'measure' ? unit : undefined;
}

/** `A percentage point`, `a full percentage point`. */
export function pointAt(tokens: readonly Token[], at: number): Amount | undefined {
  const isOne = /^(?:an?|one)$/.test(tokens[at]?.lower ?? '');
  const full = /^(?:full|whole)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const [kind, point] = [tokens[at + 1 + full]?.lower, tokens[at + 2 + full]?.lower];
  if (!isOne || kind !== 'percentage' || point !== 'point') return undefined;
  const to = at + 3 + full;
  return { from: at, to, value: 1, unit: 'percentage points', kind: 'points', scale: 1, phrase: '' };
}

/** Behind a part: `a quarter of a point`, `half a percentage point`, `a quarter-point`, `a tenth of one percent`. */
export function pointsAt(
  tokens: readonly Token[],
  at: number,
): Pick<Amount, 'to' | 'unit' | 'kind'> | undefined {
  const of = tokens[at]?.lower === 'of' ? 1 : 0;
  const one = /^(?:an?|one|1)$/.test(tokens[at + of]?.lower ?? '') ? 1 : 0;
  if (of === 1 && one === 0) return undefined;
  const hyphen = of === 0 && tokens[at + one]?.text === '-' ? 1 : 0;
  const from = at + of + one + hyphen;
  // `won by half a point`, where nothing is told in percent
  if (tokens[from]?.lower === 'point' && tokens.some(({ lower }) => OF_PERCENT.test(lower)))
    return { to: from + 1, unit: 'percentage points', kind: 'points' };
  const unit = unitAt(tokens, from, false);
  return unit?.kind === 'percent' || unit?.kind === 'points'
    ? { to: unit.to, unit: unit.unit, kind: unit.kind }
    : undefined;
}
const OF_PERCENT =
  /^(?:%|percent|percentage|cent|rates?|yields?|interest|inflation|unemployment|growth|borrowing|mortgages?|margins?|basis)$/;

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
