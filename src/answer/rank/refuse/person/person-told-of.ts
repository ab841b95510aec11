import { ANY_NAME } from '../../../../knowledge/ingest/people/people.ts';
import { SAYS } from '../../../../knowledge/ingest/people/speech.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { stemsOf } from '../../../language/held.ts';
import { byArticle, placeIn } from '../within-article.ts';
import { mayBe, type Person, personsIn, personsNamedIn } from './persons-of-article.ts';

/** `(The) contract of the caretaker, Otto Lind,` */
const OF = String.raw`(?:\p{Ll}+ ){1,3}of (?:(?:the|its|their) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+,? )?`;
/** `In Friday's junior race over 9km, ` */
const AT_FIRST = `(?:In|At|On|During|For|By) [^,.;:“”"]{3,60}, `;
/** `He`, `Her`, `Lund`, `Prosecutor Ada Lund KC`, `Ada Lund, a driver,`: whom a sentence begins with, and what follows. */
const OPENS = new RegExp(
  String.raw`^["“]?(?:(?<pronoun>He|She|His|Her)(?!\p{L})|(?:${AT_FIRST})?(?:(?:[Tt]he|[Tt]heir|[Aa]n?) )?(?:${OF}|(?:\p{Ll}+ ){0,2})(?<name>${ANY_NAME})(?: \p{Lu}{2,3}(?!\p{L}))?(?:, [^,.]{2,60},)?)(?<rest>.*)$`,
  'su',
);
/** `Lund’s wife, Ada Ek, was cleared.` */
const OWNS = /^[’']s?\s/u;
/** `Her successor is Jon Mo.` */
const IS_SOMEBODY = /^["“]?(?:His|Her) (?:[\p{L}-]+ ){1,3}(?:is|was|will be) /u;
/** ` said that Lund had`, ` told the court he was`: what is told is told of whom the clause begins with. */
const SPEAKS = new RegExp(
  String.raw`^,? (?:has |had |also )?${SAYS}(?!\p{L})(?: (?:the )?[\p{L}-]+){0,3}?(?: that)? (?:(?<pronoun>he|she|his|her)|(?<name>${ANY_NAME})) `,
  'u',
);
const SPOKEN = new RegExp(String.raw`^,? (?:has |had |also )?${SAYS}(?!\p{L})`, 'u');

/** `Her predecessor, Bo Ek, 61, was paid less`: told of him and not of her. */
const APPOSED = new RegExp(String.raw`^ (?<role>(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+),? (?<name>${ANY_NAME})`, 'u');
const PERSONAL = /(?<!\p{L})(?:he|him|she|her|they|them)(?!\p{L})/u;
/** `She ordered him to repay it`: it is told of him as well. */
const OBJECTS = {
  he: /(?<!\p{L})(?:she|her|hers)(?!\p{L})/u,
  she: /(?<!\p{L})(?:he|him|his)(?!\p{L})/u,
} as const;
const ANYBODY = /(?<!\p{L})(?:him|her)(?!\p{L})/u;

/** Whom a sentence is told of. */
interface Told {
  readonly of: readonly Person[];
  /** Stems of what that one is to who was named before: `predecessor`. */
  readonly role: ReadonlySet<string>;
  /** Who is a woman where it says `he`, and the other way round. */
  readonly notOf: (person: Person) => boolean;
}

/** Whom each sentence of an article is told of. */
type Thread = readonly Told[];

const NOBODY: readonly Person[] = [];
const NO_ROLE: ReadonlySet<string> = new Set();
const OF_NOBODY: Told = { of: NOBODY, role: NO_ROLE, notOf: () => false };

const threadsOf = byArticle(threadOf);

/** Whom of the people of its article a fact is told of, and of whom it is not: nobody where it does not begin with any. */
export const personToldOf = (fact: number, index: Index): Told =>
  threadsOf(fact, index)[placeIn(fact, index)] ?? OF_NOBODY;

function threadOf(article: number, { facts, articleStarts, paragraphOf }: Index): Thread {
  const from = articleStarts[article] as number;
  const own = facts.slice(from, articleStarts[article + 1]);
  const persons = personsIn((own[0] as Fact).article);
  const told: Told[] = [];
  if (persons.length === 0) return told;
  const subjects = personsNamedIn((own[0] as Fact).article.title, persons);
  /** Whom each sentence leaves `she` to mean. */
  let left = NOBODY;
  /** Who was named or meant lately. */
  let before = NOBODY;
  const women = new Set<Person>();
  const men = new Set<Person>();
  for (const [at, { text }] of own.entries()) {
    const isBeside = at > 0 && paragraphOf[from + at - 1] === paragraphOf[from + at];
    const { pronoun, name, rest = '' } = OPENS.exec(text)?.groups ?? {};
    const named = personsNamedIn(text, persons);
    const isShe = pronoun === 'She' || pronoun === 'Her';
    const [same, others] = isShe ? [women, men] : [men, women];
    const begun =
      pronoun !== undefined
        ? meantBy(pronoun, left, isBeside, subjects).filter((one) => !others.has(one))
        : OWNS.test(rest)
          ? named
          : personsNamedIn(name ?? '', persons);
    if (pronoun !== undefined && begun.length === 1) for (const one of begun) same.add(one);
    const inner = SPOKEN.test(rest) ? (SPEAKS.exec(rest)?.groups ?? {}) : undefined;
    // `She said it costs more` is told of no person.
    const isOfSpeaker = inner === undefined || inner.pronoun !== undefined;
    const owned = pronoun === 'His' || pronoun === 'Her' ? APPOSED.exec(rest)?.groups : undefined;
    const apposed = personsNamedIn(owned?.name ?? '', persons);
    if (apposed.length > 0 && !PERSONAL.test(rest)) {
      told.push({ of: apposed, role: stemsOf(owned?.role ?? ''), notOf: () => false });
      left = begun;
      before = named;
      continue;
    }
    const subject = isOfSpeaker ? begun : personsNamedIn(inner.name ?? '', persons);
    const object = pronoun === undefined ? ANYBODY : OBJECTS[isShe ? 'she' : 'he'];
    const isOfBoth = object.test(rest);
    told.push({
      of: subject.length > 0 && isOfBoth ? [...new Set([...subject, ...before])] : subject,
      role: NO_ROLE,
      notOf: (person) => pronoun !== undefined && !isOfBoth && others.has(person) && !same.has(person),
    });
    const isOfNamed =
      named.length === 1 && (pronoun === undefined ? begun.length === 0 : IS_SOMEBODY.test(text));
    left = isOfNamed ? named : begun;
    if (named.length > 0) before = named;
  }
  return told;
}

/** Whom `she` means: whom the sentence before leaves, where a paragraph begins or that is a man whom the headline names as well. */
function meantBy(
  pronoun: string,
  left: readonly Person[],
  isBeside: boolean,
  subjects: readonly Person[],
): readonly Person[] {
  const fitting = left.filter((one) => mayBe(pronoun, one));
  if (isBeside && (left.length === 0 || fitting.length > 0)) return fitting;
  const [subject, ...others] = subjects;
  return subject === undefined || others.length > 0 ? NOBODY : [...new Set([...fitting, subject])];
}
