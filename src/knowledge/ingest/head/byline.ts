import { isKnownPress, isPress } from './press.ts';

/** What opens a byline: `By`, `Text:`, `Von`, `记者`. */
const OPENS_BYLINE =
  /^[\s*–—-]*(?:(?:[\p{L}, ]{0,40}\s)?(?:written|compiled|reported) (?:up |down )?by\s+|by (?:our )?(?:[\p{Ll}-]+ ){0,3}(?:reporter|correspondent|editor|writer)s?,? (?=\p{Lu})|(?:dc:)?creator:\s*|(?:(?:written|reported|reporting|live reporting|live|live coverage|live updates|posted|submitted|words|story|text|report|analysis|interview|photos? and text|exclusive|compiled) )?by:?\s+|(?:(?:text|words|story)(?: (?:and|&) (?:photos?|pictures?|images?|video))?|authors?|author\(s\)|reporters?|reporting|story|byline|correspondent|interview|von|autor(?:in|en)?|auteurs?|autora?|autore|tekst|skribent|автор(?:ы)?|текст|作者|记者|記者|撰文|文)\s*[:：/／]\s*|(?:von|par|por|di|da|door|av|af|od|przez)\s+(?=\p{Lu})|from (?:our |the )?(?:[\p{L}-]+ ){0,2}(?:reporter|correspondent|editor|writer)\s+|本报记者|新华社记者|记者\s*)/iu;
/** `TEXT Ada Lund and Bo Ek`, `From ADA LUND, our correspondent` */
const LABEL_IN_CAPITALS =
  /^(?:TEXT|WORDS|STORY|REPORT|Words|Text|From)\s(?=\p{Lu}[\p{L}’'-]+(?:\s\p{L}+){0,2}\s\p{Lu}[\p{L}’'-]+(?:$|,|\s(?:and|&)\s|\s[|·]))/u;
/** What people do at a paper, and so a byline without its `By`. */
const ROLE =
  /(?:correspondent|reporter|editor|writer|columnist|journalist|bureau chief|contributor|producer|critic|analyst|staff|korrespondent(?:in)?|redakteur(?:in)?|redaktion|journaliste|correspondante?|redactora?|corresponsal|periodista|giornalista|corrispondente|корреспондент|обозреватель)/iu;
const NOBODY =
  /^(?:our |the |by |from )?(?:staff|agenc(?:y|ies)|newsroom|editors?|editorial(?: board)?|news ?desk|web ?desk|staff (?:and|&) agencies|agencies (?:and|&) staff|(?:staff|news|our own|special) (?:reporters?|writers?|correspondents?|desk)|wire (?:services?|reports?)|news services|redaktion|agenturen|la rédaction|rédaction|redacción|redazione|redactie|редакция|compiled from .*|.{2,40} staff(?: (?:and wire )?reports?)?|associated press|reuters|afp|dpa|ap|efe|ansa|pa media|xinhua)$/iu;
const PARTICLE =
  '(?:de|del|della|der|den|dem|di|da|das|dos|du|van|von|zu|zur|bin|ibn|al|el|la|le|las|los|y|e|af|av|ten|ter|Mc|Mac|St\\.?)';
const TITLE = '(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Rev|Sgt|Lt|Capt|Col|Gen)\\.?';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}’'´-]*(?:\\.(?:-?\\p{Lu}\\.)*)?|\\p{Lu}{2,})";
const PERSON_NAME = new RegExp(
  `^(?:${TITLE} )?${NAME_WORD}(?: (?:${PARTICLE} )*(?:(?:d|D|O|l)[’'])?${NAME_WORD}){1,4}(?:,? (?:Jr|Sr|II|III)\\.?)?$`,
  'u',
);
const CJK_NAME =
  /^[\p{Script=Han}]{2,4}$|^[\p{Script=Hangul}]{2,5}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u;
const BETWEEN_NAMES =
  /\s*(?:,\s*(?:and|und|et|y)\s|,|;|\s(?:and|AND|und|UND|et|ET|y|e|og|och|en|и|with|WITH|mit|avec|con)\s|&|、|，|\s\/\s)\s*/u;

