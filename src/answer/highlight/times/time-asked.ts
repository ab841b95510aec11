import type { Question } from '../../language/analyse.ts';
import { ABOUT } from '../../language/forms/about.ts';
import { asksTimeOfDay } from '../../language/forms/question-words.ts';
import { stemsInOrder } from '../../language/held.ts';
import { stemOf, tokenise } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import { hourExcept } from '../figures/then-or-now/except-then.ts';
import { isGiven } from '../given.ts';
import type { TypedSpan } from '../spans.ts';
import { type TimeTold, timesTold } from './named-times.ts';

const ASKS = /\b(?:when|(?:what|which) (?:days?|dates?)|day of the week|by when|until when|since when)\b/i;
const NOON = /\b(?:noon|midday|midnight|dawn|dusk)\b/i;
/** Another unit of time is asked for, or another thing besides, or either of two. */
const ASKS_OTHER =
  /\b(?:how|or|what (?:year|month|season|happen\w*)|which (?:year|month|season)|what .* when|who .* when|which .* when|where .* when|why .* when)\b/i;
const PARTS =
  /[;:.!?](?=\s|$)|,(?!\d)|\b(?:but|and|while|whereas|although|though|because|after|before|since|when|where|who|which|whose|as|until|till|if)\b/gi;
/** A part with its own verb, and no name alone. */
const HAS_VERB =
  /\b(?:is|are|was|were|be|been|will|would|has|have|had|did|does|could|can|may|might|must|should|\p{Ll}{2,}ed)\b/u;
/** `In two weeks`, `within three months`, `two days later` */
const IN_A_WHILE = /\b(?:in|within|after|over|for|inside)\s(?:the (?:next|coming)\s|about\s|around\s)?$/i;
const LATER = /^ (?:later|after|before|earlier|from|until|into)\b/i;

/**
 * The time that `when` asks for, where it is told in words (`last week`, `by Christmas`, `on Friday`) that nothing else takes for a time:
 * that of the part of the sentence which the question's words are in. Undefined where the chosen figure may be it as well.
 */
export function timeAsked(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan | undefined,
  question: Question,
): Span | undefined {
  const { asked, plain, about } = question;
  if (
    asked !== 'date' ||
    about !== ABOUT.nothing ||
    !(ASKS.test(plain) || asksTimeOfDay(plain)) ||
    ASKS_OTHER.test(plain)
  )
    return undefined;
  const other = hourExcept(text, question);
  if (other !== undefined) return other;
  const named = timesTold(text, spans, question);
  const asksHour = asksTimeOfDay(plain);
  if (asksHour && chosen?.kind === 'time') return undefined;
  const times = asksHour ? named.filter(({ start, end }) => NOON.test(text.slice(start, end))) : named;
  const own = chosen && times.find((time) => time.start < chosen.end && chosen.start < time.end);
  if (chosen?.kind === 'duration' && own === undefined && tellsWhile(text, chosen)) return undefined;
  const { time, isSure } = ofItsPart(text, times, question) ?? {};
  if (time === undefined || !time.isInWords) return undefined;
  // Which of several days is whose may be unknown.
  if (own === undefined) return time.isList ? undefined : time;
  // Of `Monday and Friday` one may have been chosen in turn.
  const isMeant = own === time ? chosen?.kind === 'name' || chosen?.kind === 'time' : isSure;
  return isMeant ? time : undefined;
}

const tellsWhile = (text: string, { start, end }: TypedSpan): boolean =>
  IN_A_WHILE.test(text.slice(Math.max(0, start - 40), start)) || LATER.test(text.slice(end));

/** `With kick-off at 12.30pm`: of what the question does not name. */
const WITH =
  /\bwith (?:the |an? )?(?<what>\p{L}[\p{L}-]*(?: [\p{L}-]+)?) (?:at|on|in|from|by) (?:about |around )?$/u;
export function isOfWhatGoesWith(text: string, { start }: Span, { words }: Question): boolean {
  const what = WITH.exec(text.slice(Math.max(0, start - 60), start))?.groups?.what;
  return (
    what !== undefined &&
    !tokenise(what).some((token) => words.some(({ stem }) => stem === stemOf(token.text)))
  );
}

/** The one time of the part of a text that holds most of the question's words; surely, where that holds what is asked of a thing. */
function ofItsPart(
  text: string,
  times: readonly TimeTold[],
  question: Question,
): { readonly time: TimeTold; readonly isSure: boolean } | undefined {
  const named = new Set(tokenise(text).flatMap((token) => (token.capital ? [stemOf(token.text)] : [])));
  const asked = question.words.flatMap(({ role, stem }) => (role !== 'stop' ? [stem] : []));
  // `When is the airport due to reopen`: what is asked of the thing stands last.
  const things = asked.filter((stem) => !named.has(stem));
  const last = asked.length > 1 ? things.at(-1) : undefined;
  const parts = partsOf(text, times).map(({ start, end }) => {
    const written = text.slice(start, end);
    const stems = new Set(stemsInOrder(written));
    const held = new Set(asked.filter((stem) => stems.has(stem)));
    const isSure = last !== undefined && held.has(last);
    // A name of two words says as much as one.
    const names = [...held].filter((stem) => named.has(stem)).length;
    return {
      written,
      isSure,
      held: held.size - names + Math.min(1, names) + (isSure ? 0.5 : 0),
      times: times.filter(
        (time) =>
          start <= time.start && time.end <= end && !isGiven(text.slice(time.start, time.end), question),
      ),
    };
  });
  const timed = parts.filter((part) => part.times.length > 0);
  const most = Math.max(0, ...timed.map(({ held }) => held));
  const [best, another] = timed.filter(({ held }) => held === most);
  if (best === undefined || another !== undefined || most === 0) return undefined;
  // `The berths opened in June and shut in July`: what holds no more than the thing itself tells of either.
  if (timed.length > 1 && !best.isSure && most < 2) return undefined;
  // `Skar voted last week, and the mill in Skar will close`: when it closes is not told.
  if (parts.some(({ held, written }) => held > most && HAS_VERB.test(written))) return undefined;
  const [time, more] = best.times;
  return time === undefined || more !== undefined ? undefined : { time, isSure: best.isSure };
}

/** What stands between commas and small words that begin a clause; a word right before a time begins none. */
function partsOf(text: string, times: readonly TimeTold[]): readonly Span[] {
  const marks = [...text.matchAll(PARTS)].filter(
    ({ index, 0: mark }) =>
      !times.some(({ start, end }) => {
        const between = text.slice(index + mark.length, start);
        return (
          (index >= start && index < end) || (index < start && /^\s(?:about |around |the )?$/u.test(between))
        );
      }),
  );
  return [...marks, undefined].map((mark, at) => {
    const last = marks[at - 1];
    return { start: last === undefined ? 0 : last.index + last[0].length, end: mark?.index ?? text.length };
  });
}
