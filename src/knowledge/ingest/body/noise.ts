import { isPress } from '../head/press.ts';
import { isMarked } from './caption.ts';
import { isMenu, isSharing } from './menu.ts';
import { INSERT_LINES, PAGE_LINES } from './noise-lines.ts';

/** Lines that a page or a wire puts around its article. Each states nothing that the article says. */
const RIGHTS =
  /^(?:©|\(c\)\s|copyright(?!\w))|©\s?(?:\p{L}|\d{4})|(?<!\w)(?:contains? forward-looking statements|all rights reserved|reproduction (?:is )?(?:prohibited|forbidden)|no part of this|may not be (?:published|reproduced)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos|copying and passing on (?:is )?not permitted|not for (?:redistribution|resale)|printed (?:on|from) .{0,60}(?:by|for) subscriber|tutti i diritti|alle rechten|все права защищены)(?!\w)|版权所有|未经授权|無断転載/iu;
const CREDITS =
  /^[([（–—-]{0,3}\s*(?:(?:additional )?(?:reporting|writing|editing|production|research|translation|photography|graphics?) (?:and \w+ )?by\b|(?:compiled|edited|translated|produced) by\b|writing by\b|редактор\b|责任编辑|（?责编|编辑[：:]|校对[：:]|redaktion:|rédaction:|with (?:files|reporting|additional reporting) (?:from|by)\b)|^.{2,90} contributed (?:reporting|to this (?:report|story|article))\b.{0,30}$/i;
const RELATED_NAME =
  "related(?: (?:stories|story|articles|topics|coverage|content|links|news|reading))?|read(?: also| more| next| this next)|also read|see also|more (?:from|on|about|in|like) [^.]{2,60}|more [\\p{L} &]{3,20}(?=:)|more(?: stories| news| coverage)?|more (?:[\\p{L}-]+ ){1,2}(?:news|stories|headlines|coverage|articles)|recently played|explore more on (?:this topic|these topics)|also (?:in|on|from) [^.]{2,60}|also inside[^.:]{0,40}|in (?:the|our) next (?:issue|edition)(?=:)|further reading|most (?:read|popular|viewed|shared)|popular(?: now)?|trending(?: now)?|suggested (?:topics|reading|stories)|recommended(?: for you| reading| stories| from editorial)?|also interesting|more information|article details|you (?:may|might) (?:also )?like|don[’']t miss|up next|keep reading|what to read next|editors?[’']s? picks?|top stories|latest(?: news| stories)?|in other news|elsewhere(?: on (?:the )?(?:bbc|web|net|(?:our |this )?(?:site|page|website)))?|" +
  'mirá también|lesen sie (?:auch|mehr)|auch interessant|mehr zum thema|zum thema|das könnte sie auch interessieren|meistgelesen|weiterlesen|(?:à|a) lire (?:aussi|également)|lire (?:aussi|également)|sur le même (?:sujet|thème)|articles liés|les plus lus|l(?:ea|ee) (?:también|más|además)|leer más|te puede interesar|también te puede interesar|noticias relacionadas|más (?:leídas|información|noticias)|leggi anche|articoli correlati|potrebbe interessarti|leia (?:também|mais)|lees ook|læs også|läs också|les også|читайте (?:также|ещё|еще)|по теме|материалы по теме|смотрите также|相关(?:阅读|新闻|报道|文章)|延伸阅读|推荐阅读|热门|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사';
const RELATED = new RegExp(
  `^(?:[\\p{P}\\p{S}]+\\s*)?(?:${RELATED_NAME})\\s*(?:[:：…]|[»›>→]|::|$|[-–—|]\\s)`,
  'iu',
);
const PAGE = new RegExp(String.raw`^(?:${PAGE_LINES.join('|')})\s*[.!»›→]*$`, 'iu');
/** What stands between an article's lines: its page's invitations, and where an advertisement was. */
const INSERT = new RegExp(String.raw`^[[(]?\s*(?:${INSERT_LINES.join('|')})\s*[\])]?[.!:]?$`, 'iu');
/** Banners that ask for consent. */
const CONSENT =
  /^we value your privacy\b|^your privacy,? your choice|^yes,? i accept$|^manage settings$|\bwe and our (?:[\d,.]+ )?partners\b.{0,80}\b(?:stor\w+|cookies|process\w*|data|device)\b|^you can (?:change|withdraw|manage) your (?:choices?|consent|preferences)\b|^(?:(?:accept|reject|disagree|agree|manage|allow|deny)(?: all| choices| options| preferences)?|more options|manage (?:choices|options|preferences))(?:\s*(?:[|·/]\s*)?(?:accept|reject|disagree|agree|manage|allow|deny|more options|all|choices|options|preferences))*$/i;
const COOKIES =
  /\bcookies?\b.{0,160}\b(?:accept|agree|consent|manage|preferences|settings|policy|find out more|improve|experience|partners|free)\b|\b(?:we|this (?:site|website|page)|our partners)\b.{0,60}\buses?\b.{0,40}\bcookies?\b|wir (?:verwenden|nutzen) cookies|nous utilisons des cookies|utilizamos cookies|utilizziamo i? ?cookie|wij gebruiken cookies|мы используем (?:файлы )?cookie/i;
/** A mail address, a handle or a web address, alone on its line. */
const ADDRESS =
  /^(?:(?:e-?mail|tel(?:ephone)?|phone|t|m)[:.]?\s*)?(?:\+?\(?\d[\d\s()./-]{6,20}|\S+@\S+\.\S+|@\w{2,30}|(?:https?:\/\/|www\.)\S+)$/iu;
const BREADCRUMB =
  /^(?:home|start(?:seite)?|accueil|inicio|главная|首页)(?!\w).{0,4}[>›»/|].{1,100}$|^[\p{L}&’' -]{2,30}(?:\s[›»]\s?[\p{L}&’' -]{2,30}){1,3}$/iu;
/** `ADVERTISEMENT Save up to 60 %`: in capitals before what it sells; in small letters it may be what the news is about. */
const ADVERT = /^(?:ADVERTISEMENT|ADVERTORIAL|ANZEIGE|PUBLICIDAD)\b/u;
const PROMOTION =
  /(?<!\w)(?:is (?:reader|listener|viewer)-funded|is (?:published by|a trading name of|a registered trademark)|company (?:no|number|registration)(?!\w)|registered in \p{Lu}|registered (?:office|number)|ABN \d|VAT (?:no|number)|ISSN \d|service desk|follow us(?!\w)|text (?:the studio|us)(?!\w)|get the app|podcast:|(?:media|press) contact|^know more\?)|^(?:.{0,60}\s)?\S+@\S+\.\w{2,}[.)]?$/iu;

/** What a line is when it is none of the article's own: `related` opens a list of other stories; null when it is the article's. */
export type Noise = 'rights' | 'credits' | 'related' | 'page';

export function noiseOf(line: string): Noise | null {
  // `🔊 Listen to this story`
  const text = line.trim().replace(/^(?:(?![©®™])\p{Extended_Pictographic}\u{fe0f}?\s*)+(?=\p{L})/u, '');
  if (text === '' || text.length > 500) return null;
  if (RIGHTS.test(text) && !isMarked(text)) return 'rights';
  if (CREDITS.test(text)) return 'credits';
  if (RELATED.test(text)) return 'related';
  if (
    ADVERT.test(text) ||
    PAGE.test(text) ||
    INSERT.test(text) ||
    ADDRESS.test(text) ||
    BREADCRUMB.test(text)
  )
    return 'page';
  if (text.split(/\s+/u).every((part) => ADDRESS.test(part) && /@/u.test(part))) return 'page';
  if (SLUG.test(text) || isCode(text)) return 'page';
  // `4 min read | 23 comments`
  const parts = text.split(/\s+[|·•]\s+/u);
  if (parts.length > 1 && parts.every((part) => noiseOf(part) !== null)) return 'page';
  if (COOKIES.test(text) || CONSENT.test(text) || isMenu(text) || isSharing(text)) return 'page';
  return null;
}

/** `Comments (117)`, `117 comments`: what follows as `GrumpyDave: …` is by the page's readers. */
export const isCommentsHead = (line: string): boolean =>
  /^(?:\d+ comments?|comments? ?\(\d+\)):?$/iu.test(line.trim());

/** A reader's word, behind such a line. */
export const isComment = (line: string): boolean => /^[\p{L}\d_.-]{3,25}:\s\S/u.test(line.trim());

/** A wire's word to its papers, or its people's names, in brackets: `(Adds analyst)`, `((Reporting by Ada Lund))`. */
export function isWireNote(paragraph: string): boolean {
  return paragraph.length <= 600 && WIRE_NOTE.test(paragraph.trim());
}
const WIRE_NOTE =
  /^\((?:sub-?eds?|eds|subs|news ?desk|editors)\s?:[^()]*\)$|^\((?:adds|updates|recasts|refiles|repeats|changes|removes|rewrites|clarifies|fixes|inserts|deletes|edits)\b[^()]*\)$|^\({1,2}\s?(?:(?:additional )?(?:reporting|writing|editing)|compiled|edited|written|translated) (?:and \w+ )?by\b[\s\S]*\)$|^\(\(.*\S+@\S+.*\)\)$/i;

/** A wire's number and slug above a story: `MNW0412 4 GEN 0683`, `CALVARA-POWER/ (UPDATE 3, PIX, TV)`. */
const SLUG =
  /^\p{L}{2,}\d{2,}(?:\s(?:\p{Lu}{1,4}|\d{1,6}))+$|^(?:[rufbdaiscz]{1,3} [a-z]{1,2} )?:?(?:AM|PM|BC)-\S.{0,80}$|^\p{Lu}{2}-\p{Lu}{2}-\d{2}-\d{2}-\d{2}\s.{0,20}$|^\p{Lu}{2} index: .*$|^\(?PHOTO NOT FOR SALE\)?.{0,30}$|^\p{L}\d{4}$|^\p{Ll}{2,3} \p{Ll}$|^\(?(?:Eds|ATTN|Editors|Note to editors): .{0,200}$|^(?:SLUG|PRIORITY|URGENCY|KEYWORDS|BASKET|DESK|WORD ?COUNT) ?:.{0,100}$|^\p{Lu}{2,5} \d{4} \d{6} (?:GMT|UTC)$|^\p{Lu}{2,5} \d{4} (?:GMT|UTC) \d{2}\p{Lu}{3}\d{2,4}$|^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*\/[\p{Lu}\d-]*(?:\s?\([\p{Lu}\d ,]+\))?$/u;

/** `FR KDLBBXKFEFBQ`, below what a stock exchange passes on: capitals that nobody could say. */
export const isCode = (line: string): boolean =>
  /^(?:\p{Lu}{2,3} )?\p{Lu}{8,16}$/u.test(line) && /[^AEIOUY\s]{5}|(\p{Lu})\1\1/u.test(line);

/** What opens the names and numbers at a press release's end. */
export function isContact(line: string): boolean {
  return CONTACT.test(line.trim());
}
const CONTACT =
  /^(?:(?:media|press|investor|editorial) (?:contacts?|enquiries|inquiries|relations|office)|for (?:more|further|media|press) (?:information|enquiries|inquiries)|notes? (?:to|for) (?:the )?editors?|enquiries(?=:?$)|contacts?(?: details)?(?=:?$)|(?:how to )?cite this(?: \p{L}+)?(?=:?$)|pressekontakt|contact presse|contacto de prensa|контакты для прессы)(?![\p{L}]).{0,60}$/iu;

/** What says something about the publisher and nothing about the news; noise at an article's end only. */
export function isPromotion(line: string): boolean {
  if (BOOK_OUT.test(line)) return false;
  return line.length <= 250 && (PROMOTION.test(line) || isPress(OWNED.exec(line)?.[1]?.trim() ?? ''));
}

/** `Ada Lund's novel, The Weir, is published by Alden House on 3 May`: of a paper nothing is on one day alone. */
const BOOK_OUT =
  /\bpublished by \p{Lu}.*\b(?:on|in|from) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b|[’']s (?:[\p{Ll}-]+ ){0,3}(?:book|novel|memoirs?|biography|autobiography|poems|stories|album|cookbook|diary|diaries|history)\b.*\bpublished by \p{Lu}/u;

/** `The Northgate Courier is part of Lakeside Media.`: a paper's owner is none of the news, a company's may be all of it. */
const OWNED = /^((?:\p{Lu}[\p{L}’'.&-]*\s){1,6})is (?:part of|owned by) /u;

/** `Ada Lund is a biologist and staff writer.`: noise at an article's end only. */
export function isAboutAuthor(line: string): boolean {
  return line.length <= 300 && (ABOUT_AUTHOR.test(line) || REPORTED_FROM.test(line));
}
/** `Lund reported from Port Alden.` */
const REPORTED_FROM = /^\p{Lu}[\p{L}’'-]+ reported from \p{Lu}[^.]{2,60}\.$/u;
const ABOUT_AUTHOR =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+ (?:is (?:an?|\p{Lu}\S+[’']s) [^.]{0,60}\b(?:writer|reporter|correspondent|editor|columnist|journalist|contributor)\b[^.]{0,40}\.?$|covers [^.]{0,60}\bfor (?:the )?\p{Lu}|writes (?:about|for) |reports for |has (?:\p{L}+ (?:and )?){0,3}(?:written|reported|photographed)(?: and \p{L}+)? (?:about|for) )/u;

/** `Listen live | Text us | Podcast`: names of other things side by side, and no sentence; noise at an article's end only. */
export function isLinkLine(line: string): boolean {
  return (
    line.length <= 250 &&
    line.split(/\s(?:[|·•»]|\/\/|::)\s/u).length >= 3 &&
    !/[.!?。]["”’)]*\s*$/u.test(line)
  );
}
