import type { Question } from '../language/analyse.ts';
import { contentStems } from '../language/held.ts';
import type { Span } from '../types.ts';

/** `What was her first album called`, `what's the capital` */
const ASKS =
  /^(?:and |so |but )?what(?:['’]?s| is| are| was| were)\s(?:the|its|their|his|her|[\p{L}’'-]+['’]s?)\s(?:name of (?:the|its|their|his|her) )?(?<what>[\p{L}’' -]{3,50}?)(?: called| named| known as)?\W*$/iu;
const WORD = String.raw`\p{Lu}[\p{L}’'-]*`;
/** `Her first album, Salt on the Sill, won`: no list goes on behind it. */
const APPOSED = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\p{L}+['’]s?) (?<what>(?:(?!(?:of|for|in|at|to|with)\b)[\p{L}’'-]+ ){0,3}\p{Ll}[\p{Ll}-]+), (?<name>${WORD}(?: (?:(?:of|on|in|and|for|a|the) ){0,2}${WORD}){0,5}),(?! and\b| ${WORD}(?:,| and))`,
  'gu',
);

/** The name that stands between commas behind what is asked for: `her first album, Salt on the Sill, was`. Undefined where none or two do. */
export function apposedName(text: string, { asked, plain }: Question): Span | undefined {
  const what = asked === 'who' ? [] : contentStems(ASKS.exec(plain)?.groups?.what ?? '');
  if (what.length === 0 || !text.includes(', ')) return undefined;
  const [one, another] = [...text.matchAll(APPOSED)].filter(({ groups }) => {
    const own = contentStems(groups?.what ?? '');
    return own.at(-1) === what.at(-1) && what.every((stem) => own.includes(stem));
  });
  const name = one?.groups?.name;
  if (one === undefined || name === undefined || another !== undefined) return undefined;
  const start = one.index + one[0].lastIndexOf(name);
  return { start, end: start + name.length };
}
