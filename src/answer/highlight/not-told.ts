import { telephonesIn } from '../../knowledge/figures/telephone.ts';
import { byName } from '../../knowledge/ingest/figures/currencies.ts';
import type { Question } from '../language/analyse.ts';
import { isSilentOnBefore } from '../language/earlier.ts';
import { COMPARATIVE } from '../language/forms/comparative.ts';
import { AUXILIARIES } from '../language/forms/question-words.ts';
import { stemsInOrder, stemsOf } from '../language/held.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';
import { ASKS_DIFFERENCE } from './figures/then-or-now/change.ts';
import { timeAskedFor, timeToldOf } from './now-or-then.ts';
import { figuresAmong, type TypedSpan } from './spans.ts';

const TAKES = /\bhow (?:long|much time)\b.*\b(?:take|takes|took|taken|taking|lasts?|lasted)\b/i;

/** `What does the picture show`, `what's the ship carrying`: no day is that. */
const WHAT_IS_IT = /^what(?:['’]?s| is| are| was| were| does| do| did) /iu;
const OF_TIME =
  /\b(?:dates?|dated|days?|years?|months?|weeks?|times?|when|deadline|schedule\w*|timetable|latest|last|first|next|since|until|till|from|age|old|period|season|quarter|birthday|anniversary|expir\w*|due|begin\w*|start\w*|end|opening|closing|release|launch|publi\w*|century|decade|era|how|happen\w*)\b|\d/i;
const TIMES: ReadonlySet<TypedSpan['kind']> = new Set(['date', 'year']);

const HOW = /\bhow\b/gi;

/** `How many runners did not finish`; no `didn't they, how many`. */
const ASKS_HOW_MANY_NOT = new RegExp(
  String.raw`(?<!\w)how many(?: (?!who(?!\w)|that(?!\w)|which(?!\w))[\p{L}\d’'.-]{1,30}){0,6} (?:(?:${AUXILIARIES})(?:n['’]?t| not)|cannot)(?!\w)`,
  'iu',
);
/** What may tell of those that do, or did, not. */
const TELLS_DENIED =
  /(?<!\w)(?:not|no|non|nor|none|nobody|never|neither|without|fail\w*|miss\w*|un\p{L}{3,}|in(?:eligible|valid|complete|active)|refus\w*|declin\w*|reject\w*|lost|lose|lack\w*|short|absen\w*|still|yet|remain\w*|rest|others?|except|excluding|drop\w*|withdr\w*|abandon\w*|quit|retire\w*|skip\w*|stay\w*|out|off|home|away|spoil\w*|empty|idle|closed|vacant|less|fewer|only|more|against|oppos\w*|cannot)(?!\w)|n['’]t(?!\w)/iu;

/** `By how many votes`: by so many of something else it was not. */
const BY_HOW_MANY =
  /(?<!\w)by how many (?!per|points?(?!\w)|did(?!\w)|do(?!\w)|does(?!\w)|was(?!\w)|were(?!\w)|has(?!\w)|have(?!\w)|is(?!\w)|will(?!\w))\p{L}/iu;
/** It asks for how many, and for nothing else. */
const COUNTS = /^(?!.*\b(?:what|how much)\b).*\bhow many\b/i;
const SIGN = /\p{Sc}/u;

const ASKS_MONEY =
  /\b(?:cents?|pence|pennies|millions?|billions?|bucks|quid|grand|worth|cost|pay|paid|money|spen[dt]|rais\w+|earn\w*|total|amount|number of)\b/i;

const asksMoney = ({ plain, words }: Question) =>
  ASKS_MONEY.test(plain) || words.some(({ text }) => byName.has(text));

const MORE_THAN_NOW = new RegExp(
  String.raw`(?<!\w)(?:${COMPARATIVE}) than (?:now|today|at present)(?!\w)`,
  'i',
);

const ASKS_HOW_MUCH = /\bhow (?:many|much|long|old|big|far|often)\b/i;

const GOES_ON = /^(?:and|but|or|(?:and )?(?:what|how) about)\b/i;

/**
 * What is chosen is surely not what is asked for, and nothing in bold is better than it: the length of a bridge, where it asks how long
 * building takes; of how many did, where it asks how many did not; one of several figures, where it asks no more than `and in Lund?`.
 */
export function isNotTold(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): boolean {
  const { said, plain, asked, words, head } = question;
  if (chosen.kind === 'name') return false;
  if (chosen.kind === 'measure' && TAKES.test(plain) && plain.match(HOW)?.length === 1) return true;
  if (WHAT_IS_IT.test(plain) && !OF_TIME.test(plain) && TIMES.has(chosen.kind)) return true;
  if (ASKS_HOW_MANY_NOT.test(plain) && !TELLS_DENIED.test(text)) return true;
  if (isSilentOnBefore(text, question)) return true;
  // A number to call is none of anything.
  const isIn = (one: Span) => one.start < chosen.end && chosen.start < one.end;
  if (ASKS_HOW_MUCH.test(plain) && telephonesIn(text).some(isIn)) return true;
  // `$38.8 million` counts no libraries.
  if (chosen.kind === 'money' && SIGN.test(chosen.written) && COUNTS.test(plain) && !asksMoney(question))
    return true;
  if (BY_HOW_MANY.test(plain) && head.length > 0 && !stemsOf(text).has(head[0] ?? '')) return true;
  // `Will pay £1,842, £86 more than now`: nothing tells what it is now.
  const asksNow = timeAskedFor(plain) === 'now';
  const last = spans.findLast(({ kind, end }) => kind !== 'name' && end <= chosen.start);
  const before = text.slice(last?.end ?? 0, chosen.start);
  if (asksNow && MORE_THAN_NOW.test(text.slice(chosen.end)) && timeToldOf(before, '', '') === 'then')
    return true;
  if (isOfCompared(text, chosen, question) || isOfNone(text, chosen, question)) return true;
  if (asksNow && IS_TO_CHANGE.test(text.slice(0, chosen.start))) return true;
  if (isOfThoseWhoMay(text, chosen, question)) return true;
  const content = words.filter(({ role }) => role === 'content');
  return asked === 'what' && GOES_ON.test(said) && content.length === 1 && figuresAmong(spans).length > 1;
}

/** A name: `than planned` compares with nothing that could be asked for. */
const THAN = new RegExp(
  String.raw`^[^.;]{0,60}?(?<!\w)(?:${COMPARATIVE}) than (?<what>\p{Lu}[^.,;]{0,40})`,
  'u',
);
/** `420 beds, 90 more than the old one` */
const THAN_OLD = new RegExp(
  String.raw`^[^.;]{0,40}?(?<!\w)(?:${COMPARATIVE}) than (?:the|its|their|his|her) (?<old>old|previous|existing|original|first|other|current)(?!\w)`,
  'i',
);
const COMPARES = new RegExp(String.raw`(?<!\w)(?:or|and|which|${COMPARATIVE})(?!\w)`, 'i');

/** `84 metres deep, 12 metres deeper than Lake Vestra`: nothing tells how deep that one is. */
function isOfCompared(text: string, chosen: TypedSpan, { plain, words }: Question): boolean {
  const behind = text.slice(chosen.end);
  const old = THAN_OLD.exec(behind)?.groups?.old;
  if (old !== undefined && !ASKS_DIFFERENCE.test(plain) && new RegExp(`\\b${old}\\b`, 'iu').test(plain))
    return !new RegExp(`\\b${old}\\b`, 'iu').test(text.slice(0, chosen.end));
  const what = THAN.exec(behind)?.groups?.what;
  if (what === undefined || /\d/u.test(what) || ASKS_DIFFERENCE.test(plain) || COMPARES.test(plain))
    return false;
  const told = stemsInOrder(what);
  const before = stemsInOrder(text.slice(0, text.indexOf(what)));
  return words.some(({ role, stem }) => role === 'content' && told.includes(stem) && !before.includes(stem));
}

/** `Wants the tax to go up by £14 to £291`: nothing tells what it is now. */
const IS_TO_CHANGE =
  /\b(?:wants?|wanted|plans?|planned|propos\w+|hopes?|asks?|asked)\b[^.;]{0,120}?\bto (?:go up|go down|rise|fall|increase|be raised|be cut)\b[^.;]*\bto $/i;
const MAY =
  /^ (?:[\p{L}-]+ ){0,2}?(?:who|that) (?:could|can|may|might|(?:are|is|were|was) (?:able|allowed|eligible|entitled|expected|free|invited|registered|supposed) to) (?<does>\p{L}+)/iu;
const ASKS_MAY =
  /\b(?:could|can|may|might|able|allowed|eligible|entitled|expected|free|invited|registered|supposed|right to)\b/i;

/** `Of the 46,050 people who could vote`: nothing tells how many did. */
function isOfThoseWhoMay(text: string, { end }: TypedSpan, { plain, words }: Question): boolean {
  const does = MAY.exec(text.slice(end))?.groups?.does;
  return does !== undefined && !ASKS_MAY.test(plain) && words.some(({ stem }) => stem === stemOf(does));
}

const NONE = /(?<!\w)(?:no|not any|without any) (?:\p{Ll}+ )?(?<thing>\p{Ll}{3,})/giu;

/** `There will be no sailings to Hask, home to 212 people`: of those that there are none of nothing else says how many. */
function isOfNone(text: string, { kind, end }: TypedSpan, { plain, head }: Question): boolean {
  if (kind !== 'count' || !COUNTS.test(plain) || head.length === 0) return false;
  const counts = tokenise(text.slice(end, end + LOOKED_AT)).slice(0, 3);
  if (counts.some((token) => head.includes(stemOf(token.text)))) return false;
  return [...text.matchAll(NONE)].some(({ groups }) => head.includes(stemOf(groups?.thing ?? '')));
}
const LOOKED_AT = 40;
