import { patternOf } from '../../language/pattern.ts';
import { nameOf } from './event.ts';
import { OFFICE_WORD } from './office.ts';
import { ANY_NAME, FULL_NAME, type NamedPerson, surname, withoutRole, withoutTitle } from './people.ts';

/** What is known of an article's people while it is read from top to bottom. */
export interface Cast {
  /** By their surnames. */
  readonly people: Map<string, CastMember[]>;
  /** By their first names. */
  readonly byFirstName: Map<string, CastMember[]>;
  /** Full names beside which nothing says whose they are, by their last words: of a person, or of a place. */
  readonly unsure: Map<string, Set<string>>;
  /** Whom each of the last sentences named, the latest last. */
  recent: readonly (readonly CastMember[])[];
  /** How the last sentence spoke of whom those before it named, where it named nobody itself: `His …`. */
  calls: string | null;
  /** Who says the paragraph's first sentence, while it names nobody else; undefined before it. */
  opener: CastMember | null | undefined;
  /** Who said the last sentence; null where the article did. */
  last: Said | null;
  /** Who is still quoted at a paragraph's end: the next one goes on with it, and opens it anew. */
  quoting: string | null;
  /** Whether somebody speaks of themselves in the paragraph: `I`, `my`, `we`. */
  hasFirstPerson: boolean;
}

/** Somebody of the article; what is known of them grows. */
export interface CastMember {
  name: string;
  role: string | null;
}

/** By whom a sentence is said: a person, or a body. */
interface Said {
  readonly speaker: string;
  readonly isPerson: boolean;
}

/** Of an article of which nothing was read yet. */
export function newCast(): Cast {
  return {
    people: new Map(),
    byFirstName: new Map(),
    unsure: new Map(),
    recent: [],
    calls: null,
    opener: undefined,
    last: null,
    quoting: null,
    hasFirstPerson: false,
  };
}

/** So many sentences back somebody may still be meant by `she`. */
const SENTENCES_BACK = 3;
/** What somebody is called beside their surname: of `Dr. Ada M. Lund` it is `Ada`. */
const given = (name: string): string => {
  const words = withoutTitle(name).split(' ');
  return words.length < 2 ? '' : (words[0] ?? '');
};

/** `A.` and `Ada`, `Mr Lund` and `Bo Lund`, but not `Ada Lund` and `Bo Lund`. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [given(one), given(other)];
  if (a === '' || b === '' || a === b) return true;
  const isInitial = /^\p{Lu}\.$/u.test(a) || /^\p{Lu}\.$/u.test(b);
  return isInitial && a.charAt(0) === b.charAt(0);
}

/** Whom a name may mean: of that surname, and with no other first name; of none so called, whom it is the first name of. */
function meant({ people, byFirstName }: Cast, name: string): readonly CastMember[] {
  const of = (people.get(surname(name)) ?? []).filter((member) => mayBeOne(member.name, name));
  // Chinese and Hungarian names begin with what a person is called by.
  return of.length > 0 || given(name) !== '' ? of : (byFirstName.get(surname(name)) ?? []);
}

/** Adds somebody, or what is new about them; null where two whom the article names may be meant. */
export function introduce(cast: Cast, name: string, role: string | null): CastMember | null {
  const [one, another] = meant(cast, name);
  if (another !== undefined) return null;
  const member = one ?? { name: fullName(cast, name), role };
  if (one === undefined) add(cast.people, surname(name), member);
  const full = one === undefined ? member.name : name;
  const isNewlyFull = given(full) !== '' && (one === undefined || given(one.name) === '');
  if (isNewlyFull) {
    member.name = full;
    add(cast.byFirstName, given(full), member);
  }
  // What somebody is says more than where they are from.
  if (member.role === null || (role !== null && OF_BODY.test(member.role) && !OF_BODY.test(role)))
    member.role = role;
  return member;
}

const OF_BODY = /^of\s/u;

/** Of `Ms Lund` the one full name that ends so: a person's, as her title says. */
function fullName({ unsure }: Cast, name: string): string {
  const plain = withoutTitle(name);
  if (plain === name || plain.includes(' ')) return name;
  const [full, another] = unsure.get(plain) ?? [];
  return full === undefined || another !== undefined || OF_PLACE.test(full) ? name : full;
}
const OF_PLACE =
  /^(?:Port|Lake|Mount|Cape|Fort|Saint|St|New|North|South|East|West|Upper|Lower|Middle|Great|Little|San|Santa|Los|Las|Old|Royal|River|Point|City|County|University|Bank|Castle|Glen|Loch|Isle|Bishop|King|Queen|Market)(?![\p{L}])/u;

