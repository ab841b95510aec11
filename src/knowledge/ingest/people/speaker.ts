import { NO_NAME } from '../facts/topics.ts';
import {
  antecedentOf,
  type Cast,
  described,
  isShared,
  memberOf,
  namedAbove,
  note,
  remember,
  withoutOpening,
} from './cast.ts';
import { isVerb, OFFICE_WORD } from './office.ts';
import { holderOf, isOfficeAlone } from './office-of.ts';
import { ANY_NAME, FULL_NAME, peopleIn, roleOf, TITLE, withoutRole } from './people.ts';
import { ANSWERS, FINITE, GOES_ON, SAID_SO, SAYS, SAYS_BEFORE_NAME, SAYS_CLAUSE, SAYS_OF } from './speech.ts';

/** Who speaks without a name: `the company`, `police`, `officials at the port`. */
const BODIES =
  'author authors company council government ministry police official officials authority authorities agency union club association operator owner owners spokesman spokeswoman spokesperson court bank report study survey group committee board administration department service office institute university party firm regulator watchdog charity hospital school airline railway yard port region state city town farmers residents organisers organizers researchers scientists analysts experts investigators prosecutors lawyers insurers forecasters engineers auditors witnesses neighbours neighbors parents teachers workers drivers leaders ministers coastguard source sources person people laboratory fund audit bureau economists traders doctors fishermen shopkeepers'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const ARTICLE = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s`;
/** A word of a role; a preposition would lead into a place, and a verb into what somebody does. */
const LEAD_WORD = String.raw`(?:(?!(?:of|in|at|for|from|on|to|by|with|and|or|that|as|who|which|what|when|if|because|why|how|where|while|than|nobody|neither|nor|is|was|has|had|${SAYS})\s)[\p{L}’'-]+,?\s)`;
/** `police`, `the company`, `the head of finance`: an office without a name has its article. */
const BODY = String.raw`(?:(?:${ARTICLE})?${LEAD_WORD}{0,3}?(?:${BODIES})(?:\s\p{Lu}{2,8})?|${ARTICLE}${LEAD_WORD}{0,3}?(?:${OFFICE_WORD})(?:\sof\s\p{Ll}+)?)(?![\p{L}’'])`;
/** Behind a name: what a firm is by law, letters of honours, a party. */
const FORM = String.raw`(?:(?:\s&\s\p{Lu}[\p{L}’'-]+)?(?:,?\s(?:plc|PLC|AG|SA|SE|AB|AS|ASA|NV|BV|GmbH|Inc|Ltd|Co|Corp|[KQ]C|MPs?|MSP|MEP|[MOC]BE|MD|PhD|JP|Jr|Sr|II|III)\.?){0,2}(?:\s\([^()“”"]{1,60}\))?)`;
const WHO = `((?:(?:${ARTICLE})?${LEAD_WORD}{1,5}?)?${ANY_NAME}|${BODY}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)`;
const OF = String.raw`(?:\s(?:of|from|at|for|in|familiar with|close to)\s(?:the\s)?[^,.;:“”"]{2,60}?)?`;
const END = String.raw`(?![\p{L}])`;
/** `Ada Lund, the mayor, said`, and not `Ada Lund, the mayor, and Bo Ek said` */
const APPOSED = String.raw`(?:(?!,\sand\s\p{Lu}),(?:(?!,\sand\s\p{Lu})[^“”"]){2,80}?,)?`;
/** `has said`, `later added` */
const HAVING = String.raw`(?:\s(?:has|have|had|also|later|then|since|\p{Ll}+ly)){0,2}`;

/** What somebody is, and not whom somebody else is with: `the report which the mayor, …`, `a group led by a vet, …`. */
const OFFICE = String.raw`(?:(?!\b(?:by|with|which|that|who|whose|when|after|before|because|until|while)\b|\s${FINITE})[^,;:“”"]){3,70}`;
/** `the operator’s head of sales`, `Mr Petek’s deputy` */
const WHOSE_OFFICE = String.raw`((?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|el|la|le|il|der|die|su|son|sa|(?:${TITLE})?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}[’']s?)\s${OFFICE})`;
/** `… ,” said the operator's head of sales, Jan Petek`; who does something behind it is somebody else, and the name is taken whole. */
const ROLE_FIRST = new RegExp(
  `${SAYS_BEFORE_NAME}\\s${WHOSE_OFFICE},\\s(?=(${FULL_NAME}))\\2(?!,?\\s(?:${FINITE}|${SAYS}${END}))`,
  'u',
);
/** `… ,” its director, Samuel Obi, told the paper` */
const ROLE_NAME_FIRST = new RegExp(
  `["”“’»],?\\s${WHOSE_OFFICE},\\s(${FULL_NAME}),${HAVING}\\s${SAYS}${END}`,
  'u',
);
/** `The chairman, Samuel Obi, said the company …` */
const ROLE_NAME_SAYS = new RegExp(`^${WHOSE_OFFICE},\\s(${FULL_NAME}),${HAVING}\\s${SAYS_CLAUSE}${END}`, 'u');
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
const NAME_FIRST = new RegExp(`,\\s${WHO}${FORM}(?:,[^,“”"]{2,60},)?${HAVING}\\s${SAID_SO}${END}`, 'u');
/** When or where something was, which no sentence is: `In March, Lund conceded.` */
const ADVERBIAL = new RegExp(
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
const BESIDE_QUOTE = [
  BEFORE_COLON,
  VERB_FIRST,
  NAME_BEHIND_QUOTE,
  NAME_FIRST,
  AT_START,
  AT_START_OF,
  TOLD_BY,
  VERB_BEHIND,
];
const WITHOUT_QUOTE = [AT_START, TOLD_BY, VERB_BEHIND, NAME_FIRST, EXPECTS];
const ACCORDING =
  /(?:\b[Aa]ccording to|\b[Ll]aut|\b[Ss]elon|\b[Ss]egún|[Пп]о (?:словам|данным)|\b[Ss]econdo)\s+((?:[^,;:()“”"]|,(?=\d)){2,90}?(?:,?\s(?:Co|Ltd|Inc|Corp|plc)\.?)*)(?=\son\s\p{Lu}|,(?!\d)|;|:|\(|\)|[“”"]|(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Rev|Sen|Gov|Rep|Gen|Capt|Col|Lt|Sgt|Hon))\.(?:\s|$)|$)/u;
/** `“…。”港口负责人王芳说。` */
const HAN_AFTER = /[”」』]([^，。！？“”]{2,24}?)(?:说|表示|称|指出|告诉)/u;
/** Who says each of a paragraph's sentences; null where the article itself does. A quotation is its speaker's to its end. */
export function speakersOf(sentences: readonly string[], cast: Cast): readonly (string | null)[] {
  cast.opener = undefined;
  const goesOn = /^["“„«‘]/u.test(sentences[0] ?? '') ? cast.quoting : null;
  const named = sentences.map((sentence) => attribution(sentence, cast));
  const speakers = named.map((speaker, index): string | null => {
    if (speaker !== undefined || !isQuotation(sentences, index)) return speaker ?? null;
    const ahead = named.slice(index + 1).find((next) => next !== undefined);
    const before = named.slice(0, index).findLast((previous) => previous !== undefined);
    // `“We lost it. And then we found it,” said Lund.`: cut inside a quotation, what follows names its speaker.
    const [first, second] = isOpenAfter(sentences[index] ?? '') ? [ahead, before] : [before, ahead];
    return first === undefined ? (second === undefined ? goesOn : second) : first;
  });
  // `Ada Lund, the mayor, said:` stands over what she says.
  const last = sentences.at(-1) ?? '';
  cast.quoting = isOpenAfter(last) || LEADS_IN.test(last) ? (speakers.at(-1) ?? null) : null;
  return speakers;
}

/** Whether a line says no more than who is quoted below it. */
export const leadsIn = (text: string): boolean => text.length <= LONGEST_LEAD && LEADS_IN.test(text);
const LONGEST_LEAD = 160;
const LEADS_IN = new RegExp(`(?<![\\p{L}])${SAYS}(?:\\s[^:]{1,40})?[:：]\\s*$`, 'u');

/** Who says a sentence: null where it leaves open whom it means, undefined where it names nobody. */
function attribution(sentence: string, cast: Cast): string | null | undefined {
  for (const { name, role } of peopleIn(sentence)) remember(cast, withoutOpening(name), role);
  const quoted = /["“”«»„「」]|(?:^|[\s:])‘[^’]{3}/u.test(sentence);
  // `“They have said so at the polls.”`: whoever speaks in it is not who says it.
  const isInside = WHOLLY_QUOTED.test(sentence);
  const said = isInside ? undefined : (titledIn(sentence, cast) ?? speakerIn(sentence, quoted, cast));
  const speaker = said === undefined && !isInside ? sourceOf(sentence, cast) : said;
  const isQuoted = /^["“„«「‘]/u.test(sentence);
  note(cast, sentence, speaker ?? null, isQuoted);
  if (typeof speaker === 'string') cast.last = { speaker, isPerson: isPerson(cast, speaker) };
  else if (!isQuoted) cast.last = null;
  return speaker;
}

const WHOLLY_QUOTED = /^(?:"[^"“”]*"|“[^“”"]*”)$/u;

function isPerson(cast: Cast, speaker: string): boolean {
  const [name = ''] = speaker.split(',', 1);
  const member = name.includes(' ') ? memberOf(cast, name) : null;
  return member !== null && described(member) === speaker;
}

/** `the operator’s head of sales, Jan Petek` */
function titledIn(sentence: string, cast: Cast): string | undefined {
  const holder = holderOf(sentence, cast);
  if (holder !== null) {
    const member = remember(cast, holder.name, holder.role) ?? { ...holder };
    // `harbour`, which stands right before the name, is what the office is of.
    if (member.role !== null && holder.role.endsWith(` ${member.role}`)) member.role = holder.role;
    return described(member);
  }
  const titled = ROLE_FIRST.exec(sentence) ?? ROLE_NAME_FIRST.exec(sentence) ?? ROLE_NAME_SAYS.exec(sentence);
  if (titled === null) return undefined;
  const [, office = '', name = ''] = titled;
  const role = inSentence(office);
  return described(remember(cast, name, role) ?? { name, role });
}

/** What opens a sentence, as it is written within one: `The company` is `the company`. */
const inSentence = (words: string): string =>
  words.replace(new RegExp(`^${ARTICLE}`, 'u'), (article) => article.toLowerCase());

/** Of the ways in which a sentence may say it the first that names somebody. */
function speakerIn(sentence: string, quoted: boolean, cast: Cast): string | null | undefined {
  for (const pattern of quoted ? BESIDE_QUOTE : WITHOUT_QUOTE) {
    const match = pattern.exec(sentence);
    const who = match?.[1];
    if (match === null || who === undefined) continue;
    if (pattern === NAME_FIRST && ADVERBIAL.test(sentence.slice(0, match.index + 2))) continue;
    const start = sentence.indexOf(who, match.index);
    const speaker = resolve(sentence, who, start, cast);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** `According to chairman Ada Lund the club will lose …`: without a comma the name ends it. */
const CLAUSE_BEHIND = new RegExp(
  `^((?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}${FULL_NAME})\\s(?:the|an?|its?|they|he|she|this|that|there|all|some|most|half|only|more|about|\\d)(?![\\p{L}]).*$`,
  'u',
);
const OFFICE_ALONE = /^(?:the|its|his|her|their)\s[\p{L}’' -]+$/u;
const NAME_BEHIND = new RegExp(`^,\\s(${FULL_NAME})(?=[,.;])`, 'u');
const PUBLISHED = /(?<=\s\S+)\s(?:published|released|issued|presented|unveiled)$/u;

function sourceOf(sentence: string, cast: Cast): string | undefined {
  const han = HAN_AFTER.exec(sentence)?.[1];
  if (han !== undefined) return han;
  const match = ACCORDING.exec(sentence);
  const told = match?.[1]?.trim().replace(CLAUSE_BEHIND, '$1');
  const rest = match === null ? '' : sentence.slice(match.index + match[0].length);
  // `according to his lawyer, Ada Lund`
  const named = told !== undefined && OFFICE_ALONE.test(told) ? NAME_BEHIND.exec(rest)?.[1] : undefined;
  if (told !== undefined && named !== undefined)
    return described(remember(cast, named, told) ?? { name: named, role: told });
  // `a report published on Monday`; of `a survey that the union published` all is needed.
  const source = told && !/\s(?:that|which)\s/u.test(told) ? told.replace(PUBLISHED, '') : told;
  if (source === undefined || OWN_PAPERS.test(source)) return undefined;
  return known(cast, source) ?? personNamed(cast, source) ?? source;
}

/** What an article says of somebody with their own papers: whose they are stands elsewhere. */
const OWN_PAPERS =
  /^(?:its|his|her|their)\s(?:.*\s)?(?:accounts|books|records|reports?|filings?|figures|data|statement|website|site|letters?|will|diary|results|minutes|estimates?)$/u;

/** Somebody whom the sentence introduces: `according to Dr. Ada Lund, an engineer`. */
function personNamed(cast: Cast, text: string): string | null {
  const person = memberOf(cast, text);
  return person !== null && withoutRole(text) === person.name ? described(person) : null;
}

const PRONOUN = /^(?:he|she|they|it|er|sie|il|elle|ils|él|ella|он|она|они)$/iu;
const OF_ONE_PERSON = /^(?:he|she|er|sie|il|elle|él|ella|он|она)$/iu;

/** `The Ministry` is written as a name is. */
const A_BODY = new RegExp(`^${ARTICLE}(?:${BODIES})$`, 'u');
/** `The Friends of the Mill` */
const AS_A_NAME = /^The\s\p{Lu}[\p{L}’'-]+$/u;

/** What is said under a condition, or by nobody. */
const SUBORDINATE =
  /^(?:When|If|While|After|Before|Because|Since|Although|Though|Unless|Once|Until|Neither|Nor|What|Where|Whether)\s/u;

/** Who is meant; null where it may be another, undefined for what is no speaker. */
function resolve(sentence: string, who: string, start: number, cast: Cast): string | null | undefined {
  const text = who.trim();
  if (PRONOUN.test(text)) return pronounced(sentence, text, start + who.length, cast);
  const isBody =
    A_BODY.test(text) || (AS_A_NAME.test(text) && /^\sof\s/u.test(sentence.slice(start + who.length)));
  const found = isBody ? undefined : new RegExp(`${FULL_NAME}$`, 'u').exec(text)?.[0];
  if (NO_NAME.has(text.toLowerCase().replace(/[’'](?:ve|re|ll|d|m|s)$/u, ''))) return null;
  if (SUBORDINATE.test(text)) return undefined;
  // `Western Power’s` is what somebody is of.
  if (/[’']s?$/u.test(text)) return undefined;
  if (found === undefined) {
    if (isShared(cast, text) && !/\s/u.test(text)) return null;
    return known(cast, text) ?? bodyOf(sentence, text, start);
  }
  const name = withoutOpening(found);
  const at = start + who.length - name.length;
  const role =
    roleOf(sentence, at, at + name.length, name) ??
    roleBefore(sentence.slice(0, at)) ??
    OF_BODY.exec(sentence.slice(at + name.length))?.[1] ??
    null;
  const plain = withoutRole(name);
  const member = remember(cast, plain, role);
  return member === null ? null : described(member);
}

/** `said Ada Lund of the weather office`, `of Quay Partners`: the body that somebody is of, and no place. */
const OF_BODY = new RegExp(
  String.raw`^${FORM}\s(of\s(?:the\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}(?:${BODIES})|(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:(?:and|&|for|of)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,2})?\p{Lu}[\p{L}’'-]*))(?=[.,;]|$|\s(?:who|on|in|late|yesterday|today|this|last)(?![\p{L}])|\s${SAYS}${END})`,
  'u',
);

/** Whom `she` is, or who goes on speaking: `It added that …`. */
function pronounced(sentence: string, pronoun: string, end: number, cast: Cast): string | null {
  const isOne = OF_ONE_PERSON.test(pronoun);
  const verb = sentence.slice(end);
  if (GOES_ON.test(verb) && cast.last !== null && cast.last.isPerson === isOne) return cast.last.speaker;
  const member = isOne
    ? (namedAbove(cast, pronoun, sentence.slice(0, end)) ??
      antecedentOf(cast, pronoun, sentence, ANSWERS.test(verb)))
    : null;
  return member === null ? null : described(member);
}

/** `Its operator, Port Alden Ltd, told` */
function bodyOf(sentence: string, who: string, start: number): string {
  const named = new RegExp(`^,\\s(${FULL_NAME}|\\p{Lu}[\\p{L}’'-]+),`, 'u').exec(
    sentence.slice(start + who.length),
  )?.[1];
  if (named !== undefined) return described({ name: named, role: inSentence(who) });
  const behind = sentence.slice(start + who.length);
  const of = (isOfficeAlone(who) ? OF_ANYTHING.exec(behind) : OF_WHAT.exec(behind))?.[0];
  // `the owner of Alden’s last mill` is of the mill.
  return `${inSentence(who)}${of === undefined || /[’']s?$/u.test(of) ? '' : of}`;
}

const NAMES = String.raw`\p{Lu}[\p{L}’'-]*(?:\s(?:(?:and|for|of)\s)?\p{Lu}[\p{L}’'-]*){0,4}(?:\s\d+)?`;
/** `the Ministry of Transport`, `the council of Ward 9`, `a spokeswoman for the port` */
const OF_WHAT = new RegExp(
  `^\\s(?:familiar with|close to)\\s(?:(?:the|his|her|its)\\s)?\\p{L}+|^\\sof\\s(?:the\\s)?${NAMES}|^\\s(?:of|at|for|from)\\s(?:(?:the|an?|its)\\s)?(?:${NAMES}|\\p{Ll}+(?:\\s\\p{Ll}+)?(?:\\s${NAMES})?)(?=,?\\s${SAYS}${END})`,
  'u',
);

/** What an office is of, as far as the verb. */
const OF_ANYTHING = new RegExp(
  `^\\s(?:of|for|at|in)\\s(?:(?!${FINITE}|(?:who|which|that)\\s)[^\\s,.;:“”"]+\\s){0,8}?[^\\s,.;:“”"]+(?=${FORM}${HAVING}\\s${SAYS}${END})`,
  'u',
);

/** `said tram enthusiast Ada Lund`: right behind the verb, and without an article, it is what somebody is. */
function roleBefore(before: string): string | null {
  const role = BEHIND_VERB.exec(before.slice(-90))?.[1];
  const [first = ''] = role?.split(' ') ?? [];
  return role === undefined || isVerb(first) || NO_ROLE.test(first) ? null : role;
}
const NO_ROLE =
  /^(?:however|though|although|too|meanwhile|instead|moreover|therefore|nevertheless|also|still|then|again|perhaps|indeed|anyway|otherwise|afterwards|where|when|while|which|who|because|since|as|if|but|and|so)$/u;
const BEHIND_VERB = new RegExp(
  `(?:(?:^|[\\s“”"])${SAYS_BEFORE_NAME}|[”"])\\s((?:(?!${SAYS}\\s|\\p{Ll}+ly\\s|yesterday|today|later|earlier|in\\s)[\\p{Ll}-]{3,}\\s){0,2}(?!${SAYS}[\\s,])[\\p{Ll}-]{3,}(?<!ly|yesterday|today|later|earlier)),?\\s$`,
  'u',
);

/** Somebody whom the article has introduced, by a surname or a name. */
function known(cast: Cast, text: string): string | null {
  const person = text.split(' ').length <= 2 ? memberOf(cast, text) : null;
  return person === null ? null : described(person);
}

/** Wholly inside quotation marks, or between those of its neighbours. */
function isQuotation(sentences: readonly string[], index: number): boolean {
  if (/^["“„«「‘]/.test((sentences[index] ?? '').trim())) return true;
  return sentences
    .slice(Math.max(0, index - 20), index)
    .reduce((open, one) => (isOpenAfter(one) ? true : /["”»」]/.test(one) ? false : open), false);
}

/** `„…“` closes with what opens elsewhere: the first mark of a sentence tells. */
function isOpenAfter(sentence: string): boolean {
  const last = (signs: string): number => Math.max(...[...signs].map((sign) => sentence.lastIndexOf(sign)));
  const german = sentence.includes('„');
  const opened = last(german ? '„' : '“«「');
  const closed = last(german ? '“”' : '”»」');
  return opened > closed || (opened < 0 && closed < 0 && sentence.split('"').length % 2 === 0);
}
