import { isPersonName } from '../head/byline.ts';
import { isPlatform } from '../head/platforms.ts';
import { isKnownPress, isPress } from '../head/press.ts';
import type { Metadata } from '../text/block.ts';
import { oneLine, tidy } from '../text/plain.ts';
import { type HtmlPage, lineOf } from './html-page.ts';
import { ownerOf, SITE_SEPARATOR, siteOf } from './html-publisher.ts';
import { jsonLdArticle, type Thing, thingName, thingNames, thingText } from './json-ld.ts';

/** What a page says of its article: JSON-LD first, then the meta elements of news sites, then microdata. */
export function pageMetadata(page: HtmlPage): Metadata {
  const data = jsonLdArticle(page);
  const meta = metaValues(page);
  const first = (...names: readonly string[]): string | null =>
    names.flatMap((name) => meta.get(name) ?? []).find((value) => value !== '') ?? null;
  const item = (name: string): string | null => itemValue(page, name);
  const url = address(page, data, first('og:url', 'twitter:url', 'parsely-link'));
  const publisher = publisherOf(data, first, itemName(page, 'publisher')) ?? siteOf(page, url);
  const owner = publisher === null ? ownerOf(page, url) : null;
  return {
    title: headline(
      page,
      thingText(data?.headline) ?? first('og:title', 'twitter:title', 'dc.title', 'parsely-title'),
      publisher ?? owner,
    ),
    publisher,
    owner,
    published:
      thingText(data?.datePublished) ??
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'publish-date',
        'publishdate',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'dcterms.issued',
        'parsely-pub-date',
        'sailthru.date',
        'article.published',
      ) ??
      item('datePublished') ??
      timeOf(page),
    updated:
      thingText(data?.dateModified) ??
      first('article:modified_time', 'og:updated_time', 'last-modified', 'lastmod', 'dcterms.modified') ??
      item('dateModified'),
    saved: null,
    authors: authorsOf(data, meta, page),
    url,
    language:
      page.documentElement?.getAttribute('lang') ||
      thingText(data?.inLanguage) ||
      first('og:locale', 'content-language', 'language'),
    topics: [
      ...thingNames(data?.keywords),
      ...(meta.get('article:tag') ?? []),
      ...(meta.get('article:section') ?? []),
      ...thingNames(data?.articleSection),
      ...(meta.get('news_keywords') ?? []),
      ...(meta.get('keywords') ?? []),
    ]
      .flatMap((list) => list.split(/[,;]/))
      .map(oneLine)
      .filter((topic) => topic.length > 1 && topic.length <= 40),
    lines: {},
  };
}

/** Whom a page names, and on a site where anybody publishes, which has written nothing, whose it is there. */
function publisherOf(
  data: Thing | undefined,
  first: (...names: readonly string[]) => string | null,
  item: string | null,
): string | null {
  const named = [
    thingName(data?.publisher),
    first('og:site_name'),
    first('application-name', 'dc.publisher', 'publisher'),
    thingName(data?.sourceOrganization),
    item,
  ].filter((name) => name !== null);
  const own = named.find((name) => !isPlatform(name));
  if (own !== undefined || named.length === 0) return own ?? null;
  const carried = [thingName(data?.provider), thingName(data?.isPartOf), thingName(data?.copyrightHolder)];
  const papers = thingNames(data?.author).filter((name) => isPress(name) || isKnownPress(name));
  return [...carried, ...papers].find((name) => name !== null && !isPlatform(name)) ?? null;
}

function authorsOf(
  data: Thing | undefined,
  meta: ReadonlyMap<string, readonly string[]>,
  page: HtmlPage,
): readonly string[] {
  const own = (names: readonly string[]): readonly string[] =>
    names
      .map((name) => oneLine(name).replace(/^by\s+/i, ''))
      // A profile's address or the paper itself is no author.
      .filter(
        (name) =>
          name !== '' &&
          !/^https?:|^www\.|\.(?:com|org|net)\b/i.test(name) &&
          name !== thingName(data?.publisher),
      );
  const given = [
    thingNames(data?.author ?? data?.creator),
    ...['article:author', 'author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'].map(
      (name) => meta.get(name) ?? [],
    ),
  ];
  const named = given.find((names) => own(names).length > 0);
  // Where the page names its paper for its author, nobody is to be found in its text.
  const none = given.find((names) => names.length > 0 && !names.every((name) => /^https?:/iu.test(name)));
  return [...new Set(own(named ?? none ?? markedAuthor(page)))];
}

