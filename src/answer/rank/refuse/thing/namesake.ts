import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { inSmallLetters } from '../../../../knowledge/language/small-letters.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { stemsOf } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf, type Token, tokenise } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { paragraphBefore } from '../within-article.ts';

/** From this rarity on an English word that the knowledge does not have is a name before a thing sooner than what tells of its kind. */
const NAME_LIKE = 0.8;
const SUPERLATIVE = /est$/u;
const PLURAL = /(?:es|s)$/u;

/**
 * `The Zephyr kiln`, where the article is about the Basalt kiln: a word that nothing in the knowledge has stands where the article's
 * own name does. `The old kiln` and `the pottery kiln` tell of what sort it is, and a misspelt name was corrected.
 */
export function namesAnotherOfIts(query: Query, { article, text }: Fact): boolean {
  const { clues, words } = query;
  const told = `${article.title}\n${article.text ?? text}`;
  return clues.some((clue) => {
    if (clue.status !== 'unknown' || clue.kind === 'number' || clue.rarity < NAME_LIKE) return false;
    const at = words.findIndex((word) => word.text === clue.word);
    const thing = words[at + 1];
    if (at < 0 || thing?.role !== 'content' || thing.number || SUPERLATIVE.test(clue.word)) return false;
    const isKnown = clues.some(({ word, status }) => word === thing.text && status === 'known');
    return isKnown && isNamed(thing.text, told);
  });
}

/** A name stands right before a thing, within a sentence: `the Basalt kiln`. */
function isNamed(thing: string, text: string): boolean {
  const named = new RegExp(
    `(?:[\\p{Ll}\\d,;:’] |\\b(?:The|A|An) )(\\p{Lu}[\\p{L}-]{1,40}) ${patternOf(thing.replace(PLURAL, ''))}(?:s|es)?(?!\\p{L})`,
    'gu',
  );
  return [...text.matchAll(named)].some(([, name = '']) => !STOP.has(name.toLowerCase()));
}

/** `Parking`, `swimming`. */
const DOING = /^\p{Ll}{3,}ing$/u;

/** `Parking`, where a fact has no word of that stem but the name of Kell Park. */
export function takesNameForWord({ words }: Query, { article, text }: Fact): boolean {
  return words.some(({ text: word, stem, role, capital }, at) => {
    if (role !== 'content' || !DOING.test(word) || (capital && at > 0)) return false;
    const isAlike = (token: Token) => stemOf(token.text) === stem || token.text === stem;
    const alike = tokenise(text).filter(isAlike);
    // Where it opens a sentence any word has a capital: the rest of the article tells.
    const isName = (token: Token) => token.text !== word && token.capital && token.start > 0;
    return (
      alike.length > 0 &&
      alike.every(isName) &&
      !tokenise(`${article.title}\n${article.text ?? ''}`).some((token) => isAlike(token) && !token.capital)
    );
  });
}

/** So many facts that have a name are looked at for the thing that bears it. */
const MOST_LOOKED_AT = 200;
const NOTHING = ' ';
/** What is written so more often than not is a name. */
const HALF = 0.5;

/**
 * `The Aster stadium`, of which some article tells, where this one tells of the Brill stadium: the statement names that one, or stands in an
 * article that has it for its own, and the other one not at all or only beside it (`bigger than the Aster stadium`).
 */
export function tellsOfItsNamesake(query: Query, fact: number, index: Index): boolean {
  const own = index.articleOf[fact] as number;
  return pairsIn(query, index).some(
    ({ name, thing, articles }) =>
      articles.some((article) => article !== own) && isOfAnother(name, thing, fact, index),
  );
}

/** A name and what bears it, two words of a question, and the articles that call it so. */
interface Pair {
  readonly name: string;
  readonly thing: string;
  readonly articles: readonly number[];
}

const pairsKnown = new WeakMap<Query, readonly Pair[]>();

