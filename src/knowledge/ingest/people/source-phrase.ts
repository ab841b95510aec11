import { MONTH } from '../../time/calendar.ts';
import { OFFICE_WORD } from './office.ts';
import { BODIES } from './says-who.ts';

/** `January|February|…` */
const MONTHS = MONTH.replace(/(?<=[:|])\p{Ll}/gu, (letter) => letter.toUpperCase());

const PUBLISHED =
  'published|released|issued|presented|unveiled|compiled|produced|collected|gathered|provided|posted|commissioned';
const WHEN = `(?:\\s(?:last|this)\\s\\p{Ll}+|\\searlier(?:\\sthis\\s\\p{Ll}+)?|\\syesterday|\\stoday|\\srecently|\\sin\\s(?:${MONTHS}(?:\\s\\d{4})?|\\d{4})|\\s(?:a|an|two|three|\\d+)\\s\\p{Ll}+\\sago)?`;
const DOCUMENT =
  "(?:[\\p{L}\\d’'-]+\\s){0,4}?(?:figures?|data|numbers|statistics|reports?|surveys?|study|studies|analysis|estimates?|forecasts?|accounts|results|records?|statements?|polls?|audits?|research|documents?|letters?|emails?|lists?|minutes|reviews?|papers?)";
/** No verb, and nobody whom the sentence does not name. */
const WORD =
  "(?!(?:that|which|who|the|an?|its?|he|she|they|we|you|never|not|has|had|have|was|were|is|are|should|would|could|did|does|will|may|might|must|says?|said|claim\\p{L}*|think\\p{L}*|belie\\p{L}+|itself|himself|herself|themselves|also|just|first|only|later|then|now|once|\\p{L}+ly)\\s)[\\p{L}’'&-]+";
const NAME = "\\p{Lu}[\\p{L}’'-]+";
/** Its last word is a name or says who it is: `the council wants` is none. */
const BODY = `(?:(?:the|its|his|her|their|an?)\\s(?:${WORD}\\s){0,4}?(?:${NAME}|${BODIES}|${OFFICE_WORD}|trust|foundation|federation|society|commission|team|newspaper|magazine|centre|center|exchange|network)|(?=\\p{Lu})(?:${WORD}\\s){0,4}?${NAME})`;

/** `figures that the authority itself published last month`, `a survey the union had released` */
const OF_PUBLISHER = new RegExp(
  `^(?<what>${DOCUMENT})\\s(?:(?:that|which)\\s)?(?<who>${BODY})(?:\\s(?:itself|himself|herself|themselves|has|had|also|just|first|recently|finally)){0,2}\\s(?:(?<verb>${PUBLISHED})${WHEN}|(?<sent>sent)(?:\\sout|\\sto\\s(?:(?:the|its|his|her|their|all)\\s)?[\\p{L}’'-]+)?${WHEN})$`,
  'u',
);
const OTHER_CLAUSE =
  /,?\s(?:(?:about|at|by|for|from|in|of|on|to|with)\s)?(?:that|which|who|whom|whose|where|when)(?![\p{L}’'-]).*$/u;
/** `the figures it gave out`: without `which`, too. */
const CONTACT_CLAUSE = new RegExp(`^(${DOCUMENT})\\s(?:it|he|she|they|we|you|I)\\s.*$`, 'u');
/** `figures the council wants released`: who wants them is part of what they are. */
const CLAUSE_OF_NAMED = new RegExp(`^${DOCUMENT}\\s(?:(?:the|its|his|her|their|an?)\\s|\\p{Lu})`, 'u');
const WHEN_PUBLISHED = new RegExp(`(?<=\\S)\\s(?:published|released|issued|presented|unveiled)${WHEN}$`, 'u');
/** `those who were there`, `how long it takes`, `plan`: nobody says it. */
const NOBODY =
  /^(?:(?:how|whether|what|when|where|who|whom|whoever|whichever|which)\s.*|those|all|anyone|anybody|everyone|everybody|someone|somebody|one|many|most|some|others|plan|size|age|income|need|merit)$/iu;

/**
 * Whom or what the words behind `according to` name, without the clause that says more of it: `figures published by the authority`, where
 * it tells who published them, and else `a report` of one that was leaked. What somebody did with it otherwise, and no `that` parts from
 * it, stays. Null where nobody is left.
 */
export function sourceNamed(words: string): string | null {
  const { what, who, verb, sent } = OF_PUBLISHER.exec(words)?.groups ?? {};
  if (who !== undefined) return `${what} ${verb ?? sent} by ${who}`;
  const plain = words.replace(OTHER_CLAUSE, '').replace(CONTACT_CLAUSE, '$1');
  const source = CLAUSE_OF_NAMED.test(plain) ? plain : plain.replace(WHEN_PUBLISHED, '');
  return source === '' || NOBODY.test(source) ? null : source;
}
