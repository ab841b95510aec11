import type { Fact, Figure } from './types.ts';

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
const SMALL = new Set(
  'a an and are as at by for from had has have in is it its of on or that the their this to was were will with'.split(
    ' ',
  ),
);
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
/** `annual` and `monthly` measure different things, though neither is what is measured. */
const PACE = /\b(?:(?:per|a|each|every) (?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly)\b/iu;

/** What is hoped for, feared, asked or offered is another measure than what is. Small letters: May is a month. */
const NOT_YET =
  /\b(?:will|would|could|may|might|should|(?:expect|forecast|project|predict|plan|aim|target|hope|propose|seek|want|demand|offer|budget)(?:s|ed|d|ing|ned)?|outlook|guidance)\b/u;

/** A figure of a fact. */
export interface Measured {
  readonly fact: Fact;
  readonly figure: Figure;
}

/** Whether a figure says how much there is of something; not when, and not a bare number. */
export function isMeasure({ unit, value }: Figure): boolean {
  return value !== null && !TIME_UNITS.has(unit.toLowerCase());
}

/** The words of a measure that tell it from others: in lower case, singular, without small words. */
export function measureWords(measures: string): ReadonlySet<string> {
  const words =
    measures
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’]s?(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map(singular));
}

/**
 * Whether two articles' figures are of one measure beyond doubt: the same unit, and each word of either measure stands in
 * the other's statement or headline, so that neither says something narrower (`automotive revenue`) than the other. A
 * statement that names nobody (`The harbour employs 112 people`) is about what its headline names.
 */
export function isSameMeasure(a: Measured, b: Measured): boolean {
  if (!isMeasure(a.figure) || !isMeasure(b.figure)) return false;
  if (unitOf(a.figure) !== unitOf(b.figure)) return false;
  if (paceOf(a) !== paceOf(b) || isNotYet(a.fact) !== isNotYet(b.fact)) return false;
  const [own, other] = [subjectWords(a), subjectWords(b)];
  if (own.size === 0 || other.size === 0) return false;
  const common = [...own].filter((word) => other.has(word));
  if (common.length === 0) return false;
  return isHeld(own, b) && isHeld(other, a) && isOneSubject(a.fact, b.fact, common);
}

export function unitOf({ unit }: Figure): string {
  return singular(unit.toLowerCase().trim());
}

function subjectWords({ figure }: Measured): ReadonlySet<string> {
  const unit = unitOf(figure);
  return new Set(
    [...measureWords(figure.measures)].filter(
      (word) => word === unit || (!NEUTRAL.has(word) && !/^\d+$/.test(word)),
    ),
  );
}

/** Every word stands in the other's statement, or at least in what its article is about. */
function isHeld(words: ReadonlySet<string>, { fact, figure }: Measured): boolean {
  const there = new Set([
    ...measureWords(fact.text),
    ...measureWords(figure.measures),
    ...measureWords(fact.article.title),
    ...measureWords(fact.context ?? ''),
  ]);
  return [...words].every((word) => there.has(word));
}

/** A name in the measure itself tells it; else the two have to be about one name all the same. */
function isOneSubject(a: Fact, b: Fact, common: readonly string[]): boolean {
  const own = namesAbout(a);
  const other = namesAbout(b);
  const named = new Set([...namesIn(a.text), ...namesIn(b.text), ...own, ...other]);
  return common.some((word) => named.has(word)) || [...own].some((name) => other.has(name));
}

/** What `the company` in a statement is: the names in its headline, else those in the text before it. */
function namesAbout({ article, origin }: Fact): ReadonlySet<string> {
  const text = article.text ?? article.title;
  const names = namesIn(text);
  const inTitle = [...measureWords(article.title)].filter((word) => names.has(word));
  if (inTitle.length > 0 || origin.kind !== 'extracted') return new Set(inTitle);
  return namesIn(text.slice(Math.max(0, origin.start - BEFORE), origin.start));
}
const BEFORE = 600;

/** Words that have a capital within a sentence, and are nowhere written small, in the form of `measureWords`. */
function namesIn(text: string): ReadonlySet<string> {
  const inside = text.match(/(?<=[\p{Ll}\d,;:] )\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  const small = new Set((text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu) ?? []).map(singular));
  return new Set(inside.map((name) => singular(name.toLowerCase())).filter((name) => !small.has(name)));
}

function paceOf({ fact, figure }: Measured): string {
  const at = fact.text.indexOf(figure.text);
  const around =
    at < 0 ? figure.measures : fact.text.slice(Math.max(0, at - 40), at + figure.text.length + 24);
  return (
    PACE.exec(around)?.[0]
      .toLowerCase()
      .replace(/^(?:a|each|every) /, 'per ') ?? ''
  );
}

/** Whether a statement is of what is hoped for, feared, planned or asked, not of what is. */
export function isNotYet({ text, context = '', place }: Fact): boolean {
  const heading = place.kind === 'paragraph' ? (place.section ?? '') : '';
  return NOT_YET.test(`${text} ${`${context} ${heading}`.toLowerCase()}`);
}

function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, '');
}
