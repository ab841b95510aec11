import { FIRM, PLACE_BEFORE } from '../../../../knowledge/ingest/people/cast.ts';
import {
  ANY_NAME,
  FULL_NAMES,
  peopleIn,
  withoutRole,
  withoutTitle,
} from '../../../../knowledge/ingest/people/people.ts';
import { SAYS } from '../../../../knowledge/ingest/people/speech.ts';
import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Article } from '../../../../knowledge/types.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { bodiesIn } from '../organisation/bodies.ts';
import { NOUN } from '../organisation/body-nouns.ts';
import { KIN } from './kin.ts';

/** Somebody whom an article calls by name. */
export interface Person {
  /** Stems of all words of the name. */
  readonly name: ReadonlySet<string>;
  /** What the article calls them to somebody else: `son`. */
  readonly kin: string | undefined;
}

const RELATIVES = [...KIN, 'partner', 'friend'].join('|');
/** `Ada Lund, 44,`, `Ada Lund, who`, `Ada Lund said`, `Ada Lund was born`, `Ada Lund of Holm. She`. */
const BEHIND = new RegExp(
  String.raw`^(?:,? \(?\d{1,3}\)?(?=[,.;:)]|$)|, who(?!\p{L})|,? ${SAYS}(?!\p{L})| (?:was|is) (?:born|jailed|sentenced|convicted|charged|acquitted|elected|appointed|married|survived|killed|arrested)(?!\p{L})| (?:resigned|retired|died|pleaded|succeeded|stepped (?:down|aside))(?!\p{L})|[’']s (?:${RELATIVES})(?!\p{L})|(?:[^.\n]|\.(?=\d))*\. (?:He|She)(?!\p{L}))`,
  'u',
);
/** `Said Ada Lund`, `her brother Bo Lund`, `according to Ada Lund`. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${SAYS}|according to|named(?: as)?|married|defendant|(?<kin>${RELATIVES})),? $`,
  'iu',
);
/** `Ada and Bo Lund`, `Ada, 44,` */
const COUPLE =
  /(?<!\p{L})(?<one>\p{Lu}\p{Ll}+) and (?<other>\p{Lu}\p{Ll}+) (?<surname>\p{Lu}\p{Ll}+)(?! \p{Lu})(?!\p{L})/gu;
const AGED = /(?<!\p{Lu}\p{Ll}* )(?<!\p{L})(?<name>\p{Lu}\p{Ll}+), \d{1,2}(?=,)/gu;
/** `Their son Bo was`: by a first name alone. */
const RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?<kin>${RELATIVES}),? (?<name>\p{Lu}\p{Ll}+)(?! \p{Lu})(?!\p{L})`,
  'gu',
);
const AROUND = 60;
/** `The brokerage Lund Ek`, `the ferry Ada Lund` */
const OF_A_THING = new RegExp(
  String.raw`(?<!\p{L})(?:${NOUN}|brokerage|broker|fund|agency|newspaper|magazine|union|charity|party|band|film|series|novel|ship|ferry|boat|trawler|tanker|train|street|school) $`,
  'iu',
);
const NO_PERSON =
  /^(?:The|By|A|An|Port|Val|Lake|Mount|Cape|Fort|Saint|St|San|Santa|New|North|South|East|West|Great|Old|Lower|Upper|Little)\.?\s|^\P{Ll}+$|\n/u;

/** The people whom an article shows to be people: by an age, an office, a relative, or by what they say. */
export const personsIn = oncePer((article: Article): readonly Person[] => {
  const told = article.text ?? '';
  const bodies = bodiesIn(article);
  const titled = new Set(peopleIn(told).map(({ start }) => start));
  const persons: Person[] = [];
  const add = (words: readonly string[], kin: string | undefined) => {
    const [first = ''] = words;
    const isBody = bodies.some(({ name }) => name.has(first));
    const isKnown = persons.some(({ name }) => words.every((word) => name.has(word)));
    if (!isBody && !isKnown) persons.push({ name: new Set(words), kin });
  };
  for (const { 0: called, index } of told.matchAll(FULL_NAMES)) {
    const end = index + called.length;
    const above = told.slice(Math.max(0, index - AROUND), index);
    if (FIRM.test(called) || NO_PERSON.test(called) || PLACE_BEFORE.test(above) || OF_A_THING.test(above))
      continue;
    const before = BEFORE.exec(above);
    if (titled.has(index) || before !== null || BEHIND.test(told.slice(end, end + AROUND)))
      add(wordsIn(withoutTitle(withoutRole(called))), before?.groups?.kin);
  }
  for (const { groups } of told.matchAll(COUPLE))
    if (isSaid(groups?.one, told))
      for (const first of [groups?.one, groups?.other])
        add(wordsIn(`${first} ${groups?.surname}`), undefined);
  for (const { groups } of told.matchAll(AGED)) add(wordsIn(groups?.name ?? ''), undefined);
  for (const { groups } of told.matchAll(RELATIVE)) add(wordsIn(groups?.name ?? ''), groups?.kin);
  return persons;
});

/** It says or does something as well, by that name alone. */
const isSaid = (name: string | undefined, text: string): boolean =>
  name !== undefined &&
  new RegExp(
    String.raw`(?<!\p{L})(?:${name},? (?:${SAYS}|is|was|has|had|\d{1,2},)|${SAYS} ${name})(?!\p{L})`,
    'u',
  ).test(text);

const TITLE = /^(?:judge|justice|lord|lady|sir|dame|captain|sergeant|inspector)\s(?=\p{Lu})/iu;
const wordsIn = (name: string): readonly string[] =>
  tokenise(name.replace(TITLE, '')).flatMap(({ text }) =>
    text.length > 1 && !STOP.has(text) ? [stemOf(text)] : [],
  );

/**
 * Whom the words of a name mean: those who have most of them, of several those who are called by the first one; more than one where only a
 * name that they share is told.
 */
export function calledBy(words: readonly string[], persons: readonly Person[]): readonly Person[] {
  const held = persons.map(({ name }) => words.filter((word) => name.has(word)).length);
  const most = Math.max(0, ...held);
  const called = most === 0 ? [] : persons.filter((_, at) => held[at] === most);
  const first = called.filter(({ name }) => name.has(words[0] ?? ''));
  return first.length > 0 ? first : called;
}

const NAMES = new RegExp(ANY_NAME, 'gu');

/** The people whom a text names, in order. */
export function personsNamedIn(text: string, persons: readonly Person[]): readonly Person[] {
  const found = new Set<Person>();
  for (const [called] of text.matchAll(NAMES))
    for (const one of calledBy(wordsIn(called), persons)) found.add(one);
  return [...found];
}

const MALE = /^(?:son|husband|brother|father|widower|uncle|nephew)$/u;
const FEMALE = /^(?:daughter|wife|sister|mother|widow|aunt|niece)$/u;

/** Whether `he` or `she` may mean somebody, by what the article calls them. */
export function mayBe(pronoun: string, { kin = '' }: Person): boolean {
  return !(/^h(?:e|is)$/iu.test(pronoun) ? FEMALE : MALE).test(kin);
}
