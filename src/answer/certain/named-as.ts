import { FULL_NAME } from '../../knowledge/ingest/people/people.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { stemOf } from '../language/words.ts';
import type { ToldPart } from './told-part.ts';

const WHO = String.raw`(?<who>(?:[\p{L}-]+\s){0,2}?[\p{L}-]+)`;
const DID = String.raw`(?:\s(?:who|that|which)\s(?<did>.{3,80}))?`;
/** `Name of the firefighter who died`, `what was the driver's name`. */
const ASKED = [
  String.raw`(?:what(?:['’]?s|\s(?:is|was))\s)?(?:the\s)?name\sof\s(?:the|that)\s${WHO}${DID}`,
  String.raw`(?:what(?:['’]?s|\s(?:is|was))\s)?(?:the\s)?${WHO}['’]?s\sname`,
  String.raw`who\s(?:is|was)\sthe\s${WHO}\s(?:who|that)\s(?<did>.{3,80})`,
].map((form) => new RegExp(String.raw`^${form}[\s?!.]*$`, 'iu'));
const MAY_ASK = /\b(?:name|who)\b/i;

const NAMED = String.raw`(?:named|identified)(?:\s[^,.;:“”"]{1,40}?)?\sas\s(?<name>${FULL_NAME})`;
/** `A firefighter, named as Bo Ek`, `The driver was later identified by police as Bo Ek`, `Police named the driver as Bo Ek`. */
const TOLD = [
  String.raw`(?<=\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|third|second|first)\s(?:[\p{Ll}-]+\s){0,3})(?<who>[\p{L}-]+),?\s(?:who\s)?(?:(?:was|has been|had been)\s)?(?:later\s|since\s)?${NAMED}`,
  String.raw`(?:named|identified)\s(?:an?|the)\s(?:[\p{Ll}-]+\s){0,3}?(?<who>[\p{L}-]+)\sas\s(?<name>${FULL_NAME})`,
].map((form) => new RegExp(form, 'gu'));

/** All of these say that somebody is dead. */
const DEAD = new Set('die died dead death killed kill fatally drowned perished'.split(' ').map(stemOf));

/**
 * The name of somebody whom a question knows by what they are: `the firefighter who died`. What else it says of them stands in the sentence
 * or over it, and nobody else near it is named so.
 *
 * @param facts of those near the question
 */
export function namedAs({ plain }: Question, facts: () => readonly Fact[]): ToldPart | undefined {
  if (!MAY_ASK.test(plain)) return undefined;
  const asked = ASKED.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (asked === undefined) return undefined;
  const kind = stemOf((asked.who?.split(' ').at(-1) ?? '').toLowerCase());
  const wanted = contentOf(`${asked.who ?? ''} ${asked.did ?? ''}`);
  const told = [...new Set(facts())].flatMap((fact) => {
    const { text, place, article } = fact;
    const section = place.kind === 'paragraph' ? (place.section ?? '') : '';
    const there = stemsOf(`${text} ${section}`);
    const isDead = [...there].some((stem) => DEAD.has(stem));
    // Of whom a headline says that they died is another matter.
    const holds = (stem: string) =>
      DEAD.has(stem) ? isDead : there.has(stem) || stemsOf(article.title).has(stem);
    return TOLD.flatMap((form) => [...text.matchAll(form)]).flatMap(
      ({ index, 0: all, groups }): ToldPart[] => {
        const name = groups?.name ?? '';
        if (stemOf((groups?.who ?? '').toLowerCase()) !== kind || !wanted.every(holds)) return [];
        const start = index + all.length - name.length;
        return [{ fact, part: { start, end: start + name.length } }];
      },
    );
  });
  const names = new Set(told.map(({ fact, part }) => fact.text.slice(part.start, part.end)));
  return names.size === 1 ? told[0] : undefined;
}
