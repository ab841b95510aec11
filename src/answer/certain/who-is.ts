import { roleOf } from '../../knowledge/ingest/people/people.ts';
import { patternOf } from '../../knowledge/language/pattern.ts';
import { lazily } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { STOP, TITLES } from '../language/lexicon.ts';
import { fold, tokenise } from '../language/words.ts';
import { openedPlace } from '../rank/refuse/place/other-place.ts';
import { spanIn } from '../several/one-measure.ts';
import type { Span } from '../types.ts';
import type { ToldPart } from './told-part.ts';

/** `Who is Ada Lund?`, `and who's this lund guy` */
const ASKED =
  /^who(?:\s+(?:the \w+ )?(?:is|was|r)|['’]?s)\s+(?:(?:this|that)\s+)?(?<name>[\p{L}\p{M}'’. -]{3,60}?)(?:\s+(?:guy|person|woman|man|lady|again|exactly|anyway|actually))*[?!.\s]*$/iu;
/** `What is Ada Lund's job`, `what does Ada Lund do for a living`: an article says it where it says who that is. */
const JOB =
  /^what(?:\sdoes\s(?<doer>[\p{L}\p{M}’. -]{3,60}?)\sdo(?:\sfor\s(?:a\s(?:living|job)|work))?|(?:\s(?:is|was)|['’]?s)\s(?<name>[\p{L}\p{M}’. -]{3,60}?)(?:['’]s?)?\s(?:job|occupation|profession|day job))[?!.\s]*$/iu;
/** Says of somebody what no job is. */
const NO_JOB =
  /(?<!\w)(?:mother|father|parent|son|daughter|wife|husband|widow\p{L}*|brother|sister|resident|man|woman|boy|girl|child|pensioner|survivor|victim|passenger|witness|friend|neighbour|member|supporter|fan|candidate|winner|native|local|tenant|customer|patient)(?!\w)/iu;
/** `Who is the medical director of the Infirmary in Holm?`: an office, and whose it is. */
const OFFICE =
  /^who(?:\s+(?:is|was)|['’]?s)\s+(?:the|its|their)\s+(?<post>[\p{L}\p{M}’' -]{3,40}?)(?:\s+(?:of|at|for|in|from|with)\s+(?<whose>[^?]{2,60}))?[?.!\s]*$/iu;
