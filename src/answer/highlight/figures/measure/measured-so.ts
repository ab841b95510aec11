import { HEDGE } from '../../../language/hedge.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { figuresAmong, type Refine, TIME_KINDS, type TypedSpan } from '../../spans.ts';
import { eachItsOwn } from '../of-whom/each-its-own.ts';
import { BY_HOW_MUCH } from '../then-or-now/change.ts';

const WAYS = 'long|wide|tall|high|deep|thick|broad|old|heavy';
const HOW = new RegExp(`\\bhow (${WAYS})\\b`, 'i');
const SO = new RegExp(`^(?: \\p{L}{2,4}\\.?)? (${WAYS})\\b`, 'iu');

/** `14 metres long, 8 metres wide`: how wide it is. */
export const measuredSo: Refine = ({ text }, spans, chosen, { plain }) => {
  const how = HOW.exec(plain)?.[1]?.toLowerCase();
  const wayOf = ({ end }: TypedSpan) => SO.exec(text.slice(end))?.[1]?.toLowerCase();
  const own = wayOf(chosen);
  if (how === undefined || own === how) return undefined;
  const [other, ...more] = spans.filter((span) => span.kind !== 'name' && wayOf(span) === how);
  if (other === undefined || more.length > 0) return undefined;
  // `1,340 metres long, with a main span of 610 metres`: either may be meant.
  return own !== undefined || lastWord(chosen) !== lastWord(other) ? other : undefined;
};

const lastWord = ({ written }: TypedSpan) => written.split(' ').at(-1);

const WEIGHS = /\b(?:weigh\w*|how heavy)\b/i;
const WEIGHT = /(?:\d ?(?:kg|g|t|lbs?|oz)|\b(?:(?:kilo)?grams?|kilos?|tonn?es?|tons?|pounds?|ounces?))$/u;

/** `One weighs 184 g; the other is 6.8 inches and 219 g`: what is told of the other stands there. */
const ENDS = /[.;](?!\d)|,?\s(?:while|whereas|but)\s/iu;

/** `2.6 lb and 94 in. long`: what it weighs. */
export const weighed: Refine = (fact, spans, chosen, question) => {
  if (!WEIGHS.test(question.plain) || chosen.kind === 'count') return undefined;
  // Told of the one that is asked for, and no weight: `the other measures 6.8 inches and 219 g`.
  const own = eachItsOwn(fact, spans, chosen, question) ?? chosen;
  if (WEIGHT.test(own.written)) return own === chosen ? undefined : own;
  const weights = spans.filter(({ written }) => WEIGHT.test(written));
  const beside = weights.filter(
    ({ start, end }) => !ENDS.test(fact.text.slice(Math.min(end, own.end), Math.max(start, own.start))),
  );
  const [other, ...more] = weights.length > 1 ? beside : weights;
  return more.length === 0 ? other : undefined;
};

const HOT = /\bhow (?:hot|warm|cold|cool)\b|\btemperature\b/i;
const DEGREES = /(?:°\s?[CF]?|\bdegrees?(?: (?:celsius|fahrenheit|centigrade|c|f))?|\d ?[CF])$/i;

/** `31 degrees in Lund, against 18 in Skar`: the second is one of degrees as well. */
const ANOTHER = /\b(?:against|compared (?:with|to)|from|and|than|while|to)\s(?:minus\s)?$/i;
const BARE = /^(?:$|[.,;]| (?:at|in|on|a|and|for)\b)/i;

/** `1,280 degrees in four hours`: how hot it gets. */
export const warmed: Refine = ({ text }, spans, chosen, { plain }) => {
  if (!HOT.test(plain) || DEGREES.test(chosen.written)) return undefined;
  const [other, ...more] = spans.filter(({ written }) => DEGREES.test(written));
  const isBare = chosen.kind === 'count' && BARE.test(text.slice(chosen.end));
  if (other === undefined || (isBare && ANOTHER.test(text.slice(other.end, chosen.start)))) return undefined;
  return more.length === 0 ? other : undefined;
};

/** `84 decibels in one hall`: how loud it is. */
export const loud: Refine = (_, spans, chosen, { plain }) => {
  if (!LOUD.test(plain) || DECIBELS.test(chosen.written)) return undefined;
  const [own, ...more] = spans.filter(({ written }) => DECIBELS.test(written));
  return more.length === 0 ? own : undefined;
};
const LOUD = /\bhow (?:loud|noisy|quiet)\b|\b(?:noise|sound) level\b/i;
const DECIBELS = /\b(?:decibels?|dB)$/i;

