import { TITLE } from '../../knowledge/ingest/people/people.ts';
import { patternOf } from '../../knowledge/language/pattern.ts';
import type { Fact } from '../../knowledge/types.ts';
import { calledIn, personAsked } from '../certain/who-is.ts';
import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';
import { wholeName } from './whole/whole.ts';

const WHO = String.raw`^who(?:['’]?s|\s(?:is|was|has|had|have|it|that|who|also|else|exactly|actually|first|even))*\s`;
/** `Who said that it is full?`: nothing but a speaker is asked for. */
const ASKS_SPEAKER = new RegExp(
  String.raw`${WHO}(?:sa(?:id|ys?|ying)|told|tells|warn(?:ed|s)|claim(?:ed|s)|argue[ds]|insist(?:ed|s)|state[ds]|conceded|admit(?:ted|s)|complain(?:ed|s)|remarked|commented|g[ai]ves?\s(?:(?:out|us|the|this|that|those|these|a|an)\s)*(?:\p{L}+\s){0,2}(?:figures?|numbers?|data|estimates?|statistics|stats|statement|quote|warning|forecast|count|total))(?!\w)|^whose\s(?:words?|claim|estimate|figures?|quote|count|number)(?!\w)`,
  'iu',
);
/** What somebody may do without a word as well: `who called the strike`. */
const MAY_ASK_SPEAKER = new RegExp(
  String.raw`${WHO}(?:call(?:ed|s)|describe[ds]|report(?:ed|s)|announce[ds]|predict(?:ed|s)|estimate[ds]|believe[ds]|thinks?|thought|added|confirm(?:ed|s))(?!\w)`,
  'i',
);
/** `What did Lund say about the pier?`: her words, and none of them; `what did she say the fare was` asks for the fare. */
const ASKS_WORDS =
  /^what\s(?:did|does|do|has|have|had|was|is|were)\s.*\b(?:say|said|saying|tell|told|think|claim|argue|warn|announce|add|comment)(?:\s(?:about|on|of|to|regarding|concerning|when|after|before|at|in)\b.*)?[?!.\s]*$/i;
/** `Whose figure is higher, and how high`: a figure is asked for as well. */
const ASKS_MORE = /\b(?:and|by) (?:how|what|when)\b|\bhow (?:much|many)\b/i;
const QUOTED = /[“"«„](?:[^”"»“]*)(?:[”"»“]|$)/gu;

/**
 * What stands in bold where the question is about what somebody said: the speaker's name, where the sentence has it outside the quotation,
 * and nothing where it has none; the source names the speaker. Nothing either where it asks who somebody of the sentence is. Undefined for
 * any other question.
 */
export function whoSaid({ text, saidBy }: Fact, { plain, asked }: Question): Span | null | undefined {
  // Who somebody is no other name says.
  const person = personAsked(plain);
  if (person !== undefined && calledIn(text, person) !== null) return null;
  if (asked === 'what' && ASKS_WORDS.test(plain)) return null;
  if (ASKS_MORE.test(plain)) return undefined;
  const asks = ASKS_SPEAKER.test(plain);
  if (!asks && !MAY_ASK_SPEAKER.test(plain)) return undefined;
  const [name = ''] = saidBy?.split(',', 1) ?? [];
  const speaker = nameIn(text, name);
  return speaker ?? (asks ? null : undefined);
}

const PERSON = /^(?:\p{Lu}[\p{L}.’'-]*\s(?:\p{Ll}{1,3}\s){0,2})+\p{Lu}[\p{L}’'-]+$/u;

/** Where a text calls somebody by their name, or a person by their surname; not within a quotation. */
function nameIn(text: string, name: string): Span | null {
  const own = text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
  const surname = PERSON.test(name) ? (name.split(' ').at(-1) ?? '') : '';
  for (const called of [name, surname]) {
    const found =
      called === ''
        ? null
        : new RegExp(`(?<![\\p{L}\\d])${TITLE}?${patternOf(called)}(?![\\p{L}\\d])`, 'iu').exec(own);
    if (found !== null) return wholeName(text, { start: found.index, end: found.index + found[0].length });
  }
  return null;
}
