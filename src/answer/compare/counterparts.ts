import { figureAt } from '../../knowledge/figures/figure-at.ts';
import { isMeasure, isNotYet, unitOf } from '../../knowledge/figures/measure.ts';
import { MONTH } from '../../knowledge/time/calendar.ts';
import { UNITS_OF_TIME } from '../../knowledge/time/moments.ts';
import type { Article, Fact, Figure } from '../../knowledge/types.ts';
import { areOfOneDimension, dimensionOf } from '../language/dimension.ts';
import { comparesIn, measureForm, weighs } from '../language/forms/measure-form.ts';
import { comparedIn } from '../language/forms/than.ts';
import { stemsOf, wordsInCommon } from '../language/held.ts';
import { kindOfUnit } from '../language/unit-kinds.ts';
import { stemOf } from '../language/words.ts';
import { factOf, type Picked, type Read, type Reading } from '../read/reading.ts';
import { SAME } from '../retrieve/meaning.ts';
import type { FoundFact } from '../types.ts';
import { countAlike, tellsCompared } from './compared.ts';
import { factIn } from './either.ts';
import { personsCounted } from './persons.ts';
import { areOfOneColumn, isRow } from './tables.ts';

/** So many candidates for each of the two are looked at. */
const LOOKED_AT = 5;
/** A text that has so much of a name names it. */
const NAMED = 0.5;
/** What an article is about stands in so much of its text. */
const OPENING = 450;
/** How surely each of two has to tell of its own, and both together; and where one of them is the answer already. */
const LEAST = 0.2;
const TOGETHER = 0.04;
const LEAST_BESIDE = 0.05;
const TOGETHER_BESIDE = 0.02;
/** What each word that both are told in adds to that, and how many of them count. */
const ALIKE = 0.5;
const MOST_ALIKE = 3;

/** What may tell of one of two, and how surely. */
interface Counterpart extends Picked {
  readonly sure: number;
  /** It names the one itself, and does not only stand in an article about it. */
  readonly named: boolean;
}

/** Two facts, each about one of two. */
export type Counterparts = readonly [Counterpart, Counterpart];

/** The share of a name that a text has, in the same words or others. */
type ShareIn = (text: string) => number;

/**
 * Reads a question that asks which of two has more as one for how much each has, each among the facts that are of it alone: those that
 * name it, and those of the article that is about it. The two best first.
 */
export function counterpartsRead(question: string, read: Read): readonly Counterparts[] {
  const two = comparesIn(question) ? comparedIn(question) : undefined;
  if (two === undefined) return [];
  const [a, b] = two.names.map((name) => read(name, LOOKED_AT)) as [Reading, Reading];
  const [one, other] = [shareOf(a, b), shareOf(b, a)];
  // A year, or `this one`, has no words of its own.
  if (one === undefined || other === undefined) return [];
  const near = articlesOf([read(question, LOOKED_AT), a, b]);
  const [ofOne, ofOther] = [aboutMost(one, near), aboutMost(other, near)];
  const asked = measureForm(two.rest);
  const told = (name: string, share: ShareIn, isIts: (fact: Fact) => boolean) =>
    candidatesOf(read(`${asked} ${name}`, LOOKED_AT, isIts), share);
  const ones = told(two.names[0], one, isOf(one, other, ofOne, ofOther));
  const others = told(two.names[1], other, isOf(other, one, ofOther, ofOne));
  return ones
    .flatMap((own) => others.map((its): Counterparts => [own, its]))
    .filter((pair) => isSure(pair, LEAST_BESIDE, TOGETHER_BESIDE))
    .sort((p, q) => promiseOf(q) - promiseOf(p));
}

/**
 * Whether a fact is half of what is compared: a question asks which of two things has more, and it tells of one of them alone and
 * compares it with nothing. Who reads it alone would take it for the one that has more.
 */
