import type { Fact } from '../../knowledge/types.ts';
import { isRow } from '../compare/tables.ts';
import { ORDINAL_IN_WORDS } from '../highlight/figures/of-whom/ordinal.ts';
import { isRankHead } from '../highlight/place-in-order.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { numbersOf, paragraphBefore } from '../rank/refuse/within-article.ts';
import { BAR, type Span } from '../types.ts';
import type { ToldPart } from './told-part.ts';

/** `Who came third in the regatta`, `who was the runner-up`; who came first has won, which is told otherwise. */
const ASKED = new RegExp(
  String.raw`^(?:and |so |but )?who (?:(?:came|finished|was|ended up|placed|took|ranked) (?:in )?(?:the )?(?<place>${ORDINAL_IN_WORDS}|\d{1,2}(?:st|nd|rd|th))(?: place)?|(?:was|came|finished) (?:the |as )?runner-? ?up)(?: (?:in|at|of|on) (?<where>[^?]{3,60}?))?[\s?!.]*$`,
  'iu',
);
const PLACES = ORDINAL_IN_WORDS.split('|');

const NAME = String.raw`(?<![\p{L}’'-])(?<name>\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Lu}[\p{L}\p{M}’'-]+|d[eai]|v[ao]n|al|bin)){0,3})`;
const CAME = '(?:came|finished|was|placed|ended up|took|claimed|clinched|settled for)';
/** `Lund came third`, `with Lund third`, `third was Lund`, `third place went to Lund`. */
function toldAs(number: string): readonly RegExp[] {
  // It may open the sentence.
  const word = PLACES[Number(number) - 1]?.replace(/^./u, (first) => `[${first}${first.toUpperCase()}]`);
  const place = [...(word === undefined ? [] : [word]), `${number}(?:st|nd|rd|th)`].join('|');
  return [
    String.raw`${NAME}(?:, [^,.;]{2,60},)? ${CAME} (?:in )?(?:an? (?:\p{Ll}+ )?)?(?:${place})(?: place)?(?=[,.;]| (?:in|on|at|overall|behind|with|for|to)(?!\w)|$)(?! in (?:line|command)(?!\w))`,
    String.raw`(?<!\w)(?:with|and|ahead of|from) ${NAME}(?: \([^)]{2,40}\))? (?:${place})(?=[,.;]|$)`,
    String.raw`(?<!\w)(?:${place}) (?:was|came|place (?:was|went to)|went to) ${NAME}`,
  ].map((form) => new RegExp(form, 'dgu'));
}

/**
 * Who came second, third or later where the one row of its article's table says so, or else the sentences near the question that do all name one.
 * What else the question says stands over it, in its paragraph or in the headline.
 *
 * @param near facts near the question
 */
export function whoCame(
  { plain }: Question,
  near: () => readonly number[],
  index: Index,
): ToldPart<number> | undefined {
  const asked = ASKED.exec(plain);
  if (asked === null) return undefined;
  const { place = 'second', where = '' } = asked.groups ?? {};
  const number = /\d+/u.exec(place)?.[0] ?? String(PLACES.indexOf(place.toLowerCase()) + 1);
  if (number === '1') return undefined;
  const wanted = contentOf(where);
  const most = wanted.length > 0 ? ARTICLES.ofNamed : ARTICLES.ofAny;
  const facts = inArticlesOf(near(), most, index).filter((at) => isOf(wanted, at, index));
  const rows = facts.flatMap((at) => placedIn(at, index.facts[at] as Fact, number));
  const forms = toldAs(number);
  const told = rows.length > 0 ? rows : facts.flatMap((at) => namedIn(at, index.facts[at] as Fact, forms));
  const names = new Set(told.map(({ last }) => last));
  return names.size === 1 ? told[0] : undefined;
}

interface Placed extends ToldPart<number> {
  /** The last word of the name: `Lund` is Ada Lund. */
  readonly last: string;
}

/** So many articles that are near the question are looked through; where it names no race, none of more may tell of another. */
const ARTICLES = { ofNamed: 2, ofAny: 8 };
const MOST_FACTS = 500;

function inArticlesOf(near: readonly number[], most: number, index: Index): readonly number[] {
  const articles = [...new Set(near.map((at) => index.articleOf[at] as number))].slice(0, most);
  return articles.flatMap((article) => numbersOf(article, index).slice(0, MOST_FACTS));
}

/** Of sample questions' facts these tell more. */
function isOf(wanted: readonly string[], at: number, index: Index): boolean {
  const { article, place, context = '', text, questions } = index.facts[at] as Fact;
  if (questions.length > 0) return false;
  if (wanted.length === 0) return true;
  const section = place.kind === 'paragraph' ? (place.section ?? '') : '';
  const around = stemsOf([article.title, section, context, text, ...paragraphBefore(at, index)].join('\n'));
  return wanted.every((stem) => around.has(stem));
}

/** A row whose first cell is that place, and who stands behind it. */
function placedIn(fact: number, known: Fact, number: string): readonly Placed[] {
  if (!isRow(known) || !isRankHead(known.context)) return [];
  const [first = '', name = ''] = known.text.split(BAR);
  if (first.trim().replace(/[.=]|st|nd|rd|th/gu, '') !== number || !/^\p{Lu}\p{L}+/u.test(name)) return [];
  const start = first.length + BAR.length;
  return [placed(fact, name, { start, end: start + name.length })];
}

function namedIn(fact: number, { text }: Fact, forms: readonly RegExp[]): readonly Placed[] {
  if (text.includes(BAR)) return [];
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups, indices }) => {
      const range = indices?.groups?.name;
      const name = groups?.name ?? '';
      return range === undefined || !/^\p{Lu}/u.test(name) || NOBODY.test(name)
        ? []
        : [placed(fact, name, { start: range[0], end: range[1] })];
    }),
  );
}
const NOBODY = /^(?:He|She|It|They|The|This|That|Who|Which|And|But|In|His|Her|Its)$/u;

const placed = (fact: number, name: string, part: Span): Placed => ({
  fact,
  part,
  last: name.trim().split(' ').at(-1) ?? '',
});
