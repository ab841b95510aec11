import { MONTH, WEEKDAY } from '../../knowledge/time/calendar.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Look } from '../rank/look.ts';
import { SAME } from '../retrieve/meaning.ts';
import { type Asked, FARES } from './ends.ts';
import { contentStemsOf, isCountOf, isRow, labelOf, type Table } from './tables.ts';
import type { Wanted } from './wanted.ts';

/** `Which ward in the table has the most`: what it is asked of. */
const TABLE = /^(?:table|chart|list|listing|ranking|breakdown)$/;
const RELATIVE_YEAR = /\b(this|last|next|past|current) (?:year|season)\b/i;
const IN_A_MONTH = new RegExp(
  String.raw`\b(?:in|on|since|by|of|last|this|next) (?:${MONTH}|${WEEKDAY})s?\b`,
  'i',
);
const LAST_YEAR = /^(?:last|year|season)$/;
const PART_OF_DAY =
  /^(?:night|nights|tonight|tomorrow|morning|mornings|afternoon|afternoons|evening|evenings)$/;
/** Words this common narrow nothing: `which day had the most visitors`, `of all`. */
const COMMON = 0.35;

/**
 * Whether a word of the question narrows it to something else than a whole table: one that is neither the table's, nor its headline's, nor whose
 * all of it is.
 *
 * @param names the rows that it names to choose from
 */
export function isNarrowed(
  table: Table,
  { ends, isImplied, isOfValue }: Asked,
  names: ReadonlySet<string>,
  { query }: Look,
  wanted: Wanted,
  index: Index,
): boolean {
  const said = new Set([
    ...wanted.passed,
    ...table.label,
    ...ends.flatMap(({ column }) => column.stems),
    ...table.about,
    ...ends.map(({ column }) => column.year ?? table.year),
  ]);
  const isSaid = (clue: Look['query']['clues'][number]) =>
    clue.alternatives.some(
      ({ stem, strength }) => strength >= SAME && said.has(index.dictionary.stems.words[stem] as string),
    );
  const isOfFares = ends.some(({ column }) => column.stems.some((stem) => FARES.has(stem)));
  // The last year or another one: all of them have to tell the same.
  const isOfYears = ends.length > 1 && ends.every(({ column }) => column.year !== null);
  // What else is chat narrows it here.
  const isAtNight = query.question.words.some(({ text, stem }) => PART_OF_DAY.test(text) && !said.has(stem));
  if (isAtNight) return true;
  if (ends.some(({ column }) => column.year !== null) && !isToldOf(table, ends, query.question.plain))
    return true;
  // `Most visitors in May`, of a table of rooms.
  if ((isOfValue || isImplied) && IN_A_MONTH.test(query.question.plain)) return true;
  if (isOfValue && table.rows.some((row) => isRowSaid(index.facts[row] as Fact, query.question.words)))
    return true;
  return query.clues.some(
    (clue) =>
      !wanted.words.includes(clue.word) &&
      !TABLE.test(clue.word) &&
      !isCountOf(clue.word, table) &&
      !isSaid(clue) &&
      !names.has(stemOf(clue.word)) &&
      !(isOfFares && FARES.has(stemOf(clue.word))) &&
      !(isOfYears && LAST_YEAR.test(clue.word)) &&
      !(wanted.who.includes(stemOf(clue.word)) && isTold(stemOf(clue.word), table, index)) &&
      !isOwner(clue.said, table, query.question.plain, index) &&
      (clue.kind !== 'other' ||
        clue.contrast ||
        isImplied ||
        isOfValue ||
        names.size > 0 ||
        clue.rarity > COMMON),
  );
}

/** `This year`, or the last one, where the columns are of years before that: they tell of another time. */
function isToldOf({ year }: Table, ends: Asked['ends'], question: string): boolean {
  const which = RELATIVE_YEAR.exec(question)?.[1]?.toLowerCase();
  if (which === undefined) return true;
  const wanted = Number(year) + (which === 'next' ? 1 : which === 'last' || which === 'past' ? -1 : 0);
  return ends.some(({ column }) => endOf(column.year) >= wanted);
}

/** `Most visitors in May` asks for no other month. */
function isRowSaid(row: Fact, words: Look['query']['question']['words']): boolean {
  const label = tokenise(labelOf(row)).map(({ text }) => text);
  const said = words.map(({ text }) => text);
  return label.length > 0 && label.every((word) => said.includes(word));
}

/** Sentences that speak of such an extreme may mean one of more than the table has. */
export function isToldElsewhere(
  { article, label }: Table,
  { ends, isOfValue, isImplied }: Asked,
  { word }: Wanted,
  index: Index,
): boolean {
  if (!isOfValue && !isImplied) return false;
  const stems = [...label, ...ends.flatMap(({ column }) => column.stems)];
  return index.facts.some(
    (fact) =>
      fact.article.id === article &&
      !isRow(fact) &&
      tokenise(fact.text).some(({ text }) => text === word) &&
      contentStemsOf(fact.text).some((stem) => stems.includes(stem)),
  );
}

/** `The trust's sites`, `the Vale Trust's`, of an article that tells of the trust. */
function isOwner(word: string, table: Table, question: string, index: Index): boolean {
  const stem = stemOf(word);
  const owners = question.match(OWNERS)?.flatMap(contentStemsOf) ?? [];
  return owners.includes(stem) && isTold(stem, table, index);
}

const OWNERS = /(?:\p{Lu}[\p{L}-]{0,60}\s){0,8}[\p{L}-]{1,60}(?=['’]s\s|(?<=s)['’]\s)/gu;

/** A table's article tells of it. */
export function isTold(stem: string, { article }: Table, index: Index): boolean {
  return index.facts.some((fact) => fact.article.id === article && contentStemsOf(fact.text).includes(stem));
}

/** The year in which one ends that a column's head names: `2024/25` in 2025. */
function endOf(year: string | null): number {
  const [, from = '', to] = /(\d{4})(\s?[-–/]\s?\d{2,4})?/u.exec(year ?? '') ?? [];
  return Number(from) + (to === undefined ? 0 : 1);
}
