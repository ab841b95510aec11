import { isProperName } from '../concepts.ts';
import { CHAT } from '../lexicon.ts';
import { comparesIn } from './measure-form.ts';
import { AUXILIARIES, QUESTION_WORDS } from './question-words.ts';

/** A question that asks which of two it is, asked of each alone. */
export interface Alternatives {
  readonly first: string;
  readonly second: string;
  /** The two as they are named, and the question without them. */
  readonly names: readonly [string, string];
  readonly rest: string;
}

/** Three things and more that a question names one behind the other, before a comma and `or`. */
export type Three = readonly [string, string, string];

/** Longer texts are no questions to take apart. */
const LONGEST_QUESTION = 400;
/** So many words name one of two things at most. */
const MOST_WORDS_OF_ONE = 7;
/** Most questions have none, and need no closer look. */
const MAY_CHOOSE = /\sor\s+\S/i;
/** `Or not`, `more or less`, `or is it`: nothing is named. */
const NO_CHOICE = new RegExp(
  `^(?:not|so|something|anything|else|whatever|if|more|less|fewer|${QUESTION_WORDS}|${AUXILIARIES})\\b`,
  'i',
);
const AUXILIARY = new RegExp(`^(?:${AUXILIARIES})$`, 'i');
const ARTICLE_WORD = /^(?:the|an?)$/i;
/** What may stand before the first of two and belongs to both: `which is dearer, the pier`, `did Chile`, `more salmon`. */
const BEFORE_FIRST = new RegExp(
  `^(?:${QUESTION_WORDS}|${AUXILIARIES}|be|been|between|than|of|either|most|more|less|fewer|least)$`,
  'i',
);
/** `Earn more`, `last longer`; a name has a capital. */
const COMPARED = /^[a-z]{3,}(?:er|est)$/;
const PREPOSITION = /^(?:in|on|at|from|for|by|to|with|before|after|under|during)$/i;
const ENDS_CLAUSE = /^(?!(?:St|Ste|Mt|Dr|Mrs?|Ms|No)\.$).*[,:;.?!]$|^[–—-]$/i;
/** Another question goes on behind them. */
const GOES_ON = /^(?:and|&)$/i;

/** `Are there more Danish than Norwegian ports on the line`: what they are of is named once for both. */
const OF_TWO_LANDS =
  /^(?<before>(?:.*\s)?(?:more|fewer|less)\s)(?<one>[\p{L}-]+)\s(?:or|than)\s(?:more\s)?(?<other>[\p{L}-]+)(?<behind>\s[\p{L}-]+(?:s|people)(?!\w).*)$/iu;
const CONTINENT = /^(?:african|american|asian|european)$/u;
const isOfLand = (word: string) => isProperName(word.toLowerCase()) || CONTINENT.test(word.toLowerCase());

function ofTwoLands(question: string): Alternatives | undefined {
  const { before = '', one = '', other = '', behind = '' } = OF_TWO_LANDS.exec(question.trim())?.groups ?? {};
  if (!isOfLand(one) || !isOfLand(other)) return undefined;
  return {
    first: before + one + behind,
    second: before + other + behind,
    names: [one, other],
    rest: (before + behind).replace(/\s+/gu, ' '),
  };
}

/** Where a question may choose between two things: the same of each; undefined where it names none. */
export function alternativesOf(question: string): Alternatives | undefined {
  if (question.length > LONGEST_QUESTION) return undefined;
  const lands = ofTwoLands(question);
  if (lands !== undefined) return lands;
  if (!MAY_CHOOSE.test(question)) return undefined;
  const words = question.trim().split(/\s+/);
  const at = words.findIndex((word, place) => place > 0 && /^or$/i.test(word));
  if (at < 0 || at + 1 === words.length || NO_CHOICE.test(words[at + 1] as string)) return undefined;
  // Of three the third would be left out.
  if (words.some((word, place) => place > at && /^or$/i.test(word))) return undefined;
  const from = behindMeasure(words, firstOf(words, at), at);
  const to = endOf(words, at, from);
  return from === at || thirdOf(words, from, to) !== undefined
    ? undefined
    : {
        first: ofOne([...words.slice(0, at), ...words.slice(to)]),
        second: ofOne([...words.slice(0, from), ...words.slice(at + 1)]),
        names: [words.slice(from, at).join(' '), words.slice(at + 1, to).join(' ')],
        rest: ofOne([...words.slice(0, from), ...words.slice(to)]),
      };
}

/** All three where a question chooses from three: `which is longest, the Mill, the Dee or the Orm`; undefined where it names two or none. */
export function threeIn(question: string): Three | undefined {
  const words = question.length > LONGEST_QUESTION ? [] : question.trim().split(/\s+/);
  const at = words.findIndex((word, place) => place > 0 && /^or$/i.test(word));
  if (at < 0 || at + 1 === words.length) return undefined;
  const from = firstOf(words, at);
  const to = endOf(words, at, from);
  const third = from === at ? undefined : thirdOf(words, from, to);
  return third === undefined
    ? undefined
    : [third, words.slice(from, at).join(' '), words.slice(at + 1, to).join(' ')];
}

