import type { Question } from '../language/analyse.ts';
import { STOP } from '../language/lexicon.ts';
import { stemOf, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';

/** `What did Lund break`, `what has she campaigned against` */
const ASKS =
  /^(?:and |so |but )?what (?:did|does|do|has|have|had|will|would) (?:[\p{L}\d’'.-]+ ){1,6}?(?<did>\p{L}{3,20})(?: (?<to>against|about|for|on|of|at|with|from|into|over))?\W*$/iu;
/** What these did is often told by a figure, with what it is of before it. */
const OF_FIGURES =
  /^(?:cost|charg|pay|paid|giv|gave|offer|ow|fine|weigh|measur|total|averag|spen|earn|val|rais|cut|set|reach|hit|report|post|record|forecast|expect|predict|estimat|achiev|scor|find|found|show|reveal|rise|rose|fall|fell|grow|grew|sell|sold|bought|buy|increas|lower|reduc|chang|happen|say|said|do|did|mean|get|got|make|made|win|won|add|count|lose|lost|last|rate|run|ran)\p{L}{0,4}$/iu;
const NO_VERB = /(?:^|\s)(?:an?|the|its|his|her|their|this|that|of|no|any)$/iu;
const ENDS =
  /[,.;:–—()"“”]|(?<!\p{L})(?:in|at|on|to|for|by|after|before|with|from|and|but|where|who|which|that|when|while|because|as|until|since|over|under|into)(?!\p{L})/u;

/** What somebody did something to is told right behind it, and the chosen figure is no part of that: `broke a bone`, and for six weeks. */
export function isThingTold(text: string, { start, end }: Span, { asked, plain }: Question): boolean {
  const { did, to } = asked === 'what' ? (ASKS.exec(plain)?.groups ?? {}) : {};
  if (did === undefined || OF_FIGURES.test(did)) return false;
  const verb = stemOf(did.toLowerCase());
  const things = tokenise(text).flatMap((token): readonly Span[] => {
    if (token.capital || stemOf(token.text) !== verb || NO_VERB.test(text.slice(0, token.start).trimEnd()))
      return [];
    const lead = to === undefined ? ' ' : ` ${to} `;
    if (!text.startsWith(lead, token.end)) return [];
    const from = token.end + lead.length;
    const length = text.slice(from).search(ENDS);
    const until = length < 0 ? text.length : from + length;
    const isThing = tokenise(text.slice(from, until)).some((word) => !STOP.has(word.text) && !word.number);
    return isThing ? [{ start: from, end: until }] : [];
  });
  return things.length > 0 && things.every((thing) => end <= thing.start || start >= thing.end);
}
