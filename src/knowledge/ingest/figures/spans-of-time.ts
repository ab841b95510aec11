import type { Amount, AmountContext } from './amount.ts';
import type { Token } from './tokens.ts';

/** `5h 05m`, `1:02:33`. */
export function elapsedAt({ tokens, elapsed }: AmountContext, at: number): Amount | undefined {
  const time = elapsed.find(({ start }) => start === tokens[at]?.start);
  if (time === undefined) return undefined;
  let to = at + 1;
  while ((tokens[to]?.start ?? time.end) < time.end) to++;
  return { from: at, to, value: time.value, unit: time.unit, kind: 'time', scale: 1, phrase: '' };
}

/** `a decade`, `an hour and a half`, `half-hour`: how long, where the article is the number. */
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
  const half =
    tokens[at + 2]?.lower === 'and' &&
    /^an?$/.test(tokens[at + 3]?.lower ?? '') &&
    tokens[at + 4]?.lower === 'half';
  if (!half || !/^(?:minute|hour|day|week|month|year)$/.test(word)) return undefined;
  return { ...amount, to: at + 5, value: 1.5, unit: `${word}s` };
}
