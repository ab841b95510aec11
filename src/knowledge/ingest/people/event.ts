import { OFFICE } from './office.ts';

const ORDINAL =
  '(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|latest|annual|inaugural)';
/** Before these no name is a person's: `his 40th`, `every`, `this year’s first`. */
const OF_EVENT = new RegExp(
  `(?:(?:(?<!\\p{L})(?:his|her|their|its|our|my)|\\p{L}[’']s)\\s${ORDINAL}|(?<!\\p{L})(?:every|each)|(?<!\\p{L})(?:this|last|next)\\s(?:year|month|week|season|spring|summer|autumn|winter)[’']s(?:\\s${ORDINAL})?)\\s$`,
  'iu',
);
/** `the`, `a`, `the 40th`: what has an article is a thing, where nothing in between says what somebody is. */
const ARTICLE = new RegExp(`(?<!\\p{L})(?<!(?:^|\\s)on\\s)(?:the|an?)\\s(?:${ORDINAL}\\s)?$`, 'iu');
const HIS = /(?<!\p{L})(?:his|her|their|its|our|my)\s$/iu;
/** `Alden’s Corrie Round`, and `Alden’s Zoe Ball`. */
const WHOSE = /\p{L}[’']s\s$/u;
/** What people take part in. Some are surnames as well: an event has an article before it, or whose it is. */
const EVENT =
  /\s(?:Round|Race|Run|Ride|Walk|Swim|Relay|Rally|Tour|Challenge|Derby|Open|Games|Cup|Shield|Bowl|Plate|Medal|Classic|Final|Match|Series|Fair|Show|Parade|Gala|Ball|Concert|Exhibition|Conference|Summit|Feast|Sale)$/u;
/** These are nobody's surname. */
const SURE_EVENT =
  /\s(?:Marathon|Triathlon|Festival|Regatta|Championships?|Tournament|Trophy|Olympics|Prix|Carnival|Biennale|Eisteddfod)$/u;
/** `the Reverend Ada Lund` is a person, article and all. */
const HONOURED =
  /^(?:Rev(?:erend|d)?|Right|Most|Very|Venerable|Hon(?:ourable|orable)?|Father|Sister|Brother|Canon|Archdeacon|Archbishop|Cardinal|Pope|King|Queen|Prince|Princess|Duke|Duchess|Earl|Count|Countess|Baron|Baroness|Marquess|Viscount|Sultan|Sheikh|Emir|Emperor|Empress|Lord|Lady|Dame|Sir|Dr|Mr|Mrs|Ms|Chancellor|Swede|Dane|Finn|Scot|Briton|Pole|Turk|Spaniard|\p{L}+(?:man|woman|ian|ean|ese))(?:\.|\s)/u;

/** What a name may be the name of, by what stands before it. */
export type NameOf = 'person' | 'event' | 'unsure';

/**
 * Whether a name in a text is that of an event: `his 40th Corrie Round`, `the Alden Marathon`. Of two words behind an article nobody
 * knows: `the Golden Loaf`, `a Ford Transit`.
 */
export function nameOf(text: string, start: number, name: string): NameOf {
  const before = text.slice(Math.max(0, start - 40), start);
  if (SURE_EVENT.test(name) || OF_EVENT.test(before)) return 'event';
  if (EVENT.test(name) && (ARTICLE.test(before) || HIS.test(before))) return 'event';
  if (EVENT.test(name) && WHOSE.test(before)) return 'unsure';
  const isThing = ARTICLE.test(before) && name.split(' ').length === 2;
  return isThing && !HONOURED.test(name) && !OFFICE.test(name) ? 'unsure' : 'person';
}
