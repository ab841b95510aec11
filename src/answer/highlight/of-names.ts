import type { Question } from '../language/analyse.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';
import { asksName, SPAN_FEATURES } from './span-evidence.ts';
import type { FactSpans, TypedSpan } from './spans.ts';
import { wholeName } from './whole.ts';

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

const OWNS = /['’]s?$/u;
const PLACED = /^(?:in|at|from)$/;
/** Words that open a sentence, or a quote in one. */
const NO_NAME =
  /^(?:the|an?|in|it|we|he|she|they|but|and|on|at|for|this|that|there|if|when|of|no|not|my|you|our|his|her|its|\p{L}{1,3})$/iu;

/** It asks for somebody, some place or one of several, and for no figure besides: `From which city did it leave`. */
export const asksForName = (question: Question): boolean =>
  (asksName(question) && !ASKS_FIGURE.test(question.plain)) || asksWhichOne(question);
const ASKS_FIGURE =
  /\b(?:how|when|number|price|cost|bill|rate|sum|figure|share|percentage|worth|and what|more or|longer|or\b.* (?:more|longer|better)|(?:what|which) (?:time|year|month|day|date|amount))\b/i;

/** `Which grocer has dropped the fish`: a name is asked for, and no figure is one; of what is compared a figure tells more. */
const asksWhichOne = ({ asked, which, headIsNext, plain }: Question): boolean =>
  asked === 'what' &&
  headIsNext &&
  which.length > 0 &&
  /\bwh?i(?:ch|hc)\b/iu.test(plain) &&
  !COMPARES.test(plain) &&
  !HAS_FIGURES.has(which[0] as string);
const COMPARES = /\b(?:or|more|less|most|least|than|best|worst|highest|lowest|\p{L}{3,}(?:i?est))\b/iu;
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
  const goesTo = GOES_TO.test(question.plain);
  const names = found.spans.filter(
    ({ kind, at, start, end }) =>
      kind === 'name' &&
      rows[at]?.[SPEAKER] === 0 &&
      rows[at]?.[ASKED] === 0 &&
      !(goesTo && !TOWARDS.test(text.slice(0, start))) &&
      !isOfTwoPlaces(text.slice(start, end), question),
  );
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
  return best && wholeName(text, ofKindAsked(text, best, question));
}

/** `Ada Lund of Skar University`: which university it is, where the question names her. */
function ofKindAsked(text: string, { start, end }: Span, { which, words }: Question): Span {
  const of = text.slice(start, end).lastIndexOf(' of ');
  if (of < 0) return { start, end };
  const stemsOf = (written: string) => tokenise(written).map((token) => stemOf(token.text));
  const [before, behind] = [stemsOf(text.slice(start, start + of)), stemsOf(text.slice(start + of + 4, end))];
  const isNamed = before.some((stem) => words.some((word) => word.stem === stem));
  const isOfKind = (stems: readonly string[]) => stems.includes(which[0] ?? '');
  return isNamed && isOfKind(behind) && !isOfKind(before) ? { start: start + of + 4, end } : { start, end };
}

/** `Where did the train go to`: where it came from is no answer, nor what lies on the way. */
const GOES_TO =
  /\bwhere\b.*\b(?:go|goes|going|gone|went|head(?:s|ed|ing)?|bound|travel\w*|sail(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|mov(?:e|es|ed|ing)) ?(?:to|for|next)?\W*$/iu;
const TOWARDS =
  /\b(?:to|for|towards?|into|onto|reach(?:es|ed|ing)?|visit(?:s|ed|ing)?|enter(?:s|ed|ing)?|via)(?: (?:the|its|their|\p{Ll}{1,20})){0,3} $/iu;

/** `The Lund-Skar trains` are of neither place alone. */
const isOfTwoPlaces = (name: string, { asked }: Question) =>
  asked !== 'who' && /^The \p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+$/u.test(name);

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
