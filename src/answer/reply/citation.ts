import type { Article, Fact } from '../../knowledge/types.ts';
import { shorten } from './excerpt.ts';
import type { Style } from './style.ts';
import { addressOf, LONGEST_ADDRESS } from './text-fragment.ts';
import { sourceKey, type Versions } from './versions.ts';

/** Body and sources together stay within this many characters, as the medium writes them. */
export const REPLY_LIMIT = 700;
/** What the sources may take of it at most, so that the facts stay readable. */
const SOURCES_LIMIT = 450;
/** What the facts have of it at least. */
const BODY_LEAST = 200;
/** A name, title or heading of a source is cut to the first of these with which its sources fit. */
export const PART_LIMITS = [100, 60, 40, 25] as const;
/** What a link adds to its title at most: an address in letters other than Latin grows ninefold where it is written. */
const LINK_LIMIT = LONGEST_ADDRESS + 10;

/** The place in words: `Trade through innovation, paragraph 8`. */
export function placeOf(fact: Fact, limit: number = PART_LIMITS[0]): string {
  const { place } = fact;
  if (place.kind !== 'paragraph') return place.kind;
  const { section, paragraph } = place;
  if (section === null) return paragraph === null ? 'above paragraph 1' : `paragraph ${paragraph}`;
  const heading = shorten(section, limit);
  return paragraph === null ? heading : `${heading}, paragraph ${paragraph}`;
}

/** Publisher, title (a link when the article has an address that has room) and date; what is not known is said. */
export function articleLine(
  article: Pick<Article, 'title' | 'publisher' | 'published' | 'url'>,
  style: Style,
  limit: number = PART_LIMITS[0],
): string {
  return [
    article.publisher === null ? 'publisher not given' : style.plain(shorten(article.publisher, limit)),
    titleOf(article, style, limit),
    article.published === null ? 'date not given' : style.date(article.published),
  ].join(' · ');
}

/** Without its link where that would be too long: cut, it would lead nowhere and take what stands behind it along. */
function titleOf({ title, url }: Pick<Article, 'title' | 'url'>, style: Style, limit: number): string {
  const label = `“${shorten(title, limit)}”`;
  const plain = style.plain(label);
  if (url === null) return plain;
  const link = style.link(label, url);
  return link.length - plain.length <= LINK_LIMIT ? link : plain;
}

/**
 * One line for each article; several places of one article stand on its line, so that a title is not said twice, and so do versions of it
 * that were added beside each other, which are one source.
 */
export function sourcesOf(facts: readonly Fact[], versions: Versions, style: Style): readonly string[] {
  let lines: readonly string[] = [];
  for (const limit of PART_LIMITS) {
    lines = sourceLines(facts, versions, style, limit);
    if (areWithin(lines, SOURCES_LIMIT)) return lines;
  }
  const first = fewer(lines);
  if (first !== null) return first;
  if (areWithin(lines, REPLY_LIMIT - BODY_LEAST - 1)) return lines;
  const unlinked = sourceLines(facts, versions, { ...style, link: style.plain }, PART_LIMITS[3]);
  return areWithin(unlinked, SOURCES_LIMIT) ? unlinked : (fewer(unlinked) ?? unlinked);
}

function areWithin(lines: readonly string[], limit: number): boolean {
  return lines.join('\n').length <= limit;
}

/** The first sources, and how many more there are; null when not even the first has room. */
function fewer(lines: readonly string[]): readonly string[] | null {
  const kept = lines.filter((_, index) => areWithin(lines.slice(0, index + 1), SOURCES_LIMIT - 24));
  if (kept.length === 0) return null;
  const more = lines.length - kept.length;
  return [...kept, `and ${more} more article${more === 1 ? '' : 's'}`];
}

function sourceLines(
  facts: readonly Fact[],
  versions: Versions,
  style: Style,
  limit: number,
): readonly string[] {
  const bySource = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = sourceKey(fact.article, versions);
    const there = bySource.get(key);
    if (there === undefined) bySource.set(key, [fact]);
    else there.push(fact);
  }
  return [...bySource.values()].map((of) => {
    const { article } = of[0];
    const own = of.filter((fact) => fact.article.id === article.id);
    const line = articleLine({ ...article, url: addressOf(article, own) }, style, limit);
    const places = new Set(of.map((fact) => placeAndSpeaker(fact, style, limit)));
    const cited = new Set(of.map((fact) => fact.article.id)).size;
    const inVersions = cited > 1 ? [inWords(cited, versions.get(article.id)?.all)] : [];
    return [line, [...places].join('; '), ...inVersions].join(' · ');
  });
}

const inWords = (cited: number, all = cited): string =>
  cited === all ? `added in ${all} versions` : `in ${cited} of its ${all} versions`;

/** `paragraph 3, says Ada Lund` */
export function placeAndSpeaker(fact: Fact, style: Style, limit: number): string {
  const place = style.plain(placeOf(fact, limit));
  return fact.saidBy === null ? place : `${place}, says ${style.plain(shorten(fact.saidBy, limit))}`;
}