/** Up to five words with capitals and nothing else, as a paper's name is. */
const PAPER = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|&|of|the)(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|&|of|the)){0,4}$/u;

/** Whom a line names as the article’s authors. */
export interface Byline {
  /** As written there, in order; empty for `Staff and agencies`. */
  readonly authors: readonly string[];
}

/** The authors that a line of an article's head names; null when it is no byline. */
export function bylineOf(line: string): Byline | null {
  const text = line.trim();
  if (text.length > 200) return null;
  if (NOBODY.test(text.replace(/^by\s+/i, ''))) return { authors: [] };
  const opening = (OPENS_BYLINE.exec(text) ?? LABEL_IN_CAPITALS.exec(text))?.[0];
  if (opening !== undefined) {
    const authors = namesIn(withoutOffice(text.slice(opening.length)));
    return authors.length > 0 ? { authors } : null;
  }
  // `Ada Lund (now) and Bo Ek (earlier)`, of a live blog
  if (ON_DUTY.test(text)) {
    const authors = namesIn(text.replace(ON_DUTY_ALL, ''));
    if (authors.length > 0) return { authors };
  }
  // `Ada Lund, harbour correspondent`
  const plain = text.replace(/\s*[(<]\S+@\S+[)>]/gu, '');
  const [name = '', ...rest] = plain.split(/\s*(?:,|[|·–—]|\s-\s)\s*/u);
  if (rest.length > 0 && ROLE.test(rest.join(' ')) && rest.join(' ').length <= 60 && isPersonName(name)) {
    return { authors: [name, ...rest.flatMap(secondOf)] };
  }
  // `Ada Lund Health correspondent, in Alden`
  const words = name.split(' ');
  for (const length of [2, 3]) {
    const person = words.slice(0, length).join(' ');
    if (OFFICE.test(words.slice(length).join(' ')) && isPersonName(person)) return { authors: [person] };
  }
  // `Ada Lund for The Harbour Times`
  const [, writer = '', outlet = ''] = /^(.{3,60}?) for ((?:the )?.{3,50})$/iu.exec(text) ?? [];
  if (isPersonName(writer) && (isPress(outlet) || isKnownPress(outlet))) return { authors: [writer] };
  // `Ada Lund, Harbour Times`
  if (rest.length === 1 && isPersonName(name) && !isPress(name) && PAPER.test(rest[0] as string)) {
    const [paper] = rest as [string];
    if (isPress(paper) || isKnownPress(paper)) return { authors: [name] };
  }
  return null;
}

const ON_DUTY = /\s\((?:now|earlier|previously)\)(?=$|,|\s(?:and|&)\s)/u;
const ON_DUTY_ALL = new RegExp(ON_DUTY.source, 'gu');

/** `ADA LUND TRANSPORT CORRESPONDENT`: the name alone. */
function withoutOffice(text: string): string {
  const names = text.replace(/\s\S+@\S+$/u, '');
  const words = names.split(' ');
  const length = [2, 3].find(
    (count) =>
      words.length > count &&
      OFFICE.test(words.slice(count).join(' ')) &&
      isPersonName(words.slice(0, count).join(' ')),
  );
  return length === undefined ? names : words.slice(0, length).join(' ');
}

/** `Transport correspondent`, alone on the line below a name. */
export const isOffice = (line: string): boolean => OFFICE.test(line.trim());

const OFFICE =
  /^(?:\p{L}+ (?:and |& )?){0,3}(?:correspondent|reporter|editor|writer|columnist|(?:photo)?journalist)(?: in .{2,30})?$/iu;

/** `and Bo Ek at the Guildhall`, behind the first one's role. */
function secondOf(part: string): readonly string[] {
  const name = /^and\s(.+?)(?:\s(?:in|at)\s.*)?$/u.exec(part)?.[1];
  return name !== undefined && isPersonName(name) ? [name] : [];
}

