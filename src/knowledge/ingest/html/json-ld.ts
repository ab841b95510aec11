import { tidy } from '../text/plain.ts';
import type { HtmlPage } from './html-page.ts';

/** Kinds of JSON-LD things that are an article. */
const ARTICLE = /(?:Article|LiveBlogPosting|BlogPosting|Report|Review)$/;
const LONGEST_JSON = 2 * 1024 * 1024;

/** The article's text as JSON-LD has it, for pages that show it only to browsers; null when there is none. */
export function jsonLdBody(page: HtmlPage): string | null {
  return thingText(jsonLdArticle(page)?.articleBody);
}

/** A thing of JSON-LD: what it says of itself, which may be anything. */
export type Thing = Readonly<Record<string, unknown>>;

/** The article that a page describes. */
export function jsonLdArticle(page: HtmlPage): Thing | undefined {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (script.textContent.length <= LONGEST_JSON) collect(parsed(script.textContent), things, 0);
  }
  return things.find((thing) =>
    [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)),
  );
}

function parsed(json: string): unknown {
  // Line breaks inside strings and comments around the whole are frequent mistakes.
  const plain = json
    .replace(/^\s*(?:<!--|\/\*[^*]*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
    .replace(/[\n\r\t]+/g, ' ');
  // So are commas before its brackets; where there is no mistake, they may be a string's.
  return jsonOf(plain) ?? jsonOf(plain.replace(/,(?=\s*[}\]])/g, ''));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a page's broken metadata is no reason to refuse its article
  }
}

/** Top-level things, lists of them, and `@graph`. */
function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 4 || things.length > 500) return;
  if (Array.isArray(value)) for (const one of value.slice(0, 200)) collect(one, things, depth + 1);
  else if (value !== null && typeof value === 'object') {
    things.push(value as Thing);
    collect((value as Thing)['@graph'], things, depth + 1);
    collect((value as Thing).mainEntity, things, depth + 1);
  }
}

/** A value's text, of a list the first one's. */
export function thingText(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return null;
  const text = decodeEntities(tidy(one)).trim();
  return text === '' ? null : text;
}

/** JSON is not HTML, yet many pages write `&amp;` and `&#8217;` into it. */
function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
  };
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** What a thing is called, or what stands for it. */
export function thingName(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return thingText(one);
  return one !== null && typeof one === 'object' ? thingText((one as Thing).name) : null;
}

export function thingNames(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => thingName(one) ?? []);
}
