import { lazily, oncePer } from '../../../../knowledge/memoize.ts';
import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { isInPassing } from '../../evidence/subjects.ts';
import { paragraphBefore } from '../within-article.ts';

/** What a place has one of. */
export const OF_PLACE =
  'councils?|airport|station|hospital|infirmary|school|university|museum|library|police|harbour|prison';
/** What stands before a place: `at aberdeen airport`. */
export const BEFORE_PLACE = /^(?:in|at|near)$/u;
/** It may ask for another place than the one it names. */
const COMPARES = /\b(?:or|than|both|versus|vs|compared|other|from|between|to)\b/i;

/**
 * Whether a question asks what is so in a place by its name, and its article names that place in passing alone, elsewhere than in what a
 * sentence's paragraph has said up to it: `how many cases in Orme`, and `The country had 6,300 cases`, behind a sentence about Kell.
 */
export function isElsewhere(query: Query, fact: number, index: Index): boolean {
  const names = placesAsked(query);
  if (names.length === 0) return false;
  const { articleOf, dictionary, facts } = index;
  const { saidBy, context, place, article } = facts[fact] as Fact;
  const section = place.kind === 'paragraph' ? (place.section ?? '') : '';
  const around = lazily(() => [saidBy, context, section, article.publisher].join('\n').toLowerCase());
  const isMissing = (name: string): boolean => {
    const stem = dictionary.stem(name);
    if (stem === undefined || standsBefore(stem, fact, index) || around().includes(name)) return false;
    return isInPassing(stem, articleOf[fact] as number, index);
  };
  if (!names.some(isMissing)) return false;
  // `The missing transformer arrived on 3 June`, wherever that is; a count may be of all places.
  return (
    COUNTS.test(query.question.plain) ||
    SOMEWHERE.test(paragraphBefore(fact, index).join('\n').replace(DAY, ''))
  );
}

/** What its paragraph says up to the fact, and the fact itself, has a word of that stem. */
function standsBefore(
  stem: number,
  fact: number,
  { statements, dictionary, paragraphOf, paragraphStarts }: Index,
): boolean {
  const from = paragraphStarts[paragraphOf[fact] as number] as number;
  const to = statements.starts[fact + 1] as number;
  for (let at = statements.starts[from] as number; at < to; at++)
    if (dictionary.stemOf[statements.values[at] as number] === stem) return true;
  return false;
}

const COUNTS = /^how many\b/i;
/** It names somebody or something inside a sentence, or what a place has one of. */
const SOMEWHERE = new RegExp(
  String.raw`(?<=[\p{L}\d,] )\p{Lu}\p{L}{2,}|\b[Tt]he (?:${OF_PLACE}|country|county|city|town|village|island|region|state|province|district)(?!\p{L})`,
  'u',
);
const DAY = new RegExp(String.raw`\b(?:${WEEKDAY}|${MONTH})s?\b`, 'gi');

/** Stems of the names that stand where a place does; worked out once for all candidates. */
const placesAsked = oncePer(({ clues, words, question: { plain } }: Query): readonly string[] => {
  if (COMPARES.test(plain) || mayAskTwo(plain)) return [];
  const texts = words.map(({ text }) => text);
  return clues.flatMap(({ kind, status, word }) => {
    const isKnown = kind === 'proper' && status === 'known';
    return isKnown && isPlaced(texts.indexOf(word), texts) ? [stemOf(word)] : [];
  });
});

/** `In Orme`, `at the Sallows`, `Orme council`, `Orme town hall`. */
function isPlaced(at: number, texts: readonly string[]): boolean {
  const before = texts[at - 1] === 'the' && texts[at]?.endsWith('s') ? texts[at - 2] : texts[at - 1];
  return (
    at >= 0 && (BEFORE_PLACE.test(before ?? '') || [1, 2].some((on) => HAS_ONE.test(texts[at + on] ?? '')))
  );
}
const HAS_ONE = new RegExp(`^(?:${OF_PLACE})$`, 'u');
