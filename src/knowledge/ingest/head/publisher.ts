import { inSmallLetters } from '../../language/small-letters.ts';
import { isPagePart } from '../body/menu.ts';
import { consistsOf, oneLine } from '../text/plain.ts';
import { isPersonName } from './byline.ts';
import { isPlatform } from './platforms.ts';
import { isArticleAndNoun, isKnownPress, isPress } from './press.ts';

/** Names of a paper's parts, which stand where its own name may stand. */
const SECTION =
  /^(?:world|national|international|local|regional?|business|companies|economy|markets?|finance|money|politics|opinion|analysis|sports?|football|culture|arts?|life(?:style)?|health|science|technology|tech|environment|climate|weather|education|travel|food|housing|energy|mining|shipping|shipyards?|transport|semiconductors|autos?|media|crime|courts?|society|city|state|uk|us|u\.s\.|china|europe|asia(?: pacific)?|africa|americas?|middle east|top news|breaking(?: news)?|latest|live|news|home|features?|interview|exclusive|explainer|video|wirtschaft|politik|kultur|wissen|panorama|lokales|ausland|inland|monde|économie|politique|société|culture|planète|mundo|economía|política|sociedad|deportes|economia|cronaca|esteri|мир|политика|экономика|общество|спорт|国际|国内|财经|社会|体育|科技)(?:\s*[&/>»›|]\s*\p{L}+|\s+(?:and|und|et|y)\s+\p{L}+)*$/iu;

/** Where the name of a publisher is looked for besides the head. */
export interface PublisherHints {
  /** Lines that were left out: rights, promotions. They name the publisher. */
  readonly leftOut: readonly string[];
  /** The first paragraph, for `HARBOUR TOWN (Gazette) -`. */
  readonly opening: string;
  /** Names of the sites whose addresses the file has, as `plainName` writes them. */
  readonly sites?: ReadonlySet<string>;
}

/** `Source: Meridian Newswire` names it with a label. */
const PUBLISHER_LABEL =
  /^(?:source|publisher|published by|publication|outlet|from|via|feed|quelle|herausgeber|fuente|источник|来源)\s*[:：]\s*|^(?:(?:first )?published (?:by|in)|via|from(?= the ))\s+/iu;

/** `The Rift Herald <news@herald.example>`, `Oldemar Courier (English edition)` */
const BEHIND_PUBLISHER = /\s*<[^<>]*@[^<>]*>$|\s*\((?:[\p{L}-]+ ){0,2}edition\)$/iu;

/** `Alden Times via MSN`: who carries it has not written it. */
const CARRIED = /(?<=\S)\svia\s\p{Lu}[\p{L}.! ]{1,30}$/u;

/** The name in a piece of text that may have a label before it, and an address or an edition behind it. */
export function withoutLabel(text: string): string {
  const name = text.trim().replace(PUBLISHER_LABEL, '').replace(BEHIND_PUBLISHER, '').replace(CARRIED, '');
  // `Deccan Morning Standard (Madhurapet)`
  const plain = name.replace(/\s\([\p{L} ]{2,30}\)$/u, '');
  return isPress(plain) ? plain : name;
}

/** Whether a name is that of a part of a paper: `World`, `Business & Markets`, `Local News`. */
export function isSectionName(text: string): boolean {
  return SECTION.test(text.trim()) || saysNothing(text);
}

const FROM = /^(?:from|via)\b/i;
/** Whom a mail is for, a page's number and part, and who sends releases. */
const NOBODYS =
  /^\s*(?:to|cc|bcc|reply-to)\s*:|^\d{1,3}\s+(?:home |local |world )?(?:news|sports?|business|features?|opinion)$|^(?:press|media|public|corporate) (?:and \p{L}+ )?(?:affairs|relations|communications)(?!\w)|^(?:press|news|media) (?:office|release|centre|center|room|desk|contacts?|kit)(?!\w)|^\p{L}+ (?:press|news|media) (?:office|release|centre|center|room|desk|contacts?|kit)$/iu;

