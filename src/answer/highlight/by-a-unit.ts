import type { Question } from '../language/analyse.ts';
import { HEDGE } from '../language/hedge.ts';
import { stemsOf } from '../language/held.ts';
import type { Span } from '../types.ts';
import { BY_HOW_MUCH } from './figures/then-or-now/change.ts';

/** `Moved forward by an hour`, `won by a length`: one of a unit, which no number says. */
const BY_ONE = new RegExp(
  String.raw`(?<!\w)by (?<one>(?:(?:${HEDGE}) )?(?:half )?(?:an?|one) (?:hour|day|week|fortnight|month|year|decade|minute|second|metre|meter|mile|kilometre|inch|foot|point|percentage point|degree|goal|length|vote|seat)(?! and a half| or (?:two|so)))(?!\w)`,
  'diu',
);
const BY_MORE = new RegExp(String.raw`(?<!\w)by (?:(?:${HEDGE}) )?\p{Sc}?\d`, 'iu');

const CLAUSE = /[,;:](?!\d)|\s(?:and|but|while|as|after)\s/u;

/** By how much something changed or differs, where the clause that tells of it says it so and in no number; undefined for all others. */
export function byAUnit(text: string, { plain, words }: Question): Span | undefined {
  if (!BY_HOW_MUCH.test(plain) || BY_MORE.test(text)) return undefined;
  const found = BY_ONE.exec(text);
  const one = found?.indices?.groups?.one;
  if (found === null || one === undefined) return undefined;
  const clause = stemsOf(text.slice(0, found.index).split(CLAUSE).at(-1) ?? '');
  const isOwn = words.some(({ role, stem }) => role === 'content' && clause.has(stem));
  return isOwn ? { start: one[0], end: one[1] } : undefined;
}
