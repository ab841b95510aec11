import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { remembered } from '../../../../knowledge/memoize.ts';

const UNIT = 'seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|fortnights?|months?|years?';
/** How often: `every ten minutes`, `twice an hour`. */
const FREQUENCY = new RegExp(
  String.raw`\b(?:every|each) (?:(?:[\d.,]+|\p{L}+(?:-\p{L}+)?)[ -])?(?:${UNIT})\b|\b(?:once|twice|[\p{L}\d]+ times) (?:an?|per|each|every) (?:${UNIT})\b`,
  'giu',
);

/** A statement without what it says of how often something happens, which is no time that it takes. */
export const withoutFrequency = (statement: string): string => statement.replace(FREQUENCY, ' ');

/** `What did Lund's car cost`, `price of the car` */
const ASKS_PRICE =
  /\bhow much (?:is|are|was|were|do|does|did)\b.*?(?<thing>\p{L}+) (?:costs?|sell for|go for)\b|\bhow much (?:is|are|was|were|will) (?:the |his |her |their |[\p{L}-]+['’]?s? )?(?<own>\p{L}+) ?(?:worth|cost)?\W*$|\b(?:price|cost) of (?:the |his |her |their |an? |[\p{L}-]+['’]s )?(?<of>\p{L}+)\W*$|\bwhat (?:do|does|did)\b.*?(?<what>\p{L}+) cost\b/u;

/** The thing whose price a question asks, as a text names it, and as it says that there is none. */
const pricedThing = remembered((said: string) => {
  const { thing, own, of, what } = ASKS_PRICE.exec(said)?.groups ?? {};
  const asked = thing ?? own ?? of ?? what;
  if (asked === undefined || asked.length < 3) return null;
  const word = `${patternOf(asked.replace(/s$/u, ''))}s?`;
  const named = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'giu');
  const none = new RegExp(
    String.raw`\b(?:no|without (?:an?|any)|not (?:(?:have|own|need) )?(?:an?|any)|n['’]t (?:have|own|need) (?:an?|any)|never (?:had|owned|bought) an?) (?:\p{Ll}+ )?${word}(?!\p{L})`,
    'giu',
  );
  return { named, none };
});

/** Whether a question asks what something costs, and a text names the thing only to say that there is none: `He has no car`. */
export function tellsThereIsNone(said: string, text: string): boolean {
  const thing = pricedThing(said);
  if (thing === null) return false;
  const told = text.match(thing.named)?.length ?? 0;
  return told > 0 && told === text.match(thing.none)?.length;
}
