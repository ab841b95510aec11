const HOMES = 'house|home|flat|apartment|property|cottage|land';
/** What homes cost in general: `house prices in Orme`, `average price of a flat`. */
const ASKED = new RegExp(
  String.raw`\b(?:${HOMES})s? prices?\b|\b(?:average|typical|median|avg)\b[^?]*\b(?:${HOMES})s?\b|\bprices? of (?:an? )?(?:${HOMES})s?\b`,
  'u',
);
const MOST = String.raw`\b(?:(?:most|least) expensive|dearest|cheapest|costliest|priciest|record)\b`;
const ASKS_MOST = new RegExp(MOST, 'u');
const TELLS_OF_ONE = new RegExp(
  String.raw`^["“]?(?:The|Its|Their) (?:\p{Ll}+ )?${MOST}[^.;]*\b(?:was|is|went|sold|fetched)\b`,
  'iu',
);
const TELLS_OF_ALL = /\b(?:average|typical\w*|median|mean|prices)\b/iu;

/** Whether a question asks what homes cost somewhere, and a text tells what the dearest or the cheapest one did: `the most expensive was a manor`. */
export const tellsOfOneOfMany = (said: string, text: string): boolean =>
  ASKED.test(said) && !ASKS_MOST.test(said) && TELLS_OF_ONE.test(text) && !TELLS_OF_ALL.test(text);