/** The one person whom the page marks as an author; more of them are those of other stories as well. */
function markedAuthor(page: HtmlPage): readonly string[] {
  const marked = [
    ...page.querySelectorAll('[itemprop~="author"], [rel~="author"], .author.vcard, .byline .author'),
  ].map(lineOf);
  const names = new Set(marked.map((name) => name.replace(/^by\s+/iu, '')));
  return names.size === 1 ? [...names].filter(isPersonName) : [];
}

function metaValues(page: HtmlPage): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('http-equiv') ??
      ''
    ).toLowerCase();
    const content = tidy(element.getAttribute('content') ?? '').trim();
    if (name === '' || content === '') continue;
    const list = values.get(name);
    if (list === undefined) values.set(name, [content]);
    else list.push(content);
  }
  return values;
}

/** Where nothing else is said: the first time of the article itself, whatever stands around it. */
function timeOf(page: HtmlPage): string | null {
  const time = page.querySelector('article time[datetime], main time[datetime], header time[datetime]');
  return time?.getAttribute('datetime') ?? null;
}

function itemValue(page: HtmlPage, name: string): string | null {
  const element = page.querySelector(`[itemprop="${name}"]`);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}

/** The name of a thing in microdata: its own text, or that of its `name`. */
function itemName(page: HtmlPage, of: string): string | null {
  const thing = page.querySelector(`[itemprop="${of}"]`);
  const name = thing?.querySelector('[itemprop="name"]') ?? thing;
  if (name === null || name === undefined) return null;
  const text = oneLine(name.getAttribute('content') ?? lineOf(name));
  return text !== '' && text.length <= 80 ? text : null;
}

function address(page: HtmlPage, data: Thing | undefined, og: string | null): string | null {
  const main = data?.mainEntityOfPage;
  const id =
    typeof main === 'string'
      ? main
      : main !== null && typeof main === 'object'
        ? (main as Thing)['@id']
        : undefined;
  const candidates = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    og,
    thingText(data?.url),
    thingText(id),
  ];
  return candidates.find((candidate) => isAddress(candidate)) ?? null;
}

function isAddress(candidate: string | null | undefined): candidate is string {
  return (
    typeof candidate === 'string' &&
    candidate.length <= 500 &&
    /^https?:\/\//i.test(candidate) &&
    URL.canParse(candidate)
  );
}

/** The page's own headline when it says the same; the window's title without the site's name when nothing else is given. */
function headline(page: HtmlPage, given: string | null, publisher: string | null): string | null {
  if (given !== null) return oneLine(withoutSite(given, publisher));
  const title = page.querySelector('title');
  if (title === null) return null;
  const text = withoutSite(lineOf(title), publisher);
  return text === '' ? null : text;
}

/** `Headline | Site`, `Headline – Site`, `Site: Headline`. */
function withoutSite(title: string, publisher: string | null): string {
  // `Alden Courier | 03/06/2008 | Quilt plant to close`
  const text = oneLine(title).replace(/\s[|»·•]\s\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?=\s[|»·•]\s)/u, '');
  if (publisher !== null && text.toLowerCase().startsWith(`${publisher.toLowerCase()}: `))
    return text.slice(publisher.length + 2);
  const parts = text.split(SITE_SEPARATOR);
  if (parts.length < 2) return text;
  const same = (part: string): boolean =>
    publisher !== null && part.toLowerCase() === publisher.toLowerCase();
  const [first = ''] = parts;
  if (same(first)) return text.slice(first.length).replace(/^\s*[|»·•–—-]\s*/u, '');
  const last = parts.at(-1) ?? '';
  const separator = /\s+[|»]\s+[^|»]*$/u.test(text);
  if (same(last) || (separator && last.length <= 40))
    return text.slice(0, text.lastIndexOf(last)).replace(/\s*[|»·•–—-]\s*$/u, '');
  return text;
}
