import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { HEDGE } from '../language/hedge.ts';
import { NUMBER_IN_WORDS } from '../language/lexicon.ts';
import type { ToldPart } from './told-part.ts';

const PEOPLE = '(?:people|persons|ppl|inhabitants|residents|villagers|islanders|folks?)';
/** `How many people live on Little Orme`, `population of Little Orme` */
const ASKED = new RegExp(
  String.raw`^(?:how many ${PEOPLE} (?:live|lives|are (?:there )?living|are there) (?:in|on|at)|(?:what(?:['’]?s| is) )?(?:the )?population of) (?:the )?(?<place>\p{L}[\p{L}’' -]{2,40}?)(?: (?:now|today|currently))?[\s?!.]*$`,
  'iu',
);
const NUMBER = String.raw`(?:(?:${HEDGE}) )?(?:\d[\d.,]*\d|\d|${NUMBER_IN_WORDS})(?: (?:million|thousand))?`;

/**
 * How many people live in a place that a question names, of the one sentence that says so right behind its name: `Little Orme, home to 340 people`.
 *
 * @param facts of those near the question
 */
export function livesIn({ plain }: Question, facts: () => readonly Fact[]): ToldPart | undefined {
  const place = ASKED.exec(plain)?.groups?.place;
  if (place === undefined) return undefined;
  const told = new RegExp(
    String.raw`(?<!\p{L})${patternOf(place)}(?:,| \(|, (?:which|that) (?:is|has)| (?:is|has)) (?:an? [\p{Ll} -]{3,40} )?(?:home to (?<people>${NUMBER}) (?:people|residents|inhabitants|islanders|villagers)|(?:with )?(?:an? )?(?:population|pop\.)(?: of)? (?<number>${NUMBER}))(?![\d%]|,\d)`,
    'diu',
  );
  const found = [...new Set(facts())].flatMap((fact): readonly ToldPart[] => {
    const match = told.exec(fact.text);
    const range = match?.indices?.groups?.people ?? match?.indices?.groups?.number;
    return range === undefined ? [] : [{ fact, part: { start: range[0], end: range[1] } }];
  });
  const [one, ...others] = found;
  return others.length === 0 ? one : undefined;
}
