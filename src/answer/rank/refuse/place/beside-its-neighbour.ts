import type { Fact } from '../../../../knowledge/types.ts';
import { stemsOf } from '../../../language/held.ts';
import type { Query } from '../../../retrieve/query.ts';
import { BAR } from '../../../types.ts';

/** Hardly any sentence has one of these words. */
const BESIDE = /neighbouring|adjoining|rival|next/iu;
const NEAR_BY = '(?:[Nn]eighbouring|[Aa]djoining|[Rr]ival)';
const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})`;
/** `Neighbouring Kell sets`, `in neighbouring Kell,`, `Kell Water, which serves the neighbouring county,`. */
const OPENS = [
  new RegExp(`^["“]?(?:[Ii]n |[Aa]t |The )?${NEAR_BY} ${NAME}`, 'u'),
  new RegExp(
    `^["“]?${NAME}, (?:which|who) (?:serves?|covers?|runs?|is in) the (?:neighbouring|adjoining|next) `,
    'u',
  ),
];
const ASKS_ELSEWHERE =
  /\b(?:neighbour\w*|nearby|near|rivals?|other|another|elsewhere|than|who|which|where|what (?:town|place|company|council))\b/u;

/**
 * Whether a sentence begins with a neighbour of whom its article tells, and the question does not name that one: `how much is council tax going
 * up`, and `Neighbouring Kell is to put it up by 3.9%`.
 */
export function tellsOfNeighbour({ question: { plain } }: Query, { text, article }: Fact): boolean {
  if (!BESIDE.test(text) || text.includes(BAR)) return false;
  const name = OPENS.map((form) => form.exec(text)?.groups?.name).find((found) => found !== undefined);
  if (name === undefined || ASKS_ELSEWHERE.test(plain.toLowerCase())) return false;
  const [asked, headline] = [stemsOf(plain), stemsOf(article.title)];
  return ![...stemsOf(name)].some((stem) => asked.has(stem) || headline.has(stem));
}
