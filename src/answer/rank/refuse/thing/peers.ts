import { oncePer } from '../../../../knowledge/memoize.ts';
import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import type { Article, Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { ASKS_VALUE } from '../../../language/forms/asked.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]{2,30}`;
const NAME = `(?:${WORD})(?: ${WORD}){0,2}`;
const MEETS =
  'and|or|beat|beats|defeated|thrashed|edged|visit|visits|host|hosts|play|plays|face|faces|v|vs|versus|against|drew with|lost to|lost at|won at|drew at';
/** `Penwick beat Orme`, `Cherop and Laverty`: two of a kind. */
const TWO = new RegExp(
  String.raw`(?<![\p{L}\p{M}’'-])(?<one>${NAME})(?:,)? (?:${MEETS}) (?:neighbours |rivals )?(?<other>${NAME})(?![\p{L}\p{M}])`,
  'gu',
);
/** The first cell of a table's row. */
const LABEL = new RegExp(String.raw`^\|? ?(?<label>${NAME}) \| `, 'gmu');
/** What the names of many clubs and towns have. */
const GENERIC = new RegExp(
  `^(?:united|rovers|town|city|county|athletic|rangers|wanderers|albion|council|club|bank|group|the|in|on|at|for|but|and|or|it|they|he|she|north|south|east|west|new|old|${MONTH}|${WEEKDAY})$`,
  'u',
);

/** Whom a sentence begins with. */
const OPENS = new RegExp(String.raw`^["“]?(?:The )?(?<name>${NAME})(?:['’]s?)? (?!and\b|or\b|, )`, 'u');

/** Each of so many rows is set beside all others. */
const MOST_ROWS = 60;

/** By stem of a name the stems of those that its article sets beside it. */
const peersOf = oncePer(({ text }: Article): ReadonlyMap<string, ReadonlySet<string>> => {
  const peers = new Map<string, Set<string>>();
  const told = text ?? '';
  // What is written in small letters elsewhere is no name.
  const plain = new Set(told.match(/(?<![\p{L}’'-])\p{Ll}{3,}/gu) ?? []);
  const stemsIn = (name: string) =>
    tokenise(name).flatMap(({ text: word }) => (GENERIC.test(word) || plain.has(word) ? [] : [stemOf(word)]));
  const join = (one: readonly string[], other: readonly string[]) => {
    if (one.some((stem) => other.includes(stem))) return;
    for (const stem of one) {
      const known = peers.get(stem) ?? new Set();
      for (const its of other) known.add(its);
      peers.set(stem, known);
    }
  };
  for (const { groups } of told.matchAll(TWO)) {
    const [one, other] = [stemsIn(groups?.one ?? ''), stemsIn(groups?.other ?? '')];
    join(one, other);
    join(other, one);
  }
  const labels = [...told.matchAll(LABEL)]
    .slice(0, MOST_ROWS)
    .map(({ groups }) => stemsIn(groups?.label ?? ''));
  for (const one of labels) for (const other of labels) join(one, other);
  return peers;
});

/** Whom a sentence begins with, or the one before it in its paragraph where it says `the club` or `they`. */
function openingIn(fact: number, { facts, paragraphOf }: Index): string | undefined {
  for (let at = fact; at >= 0 && paragraphOf[at] === paragraphOf[fact]; at--) {
    const { text } = facts[at] as Fact;
    const name = OPENS.exec(text)?.groups?.name;
    if (name !== undefined || (at === fact && !OPENS_ON_IT.test(text))) return name;
  }
  return undefined;
}
const OPENS_ON_IT =
  /^["“]?(?:(?:The (?:club|team|side|company|firm|group|school|town|village|airline|bank|party))|It|They|Its|Their)\b/u;

/** Worked out once for all candidates; none where a name may be what is asked for. */
const stemsAsked = oncePer(({ question: { asked, plain }, words }: Query): readonly string[] =>
  ASKS_VALUE.has(asked) && !mayAskTwo(plain)
    ? words.filter(({ role, text }) => role === 'content' && !MEASURE.test(text)).map(({ stem }) => stem)
    : [],
);
/** What a figure tells without the word: `38%`. */
const MEASURE = /^(?:percentage|percent|share|proportion|number|amount)s?$/u;

/**
 * Whether a question asks how much or how many of somebody has, and a sentence begins with another of that kind and does not name the one:
 * `how many tickets did Orme sell`, and `Penwick sold 3,420 tickets`, where the two have played each other. Where it has all other words
 * of the question it may have that one anywhere: `when does the first boat leave Vessay`, and `the first boat leaves Ullcaster at six`.
 */
export function tellsOfPeer(query: Query, fact: number, index: Index): boolean {
  const asked = stemsAsked(query);
  if (asked.length === 0) return false;
  const { article, text } = index.facts[fact] as Fact;
  const peers = peersOf(article);
  // Most questions name none of them.
  if (peers.size === 0 || !asked.some((stem) => peers.has(stem))) return false;
  const told = tokenise(text).map((token) => stemOf(token.text));
  const isOfOthers = (own: readonly string[]) => {
    const others = own.map((stem) => peers.get(stem)).find((found) => found !== undefined);
    if (others === undefined || asked.some((stem) => own.includes(stem))) return [];
    const named = asked.filter((stem) => others.has(stem));
    return named.some((stem) => told.includes(stem)) ? [] : named;
  };
  const name = openingIn(fact, index) ?? '';
  if (isOfOthers(tokenise(name).map((token) => stemOf(token.text))).length > 0) return true;
  const named = isOfOthers(told.filter((stem) => peers.has(stem)));
  const rest = asked.filter((stem) => !named.includes(stem));
  return named.length > 0 && rest.length > 1 && rest.every((stem) => told.includes(stem));
}
