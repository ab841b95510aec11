import type { Question } from '../language/analyse.ts';
import { heldAlone } from '../language/held.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf, type Token, tokenise } from '../language/words.ts';
import { timeAskedFor, timeToldOf } from './now-or-then.ts';
import { TIME_KINDS, type TypedSpan } from './spans.ts';

/** A thing of a list that is no name has so many words at most, besides small ones. */
const WORDS_OF_ONE = 2;
/** A result of two numbers is one thing. */
const RESULT = /^\d{1,3}[-–:]\d{1,3}$/u;
const ENDS = /[.;:!?](?!\d)/gu;
const IN_TURN = /\b(?:respectively|in that order|in turn)\b/i;
const PLACES = /^(?:in|on|at|from|for|by|during|after|before)$/u;
const JOINED = /^,? and $|^, $/u;

/** Stems of what one of a list is called, and those of them that tell it from the others: `lines` is said of all of `red and green lines`. */
interface Thing {
  readonly all: readonly string[];
  readonly own: readonly string[];
}

/** `Berg, 61, and Vale (58), have been`: their ages part no list of names. */
const AGES = /,\s(?:aged\s)?\d{1,3}(?=[,.;])(?:,(?=\s(?!and\b)))?|\s\(\d{1,3}\)/gu;

/**
 * `Lund and Skar have 12,400 and 8,100 inhabitants`: of one of them its own figure, by order; null where there are more things than
 * figures or fewer, or two lists of things, so that nobody knows which is whose.
 */
export function inTurn(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): TypedSpan | null {
  const lists = listsBeside(text, spans, chosen);
  const [opening] = lists;
  if (opening === undefined) return chosen;
  const figures = listAskedFor(text, lists, chosen, question);
  const [first, last] = [figures[0] as TypedSpan, figures.at(-1) as TypedSpan];
  const own = thingsIn(clauseBefore(text, first.start).replace(AGES, ''), figures.length);
  const earlier =
    figures === opening
      ? undefined
      : thingsIn(clauseBefore(text, (opening[0] as TypedSpan).start).replace(AGES, ''), figures.length);
  const before = own ?? earlier;
  const after = thingsIn(clauseBehind(text, last.end), figures.length);
  const isSaid = IN_TURN.test(text.slice(last.end));
  const things = before ?? (isSaid ? after : undefined);
  const one = things && namedOf(things, question.words);
  if (things === undefined || one === undefined) return chosen;
  const isOfOther = before !== undefined && after?.length === figures.length && !isSaid;
  return things.length === figures.length && !isOfOther ? (figures[one] ?? null) : null;
}

/** The one of a list that the question's words say it is, whichever was chosen; undefined where they say nothing of it. */
export function ownInTurn(
  text: string,
  spans: readonly TypedSpan[],
  listed: readonly TypedSpan[],
  question: Question,
): TypedSpan | undefined {
  const own = new Set(listed.map((one) => inTurn(text, spans, one, question)));
  const [one] = own;
  return own.size === 1 ? (one ?? undefined) : undefined;
}

/** The only one that the question names; undefined where it names two, of which either may be meant, or none. */
function namedOf(things: readonly Thing[], words: Question['words']): number | undefined {
  const asked = new Set(words.filter(({ role }) => role === 'content').map(({ stem }) => stem));
  const named = things.flatMap(({ own }, at) =>
    own.some((stem) => asked.has(stem) && things.every(({ all }, of) => of === at || !all.includes(stem)))
      ? [at]
      : [],
  );
  return named.length === 1 ? named[0] : undefined;
}

/** The list of the chosen figure, and those of its sentence that have as many: `120 and 85 in 2023, and 140 and 90 in 2024`. */
function listsBeside(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
): readonly (readonly TypedSpan[])[] {
  const own = listedWith(text, spans, chosen);
  if (own.length === 0) return [];
  const sentence = (at: number) => text.slice(0, at).match(STOPS)?.length ?? 0;
  const here = sentence(chosen.start);
  const lists: (readonly TypedSpan[])[] = [];
  for (const span of spans) {
    if (lists.some((list) => list.includes(span)) || sentence(span.start) !== here) continue;
    const list = own.includes(span) ? own : listedWith(text, spans, span);
    const isTimes = list !== own && TIME_KINDS.has(list.at(-1)?.kind ?? 'name');
    if (list.length === own.length && !isTimes) lists.push(list);
  }
  return lists;
}
const STOPS = /[.!?](?!\d)/gu;

