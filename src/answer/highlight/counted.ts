import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Meant } from './seen.ts';
import type { TypedSpan } from './spans.ts';

/**
 * The one figure that a curator says measures what is asked for: nothing that is learned knows better. Of `categories of goods` it is
 * the categories, of `product groups` the groups.
 */
export function countedIn(
  spans: readonly TypedSpan[],
  question: Question,
  meant: Meant,
): TypedSpan | undefined {
  const figures = spans.filter(({ kind }) => kind !== 'name');
  let left = figures;
  for (const stem of headFirst(question)) {
    const ways = meant(stem);
    const counted = left.filter(({ noun }) => noun.includes(stem));
    const alike =
      counted.length > 0 ? counted : left.filter(({ noun }) => noun.some((one) => ways.includes(one)));
    if (alike.length > 0) left = alike;
  }
  return left.length === 1 && left.length < figures.length ? left[0] : undefined;
}

/** The thing that is asked for before what tells which. */
function headFirst({ head, words }: Question): readonly string[] {
  const isTogether = words.some(({ stem }, at) => stem === head[0] && words[at + 1]?.stem === head[1]);
  return isTogether ? head.toReversed() : head;
}

/** Of what language itself says of several figures: what each counts, how it measures, that one is by how much, or of before. */
export function saidOf(
  fact: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): TypedSpan {
  return (
    countedByName(fact, spans, chosen, question) ??
    measuredSo(fact.text, spans, chosen, question) ??
    weighed(spans, chosen, question) ??
    changedBy(fact.text, spans, chosen, question) ??
    ofBefore(fact.text, spans, chosen, question) ??
    chosen
  );
}

/** `27 points from 31 matches`: who asks how many points there are means the one, whatever stands nearer to the other. */
function countedByName(
  fact: Fact,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  question: Question,
): TypedSpan | undefined {
  if (question.asked !== 'count' || chosen.kind !== 'count') return undefined;
  const [head] = headFirst(question);
  const counts = (span: TypedSpan) => counted(fact, span);
  const own = counts(chosen);
  if (head === undefined || own === undefined || own === head) return undefined;
  const [other, ...more] = spans.filter((span) => span.kind === 'count' && counts(span) === head);
  const isLabelled = other !== undefined && LABEL.test(fact.text.slice(other.end));
  return more.length === 0 && !isLabelled && !COMPARES.test(question.plain) ? other : undefined;
}

/** The stem of what a figure counts; undefined where nothing right behind it says so. */
function counted({ figures }: Fact, { start, end, written }: TypedSpan): string | undefined {
  const unit = figures.find(({ text }) => text === written)?.unit;
  if (unit === undefined || unit === 'number' || start === end) return undefined;
  const last = tokenise(unit).at(-1);
  return last === undefined ? undefined : stemOf(last.text);
}

/** `Injured: 19 Houses destroyed: 11`: the label of the next. */
const LABEL = /^ \p{Lu}[^.;,]{0,40}:/u;
/** Two things, or two times. */
const COMPARES = /\b(?:or|than|versus|vs|both|last|before|previous|ago|earlier|start|(?:19|20)\d\d)\b/iu;

const WAYS = 'long|wide|tall|high|deep|thick|broad|old|heavy';
const HOW = new RegExp(`\\bhow (${WAYS})\\b`, 'iu');
const SO = new RegExp(`^(?: \\p{L}{2,4}\\.?)? (${WAYS})\\b`, 'iu');

/** `14 metres long, 8 metres wide`: how wide it is. */
function measuredSo(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): TypedSpan | undefined {
  const how = HOW.exec(plain)?.[1]?.toLowerCase();
  const wayOf = ({ end }: TypedSpan) => SO.exec(text.slice(end))?.[1]?.toLowerCase();
  const own = wayOf(chosen);
  if (how === undefined || own === how) return undefined;
  const [other, ...more] = spans.filter((span) => span.kind !== 'name' && wayOf(span) === how);
  if (other === undefined || more.length > 0) return undefined;
  // `1,340 metres long, with a main span of 610 metres`: either may be meant.
  return own !== undefined || lastWord(chosen) !== lastWord(other) ? other : undefined;
}

const WEIGHS = /\b(?:weigh\w*|how heavy)\b/iu;
const WEIGHT = /(?:\d ?(?:kg|g|t|lbs?|oz)|\b(?:(?:kilo)?grams?|kilos?|tonn?es?|tons?|pounds?|ounces?))$/u;

/** `2.6 lb and 94 in. long`: what it weighs. */
function weighed(spans: readonly TypedSpan[], chosen: TypedSpan, { plain }: Question): TypedSpan | undefined {
  if (!WEIGHS.test(plain) || chosen.kind === 'count' || WEIGHT.test(chosen.written)) return undefined;
  const [other, ...more] = spans.filter(({ written }) => WEIGHT.test(written));
  return more.length === 0 ? other : undefined;
}

const lastWord = ({ written }: TypedSpan) => written.split(' ').at(-1);

const BY_HOW_MUCH = /\bby how (?:much|many)\b/iu;

/** `The fee rises by £30 to £480`: by how much it does. */
function changedBy(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): TypedSpan | undefined {
  if (!BY_HOW_MUCH.test(plain)) return undefined;
  return spans.findLast(
    ({ kind, start, end }) =>
      kind !== 'name' && /\bby $/iu.test(text.slice(0, start)) && TO.test(text.slice(end, chosen.start)),
  );
}

/** `by £30 to £480`, `by 38 votes out of 9,216` */
const TO = /^(?: \p{L}+)? (?:to|out of) $/u;

/** What asks for how it was, and for nothing else. */
const ASKS_BEFORE = /\b(?:before|previously|formerly|used to|until now|up to now)\W*$/iu;
const UP_FROM = /\b(?:up|down|risen|fallen|rising|falling|raised|lowered|cut|increased|reduced) from $/iu;

/** `£6.20, up from £5.80`: what it was before. */
function ofBefore(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): TypedSpan | undefined {
  if (!ASKS_BEFORE.test(plain)) return undefined;
  const others = spans.filter(
    ({ kind, start }) => kind === chosen.kind && UP_FROM.test(text.slice(0, start)),
  );
  return others.length === 1 ? others[0] : undefined;
}

const YEAR = /\b(?:19|20)\d\d\b/gu;
const SINCE =
  /^[^.;\d]{0,20}\b(?:up|down|more|fewer|less|higher|lower|rise|fall|increase|drop)\b(?:[^.;]|\.\d){0,40}?\b(?:from|on|since|than in|over)\s((?:19|20)\d\d)\b/iu;

/** `58.3%, up 6.1 points from 2021` is not what it was in 2021: nothing says that. */
export function isSinceThen(text: string, { end }: TypedSpan, { plain }: Question): boolean {
  const asked: readonly string[] = plain.match(YEAR) ?? [];
  const since = SINCE.exec(text.slice(end))?.[1];
  return (
    since !== undefined &&
    asked.length === 1 &&
    asked[0] === since &&
    !/\b(?:from|since|than|up|down|by)\b/iu.test(plain)
  );
}
