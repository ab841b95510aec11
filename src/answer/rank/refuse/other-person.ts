import { patternOf } from '../../../knowledge/pattern.ts';
import type { Fact } from '../../../knowledge/types.ts';
import type { Index } from '../../index/inverted-index.ts';
import type { Query } from '../../retrieve/query.ts';

/** What one person has and another does not; what `he` says of a company may well be asked for by its name. */
const OF_A_PERSON =
  /\b(?:earns?|salary|wages?|pay|paid|bonus|how old|age|born|married|career|how long has|how many years has)\b/iu;
const OPENS = /^["“]?(?:He|She|His|Her)\s/u;
/** `Henrik Mo`, `J. K. Mo`: a first name and another. */
const SOMEBODY = /\p{Lu}(?:\p{Ll}+|\.) (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+/u;

/**
 * Whether a question asks for what a person has, and a sentence tells of `he` or `she` behind one that names somebody else: `what does Ada Lund earn`, and `He will
 * earn a million`, behind `Her successor is Jon Mo`.
 */
export function tellsOfOtherPerson({ clues, question }: Query, fact: number, index: Index): boolean {
  const { facts, paragraphOf } = index;
  const { text, article } = facts[fact] as Fact;
  if (!OPENS.test(text) || !OF_A_PERSON.test(question.plain) || paragraphOf[fact - 1] !== paragraphOf[fact])
    return false;
  const before = (facts[fact - 1] as Fact).text;
  const names = clues.filter(({ kind }) => kind === 'proper').map(({ word }) => word);
  const told = `${before} ${text}`.toLowerCase();
  if (names.length === 0 || !SOMEBODY.test(before) || names.some((name) => told.includes(name))) return false;
  return names.some((name) => isPerson(name, article.text ?? ''));
}

/** A text has the name behind a first name. */
function isPerson(name: string, text: string): boolean {
  const written = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return new RegExp(String.raw`(?<!\p{L})\p{Lu}(?:\p{Ll}+|\.) ${patternOf(written)}(?!\p{L})`, 'u').test(
    text,
  );
}
