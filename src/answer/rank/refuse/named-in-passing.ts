import { MONTH, WEEKDAY } from '../../../knowledge/calendar.ts';
import { oncePer } from '../../../knowledge/lazily.ts';
import { patternOf } from '../../../knowledge/pattern.ts';
import type { Fact } from '../../../knowledge/types.ts';
import type { Index } from '../../index/inverted-index.ts';
import { mayAskTwo } from '../../language/compound.ts';
import { stemsOf } from '../../language/held.ts';
import { stemOf } from '../../language/words.ts';
import type { Query } from '../../retrieve/query.ts';
import { isInPassing } from '../evidence/subjects.ts';
import { paragraphBefore } from './namesake.ts';

/** What a place has one of. */
export const OF_PLACE =
  'councils?|airport|station|hospital|infirmary|school|university|museum|library|police|harbour|prison';
/** It may ask for another place than the one it names. */
const COMPARES = /\b(?:or|than|both|versus|vs|compared|other|from|between|to)\b/u;

/**
 * Whether a question asks what is so in a place by its name, and its article names that place in passing alone, elsewhere than in what a
 * sentence's paragraph has said up to it: `how many cases in Orme`, and `The country had 6,300 cases`, behind a sentence about Kell.
 */
export function isElsewhere(query: Query, fact: number, index: Index): boolean {
  const names = placesAsked(query);
  if (names.length === 0) return false;
  const article = index.articleOf[fact] as number;
  const passing = names.filter((name) => {
    const stem = index.dictionary.stem(name);
    return stem !== undefined && isInPassing(stem, article, index);
  });
  if (passing.length === 0) return false;
  const { article: own, saidBy, context, place } = index.facts[fact] as Fact;
  const section = place.kind === 'paragraph' ? (place.section ?? '') : '';
  const before = paragraphBefore(fact, index).join('\n');
  // `The missing transformer arrived on 3 June`, wherever that is; a count may be of all places.
  if (!COUNTS.test(query.question.plain) && !SOMEWHERE.test(before.replace(DAY, ''))) return false;
  const here = stemsOf([before, saidBy, context, section, own.publisher].join('\n'));
  return passing.some((name) => !here.has(name));
}

const COUNTS = /^how many\b/iu;
/** It names somebody or something inside a sentence, or what a place has one of. */
const SOMEWHERE = new RegExp(
  String.raw`(?<=[\p{L}\d,] )\p{Lu}\p{L}{2,}|\b[Tt]he (?:${OF_PLACE}|country|county|city|town|village|island|region|state|province|district)(?!\p{L})`,
  'u',
);
const DAY = new RegExp(String.raw`\b(?:${WEEKDAY}|${MONTH})s?\b`, 'giu');

/** Stems of the names that stand where a place does; worked out once for all candidates. */
const placesAsked = oncePer(({ clues, question: { plain } }: Query): readonly string[] => {
  const said = plain.toLowerCase();
  if (COMPARES.test(said) || mayAskTwo(plain)) return [];
  return clues.flatMap(({ kind, status, word }) => {
    const isKnown = kind === 'proper' && status === 'known';
    return isKnown && isPlaced(word, said) ? [stemOf(word)] : [];
  });
});

const isPlaced = (word: string, said: string): boolean =>
  new RegExp(
    String.raw`\b(?:in|at|near) (?:the (?=\p{L}+s(?!\p{L})))?${patternOf(word)}(?!\p{L}|['’]s)|(?<!\p{L})${patternOf(word)}(?:['’]s)? (?:\p{L}+ )?(?:${OF_PLACE})(?!\p{L})`,
    'u',
  ).test(said);
