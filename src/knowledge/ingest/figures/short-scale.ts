import { isPlural } from './counted.ts';
import { byName, CODES, type Currencies, SYMBOLS } from './currencies.ts';
import { moneyBefore } from './money.ts';
import { ATTACHED } from './number-words.ts';
import type { Token } from './tokens.ts';

/** What letters behind digits multiply by; `unit` where they are one, null where they may be either. */
type ShortScale = number | 'unit' | null;

/** Behind `100m` these say that metres are meant: what is done over them, how they lie, and what is so long, high or deep. */
const OF_METRES =
  /^(?:sprint(?:s|ers?)?|races?|runs?|runners?|hurdles?|hurdlers?|freestyle|freestylers?|relays?|butterfly|backstroke|breaststroke|medley|heats?|finals?|semi|semis|semi-finals?|finalists?|champions?|title|gold|silver|bronze|record|dash|steeplechase|swim|swimmers?|dive|high|higher|tall|taller|wide|wider|long|longer|deep|deeper|thick|above|below|beneath|under|underwater|underground|away|from|off|apart|upstream|downstream|inland|offshore|mark|pools?|tracks?|waves?|swells?|surges?|drops?|falls?|plunge|radius|stretch|exclusion|buffer|altitude|depth|height|length|width|distance|contour|ladders?|cranes?|masts?|chimneys?|yachts?|trawlers?|walls?|fences?|fencing|cliffs?|tunnels?|trench(?:es)?|boreholes?|shafts?|pits?|turbines?|towers?|piers?|breakwaters?|spans?|platforms?)$/;
/** Behind `100m of`. */
const OF_LENGTH =
  /^(?:road|roads|track|tracks|rail|rails|cable|cables|pipe|pipes|pipeline|fence|fences|fencing|wall|walls|walling|hedge|hedges|hedging|tunnel|trench|coast|coastline|beach|shore|shoreline|bank|riverbank|rope|water|snow|rain|ice|kerb|pavement|path|sand|rock|mud|tape|netting|wire|hose|tubing|guttering)$/;
/** Words of a sentence that say what a number measures, or that it counts or costs. */
const OF_LENGTHS =
  /^(?:metres?|meters?|depths?|heights?|lengths?|widths?|breadth|altitudes?|elevations?|distances?|diameter|radius|circumference|thickness|draught|deep|deeper|deepest|tall|taller|tallest|wide|wider|widest|thick|sprints?|sprinters?|hurdles|freestyle|backstroke|breaststroke|swam|swim|swims|swimming|dived|dive|dives|javelin|discus|waves?|swell)$/;
const OF_MILLIONS =
  /^(?:populations?|people|revenues?|sales|profits?|losses|loss|incomes?|turnover|costs?|costing|spend|spends|spent|spending|budgets?|prices?|priced|worth|paid|pay|pays|raised|raise|fund|funds|funded|funding|invest|invests|invested|investment|investments|sold|sell|sells|users?|passengers?|customers?|viewers?|audiences?|readers?|subscribers?|visitors?|visits?|downloads?|copies|residents?|inhabitants?|voters?|votes?|taxpayers?|debts?|loans?|earnings|earned|earn|earns|millions?|bn|billions?|trillions?|dollars?|euros?|shares?|deficits?|surplus(?:es)?|fined|fines?|compensation|grants?|borrowing|tickets?|bookings?|households?|jobs?|doses?|tonnes|barrels|views?|members?|members(?:hip)?|followers?|capital|assets?|savings?|taxes|tax|ridership|trips?|journeys?|boardings?|arrivals?|subsidy|subsidies|value|valued|payments?|expenses?|expenditure|overheads?)$/;
/** Whom a number with `m` and a space behind it counts: nothing else is written so, for `5 m` are metres. */
const PEOPLE =
  /^(?:people|users|passengers|visitors|customers|viewers|readers|subscribers|residents|inhabitants|voters|citizens|workers|children|households|tourists|travellers|listeners|downloads|copies)$/;
const RUNS = /^(?:runs?|races?|walks?|runners?|courses?|fun|charity|swim|parkrun|time|finish)$/;
/** The distances that are run and swum. */
const RACES = /^(?:25|50|60|80|100|110|200|300|400|600|800|1,?000|1,?500|3,?000|5,?000|10,?000)$/;
const ENDS_AMOUNT = /^(?:[.,;:)!?]|in|at|on|and|but|when|while|with|for|after|as|by|,|–|—)$/;

