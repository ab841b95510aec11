import { CODES } from '../../../../knowledge/ingest/figures/currencies.ts';
import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { remembered } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';

const HOMES = 'house|home|flat|apartment|property|cottage|land';
/** What homes cost in general: `house prices in Orme`, `average price of a flat`. */
const ASKS_IN_GENERAL = new RegExp(
  String.raw`(?<!\w)(?:${HOMES})s? prices?(?!\w)|(?<!\w)(?:average|typical|median|avg)(?!\w)[^?]*(?<!\w)(?:${HOMES})s?(?!\w)|(?<!\w)prices? of (?:an? )?(?:${HOMES})s?(?!\w)`,
  'u',
);
const MOST = String.raw`(?<!\w)(?:(?:most|least) expensive|dearest|cheapest|costliest|priciest|record)(?!\w)`;
const ASKS_MOST = new RegExp(MOST, 'u');
const TELLS_OF_ONE = new RegExp(
  String.raw`^["“]?(?:The|Its|Their) (?:\p{Ll}+ )?${MOST}[^.;]*(?<!\w)(?:was|is|went|sold|fetched)(?!\w)`,
  'iu',
);
const TELLS_OF_ALL = /\b(?:average|typical\w*|median|mean|prices)\b/i;

/** Whether a question asks what homes cost somewhere, and a text tells what the dearest or the cheapest one did: `the most expensive was a manor`. */
export const tellsOfOneOfMany = (said: string, text: string): boolean =>
  ASKS_IN_GENERAL.test(said) && !ASKS_MOST.test(said) && TELLS_OF_ONE.test(text) && !TELLS_OF_ALL.test(text);

/** Who pays a price of their own. */
const PAYERS = [
  'adults?|grown-ups?',
  'child|children|kids?|under[- ]\\d\\d?s?|juniors?|boys|girls|pupils',
  'pensioners?|seniors?|over[- ]\\d\\ds?|elderly|older people|retired',
  'students?',
  'members?',
  'famil(?:y|ies)',
  'tourists?|foreigners|visitors|overseas',
  'residents|locals|islanders',
  'away (?:fans|supporters)',
  'home (?:fans|supporters)',
].map((who) => ({
  asked: new RegExp(
    String.raw`(?<!\w)(?:for|do|does|must|will) (?:an? |the )?(?:${who})(?!\w)|(?<!\w)(?:${who}) (?:tickets?|fares?|price|pass)(?!\w)`,
    'u',
  ),
  told: new RegExp(
    String.raw`(?<!\w)(?:for|to) (?:an? |the )?(?:${who})(?!\w)|(?<!\w)(?:${who}) (?:tickets?|fares?|price|pass)(?!\w)`,
    'gi',
  ),
  word: new RegExp(String.raw`(?<!\w)(?:${who})(?!\w)`, 'i'),
}));
const ASKS_PRICE = /\bhow much\b.*\b(?:cost|costs|is|are|was|were|pay|pays)\b|\bprice\b/u;
/** May be said of whom is asked for as well. */
const OF_OTHERS = new RegExp(
  String.raw`(?<!\w)(?:concession\w*|everyone|everybody|all|others?|free|each|every|any|anyone|half|discount\w*|reduced|rest|(?:${NUMBER_IN_WORDS}) (?:and|or|to))(?!\w)`,
  'i',
);

/** Whose price alone a question asks for. */
const payerAsked = remembered((said: string) => {
  const [one, ...more] = ASKS_PRICE.test(said) ? PAYERS.filter(({ asked }) => asked.test(said)) : [];
  return one === undefined || more.length > 0 ? null : one;
});

/** Whether a question asks what children pay, and each price of a text is one for adults: `tickets for adults cost £28`. */
export function tellsPriceOfOthers(said: string, { text, figures }: Fact): boolean {
  const one = payerAsked(said);
  if (one === null || one.word.test(text) || OF_OTHERS.test(text)) return false;
  const prices = figures.filter(({ unit }) => CODES.has(unit)).length;
  const told = PAYERS.reduce((sum, payer) => sum + (text.match(payer.told)?.length ?? 0), 0);
  return prices > 0 && told >= prices;
}

/** `What did Lund's car cost`, `price of the car` */
const ASKS_PRICE_OF_ONE =
  /\bhow much (?:is|are|was|were|do|does|did)\b.*?(?<thing>\p{L}+) (?:costs?|sell for|go for)\b|\bhow much (?:is|are|was|were|will) (?:the |his |her |their |[\p{L}-]+['’]?s? )?(?<own>\p{L}+) ?(?:worth|cost)?\W*$|\b(?:price|cost) of (?:the |his |her |their |an? |[\p{L}-]+['’]s )?(?<of>\p{L}+)\W*$|\bwhat (?:do|does|did)\b.*?(?<what>\p{L}+) cost\b/u;

/** The thing whose price a question asks, as a text names it, and as it says that there is none. */
const pricedThing = remembered((said: string) => {
  const { thing, own, of, what } = ASKS_PRICE_OF_ONE.exec(said)?.groups ?? {};
  const asked = thing ?? own ?? of ?? what;
  if (asked === undefined || asked.length < 3) return null;
  const word = `${patternOf(asked.replace(/s$/u, ''))}s?`;
  const named = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'giu');
  const none = new RegExp(
    String.raw`(?<!\w)(?:no|without (?:an?|any)|not (?:(?:have|own|need) )?(?:an?|any)|n['’]t (?:have|own|need) (?:an?|any)|never (?:had|owned|bought) an?) (?:\p{Ll}+ )?${word}(?!\p{L})`,
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
