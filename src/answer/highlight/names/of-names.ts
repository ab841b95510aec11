import { peopleIn } from '../../../knowledge/ingest/people/people.ts';
import { WEEKDAY } from '../../../knowledge/time/calendar.ts';
import { datelineEnd } from '../../../knowledge/time/dateline.ts';
import type { Question } from '../../language/analyse.ts';
import { isProperName } from '../../language/concepts.ts';
import { stemsInOrder } from '../../language/held.ts';
import { NUMBER_IN_WORDS, STOP } from '../../language/lexicon.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import { asksName, SPAN_FEATURES } from '../span-evidence.ts';
import type { FactSpans, TypedSpan } from '../spans.ts';
import { isOnAnotherDay, isOnCalendar } from '../times/calendar.ts';
import { wholeName } from '../whole/whole.ts';
import { sideIn } from './beaten.ts';
import { inRole } from './in-role.ts';
import { isOfNation } from './of-nation.ts';
import { toldRightBehind } from './right-behind-name.ts';
import { scorerAsked } from './scorer.ts';
import { NOBODY } from './subject-names.ts';
import { succession } from './succession.ts';
import { toldIs } from './told-is.ts';
import { whoDid } from './who-did.ts';
import { wholeNames } from './whole-list.ts';
import { wholeSite } from './whole-site.ts';
import { withWhom } from './with-whom.ts';

/**
 * What speaks for a name as the one that is asked for, as a logit. Made on one half of 2,305 labelled questions for a person, a place or
 * one of several, such numbers had 366 right and 192 wrong ones in bold in the other half, which had 475 and 406 without them, figures
 * among the right ones; these are of both halves.
 */
const SPEAKS = {
  always: 1.3,
  oneWord: -1.9,
  twoWords: -1,
  /** Each other one that it could be. */
  another: -0.6,
  askedInPart: -2.8,
  askedBefore: 4,
  askedInClause: 0.5,
  opens: 0.4,
  owns: -2.4,
  joined: -1,
  by: 0.5,
  /** `Proposed by Vall`, where it asks who proposed it: so plain that it needs no learning. */
  doneBy: 2,
  in: -0.8,
  whoIn: -1.1,
  whereIn: 1.5,
  ofKind: 1.2,
  toldOf: 0.5,
  /** `Vall beat Skar`, where it asks who won: as plain. */
  won: 3,
  is: 1.2,
  noName: -1.4,
};
/** Below it nothing is better in bold than it. */
const LEAST = Math.log(0.3 / 0.7);
/** More names than these say no more. */
const MANY = 4;

