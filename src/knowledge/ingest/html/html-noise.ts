import { isCorrection } from '../../conflicts/withdrawn.ts';
import { lineOf, type PageElement } from './html-page.ts';

/** Elements that never hold an article's words. */
const NEVER = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO PICTURE FORM BUTTON SELECT INPUT TEXTAREA LABEL DIALOG NAV FOOTER MENU HEAD TITLE META LINK'.split(
    ' ',
  ),
);
const ROLES =
  /^(?:navigation|complementary|search|contentinfo|dialog|alertdialog|menu|menubar|toolbar|banner)$/;
/** Parts of a class or an id that name what a page puts around an article. */
const AROUND = new Set(
  'cookie cookies consent gdpr cmp newsletter newsletters subscribe subscription signup share sharing shares sharebar social socials related recommended recommendation recommendations recirc recirculation mostread mostpopular popular trending promo promos promotion advert adverts advertisement advertising ad ads adslot adunit dfp sponsor sponsored outbrain taboola comment comments cmt cmts disqus breadcrumb breadcrumbs paywall sidebar sidebars footer nav navbar navigation menu toolbar teaser teasers readmore tags taglist skip skiplink login modal popup overlay toast hidden visuallyhidden sronly screenreader printonly noprint rating jobs weather quiz hatnote editsection catlinks bio authorbio follow donate donation membership upsell'.split(
    ' ',
  ),
);
const PAIRS =
  /(?:^|[-_\s])(?:most[-_]?(?:read|popular|viewed)|read[-_]?(?:more|next|also)|more[-_]?(?:stories|from|on|news)|sr[-_]only|visually[-_]hidden|screen[-_]reader|also[-_]?(?:read|like)|up[-_]?next|author[-_]?(?:bio|box|card)|sign[-_]?up|call[-_]?to[-_]?action|tag[-_]?(?:list|cloud)|print[-_]only|no[-_]print|jump[-_]?links?)(?:$|[-_\s])/i;
/** What looks like one of these and is the article's. */
const OWN =
  /quote|pull|fact|info-?box|key-?points?|summary|highlights|timeline|standfirst|correction|article-?body|story-?body|entry-content/i;

const HIDDEN =
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-text)?|hidden|u-hidden)(?:[\s_-]|$)/i;

/** Shown to nobody, or to screen readers alone: `Image caption, `. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  // Word writes a list's bullets and numbers out, for programs that have none.
  if (
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore/i.test(
      element.getAttribute('style') ?? '',
    )
  )
    return true;
  return HIDDEN.test(element.getAttribute('class') ?? '');
}

/** Struck through: what it says is withdrawn. */
export function isStruck(element: PageElement): boolean {
  return (
    /^(?:S|DEL|STRIKE)$/iu.test(element.tagName) ||
    /text-decoration[^;]*line-through/iu.test(element.getAttribute('style') ?? '')
  );
}

/** Whether an element holds nothing of the article: by what it is, its role, its names, or being hidden. */
export function isAround(element: PageElement, wholeLength: number): boolean {
  const tag = element.tagName.toUpperCase();
  if (isHidden(element) || isStruck(element)) return true;
  if (NEVER.has(tag)) return tag !== 'FOOTER' || !isCorrection(lineOf(element));
  const role = element.getAttribute('role') ?? '';
  if (ROLES.test(role) && element.querySelector('h1') === null) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  if (OWN.test(names)) return false;
  if (tag === 'ASIDE' && isCorrection(lineOf(element))) return false;
  // A body may be called `has-sidebar`: what a name condemns is small beside the whole.
  const small = (): boolean =>
    element.textContent.length < wholeLength * 0.35 && element.querySelector('h1') === null;
  if (tag === 'ASIDE')
    return (
      small() &&
      (linkShare(element) > 0.3 || !/[.!?。]["”’]?\s*$/.test(lineOf(element)) || isNamedAround(names))
    );
  return names.trim() !== '' && isNamedAround(names) && small();
}

function isNamedAround(names: string): boolean {
  if (PAIRS.test(names)) return true;
  const words = names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some(
    (word, index) =>
      AROUND.has(word) && !/^(?:has|no|with|without|is|show|hide|js)$/.test(words[index - 1] ?? ''),
  );
}

/** How much of an element's text is links, 0 to 1. */
export function linkShare(element: PageElement): number {
  const all = lineOf(element).length;
  if (all === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lineOf(link).length;
  return Math.min(1, linked / all);
}
