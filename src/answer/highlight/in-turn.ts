import type { Question } from '../language/analyse.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf, type Token, tokenise } from '../language/words.ts';
import type { TypedSpan } from './spans.ts';

/** A thing of a list that is no name has so many words at most, besides small ones. */
const WORDS_OF_ONE = 2;
/** A result of two numbers is one thing. */
const RESULT = /^\d{1,3}[-–:]\d{1,3}$/u;
const ENDS = /[.;:!?](?!\d)/gu;
const IN_TURN = /\b(?:respectively|in that order|in turn)\b/iu;
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
  { words }: Question,
): TypedSpan | null {
  const figures = listedWith(text, spans, chosen);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return chosen;
  const before = thingsIn(clauseBefore(text, first.start).replace(AGES, ''), figures.length);
  const after = thingsIn(clauseBehind(text, last.end), figures.length);
  const isSaid = IN_TURN.test(text.slice(last.end));
  const things = before ?? (isSaid ? after : undefined);
  if (things === undefined) return chosen;
  const one = namedOf(things, words);
  if (one === undefined) return chosen;
  const isOfOther = before !== undefined && after?.length === figures.length && !isSaid;
  return things.length === figures.length && !isOfOther ? (figures[one] ?? null) : null;
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
    if (token === undefined || token.text === 'and') break;
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
