import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Article } from '../../../../knowledge/types.ts';
import { isProperName } from '../../../language/concepts.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { ACCOUNT, isShared, mayBe, NOUN, nounIn, nounOf } from './body-nouns.ts';

/** A company, school, club or the like that an article calls by name. */
export interface Body {
  /** Stems of the words that are its name alone: `halden` of `Halden Rovers`. */
  readonly name: ReadonlySet<string>;
  /** What its names end in, which others have as well: `rovers`. */
  readonly ends: ReadonlySet<string>;
  /** What it is called: `bank`, `company`. */
  readonly nouns: ReadonlySet<string>;
  /** Stems of the places in which it stands. */
  readonly places: ReadonlySet<string>;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&-]*(?:['’](?:s(?= \p{Lu})|(?!s(?!\w))\p{L}+))?`;
export const NAME = `${WORD}(?: (?:of |& )?${WORD}){0,4}`;
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}’'-])${NAME}`, 'gu');
const PLACE = `(?: (?:in|at) (?:the )?(?<place>${WORD}))?`;
const SAYS_WHICH = String.raw`(?:(?!(?:of|at|for|in|from|by|with|to|who|that|which|and|or)(?!\w))[\p{L}’'-]+ ){0,4}?`;
/** `Velde Homes, a builder in Strand` */
const BEHIND = new RegExp(
  String.raw`^,? (?:which is |is |was )?(?:an?|the|its|another) ${SAYS_WHICH}(?<noun>${NOUN})(?!\p{L})(?=[,.;)]| (?:in|of|from|that|which|with|based|near|for|on|at|and)(?!\w)|$)${PLACE}`,
  'u',
);
/** `Tarn High School in Ambry` */
const STANDS_IN = new RegExp(`^${PLACE}`, 'u');
/** `The airline Skyhop`, `its competitor Skyhop` */
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?<noun>${NOUN}|rival|competitor) $`, 'iu');
/** `A private clinic, Nova Care,`, `the third operator, Zipp,` */
const BEFORE_COMMA = new RegExp(
  String.raw`(?<!\p{L})(?:an?|another|its|the (?:other|second|third|fourth)) ${SAYS_WHICH}(?<noun>${NOUN}|rival|competitor), $`,
  'iu',
);
const AROUND = 60;
/** `Borealis is based in Toronto. The company` */
const CALLED_BEHIND = new RegExp(
  String.raw`(?<=^|\n|[.!?]["”]? )(?:\p{Lu}\p{Ll}+ \p{Ll}+ )?(?<name>${WORD})(?=(?:['’]s)? \p{Ll})[^.!?\n]+(?:\.\d[^.!?\n]*)*[.!?]["”]? The (?<noun>${NOUN})(?!\p{L})`,
  'gu',
);
const ONE_A_PLACE = 'school|college|university|academy|hospital|clinic|museum|hotel';
/** `The school in Wenlow`, `Wenlow school`: that which stands there, if another name of it was told. */
const OF_PLACE = new RegExp(
  String.raw`(?<!\w)[Tt]he (?<noun>${ONE_A_PLACE}) (?:in|at) (?<place>${WORD})|(?<town>${WORD}) (?<own>${ONE_A_PLACE})(?!\w)`,
  'gu',
);

const OFFICE = 'chief executive|chief financial officer|finance (?:director|chief)|boss|chair(?:man|woman)?';
/** `Vantor's chief executive`, `shares in Vantor`, `Vantor reported`, `Vantor said that sales rose`: what only a company has or does. */
const IS_COMPANY = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:(?<owner>${WORD})['’]s? (?:${OFFICE}|shareholders|${ACCOUNT})|(?:(?:${OFFICE}) of|[Ss]hares in) (?<owned>${WORD})(?! \p{Lu})|(?<teller>${WORD}) (?:(?:has |had )?(?:reported|posted|booked)|(?:has |had )?sa(?:id|ys)(?! \p{Lu})[^.!?\n]*)(?: \p{Ll}+){0,4}? (?:${ACCOUNT}))(?!\p{L})`,
  'gu',
);

const SPEAKS_OF_CLUBS = /\bthe club\b/i;

/** As long as the article is read. */
type Growing = { readonly [Part in keyof Body]: Set<string> };

/** The bodies that an article calls by name. */
export const bodiesIn = oncePer(({ text }: Article): readonly Body[] => {
  const told = text ?? '';
  // What is written in small letters elsewhere is no name.
  const plain = new Set(told.match(/(?<![\p{L}’'-])\p{Ll}{3,}/gu) ?? []);
  const bodies: Growing[] = [];
  const add = (words: readonly string[], noun: string | undefined, place?: string) => {
    const stems = words.filter((word) => !isShared(word) && !plain.has(word)).map(stemOf);
    if (noun === undefined || stems.length === 0) return;
    const known = bodies.find((one) => stems.some((stem) => one.name.has(stem)) && mayBe(one, noun));
    const body: Growing = known ?? {
      name: new Set(stems),
      ends: new Set(),
      nouns: new Set(),
      places: new Set(),
    };
    if (known === undefined) bodies.push(body);
    body.nouns.add(noun);
    if (words.length > 1) body.ends.add(words.at(-1) ?? '');
    for (const { text: word } of tokenise(place ?? '')) body.places.add(stemOf(word));
  };
  const isOfClubs = SPEAKS_OF_CLUBS.test(told);
  for (const { 0: called, index } of told.matchAll(NAMES)) {
    const name = wordsIn(called);
    const before = told.slice(Math.max(0, index - AROUND), index);
    const behind = told.slice(index + called.length, index + called.length + AROUND);
    const { noun, place } = BEHIND.exec(behind)?.groups ?? {};
    add(name, noun, place);
    const own = nounIn(name, isOfClubs);
    add(name, own, STANDS_IN.exec(behind)?.groups?.place);
    const ahead =
      BEFORE.exec(before)?.groups?.noun ??
      (behind.startsWith(',') ? BEFORE_COMMA.exec(before)?.groups?.noun : undefined);
    if (ahead !== undefined) add(name, nounOf(ahead.toLowerCase()));
  }
  for (const { groups } of told.matchAll(CALLED_BEHIND))
    if (isBodysName(groups?.name ?? '', told)) add(wordsIn(groups?.name ?? ''), groups?.noun);
  for (const { groups } of told.matchAll(IS_COMPANY)) {
    const name = groups?.owner ?? groups?.owned ?? groups?.teller ?? '';
    if (!isProperName(name.toLowerCase()) && !isPersonOrPlace(name, told)) add(wordsIn(name), 'company');
  }
  for (const { groups } of told.matchAll(OF_PLACE)) {
    const { noun = '', place = '', own = noun, town = place } = groups ?? {};
    const [word = ''] = wordsIn(town);
    // A German school is any.
    if (isProperName(word)) continue;
    const stem = stemOf(word);
    const there = bodies.filter((one) => one.places.has(stem) && mayBe(one, own));
    for (const { name } of there) name.add(stem);
    if (there.length === 0) add([word], own);
  }
  return bodies;
});

/** Within some sentence it stands as a name, neither behind another word of one (`Ada Lund`) nor where a place does. */
function isBodysName(name: string, text: string): boolean {
  const before = wordsBefore(name, text);
  return !before.some((word) => PERSON_OR_PLACE.test(word)) && before.some((word) => /^\p{Ll}+$/u.test(word));
}

const PERSON_OR_PLACE = /^(?:in|near|\p{Lu}.*\p{L})$/u;
const isPersonOrPlace = (name: string, text: string): boolean =>
  wordsBefore(name, text).some((word) => PERSON_OR_PLACE.test(word));

/** The word before a name, in all its places but those where somebody has shares in it. */
function wordsBefore(name: string, text: string): readonly string[] {
  const places = text.matchAll(
    new RegExp(
      String.raw`(?<!(?<!\w)(?:[Ss]hares?|[Ss]takes?) )(?<!\S)(\S+) ${patternOf(name)}(?!\p{L})`,
      'gu',
    ),
  );
  return [...places].map(([, before = '']) => before);
}

const wordsIn = (name: string): readonly string[] => tokenise(name).map(({ text }) => text);

/** The bodies that a name means: `Rovers` alone means those whose name ends so. */
export function calledSo(name: string, bodies: readonly Body[]): readonly Body[] {
  const named = namedIn(name, bodies);
  const [word = '', ...others] = wordsIn(name).filter((one) => !STOP.has(one));
  return named.length > 0 || others.length > 0 ? named : bodies.filter(({ ends }) => ends.has(word));
}

/** The bodies that a text names. */
export function namedIn(text: string, bodies: readonly Body[]): readonly Body[] {
  const stems = tokenise(text).flatMap(({ text: word, capital }) => (capital ? [stemOf(word)] : []));
  return bodies.filter(({ name }) => stems.some((stem) => name.has(stem)));
}