/** Whether words are about a length, or about what is counted in millions; null where they say neither, or both. */
export function metresOrMillions(
  words: readonly string[],
  alsoLengths?: RegExp,
): 'metres' | 'millions' | null {
  const lengths = words.some((word) => OF_LENGTHS.test(word) || alsoLengths?.test(word) === true);
  const millions = words.some((word) => OF_MILLIONS.test(word));
  return lengths === millions ? null : lengths ? 'metres' : 'millions';
}

/** What the letters at a token, behind digits, say of them: `5bn`, `100m`, `84mm`, `$5 m`; undefined where they say nothing. */
export function shortScaleAt(tokens: readonly Token[], at: number, language: string): ShortScale | undefined {
  const token = tokens[at];
  if (token === undefined || !Object.hasOwn(ATTACHED, token.lower)) return undefined;
  const by = ATTACHED[token.lower] ?? 1;
  if (isMoney(tokens, at))
    return token.spaced && !/^(?:m|mn|mm|b|bn|k|tn)$/.test(token.lower) ? undefined : by;
  if (token.spaced) return token.text === 'm' && PEOPLE.test(tokens[at + 1]?.lower ?? '') ? by : undefined;
  const next = behind(tokens, at);
  switch (token.text) {
    case 'm':
    case 'M':
      return metres(tokens, at, language);
    case 'mm':
    case 't':
      return 'unit';
    case 'T':
    case 'MM':
      return isPlural(next) ? by : null;
    case 'k':
    case 'K':
      return RUNS.test(next) ? 'unit' : by;
    default:
      return by;
  }
}

/** The word behind, also behind a hyphen: `1.8m-high`. */
function behind(tokens: readonly Token[], at: number): string {
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false ? 1 : 0;
  return tokens[at + 1 + hyphen]?.lower ?? '';
}

/** Which currency it is does not matter here: `R3.8m` is no length. */
const ANY: Currencies = {
  families: new Map([
    ['R', 'ZAR'],
    ['N', 'NGN'],
  ]),
  cents: null,
};

function isMoney(tokens: readonly Token[], at: number): boolean {
  if (moneyBefore(tokens, at - 1, ANY) !== undefined) return true;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const next = tokens[at + 1 + hyphen];
  if (next === undefined) return false;
  if (tokens[at + 2 + hyphen]?.kind === 'digits' && next.spaced) return false;
  return byName.has(next.lower) || CODES.has(next.text) || Object.hasOwn(SYMBOLS, next.text);
}

/** `100m`: a hundred metres or a hundred million, as what stands around it says. */
function metres(tokens: readonly Token[], at: number, language: string): ShortScale {
  const million = ATTACHED.m ?? 1e6;
  const isSmall = tokens[at]?.text === 'm';
  const unit: ShortScale = isSmall ? 'unit' : null;
  if (isRaised(tokens[at + 1]) || isOfRace(tokens, at)) return unit;
  if (isMinutes(tokens, at)) return null;
  // Other languages write `Mio.`, `M€`, `mln`.
  if (!/^en\b/.test(language)) return isSmall ? 'unit' : million;
  const next = behind(tokens, at);
  // `300m to 450m high`
  if (
    /^(?:to|or|-|–)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 3]?.text === 'm' &&
    !tokens[at + 3]?.spaced
  )
    return metres(tokens, at + 3, language);
  if (OF_METRES.test(next) || isSize(tokens, at)) return unit;
  if (next === 'of' && tokens[at - 2]?.lower === 'within') return unit;
  if (next === 'of') return of(tokens, at + 2, unit) ?? around(tokens, at, unit);
  if (isCounted(tokens, at + 1, DETERMINER.test(tokens[at - 2]?.lower ?? ''))) return million;
  return around(tokens, at, unit);

  function of(all: readonly Token[], from: number, length: ShortScale): ShortScale | undefined {
    const words = all.slice(from, from + 4).map(({ lower }) => lower);
    if (words.some((word) => OF_LENGTH.test(word))) return length;
    if (words.some((word) => /^(?:them|these|those|us|whom)$/.test(word) || isPlural(word))) return million;
    return undefined;
  }
}

