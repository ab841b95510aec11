import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { oncePer } from '../../../../knowledge/memoize.ts';
import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { stemsOf } from '../../../language/held.ts';
import { kindOfUnit } from '../../../language/unit-kinds.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { BAR } from '../../../types.ts';
import { standInArticle } from '../../evidence/subjects.ts';
import { byArticle, placeIn } from '../within-article.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
const NAME = `${WORD}(?: ${WORD}){0,3}`;
/** `In Brack, …`: what follows in the paragraph is told of there. */
const OPENS = new RegExp(
  String.raw`^["“]?(?:In|At) (?<place>${NAME})(?:,| (?:the|a|an|its|his|her|\p{Ll}+)(?!\p{L}))`,
  'u',
);
/** `Brack and Lower Orme` above a section. */
const HEADS = new RegExp(`^${NAME}(?:(?:, | and | & )${NAME})*$`, 'u');
const BETWEEN = /, | and | & /u;
const NO_PLACE = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|Spring|Summer|Autumn|Winter|Christmas|Easter|Q[1-4]|H[12])$`,
  'iu',
);

/** The place of which a sentence says at its beginning that all of it is told of there: `In Brack, they rang the bells`. */
export function openedPlace(sentence: string): string | undefined {
  const place = OPENS.exec(sentence)?.groups?.place;
  return place === undefined || NO_PLACE.test(place) ? undefined : place;
}

type Place = readonly string[];

/** The places that an article tells of one after another, and of which of them each of its sentences tells. */
interface Places {
  readonly all: readonly Place[];
  readonly told: readonly (readonly Place[])[];
}

const placesOf = byArticle(placesIn);

/**
 * Whether a question names one of several places that an article tells of one after another, under a heading each or behind `In Brack,`, and a
 * sentence tells of another one: `Turnout was 41 per cent`, below `Brack`.
 */
export function tellsOfOtherPlace(query: Query, fact: number, index: Index): boolean {
  const names = namesAsked(query);
  if (names.size === 0) return false;
  // Most sentences stand below no such heading, and most articles have none of the names.
  if (!mayBeOfPlace(fact, index) || !standInArticle(query, fact, index)) return false;
  const { all, told: toldOf } = placesOf(fact, index);
  const told = toldOf[placeIn(fact, index)] ?? [];
  if (told.length === 0) return false;
  const asked = all.filter((place) => place.every((word) => names.has(word)));
  if (asked.length === 0 || told.some((place) => asked.includes(place))) return false;
  const { text, saidBy } = index.facts[fact] as Fact;
  const there = stemsOf(`${text} ${saidBy ?? ''}`);
  return !asked.some((place) => place.every((word) => there.has(word)));
}

/** A heading that is a name is above it, or its paragraph begins so up to it: `In Brack`. */
function mayBeOfPlace(fact: number, { facts, paragraphOf }: Index): boolean {
  const { place } = facts[fact] as Fact;
  if (place.kind === 'paragraph' && place.section !== null && HEADS.test(place.section)) return true;
  for (let at = fact; at >= 0 && paragraphOf[at] === paragraphOf[fact]; at--)
    if (OPENS.test((facts[at] as Fact).text)) return true;
  return false;
}

/** `How cold was it at Skarn` */
const ASKS_THERE =
  /^(?:and |so |but )?how (?:cold|hot|warm|mild|high|low|deep|fast|strong|windy|wet|dry|thick)\b.* (?:at|in|on) (?:the )?(?<place>\p{L}[\p{L}’' -]{2,40}?)\W*$/u;
/** `At Havn, there were nine degrees` */
const TELLS_THERE = new RegExp(String.raw`(?<!\w)(?:at|in) (?<place>${NAME})(?!['’\p{L}])`, 'gu');

/**
 * Whether a question asks for a figure at a place, by its name, of which the article tells one of that kind in another sentence, and a sentence
 * names another place alone.
 */
export function tellsThatOfElsewhere(query: Query, said: string, fact: number, index: Index): boolean {
  const place = tokenise(ASKS_THERE.exec(said)?.groups?.place ?? '').map(({ text }) => stemOf(text));
  const names = namesAsked(query);
  if (place.length === 0 || !place.every((stem) => names.has(stem))) return false;
  const known = index.facts[fact] as Fact;
  const there = stemsOf(known.text);
  if (place.some((stem) => there.has(stem))) return false;
  const others = [...known.text.matchAll(TELLS_THERE)].filter(
    ({ groups }) => !NO_PLACE.test(groups?.place ?? ''),
  );
  const kinds = new Set(known.figures.map(({ unit }) => kindOfUnit(unit)));
  if (others.length === 0 || kinds.size === 0) return false;
  const article = index.articleOf[fact] as number;
  return index.facts
    .slice(index.articleStarts[article], index.articleStarts[article + 1])
    .some(
      ({ text, figures }) =>
        figures.some(({ unit }) => kinds.has(kindOfUnit(unit))) &&
        place.every((stem) => stemsOf(text).has(stem)),
    );
}

/** `The average rent in the county`: of all of it together. */
const OF_THE_WHOLE =
  /\b(?:(?:in|across|throughout|for|of) (?:the )?(?:whole |entire )?(?:county|region|country|province|state|district|nation|island|area)(?: as a whole)?|nationwide|countrywide|nationally|county-?wide|region-?wide|state-?wide)\b(?! (?:of|council|court|town|hall|governor|minister|secretary)\b)/i;
/** It asks for what many have together. */
const MEASURED = /\b(?:average|mean|median|typical|avg|usual|total|overall)\b/i;
/** Or for how many there were there. */
const COUNTED = /\bhow many\b|\bsales\b|\bnumber of\b/i;

/**
 * Whether a question asks for an average or a count of a place, by its name, and a sentence tells that of a whole county, and names it not: what is
 * so of all of it need not be so there.
 */
export function tellsOfTheWhole(query: Query, fact: number, index: Index): boolean {
  const names = namesAsked(query);
  const isMeasured = MEASURED.test(query.question.plain);
  if (names.size === 0 || !(isMeasured || COUNTED.test(query.question.plain))) return false;
  const { text, figures } = index.facts[fact] as Fact;
  if (figures.length === 0 || !OF_THE_WHOLE.test(text)) return false;
  if (tokenise(text).some(({ text: word }) => names.has(stemOf(word)))) return false;
  // A name of which nothing is told alone may be the county's.
  return (isMeasured && !standInArticle(query, fact, index)) || hasItsOwn(names, fact, index);
}

/** A row or a sentence of the article begins with it: `Brack | 1,240`, `In Brack it is`. */
function hasItsOwn(
  names: ReadonlySet<string>,
  fact: number,
  { facts, articleOf, articleStarts }: Index,
): boolean {
  const article = articleOf[fact] as number;
  return facts.slice(articleStarts[article], articleStarts[article + 1]).some(({ text }) => {
    const label = text.includes(BAR) ? text.slice(0, text.indexOf(BAR)) : (IN_IT.exec(text)?.[1] ?? '');
    return tokenise(label).some(({ text: word }) => names.has(stemOf(word)));
  });
}
const IN_IT = new RegExp(`^In (${NAME}),? (?:it|they|that|this)\\b`, 'u');

const ASKS_OF_NATION =
  /\b(?:national|nationwide|countrywide)\b(?! (?:park|museum|gallery|library|theatre|team|side|squad|bank|guard|trust|health|insurance|grid|anthem|holiday|day|league|union|party|assembly|council|rail|parks|stadium|service|broadcaster|newspaper)\b)/u;
/** `In the city of Brack itself the strongest gust was 118` */
const OPENS_IN_TOWN =
  /^["“]?(?:In|At) the (?:city|town|village|port|district|borough|suburb) of \p{Lu}|^["“]?(?:In|At) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} (?:itself|alone)\b/u;
const TELLS_OF_NATION = /\b(?:nation\w*|country\w*)\b/i;

/** Whether a question asks for what is so of a whole country, and a sentence tells it of one town alone. */
export const tellsOfTownAlone = (said: string, text: string): boolean =>
  OPENS_IN_TOWN.test(text) && ASKS_OF_NATION.test(said) && !TELLS_OF_NATION.test(text);

const ASKS_OF_THE_WORLD = /\b(?:\p{L}{3,}est|most|least)\b.*\b(?:in|of) the (?:whole |entire )?world\b/u;
const TELLS_OF_THE_WORLD =
  /(?<!\w)(?:world\p{L}*|earth|planet|globe|global\p{L}*|international\p{L}*)(?!\w)/iu;

/** Whether a question asks for the most in the world, and neither a text nor its headline speaks of that: `the deepest of the coast`. */
export const tellsOfNoWorld = (said: string, text: string, headline: string): boolean =>
  said.includes('world') &&
  ASKS_OF_THE_WORLD.test(said) &&
  !TELLS_OF_THE_WORLD.test(text) &&
  !TELLS_OF_THE_WORLD.test(headline);

/** Stems of the names in a question that asks for one thing. */
const namesAsked = oncePer(({ clues, question: { plain } }: Query): ReadonlySet<string> => {
  const names = mayAskTwo(plain) ? [] : clues.filter(({ kind }) => kind === 'proper');
  return new Set(names.map(({ word }) => stemOf(word)));
});

function placesIn(article: number, { facts, articleStarts, paragraphOf }: Index): Places {
  const from = articleStarts[article] as number;
  const own = facts.slice(from, articleStarts[article + 1]);
  const text = own[0]?.article.text ?? '';
  const all: Place[] = [];
  const placeOf = (name: string): readonly Place[] => {
    if (NO_PLACE.test(name) || !isName(name, text)) return [];
    const stems = tokenise(name).map(({ text: word }) => stemOf(word));
    const known = all.find((one) => one.join(' ') === stems.join(' '));
    if (known === undefined) all.push(stems);
    return [known ?? stems];
  };
  let begun: readonly Place[] = [];
  const told = own.map(({ text: sentence, place }, at) => {
    const section = place.kind === 'paragraph' ? (place.section ?? '') : '';
    if (at === 0 || paragraphOf[from + at] !== paragraphOf[from + at - 1]) begun = [];
    const opened = placeOf(openedPlace(sentence) ?? '');
    if (opened.length > 0) begun = opened;
    if (begun.length > 0) return begun;
    return HEADS.test(section) ? section.split(BETWEEN).flatMap(placeOf) : [];
  });
  return { all, told };
}

/** It is a name within some sentence, too: a heading may be any word. */
const isName = (name: string, text: string): boolean =>
  name !== '' &&
  new RegExp(String.raw`\p{Ll},? ${patternOf(name)}(?!\p{L})|^In ${patternOf(name)}(?!\p{L})`, 'um').test(
    text,
  );
