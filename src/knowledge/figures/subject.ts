import { oncePer } from '../memoize.ts';
import type { Article, Fact } from '../types.ts';
import { measureWords, singular } from './measure-words.ts';

/** The names of a fact, in the form of `measureWords`. */
export interface Names {
  /** Those in its statement. */
  readonly said: ReadonlySet<string>;
  /** What `the company` in it is. */
  readonly about: ReadonlySet<string>;
}

/** The names that a fact says, and those of what its article tells of. */
export function namesOfFact(fact: Fact): Names {
  return { said: namesIn(fact.text), about: namesAbout(fact) };
}

/**
 * Whether two facts with these words in common are about one thing: a name among the words tells it; else the two have to be
 * about one name all the same.
 */
export function isOneSubject(a: Names, b: Names, common: readonly string[]): boolean {
  const isNamed = (word: string) => [a, b].some(({ said, about }) => said.has(word) || about.has(word));
  return common.some(isNamed) || [...a.about].some((name) => b.about.has(name));
}

/**
 * What `the company` in a statement is: the names in its headline, unless the text right before it speaks of somebody else;
 * else those in the text before it.
 */
function namesAbout({ text: statement, article, origin }: Fact): ReadonlySet<string> {
  const text = article.text ?? article.title;
  const { names, inTitle } = namesOf(article);
  if (origin.kind !== 'extracted') return inTitle;
  const before = (length: number) =>
    [...measureWords(text.slice(Math.max(0, origin.start - length), origin.start))].filter((word) =>
      names.has(word),
    );
  if (inTitle.size === 0) return new Set(before(LONGEST_BEFORE));
  const near = namesIn(statement).size > 0 ? [] : before(RIGHT_BEFORE);
  return near.length === 0 || near.some((name) => inTitle.has(name)) ? inTitle : new Set(near);
}
const LONGEST_BEFORE = 600;
/** About a sentence. */
const RIGHT_BEFORE = 120;

/** An article never changes, and its facts ask again and again. */
const namesOf = oncePer(({ text, title }: Article) => {
  const names = namesIn(text ?? title);
  return { names, inTitle: new Set([...measureWords(title)].filter((word) => names.has(word))) };
});

/**
 * Words that have a capital within a sentence, or an `'s`, or often at a sentence's beginning, and are nowhere written small:
 * in the form of `measureWords`.
 */
function namesIn(text: string): ReadonlySet<string> {
  const small = new Set((text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu) ?? []).map(singular));
  const names = new Set<string>();
  const opening = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu)) {
    const name = singular(word.toLowerCase());
    if (small.has(name)) continue;
    const seen = (opening.get(name) ?? 0) + 1;
    opening.set(name, seen);
    const inside = /[\p{Ll}\d,;:] $/u.test(text.slice(Math.max(0, index - 2), index));
    if (inside || seen >= OFTEN || /^['’]s/u.test(text.slice(index + word.length, index + word.length + 2)))
      names.add(name);
  }
  return names;
}
const OFTEN = 3;
