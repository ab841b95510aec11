import type { Fact } from '../../../knowledge/types.ts';
import type { Question } from '../../language/analyse.ts';
import { stemsInOrder } from '../../language/held.ts';
import type { Span } from '../../types.ts';

const NATION = String.raw`(?:\p{Lu}\p{Ll}+(?:ish|ese|ian|ean|can|[dt]ch|ench)|German|Swiss|Greek|Norman|Thai|Iraqi|Israeli|Pakistani)`;
const OF_NATION = new RegExp(`^(?:The )?${NATION}$`, 'u');

/** `Spanish` of `the Spanish firm Obras Lund`: where somebody or something is from, and no name of theirs. */
export const isOfNation = (text: string, { start, end }: Span): boolean =>
  OF_NATION.test(text.slice(start, end)) && /^ \p{Ll}/u.test(text.slice(end));

const ASKS = /\b(?:what|which) nationality (?:is|was|are|were|has|have)\b|\bnationality of\b/i;
/** `The Danish firm Holm`, `Ada Lund, a Danish singer` */
const NATIONS = new RegExp(String.raw`(?<![\p{L}’'-])${NATION}(?= \p{Ll}|-born)`, 'gu');
const NEAR = 40;

/** Of what nation somebody or something is that a question names; null where the text tells none beside it. Undefined for all other questions. */
export function nationAsked({ text }: Fact, { plain, words }: Question): Span | null | undefined {
  if (!ASKS.test(plain)) return undefined;
  const asked = words.filter(({ role }) => role === 'content').map(({ stem }) => stem);
  const own = [...text.matchAll(NATIONS)].filter(({ index, 0: nation }) => {
    const end = index + nation.length;
    const around = stemsInOrder(text.slice(Math.max(0, index - NEAR), end + NEAR));
    return asked.some((stem) => around.includes(stem));
  });
  const [one, ...others] = own;
  return one === undefined || others.length > 0 ? null : { start: one.index, end: one.index + one[0].length };
}
