import { isPersonName } from '../head/byline.ts';
import { headlineIn } from '../head/headline.ts';
import { isPlatform } from '../head/platforms.ts';
import { isKnownPress, isPress } from '../head/press.ts';
import { isSectionName, plainName, publisherInRights, publisherScore } from '../head/publisher.ts';
import { oneLine } from '../text/plain.ts';
import { type HtmlPage, lineOf, type PageElement } from './html-page.ts';

/** What parts a headline from the name of its site in a window's title. */
export const SITE_SEPARATOR = /\s+[|»«·•]\s+|\s+[–—-]\s+/u;

/** Who published a page, as far as it does not say so in its metadata: its title, its masthead, its way home. */
export function siteOf(page: HtmlPage, url: string | null): string | null {
  const home = wayHome(page, url);
  const found =
    siteInTitle(page) ??
    masthead(page, url) ??
    pressInTitle(page) ??
    (home !== null && isPress(home) ? home : null);
  if (found === null) return null;
  // `The Alden Sentinel Online` above, © The Alden Sentinel below
  const rights = rightsOf(page);
  return rights !== null && plainName(found).startsWith(plainName(rights)) ? rights : found;
}

/** Whose rights a page names, or where its way home leads: a company may own the paper, and another paper the page. */
export function ownerOf(page: HtmlPage, url: string | null): string | null {
  return rightsOf(page) ?? wayHome(page, url);
}

/** The window's title is the headline and the site's name: what is left of it without the page's own headline. */
function siteInTitle(page: HtmlPage): string | null {
  const title = page.querySelector('title');
  if (title === null) return null;
  const line = withoutPlatform(lineOf(title));
  const headings = [...page.querySelectorAll('h1,h2,b,strong')].map((one) => lineOf(one).toLowerCase());
  const isHeadline = (text: string): boolean =>
    headings.some(
      (one) =>
        one.length > 8 &&
        (one === text.toLowerCase() ||
          text.toLowerCase().includes(one) ||
          (text.length > 8 && text.includes(' ') && one.startsWith(`${text.toLowerCase()} `))),
    );
  // A picture of the site's name.
  const alts = new Set(
    [...page.querySelectorAll('img[alt]')].map((one) => oneLine(one.getAttribute('alt') ?? '')),
  );
  const parts = line.split(SITE_SEPARATOR);
  const shown = parts.find((part) => alts.has(part) && part.split(' ').length <= 5 && !isHeadline(part));
  if (shown !== undefined && parts.length > 1) return shown;
  const cut = [...line.matchAll(new RegExp(SITE_SEPARATOR, 'gu'))].at(-1);
  if (cut !== undefined) {
    const [before, after] = [line.slice(0, cut.index), line.slice(cut.index + cut[0].length)];
    if (isHeadline(before) && after.length <= 40)
      return isSectionName(after) || !isName(after) ? null : after;
    if (isHeadline(after) && before.length <= 40 && !isSectionName(before) && isName(before))
      return before.split(SITE_SEPARATOR)[0] ?? before;
  }
  // `The Pell Head Beacon: Lighthouse sold`; other words before a colon are the headline's own.
  const [, first = '', rest = ''] = /^([^:]{3,40}):\s(.+)$/u.exec(line) ?? [];
  return isHeadline(rest) && publisherScore(first, { leftOut: [], opening: '' }) >= 3 ? first : null;
}

/** `Ferries to cost more | by Ada Lund | The Alden Letter | Medium` */
function withoutPlatform(title: string): string {
  const parts = [...title.matchAll(new RegExp(SITE_SEPARATOR, 'gu'))];
  const cut = parts.at(-1);
  return cut !== undefined && isPlatform(title.slice(cut.index + cut[0].length))
    ? title.slice(0, cut.index)
    : title;
}

/** `up 4 percent` is no name; `bay.example` may be one. */
const isName = (text: string): boolean => !/^\p{Ll}/u.test(text) || !text.includes(' ');

/** `Ferries to cost more | The Alden Sentinel`, where the page has another headline. */
function pressInTitle(page: HtmlPage): string | null {
  const title = page.querySelector('title');
  const text = title === null ? '' : lineOf(title);
  return headlineIn(withoutPlatform(text)).publisher?.name ?? null;
}