/** Of several lists the one that the question's words are told of; that of the chosen figure where they are told of none alone. */
function listAskedFor(
  text: string,
  lists: readonly (readonly TypedSpan[])[],
  chosen: TypedSpan,
  { plain, words }: Question,
): readonly TypedSpan[] {
  const own = lists.find((list) => list.includes(chosen)) ?? [];
  const next = lists[lists.indexOf(own) + 1];
  // `Rose by 4% and 6%, to $41 million and $52 million`: how high they are.
  if (next !== undefined && !ASKS_CHANGE.test(plain) && isChangeTo(text, own, next)) return next;
  const alike = lists.filter((list) => kindOf(list) === kindOf(own));
  if (alike.length < 2) return own;
  const ofTime = ofNowOrThen(text, alike, plain);
  if (ofTime !== undefined) return ofTime;
  const telling = words.filter(({ role, text: word }) => role !== 'stop' || OF_TIME.test(word));
  const held = heldAlone(
    toldOf(text, alike),
    telling.map(({ stem }) => stem),
  );
  const most = Math.max(...held);
  // `120 and 85 homes in 2023, and 140 and 90 in 2024`: what the first says of them all is not said again.
  return most > 0 ? (alike[held.lastIndexOf(most)] ?? own) : own;
}

/** `Now pay £9 and £4 and will pay £12 and £6`: of two lists the one of the time that is asked for. */
function ofNowOrThen(
  text: string,
  lists: readonly (readonly TypedSpan[])[],
  plain: string,
): readonly TypedSpan[] | undefined {
  const asked = timeAskedFor(plain);
  if (asked === undefined) return undefined;
  const told = lists.map((list, at) => {
    const [start, end] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
    const before = text.slice(lists[at - 1]?.at(-1)?.end ?? start - clauseBefore(text, start).length, start);
    const next = lists[at + 1]?.[0]?.start;
    const isTo = lists[at - 1] !== undefined && /^,? to $/iu.test(before);
    return { before, isTo, time: timeToldOf(before, text.slice(end), text.slice(end, next ?? end)) };
  });
  const timeOf = (at: number) => {
    const { isTo, time } = told[at] ?? {};
    // `Will go up from $3 and $8 to $4 and $10`
    return isTo && told[at - 1]?.time === 'now' ? 'then' : time;
  };
  const [one, another] = lists.filter((_, at) => timeOf(at) === asked);
  return another === undefined ? one : undefined;
}

/** Small words that tell one time from another: `last year`, `the year before`. */
const OF_TIME = /^(?:last|next|this|before|after|now|then)$/u;

const kindOf = (list: readonly TypedSpan[]) => list.at(-1)?.kind;

const ASKS_CHANGE = /\bby how\b|\bper ?cent|%|\brate\b/i;

function isChangeTo(text: string, list: readonly TypedSpan[], next: readonly TypedSpan[]): boolean {
  const [first, last, to] = [list[0], list.at(-1), next[0]];
  if (first === undefined || last === undefined || to === undefined) return false;
  const isBy = last.kind === 'percent' || /\bby $/i.test(text.slice(0, first.start));
  return isBy && /^(?:,? (?:each )?respectively)?,? to $/iu.test(text.slice(last.end, to.start));
}

/** What leads from one list to the next: `in 2023, and 140`. */
const LEADS = /,(?!\d)|;|\b(?:and|but|while|against|after|from|compared)\b/gi;