function add(members: Map<string, CastMember[]>, called: string, member: CastMember): void {
  const others = members.get(called);
  if (others === undefined) members.set(called, [member]);
  else others.push(member);
}

/** The one whom a surname, or a name whole, means among those whom the article has introduced. */
export function castMember(cast: Cast, text: string): CastMember | null {
  const [one, another] = meant(cast, withoutRole(text));
  return one === undefined || another !== undefined ? null : one;
}

/** Whether two whom the article has introduced are called so. */
export function isNameShared(cast: Cast, name: string): boolean {
  return meant(cast, name).length > 1;
}

/** Behind these a name is a place or a firm. */
export const PLACE_BEFORE = /\b(?:of|in|at|for|from|to|near|on)\s(?:the\s)?$/i;
export const FIRM =
  /\b(?:Securities|Bank|Group|Holdings|Inc|Ltd|Corp|University|Institute|Council|Party|Union|Association|School|Hospital|Company|Club|Ministry|Agency|Station|Street|Road|Bridge|Bay|Harbou?r|Park|River|Valley|City|County|Island|Lake|Court|Trust|Airlines?|Railways?|News|Post|Times|Foods|Power|Energy|Gas|Electric|Water|Motors|Systems|Media|Capital|Partners|Line|Lines|Steel|Technologies|Labs?|Police|Theatre|Museum|College|House|Hall|Square|Quay|Pier|Department|Commission|Committee|Authority|Board|Office|Service|Society|Foundation|Federation|Academy|Stadium|Airport|Avenue|Hotel|Church|Cathedral|Castle|Sea|Ocean|Coast|Hill|Hills|Mountains?|Forest|League|Cup|United|Rovers|Athletic|Award|Prize|Act|Day|Week)$/u;

/** `His wife …`, `It was his 40th race.` */
const OF_THE_ONE_BEFORE =
  /^(?:It (?:is|was|will be|would be|had been|has been) (?=h))?([Hh]e|[Ss]he|[Hh]is|[Hh]er)\s/u;

/**
 * Notes whom a sentence names, for the pronouns behind it. One that names nobody leaves it at who was named before, where it is a
 * quotation, is theirs or is about them.
 */
export function note(cast: Cast, sentence: string, speaker: string | null, isQuoted: boolean): void {
  const named = membersIn(cast, sentence);
  noteNames(cast, sentence);
  const before = cast.recent.at(-1) ?? [];
  const calls = OF_THE_ONE_BEFORE.exec(sentence)?.[1] ?? null;
  cast.calls = named.length === 0 ? calls : null;
  const goesOn = isQuoted || calls !== null || before.some((member) => described(member) === speaker);
  const known = named.length === 0 && goesOn ? before : named;
  // `Lund met a farmer.`: who is not named may be meant as well.
  const other = !speaksOfOther(sentence, known)
    ? null
    : speaker !== null && !speaksOfOther(sentence.replace(ANY_ONE, ''), known)
      ? ANYONE
      : NOBODY_KNOWN;
  const all = other === null ? known : [...known, other];
  cast.recent = [...cast.recent, all].slice(-SENTENCES_BACK);
  const told = all.filter((member) => member !== ANYONE);
  if (cast.opener === undefined) {
    const [one, another] = told;
    cast.opener = one && another === undefined && described(one) === speaker ? one : null;
  } else if (told.some(({ name }) => name !== cast.opener?.name) || opensWithOther(sentence))
    cast.opener = null;
}

/** Keeps the full names of a sentence, also of those who stand where a place may: `lost to Ada Lund`. */
function noteNames({ unsure }: Cast, sentence: string): void {
  for (const { 0: match } of sentence.matchAll(new RegExp(FULL_NAME, 'gu'))) {
    // `the union's Bo Ek`
    const own = match.replace(/^.*[’']s\s/u, '').replace(/[’']s?$/u, '');
    const name = withoutTitle(withoutOpening(withoutRole(own)));
    if (!name.includes(' ')) continue;
    unsure.set(surname(name), (unsure.get(surname(name)) ?? new Set()).add(name));
  }
}

/** `A tenant wept.` */
const opensWithOther = (sentence: string): boolean =>
  speaksOfOther(sentence.charAt(0).toLowerCase() + sentence.slice(1), []);

const SOMEBODY = new RegExp(
  `(?<![\\p{L}])(?:an?|the|another|his|her|their|one)\\s(?:[\\p{Ll}-]+\\s){0,2}?(?!(?:union|operations|finance|technology|marketing|sales|housing|transport|opposition|harbou?r|chief|head|lead|major|general|principal|master|executive)(?![\\p{L}]))(?:${OFFICE_WORD}|man|woman|boy|girl|mother|father|son|daughter|wife|husband|brother|sister|friend|colleague)(?![\\p{L}’'])`,
  'u',
);

