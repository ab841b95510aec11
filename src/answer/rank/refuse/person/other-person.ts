import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { TITLES } from '../../../language/lexicon.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { standInArticle } from '../../evidence/subjects.ts';
import { personToldOf } from './person-told-of.ts';
import { calledBy, personsIn, personsNamedIn } from './persons-of-article.ts';

/** It may ask for whom the sentence is told of. */
const ASKS_WHO = /\b(?:who|whom|whose)\b/i;
const TITLE = new RegExp(`^(?:${TITLES}|judge|captain)$`, 'u');

/**
 * Whether a question is about one person by name, and a sentence about another one: `what does Ada Lund earn`, and `He will earn a million`,
 * behind `Her successor is Jon Mo`; `how long is Ek banned`, and `Mo was banned for a year`.
 */
export function tellsOfOtherPerson(query: Query, fact: number, index: Index): boolean {
  const names = namesAsked(query);
  if (names.length === 0) return false;
  // An article without the names is most often one of those that need not be read for its people.
  if (!standInArticle(query, fact, index)) return false;
  const { text, saidBy, article } = index.facts[fact] as Fact;
  const persons = personsIn(article);
  const theirs = names.filter((name) => calledBy(name, persons).length > 0);
  const meant = theirs.map((name) => calledBy(name, persons));
  if (meant.length === 0) return false;
  const told = personToldOf(fact, index);
  const named = personsNamedIn(`${text} ${saidBy ?? ''}`, persons);
  const isNamed = meant.some((called) => called.some((one) => named.includes(one)));
  if (isNamed || mayAskOfRole(query, theirs, told.role)) return false;
  if (meant.every((called) => called.every(told.notOf))) return true;
  return told.of.length > 0 && !meant.some((called) => called.some((one) => told.of.includes(one)));
}

/** `What was Lund's predecessor paid`, and `when is the vote on a successor to Lund`, of `Her deputy, Bo Ek, stands in until the vote`. */
function mayAskOfRole(
  { words }: Query,
  names: readonly (readonly string[])[],
  role: ReadonlySet<string>,
): boolean {
  if (role.size === 0) return false;
  const at = words.findIndex(({ stem }) => names.some(([first]) => first === stem));
  return BESIDE.test(words[at - 1]?.text ?? '') || words.some(({ stem }) => role.has(stem));
}
const BESIDE = /^(?:to|of|for|by|with|from|after|before|behind|against)$/u;

/** Stems of the names in a question, those that stand side by side together. */
const namesAsked = oncePer(
  ({ clues, question: { plain, words, asked } }: Query): readonly (readonly string[])[] => {
    if (asked === 'name' || ASKS_WHO.test(plain) || mayAskTwo(plain)) return [];
    const proper = new Map(
      clues.flatMap(({ kind, said, word }) => (kind === 'proper' ? [[said, stemOf(word)] as const] : [])),
    );
    const names: string[][] = [];
    let isBeside = false;
    for (const { text } of words) {
      const stem = TITLE.test(text) ? undefined : proper.get(text);
      if (stem !== undefined && isBeside) names.at(-1)?.push(stem);
      else if (stem !== undefined) names.push([stem]);
      isBeside = stem !== undefined;
    }
    return names;
  },
);