/** What a page calls the place of its own name. */
const MASTHEAD = ['masthead', 'logo', 'site-title', 'site-name', 'sitename', 'site-brand', 'nameplate'];
/** Of these a class says what they are; a logo may be a sponsor's. */
const SURE_MASTHEAD = /masthead|nameplate|site-?(?:title|name)/iu;
const MASTHEADS = MASTHEAD.flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`]).join(',');
const ANY_MASTHEAD = new RegExp(MASTHEAD.join('|'), 'u');
const MOST_MASTHEADS = 12;

/** The page's name above its headline: the text of its masthead, or of the picture there. */
function masthead(page: HtmlPage, url: string | null): string | null {
  const sites = new Set(url === null ? [] : new URL(url).hostname.split('.'));
  const title = page.querySelector('title');
  const called = plainName(title === null ? '' : lineOf(title));
  for (const element of page.querySelectorAll(`h1,p,${MASTHEADS}`)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!ANY_MASTHEAD.test(names)) {
      if (/^H1$/iu.test(element.tagName) || lineOf(element).length > 60) return null;
      continue;
    }
    for (const name of namesIn(element)) {
      const plain = plainName(name);
      const isKnown = isPress(name) || isKnownPress(name) || sites.has(plain);
      if (isKnown || (SURE_MASTHEAD.test(names) && called.includes(plain))) return name;
    }
  }
  return null;
}

function namesIn(element: PageElement): readonly string[] {
  const inner = [...element.querySelectorAll('a,div,span,p,h1,h2,strong,b,img')].slice(0, MOST_MASTHEADS);
  return [element, ...inner]
    .map((one) => oneLine(one.getAttribute('alt') ?? lineOf(one)).replace(LOGO, ''))
    .filter(
      (text) =>
        text.length >= 3 &&
        text.length <= 40 &&
        text.split(' ').length <= 5 &&
        /^\p{Lu}[^.!?:;|]*$/u.test(text) &&
        !/\d{2}/u.test(text) &&
        !isSectionName(text) &&
        !isPlatform(text) &&
        (isPress(text) || !isPersonName(text)),
    );
}
const LOGO = /\s*(?:[-–|:]\s*)?(?:\blogo|\bhome ?page|\bhome)$/i;

/** Whom the page says its rights belong to, where that is a paper or what its way home is called. */
function rightsOf(page: HtmlPage): string | null {
  const home = page.querySelector('a[href="/"]');
  const site = home === null ? '' : lineOf(home);
  const lines = [...page.querySelectorAll('footer,p,div,small,span,td,font')]
    .map((element) => (element.textContent.length <= 600 ? lineOf(element) : ''))
    .filter((line) => /©|\(c\)|copyright/iu.test(line));
  const named = lines.map(publisherInRights).find((name) => name !== null);
  if (named !== undefined && named !== null) return named;
  return site.length > 2 && lines.some((line) => line.includes(site)) ? site : null;
}

/** `<a href="/"><img alt="Alden Plainsman logo"></a>`: a page's name leads to its front. */
function wayHome(page: HtmlPage, url: string | null): string | null {
  // A link to another site's front, within the text, may be a company's.
  const own = url === null ? null : new URL(url).origin;
  const leadsHome = (href: string): boolean =>
    FRONT.test(href) || (own !== null && href.replace(/\/$/u, '') === own);
  const [name = ''] = [...page.querySelectorAll('a[href]')]
    .filter((link) => leadsHome(link.getAttribute('href') ?? ''))
    .map((link) => oneLine(link.querySelector('img')?.getAttribute('alt') ?? lineOf(link)))
    .map((text) => text.replace(LOGO, ''))
    .filter(
      (text) =>
        /^\p{Lu}.{2,50}$/u.test(text) && text.includes(' ') && !isSectionName(text) && !isPlatform(text),
    );
  return name === '' ? null : name;
}
/** Where a page's way home leads, on its own site. */
export const FRONT = /^(?:\/|(?:\/|\.\/)?(?:index|default|home|main)\.(?:html?|php|asp))$/iu;
