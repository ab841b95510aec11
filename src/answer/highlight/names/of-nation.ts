import { patternOf } from '../../../knowledge/language/pattern.ts';
import type { Fact } from '../../../knowledge/types.ts';
import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';

const NATION = String.raw`(?:\p{Lu}\p{Ll}+(?:ish|ese|ian|ean|can|[dt]ch|ench)|German|Swiss|Greek|Norman|Thai|Iraqi|Israeli|Pakistani)`;
const OF_NATION = new RegExp(`^(?:The )?${NATION}$`, 'u');

/** `Spanish` of `the Spanish firm Obras Lund`: where somebody or something is from, and no name of theirs. */
export const isOfNation = (text: string, { start, end }: Span): boolean =>
  OF_NATION.test(text.slice(start, end)) && /^ \p{Ll}/u.test(text.slice(end));

const ASKS =
  /\b(?:what|which) nationality (?:is|was) (?<whom>\S.{1,50}?)[\s?!.]*$|\bnationality of (?<whose>\S.{1,50}?)[\s?!.]*$/i;
/** Of a faith, a party, an age or a name, and of no nation. */
const NO_NATION =
  /^(?:Christian|Republican|Anglican|Lutheran|Presbyterian|Victorian|Edwardian|Elizabethan|Parish|Brian|Ian|Adrian|Julian|Vivian|Dorian)$/u;
const ONE = String.raw`\p{Ll}[\p{L}-]* `;

/** Of what nation somebody or something is that a question names: `the Danish firm Holm`, `Ada Lund, a Danish singer`. Undefined for all other questions. */
export function nationAsked({ text }: Fact, { plain }: Question): Span | null | undefined {
  const { whom, whose = whom } = ASKS.exec(plain)?.groups ?? {};
  if (whose === undefined) return undefined;
  const last = patternOf(whose.split(' ').at(-1) ?? '');
  const told = [
    String.raw`(?<![\p{L}’'-])(?<nation>${NATION})(?:-born)? ${ONE}(?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:${last})(?!\p{L}|['’])`,
    String.raw`(?<!\p{L})(?:${last}), (?:an?|the) (?:\p{Ll}[\p{L}-]* )?(?<nation>${NATION})(?:-born)?(?= \p{Ll}|,)`,
  ].flatMap((form) => [...text.matchAll(new RegExp(withoutCase(form, last), 'dgu'))]);
  const [one, ...others] = told.filter(({ groups }) => !NO_NATION.test(groups?.nation ?? ''));
  const range = one?.indices?.groups?.nation;
  return range === undefined || others.length > 0 ? null : { start: range[0], end: range[1] };
}

/** A name is asked for in small letters as well. */
const withoutCase = (form: string, name: string): string =>
  form.replace(
    name,
    name.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
  );