/**
 * What somebody says would be so for anyone of a trade, who says nothing themselves: `that a nurse would pay £54 more`. Of whom more is
 * told (`a nurse who commutes`, `would lose her home`), and who has no trade (`a woman`), may be one that the article has met.
 */
const ANY_ONE =
  /(?<=\sthat\s)an?\s(?:(?:typical|average|full-time|part-time|junior|senior|qualified)\s)?(?:nurse|midwife|paramedic|doctor|physician|surgeon|firefighter|teacher|headteacher|lecturer|driver|pilot|sailor|miner|mechanic|technician|engineer|plumber|electrician|builder|carpenter|farmer|fisherman|baker|brewer|butcher|grocer|florist|librarian|trader|\p{Ll}{3,20}(?:keeper|worker|grower|breeder))\swould\s(?=(?:pay|save|lose|earn|get|need|receive|gain|spend|owe|miss|wait)\s(?!(?:[^.;]*\s)?(?:her|his|their)(?!\p{L})))/u;

/** Whether a sentence has somebody without a name, beside what it says that its people are. */
function speaksOfOther(sentence: string, named: readonly CastMember[]): boolean {
  const rest = named.reduce((text, { role }) => (role === null ? text : text.replace(role, '')), sentence);
  return SOMEBODY.test(rest.replace(/[“"«„].*?[”"»“]/gu, ''));
}