/** Stems of what is said of each list: right before it, and up to what leads to the next. */
function toldOf(text: string, lists: readonly (readonly TypedSpan[])[]): readonly (readonly string[])[] {
  const begins = lists.map((list, at) => {
    const from = lists[at - 1]?.at(-1)?.end;
    const start = list[0]?.start ?? 0;
    if (from === undefined) return start - clauseBefore(text, start).length;
    const lead = [...text.slice(from, start).matchAll(LEADS)].at(-1);
    return lead === undefined ? start : from + lead.index;
  });
  return lists.map((list, at) => {
    const end = list.at(-1)?.end ?? 0;
    const until = begins[at + 1] ?? end + clauseBehind(text, end).length;
    // What stands before the first is said of all of them, but for its time.
    const before = tokenise(text.slice(begins[at], list[0]?.start)).filter(({ number }) => at > 0 || number);
    return [...before, ...tokenise(text.slice(end, until))].map((token) => stemOf(token.text));
  });
}

/** `$3m, $4m and $5m`: the figures of one kind around the chosen one, with nothing but what joins them between; none where it stands alone. */
export function listedWith(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
): readonly TypedSpan[] {
  const figures = spans.filter(({ kind, written }) => kind !== 'name' && !RESULT.test(written));
  const between = (at: number) => {
    const [one, next] = [figures[at], figures[at + 1]];
    // `4,000 and 3,700 tonnes`
    const isAlike = one !== undefined && (one.kind === next?.kind || one.kind === 'count');
    return isAlike && next !== undefined ? text.slice(one.end, next.start) : '';
  };
  let from = figures.indexOf(chosen);
  if (chosen.kind === 'name' || from < 0) return [];
  let to = from;
  while (JOINED.test(between(from - 1))) from--;
  while (JOINED.test(between(to))) to++;
  return to > from && between(to - 1).endsWith('and ') ? figures.slice(from, to + 1) : [];
}

function clauseBefore(text: string, end: number): string {
  const before = text.slice(0, end);
  return before.slice(Math.max(0, ...[...before.matchAll(ENDS)].map(({ index }) => index + 1)));
}

function clauseBehind(text: string, start: number): string {
  const behind = text.slice(start);
  return behind.slice(0, behind.search(ENDS) >>> 0);
}

/** The last list in a clause; names are as long as they have capitals, other things have a word or two. */
function thingsIn(clause: string, figures: number): readonly Thing[] | undefined {
  const tokens = tokenise(clause);
  const and = tokens.findLastIndex(({ text }) => text === 'and');
  const behind = tokens.slice(and + 1).filter(isOwn);
  if (and < 1 || behind.length === 0 || tokens.slice(and + 1).some(({ number }) => number)) return undefined;
  const areNames = behind[0]?.capital === true;
  const last = areNames ? whileNamed(behind) : behind.slice(0, WORDS_OF_ONE);
  const things = [last];
  let thing: Token[] = [];
  for (let at = and - 1; at >= -1; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const isParted =
      token !== undefined && next !== undefined && clause.slice(token.end, next.start).trim() === ',';
    const isFull =
      token === undefined || (areNames ? !token.capital || !isOwn(token) : thing.length >= WORDS_OF_ONE);
    if (isFull || (isParted && thing.length > 0)) {
      if (thing.length === 0) break;
      things.unshift(thing);
      thing = [];
      if (!isParted) {
        // `In Norway, Lund and Skar`: the first says where.
        const isPlace = things.length > figures && at === 0 && PLACES.test(token?.text ?? '');
        if (isPlace) things.shift();
        break;
      }
    }
    // `Tickets for adults and children`
    const isBehind = !areNames && thing.length > 0 && PLACES.test(token?.text ?? '');
    if (token === undefined || token.text === 'and' || isBehind) {
      if (isBehind) things.unshift(thing);
      break;
    }
    if (isOwn(token)) thing.unshift(token);
  }
  if (things.length < 2) return undefined;
  return things.map((words, at) => {
    const all = words.map(({ text }) => stemOf(text));
    return { all, own: areNames || at < things.length - 1 ? all : all.slice(0, 1) };
  });
}

/** `May` is a month within a clause. */
const isOwn = ({ text, capital, start }: Token) => !STOP.has(text) || (capital && start > 1);

function whileNamed(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ capital }) => !capital);
  return tokens.slice(0, end < 0 ? tokens.length : end);
}