/** Names at the start of a byline's text: what follows them (a place, a role, an agency) ends the list. */
function namesIn(text: string): readonly string[] {
  const cut = text
    .replace(/\s*\([^()]{1,30}\)(?=\s(?:and|und|et|&)\s)/gu, '')
    // `Ada Lund in Alden and Bo Ek in Ostheim`
    .replace(/\s+in\s+\p{Lu}[\p{L}’' -]{2,30}?(?=\s(?:and|&)\s\p{Lu}[^,]{3,40}\sin\s)/gu, '')
    .replace(/\s*[([（【].*$/u, '')
    // `Ada Lund. The Alden Times`
    .replace(/(?<=\p{Ll}{3})\.\s.*$/u, '')
    .replace(/\s+(?:in|à|en|a|aus|from|for|at|reports|reporting|für|pour|из|IN|AT|FROM|FOR|@\w+)\s.*$/u, '')
    .replace(/\s*[|·•].*$|\s[–—-]\s.*$/u, '')
    .replace(/\s+(?:photo(?:graph)?s?|pictures?|images?|illustrations?)\b.*$/i, '')
    .replace(/[\s.,;]+$/u, (end) => (/\b\p{Lu}\.$/u.test(text) ? end.replace(/[\s,;]+$/, '') : ''));
  const names: string[] = [];
  for (const { name, listed } of listOf(cut)) {
    if (names.length > 0 && (ROLE.test(name) || (listed && isPress(name)))) break;
    // `ADA LUND, Coolah Flat`
    if (listed && !/\p{Ll}/u.test(names[0] ?? 'a') && /\p{Ll}/u.test(name)) break;
    if (!isPersonName(name) && !(names.length === 0 && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(name))) break;
    names.push(name);
  }
  return names;
}

/** The parts of a list; `listed` where a comma stands before it and no `and`: there a paper may follow its people. */
function listOf(text: string): readonly { readonly name: string; readonly listed: boolean }[] {
  const parts = text.split(new RegExp(`(${BETWEEN_NAMES.source})`, BETWEEN_NAMES.flags));
  return parts.flatMap((part, at) =>
    at % 2 === 1 ? [] : [{ name: part.trim(), listed: (parts[at - 1] ?? '').trim() === ',' }],
  );
}

/** The people of a line that is their names, and where they report from, and nothing else; empty when it is more. */
export function peopleOf(line: string): readonly string[] {
  const names = line
    .split(BETWEEN_NAMES)
    .map((name) =>
      name.replace(/\s(?:in|à|en|aus|из)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u, '').trim(),
    );
  if (
    line.length > 120 ||
    !names.every((name) => isPersonName(name) && !isPress(name) && !isKnownPress(name))
  )
    return [];
  // `ADA LUND, Coolah Flat`
  const isCapital = (name: string) => !/\p{Ll}/u.test(name);
  return isCapital(names[0] ?? '') ? names.filter(isCapital) : names;
}

/** Words of offices, papers' pages and calendars, of which no name is made. */
const NOBODYS =
  /(?:^|\s)(?:systems?|health|yes|apps|captions?|publications?|officers?|clerk|photographs?|pictures?|news\p{L}*|communications?|marketing|department|university|college|school|council|committee|ltd|inc|media|radio|tv|team|desk|services?|agency|like|comments?|share|restack|subscribe|halfpenny|twopence|edition|releases?|weather|sports?|business|local|national|world|trending|latest|popular|advertisement)(?:\s|$)|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\s(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\s|$)/iu;
/** What stands above a summary: words in capitals, as some names are. */
const SUMMARY_HEADING =
  /^(?:KEY (?:POINTS|FACTS|DATES|FIGURES|NUMBERS|TAKEAWAYS)|(?:AT|IN) [\p{Lu} ]+|THE [\p{Lu} ]+|LIVE(?: [\p{Lu}]+)*|BREAKING NEWS|LATEST NEWS|TOP STORIES|PRESS RELEASE|NEWS RELEASE|MORE NEWS|KEY POINTS?|Key (?:Points|Facts|Dates|Figures|Takeaways)|Press Release|News Release|Breaking News|Latest News|Top Stories)$/u;

/** Two to five words as names are written, or a Chinese, Japanese or Korean one; organisations look alike, so ask where it stands. */
export function isPersonName(text: string): boolean {
  return (
    text.length <= 60 &&
    (PERSON_NAME.test(text) || CJK_NAME.test(text)) &&
    !SUMMARY_HEADING.test(text) &&
    !NOBODYS.test(text) &&
    !/^The\s/u.test(text)
  );
}