/** `News Politics Football What's On`: parts of a paper in a row. */
const isMenu = (name: string): boolean => {
  const words = name.split(' ');
  const isPart = (word: string) => SECTION.test(word) || saysNothing(word) || isPagePart(word);
  const fewest = isPart(words[0] ?? '') ? 4 : 5;
  return words.length >= fewest && words.filter(isPart).length >= 3;
};

/** Sites where anybody publishes, or shares. */
const EVERYBODYS_SITE =
  /^(?:facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|pinterest|reddit|google|apple|bluesky|threads|tiktok|medium|substack|mailchimp|wordpress|blogspot|flipboard|mastodon|news|mail|mobile|gmail|outlook|yahoo|example|archive|web)$/u;

/** `Field & Furrow` as `fieldandfurrow`, as addresses write names. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the(?=.{4})/u, '');

/** The sites of the addresses in a text. */
export function sitesIn(text: string): ReadonlySet<string> {
  const hosts = [...text.matchAll(/(?:https?:\/\/|www\.|@)((?:[a-z0-9-]+\.)+[a-z]{2,})/giu)];
  const labels = hosts.flatMap(([, host = '']) => host.split('.').slice(0, -1));
  return new Set(labels.map(plainName).filter((name) => name.length >= 5 && !EVERYBODYS_SITE.test(name)));
}

/** `Press Office, 4 Skarv Quay`: where a release comes from. */
export const isOfficeAddress = (text: string): boolean =>
  /^(?:press|news|media) (?:office|release|centre|center|room|desk|contacts?)(?:,|:|$)/iu.test(text.trim());

/** Words of a name that have no capital: `Gazzetta delle Valli`. */
const PARTICLE = /^(?:dell[aeo]|degli|della|des|für|from|över|voor)$/u;

/** How much a piece of the head's text looks like the publisher's name; 0 when it does not. */
export function publisherScore(text: string, hints: PublisherHints): number {
  const name = withoutLabel(text);
  if (name.length < 2 || name.length > 60 || name.split(' ').length > 7 || name.includes('@')) return 0;
  if (/\b(?:19|20)\d{2}\b/u.test(name)) return 0;
  if (/[.!?:;,]$/.test(name) || /\d{3,}/.test(name)) return 0;
  if (isPlatform(name)) return 0;
  if (isKnownPress(name)) return 6;
  if (SECTION.test(name) || saysNothing(name) || isMenu(name) || NOBODYS.test(text)) return 0;
  // A mail may come from a paper, or from somebody.
  if (FROM.test(text) && isPersonName(name) && !isPress(name)) return 0;
  let score = 0;
  if (isPress(name) || PUBLISHER_LABEL.test(text.trim()) || BEHIND_PUBLISHER.test(text.trim())) score += 3;
  // `De Panne` is where it happens.
  else if (isArticleAndNoun(name) && !hints.opening.includes(name)) score += 2;
  const lower = oneLine(name.toLowerCase()).replace(/^the /, '');
  // `Ada Lund covers the harbour`: what an article ends with may be about its writer.
  const isOwner = (line: string) => isPress(name) || !isPersonName(name) || /©|\(c\)|copyright/iu.test(line);
  if (hints.leftOut.some((line) => namesOwner(oneLine(line.toLowerCase()), lower) && isOwner(line)))
    score += 4;
  if (hints.sites?.has(plainName(name)) === true) score += 3;
  const agency = /^[^.!?]{2,80}\(([^()]{2,40})\)\s*[-–—:]/u.exec(hints.opening)?.[1];
  if (agency !== undefined && lower.includes(agency.toLowerCase())) score += 3;
  const words = name.split(' ').filter((word) => !PARTICLE.test(word));
  const capitals = words.filter((word) => /^[\p{Lu}\p{Script=Han}\d&]/u.test(word)).length;
  if (score > 0 && capitals < words.filter((word) => word.length > 3).length) score -= 2;
  return score;
}

/** `Latest News`, `News in English`, `Live TV Weather Radar`: words of every paper's page and of none's name. */
const saysNothing = (name: string): boolean => consistsOf(name, EVERYBODYS);
const EVERYBODYS = new Set(
  'a about all and app breaking day digital e edition english feed for from front headlines home in latest live local magazine main menu more new news newspaper newspapers of on online our page paper podcast podcasts press privacy radar radio read reader release releases report reports sports state stories story subscribe subscription subscriptions the this today top traffic tv update updates us verify video watch weather world your 1 2 3 '.split(
    ' ',
  ),
);

