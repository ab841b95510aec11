import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { ASKED, ASKS_NAME } from '../language/forms/asked.ts';
import type { ValueKind } from '../language/kinds.ts';
import { typeOfValue } from '../language/learned/answer-types.ts';
import { popcount } from '../rank/evidence/popcount.ts';
import { type AskedBy, FAR, type Seen, seenBy } from './seen.ts';
import type { FactSpans, TypedSpan } from './spans.ts';

/** Kinds of value that answer, the likeliest first. */
const FITTING: Readonly<Partial<Record<Question['asked'], readonly ValueKind[]>>> = {
  count: ['count', 'percent', 'measure', 'duration'],
  money: ['money', 'percent', 'count'],
  amount: ['money', 'measure', 'percent', 'count', 'duration'],
  age: ['duration', 'count', 'year'],
  percent: ['percent', 'count'],
  date: ['date', 'year', 'time', 'duration'],
  duration: ['duration', 'measure', 'time', 'count'],
  measure: ['measure', 'duration', 'count', 'money', 'percent'],
};
const KINDS: readonly ValueKind[] = [
  'money',
  'percent',
  'measure',
  'duration',
  'date',
  'count',
  'time',
  'year',
  'name',
];
const BEFORE =
  'from to by of at in than with against and after until since for on a the was is are were'.split(' ');
const AFTER =
  'of in and to from a per more less fewer for by at last this next years on were was are is have had'.split(
    ' ',
  );

/** How its kind, and what it counts, is what is asked for. */
const FIT = [
  'fits',
  'fitsBest',
  'fitsNot',
  'noun',
  'nouns',
  'nounHead',
  'nounUnit',
  'currency',
  'onlyYear',
  'likely',
];
/** The question's words around it: of both sides, before it and after it; and how many words away the next one is. */
const NEAR = [
  'near',
  'nearBefore',
  'nearAfter',
  'nearShare',
  'nearShareBefore',
  'nearShareAfter',
  'before',
  'after',
  'head',
];
/** What they say up to the next value on either side, in its clause, and as far as no other value is nearer to them. */
const OWN = [
  'upToLast',
  'upToNext',
  'clause',
  'clauseAlone',
  'owned',
  'ownedBefore',
  'ownedAfter',
  'toHeaviest',
];
/** Where among the spans of its fact it stands, and how large it is among those of its kind. */
const PLACE = [
  'place',
  'spans',
  'at',
  'ofKind',
  'alike',
  'lastOfKind',
  'size',
  'largest',
  'smallest',
  'opens',
  'words',
];
/** The question gives it itself; it is what was before, or what is now; it stands in brackets. */
const GIVEN = ['given', 'givenPart', 'wasBefore', 'isNow', 'bracket'];
/** It is a part, or what that is a part of; and what the question's words say that stand neither in nor right behind them. */
const PART = ['part', 'partElsewhere', 'whole', 'wholeElsewhere'];
const NAME = [
  'speaker',
  'nameAsked',
  'nameHalf',
  'nameWords',
  'nameWanted',
  'nameNotWanted',
  'nameOfWho',
  'valueOfWho',
];
const QUESTION = ['asksPast', 'asksMost', 'asksChange', 'asksWhich'];
const MANNERS = ['mannerBefore', 'mannerAfter', 'mannerNotAsked'];

/** What speaks for a figure, date or name of a fact as the one that a question asks for. */
export const SPAN_FEATURES: readonly string[] = [
  ...FIT,
  ...NEAR,
  ...OWN,
  ...PLACE,
  ...GIVEN,
  ...PART,
  ...NAME,
  ...QUESTION,
  ...MANNERS,
  ...KINDS.map((kind) => `kind:${kind}`),
  ...ASKED.map((kind) => `asks:${kind}`),
  ...BEFORE.map((word) => `before:${word}`),
  ...AFTER.map((word) => `after:${word}`),
];
const KIND_AT = SPAN_FEATURES.indexOf(`kind:${KINDS[0]}`);
const ASKS_AT = SPAN_FEATURES.indexOf(`asks:${ASKED[0]}`);
const NAME_AT = SPAN_FEATURES.indexOf('kind:name');
const NAME_ASKED_AT = SPAN_FEATURES.indexOf('nameAsked');
const SPEAKER_AT = SPAN_FEATURES.indexOf('speaker');
const BEFORE_AT = SPAN_FEATURES.indexOf(`before:${BEFORE[0]}`);
const AFTER_AT = SPAN_FEATURES.indexOf(`after:${AFTER[0]}`);

/** A word that is less surely one of the question's is no neighbour. */
const SURE = 0.5;
/** So long is a noun with what stands before it, and `19 of its` with it. */
const NOUN_WORDS = 2;
const PART_WORDS = 4;
/** So many words on either side say in what manner it is told. */
const MANNER_WORDS = 4;
const PAST =
  /\b(?:before|earlier|previous\w*|last|used to|was|were|had|formerly|originally|at first|initially|start)\b/;