/** What stands before the first of two as another one of them does: `the Mill, the Dee or the Orm`. */
function thirdOf(words: readonly string[], from: number, to: number): string | undefined {
  if (!words[from - 1]?.endsWith(',')) return undefined;
  const start = words.findLastIndex((word, at) => at < from - 1 && ENDS_CLAUSE.test(word)) + 1;
  const third = words.slice(start, from);
  // `Hello, Kell or Lund`: what opens a question is one of three only where it asks behind them.
  const asksBehind =
    to < words.length && [words[to - 1], words[to]].some((word) => ENDS_CLAUSE.test(word ?? ''));
  const isListed = start > 0 || asksBehind;
  const isThing = third.every(
    (word) => !BEFORE_FIRST.test(word) && !COMPARED.test(word) && !PREPOSITION.test(word) && !isChat(word),
  );
  return isListed && isThing && third.length <= MOST_WORDS_OF_ONE
    ? third.join(' ').replace(/,$/, '')
    : undefined;
}

const isChat = (word: string) => CHAT.has(word.toLowerCase().replace(/[,:]$/, ''));

/** `Which of the two pools, the one in Alden`: what counts them and stands for them names neither. */
function ofOne(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/\b(which|who) of the (?:two|2)\b/gi, '$1')
    .replace(/\bthe one (?=(?:in|at|of|from|on|near|by)\s)/gi, '')
    .replace(/(?<=\bthe \p{Lu}[\p{L}’'-]+) one\b/gu, '');
}

/** Where the first of the two begins: as the second does, or behind what belongs to both. */
function firstOf(words: readonly string[], or: number): number {
  const opens = words[or + 1] as string;
  const least = Math.max(0, or - MOST_WORDS_OF_ONE);
  if (isTheOne(words, or + 1)) {
    const same = words.findLastIndex((_, place) => place < or && isTheOne(words, place));
    if (same >= least) return same;
  }
  if (PREPOSITION.test(opens)) {
    const same = words.slice(0, or).findLastIndex((word) => word.toLowerCase() === opens.toLowerCase());
    if (same >= least) return same;
  }
  const clause = words.findLastIndex((word, place) => place < or - 1 && /[,:]$|^[–—-]$/.test(word)) + 1;
  if (clause > least && (isAlike(words, clause, or) || isAllNamed(words, clause, or))) return clause;
  for (let at = or - 1; at >= least; at--) {
    const word = words[at] as string;
    const isLast = at === or - 1;
    if (
      BEFORE_FIRST.test(word) ||
      COMPARED.test(word) ||
      PREPOSITION.test(word) ||
      (!isLast && ENDS_CLAUSE.test(word))
    )
      return at + 1;
  }
  return least;
}

/** `Which college has more students kell or lund`: without a comma what is compared stands right before the first of two. */
function behindMeasure(words: readonly string[], from: number, or: number): number {
  const [first, second] = [words.slice(from, or), words.slice(or + 1)];
  const isMeasured =
    CHOOSES.test(words[0] as string) &&
    MORE.test(words[from - 1] ?? '') &&
    first.length === second.length + 1 &&
    THINGS.test(first[0] as string);
  return isMeasured ? from + 1 : from;
}
const CHOOSES = /^(?:which|who|what)$/i;
const MORE = /^(?:more|less|fewer|most|least|fewest)$/i;
const THINGS = /^(?:[a-z]{2,}s|people|staff|money)$/;

/** `…, the bridge in Kell or the tunnel in Lund`, `…, June to July or August to September`: what stands between comma and `or` is one of two. */
function isAlike(words: readonly string[], from: number, or: number): boolean {
  const [first, second] = [words.slice(from, or), words.slice(or + 1)];
  const isOf = (word: string) => /^of$/i.test(word);
  if (first.some((word) => !isOf(word) && (BEFORE_FIRST.test(word) || COMPARED.test(word)))) return false;
  const at = first.findIndex((word) => isOf(word) || PREPOSITION.test(word));
  const areThings = ARTICLE_WORD.test(first[0] as string) && ARTICLE_WORD.test(second[0] as string);
  return at > 0 && (areThings || first[at] === second[at]);
}

/** `Who has more beds, saint anne or the city hospital?`: what is compared is told before, and the two stand alone behind it. */
function isAllNamed(words: readonly string[], from: number, or: number): boolean {
  const [first, second] = [words.slice(from, or), words.slice(or + 1)];
  return (
    comparesIn(words.slice(0, from).join(' ')) &&
    Math.max(first.length, second.length) <= MOST_WORDS_OF_ONE &&
    ![...first, ...second].some((word) => BEFORE_FIRST.test(word)) &&
    // `Rent in the city or the port`: what is named once is of both.
    !first.some((word, at) => PREPOSITION.test(word) && !/^\d/.test(first[at + 1] ?? '')) &&
    !second.slice(0, -1).some((word) => ENDS_CLAUSE.test(word) || GOES_ON.test(word))
  );
}

const isTheOne = (words: readonly string[], at: number): boolean =>
  /^the ones?$/i.test(`${words[at]} ${words[at + 1]}`);

/** Behind the second of the two: at the end of its clause, or as many words further as the first has. */
function endOf(words: readonly string[], or: number, from: number): number {
  const [first, second] = [words[from] as string, words[or + 1] as string];
  const more = ARTICLE_WORD.test(second) && !ARTICLE_WORD.test(first) ? 1 : 0;
  const asLong = Math.min(words.length, or + 1 + or - from + more);
  // `Did Chile or Morocco sell more`: what they do stands behind both.
  if (AUXILIARY.test(words[from - 1] ?? '')) return asLong;
  for (let at = or + 1; at < words.length && at <= or + MOST_WORDS_OF_ONE; at++) {
    const next = words[at + 1];
    if (next === undefined || ENDS_CLAUSE.test(words[at] as string) || GOES_ON.test(next)) return at + 1;
  }
  return asLong;
}
