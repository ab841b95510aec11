import type { Amount, AmountContext } from './amount.ts';
import { halfAfter } from './numbers.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './units.ts';

/** `5h 05m`, `1:02:33`. */
export function elapsedAt({ tokens, elapsed }: AmountContext, at: number): Amount | undefined {
  const time = elapsed.find(({ start }) => start === tokens[at]?.start);
  if (time === undefined) return undefined;
  let to = at + 1;
  while ((tokens[to]?.start ?? time.end) < time.end) to++;
  return { from: at, to, value: time.value, unit: time.unit, kind: 'time', scale: 1, phrase: '' };
}

/** `a decade`, `an hour and a half`, `a mile and a half`, `half-hour`: how much, where the article is the number. */
export function spanAt(tokens: readonly Token[], at: number): Amount | undefined {
  if (!/^(?:an?|half)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  const amount = { from: at, to: at + 2, kind: 'time', scale: 1, phrase: '' } as const;
  if (tokens[at]?.lower === 'half') {
    const hyphen = word === '-' && tokens[at + 2]?.lower === 'hour' ? 1 : 0;
    return word === 'hour' || hyphen === 1
      ? { ...amount, to: at + 2 + hyphen, value: 0.5, unit: 'hours' }
      : undefined;
  }
  if (word === 'decade') return { ...amount, value: 10, unit: 'years' };
  if (word === 'century') return { ...amount, value: 100, unit: 'years' };
  const unit = unitAt(tokens, at + 1, false);
  const half = unit && halfAfter(tokens, unit.to);
  if (half === undefined || (unit?.kind !== 'time' && unit?.kind !== 'measure')) return undefined;
  return { ...amount, to: half.to, value: 1 + half.value, unit: unit.unit, kind: unit.kind };
}
