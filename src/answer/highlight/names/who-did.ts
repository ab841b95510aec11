import { FIRM } from '../../../knowledge/ingest/people/cast.ts';
import { withoutRole } from '../../../knowledge/ingest/people/people.ts';
import type { Question } from '../../language/analyse.ts';
import { contentStems } from '../../language/held.ts';
import { STOP } from '../../language/lexicon.ts';
import { stemOf, type Token, tokenise } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { FactSpans } from '../spans.ts';
import { isOfNation } from './of-nation.ts';
import { NOBODY, subjectNames } from './subject-names.ts';

const SMALL =
  'has|have|had|will|would|could|can|may|might|must|should|also|first|already|always|once|later|now|then|just|still|recently|never';
/** `Who welcomed the news`, `who will start`, `who used to run`; no `who is`, `who did they`. */
const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?who(?:['’]d)?\s(?!(?:is|was|were|are|did|does|do|has been|have been|had been|will be)(?!\w))(?:(?:${SMALL}|used to|is to|are to)\s){0,3}(?<did>\p{L}{3,20})(?!\w)(?<rest>.*)$`,
  'iu',
);
/** `Who was sent off`; by whom is asked otherwise. */
const ASKS_DONE =
  /^(?:and |so |but )?who\s(?:is|was|were|are|got|has been|have been|had been|will be)\s(?:(?:also|first|later|then|being)\s)?(?<did>\p{L}{3,20})(?!\w)(?!.*(?<!\w)by\W*$)(?<rest>.*)$/iu;
const NO_DEED = /^(?:the|its|his|her|their|that|this|these|those|now|not|one|who|still|new|our|your)$/iu;
/** Between the doer and what they did. */
const HELPERS = new RegExp(
  String.raw`(?:\s|^)(?:${SMALL}|is to|was to|did|does|do|\p{L}+ly|(?:used|hopes?|hoped|plans?|planned|wants?|agreed|vowed|promised|helped|went on|is due|are due) to)$`,
  'u',
);
const PASSIVE = /(?:^|\s)(?:is|are|was|were|be|been|being|gets?|got)(?:\s\p{L}+ly)?$/iu;
const NO_VERB = /(?:^|\s)(?:an?|the|its|his|her|their|this|that|of|in|for|with|by|no|any)$|['’]s?$/iu;
const HAS_VERB = /\b(?:is|are|was|were|be|been|will|would|has|have|had|did|does|said|says|told|to|that)\b/i;
const OPENS_PHRASE =
  /^(?:the|an?|its|their|his|her|our|my|this|that|one|two|three|four|five|six|several|some|many|all|both|most|more|\d[\d,.]*)\s/iu;
const PRONOUN = /^(?:i|we|he|she|they|you|it|this|that|these|those|who|which)$/iu;
const PLACED = /\b(?:of|for|at|from|in|near|to|with|by|on)(?: the)?\s$/u;
const LONGEST_PHRASE = 7;
/** What is told of a name between commas: `44`, `of Better Buses`, `a clerk`. */
const TOLD_OF =
  /^(?:\d{1,3}$|aged \d|(?:of|from|in|at|an?|the|its|his|her|their|who|which|whose|formerly|based|now|then|one|\d)\b|\p{Ll})/u;

/**
 * The doer of what is asked for: `Ada Lund, of Vall Buses, welcomed the news` of `who welcomed the news`, and `a delivery driver` where one has
 * no name. Null where somebody without a name there does it (`she`), whoever else is named; undefined where the text does not say it so.
 */
export function whoDid(
  text: string,
  { spans }: FactSpans,
  { plain, words }: Question,
): Span | null | undefined {
  const doing = ASKS.exec(plain)?.groups;
  const { did, rest = '' } = doing ?? ASKS_DONE.exec(plain)?.groups ?? {};
  if (did === undefined || (doing === undefined && NO_DEED.test(did))) return undefined;
  const verb = stemOf(did.toLowerCase());
  const told = contentStems(rest);
  const tokens = tokenise(text);
  const stems = tokens.map((token) => stemOf(token.text));
  const places = tokens.flatMap((token, at) => {
    if (stems[at] !== verb || (token.capital && at > 0)) return [];
    const before = text.slice(0, token.start).trimEnd();
    if (NO_VERB.test(before) || (doing === undefined && !PASSIVE.test(withoutHelpers(before)))) return [];
    // `Lund won it in May and Ek won it in June`: what is told behind the second is of that.
    const again = stems.indexOf(verb, at + 1);
    const behind = new Set(
      stems.slice(at + 1, Math.min(at + 1 + LOOKED_AT, again < 0 ? stems.length : again)),
    );
    return [{ at, held: told.filter((stem) => behind.has(stem)).length }];
  });
  const most = Math.max(0, ...places.map(({ held }) => held));
  const [place, another] = places.filter(({ held }) => held === most);
  if (place === undefined || another !== undefined) return undefined;
  const { start, end } = tokens[place.at] as Token;
  const before = withoutHelpers(text.slice(0, start).trimEnd());
  const names = subjectNames(text, spans);
  const isDone = PASSIVE.test(before);
  const subject = () => subjectBefore(withoutHelpers(before.replace(PASSIVE, '')), names);
  // `Until he was sent off by the referee, Ada Lund`: she was not.
  const found =
    doing === undefined ? (subject() ?? null) : isDone ? nameBehindBy(text, end, names) : subject();
  if (!found) return found;
  if (isOneOfThem(text, found, before)) return null;
  const isAsked = tokenise(text.slice(found.start, found.end)).every(
    (token) => STOP.has(token.text) || words.some(({ stem }) => stem === stemOf(token.text)),
  );
  return isAsked ? undefined : found;
}
const LOOKED_AT = 14;

/** `A teacher and Bo Ek were hurt`: neither alone. */
const isOneOfThem = (text: string, { start }: Span, told: string): boolean =>
  /\b(?:were|are)$/u.test(told) && /,? and $/u.test(text.slice(Math.max(0, start - 6), start));

function withoutHelpers(before: string): string {
  let left = before;
  for (let helper = HELPERS.exec(left); helper !== null; helper = HELPERS.exec(left))
    left = left.slice(0, helper.index).trimEnd();
  return left;
}

const BY = /^(?: (?!by\b)[\p{Ll}\d’'-]{1,20}){0,5} by (?=\S)/u;
/** `By the Danish firm Lys`: before the name stands what it is. */
const LEADS =
  /^(?:(?:the|an?|its|their|his|her) )?(?:(?:(?!(?:the|an?|of|in|at|for|from|with|to|and|who|that)\b)[\p{Ll}-]{2,20}|\p{Lu}\p{Ll}+(?= \p{Ll})) ){0,4}$/u;

/** `Bought by the Danish firm Lys`: by whom something was done. */
function nameBehindBy(text: string, end: number, names: readonly Span[]): Span | null | undefined {
  const by = BY.exec(text.slice(end));
  if (by === null) return undefined;
  const from = end + by[0].length;
  const office = OF_OFFICE.exec(text.slice(from))?.[0].length ?? 0;
  const [name, next] = names.filter(
    (one) =>
      one.start >= from + office &&
      LEADS.test(text.slice(from + office, one.start)) &&
      !isOfNation(text, one),
  );
  if (name === undefined) return undefined;
  // `By the Skar firm Lys`, `by the Skar keeper`: what it is of is not who did it.
  const isOfOther = name.start > from && !text.slice(name.start, name.end).includes(' ');
  const noun = isOfOther ? (OWN_NOUN.exec(text.slice(name.end))?.[0] ?? '') : '';
  if (noun === '') return ownName(text, name);
  return next?.start === name.end + noun.length ? ownName(text, next) : null;
}
/** `By the Skar captain, Bo Ek`: the name is that behind the comma. */
const OF_OFFICE =
  /^(?:the|its|their|his|her) (?:(?!(?:in|at|near|with|who|which|that|from)\b)[\p{L}’'-]+ ){0,6}\p{Ll}[\p{Ll}-]+, (?=\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|of) )?\p{Lu}[\p{L}’'-]+){1,3}(?:[,.;]|$))/u;
const OWN_NOUN =
  /^ (?!(?:and|or|but|in|at|on|for|from|to|with|as|by|of|before|after|when|while|during|because|who|which|that|was|were|is|are|has|had)\b)[\p{Ll}-]{2,20}(?: |(?=[,.;]|$))/u;

/** `Ada Lund said that she`: whoever speaks. */
const SAID_OF_SELF =
  /,?\s(?:said|says|added|admitted|claimed|denied|insisted|recalled|revealed|told (?:the |an? )?\p{Ll}+)(?: that)? s?he$/u;

/** The one person that what stands before `said` names; null where it may be another: `Vall's son, Bo Ek, said she`. */
function speakerOf(before: string, names: readonly Span[]): Span | null {
  const [one, another] = names.filter(
    ({ start, end }) => end <= before.length && before.slice(start, end).includes(' '),
  );
  if (one === undefined || another !== undefined || OF_ANOTHER.test(before)) return null;
  const name = ownName(before, one);
  return FIRM.test(before.slice(name.start, name.end)) || before.length - name.end > LONGEST_TOLD
    ? null
    : name;
}
const OF_ANOTHER = /\p{Lu}[\p{L}’'-]*(?:['’]s|s['’])\s|[.;]\s/u;
const LONGEST_TOLD = 60;

/** Who stands right before a verb, as a name or a phrase; null for a pronoun. */
export function subjectBefore(before: string, names: readonly Span[]): Span | null | undefined {
  const self = SAID_OF_SELF.exec(before);
  if (self !== null) return speakerOf(before.slice(0, self.index), names);
  if (/\s(?:s?he|they|we|i)$/iu.test(before)) return null;
  // `Kevin Ek, 44, who runs`, `the trustees, who called`
  const relative = /,?\s(?:who|which|that)$/u.exec(before);
  if (relative !== null) {
    const left = before.slice(0, relative.index);
    // `Ada Lund, the engineer who led it`
    const told = left.lastIndexOf(', ');
    const name =
      told > 0 && OPENS_PHRASE.test(left.slice(told + 2)) ? behindCommas(left, names, true) : undefined;
    const own = relative[0].startsWith(',') ? behindCommas(left, names, true) : name;
    return own ?? nounAtEnd(left) ?? phraseAtEnd(left, names);
  }
  // `Ngozi Adu welcomed the news but said`: whoever the sentence is of.
  if (/\s(?:and|but|then|or)$/u.test(before)) return undefined;
  if (before.endsWith(',')) return behindCommas(before.slice(0, -1), names, false);
  return phraseAtEnd(before, names);
}

/** The name that what stands between commas behind it is told of, or that stands there itself: `the chairman, Lord Vall,`. */
function behindCommas(before: string, names: readonly Span[], isRelative: boolean): Span | undefined {
  let end = before.length;
  for (let part = 0; part < 4; part++) {
    const comma = before.lastIndexOf(', ', end - 1);
    const start = comma < 0 ? 0 : comma + 2;
    const written = before.slice(start, end);
    const last = names.findLast((one) => one.end === end && one.start >= start);
    // `Ada Lund of the Vall Institute, who led it`
    const owner =
      last && names.find((one) => /^ (?:of|from|at)(?: the)? $/u.test(before.slice(one.end, last.start)));
    const name = owner ?? last;
    const isOwn =
      isRelative || name?.start === start || (part > 0 && !PLACED.test(before.slice(0, name?.start)));
    if (name !== undefined && (isOwn || !TOLD_OF.test(written))) return ownName(before, name);
    if (comma < 0 || !TOLD_OF.test(written)) return undefined;
    end = comma;
  }
  return undefined;
}

/** A name, or `the mayor of Vall`, `a delivery driver`, at the end of what stands before. */
function phraseAtEnd(before: string, names: readonly Span[]): Span | null | undefined {
  const from =
    [
      ...before.matchAll(
        /[,;:.!?“”"]\s?|\s(?:after|because|when|that|as|if|while|but|and|before|since|until|although|said|says|where)\s/gu,
      ),
    ]
      .map(({ index, 0: mark }) => index + mark.length)
      .at(-1) ?? 0;
  const phrase = before.slice(from);
  const name = names.find((one) => one.end === before.length);
  if (name !== undefined && name.start <= from + (phrase.length - phrase.trimStart().length))
    return ownName(before, { ...name, start: Math.max(name.start, 0) });
  const words = phrase.trim().split(/\s+/u);
  if (words.length === 1 && PRONOUN.test(words[0] ?? '')) return null;
  const isPhrase = OPENS_PHRASE.test(phrase) || (from === 0 && words.length <= 3);
  const isShort = words.length <= LONGEST_PHRASE && !HAS_VERB.test(phrase);
  if (name !== undefined) {
    const head = before.slice(from, name.start).trimEnd();
    if (/\s(?:of|for|at|from|in)(?: the)?$/u.test(head))
      return isPhrase && isShort ? { start: from, end: before.length } : undefined;
    // `Mayor Ada Lund`, `the Danish firm Lys`
    return isShort && !/\s(?:to|with|on|by|near|against|about|into)(?: the)?$/u.test(` ${head}`)
      ? ownName(before, name)
      : undefined;
  }
  if (!isPhrase || !isShort || /^no\s/iu.test(phrase) || words.some((word) => NOBODY.test(word)))
    return undefined;
  return /^\p{L}/u.test(phrase) && words.length > 1 ? { start: from, end: before.length } : undefined;
}

/** `The trustees` of `she told the trustees, who`. */
const NOUN =
  /(?<=^|\s)(?:the|an?|its|their|his|her)\s(?:(?!(?:to|in|at|on|for|from|with|by|after|that|as|and)(?!\w))[\p{Ll}-]+\s){0,4}(?!(?:to|in|at|on|for|from|with|by)(?!\w))[\p{Ll}-]+$/iu;
function nounAtEnd(before: string): Span | undefined {
  const noun = NOUN.exec(before);
  return noun === null ? undefined : { start: noun.index, end: before.length };
}

/** Without the office before it: `Prime Minister Ada Lund`. */
function ownName(text: string, { start, end }: Span): Span {
  const called = text.slice(start, end);
  return { start: start + (called.length - withoutRole(called).length), end };
}
