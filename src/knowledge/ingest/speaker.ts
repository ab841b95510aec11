import { ANY_NAME, FULL_NAME, type Person, peopleIn, roleOf, surname, withoutRole } from './people.ts';
import { NO_NAME } from './topics.ts';

const SAY =
  'said|says|say|told|tells|added(?!\\s(?:tax|value|to\\s\\p{Ll}+\\s)|\\s?(?:\\d|[$€£]))|adds(?!\\s(?:\\d|an?\\s|up\\s|to\\s|some\\s|about\\s))|wrote|writes|argued|argues|warned|warns|claimed|claims(?=\\s(?:that|to|it|he|she|they|the|its|his|her|there|this)\\s)|insisted|insists|conceded|concedes|noted|notes|explained|explains|announced|stated|states|declared|replied|recalled|joked|asked|complained|admitted|admits|apologi[sz]ed|confirmed|reported(?!\\s(?:an?\\s|\\d|net\\s|record\\s|higher\\s|lower\\s))|quipped|testified|tweeted|posted|doubted|doubts|reckons|reckoned|stresses|stressed|suspects|suspected|counters|countered|points out|pointed out|acknowledges|acknowledged|cautions|cautioned|maintains|maintained|urged|urges|blamed|blames|welcomed|welcomes|emphasi[sz]e[sd]|complains|laments|lamented|replies|' +
  'sagte|sagt|erklärte|teilte|betonte|warnte|kritisierte|meinte|a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a indiqué|dijo|dice|afirmó|explicó|aseguró|declaró|señaló|ha detto|ha dichiarato|disse|afirmou|zei|sa|sade|сказал|сказала|сообщил|сообщила|заявил|заявила|отметил|отметила';
/** With a quotation in the sentence these say who it is from. */
const SAY_OF =
  'called|calls|described|describes|dismissed|dismisses|praises|hails|spoke of|speaks of|praised|criticised|criticized|branded|labelled|labeled|hailed|denounced|likened|expects|predicts|predicted|fears|hopes';