const at = (name: string) => SPAN_FEATURES.indexOf(name);
const SPEAKER = at('speaker');
const ASKED = at('nameAsked');
const ASKED_IN_PART = at('nameHalf');
const ASKED_BEFORE = at('nearShareBefore');
const ASKED_IN_CLAUSE = at('clauseAlone');

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:of |the )?\p{Lu}[\p{L}’'-]+){0,4}`;
const OWNS = /['’]s?$/u;
const PLACED = /^(?:in|at|from)$/;
const WITH = /\b(?:with|by)(?: the)?(?: \p{Ll}+){0,1} $/u;
const PLACED_AT = /\b(?:in|at|near|outside|opposite) $/u;
/** Words that open a sentence, or a quote in one. */
const NO_NAME =
  /^(?:the|an?|in|it|we|he|she|they|but|and|on|at|for|this|that|there|if|when|of|no|not|my|you|our|his|her|its|\p{L}{1,3})$/iu;

/** It asks for somebody, some place or one of several, and for no figure besides: `From which city did it leave`. */
export const asksForName = (question: Question): boolean =>
  (asksName(question) && !ASKS_FIGURE.test(question.plain)) || asksWhichOne(question);
const ASKS_FIGURE =
  /\b(?:how|when|(?<!\b(?:no|phone|telephone) )number(?! one\b)|price|cost|bill|rate|sum|figure|share(?! (?:an?|the|his|her|its|their)\b)|percentage|worth|and what|more or|longer|or\b.* (?:more|longer|better)|(?:what|which) (?:time|year|month|day|date|amount))\b/i;

/** `Which grocer has dropped the fish`: a name is asked for, and no figure is one; of what is compared a figure tells more. */
const asksWhichOne = ({ asked, which, headIsNext, plain }: Question): boolean =>
  asked === 'what' &&
  headIsNext &&
  which.length > 0 &&
  /\bwh?i(?:ch|hc)\b/i.test(plain) &&
  !COMPARES.test(plain) &&
  !HAS_FIGURES.has(which[0] as string);
const COMPARES =
  /(?<!\w)(?:or|more|less|most|least|than|best|worst|highest|lowest|\p{L}{3,}(?:i?est))(?!\w)/iu;
/** Stems of what is told by a figure as often as by a name. */
const HAS_FIGURES: ReadonlySet<string> = new Set(
  'quarter half season weekend score result round stage phase record line row size version term loan target model mile ag dat earlier older'.split(
    ' ',
  ),
);

/**
 * The name that a question for somebody, some place or one of several asks for; null where none is likely enough, for a wrong one in
 * bold is worse than none.
 *
 * @param rows in the order of `SPAN_FEATURES`
 */
export function nameAskedFor(
  text: string,
  found: FactSpans,
  rows: readonly Float64Array[],
  question: Question,
): Span | null {
  const told = whoIsTold(text, found, question);
  if (told !== undefined) return told && wholeName(text, told);
  const goesTo = GOES_TO.test(question.plain);
  // `ALDEN — `: where it was written is nobody.
  const from = question.asked === 'who' ? datelineEnd(text) : 0;
  const people = question.asked === 'where' ? peopleIn(text) : [];
  const names = found.spans.filter(
    ({ kind, at, start, end }) =>
      kind === 'name' &&
      start >= from &&
      !(question.asked === 'who' && STORM.test(text.slice(start, end))) &&
      !NOBODY.test(text.slice(start, end)) &&
      rows[at]?.[SPEAKER] === 0 &&
      rows[at]?.[ASKED] === 0 &&
      !(goesTo && !TOWARDS.test(text.slice(0, start))) &&
      sideIn(text, { start, end }, question.plain) !== 'other' &&
      !(question.asked !== 'name' && isOnCalendar(text.slice(start, end))) &&
      !(question.asked === 'where' && WITH.test(text.slice(0, start))) &&
      !(question.asked === 'where' && isOnAnotherDay(text, { start, end }, question)) &&
      !people.some((one) => start < one.end && one.start < end && !PLACED_AT.test(text.slice(0, start))) &&
      !isOfTwoPlaces(text.slice(start, end), question) &&
      !isOfOtherKind(text, { start, end }, question),
  );
  if (isEitherOf(text, question)) return null;
  const opener = openerOf(text, found, question);
  const others = SPEAKS.another * Math.min(MANY, names.length);
  let best = opener;
  let most =
    opener === null
      ? LEAST
      : SPEAKS.always + SPEAKS.oneWord + SPEAKS.opens + SPEAKS.is + SPEAKS.ofKind + others;
  for (const name of names) {
    const speaks = speaksFor(name, text, found, rows[name.at] as Float64Array, question) + others;
    if (speaks > most) [best, most] = [{ start: name.start, end: name.end }, speaks];
  }
  const all = best && wholeNames(text, best, question);
  if (all) return all;
  if (asksForSeveral(question) && lists(text, names)) return null;
  const day = best && ON_DAY.exec(text.slice(best.start, best.end))?.[0].length;
  const own = best && ofKindAsked(text, { ...best, start: best.start + (day ?? 0) }, question);
  return own && wholeSite(text, wholeName(text, own), question);
}

/** It has a name, and is nobody. */
const STORM = /^(?:Storm|Hurricane|Cyclone|Typhoon) /u;

/** Who is told by the very form of a sentence, with no need of weighing names; null where it tells of nobody by name. */
function whoIsTold(text: string, found: FactSpans, question: Question): Span | null | undefined {
  const { spans } = found;
  const scorer = scorerAsked(text, question);
  if (scorer !== undefined) return scorer;
  const told = succession(text, question) ?? toldRightBehind(text, question);
  if (told !== undefined || question.asked !== 'who') return told;
  const inOwnRole = inRole(text, question);
  if (inOwnRole !== undefined) return inOwnRole;
  const isOrWith = withWhom(text, spans, question) ?? toldIs(text, spans, question);
  return isOrWith === undefined ? whoDid(text, found, question) : isOrWith;
}

/** `On Saturday Ada Lund beat Mia Vall`: the day is no part of her name. */
const ON_DAY = new RegExp(String.raw`^${WEEKDAY} (?=\p{Lu}\p{Ll}+ \p{Lu})`, 'iu');

/** `Ada Lund of Skar University`: which university it is, or where she is, where the question names her. */
function ofKindAsked(text: string, { start, end }: Span, { asked, which, words }: Question): Span {
  const of = text.slice(start, end).lastIndexOf(' of ');
  if (of < 0) return { start, end };
  const [before, behind] = [
    stemsInOrder(text.slice(start, start + of)),
    stemsInOrder(text.slice(start + of + 4, end)),
  ];
  const isNamed = before.some((stem) => words.some((word) => word.stem === stem));
  const isOfKind = (stems: readonly string[]) => stems.includes(which[0] ?? '');
  const isPerson = before.length > 1;
  const isAsked = (asked === 'where' && isPerson) || (isOfKind(behind) && !isOfKind(before));
  return isNamed && isAsked ? { start: start + of + 4, end } : { start, end };
}

/** `Where did the train go to`: where it came from is no answer, nor what lies on the way. */
const GOES_TO =
  /\bwhere\b.*\b(?:go|goes|going|gone|went|head(?:s|ed|ing)?|bound|travel\w*|sail(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|mov(?:e|es|ed|ing)) ?(?:to|for|next)?\W*$|\bwhere\b.*\b(?:flight|plane|train|bus|coach|ferry|boat|ship|ticket|trip|journey) (?:to|for)\W*$/i;
const TOWARDS =
  /(?<!\w)(?:to|for|towards?|into|onto|reach(?:es|ed|ing)?|visit(?:s|ed|ing)?|enter(?:s|ed|ing)?|via)(?: (?:the|its|their|\p{Ll}{1,20})){0,3} $/iu;

/** `The Lund-Skar trains` are of neither place alone, nor is `the China-Laos railway` somebody. */
function isOfTwoPlaces(name: string, { asked }: Question): boolean {
  const [, one = '', other = ''] = /^(?:The )?(\p{Lu}\p{Ll}+)[-–](\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  if (one === '') return false;
  return (asked !== 'who' && name.startsWith('The ')) || [one, other].every(isLand);
}
/** Of the general table alone; `Europe` is none of its countries. */
const isLand = (word: string) => isProperName(word.toLowerCase()) || CONTINENT.test(word);
const CONTINENT = /^(?:Africa|America|Asia|Europe|Oceania)n?s?$/u;

/** A land or water, where it asks for a town. */
const NO_TOWN =
  /^(?:province|county|region|state|country|island|river|lake|valley|prefecture|canton|oblast|sea|coast)$/u;
const TOWNS: ReadonlySet<string> = new Set(['town', 'village', 'city'].map(stemOf));
const FIRMS = /^(?:compan|firm|brand|maker|manufactur|oper|supermarket|bank|airlin)/u;

/**
 * It says itself that it is of another kind than is asked for: `Skane County`, where it asks for a town; a country is no company; `26
 * European countries` has the name of none.
 */
function isOfOtherKind(text: string, { start, end }: Span, { asked, which }: Question): boolean {
  const [kind = ''] = which;
  const name = text.slice(start, end);
  // `The Spanish firm Obras Lund`
  if ((asked === 'who' || asked === 'where' || FIRMS.test(kind)) && isOfNation(text, { start, end }))
    return true;
  const last = (name.split(' ').at(-1) ?? '').toLowerCase();
  if (NO_TOWN.test(last) && TOWNS.has(kind)) return true;
  if (FIRMS.test(kind) && name.split(/[ -]/u).every((word) => isLand(word) || word === 'Central'))
    return true;
  return COUNTED_BEFORE.test(text.slice(0, start)) && isLand(name) && /^ \p{Ll}/u.test(text.slice(end));
}
const COUNTED_BEFORE = new RegExp(String.raw`(?<!\w)(?:\d[\d,.]*|${NUMBER_IN_WORDS}) $`, 'i');
/** `Vall is watched by Lund`: who fears for its port may be either, where the question names neither and asks for something else. */
const DONE_BY = new RegExp(
  String.raw`^(?<one>${NAME}) (?:is|was|are|were|has been|have been)(?!\w)(?: \p{Ll}+){0,2} (?<done>\p{Ll}+(?:ed|en)) by (?<other>${NAME})(?!\p{L})`,
  'u',
);
const ROOT = 5;
function isEitherOf(text: string, { words }: Question): boolean {
  const { one = '', done = '', other = '' } = DONE_BY.exec(text)?.groups ?? {};
  if (one === '') return false;
  // `Kazakh` and `Kazakhstan`
  const isSaid = (name: string) =>
    words.some(({ text }) => text.slice(0, ROOT) === name.toLowerCase().slice(0, ROOT));
  return ![...tokenise(`${one} ${other}`).map(({ text: word }) => word), done].some(isSaid);
}

/** `Which ships`, `what towns`: several, of which one alone would look like all of them. */
function asksForSeveral({ plain, which }: Question): boolean {
  const [, before = '', noun] =
    /(?<!\w)(?:which|what) ((?:[\p{L}-]+ ){0,2}?)([\p{L}-]+s)(?!\w)/iu.exec(plain) ?? [];
  const words = [...before.trim().split(' '), noun ?? ''];
  return (
    which.length > 0 &&
    noun !== undefined &&
    !/ss$/u.test(noun) &&
    !words.some((word) => STOP.has(word.toLowerCase()))
  );
}

/** At least three of them stand in a row. */
function lists(text: string, names: readonly TypedSpan[]): boolean {
  const isNext = (one: TypedSpan, next: TypedSpan | undefined, between: RegExp) =>
    next !== undefined && between.test(text.slice(one.end, next.start));
  return names.some(
    (one, at) =>
      isNext(one, names[at + 1], /^[^.;:]*, /u) &&
      names.slice(at + 1).some((next, more) => isNext(next, names[at + 2 + more], /^[^.;:]*\band\b/u)),
  );
}

/** `Sund is a port`: a sentence opens with a capital, but a word that is told what it is is mostly a name. */
function openerOf(text: string, { stems, spans }: FactSpans, { words }: Question): Span | null {
  const [opener] = /^\p{Lu}[\p{L}’'-]{3,}(?= is\b)/u.exec(text) ?? [];
  const isAsked = words.some(({ stem }) => stem === stems[0]);
  return opener === undefined || isAsked || NO_NAME.test(opener) || spans[0]?.start === 0
    ? null
    : { start: 0, end: opener.length };
}

function speaksFor(
  { from, to, start, end, written }: TypedSpan,
  text: string,
  { stems, words }: FactSpans,
  row: Float64Array,
  question: Question,
): number {
  const { asked, which } = question;
  const before = words[from - 1] ?? '';
  const after = text.slice(end);
  const around = stems.slice(Math.max(0, from - 2), to + 2);
  const isPlaced = PLACED.test(before);
  // `The countries of Vall` are in it; `the town of Lund` is one.
  const isOfMany = before === 'of' && (words[from - 2] ?? '').endsWith('s');
  const signs: readonly (readonly [boolean, number])[] = [
    [to - from === 1, SPEAKS.oneWord],
    [to - from === 2, SPEAKS.twoWords],
    [from <= 1, SPEAKS.opens],
    [OWNS.test(written) || /^['’]s?\b/u.test(after), SPEAKS.owns],
    [/ and /u.test(written), SPEAKS.joined],
    [before === 'by', SPEAKS.by],
    [before === 'by' && question.words.some(({ stem }) => stem === stems[from - 2]), SPEAKS.doneBy],
    [before === 'in', SPEAKS.in],
    [isPlaced && asked === 'who', SPEAKS.whoIn],
    [isPlaced && asked === 'where', SPEAKS.whereIn],
    [!isOfMany && which.some((stem) => around.includes(stem)), SPEAKS.ofKind],
    [/^, (?:the|an?|who|\p{Ll})/u.test(after), SPEAKS.toldOf],
    [/^ is\b/u.test(after), SPEAKS.is],
    [sideIn(text, { start, end }, question.plain) === 'asked', SPEAKS.won],
    [to - from === 1 && NO_NAME.test(text.slice(start, end)) && !/^\p{Lu}+$/u.test(written), SPEAKS.noName],
  ];
  // `Sichuan Province` is no less the answer for saying which province.
  const ofKind = stems.slice(from, to).filter((stem) => which.includes(stem)).length / (to - from);
  const told =
    SPEAKS.askedInPart * Math.max(0, (row[ASKED_IN_PART] as number) - ofKind) +
    SPEAKS.askedBefore * (row[ASKED_BEFORE] as number) +
    SPEAKS.askedInClause * (row[ASKED_IN_CLAUSE] as number);
  return signs.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), SPEAKS.always + told);
}
