import { MONTH } from '../../time/calendar.ts';

/** `January|February|…` */
const MONTHS = MONTH.replace(/(?<=[:|])\p{Ll}/gu, (letter) => letter.toUpperCase());

const PUBLISHED =
  'published|released|issued|presented|unveiled|compiled|produced|collected|gathered|provided|posted';
const WHEN = `(?:\\s(?:last|this)\\s\\p{Ll}+|\\searlier(?:\\sthis\\s\\p{Ll}+)?|\\syesterday|\\stoday|\\srecently|\\sin\\s(?:${MONTHS}(?:\\s\\d{4})?|\\d{4})|\\s(?:a|an|two|three|\\d+)\\s\\p{Ll}+\\sago)?`;
const DOCUMENT =
  "(?:[\\p{L}\\d’'-]+\\s){0,4}?(?:figures?|data|numbers|statistics|reports?|surveys?|study|studies|analysis|estimates?|forecasts?|accounts|results|records?|statements?|polls?|audits?|research|documents?|letters?|emails?|lists?|minutes|reviews?|papers?)";
/** No verb, and nobody whom the sentence does not name. */
const WORD =
  "(?!(?:that|which|who|the|an?|its?|he|she|they|we|you|never|not|has|had|have|was|were|is|are|should|would|could|did|does|will|may|might|must|says?|said|claim\\p{L}*|think\\p{L}*|belie\\p{L}+|itself|himself|herself|themselves|also|just|first|only|later|then|now|once|\\p{L}+ly)\\s)[\\p{L}’'&-]+";
const BODY = `(?:(?:the|its|his|her|their|an?)\\s(?:${WORD}\\s){0,4}?${WORD}|(?=\\p{Lu})(?:${WORD}\\s){0,4}?\\p{Lu}[\\p{L}’'-]+)`;

/** `figures that the authority itself published last month`, `a survey the union had released` */
const OF_PUBLISHER = new RegExp(
  `^(?<what>${DOCUMENT})\\s(?:(?:that|which)\\s)?(?<who>${BODY})(?:\\s(?:itself|himself|herself|themselves|has|had|also|just|first|recently|finally)){0,2}\\s(?<verb>${PUBLISHED})${WHEN}$`,
  'u',
);
const OTHER_CLAUSE =
  /,?\s(?:(?:about|at|by|for|from|in|of|on|to|with)\s)?(?:that|which|who|whom|whose|where|when)(?![\p{L}’'-]).*$/u;
/** `a survey the union sent out`: without `which`, too. */
const CONTACT_CLAUSE = new RegExp(
  `^(${DOCUMENT})\\s(?:the|its|his|her|their|it|he|she|they|we|you|I)\\s.*$`,
  'u',
);
const WHEN_PUBLISHED = new RegExp(`(?<=\\S)\\s(?:published|released|issued|presented|unveiled)${WHEN}$`, 'u');
/** `those who were there`, `how long it takes`, `plan`: nobody says it. */
const NOBODY =
  /^(?:(?:how|whether|what|when|where|who|whom|whoever|whichever|which)\s.*|those|all|anyone|anybody|everyone|everybody|someone|somebody|one|many|most|some|others|plan|size|age|income|need|merit)$/iu;

/**
 * Whom or what the words behind `according to` name, without the clause that says more of it: `figures published by the authority`, where
 * it tells who published them, and else `a report` of one that was leaked. Null where nobody is left.
 */
export function sourceNamed(words: string): string | null {
  const { what, who, verb } = OF_PUBLISHER.exec(words)?.groups ?? {};
  if (who !== undefined) return `${what} ${verb} by ${who}`;
  const source = words.replace(OTHER_CLAUSE, '').replace(CONTACT_CLAUSE, '$1').replace(WHEN_PUBLISHED, '');
  return source === '' || NOBODY.test(source) ? null : source;
}
