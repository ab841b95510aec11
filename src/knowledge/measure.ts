import type { Article, Fact, Figure } from './types.ts';

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
/** Words for one measure. `employees` and `people` are one unit where people are employed. */
const SAME_WORDS: readonly (readonly [string, string])[] = [
  ['employ', 'employs employed employing employee employees staff workforce worker workers'],
  ['inhabit', 'inhabitant inhabitants resident residents population'],
  ['profit', 'profit profits earn earns earned earnings'],
  ['revenue', 'revenue revenues turnover'],
  ['cost', 'cost costs costing price priced prices'],
  ['produce', 'produce produces produced production output'],
];
const SAME_WORD = new Map(
  SAME_WORDS.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
/** What a headline's name is called in the text below it. */
const GENERIC = new Set(
  'company firm group maker manufacturer operator city town municipality council club bank'.split(' '),
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
  return new Set(
    words.filter((word) => !SMALL.has(word)).map((word) => SAME_WORD.get(word) ?? singular(word)),
  );
}

/**
 * Whether two articles' figures are of one measure beyond doubt: the same unit, and each word of either measure stands in
 * the other's statement or headline, so that neither says something narrower (`automotive revenue`) than the other. A
 * statement that names nobody (`The harbour employs 112 people`) is about what its headline names.
 */
export function isSameMeasure(a: Measured, b: Measured): boolean {
  if (!isMeasure(a.figure) || !isMeasure(b.figure)) return false;
  if (countedAs(a.figure) !== countedAs(b.figure)) return false;
  if (paceOf(a) !== paceOf(b) || isNotYet(a.fact, a.figure) !== isNotYet(b.fact, b.figure)) return false;
  const [own, other] = [subjectWords(a), subjectWords(b)];
  if (own.size === 0 || other.size === 0) return false;
  const common = [...own].filter((word) => other.has(word));
  if (common.length === 0) return false;
  return isHeld(own, b) && isHeld(other, a) && isOneSubject(a.fact, b.fact, common);
}

export function unitOf({ unit }: Figure): string {
  const written = unit.toLowerCase().trim();
  return SAME_WORD.get(written) ?? singular(written);
}

/** The unit; people who are employed, or who live somewhere, are counted as such. */
export function countedAs(figure: Figure): string {
  const unit = unitOf(figure);
  if (unit !== 'people') return unit;
  const words = measureWords(figure.measures);
  return ['employ', 'inhabit'].find((word) => words.has(word)) ?? unit;
}

function subjectWords({ figure }: Measured): ReadonlySet<string> {
  const unit = unitOf(figure);
  return new Set(
    [...measureWords(figure.measures)].filter((word) =>
      word === unit ? unit !== 'people' : !NEUTRAL.has(word) && !GENERIC.has(word) && !/^\d+$/.test(word),
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

/**
 * What `the company` in a statement is: the names in its headline, unless the text right before it speaks of somebody else;
 * else those in the text before it.
 */
function namesAbout({ text: statement, article, origin }: Fact): ReadonlySet<string> {
  const text = article.text ?? article.title;
  const names = namesOf(article);
  const inTitle = new Set([...measureWords(article.title)].filter((word) => names.has(word)));
  if (origin.kind !== 'extracted') return inTitle;
  const before = (length: number) =>
    [...measureWords(text.slice(Math.max(0, origin.start - length), origin.start))].filter((word) =>
      names.has(word),
    );
  if (inTitle.size === 0) return new Set(before(BEFORE));
  const near = namesIn(statement).size > 0 ? [] : before(RIGHT_BEFORE);
  return near.length === 0 || near.some((name) => inTitle.has(name)) ? inTitle : new Set(near);
}
const BEFORE = 600;
/** About a sentence. */
const RIGHT_BEFORE = 120;

/** An article never changes, and its facts ask again and again. */
const namesKnown = new WeakMap<Article, ReadonlySet<string>>();

function namesOf(article: Article): ReadonlySet<string> {
  const known = namesKnown.get(article);
  if (known !== undefined) return known;
  const names = namesIn(article.text ?? article.title);
  namesKnown.set(article, names);
  return names;
}

/**
 * Words that have a capital within a sentence, or an `'s`, or often at a sentence's beginning, and are nowhere written small:
 * in the form of `measureWords`.
 */
function namesIn(text: string): ReadonlySet<string> {
  const small = new Set((text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu) ?? []).map(singular));
  const names = new Set<string>();
  const opening = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu)) {
    const name = singular(word.toLowerCase());
    if (small.has(name)) continue;
    const seen = (opening.get(name) ?? 0) + 1;
    opening.set(name, seen);
    const inside = /[\p{Ll}\d,;:] $/u.test(text.slice(Math.max(0, index - 2), index));
    if (inside || seen >= OFTEN || /^['’]s/u.test(text.slice(index + word.length, index + word.length + 2)))
      names.add(name);
  }
  return names;
}
const OFTEN = 3;

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

/**
 * Whether a statement is of what is hoped for, feared, planned or asked, not of what is. Of a figure, as far as its own part
 * of the sentence says so: `has 7,600 employees and will cut 500 jobs`.
 */
export function isNotYet({ text, context = '', place }: Fact, figure?: Figure): boolean {
  const heading = place.kind === 'paragraph' ? (place.section ?? '') : '';
  const end = figure === undefined ? -1 : text.indexOf(figure.text) + figure.text.length;
  const next = end < 0 ? -1 : text.slice(end).search(/[,;:]\s|\s(?:and|but|while)\s/u);
  const own = next < 0 ? text : text.slice(0, end + next);
  return NOT_YET.test(`${own} ${`${context} ${heading}`.toLowerCase()}`);
}

function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, '');
}