/** Worked out once for all candidates. */
function pairsIn(query: Query, index: Index): readonly Pair[] {
  const before = pairsKnown.get(query);
  if (before !== undefined) return before;
  const { clues, words } = query;
  const pairs = words.flatMap((word, at): Pair[] => {
    const thing = words[at + 1];
    if (word.role !== 'content' || thing?.role !== 'content' || thing.number) return [];
    const clue = clues.find((one) => one.word === word.text);
    if (clue?.kind !== 'proper' || clue.status === 'unknown') return [];
    // `Genghis Khan` is no khan of that name.
    if (isMostlyName(thing.text, index)) return [];
    const bare = thing.text.replace(PLURAL, '');
    const articles = bearersOf(word.text, bare, thing.stem, index);
    return articles.length === 0 ? [] : [{ name: word.text, thing: bare, articles }];
  });
  pairsKnown.set(query, pairs);
  return pairs;
}

function isOfAnother(name: string, thing: string, fact: number, index: Index): boolean {
  const { article, text } = index.facts[fact] as Fact;
  const told = `${article.title}\n${article.text ?? text}`;
  // Hardly any article has such a thing, and all that follows costs.
  if (!told.toLowerCase().includes(thing)) return false;
  // A paper is called after its town.
  const all = told.replaceAll(article.publisher || NOTHING, NOTHING);
  const others = (said: string) =>
    namesOf(thing, said).filter((own) => own !== name && isMostlyName(own, index));
  const [first] = others(all);
  if (first === undefined) return false;
  if (paragraphBefore(fact, index).some((own) => stemsOf(own).has(stemOf(name)))) return false;
  const itself = all.match(new RegExp(`(?<!\\p{L})${patternOf(name)}(?!\\p{L})`, 'giu'))?.length ?? 0;
  const borne = namesOf(thing, all);
  const beside = borne.filter((own) => own === name).length;
  const isItsOwn = others(text).length > 0 || others(article.title).length > 0;
  if (beside === 0) return itself === 0 || isItsOwn;
  const isFirst = borne.find((own) => own === name || own === first) === first;
  return itself === beside && others(all).length > beside && (isItsOwn || isFirst);
}

/** `The City council` is called after nobody. */
function isMostlyName(word: string, { dictionary, properShare }: Index): boolean {
  const stem = dictionary.stem(stemOf(word));
  return stem !== undefined && (properShare[stem] as number) > HALF;
}

/** The articles in which a thing is called so. */
function bearersOf(
  name: string,
  thing: string,
  thingStem: string,
  { byFact, dictionary, facts, articleOf }: Index,
): readonly number[] {
  const stem = dictionary.stem(stemOf(name));
  const its = dictionary.stem(thingStem);
  if (stem === undefined || its === undefined) return [];
  const { starts, documents } = byFact;
  const from = starts[stem] as number;
  const to = Math.min(starts[stem + 1] as number, from + MOST_LOOKED_AT);
  const things = documents.subarray(starts[its], starts[its + 1]);
  const found = new Set<number>();
  for (let slot = from; slot < to; slot++) {
    const fact = documents[slot] as number;
    if (found.has(articleOf[fact] as number) || !isAmong(fact, things)) continue;
    const { text } = facts[fact] as Fact;
    const lower = text.toLowerCase();
    const isBeside = ['', "'s", '’s'].some((ending) => lower.includes(`${name}${ending} ${thing}`));
    // The pattern is what costs.
    if (isBeside && namesOf(thing, text).includes(name)) found.add(articleOf[fact] as number);
  }
  return [...found];
}

/** @param sorted ascending, and of a common word very many */
function isAmong(one: number, sorted: Int32Array): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < one) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === one;
}

const NAME_BEFORE = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,40}$/u;
const LONGEST_NAME = 42;
const END_OF_THING = /^(?:s|es)?(?!\p{L})/u;

/**
 * The names right before a thing, in lower case, each time that it has one. A pattern with the thing in it would be compiled for every
 * question, which took a tenth of its time.
 */
function namesOf(thing: string, text: string): readonly string[] {
  const lower = inSmallLetters(text);
  const said = ` ${thing}`;
  const names: string[] = [];
  for (let at = lower.indexOf(said); at >= 0; at = lower.indexOf(said, at + 1)) {
    const end = at + said.length;
    if (!END_OF_THING.test(lower.slice(end, end + 3))) continue;
    const [name] = NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME), at)) ?? [];
    const own = name?.toLowerCase().replace(/['’]s$/u, '');
    if (own !== undefined && !STOP.has(own)) names.push(own);
  }
  return names;
}
