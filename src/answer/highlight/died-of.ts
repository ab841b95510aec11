import type { Question } from '../language/analyse.ts';
import { asksCauseOfDeath } from '../rank/refuse/description/cause.ts';
import type { Span } from '../types.ts';

const ENDS = String.raw`(?=[,.;:!?)”"]|$| (?:at|aged|on|in|after|and|while|when|before|during|last|this|earlier)(?!\p{L}))`;
/** `Died in November of kidney failure at the age of 46` */
const DIED_OF = new RegExp(
  String.raw`(?<=\b(?:died?|dies|dying|death)\b(?:(?!\bof\b)[^.;,])*? (?:of|from) )(?!the age|age|course|\d)(?:an? |the )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+${ENDS}`,
  'u',
);

/** What somebody died of, where that is asked; null where nothing says it, as no figure does; undefined where something else is asked. */
export function diedOf(text: string, { plain }: Question): Span | null | undefined {
  if (!asksCauseOfDeath(plain.toLowerCase())) return undefined;
  const found = DIED_OF.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