/** Who speaks without a name: `the company`, `police`, `officials at the port`. */
const BODIES =
  'company council government ministry police official officials authority authorities agency union club association operator owner owners spokesman spokeswoman spokesperson court bank report study survey group committee board administration department service office institute university party firm regulator watchdog charity hospital school airline railway yard port region state city town farmers residents organisers organizers researchers scientists analysts experts investigators prosecutors lawyers insurers forecasters engineers auditors witnesses neighbours neighbors parents teachers workers drivers leaders ministers coastguard source sources person people laboratory fund audit bureau economists traders doctors fishermen shopkeepers'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const ARTICLE = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s`;
/** A word of a role; a preposition would lead into a place. */
const LEAD_WORD = String.raw`(?:(?!(?:of|in|at|for|from|on|to|by|with|and|or|that|as)\s)[\p{L}’'-]+,?\s)`;
const BODY = String.raw`(?:${ARTICLE})?${LEAD_WORD}{0,3}?(?:${BODIES})(?:\s\p{Lu}{2,8})?(?![\p{L}’'])`;
/** What a firm is by law, behind its name. */
const FORM = String.raw`(?:(?:\s&\s\p{Lu}[\p{L}’'-]+)?(?:,?\s(?:plc|PLC|AG|SA|SE|AB|AS|ASA|NV|BV|GmbH|Inc|Ltd|Co|Corp)\.?){0,2})`;
const WHO = `((?:(?:${ARTICLE})?${LEAD_WORD}{1,5}?)?${ANY_NAME}|${BODY}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)`;
const OF = String.raw`(?:\s(?:of|from|at|for|in|familiar with|close to)\s(?:the\s)?[^,.;:“”"]{2,60}?)?`;

/** `… ,” said Ada Lund` */
const VERB_FIRST = new RegExp(`[,.!?]?["”“’»]\\s*[,—–-]?\\s*(?:${SAY})\\s${WHO}`, 'u');
/** What somebody is, and not whom somebody else is with: `the report which the mayor, …`, `a group led by a vet, …`. */
const OFFICE = String.raw`((?:(?!\b(?:by|with|which|that|who|whose)\b)[^,;:“”"]){3,70})`;
/** `… ,” said the operator's head of sales, Jan Petek` */
const ROLE_FIRST = new RegExp(
  `(?:${SAY})\\s(?:the|its|their|his|her|an?)\\s${OFFICE},\\s(${FULL_NAME})`,
  'u',
);
/** `… ,” its director, Samuel Obi, told the paper` */
const ROLE_NAME_FIRST = new RegExp(
  `["”“’»],?\\s(?:the|its|their|his|her|an?)\\s${OFFICE},\\s(${FULL_NAME}),\\s(?:${SAY})(?![\\p{L}])`,
  'u',
);
/** `The chairman, Samuel Obi, said the company …` */
const ROLE_NAME_SAYS = new RegExp(
  `^(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|\\p{Lu}[\\p{L}’'-]+[’']s?)\\s${OFFICE},\\s(${FULL_NAME}),\\s(?:${SAY})(?![\\p{L}])`,
  'u',
);
/** `Harbour master Ada Lund: "It opened."` */
const BEFORE_COLON = new RegExp(`^${WHO}:\\s["“„«]`, 'u');
/** `It is full, said Ada Lund.` */
const VERB_BEHIND = new RegExp(
  `,\\s(?:${SAY})\\s${WHO}(?=\\s*(?:[.,;:(–—-]|$)|\\s(?:of|from|at|for|in|on|during|after|as|who|late|earlier|yesterday|today|this|last|am|im|mit)(?![\\p{L}]))`,
  'u',
);
/** `… ,” Lund said`, `…, Lund said on Monday.` */
const NAME_FIRST = new RegExp(
  `(?:["”“’»],?|,)\\s${WHO}${FORM}(?:,[^,“”"]{2,60},)?\\s(?:${SAY})(?![\\p{L}])`,
  'u',
);
/** `Ada Lund of the port said that …` */
const AT_START = new RegExp(
  `^(?:[^,“”"]{0,40},\\s)?["“]?${WHO}${FORM}(?:,[^“”"]{2,80}?,)?${OF}(?:\\s\\w+ly)?\\s(?:${SAY})(?![\\p{L}])`,
  'u',
);
const AT_START_OF = new RegExp(
  `^(?:[^,“”"]{0,40},\\s)?${WHO}(?:,[^“”"]{2,80}?,)?${OF}\\s(?:.{0,60}?\\b(?:but|and)\\s)?(?:${SAY_OF})\\s`,
  'u',
);
const ACCORDING =
  /(?:\b[Aa]ccording to|\b[Ll]aut|\b[Ss]elon|\b[Ss]egún|[Пп]о (?:словам|данным)|\b[Ss]econdo)\s+((?:[^,;:()“”"]|,(?=\d)){2,90}?(?:,?\s(?:Co|Ltd|Inc|Corp|plc)\.?)*)(?=\son\s\p{Lu}|,(?!\d)|;|:|\(|\)|[“”"]|(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Rev|Sen|Gov|Rep|Gen|Capt|Col|Lt|Sgt|Hon))\.(?:\s|$)|$)/u;
/** `“…。”港口负责人王芳说。` */
const HAN_AFTER = /[”」』]([^，。！？“”]{2,24}?)(?:说|表示|称|指出|告诉)/u;
/** Behind these a name is a place or a firm. */
const PLACE_BEFORE = /\b(?:of|in|at|for|from|to|by|near|on|with)\s(?:the\s)?$/iu;
const FIRM =
  /\b(?:Securities|Bank|Group|Holdings|Inc|Ltd|Corp|University|Institute|Council|Party|Union|Association|School|Hospital|Company|Club|Ministry|Agency|Station|Street|Road|Bridge|Bay|Harbou?r|Park|River|Valley|City|County|Island|Lake|Court|Trust|Airlines?|Railways?|News|Post|Times)$/u;

/** What is known of an article's people while it is read from top to bottom. */
export interface Cast {
  readonly people: Map<string, Person>;
  /** Whom the last sentence was about, for `she said`; null when that is not clear. */
  about: string | null;
  /** Who is still quoted at a paragraph's end: the next one goes on with it, and opens it anew. */
  quoting: string | null;
}

export function newCast(): Cast {
  return { people: new Map(), about: null, quoting: null };
}

/** Who says each of a paragraph's sentences; null where the article itself does. A quotation is its speaker's to its end. */
export function speakersOf(sentences: readonly string[], cast: Cast): readonly (string | null)[] {
  const goesOn = /^["“„«‘]/u.test(sentences[0] ?? '') ? cast.quoting : null;
  const named = sentences.map((sentence) => attribution(sentence, cast));
  const speakers = named.map((speaker, index) => {
    if (speaker !== null || !isQuotation(sentences, index)) return speaker;
    const ahead = named.slice(index + 1).find((next) => next !== null);
    const before = named.slice(0, index).findLast((previous) => previous !== null);
    // `“We lost it. And then we found it,” said Lund.`: cut inside a quotation, what follows names its speaker.
    return (isOpenAfter(sentences[index] ?? '') ? (ahead ?? before) : (before ?? ahead)) ?? goesOn;
  });
  cast.quoting = isOpenAfter(sentences.at(-1) ?? '') ? (speakers.at(-1) ?? null) : null;
  return speakers;
}

function attribution(sentence: string, cast: Cast): string | null {
  for (const { name, role } of peopleIn(sentence)) remember(cast, name, role);
  const quoted = /["“”«»„「」]|(?:^|[\s:])‘[^’]{3}/u.test(sentence);
  const match = quoted
    ? (BEFORE_COLON.exec(sentence) ??
      VERB_FIRST.exec(sentence) ??
      NAME_FIRST.exec(sentence) ??
      AT_START.exec(sentence) ??
      AT_START_OF.exec(sentence))
    : (AT_START.exec(sentence) ?? VERB_BEHIND.exec(sentence) ?? NAME_FIRST.exec(sentence));
  const titled = ROLE_FIRST.exec(sentence) ?? ROLE_NAME_FIRST.exec(sentence) ?? ROLE_NAME_SAYS.exec(sentence);
  if (titled !== null) {
    const [, role = '', name = ''] = titled;
    remember(cast, name, role);
    cast.about = described({ name, role });
    return cast.about;
  }
  const who = match?.[1];
  const speaker =
    who === undefined
      ? sourceOf(sentence, cast)
      : resolve(sentence, who, sentence.indexOf(who, match?.index), cast);
  const isPerson =
    who === undefined &&
    speaker !== null &&
    [...cast.people.values()].some((person) => described(person) === speaker);
  if (!isPronoun(who))
    cast.about = isPerson ? speaker : (subjectOf(sentence, cast) ?? (who === undefined ? null : speaker));
  return speaker;
}

/** `According to chairman Ada Lund the club will lose …`: without a comma the name ends it. */
const CLAUSE_BEHIND = new RegExp(
  `^((?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}${FULL_NAME})\\s(?:the|an?|its?|they|he|she|this|that|there|all|some|most|half|only|more|about|\\d)(?![\\p{L}]).*$`,
  'u',
);
const OFFICE_ALONE = /^(?:the|its|his|her|their)\s[\p{L}’' -]+$/u;
const NAME_BEHIND = new RegExp(`^,\\s(${FULL_NAME})(?=[,.;])`, 'u');
const PUBLISHED = /(?<=\s\S+)\s(?:published|released|issued|presented|unveiled)$/u;

function sourceOf(sentence: string, cast: Cast): string | null {
  const han = HAN_AFTER.exec(sentence)?.[1];
  if (han !== undefined) return han;
  const match = ACCORDING.exec(sentence);
  const told = match?.[1]?.trim().replace(CLAUSE_BEHIND, '$1');
  const rest = match === null ? '' : sentence.slice(match.index + match[0].length);
  // `according to his lawyer, Ada Lund`
  const named = told !== undefined && OFFICE_ALONE.test(told) ? NAME_BEHIND.exec(rest)?.[1] : undefined;
  if (told !== undefined && named !== undefined) {
    remember(cast, named, told);
    return described({ name: named, role: told });
  }
  // `a report published on Monday`; of `a survey that the union published` all is needed.
  const source = told && !/\s(?:that|which)\s/u.test(told) ? told.replace(PUBLISHED, '') : told;
  if (source === undefined) return null;
  return known(cast, source) ?? personNamed(cast, source) ?? source;
}

/** Somebody whom the sentence introduces: `according to Dr. Ada Lund, an engineer`. */
function personNamed(cast: Cast, text: string): string | null {
  const person = cast.people.get(surname(text));
  return person !== undefined && withoutRole(text) === person.name ? described(person) : null;
}

function isPronoun(who: string | undefined): boolean {
  return who !== undefined && /^(?:he|she|they|it|who|er|sie|il|elle|ils|él|ella|он|она|они)$/iu.test(who);
}

/** `The Ministry` is written as a name is. */
const A_BODY = new RegExp(`^${ARTICLE}(?:${BODIES})$`, 'u');

function resolve(sentence: string, who: string, start: number, cast: Cast): string | null {
  const text = who.trim();
  if (isPronoun(text)) return /^(?:he|she|er|sie|il|elle|él|ella|он|она)$/iu.test(text) ? cast.about : null;
  const name = A_BODY.test(text) ? undefined : new RegExp(`${FULL_NAME}$`, 'u').exec(text)?.[0];
  if (NO_NAME.has(text.toLowerCase().replace(/[’'](?:ve|re|ll|d|m|s)$/u, ''))) return null;
  if (name === undefined) return known(cast, text) ?? bodyOf(sentence, text, start);
  const at = start + who.length - name.length;
  const role =
    roleOf(sentence, at, at + name.length, name) ?? roleBefore(text.slice(0, text.length - name.length));
  const plain = withoutRole(name);
  remember(cast, plain, role);
  return described({ name: plain, role: cast.people.get(surname(plain))?.role ?? role });
}

/** `Its operator, Port Alden Ltd, told` */
function bodyOf(sentence: string, who: string, start: number): string {
  const named = new RegExp(`^,\\s(${FULL_NAME}|\\p{Lu}[\\p{L}’'-]+),`, 'u').exec(
    sentence.slice(start + who.length),
  )?.[1];
  if (named !== undefined)
    return described({ name: named, role: who.replace(new RegExp(`^${ARTICLE}`, 'u'), '') });
  // `the Ministry of Transport`
  const of =
    /^\s(?:familiar with|close to)\s(?:(?:the|his|her|its)\s)?\p{L}+|^\sof\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:and|for|of)\s)?\p{Lu}[\p{L}’'-]*){0,4}/u.exec(
      sentence.slice(start + who.length),
    )?.[0];
  return `${who.replace(new RegExp(`^${ARTICLE}`, 'u'), (article) => article.toLowerCase())}${of ?? ''}`;
}

/** `the shop steward, B. J. Nordahl` */
function roleBefore(lead: string): string | null {
  const role = lead.replace(/[,\s]+$/u, '').replace(/^the\s/i, '');
  return role.length > 2 && /^\p{Ll}/u.test(role) ? role : null;
}

/** The one person that a sentence is about: the name that opens it, or the only one in it that is no place and no firm. */
function subjectOf(sentence: string, cast: Cast): string | null {
  const names = [...sentence.matchAll(new RegExp(ANY_NAME, 'gu'))].filter(({ index, 0: name }) => {
    if (PLACE_BEFORE.test(sentence.slice(Math.max(0, index - 12), index)) || FIRM.test(name)) return false;
    return name.includes(' ') || cast.people.has(surname(name));
  });
  const opening = names.find(({ index }) => index === 0);
  const people = new Set(names.map(({ 0: name }) => personName(cast, name)));
  if (opening !== undefined) return personName(cast, opening[0]);
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

function personName(cast: Cast, name: string): string {
  const plain = withoutRole(name).replace(/[’']s$/u, '');
  return known(cast, plain) ?? described(cast.people.get(surname(plain)) ?? { name: plain, role: null });
}

function remember(cast: Cast, name: string, role: string | null): void {
  const keys = [surname(name), name.split(' ')[0] ?? ''];
  const before = cast.people.get(keys[0] ?? '');
  const person =
    before === undefined || (before.role === null && role !== null)
      ? { name: before?.name ?? name, role }
      : before;
  cast.people.set(keys[0] ?? '', person);
  // Chinese and Hungarian names begin with what a person is called by.
  if (keys[1] !== undefined && keys[1].length > 1 && !cast.people.has(keys[1]))
    cast.people.set(keys[1], person);
}

/** A surname that the article has introduced. */
function known(cast: Cast, text: string): string | null {
  const person = cast.people.get(surname(text));
  return person !== undefined && text.split(' ').length <= 2 ? described(person) : null;
}

function described({ name, role: given }: Person): string {
  const role = given === null ? '' : plainRole(given);
  return role === '' ? name : `${name}, ${role}`.slice(0, 150);
}

/** Of `teilte Geschäftsführer` and `a annoncé mardi son président` what the person is, without the verb before it. */
function plainRole(role: string): string {
  return role
    .replace(LEADING_VERB, '')
    .replace(/^(?:(?:the|its|their|la|le|el|los|les|su|son|sa|der|die|seine?|ihre?)(?:\s|$))+/u, '');
}
const LEADING_VERB = new RegExp(
  `^(?:${SAY}|a \\p{Ll}+é|ha \\p{Ll}+o)\\s(?:(?:[^\\s,]+\\s){0,2}?(?=(?:la|le|el|su|son|sa|der|die)\\s))?`,
  'u',
);

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
