import { UNITS_OF_TIME } from '../../knowledge/time/moments.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import { ABOUT, type About, aboutArticle, aboutOf } from '../language/forms/about.ts';
import { weighs } from '../language/forms/measure-form.ts';
import { comparedIn } from '../language/forms/than.ts';
import { contentOf, heldOf, stemsOf, wordsInCommon } from '../language/held.ts';
import { stemOf, tokenise } from '../language/words.ts';
import { factOf, type Picked, type Read } from '../read/reading.ts';
import type { FoundFact } from '../types.ts';
import { isRowOfOther } from './row-of-other.ts';
import { areOfOneColumn, isRow } from './tables.ts';

/** From this confidence on what stands first for one thing alone may tell of it. */
const MAY_ANSWER = 0.1;
/** So many candidates for each of the two are looked at. */
const LOOKED_AT = 5;
/** A pair whose scores are together so much below those of the two first ones may still be what is compared. */
const BEHIND = 1;

/** Lines that tell of their article alone. */
const LINES: ReadonlySet<About> = new Set([ABOUT.date, ABOUT.author, ABOUT.publisher]);

/** What tells of each of the two things that are compared. */
export type Pair = readonly [Picked, Picked];

/**
 * Reads a question that asks which of two things it is (`is rent higher in the city or in the port`) for each of them alone.
 * What no article compares, the facts about both do.
 *
 * @param alone the first of both and no others
 * @returns what may tell of the two: the first of both, and then, the best first, what comes close to those and holds a word
 * of the question
 */
export function eitherRead(question: string, read: Read, alone: boolean): readonly Pair[] {
  const two = comparedIn(question);
  if (two === undefined) return [];
  const isOfArticle = aboutOf(question) !== ABOUT.nothing;
  // When articles were published tells nothing of what cost more then.
  const mayBe = (one: Picked) => !isVetoed(one) && (isOfArticle || !LINES.has(aboutArticle(factIn(one))));
  const ofOne = (text: string): readonly Picked[] => {
    const reading = read(text, LOOKED_AT);
    const [first, ...others] = reading.ranked.map((ranked) => ({ reading, ranked }));
    const may = first !== undefined && reading.verdict.confidence > MAY_ANSWER;
    return may && mayBe(first) ? [first, ...others.filter(mayBe)] : [];
  };
  const [ones, others] = [ofOne(two.first), ofOne(two.second)];
  const pairs = ones
    .flatMap((one) => others.map((other): Pair => [one, other]))
    .filter(([one, other]) => factIn(one) !== factIn(other))
    .filter((pair) => !pair.every((side) => isRowOfOther(question, factIn(side))))
    .map((pair) => ({ pair, behind: behind(pair[0], ones) + behind(pair[1], others) }));
  return pairs
    .filter(
      ({ pair, behind }) =>
        behind === 0 ||
        (!alone && behind < BEHIND && pair.every((side) => heldOf(question, factIn(side)).length > 0)),
    )
    .sort((a, b) => a.behind - b.behind)
    .map(({ pair }) => pair);
}

/** Neither fact names the one that the other is to tell of. */
export function isOfTheTwo(question: string, [one, other]: Pair): boolean {
  const names = namesIn(question);
  return names === undefined || !(saysAll(factIn(one), names[1]) || saysAll(factIn(other), names[0]));
}

/** A fact names both of two, and tells one figure of a kind: what they are to have together tells nothing of which has more. */
export function isOfBoth(question: string, fact: Fact): boolean {
  const units = fact.figures.map(({ unit }) => unit).filter((unit) => !UNITS_OF_TIME.has(unit));
  return (
    units.length > 0 &&
    new Set(units).size === units.length &&
    namesIn(question)?.every((stems) => saysAll(fact, stems)) === true &&
    !weighs(fact.text)
  );
}

/** `Orme College and Dalby College`: what it tells is told of the two together. */
export function isOfThemTogether(question: string, fact: Fact): boolean {
  const names = isOfBoth(question, fact) ? namesIn(question) : undefined;
  if (names === undefined) return false;
  const told = tokenise(fact.text).map(({ text }) => ({ text, stem: stemOf(text) }));
  const places = names.map((stems) => told.findIndex(({ stem }) => stems.includes(stem)));
  const between = told.slice(Math.min(...places) + 1, Math.max(...places));
  return between.length <= BETWEEN && between.some(({ text }) => text === 'and');
}
/** So many words part two names that are told of together at most. */
const BETWEEN = 4;

/** Stems that the name of each of the two has alone; undefined where one has none. */
function namesIn(question: string): readonly [readonly string[], readonly string[]] | undefined {
  const [one = [], other = []] = comparedIn(question)?.names.map(contentOf) ?? [];
  const own = one.filter((stem) => !other.includes(stem));
  const its = other.filter((stem) => !one.includes(stem));
  return own.length === 0 || its.length === 0 ? undefined : [own, its];
}

/** All of the stems stand in the fact itself, whatever its headline says. */
function saysAll({ text }: Fact, stems: readonly string[]): boolean {
  const there = stemsOf(text);
  return stems.every((stem) => there.has(stem));
}

const isVetoed = ({ reading, ranked }: Picked) => reading.look.veto(ranked.fact) !== null;

/** How much less speaks for one than for the first. */
const behind = ({ ranked }: Picked, [first]: readonly Picked[]) => (first?.ranked.score ?? 0) - ranked.score;

/** The fact of a candidate. */
export const factIn = ({ reading, ranked }: Picked): Fact => factOf(reading, ranked);

/**
 * What is in bold of both is a figure of one unit: only such can be compared. Bare numbers may be of anything, unless both facts tell of
 * it in the same words, or are rows of one table, where it is of one column.
 */
export function comparable(one: FoundFact, other: FoundFact): boolean {
  const [own, its] = [boldIn(one), boldIn(other)];
  if (own === undefined || its === undefined || own.unit !== its.unit) return false;
  const isOneTable = isBelowOne(one.fact, other.fact);
  if (isOneTable && isRow(one.fact) && !areOfOneColumn(one.fact, own, other.fact, its)) return false;
  return own.unit !== 'number' || isOneTable || wordsInCommon(one.fact, other.fact) > 0;
}

const isBelowOne = ({ context }: Fact, other: Fact) => context !== undefined && context === other.context;

function boldIn({ fact, highlight }: FoundFact): Figure | undefined {
  if (highlight === null) return undefined;
  const bold = fact.text.slice(highlight.start, highlight.end);
  const inside = fact.figures.filter(({ text }) => bold.includes(text) || text.includes(bold));
  // `2` is in `12 million euros` as well.
  return inside.sort((a, b) => b.text.length - a.text.length)[0];
}