const HOW_OLD = /\bhow old\b|\b(?:what|which|average|mean) age\b/i;
const OLD = /^[\p{L}\d]{1,9}-(?:year|month|week|day)-old ((?:\p{L}{1,20} ){0,2}\p{L}{1,20})/iu;
const WHOSE = /((?:\p{L}[\p{L}’'-]{0,20}\s){0,3}\p{L}[\p{L}’'-]{0,20}(?:, an?)?),? (?:\(|aged |ages )?$/u;
/** `Ada Lund, a 29-year-old` */
const APPOSED = /, an?$/u;
const AGED = /\b(?:age of|aged|ages|aged about|average age is|average age was) $/i;
/** `Was 19 when she won` */
const WAS_WHEN = [/\b(?:was|were|is) $/i, /^ when\b/i] as const;

/** `41 ferries with an average age of 14.6 years`: how old they are. */
export const aged: Refine = ({ text }, spans, chosen, { plain, words }) => {
  const isAge = ({ start, end }: TypedSpan) => {
    const before = text.slice(0, start);
    // `Ada Lund, 67, who was five at the time`
    const isStated =
      (WAS_WHEN[0].test(before) && WAS_WHEN[1].test(text.slice(end))) ||
      AGED.test(before) ||
      (before.endsWith(', ') && text[end] === ',');
    return isStated || OLD.test(text.slice(start));
  };
  if (!HOW_OLD.test(plain)) return undefined;
  // `A 5-year-old girl and a six-month-old boy`, `Anna Berg, 34, and Tom Vale, 29`
  const whose = ({ start }: TypedSpan) => {
    const before = WHOSE.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '';
    const behind = OLD.exec(text.slice(start))?.[1];
    return tokenise(behind === undefined ? before : `${APPOSED.test(before) ? before : ''} ${behind}`);
  };
  const askedOf = (span: TypedSpan) => {
    const stems = whose(span).map((token) => stemOf(token.text));
    return words.filter(({ role, stem }) => role === 'content' && stems.includes(stem)).length;
  };
  const ages = spans
    .filter(({ kind }) => kind !== 'name' && !TIME_KINDS.has(kind))
    .map((span) => ({ span, held: askedOf(span) }));
  const most = Math.max(0, ...ages.map(({ held }) => held));
  const [named, ...others] =
    most === 0 || !/\bhow old\b/i.test(plain) ? [] : ages.filter(({ held }) => held === most);
  if (named !== undefined && others.length === 0) return named.span;
  if (isAge(chosen)) return undefined;
  const [other, ...more] = spans.filter((span) => span.kind !== 'name' && isAge(span));
  return more.length === 0 ? other : undefined;
};

const TAKES = /^how (?:long|much time)\b(?!.*\bhow\b).*\b(?:take|takes|took|taken|taking)\b/i;
const TIME_OF =
  /(?<!\w)what (?:was|is|were|are) (?:(?:the|his|her|their|its) (?:\p{L}+ ){0,2}|.{1,40}[’']s? (?:\p{L}+ )?)time(?!\w)/iu;

/** `Won the 10,000 metres in 30:41.2`: what her time was; and how long lowering a lake `by two metres over the next six days` takes. */
export const timed: Refine = (_, spans, chosen, { plain }) => {
  if ((!TIME_OF.test(plain) && !TAKES.test(plain)) || (chosen.kind !== 'measure' && chosen.kind !== 'count'))
    return undefined;
  const [other, ...more] = spans.filter(({ kind }) => kind === 'duration');
  return more.length === 0 ? other : undefined;
};

const PER = /(?<!\w)(?:per|for (?:each|every)) (\p{L}+)/iu;
const EACH = /^ (?:per|an?|each|for (?:each|every)) (\p{L}+)/iu;
/** What is told twice, as all and for each. */
const THE_SAME = new RegExp(
  String.raw`(?:,? (?:or|which is|that is|(?:the )?equivalent (?:of|to)|equal to|meaning)| \()\s?(?:(?:${HEDGE}) )?$`,
  'iu',
);
/** Whoever each is. */
const PEOPLE: ReadonlySet<string> = new Set(
  'head capita person inhabitant resident citizen'.split(' ').map(stemOf),
);

/** `Weekly output`, of what is told `a week`. */
const EACH_TIME: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['hourly', 'hour'],
    ['daily', 'day'],
    ['weekly', 'week'],
    ['monthly', 'month'],
    ['yearly|annual(?:ly)?', 'year'],
  ] as const
).map(([asked, unit]) => [
  new RegExp(`\\b(?:${asked})\\b`, 'i'),
  new RegExp(`^(?: \\w{1,20}){0,2} (?:an?|per|each|every) ${unit}\\b`, 'i'),
]);

/** `Makes 4.5 tonnes a week, 60% of what it used to`: what it makes in each, and not a share of it. */
export const eachTime: Refine = ({ text }, spans, chosen, { plain }) => {
  const told = EACH_TIME.find(([asked]) => asked.test(plain))?.[1];
  if (told === undefined || chosen.kind !== 'percent') return undefined;
  const [own, ...more] = figuresAmong(spans).filter(({ end }) => told.test(text.slice(end)));
  return more.length === 0 ? own : undefined;
};

/** `$310 million, or $1,940 per resident`: what it is for each. */
export const forEach: Refine = ({ text }, spans, chosen, { plain }) => {
  const asked = PER.exec(plain)?.[1];
  if (asked === undefined || chosen.kind === 'name') return undefined;
  const one = stemOf(asked.toLowerCase());
  const isOfEach = ({ end }: TypedSpan) => {
    const said = stemOf(EACH.exec(text.slice(end))?.[1]?.toLowerCase() ?? '');
    return said === one || (PEOPLE.has(said) && PEOPLE.has(one));
  };
  if (isOfEach(chosen)) return undefined;
  const [other, ...more] = spans.filter((span) => span.kind === chosen.kind && isOfEach(span));
  const isSame = other !== undefined && THE_SAME.test(text.slice(chosen.end, other.start));
  return isSame && more.length === 0 ? other : undefined;
};

/** Of a rate nothing is told by how many there are, where one share is told. */
export const ratedSo: Refine = (_, spans, chosen, { plain }) => {
  if (!/\brate\b/i.test(plain) || chosen.kind !== 'count' || BY_HOW_MUCH.test(plain)) return undefined;
  const [share, ...more] = spans.filter(({ kind }) => kind === 'percent');
  return more.length === 0 ? share : undefined;
};

const AGAINST = /\b(?:against|oppos\w*|voted no|rejected)\b/i;
const IN_FAVOUR = /\b(?:for|in favou?r|support\w*|voted yes)\b/i;
/** `How many were in favour` */
const TOOK_SIDES =
  /(?<!\w)how many (?:\p{L}+ ){0,2}(?:were|was|are|voted)? ?(?:in favou?r|against|opposed)(?!\w)/iu;
const TO = /^ (?:votes? )?to $/u;
/** What most voted against: `31 to 17 against`, `by 31 votes to 17 they rejected it`. */
const REJECTED = /\b(?:reject\w*|defeated|voted down|threw out|turned down)\b/i;
const OF_ALL = /\bof (?:the|its) $/i;
const VOTED_FOR = /\b(?:voted for|in favou?r|for|voted yes|supported|backed)\b/i;
const SIDE_ENDS = /[.,;:]|\b(?:and|but|while)\b/i;
/** Those who were against are told of as such. */
const TOLD_APART = /\d(?: \p{L}+){0,3} (?:against|opposed|voted no|rejected)|(?<!\w)against it(?!\w)/iu;

/** `By 23 votes to 16`: how many were against, and how many for. */
export const votedSo: Refine = ({ text }, spans, chosen, { plain, words }) => {
  const asksVotes = words.some(({ stem }) => stem === 'vote' || stem === 'voter') || TOOK_SIDES.test(plain);
  const isOfVotes = asksVotes && /\bvot/i.test(text);
  if (!isOfVotes || chosen.kind !== 'count' || AGAINST.test(plain) === IN_FAVOUR.test(plain))
    return undefined;
  const at = spans.findIndex(({ end }, one) => TO.test(text.slice(end, spans[one + 1]?.start ?? end)));
  const [first, second] = [spans[at], spans[at + 1]];
  if (first === undefined || second === undefined) {
    const side = AGAINST.test(plain) ? AGAINST : VOTED_FOR;
    const sides = spans.filter(
      ({ kind, start, end }, one) =>
        kind === 'count' &&
        !OF_ALL.test(text.slice(0, start)) &&
        side.test(text.slice(end, spans[one + 1]?.start).split(SIDE_ENDS)[0] ?? ''),
    );
    // `31 voted for it, 17 against`
    return sides.length === 1 && TOLD_APART.test(text) ? sides[0] : undefined;
  }
  const isRejected = REJECTED.test(text) || /^ against\b/.test(text.slice(second.end));
  if (!isRejected && /\bagainst\b|\boppos/i.test(text)) return undefined;
  const said = AGAINST.test(plain) === isRejected ? first : second;
  return said.kind === 'count' ? said : undefined;
};