const MOST = /\b(?:most|max\w*|highest|biggest|largest|top|peak|best|more)\b/;
const CHANGE =
  /\b(?:by how|how much (?:more|less|\w+er)|change|rise|rose|fall|fell|drop\w*|grow\w*|grew|increase\w*|decrease\w*|up|down|jump\w*|gap|difference)\b/;

/** It asks for somebody or some place. */
export const asksName = ({ asked }: Question): boolean => ASKS_NAME.has(asked);

const CURRENCY_STEMS: readonly (readonly [string, string])[] = [
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
];

/** `Who won, and by how much?` */
const ASKS_MORE = /\b(?:how|when|what|which|number)\b/i;

/**
 * Who says it is no answer to what is said, however near the name stands; and a name is none where a figure may be asked
 * for, nor a figure where somebody is: nothing in bold is better than what was not asked.
 *
 * @param row in the order of `SPAN_FEATURES`
 */
export function mayAnswer(row: Float64Array, question: Question): boolean {
  if (row[NAME_AT] === 0) return !asksName(question) || ASKS_MORE.test(question.plain);
  return asksName(question) && row[SPEAKER_AT] === 0 && row[NAME_ASKED_AT] === 0;
}

/**
 * A row in the order of `SPAN_FEATURES` for each span of the fact, in their order.
 *
 * @param types how likely each type of answer is asked for, in the order of `ANSWER_TYPES`
 */
export function spanEvidence(
  fact: Fact,
  question: Question,
  types: Float64Array,
  askedBy: AskedBy,
): readonly Float64Array[] {
  const seen = seenBy(fact, question, askedBy);
  const asks = asksOf(question);
  return seen.spans.map((span) => {
    const row = new Float64Array(SPAN_FEATURES.length);
    let at = 0;
    for (const group of [
      kindFit(span, question, types, askedBy),
      near(span, seen),
      own(span, seen),
      placeOf(span, seen),
      given(span, fact.text, question, askedBy, asks.past),
      partOf(span, seen),
      name(span, seen, question, askedBy),
      asks.all,
      mannersOf(span, seen, question.manners),
    ]) {
      for (const value of group) row[at++] = value;
    }
    row[KIND_AT + KINDS.indexOf(span.kind)] = 1;
    row[ASKS_AT + ASKED.indexOf(question.asked)] = 1;
    const before = BEFORE.indexOf(seen.words[span.from - 1] ?? '');
    if (before >= 0) row[BEFORE_AT + before] = 1;
    const after = AFTER.indexOf(seen.words[span.to] ?? '');
    if (after >= 0) row[AFTER_AT + after] = 1;
    return row;
  });
}

/** In the order of `QUESTION`. */
function asksOf({ plain }: Question) {
  const said = plain.toLowerCase();
  const all = [PAST, MOST, CHANGE, /\bwhich\b/].map((form) => Number(form.test(said)));
  return { all, past: all[0] === 1 };
}

function kindFit(
  { kind, noun, written }: TypedSpan,
  question: Question,
  types: Float64Array,
  askedBy: AskedBy,
): readonly number[] {
  const fitting = FITTING[question.asked] ?? [];
  const rank = fitting.indexOf(kind);
  const strengths = noun.map((stem) => askedBy(stem)?.strength ?? 0);
  return [
    rank < 0 ? 0 : fitting.length - rank,
    Number(rank === 0),
    Number(fitting.length > 0 && rank < 0),
    Math.max(0, ...strengths),
    Math.min(
      4,
      strengths.reduce((sum, strength) => sum + strength, 0),
    ),
    Number(noun.some((stem) => question.head.includes(stem))),
    Number(question.unit !== null && noun.includes(question.unit)),
    Number(isCurrencyAsked(written, askedBy)),
    Number(fitting.length === 0 && kind === 'year'),
    types[typeOfValue(kind)] as number,
  ];
}

const isCurrencyAsked = (written: string, askedBy: AskedBy) =>
  CURRENCY_STEMS.some(([sign, stem]) => written.includes(sign) && askedBy(stem) !== undefined);

function near({ from, reach }: TypedSpan, seen: Seen): readonly number[] {
  const before = sideOf(seen, from - 1, -1);
  const after = sideOf(seen, reach, 1);
  return [
    before.strength + after.strength,
    before.strength,
    after.strength,
    before.share + after.share,
    before.share,
    after.share,
    before.nearest,
    after.nearest,
    Math.min(before.head, after.head),
  ];
}

