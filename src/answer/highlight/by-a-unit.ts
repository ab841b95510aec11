import type { Question } from '../language/analyse.ts';
import { HEDGE } from '../language/hedge.ts';
import type { Span } from '../types.ts';
import { BY_HOW_MUCH } from './figures/then-or-now/change.ts';

/** `Moved forward by an hour`, `won by a length`: one of a unit, which no number says. */
const BY_ONE = new RegExp(
  String.raw`(?<!\w)by (?<one>(?:(?:${HEDGE}) )?(?:half )?(?:an?|one) (?:hour|day|week|fortnight|month|year|decade|minute|second|metre|meter|mile|kilometre|inch|foot|point|percentage point|degree|goal|length|vote|seat)(?! and a half))(?!\w)`,
  'diu',
);
const BY_MORE = new RegExp(String.raw`(?<!\w)by (?:(?:${HEDGE}) )?\p{Sc}?\d`, 'iu');

/** By how much something changed or differs, where a text says it so and in no number; undefined for all others. */
export function byAUnit(text: string, { plain }: Question): Span | undefined {
  if (!BY_HOW_MUCH.test(plain) || BY_MORE.test(text)) return undefined;
  const one = BY_ONE.exec(text)?.indices?.groups?.one;
  return one && { start: one[0], end: one[1] };
}
