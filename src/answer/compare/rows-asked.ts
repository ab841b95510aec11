import type { Question, QuestionWord } from '../language/analyse.ts';
import type { Table } from './tables.ts';
import type { Wanted } from './wanted.ts';

/** Who does something may be such. */
const BODIES =
  /^(?:council|club|team|company|firm|party|bank|name|candidate|rider|runner|player|driver|swimmer|skater|skier|athlete|sprinter|cyclist|rower|sailor|pilot|singer|school|university|hospital|union|country|town|city|bidder|donor|winner|airline|operator)$/;
/** Where and when are told by rows of such things. */
const PLACES =
  /^(?:ward|district|village|town|city|region|country|state|province|area|place|site|street|island|county|constituency|station|school)s?$/;
const TIMES = /^(?:day|week|month|quarter|season|year|date|time|winter|summer|period)s?$/;
/** What goes on such rows is asked for by its own name, where its article is about it: `which ferry is quickest`. */
const ROUTES = /^(?:routes?|lines?|services?|crossings?|connections?|links?)$/;
const VEHICLES = /^(?:ferry|ferries|bus|buses|train|trains|tram|trams|boat|boats|coach|coaches)$/;
/** What may stand before a superlative that opens a question. */
const OPENS =
  /^(?:(?:and|so|ok|hey)[ ,]+)?(?:(?:what|which)(?:['’]?s| is| was| are| were)?(?: |$))?(?:the |our )?(?:(?:second|third|2nd|3rd) )?$/u;
const PREPOSITION = /^(?:with|of|for|in|on|at|to|by|from|about|around|near)$/;
const ASKS_MORE = /^(?:how|what|which|who|whose|when|where|why|if|or)$/;

/** The rows are none of what a table may tell of on the whole: no places, times or bodies. */
export const isOfThings = ({ head }: Table): boolean =>
  !head.some((word) => PLACES.test(word) || TIMES.test(word) || BODIES.test(word));

/** The words behind a superlative that opens a question or is asked for alone: `the highest pass rate`; undefined where it stands elsewhere. */
export function openingOf({ plain, words }: Question, wanted: Wanted): readonly QuestionWord[] | undefined {
  const at = words.findIndex(
    ({ text }) => wanted.words.includes(text) && !/^(?:second|third|2nd|3rd)$/.test(text),
  );
  const said = plain.toLowerCase().replace(/\s+/gu, ' ');
  const from = said.search(new RegExp(`\\b${words[at]?.text ?? '$^'}\\b`, 'u'));
  const behind = words.slice(at + 1);
  if (at < 0 || from < 0 || !OPENS.test(said.slice(0, from))) return undefined;
  return behind.some(({ text }) => ASKS_MORE.test(text)) ? undefined : behind;
}

/** What names the rows is what is asked for. */
export function isNamed(
  table: Table,
  question: Question,
  wanted: Wanted,
  isAsked: (stem: string) => boolean,
): boolean {
  const { head, label } = table;
  const { asked, head: thing, words } = question;
  const at = words.findIndex(({ text }) => text === 'which' || text === 'what');
  const next = words[at + 1];
  // `Project` may be chat.
  if (at >= 0 && next?.role === 'chat' && label.includes(next.stem)) return true;
  if (at >= 0 && next !== undefined && isOnRoute(next, table)) return true;
  if (thing.length > 0 && at >= 0)
    return label.some((stem) => thing.includes(stem) || (isAsked(stem) && thing.some(isAsked)));
  const behind = nounOf(openingOf(question, wanted));
  if (behind?.some((word) => label.includes(word.stem) || isOnRoute(word, table))) return true;
  return (
    (asked === 'where' && head.some((word) => PLACES.test(word))) ||
    (asked === 'date' && head.some((word) => TIMES.test(word))) ||
    (asked === 'who' && head.some((word) => BODIES.test(word)))
  );
}

const isOnRoute = ({ text, stem }: QuestionWord, { head, about }: Table): boolean =>
  VEHICLES.test(text) && head.some((word) => ROUTES.test(word)) && about.includes(stem);

/** The words that the superlative is said of: `the longest trail` of `the longest trail in the hills`, or of `the longest of the trails`. */
function nounOf(behind: readonly QuestionWord[] = []): readonly QuestionWord[] {
  const from = behind[0]?.text === 'of' ? 1 : 0;
  const to = behind.findIndex(({ text }, at) => at >= from && PREPOSITION.test(text));
  return behind.slice(from, to < 0 ? undefined : to);
}
