import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { isProperName } from '../../../language/concepts.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { stemsOf } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { type Body, namedIn } from './bodies.ts';
import { isNoun, isShared, mayBe } from './body-nouns.ts';
import { bodyToldOf, RELATION } from './body-told-of.ts';

const ASKS_OF_RELATION = new RegExp(String.raw`\b${RELATION}\b`, 'i');
/** It asks for somebody with an office, and no body has one: `who is the head teacher of`, not `who owns it`. */
const ASKS_OFFICE = /^who(?:['’]?s| is| was| are| were)\b/i;
/** Else a body may be what is asked for: it begins with what the body has, or tells what was done to it. */
const OF_ITS_OWN = /^["“]?(?:Its|Their|[\p{L}\p{M}&’'. -]{2,40}['’]s?) |\b(?:was|were|been)\b.*\bby\b/u;

/**
 * Whether a question is about one company, school or club by name, and a sentence about another one: `how many people does Nordvik employ`, and
 * `It employs 620 people`, behind a sentence about Lumo Lines.
 */
export function tellsOfOtherBody(query: Query, fact: number, index: Index): boolean {
  const names = namesAsked(query);
  if (names.size === 0) return false;
  const { bodies, told } = bodyToldOf(fact, index);
  if (told.length === 0) return false;
  const own = bodies.filter(({ name }) => [...name].some((stem) => names.has(stem)));
  const { text } = index.facts[fact] as Fact;
  const meant = own.length > 0 ? own : othersAsked(query, told, text);
  if (meant.length === 0 || told.some((body) => own.includes(body))) return false;
  const { plain, asked } = query.question;
  if (asked === 'who' && !ASKS_OFFICE.test(plain) && !OF_ITS_OWN.test(text)) return false;
  const there = stemsOf(text);
  return !meant.some(({ name }) => [...name].some((stem) => there.has(stem)));
}

/** From this rarity on a word is a name that no sentence has elsewhere than at its beginning. */
const NAME_LIKE = 0.8;

/** Stems of the names in a question, worked out once for all candidates; none where what it asks for may be told of another one. */
const namesAsked = oncePer(({ clues, question: { plain, asked } }: Query): ReadonlySet<string> => {
  const named = clues.filter(({ kind, rarity }) => kind === 'proper' || rarity >= NAME_LIKE);
  const isOfOne = named.length > 0 && asked !== 'name' && !mayAskTwo(plain) && !ASKS_OF_RELATION.test(plain);
  return new Set(isOfOne ? named.map(({ word }) => stemOf(word)) : []);
});

/** What the article does not call by name, where the sentence has a name for one of that kind: `the school in Orme`. */
function othersAsked(query: Query, told: readonly Body[], text: string): readonly Pick<Body, 'name'>[] {
  const isNamed = namedIn(text, told).length > 0;
  return bodiesAsked(query).filter(
    ({ nouns }) => isNamed && [...nouns].every((noun) => told.some((one) => mayBe(one, noun))),
  );
}

/** What the question calls by name and as what it is: `Kell High School`, `the school in Kell`. A German one may have a name of its own. */
const bodiesAsked = oncePer((query: Query): readonly Pick<Body, 'name' | 'nouns'>[] =>
  query.words.flatMap(({ text: noun }, at, words) => {
    if (!isNoun(noun) || isAskedFor(words.slice(0, at))) return [];
    const before = words.slice(0, at).findLast(({ text }) => !isShared(text));
    const behind = IN.test(words[at + 1]?.text ?? '') ? words[at + 2] : undefined;
    return [before, behind].flatMap((word) =>
      word !== undefined && namesAsked(query).has(word.stem) && !isProperName(word.text)
        ? [{ name: new Set([word.stem]), nouns: new Set([noun]) }]
        : [],
    );
  }),
);
const IN = /^(?:in|at)$/u;

/** `Which South Korean company`: it has no name in the question. */
const isAskedFor = ([first, ...others]: Query['words']): boolean =>
  first !== undefined && WHICH.test(first.text) && !others.some(({ text }) => STOP.has(text));
const WHICH = /^(?:which|what)$/u;
