import { OFFICE_WORD } from './office.ts';
import { ANY_NAME, FULL_NAME, TITLE } from './people.ts';
import { FINITE, SAID_SO, SAYS, SAYS_BEFORE_NAME, SAYS_CLAUSE, SAYS_OF } from './speech.ts';

/** Who speaks without a name: `the company`, `police`, `officials at the port`. */
export const BODIES =
  'author authors company council government ministry police official officials authority authorities agency union club association operator owner owners spokesman spokeswoman spokesperson court bank report study survey group committee board administration department service office institute university party firm regulator watchdog charity hospital school airline railway yard port region state city town farmers residents organisers organizers researchers scientists analysts experts investigators prosecutors lawyers insurers forecasters engineers auditors witnesses neighbours neighbors parents teachers workers drivers leaders ministers coastguard source sources person people laboratory fund audit bureau economists traders doctors fishermen shopkeepers'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
export const ARTICLE = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s`;
/** A word of a role; a preposition would lead into a place, and a verb into what somebody does. */
const LEAD_WORD = String.raw`(?:(?!(?:of|in|at|for|from|on|to|by|with|above|over|below|beside|behind|beyond|near|about|against|between|around|across|without|like|after|before|and|or|that|as|who|which|what|when|if|because|why|how|where|while|than|nobody|neither|nor|is|was|has|had|${SAYS})\s)[\p{L}’'-]+,?\s)`;
/** `police`, `the company`, `the head of finance`: an office without a name has its article. */
const BODY = String.raw`(?:(?:${ARTICLE})?${LEAD_WORD}{0,3}?(?:${BODIES})(?:\s\p{Lu}{2,8})?|${ARTICLE}${LEAD_WORD}{0,3}?(?:${OFFICE_WORD})(?:\sof\s\p{Ll}+)?)(?![\p{L}’'])`;
/** Behind a name: what a firm is by law, letters of honours, a party. */
export const FORM = String.raw`(?:(?:\s&\s\p{Lu}[\p{L}’'-]+)?(?:,?\s(?:plc|PLC|AG|SA|SE|AB|AS|ASA|NV|BV|GmbH|Inc|Ltd|Co|Corp|[KQ]C|MPs?|MSP|MEP|[MOC]BE|MD|PhD|JP|Jr|Sr|II|III)\.?){0,2}(?:\s\([^()“”"]{1,60}\))?)`;
const WHO = `((?:(?:${ARTICLE})?${LEAD_WORD}{1,5}?)?${ANY_NAME}|${BODY}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)`;
const OF = String.raw`(?:\s(?:of|from|at|for|in|familiar with|close to)\s(?:the\s)?[^,.;:“”"]{2,60}?)?`;
export const END = String.raw`(?![\p{L}])`;
/** `Ada Lund, the mayor, said`, and not `Ada Lund, the mayor, and Bo Ek said` */
const APPOSED = String.raw`(?:(?!,\sand\s\p{Lu}),(?:(?!,\sand\s\p{Lu})[^“”"]){2,80}?,)?`;
/** `has said`, `later added` */
export const HAVING = String.raw`(?:\s(?:has|have|had|also|later|then|since|\p{Ll}+ly)){0,2}`;

/** What somebody is, and not whom somebody else is with: `the report which the mayor, …`, `a group led by a vet, …`. */
const OFFICE = String.raw`(?:(?!\b(?:by|with|which|that|who|whose|when|after|before|because|until|while)\b|\s${FINITE})[^,;:“”"]){3,70}`;
/** `the operator’s head of sales`, `Mr Petek’s deputy` */
const WHOSE_OFFICE = String.raw`((?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|el|la|le|il|der|die|su|son|sa|(?:${TITLE})?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}[’']s?)\s${OFFICE})`;
/** `… ,” said the operator's head of sales, Jan Petek`; who does something behind it is somebody else, and the name is taken whole. */
export const ROLE_FIRST = new RegExp(
  `${SAYS_BEFORE_NAME}\\s${WHOSE_OFFICE},\\s(?=(${FULL_NAME}))\\2(?!,?\\s(?:${FINITE}|${SAYS}${END}))`,
  'u',
);
/** `… ,” its director, Samuel Obi, told the paper` */
export const ROLE_NAME_FIRST = new RegExp(
  `["”“’»],?\\s${WHOSE_OFFICE},\\s(${FULL_NAME}),${HAVING}\\s${SAYS}${END}`,
  'u',
);
/** `The chairman, Samuel Obi, said the company …` */
export const ROLE_NAME_SAYS = new RegExp(
  `^${WHOSE_OFFICE},\\s(${FULL_NAME}),${HAVING}\\s${SAYS_CLAUSE}${END}`,
  'u',
);
/** `Harbour master Ada Lund: "It opened."` */
const BEFORE_COLON = new RegExp(`^${WHO}${FORM}:\\s["“„«]`, 'u');
/** `… ,” said Ada Lund` */
const VERB_FIRST = new RegExp(`[,.!?]?["”“’»]\\s*[,—–-]?\\s*${SAYS_BEFORE_NAME}\\s${WHO}`, 'u');
/** `It is full, said Ada Lund.` */
const VERB_BEHIND = new RegExp(
  `,\\s${SAYS_BEFORE_NAME}\\s${WHO}(?=\\s*(?:[.,;:(–—-]|$)|\\s(?:of|from|at|for|in|on|during|after|as|who|late|earlier|yesterday|today|this|last|am|im|mit)(?![\\p{L}]))`,
  'u',
);
/** `Staff were told by Ada Lund that …` */
const TOLD_BY = new RegExp(
  `\\b(?:was|were|been|is|are)\\s(?:told|warned|informed|assured|advised|reminded)\\sby\\s${WHO}${FORM}(?:,[^,“”"]{2,60},)?\\s(?:that|how|why|there|they|he|she|it)\\s`,
  'u',
);
/** `… ,” Lund said` */
const NAME_BEHIND_QUOTE = new RegExp(
  `["”“’»],?\\s${WHO}${FORM}(?:,[^,“”"]{2,60},)?${HAVING}\\s${SAYS}${END}`,
  'u',
);
/** `…, Lund said on Monday.` */
export const NAME_FIRST = new RegExp(
  `,\\s${WHO}${FORM}(?:,[^,“”"]{2,60},)?${HAVING}\\s${SAID_SO}${END}`,
  'u',
);
/** When or where something was, which no sentence is: `In March, Lund conceded.` */
export const ADVERBIAL = new RegExp(
  `^(?:In|On|At|After|Before|When|While|With|By|For|From|As|During|Then|Later|Under|Since)\\s(?:(?!${FINITE})[^,\\s]+(?:\\s(?!,)|(?=,)))*,\\s$`,
  'u',
);
/** `Ada Lund denied it and said …`: nobody else is named in between. */
const DOES_FIRST = String.raw`(?:\s\p{Ll}{2,}ed(?:\s(?!(?:that|which|who|whom|whose|when|where|while|as|after|before|because|if|whether|and|but|or|than)\s)[\p{Ll}’'-]+){0,5}\s(?:and|but))?`;
/** `Ada Lund of the port said that …`, `Ada Lund of the port, who runs it, said …` */
const AT_START = new RegExp(
  `^(?:[^,“”"]{0,40},\\s)?["“]?${WHO}${FORM}(?:${APPOSED}${OF}|${OF}${APPOSED})${DOES_FIRST}${HAVING}\\s${SAYS_CLAUSE}${END}`,
  'u',
);
/** `He expects a profit next year.` */
const EXPECTS =
  /^([Hh]e|[Ss]he)\s(?:expects|forecasts|predicts|foresees|estimates|believes|thinks|doubts)(?![\p{L}])/u;
const AT_START_OF = new RegExp(
  `^(?:[^,“”"]{0,40},\\s)?${WHO}(?:,[^“”"]{2,80}?,)?${OF}\\s(?:.{0,60}?\\b(?:but|and)\\s)?(?:${SAYS_OF})\\s`,
  'u',
);
/** How somebody speaks; what they feel may be told by a card that is quoted. */
const MANNER =
  'blunt(?:er)?|kind(?:er)?|clear(?:er)?|frank(?:er)?|harsh(?:er)?|terse|scathing|cautious|optimistic|pessimistic|sceptical|skeptical|adamant|defiant|dismissive|direct|categorical|emphatic|critical|unequivocal|unrepentant|apologetic|unapologetic|succinct|upbeat|gloom(?:y|ier)|sanguine|bullish|bearish|diplomatic|charitable|complimentary|generous|polite|forthright|outspoken|(?:un)?forgiving|enthusiastic|effusive|philosophical|in no doubt';
const TO_WHOM = String.raw`(?:\s(?:to|about|of|towards|for)\s(?:the|its)\s\p{Ll}+(?:\s\p{Ll}+)?)?`;
/** Whoever speaks there is played or made up. */
const IN_FICTION = String.raw`(?<![\p{L}])[Ii]n\s(?:[\p{L}\d’'-]+\s){0,4}?(?:films?|movies?|books?|plays?|novels?|songs?|series|episodes?|dramas?|comed(?:y|ies)|musicals?|operas?|poems?|scenes?|sketch(?:es)?|shows?|stor(?:y|ies))(?![\p{L}])`;
/**
 * `Ada Lund of Quay Partners was less kind: “…”`, `Ada Lund put it bluntly: “…”`: a quotation and nothing behind it. A warning that they
 * have may be on a sign.
 */
const BLUNT = new RegExp(
  `^(?![^“”"]*${IN_FICTION})(?:[^,“”"]{0,40},\\s)?${WHO}${FORM}(?:${APPOSED}${OF}|${OF}${APPOSED})\\s(?:(?:is|was|were|sounded|remained)\\s(?:(?:less|more|even|far|much|rather|quite|equally|also|similarly|not so|\\p{Ll}+ly)\\s){0,3}(?:${MANNER})${TO_WHOM}|puts?\\sit\\s(?:(?:more|rather|even)\\s)?(?:\\p{Ll}+ly|differently|another way|like this|this way)|(?:had|has|gave)\\s(?:an?|another|the same)\\s(?:\\p{Ll}+\\s){0,2}(?:view|verdict|answer|explanation|reply)${TO_WHOM}|gave\\s(?:an?|another|the same)\\s(?:\\p{Ll}+\\s){0,2}(?:warning|message)${TO_WHOM}|(?:went|goes)\\sfurther|did\\s(?:not|n[’']t)\\smince\\s(?:his|her|their|its)\\swords):\\s(?:“[^“”]*”?|"[^"]*"?|«[^«»]*»?|„[^„“”]*[“”]?)$`,
  'u',
);
/** Where a sentence quotes: the first that names somebody counts. */
export const BESIDE_QUOTE = [
  BEFORE_COLON,
  VERB_FIRST,
  NAME_BEHIND_QUOTE,
  NAME_FIRST,
  AT_START,
  AT_START_OF,
  TOLD_BY,
  VERB_BEHIND,
  BLUNT,
];
/** Where it does not. */
export const WITHOUT_QUOTE = [AT_START, TOLD_BY, VERB_BEHIND, NAME_FIRST, EXPECTS];
/** `In Alden, Northshire, rents fell, said the planner Ada Lund.`: of two names it is not that of the place. */
const VERB_AT_END = new RegExp(
  `,\\s${SAYS_BEFORE_NAME}\\s((?:[\\p{L}’'-]+(?<!ed)\\s){0,4}?${FULL_NAME})(?=\\.?$|,\\s[^,]+\\.$)`,
  'u',
);
/** Where it does not, and opens with a place. */
export const BEHIND_PLACE = [VERB_AT_END, ...WITHOUT_QUOTE];