/** By the words right before it, else by those of its sentence. */
function around(tokens: readonly Token[], at: number, unit: ShortScale): ShortScale {
  const near = tokens.slice(Math.max(0, at - 4), at - 1).map(({ lower }) => lower);
  const all = tokens.map(({ lower }) => lower);
  const meant = metresOrMillions(near) ?? metresOrMillions(all);
  return meant === 'metres' ? unit : meant === 'millions' ? (ATTACHED.m ?? 1e6) : null;
}

/** `m²`, `m2`, `m^2` */
const isRaised = (token: Token | undefined): boolean =>
  token !== undefined && !token.spaced && /^[²³23^]$/u.test(token.text);

/** `the men’s 100m`, `4 x 100m`, `she won the 100m in 11.2 seconds`. */
function isOfRace(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at - 1);
  if (
    before.some(({ lower }) => /^(?:(?:wo)?men's|mens|womens|boys|girls|mixed|relay|sprinter)$/.test(lower))
  )
    return true;
  const [times, count] = [tokens[at - 2]?.lower ?? '', tokens[at - 3]?.kind];
  if (/^[x×]$/.test(times) && count === 'digits') return true;
  const end = tokens[at + 1];
  return (
    RACES.test(tokens[at - 1]?.text ?? '') &&
    times === 'the' &&
    (end === undefined || ENDS_AMOUNT.test(end.lower))
  );
}

/** `4m 32s`, `2h 5m` */
function isMinutes(tokens: readonly Token[], at: number): boolean {
  const isPart = (digits: Token | undefined, letter: Token | undefined, letters: RegExp): boolean =>
    digits?.kind === 'digits' && letter !== undefined && !letter.spaced && letters.test(letter.lower);
  return (
    isPart(tokens[at - 3], tokens[at - 2], /^(?:h|hr|hrs)$/) ||
    isPart(tokens[at + 1], tokens[at + 2], /^(?:s|sec|secs)$/)
  );
}

/** `12m by 6m`, `12m x 6m` */
function isSize(tokens: readonly Token[], at: number): boolean {
  const isNext = (sign: Token | undefined, digits: Token | undefined, letter: Token | undefined): boolean =>
    /^(?:by|x|×)$/.test(sign?.lower ?? '') && digits?.kind === 'digits' && letter?.text === 'm';
  return (
    isNext(tokens[at + 1], tokens[at + 2], tokens[at + 3]) ||
    (isNext(tokens[at - 2], tokens[at - 1], tokens[at]) && tokens[at - 3]?.text === 'm')
  );
}

/** `5m people`, `2.3m new subscribers`, `3m more`, `5m were displaced`; not `the 300m project opens`, where nothing says it. */
function isCounted(tokens: readonly Token[], from: number, isDetermined: boolean): boolean {
  if (COUNTED_DO.test(tokens[from]?.lower ?? '')) return true;
  for (const [at, { kind, lower, text }] of tokens.slice(from, from + 4).entries()) {
    if (kind !== 'word' || PHRASE_ENDS.test(lower)) return false;
    if (OF_MILLIONS.test(lower) || PEOPLE.test(lower) || MORE.test(lower)) return true;
    if (isPlural(lower)) return true;
    if (isDetermined && !ADJECTIVE.test(lower) && (at > 1 || !/^\p{Lu}/u.test(text))) return false;
  }
  return false;
}
/** Before `300m project` these tell of one thing, so that a verb follows. */
const DETERMINER = /^(?:the|an?|this|that|its|his|her|their|our|new|'s|\p{L}+'s)$/u;
const MORE = /^(?:more|fewer|extra|additional)$/;
/** Of metres these are not said. */
const COUNTED_DO = /^(?:were|have|live|lived|voted|fled|died|watched|lack|lacked)$/;
const ADJECTIVE =
  /(?:ed|ing|al|ic|ous|ive|an|ish|ese|ary|ful|less|able|ible)$|^(?:new|old|young|poor|other|local|small|large|big|extra|first|empty|low|high)$/;
const PHRASE_ENDS =
  /^(?:a|an|the|this|that|its|his|her|their|of|in|at|on|by|for|from|to|with|without|and|or|but|as|than|when|while|which|who|was|is|has|does|across|along|around|past|over|into|onto|through|between)$/;
