import { contentStems } from '../../../language/held.ts';
import type { Refine } from '../../spans.ts';

/** `Nobody was hurt`, `none of the crew were seriously injured` */
const NOBODY =
  /(?<!\w)(?:(?:nobody|no[ -]one)(?= (?:else )?(?:was|were|is|are|has|have|had|will|died|drowned|came|resigned|perished|survived)(?!\w))|none(?: of (?:the|its|their|those|them)(?: \p{Ll}{1,20}){0,2})?)(?<told>(?: \p{L}{1,20}){1,4}?)(?= (?:in|on|at|by|over|from|when|after|since|for|the|an?|and|but)(?!\w)|[.,;:]|$)/giu;

/** Of those that have nobody a figure tells. */
const ASKS_NOBODY = /\b(?:nobody|no[ -]one|none|without|not|empty)\b/i;

/** `Four people were arrested; nobody was hurt`: how many were hurt, unless a figure is told of with that word as well. */
export const nobody: Refine = ({ text }, spans, chosen, { asked, plain, words }) => {
  if (asked !== 'count' || chosen.kind !== 'count' || ASKS_NOBODY.test(plain)) return undefined;
  const stems = new Set(words.flatMap(({ role, stem }) => (role === 'content' ? [stem] : [])));
  for (const { index, groups } of text.matchAll(NOBODY)) {
    const denied = contentStems(groups?.told ?? '').filter((stem) => stems.has(stem));
    if (denied.length === 0) continue;
    // `12 were hurt on Monday and nobody on Sunday` tells of both.
    const others = contentStems(`${text.slice(0, index)} ${text.slice(index).replace(NOBODY, '')}`);
    if (denied.some((stem) => others.includes(stem))) continue;
    const none = spans.find(({ start }) => start === index);
    return none === chosen ? undefined : (none ?? null);
  }
  return undefined;
};