export function isHalf(question: string, found: FoundFact, read: Read): boolean {
  const two = comparesIn(question) ? comparedIn(question) : undefined;
  const { fact } = found;
  if (two === undefined || fact.figures.length === 0 || weighs(fact.text)) return false;
  // `6,740 homes in the evening, 11,300 in the morning`
  const unit = figureIn(found)?.unit;
  if (fact.figures.filter((figure) => figure.unit === unit).length > 1) return false;
  const [a, b] = two.names.map((name) => read(name, LOOKED_AT)) as [Reading, Reading];
  const [one, other] = [shareOf(a, b), shareOf(b, a)];
  if (one === undefined || other === undefined) {
    const isAlone = fact.figures.filter((figure) => !UNITS_OF_TIME.has(figure.unit)).length === 1;
    return isAlone && isNumberIn(fact.text, a) !== isNumberIn(fact.text, b);
  }
  const { title, text } = fact.article;
  const near = [fact.text, title, `${title} ${(text ?? '').slice(0, OPENING)}`];
  const named = near.map((told) => [one, other].map((share) => share(told) >= NAMED));
  const [first = false, second = false] = named.find((both) => both.includes(true)) ?? [];
  return first !== second;
}
/** Whether both tell so surely of the two that they answer where nothing else does. */
export const areSure = (pair: Counterparts): boolean => isSure(pair, LEAST, TOGETHER);

const isSure = ([a, b]: Counterparts, least: number, together: number) =>
  Math.min(a.sure, b.sure) >= least && a.sure * b.sure >= together;

const promiseOf = ([a, b]: Counterparts): number =>
  Math.log(a.sure * b.sure) + ALIKE * Math.min(MOST_ALIKE, wordsInCommon(factIn(a), factIn(b)));

/**
 * Whether two facts tell of the two in one measure, so that who reads both knows which is more: values of one kind, both what is or both
 * what is to be, in cells of one column, in words that are the same, or each with the name of its own.
 */
export function areOfTheTwo([a, b]: Counterparts, [one, other]: readonly [FoundFact, FoundFact]): boolean {
  const [own, its] = [figureIn(one), figureIn(other)];
  if (own === undefined || its === undefined) return false;
  if (!areOfOneMood(one, other)) return false;
  if (areOfOneTable(one.fact, other.fact)) return areOfOneColumn(one.fact, own, other.fact, its);
  const common = wordsInCommon(one.fact, other.fact);
  const isOneUnit = unitOf(own) === unitOf(its) || areOfOnePart([one.fact, own], [other.fact, its]);
  if (isOneUnit) return common > 0 || (a.named && b.named);
  return common > 0 && areOfOneKind(own, its);
}

/** Whether two facts count people as the same: visitors, whatever each calls them. */
function areOfOnePart(...both: readonly [readonly [Fact, Figure], readonly [Fact, Figure]]): boolean {
  const [own, its] = both.map(([fact, figure]) => personsCounted(fact, figure));
  return own !== undefined && own === its;
}

/** Whether the figures in bold of two facts can tell which of the two is more so: of one dimension, and of what the question compares. */
export function areCompared(question: string, one: FoundFact, other: FoundFact): boolean {
  const [own, its] = [figureIn(one), figureIn(other)];
  // A row shows all its columns, whichever is in bold.
  if (own === undefined || its === undefined || areOfOneTable(one.fact, other.fact)) return true;
  const tell = tellsCompared(question, one.fact, own) && tellsCompared(question, other.fact, its);
  if (!tell || !areOfOneDimension(own, its)) return false;
  const persons = [personsCounted(one.fact, own), personsCounted(other.fact, its)];
  if (!persons.includes(undefined)) return persons[0] === persons[1];
  const areCounts =
    dimensionOf(own) === 'count' && dimensionOf(its) === 'count' && unitOf(own) !== unitOf(its);
  return !areCounts || countAlike(question, [one.fact, other.fact]);
}

/** Whether two facts are both of what is, or both of what is planned. */
export const areOfOneMood = (one: FoundFact, other: FoundFact): boolean =>
  isNotYet(one.fact, figureIn(one)) === isNotYet(other.fact, figureIn(other));

/** Whether the figures in bold of two facts may be of one measure. */
export function mayCompare(one: FoundFact, other: FoundFact): boolean {
  if (areOfOneTable(one.fact, other.fact)) return true;
  const [own, its] = [figureIn(one), figureIn(other)];
  if (own === undefined || its === undefined) return false;
  const persons = [personsCounted(one.fact, own), personsCounted(other.fact, its)];
  if (!persons.includes(undefined)) return persons[0] === persons[1];
  return unitOf(own) === unitOf(its) || areOfOneKind(own, its);
}

function areOfOneKind(own: Figure, its: Figure): boolean {
  const kinds = [own, its].map(kindOf);
  return !kinds.includes(undefined) && (kinds[0] === kinds[1] || [own, its].some(isBare));
}