/** The question's words from a word on, forwards (1) or backwards (-1): what they say, nearer ones more, and how far they are. */
function sideOf({ strengths, shares, isHead }: Seen, first: number, step: number) {
  let strength = 0;
  let share = 0;
  let nearest = FAR;
  let head = FAR;
  for (let away = 1, word = first; away <= FAR && word >= 0 && word < shares.length; away++, word += step) {
    if (strengths[word] === 0) continue;
    const falls = 1 + (away - 1) / 2;
    strength += (strengths[word] as number) / falls;
    share += (shares[word] as number) / falls;
    if ((strengths[word] as number) >= SURE) nearest = Math.min(nearest, away);
    if (isHead[word]) head = Math.min(head, away);
  }
  return { strength, share, nearest, head };
}

function own(
  { from, to, reach, at }: TypedSpan,
  { shares, isValue, parted, owned }: Seen,
): readonly number[] {
  const next = isValue.indexOf(true, reach);
  const opens = Math.max(0, parted.lastIndexOf(true, from));
  const comma = parted.indexOf(true, to);
  const ends = comma < 0 ? shares.length : comma;
  const clause = sumOf(shares, opens, from) + sumOf(shares, to, ends);
  const other = isValue.indexOf(true, opens);
  const isShared = (other >= 0 && other < from) || between(isValue.indexOf(true, to), to, ends);
  const before = owned.before[at] as number;
  const after = owned.after[at] as number;
  return [
    from === 0 ? 0 : sumOf(shares, isValue.lastIndexOf(true, from - 1) + 1, from),
    sumOf(shares, reach, next < 0 ? shares.length : next),
    clause,
    isShared ? 0 : clause,
    before + after,
    before,
    after,
    owned.toHeaviest[at] as number,
  ];
}

const between = (word: number, from: number, to: number) => word >= from && word < to;

function sumOf(shares: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let word = from; word < to; word++) sum += shares[word] as number;
  return sum;
}

function placeOf(
  { from, at, ofKind, alike, size }: TypedSpan,
  { stems, spans }: FactSpans,
): readonly number[] {
  return [
    from / stems.length,
    spans.length,
    at,
    ofKind,
    alike,
    Number(ofKind === alike - 1),
    size,
    Number(alike > 1 && size === (alike - 1) / alike),
    Number(alike > 1 && size === 0),
    Number(from === 0),
    stems.length,
  ];
}

/** `from 2.6 to 2.4`, `down from 51,500`, `780 million euros ($905 million)` */
function given(
  { start, written }: TypedSpan,
  text: string,
  { plain }: Question,
  askedBy: AskedBy,
  past: boolean,
): readonly number[] {
  const numbers = written.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const inQuestion = numbers.filter((number) => plain.includes(number)).length;
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const from = /\b(?:from|against|compared with|instead of) $/.test(before);
  const to = /\d[^.;]{0,18}\bto $/.test(before);
  return [
    Number(numbers.length > 0 && inQuestion === numbers.length),
    numbers.length === 0 ? 0 : inQuestion / numbers.length,
    from ? (past ? 1 : -1) : 0,
    to ? (past ? -1 : 1) : 0,
    Number(before.endsWith('(') && !isCurrencyAsked(written, askedBy)),
  ];
}

/** `19 of its 34 sailors come from abroad`: who asks for no more than the sailors may mean either. */
function partOf({ from, to, reach, isWhole }: TypedSpan, { shares }: Seen): readonly number[] {
  const isPart = reach > to;
  const first = isPart ? from : from - PART_WORDS;
  const last = reach + NOUN_WORDS;
  let elsewhere = 0;
  shares.forEach((share, word) => {
    if (word < first || word >= last) elsewhere += share;
  });
  return [Number(isPart), isPart ? elsewhere : 0, Number(isWhole), isWhole ? elsewhere : 0];
}

function name(
  { kind, from, to, written }: TypedSpan,
  { stems, speaker }: Seen,
  question: Question,
  askedBy: AskedBy,
): readonly number[] {
  const isName = kind === 'name';
  const own = isName ? stems.slice(from, to) : [];
  const known = own.filter((stem) => askedBy(stem)?.strength === 1).length;
  return [
    Number(isName && speaker.includes(written)),
    Number(own.length > 0 && known === own.length),
    own.length === 0 ? 0 : known / own.length,
    own.length,
    Number(isName && question.which.length > 0),
    Number(isName && question.which.length === 0),
    Number(isName && asksName(question)),
    Number(!isName && asksName(question)),
  ];
}

/** In how many manners the words around it tell: of those that the question asks for, and of others. */
function mannersOf({ from, to }: TypedSpan, { manners }: FactSpans, asked: number): readonly number[] {
  const before = together(manners, Math.max(0, from - MANNER_WORDS), from);
  const after = together(manners, to, Math.min(manners.length, to + MANNER_WORDS));
  return [before & asked, after & asked, (before | after) & ~asked].map(popcount);
}

function together(manners: readonly number[], from: number, to: number): number {
  let bits = 0;
  for (let word = from; word < to; word++) bits |= manners[word] as number;
  return bits;
}
