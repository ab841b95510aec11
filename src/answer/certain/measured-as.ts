import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { HEDGE } from '../language/hedge.ts';
import type { ToldPart } from './told-part.ts';

/** `How deep is the Tolm Trench` */
const ASKED =
  /^(?:and |so |but )?how (?<quality>deep|long|high|tall|wide|thick|heavy|steep) (?:is|was|are|were) (?:the |an? )?(?<what>\p{L}[\p{L}’' -]{2,40}?)(?: now)?[\s?!.]*$/iu;
const VALUE = String.raw`(?:(?:${HEDGE}) )?\d[\d.,]*\d?(?: (?:million|thousand|hundred))?[ -]?\p{L}+`;

/**
 * How deep, long or high a thing is, of the one sentence that says it of that thing and of no other: `The Tolm Trench, in the west, is 9,780 metres
 * deep`.
 *
 * @param facts of those near the question
 */
export function measuredAs({ plain }: Question, facts: () => readonly Fact[]): ToldPart | undefined {
  const { quality, what } = ASKED.exec(plain)?.groups ?? {};
  if (quality === undefined || what === undefined) return undefined;
  const told = new RegExp(
    String.raw`(?:^|[.;:,] |(?<!\w)(?:and|but|where|which) )(?:the |an? )?${patternOf(what)}(?:(?:, [^,.;]{3,60},)? (?:is|was|are|were|stands|stood|measures|measured) |, )(?<value>${VALUE}) ${quality}(?!\w)`,
    'diu',
  );
  const found = [...new Set(facts())].flatMap((fact): readonly ToldPart[] => {
    const range = told.exec(fact.text)?.indices?.groups?.value;
    return range === undefined ? [] : [{ fact, part: { start: range[0], end: range[1] } }];
  });
  const [one, ...others] = found;
  return others.length === 0 ? one : undefined;
}
