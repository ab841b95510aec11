import { oncePer } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { mayAskTwo } from '../language/forms/compound.ts';
import { ASKS_NO_VALUE } from '../language/forms/question-words.ts';
import { stemsOf } from '../language/held.ts';
import { stemOf } from '../language/words.ts';
import type { Query } from '../retrieve/query.ts';
import type { ToldPart } from './told-part.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`;
/** `In Stourwick it is £1,240`: what the sentence before it measured. */
const TOLD = new RegExp(
  String.raw`^In (?<name>${NAME}),? (?:it|that|this) (?:is|was|stands at|stood at|costs?|reached) (?:just |only |about |some |nearly |almost |over )?(?<value>[\p{Sc}\d])`,
  'u',
);
/** It asks for no value, or for another one. */
const ASKS_ELSE = new RegExp(
  String.raw`\b(?:${ASKS_NO_VALUE}|last|next|highest|lowest|(?:19|20)\d\d)\b`,
  'i',
);

/** Facts that tell so, once for an index: of all others the first word is enough. */
const toldIn = oncePer(({ facts, statements: { starts, values }, dictionary }: Index): readonly number[] => {
  const opens = dictionary.surface('in');
  const told: number[] = [];
  for (let fact = 0; opens !== undefined && fact < facts.length; fact++) {
    const first = starts[fact] as number;
    if (first === starts[fact + 1] || values[first] !== opens) continue;
    if (TOLD.test((facts[fact] as Fact).text)) told.push(fact);
  }
  return told;
});

/**
 * What a measure is in a place that a question names, of the one sentence that tells it of `it` right behind the one that names the measure: all
 * that the question says besides the place stands there.
 */
export function thereItIs({ clues, question }: Query, index: Index): ToldPart<number> | undefined {
  if (ASKS_ELSE.test(question.plain) || mayAskTwo(question.plain)) return undefined;
  const asked = clues.map(({ word }) => stemOf(word));
  const found = toldIn(index).flatMap((at): readonly ToldPart<number>[] => {
    const { text, figures } = index.facts[at] as Fact;
    const name = [...stemsOf(TOLD.exec(text)?.groups?.name ?? '')];
    const rest = asked.filter((stem) => !name.includes(stem));
    if (rest.length === 0 || !name.every((stem) => asked.includes(stem))) return [];
    const before = index.paragraphOf[at - 1] === index.paragraphOf[at] ? index.facts[at - 1] : undefined;
    if (before === undefined || !rest.every((stem) => stemsOf(before.text).has(stem))) return [];
    const [first] = figures;
    const start = first === undefined ? -1 : text.indexOf(first.text);
    return first === undefined || start < 0
      ? []
      : [{ fact: at, part: { start, end: start + first.text.length } }];
  });
  const [one, ...others] = found;
  return others.length === 0 ? one : undefined;
}
