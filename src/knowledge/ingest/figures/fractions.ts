import type { NumberFound } from './number-found.ts';
import { cardinalOf, denominatorOf, scaleOf } from './number-words.ts';
import type { Token } from './tokens.ts';

/** `half a chance`, `half the battle`: of these nobody measures a half. */
const NO_PART =
  /^(?:solution|answer|truth|story|chance|mind|ear|eye|smile|promise|apology|victory|success|joke|idea|excuse|measure|heart|thought|battle|fun)s?$/;

/** `half`, `a third`, `two-thirds`, `three quarters`, `half a million`, `2/3`. */
export function shareAt(tokens: readonly Token[], at: number, language: string): NumberFound | undefined {
  const found = (to: number, value: number): NumberFound => ({
    from: at,
    to,
    value,
    share: true,
    digits: false,
    scale: 1,
  });
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined) return undefined;
  if (/^(?:half|halb|halbe)$/.test(first.lower)) {
    const scale = /^an?$/.test(second?.lower ?? '') ? scaleOf(third?.lower ?? '', language) : undefined;
    if (/^(?:an?|the)$/.test(second?.lower ?? '') && NO_PART.test(third?.lower ?? '')) return undefined;
    if (scale !== undefined && scale >= 12) return { ...found(at + 3, scale / 2), share: false, scale };
    return found(at + 1, 0.5);
  }
  const article = /^(?:an?|one|un|une|una|ein|eine|einem|einer|die|la)$/.test(first.lower) ? 1 : undefined;
  const count =
    article ??
    cardinalOf(first.lower, language) ??
    (first.kind === 'digits' ? Number(first.text) : undefined);
  if (count === undefined || count < 1 || count > 20) return undefined;
  const hyphen = second?.text === '-' ? 1 : 0;
  const name = tokens[at + 1 + hyphen]?.lower ?? '';
  const part = name === 'second' ? undefined : denominatorOf(name);
  // `a third`, but not `a third bridge`; `two-thirds`, but not `the two quarter-finals`
  if (
    part !== undefined &&
    count < part &&
    (count > 1 || !/s$/.test(name)) &&
    (count === 1 || /s$|tel$|трети|четверти/.test(name))
  ) {
    return found(at + 2 + hyphen, count / part);
  }
  if (
    first.kind === 'digits' &&
    second?.text === '/' &&
    third?.kind === 'digits' &&
    !second.spaced &&
    !third.spaced
  ) {
    const whole = Number(third.text);
    if (count < whole && whole <= 12 && tokens[at + 3]?.text !== '/')
      return { ...found(at + 3, count / whole), digits: true };
  }
  return undefined;
}