/** `Who is Skar's boss?`, `whos skars ceo` */
const OWN_BOSS =
  /^who(?:\s+(?:is|was)|['’]?s)\s+(?<whose>[\p{L}\p{M}’' -]{2,40}?)(?:['’]s?|s)\s+(?<post>(?:big |top )?(?:boss|ceo|chief(?: exec(?:utive)?)?|head|managing director))[?.!\s]*$/iu;
/** `ceo of Skar`, `who is chief executive of Skar`, `Skar ceo`: nobody says `the` in a few words. */
const BARE_BOSS = [
  /^(?:who(?:\s+(?:is|was)|['’]?s)\s+)?(?<post>boss|ceo|chief exec(?:utive)?|managing director)\s+(?:of|at)\s+(?<whose>[^?]{2,60}?)[?.!\s]*$/iu,
  /^(?!wh|how|is|was|does|did)(?<whose>[\p{L}\p{M}’' -]{2,40}?)\s+(?<post>ceo|chief exec(?:utive)?|managing director)[?.!\s]*$/iu,
];
/** So many words say whose it is as well: `the Halvard fisheries minister`. */
const WHOSE_WITHIN = 3;
/** Whoever had it then. */
const OF_THEN = /\b(?:before|after|until|till|since|when|while|during|in \d{4})\b/i;
/** Stems of what says of what kind a matter is, and not which: `the cello case`. */
const MATTER =
  /^(?:affair|articl|case|disput|game|inquiri|match|negoti|race|row|stori|strike|talk|trial|v|vs|versu)$/;
/** Who has an office now is not who has another one beside it. */
const ANOTHER =
  /\b(?:former|ex|deputy|vice|assistant|acting|previous|retired|late|designate|elect|next|new|would-be|candidates?|nominees?|contenders?|hopefuls?|challengers?|applicants?)\b/i;
/** Every town has one. */
const OF_A_PLACE =
  /^(?:lord |deputy |town |city )?(?:mayor|mayoress|provost|burgomaster|council leader|police chief)$/iu;
/** Whose it is was said before: `Its president, Ada Lund, warns`. */
const OF_THE_ONE_BEFORE = /(?:^|["”’»],?\s)(?:its|their|his|her)\b/i;
/** What `Operator` and `Rival` say of a company is no person's part. */
const PART = /\s|(?:[eo]r|ist|yst|ian|man|woman|chief|coach|mayor|chef|judge|captain)$/iu;
const TITLE = new RegExp(`^(?:${TITLES})$`);

/** Somebody of whom a sentence says who that is. */
interface Person {
  readonly name: readonly string[];
  readonly fact: number;
  readonly office: string;
  /** Null where the sentence only names somebody. */
  readonly part: Span | null;
  /** Where the sentence names them; null where it says `he`. */
  readonly called: Span | null;
}

/** Somebody whom a sentence gives the office that is asked for, and where it names them. */
interface Holder {
  readonly name: readonly string[];
  readonly fact: number;
  readonly called: Span;
}

/**
 * Who the person is that a question names, and who has the office that it names: articles say it of those whom they quote (`said Ada
 * Lund, harbour master`), and nobody needs to rank that. Nothing for a name that two people share or an office that two have; of
 * several articles the newest. Of those who are quoted nowhere what is near the question may say it (`prosecutor Ada Lund`).
 */
export function createWhoIs({
  facts,
}: Index): (question: Question, near: readonly number[]) => ToldPart<number> | undefined {
  const people = lazily(() => peopleIn(facts));
  const leads = lazily(() => leadsOf(facts));
  /** Whether it is said of what the question names, or right behind that. */
  const isOf = (fact: number, whose: readonly string[], post: string): boolean => {
    const { text, article } = facts[fact] as Fact;
    const before = OF_THE_ONE_BEFORE.test(text) ? facts[fact - 1] : undefined;
    const lead = leads().get(article.id);
    const around = before === undefined ? lead?.[isBoss(post) ? 'opening' : 'all'] : stemsOf(before.text);
    const own = stemsOf(text);
    if (!whose.every((stem) => own.has(stem) || around?.has(stem))) return false;
    return (
      !OF_A_PLACE.test(post) || whose.every((stem) => own.has(stem)) || !isSinceElsewhere(fact, whose, facts)
    );
  };
  const inOffice = (post: string, whose: string, near: readonly number[]): ToldPart<number> | undefined => {
    const asked = contentOf(post);
    // Whose it is may be left out where there is but one; who leaves it out may mean any.
    const isBare = whose === '' && asked.length < WHOSE_WITHIN;
    if (asked.length === 0 || isBare || OF_THEN.test(whose)) return undefined;
    const named = contentOf(whose);
    const fits = people().filter(({ fact, office }) => {
      const own = stemsOf(office);
      return (
        (asked.every((stem) => own.has(stem)) || (isBoss(post) && CHIEF.test(office))) &&
        isOf(fact, named, post) &&
        !isElsewhere(office, named) &&
        ANOTHER.test(office) === ANOTHER.test(post)
      );
    });
    const [newest] = fits.flatMap(({ fact, called }) => (called === null ? [] : [{ fact, part: called }]));
    if (fits.length > 0) return isOne(fits) ? newest : undefined;
    const posts = isBoss(post) ? [post, ...BOSSES] : [post];
    for (const names of [named, named.filter((stem) => !MATTER.test(stem))]) {
      const told = near
        .filter((fact) => isOf(fact, names, post))
        .flatMap((fact) => posts.flatMap((one) => holderIn(fact, facts[fact] as Fact, one)));
      const [first] = told;
      if (first !== undefined) return isOne(told) ? { fact: first.fact, part: first.called } : undefined;
    }
    return undefined;
  };
  return ({ plain }, near) => {
    const { post, whose = '' } = officeIn(plain) ?? {};
    if (post !== undefined) return inOffice(post, whose, near);
    const { doer, name: owner = doer } = JOB.exec(plain)?.groups ?? {};
    const asked = personAsked(plain) ?? owner;
    if (asked === undefined) return undefined;
    const name = wordsOf(asked);
    const found = people().filter((person) => isCalled(person.name, name));
    const spoken = found.flatMap(({ fact, part }) => (part === null ? [] : [{ fact, part }]));
    const told =
      spoken.length > 0 ? spoken : near.flatMap((fact) => introducedIn(fact, facts[fact] as Fact, asked));
    const [newest] = told;
    if (newest === undefined || !isOne(found)) return undefined;
    const isJob = ({ fact, part }: ToldPart<number>) =>
      !NO_JOB.test((facts[fact] as Fact).text.slice(part.start, part.end));
    if (owner !== undefined && !told.every(isJob)) return undefined;
    const saidOf = ({ fact, part }: ToldPart<number>) =>
      wordsOf((facts[fact] as Fact).text.slice(part.start, part.end));
    const known = new Set(saidOf(newest));
    // Two of one name: a baker and a gardener.
    return told.every((other) => saidOf(other).some((word) => known.has(word) && !STOP.has(word)))
      ? newest
      : undefined;
  };
}

/** Whether the sentences before a fact have gone on to another place since they last told of the one that is asked for. */
function isSinceElsewhere(fact: number, whose: readonly string[], facts: readonly Fact[]): boolean {
  const { article } = facts[fact] as Fact;
  for (let at = fact - 1; facts[at]?.article.id === article.id; at--) {
    const { text } = facts[at] as Fact;
    const own = stemsOf(text);
    if (whose.every((stem) => own.has(stem))) return false;
    if (openedPlace(text) !== undefined) return true;
  }
  return false;
}

function officeIn(plain: string): RegExpExecArray['groups'] {
  for (const form of [OFFICE, OWN_BOSS, ...BARE_BOSS]) {
    const found = form.exec(plain);
    if (found !== null) return found.groups;
  }
  return undefined;
}

/** People say `boss` of whoever is at the head of it. */
const isBoss = (post: string): boolean => BOSS.test(post);
const BOSS = /^(?:big |top )?(?:boss|ceo|chief|head|chief exec(?:utive)?|managing director)$/iu;
const BOSSES = ['chief executive', 'managing director', 'ceo', 'boss'];
const CHIEF = /\b(?:boss|ceo|chief executive|managing director)\b/i;

/** `President of Local 12` is not that of the brewery, nor `Skar's chief executive` that of Lund. */
function isElsewhere(office: string, whose: readonly string[]): boolean {
  const body = /\b(?:of|at|for)\s(.+)$/u.exec(office)?.[1] ?? /^(\p{Lu}.*)['’]s?\s/u.exec(office)?.[1];
  if (body === undefined || whose.length === 0) return false;
  const own = stemsOf(body);
  return !whose.some((stem) => own.has(stem));
}

/** Who the person is that a question asks for: `Ada Lund` of `who is Ada Lund?` */
export const personAsked = (question: string): string | undefined => ASKED.exec(question)?.groups?.name;

/** Where a text calls somebody so, in capitals; of `Finance Minister Ada Lund` the office is no name. */
export function calledIn(text: string, name: string): Span | null {
  const words = patternOf(name.trim()).replace(/\s+/gu, '\\s');
  for (const { index, 0: called } of text.matchAll(new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'giu'))) {
    const end = index + called.length;
    const isName = /^\p{Lu}/u.test(called) && /(?:^|\s)\p{Lu}\S*$/u.test(called);
    if (isName && !/^\s\p{Lu}/u.test(text.slice(end))) return { start: index, end };
  }
  return null;
}

/** Where a sentence says who it is that it names, without a word of theirs: `the solicitor Ada Lund represents the stalls`. */
function introducedIn(fact: number, { text, questions }: Fact, asked: string): readonly ToldPart<number>[] {
  const called = questions.length > 0 || wordsOf(asked).length < 2 ? null : calledIn(text, asked);
  if (called === null) return [];
  const role = roleOf(text, called.start, called.end, text.slice(called.start, called.end));
  if (role === null || !PART.test(role)) return [];
  const before = text.lastIndexOf(role, called.start - 1);
  const start =
    before >= 0 && called.start - before <= role.length + 3 ? before : text.indexOf(role, called.end);
  return start < 0 ? [] : [{ fact, part: { start, end: start + role.length } }];
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|&|\p{Lu}[\p{L}’'-]+|d[eai]|v[ao]n|al|bin|la))*\s\p{Lu}[\p{L}’'-]+`;
/** Between an office and the name: `the insurer, Holm`, `the referee is`, `a mediator, the retired judge`. */
const NAMED = String.raw`(?:,\s(?:(?:the|an?)\s)?(?:(?!s[ae]|t[eo]ld)\p{Ll}[\p{L}-]+\s){0,2}|\s(?:(?:is|was)\s)?)`;
const WORDS_BEFORE = String.raw`(?<before>(?:[\p{L}’'-]+\s){0,2})`;

/** Where a sentence names who has the office: `prosecutor Ada Lund`, `the insurer, Holm & Lund`, `Ada Lund, the judge`. */
function holderIn(fact: number, { text, questions }: Fact, post: string): readonly Holder[] {
  if (questions.length > 0) return [];
  const office = post.replace(/./gu, inEitherCase);
  const found =
    new RegExp(`${WORDS_BEFORE}(?<![\\p{L}-])${office}${NAMED}(?<name>${NAME})`, 'du').exec(text) ??
    new RegExp(
      `(?<name>${NAME}),\\s(?:\\d\\d,\\s)?(?:(?:the|an?|its|their|his|her)\\s)?${WORDS_BEFORE}(?<!-)${office}(?!\\p{L})`,
      'du',
    ).exec(text);
  const place = found?.indices?.groups?.name;
  if (place === undefined || ANOTHER.test(found?.groups?.before ?? '') !== ANOTHER.test(post)) return [];
  return [{ fact, name: wordsOf(text.slice(...place)), called: { start: place[0], end: place[1] } }];
}

const inEitherCase = (letter: string): string =>
  /\p{L}/u.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : patternOf(letter);

/** What an article is about. */
interface Lead {
  /** Words of its headline and first sentences. */
  readonly all: Set<string>;
  /** Those of the headline, and those with which these sentences open: of a company that acts, not of one that it deals with. */
  readonly opening: Set<string>;
}

function leadsOf(facts: readonly Fact[]): ReadonlyMap<string, Lead> {
  const leads = new Map<string, Lead>();
  for (const { article, text, place } of facts) {
    let lead = leads.get(article.id);
    if (lead === undefined) {
      lead = { all: new Set(stemsOf(article.title)), opening: new Set(stemsOf(article.title)) };
      leads.set(article.id, lead);
    }
    if (place.kind !== 'paragraph' || place.paragraph !== 1) continue;
    for (const stem of stemsOf(text)) lead.all.add(stem);
    for (const stem of stemsOf(text.split(OBJECT)[0] ?? '')) lead.opening.add(stem);
  }
  return leads;
}

/** Behind these stands whom or what somebody deals with. */
const OBJECT = /,|\b(?:after|against|amid|as|by|for|from|into|over|to|with|that|who|which)\b/u;

/** Of the names that are found each is a shorter form of the longest: `Lund` and `Ada Lund`. */
function isOne(people: readonly Pick<Person, 'name'>[]): boolean {
  const names = people.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const [longest = []] = names;
  return names.every((name) => isCalled(longest, name));
}

/** The newest first. */
function peopleIn(facts: readonly Fact[]): readonly Person[] {
  const people = facts.flatMap((one, fact): Person[] => {
    const [, said = '', office = ''] = /^([^,]+)(?:, (.+))?$/u.exec(one.saidBy ?? '') ?? [];
    const name = wordsOf(said);
    if (one.questions.length > 0 || name.length < 2) return [];
    return [{ name, fact, office, part: partIn(one.text, said, office), called: spanIn(one.text, said) }];
  });
  const published = ({ fact }: Person) => facts[fact]?.article.published ?? '';
  return people.sort((a, b) => published(b).localeCompare(published(a)));
}

/** Where a sentence that names somebody says who it is: `harbour master` before or behind the name, or `a gardener from Ashby`. */
function partIn(text: string, name: string, office: string): Span | null {
  const [called, post] = [patternOf(name), patternOf(office)];
  const beside = PART.test(office)
    ? (new RegExp(`(?<part>${post}),?\\s+${called}`, 'diu').exec(text) ??
      new RegExp(`${called},\\s(?:(?:the|an?|its|their|his|her)\\s)?(?<part>${post})`, 'diu').exec(text))
    : null;
  const behind = new RegExp(
    `${called}, (?<part>(?:an?|the|its|their|his|her) [^,.;:"“”()]{3,70})`,
    'du',
  ).exec(text);
  const place = (beside ?? behind)?.indices?.groups?.part;
  return place === undefined ? null : { start: place[0], end: place[1] };
}

const wordsOf = (name: string): readonly string[] =>
  tokenise(fold(name))
    .map(({ text }) => text.replace(/\.$/, ''))
    .filter((word) => !TITLE.test(word));

/** `Lund`, `Ada Lund` and `Dr Lund` for Dr. Ada M. Lund: words of the name in their order, the last one among them. */
function isCalled(name: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0 || asked.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const word of name) if (word === asked[at]) at++;
  return at === asked.length;
}
