import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { BAR } from '../../../types.ts';
import { byArticle, placeIn } from '../within-article.ts';
import { asksFigureOfOne, HAS, kindsTold } from './peer-figures.ts';

/** `Clothing edged up to 154 million`: what opens a sentence and is no name. */
const OPENS_ON = new RegExp(
  String.raw`^["“]?(?:The )?(?<thing>\p{Lu}?\p{Ll}{3,})(?: and \p{Ll}{3,}| \p{Ll}{3,}s)?(?:, [^,]{3,60},)? (?:also |now |only |just |still |alone )?(?:${HAS})(?!\p{L})[^.;]{0,60}\d`,
  'u',
);
/** What is told of any of them, or who tells it. */
const OF_ANY =
  /^(?:it|they|he|she|there|this|that|these|those|what|which|who|about|some|many|most|more|less|fewer|only|nearly|almost|around|over|under|both|each|all|none|another|others?|total|average|figures?|numbers?|sales|revenues?|turnover|profits?|loss(?:es)?|earnings|margins?|costs?|prices?|rents?|wages?|pay|income|orders?|outputs?|production|exports?|imports?|shares?|debts?|rates?|attendances?|visitors?|passengers?|people|staff|workers|demand|spending|investment|budget|growth|inflation|turnout|volumes?|deliveries|bookings|tickets?|fares?|fees|taxes|temperatures?|rainfall|winds?|analysts?|economists?|company|group|firm|club|team|council|government|report|study|survey|city|town|county|country|year|month|week|quarter|day|last|next|police|officials|results?|work|construction|repairs?)$/iu;

/** By its place in the article the thing of which a sentence tells figures, as a stem. */
const thingsIn = byArticle((article, { facts, articleStarts }): readonly (string | undefined)[] =>
  facts.slice(articleStarts[article], articleStarts[article + 1]).map(({ text, figures }) => {
    const { thing } = (figures.length === 0 || text.includes(BAR) ? null : OPENS_ON.exec(text))?.groups ?? {};
    return thing === undefined || OF_ANY.test(thing) ? undefined : stemOf(thing.toLowerCase());
  }),
);

/** Stems of the words of a question that asks for one figure. */
const stemsAsked = oncePer(({ words, question }: Query): ReadonlySet<string> => {
  const asked = asksFigureOfOne(question) ? words.filter(({ role }) => role === 'content') : [];
  return new Set(asked.map(({ stem }) => stem));
});

/**
 * Whether a question asks for a figure of one of the things that a paragraph tells of by turns, each in a sentence that it opens, and a sentence
 * tells such a figure of another: the operating profit of the clothing division, and `bicycles fell to 57 million, and that unit lost 7 million`.
 */
export function tellsFigureOfNextThing(query: Query, fact: number, index: Index): boolean {
  const asked = stemsAsked(query);
  if (asked.size === 0) return false;
  const things = thingsIn(fact, index);
  const here = placeIn(fact, index);
  const own = things[here];
  if (own === undefined || asked.has(own)) return false;
  const { paragraphOf, paragraphStarts, facts } = index;
  const first = fact - here;
  const paragraph = paragraphOf[fact] as number;
  const kinds = kindsTold(fact, index);
  const ofSameKind = (at: number) => [...(kinds[at] ?? [])].some((kind) => kinds[here]?.has(kind));
  for (let at = paragraphStarts[paragraph] as number; paragraphOf[at] === paragraph; at++) {
    const thing = things[at - first];
    if (thing !== undefined && asked.has(thing) && ofSameKind(at - first))
      return !stemsOf((facts[fact] as Fact).text).has(thing);
  }
  return false;
}
