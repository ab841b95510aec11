import { patternOf } from '../../../../knowledge/language/pattern.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { contentOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { isCurated } from '../../../types.ts';

/** `How many followers does the Gazette have`: whose they are stands between the verb and its end. */
const WHOSE =
  /\bhow (?:many|much) [^?,]{2,50}? (?:do|does|did|has|have|had) (?<whom>[^?,]{2,60}?)(?: (?:have|has|got|get|own|employ|run|count))+(?: (?:now|today|currently|overall|in total|altogether))?\W*$/u;
/** `Cities in Norway`, `how many members from Vall`: of a land, where a count is asked for. */
const COUNTED_IN =
  /\b(?:how many|numbers? of|count of) (?:[\p{L}-]+ )?(?<things>[\p{L}-]+s|people|cities|countries) (?:are |were |there )*(?:in|within|across|inside|from) (?<place>\p{L}[\p{L}’'-]*)/u;
/** `How many Danish ports`. */
const COUNTED_OF =
  /\b(?:how many|numbers? of|count of) (?:other |more )?(?<place>\p{L}[\p{L}’'-]*) (?<things>[\p{L}-]+s|people|cities|countries)\b/u;
/** `The largest market for ferries in Africa`, and nothing behind it. */
const MOST_IN =
  /\b(?:most|largest|biggest|top|main|leading|greatest|highest|number one|no\.? ?1)\b.{2,80} in (?<place>\p{L}[\p{L}’' -]{2,40}?)\W*$/u;

/** What the knowledge calls by name, with all names for it. */
type Name = readonly string[];

/**
 * Whether a question asks what somebody has, and calls them by name alone, and a curated fact tells it of others: `how many followers does the
 * Gazette have`, and `The Holm market has 3,000 followers`; or where most of something is, and it tells of elsewhere.
 */
export function isOfAnotherOwner(said: string, fact: Fact, query: Query, index: Index): boolean {
  const whom = WHOSE.exec(said)?.groups?.whom;
  if (whom !== undefined) {
    const owner = namesIn(whom, query, index);
    return owner.length > 0 && !owner.some((name) => isNamed(name, told(fact)));
  }
  const place = MOST_IN.exec(said)?.groups?.place;
  if (place === undefined) return false;
  const places = namesIn(place, query, index);
  return places.length > 0 && !places.some((name) => isNamed(name, told(fact)));
}

/**
 * Whether a question asks how many of something are in a place, and all that a curated fact counts of them are another place's: `how many ports in
 * Norway`, and a figure that measures `Danish ports`.
 */
export function isOfAnotherPlace(said: string, fact: Fact, query: Query, index: Index): boolean {
  if (mayAskTwo(said) || /, then\b/u.test(said)) return false;
  return [COUNTED_IN, COUNTED_OF].some((form) => {
    const { things = '', place = '' } = form.exec(said)?.groups ?? {};
    return things !== '' && countsElsewhere(things, place, fact, query, index);
  });
}

/** The same of a candidate. */
export function isPlacedElsewhere(fact: number, query: Query, index: Index): boolean {
  const known = index.facts[fact] as Fact;
  return isCurated(known) && isOfAnotherPlace(query.question.plain.toLowerCase(), known, query, index);
}

function countsElsewhere(things: string, place: string, fact: Fact, query: Query, index: Index): boolean {
  const asked = namesIn(place, query, index);
  if (asked.length === 0) return false;
  const { word = things } = query.clues.find(({ said }) => said === things) ?? {};
  const counted = fact.figures.flatMap(({ measures }) => placesOf(stemOf(word), measures));
  return counted.length > 0 && !counted.some((own) => asked.some((name) => isNamed(name, own)));
}

const told = ({ text, saidBy }: Fact): string => `${text} ${saidBy ?? ''}`;

/** `Danish` of `Danish ports that the ferries call at`. */
function placesOf(thing: string, measures: string): readonly string[] {
  const [, place = '', things = ''] = /^(\p{Lu}[\p{L}’'-]+) (\p{L}+)/u.exec(measures) ?? [];
  return place !== '' && stemOf(things.toLowerCase()) === thing ? [place] : [];
}

/** The names that a phrase consists of; none where it says anything else. */
function namesIn(phrase: string, { clues }: Query, { concepts }: Index): readonly Name[] {
  const names = contentOf(phrase).map((stem) =>
    clues
      .filter(({ said, word }) => stemOf(said) === stem || stemOf(word) === stem)
      .flatMap(({ concepts: own }) => own.map((one) => concepts.all[one]?.said ?? []))
      .filter(([name = '']) => /^\p{Lu}/u.test(name)),
  );
  return names.every((own) => own.length > 0) ? names.flat() : [];
}

const isNamed = (name: Name, text: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${name.map(patternOf).join('|')})(?![\p{L}\p{N}])`, 'iu').test(
    text,
  );