/** Whether a notice has the name in whole words; one that is a single word has to be the owner, not a part of its name. */
function namesOwner(line: string, name: string): boolean {
  const at = line.indexOf(name);
  const whole =
    at >= 0 &&
    !/[\p{L}\p{N}.@-]$/u.test(line.slice(0, at)) &&
    !/^[\p{L}\p{N}@]/u.test(line.slice(at + name.length));
  if (!whole || name.includes(' ')) return whole;
  return /(?:©|\(c\)|copyright|published by)\s*(?:\d{4}(?:[-–]\d{2,4})?\s*)?(?:by\s)?(?:the\s)?$/u.test(
    line.slice(0, at),
  );
}

/** Whose rights a notice names: `© Alpine Times 2025`, without what kind of company it is; null when it names no paper. */
export function publisherInRights(line: string): string | null {
  const name = /(?:(?:©|\(c\)|copyright)\s*)+(?:\d{4}(?:[-–]\d{2,4})?\s*)?(?:by\s)?([^\d.,;:|/©()]{3,50})/iu
    .exec(line)?.[1]
    ?.trim();
  const plain = name
    ?.replace(/\s+(?:Ltd|Limited|Inc|LLC|LLP|plc|CIC|GmbH|AG|SA|Pty|Corp|Co|BV|AB|Oy|ApS)\.?$/u, '')
    .replace(/\s*[-–—·•]+$/u, '');
  return plain !== undefined && (isKnownPress(plain) || isPress(plain)) ? plain : null;
}

/** `2025年3月5日 09:30 来源：临江日报`: a name with its label within a line. */
export function labelledPublisher(line: string): string | null {
  const name =
    /(?:^|[\s|·•,;])(?:source|quelle|fuente|fonte|источник|来源|來源)\s*[:：]\s*([^|·•,;，；:：]{2,50})/iu
      .exec(line)?.[1]
      ?.trim();
  return name === undefined || isPlatform(name) || /\d{3}|[.!?]$|^https?$/u.test(name) ? null : name;
}

/** `THE OSTERMERE OBSERVER` as people write it: as it is written elsewhere in the file, else with capital initials. */
export function publisherName(text: string, elsewhere: string): string {
  const name = oneLine(text).replace(/\s+\([\p{L}]{2,6}\)$/u, '');
  if (!/^[^\p{Ll}]+$/u.test(name) || /^\P{L}*\p{Lu}{1,5}\P{L}*$/u.test(name) || !/\p{Lu}/u.test(name))
    return name;
  const at = inSmallLetters(elsewhere).indexOf(inSmallLetters(name));
  const written = at < 0 ? '' : elsewhere.slice(at, at + name.length);
  if (/\p{Ll}/u.test(written)) return written;
  const isShort = (word: string): boolean => ABBREVIATION.test(word) || standsInText(word, elsewhere);
  return name.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => (isShort(word) ? word : capitalised(word)));
}
/** Abbreviations stay capitals. */
const ABBREVIATION =
  /^(?:AP|AFP|BBC|CNN|CGTN|CBS|NBC|ABC|NPR|PBS|TV|UK|US|USA|EU|ITV|RTE|RTÉ|CBC|SBS|NHK|DPA|FM|AM)$/u;

/** `KBO could not verify this`: so it is written within sentences too. */
function standsInText(word: string, text: string): boolean {
  if (word.length > 5 || word.includes('’')) return false;
  // Not as one of several words in capitals, as in a dateline.
  const own = new RegExp(
    `(?<![\\p{L}\\d]|\\p{Lu}{2}\\s(?:&\\s)?)${word}(?![\\p{L}\\d]|\\s(?:&\\s)?\\p{Lu}{2})`,
    'u',
  );
  return text.split('\n').some((line) => /\p{Ll}{3}/u.test(line) && own.test(line));
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