function figureIn({ fact, highlight }: FoundFact): Figure | undefined {
  if (highlight === null) return undefined;
  const bold = fact.text.slice(highlight.start, highlight.end);
  const inside = fact.figures.filter(
    (figure) =>
      (figure.value !== null || dimensionOf(figure) === 'moment') &&
      (bold.includes(figure.text) || figure.text.includes(bold)),
  );
  // `2` is in `12 million euros` as well.
  return inside.sort((x, y) => y.text.length - x.text.length)[0];
}

/** `The average teacher in Kell is 43`: what it counts, another fact may tell. */
const isBare = ({ unit }: Figure) => unit === 'number';

/** Weeks and months are both spans of time, 12 boats and 7 ships both counts; undefined for what is compared in one unit alone. */
function kindOf(figure: Figure): 'duration' | 'count' | undefined {
  const kind = kindOfUnit(figure.unit);
  if (kind === 'duration') return kind;
  return kind === undefined && (isMeasure(figure) || isBare(figure)) ? 'count' : undefined;
}

const areOfOneTable = (one: Fact, other: Fact) => isRow(one) && isRow(other) && one.context === other.context;

function candidatesOf(reading: Reading, share: ShareIn): readonly Counterpart[] {
  const [first] = reading.ranked;
  return reading.ranked
    .filter(({ fact }) => reading.look.veto(fact) === null)
    .map((ranked) => ({
      reading,
      ranked,
      sure: reading.verdict.confidence * Math.exp(ranked.score - (first?.score ?? 0)),
      named: share(factOf(reading, ranked).text) >= NAMED,
    }));
}

/** `The first quarter`, `last summer`, `the July report`: times, of which facts about the same thing are told. */
const A_TIME = new RegExp(
  `^(?:${MONTH}|winter|spring|summer|autumn|fall|season|quarter|half|year|month|week|day|time|today|now|then|before|after|earlier|later|first|second|third|fourth|last|report|ago|q[1-4])s?$`,
  'u',
);

/** By the words that the other of the two has not; undefined where there is none. */
function shareOf({ look, index }: Reading, other: Reading): ShareIn | undefined {
  const without = new Set(other.look.query.clues.map(({ word }) => word));
  // A gallery is as good as a museum, but not where the two are told apart.
  const otherStems = new Set([...without].map(stemOf));
  const words = look.query.clues
    .filter(({ word, kind }) => kind !== 'number' && !without.has(word) && !A_TIME.test(word))
    .map(({ alternatives, weight }) => ({
      weight,
      stems: alternatives
        .filter(({ strength }) => strength >= SAME)
        .map(({ stem }) => index.dictionary.stems.words[stem] as string)
        .filter((stem) => !otherStems.has(stem)),
    }));
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  return (text) => {
    const there = stemsOf(text);
    const held = words.filter(({ stems }) => stems.some((stem) => there.has(stem)));
    return held.reduce((sum, { weight }) => sum + weight, 0) / total;
  };
}

/** `The 2014 one`, which has no words of its own, by its year. */
function isNumberIn(text: string, { look }: Reading): boolean {
  const numbers = look.query.clues.filter(({ kind }) => kind === 'number');
  return numbers.some(({ said }) => figureAt(text, said) >= 0);
}

function articlesOf(readings: readonly Reading[]): readonly Article[] {
  const near = readings.flatMap((reading) =>
    [...reading.ranked, ...reading.look.others].map((found) => factOf(reading, found).article),
  );
  return [...new Map(near.map((article) => [article.id, article])).values()];
}

type Ids = ReadonlySet<string>;

/** Those that name it most in their headline and opening. */
function aboutMost(share: ShareIn, articles: readonly Article[]): Ids {
  const shares = articles.map(({ id, title, text }) => ({
    id,
    share: share(`${title} ${(text ?? '').slice(0, OPENING)}`),
  }));
  const most = Math.max(NAMED, ...shares.map((one) => one.share));
  return new Set(shares.filter((one) => one.share >= most).map(({ id }) => id));
}

/** It names this one and not the other, or stands in an article about this one and not the other. */
const isOf =
  (share: ShareIn, others: ShareIn, own: Ids, other: Ids) =>
  ({ text, article }: Fact): boolean =>
    others(text) < NAMED && (share(text) >= NAMED || (own.has(article.id) && !other.has(article.id)));