/** The people whom a text names: by their full name, or by that which the article has introduced. */
function membersIn(cast: Cast, text: string): readonly CastMember[] {
  const members = [...text.matchAll(new RegExp(ANY_NAME, 'gu'))].flatMap(
    ({ index, 0: match }): CastMember[] => {
      const name = withoutOpening(withoutRole(match))
        .replace(/^(?:The|An?)\s/u, '')
        .replace(/[’']s?$/u, '');
      const known = castMember(cast, name);
      if (known !== null && (FIRM.test(known.name) || !known.name.includes(' '))) return [];
      if (HAS_OFFICES.test(text.slice(index + match.length - POSSESSIVE.length))) return [];
      if (known !== null && name.includes(' ')) return [known];
      const at = index + match.indexOf(name);
      if (PLACE_BEFORE.test(text.slice(Math.max(0, at - 12), at)) || FIRM.test(name)) return [];
      if (known !== null) return [known];
      const of = nameOf(text, at, name);
      if (of === 'event' || !new RegExp(`^${FULL_NAME}$`, 'u').test(name)) return [];
      return [of === 'person' ? { name, role: null } : NOBODY_KNOWN];
    },
  );
  return members.filter((member, at) => members.findIndex(({ name }) => name === member.name) === at);
}

/** Somebody who is not named, or who may as well be a thing: nobody is quoted for them. */
const NOBODY_KNOWN: CastMember = { name: '', role: null };
/** Anyone of a trade: quoted at most where somebody speaks of themselves. */
const ANYONE: CastMember = { name: '', role: null };

/** `Halvard's chief executive`: only a body has one. A name is matched with its ending. */
const POSSESSIVE = '’s';
const HAS_OFFICES =
  /^[’']s\s(?:former\s|new\s|then\s)?(?:chief\s(?:executive|operating|financial|finance|technology|medical)|managing\sdirector|chair(?:man|woman|person)?|board|head\sof)(?![\p{L}])/u;

/** The full names of people in a text, each once. */
export function fullNamesIn(cast: Cast, text: string): readonly string[] {
  return membersIn(cast, text).flatMap(({ name }) => name || []);
}

/** Behind these a sentence that begins so names where, when or with whom something is, and not who says it. */
const PREPOSITION =
  'In|On|At|With|By|For|From|To|Of|Near|Around|Across|Along|Outside|Inside|Within|Behind|Beyond|Above|Below|Between|During|Until|Through|Under|Over|After|Before|Since';
const ON_DAY = 'On\\s\\p{Lu}\\p{Ll}{2,5}day';
/** What opens a sentence, before a name: `But Ada Lund`, `On Monday Ada Lund`. */
const OPENS_SENTENCE = new RegExp(
  `^(?:But|And|So|Yet|Still|However|Meanwhile|Then|Also|Now|Even|Later|Yesterday|Today|As|When|While|If|Because|${ON_DAY}|${PREPOSITION})\\s(?=\\p{Lu})`,
  'u',
);
const OPENS_PLACE = new RegExp(`^(?!${ON_DAY}\\s\\p{Lu})(?:${PREPOSITION})\\s(?=\\p{Lu})`, 'u');

/** `In Port Alden`, as the beginning of a sentence: nobody speaks there. */
export function opensWithPlace(text: string): boolean {
  return OPENS_PLACE.test(text);
}

/** A name without the word that opens its sentence. */
export function withoutOpening(name: string): string {
  return name.replace(OPENS_SENTENCE, '');
}

/** A chairman or an actor may be a woman. */
const MALE = /^(?:Mr|Sir|Lord(?!\sMayor)|Herr|Don)\b|\b(?:father|husband|king|prince)\b/i;
const FEMALE =
  /^(?:Mrs|Ms|Mme|Mlle|Frau|Dame|Lady|Doña)(?!\w)|(?<!\w)(?:\p{L}*woman|mother|actress|queen|princess|headmistress|landlady)(?!\w)/iu;

/** Whether what the article calls them leaves it open that a pronoun means them. */
function mayBe(pronoun: string, { name, role }: CastMember): boolean {
  const said = `${name}, ${role ?? ''}`;
  return isSheOrHer(pronoun) ? !MALE.test(said) : !FEMALE.test(said);
}

const isSheOrHer = (pronoun: string): boolean => /^(?:she|her|sie|elle|ella|она)$/iu.test(pronoun);

/**
 * Whom `he` or `she` means: the one of the sentence before whom it may mean. None where it was about another as well a moment ago, whom
 * it may mean too, or where somebody answers one of several. Who says something does not call themselves by name in it.
 */
export function antecedentOf(
  cast: Cast,
  pronoun: string,
  sentence: string,
  isAnswer: boolean,
): CastMember | null {
  // `It was his wife’s idea. “I like it,” she said.`
  if (cast.calls !== null && isSheOrHer(cast.calls) !== isSheOrHer(pronoun)) return null;
  const recent = cast.hasFirstPerson
    ? cast.recent
    : cast.recent.map((members) => members.filter((member) => member !== ANYONE));
  const fitting = recent.map((members) => members.filter((member) => mayBe(pronoun, member)));
  const isOpener = (member: CastMember): boolean => member === cast.opener;
  const before = recent.at(-1) ?? [];
  // `Ada Lund said it paid. They sell well now. “We bet on it,” she said.`
  const [one, another] = before.length > 0 ? (fitting.at(-1) ?? []) : fitting.flat().filter(isOpener);
  if (one === undefined || (another !== undefined && another !== one)) return null;
  const isOther = ({ name }: CastMember): boolean => name !== one.name;
  const beside = fitting.filter((members) => isAnswer || !members.every(isOther)).flat();
  return one.name === '' || beside.some(isOther) || !membersIn(cast, sentence).every(isOther) ? null : one;
}

/** `Ada Lund doubts it: “…,” she said`: who alone is named before the quotation, and is no more than whose something is. */
export function namedAbove(cast: Cast, pronoun: string, sentence: string): CastMember | null {
  const above = /^([^“”"«»„]+:)\s["“„«]/u.exec(sentence)?.[1];
  if (above === undefined) return null;
  const named = membersIn(cast, above);
  const [one, another] = named;
  if (one === undefined || one.name === '' || another !== undefined || speaksOfOther(above, named))
    return null;
  const isWhose = new RegExp(`${patternOf(surname(one.name))}[’']`, 'u').test(above);
  return isWhose || !mayBe(pronoun, one) ? null : one;
}

/** A person with what they are, as a source is written. */
export function described({ name, role: own }: NamedPerson): string {
  const role = own === null ? '' : plainRole(own);
  return role === '' ? name : `${name}, ${role}`.slice(0, 150);
}

/** `the head of sales` is `head of sales`, but `the port’s head of sales` needs its article. */
const WHOSE = /^the\s\p{Ll}[^,]*?[’']s?\s/u;

/** Of `teilte Geschäftsführer` and `a annoncé mardi son président` what the person is, without the verb before it. */
function plainRole(role: string): string {
  const plain = role.replace(LEADING_VERB, '');
  return WHOSE.test(plain)
    ? plain
    : plain.replace(
        /^(?:(?:the|its|their|his|her|la|le|el|los|les|su|son|sa|der|die|seine?|ihre?)(?:\s|$))+/u,
        '',
      );
}
const LEADING_VERB =
  /^(?:sagte|sagt|erklärte|teilte|betonte|warnte|meinte|dijo|dice|a déclaré|déclare|a dit|dit|a \p{Ll}+é|ha \p{Ll}+o)\s(?:(?:[^\s,]+\s){0,2}?(?=(?:la|le|el|su|son|sa|der|die)\s))?/u;
