import { lazily } from '../memoize.ts';
import type { Fact, Figure } from '../types.ts';
import { figureAt } from './figure-at.ts';
import { measureWords, sameWord } from './measure-words.ts';
import { isOneSubject, type Names, namesOfFact } from './subject.ts';

/** When something is, not how much of it there is. */
const TIME_UNITS = new Set([
  'date',
  'year',
  'month',
  'quarter',
  'half-year',
  'season',
  'decade',
  'time',
  'number',
  'times',
]);
/** Words that say how a measure moved or that it is a measure at all, never what is measured. */
const NEUTRAL = new Set(
  (
    'now currently still already just today recently again so far all about over more less than nearly almost up down total overall number amount figure level value ' +
    'stand stood stands reach reached reaches rise rose risen rises rising fall fell fallen falls falling grow grew grown grows climb climbed climbs drop dropped drops increase increased increases decrease decreased decreases ' +
    'come came comes total totalled totaled hit hits be been being remain remained remains amount amounted amounts report reported reports record recorded records post posted posts ' +
    'say said says according estimate estimated put puts give gave given count counted counts there year month week quarter day annual annually yearly fiscal ' +
    'first second third fourth half period end early late mid january february march april may june july august september october november december'
  ).split(' '),
);
/** What a headline's name is called in the text below it. */
const GENERIC = new Set(
  'company firm group maker manufacturer operator city town municipality council club bank'.split(' '),
);
/** `annual` and `monthly` measure different things, though neither is what is measured. */
const PACE = /\b(?:(?:per|a|each|every) (?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly)\b/i;

/** What is hoped for, feared, asked or offered is another measure than what is. Small letters: May is a month. */
const NOT_YET =
  /\b(?:will|would|could|may|might|should|(?:is|are) (?:set |due |about |likely |scheduled |meant )?to (?=[a-z])|(?:has|have) to be|(?:expect|forecast|predict|plan|aim|target|hope|propose|seek|want|demand|offer|budget)(?:s|ed|d|ing|ned)?|project(?:ed|ing)|outlook|guidance)\b/u;

/** A figure of a fact. */
export interface Measured {
  readonly fact: Fact;
  readonly figure: Figure;
}

/** Whether a figure says how much there is of something; not when, and not a bare number. */
export function isMeasure({ unit, value }: Figure): boolean {
  return value !== null && !TIME_UNITS.has(unit.toLowerCase());
}

/** The same, or a bare number with the time that it is of, as the cells of a table are. */
export function isMeasureOfTime(figure: Figure): boolean {
  const { unit, value, period } = figure;
  return isMeasure(figure) || (unit === 'number' && value !== null && period !== null);
}

/** A figure with what is compared of it, each worked out when it is first looked at, however many it is compared with. */
export interface Comparable extends Measured {
  /** What is counted, at which pace, and whether it is only hoped for: other measures where one of these is another. */
  readonly sort: () => string;
  /** The words for what is measured. */
  readonly subject: () => ReadonlySet<string>;
  /** All words that it is told in, or at least those of what its article is about. */
  readonly told: () => ReadonlySet<string>;
  readonly names: () => Names;
}

/** Its figures share what is of the whole fact. */
export function comparableIn(fact: Fact): (figure: Figure) => Comparable {
  const words = lazily(
    () =>
      new Set([
        ...measureWords(fact.text),
        ...measureWords(fact.article.title),
        ...measureWords(fact.context ?? ''),
      ]),
  );
  const names = lazily(() => namesOfFact(fact));
  return (figure) => ({
    fact,
    figure,
    sort: lazily(() => `${countedAs(figure)} ${paceOf(fact, figure)} ${isNotYet(fact, figure)}`),
    subject: lazily(() => subjectWords(figure)),
    told: lazily(() => new Set([...words(), ...measureWords(figure.measures)])),
    names,
  });
}

/**
 * Whether two articles' figures are of one measure beyond doubt: the same unit, and each word of either measure stands in
 * the other's statement or headline, so that neither says something narrower (`automotive revenue`) than the other. A
 * statement that names nobody (`The harbour employs 112 people`) is about what its headline names.
 */
export function isSameMeasure(a: Comparable, b: Comparable): boolean {
  if (!isMeasure(a.figure) || !isMeasure(b.figure) || a.sort() !== b.sort()) return false;
  const [own, other] = [a.subject(), b.subject()];
  if (own.size === 0 || other.size === 0) return false;
  const common = [...own].filter((word) => other.has(word));
  if (common.length === 0) return false;
  const isTold = (words: ReadonlySet<string>, there: ReadonlySet<string>) =>
    [...words].every((word) => there.has(word));
  return isTold(own, b.told()) && isTold(other, a.told()) && isOneSubject(a.names(), b.names(), common);
}

/** A figure’s unit, in small letters and in the singular. */
export function unitOf({ unit }: Figure): string {
  return sameWord(unit.toLowerCase().trim());
}

/** The unit; people who are employed, or who live somewhere, are counted as such. */
export function countedAs(figure: Figure): string {
  const unit = unitOf(figure);
  if (unit !== 'people') return unit;
  const words = measureWords(figure.measures);
  return ['employ', 'inhabit'].find((word) => words.has(word)) ?? unit;
}

function subjectWords(figure: Figure): ReadonlySet<string> {
  const unit = unitOf(figure);
  return new Set(
    [...measureWords(figure.measures)].filter((word) =>
      word === unit ? unit !== 'people' : !NEUTRAL.has(word) && !GENERIC.has(word) && !/^\d+$/.test(word),
    ),
  );
}

function paceOf(fact: Fact, figure: Figure): string {
  const at = figureAt(fact.text, figure.text);
  const around =
    at < 0 ? figure.measures : fact.text.slice(Math.max(0, at - 40), at + figure.text.length + 24);
  return (
    PACE.exec(around)?.[0]
      .toLowerCase()
      .replace(/^(?:a|each|every) /, 'per ') ?? ''
  );
}

/**
 * Whether a statement is of what is hoped for, feared, planned or asked, not of what is. Of a figure, as far as its own part
 * of the sentence says so: `has 7,600 employees and will cut 500 jobs`.
 */
export function isNotYet({ text, context = '', place }: Fact, figure?: Figure): boolean {
  const heading = place.kind === 'paragraph' ? (place.section ?? '') : '';
  const end = figure === undefined ? -1 : figureAt(text, figure.text) + figure.text.length;
  const next = end < 0 ? -1 : text.slice(end).search(/[,;:]\s|\s(?:and|but|while)\s/u);
  const own = next < 0 ? text : text.slice(0, end + next);
  return NOT_YET.test(`${own} ${`${context} ${heading}`.toLowerCase()}`);
}
