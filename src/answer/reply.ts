import type { Fact } from '../knowledge/types.ts';
import type { Answer, FoundFact, Span } from './types.ts';

/** How a medium writes what a reply is made of. */
export interface Style {
  /** Text as it is, with the medium's markup and mentions made harmless. */
  plain(text: string): string;
  /** The same, bold. */
  bold(text: string): string;
  /** A date or instant (ISO 8601) with its age. */
  date(iso: string): string;
  link(label: string, url: string): string;
}

/** A button, or a numbered line where there are none. */
export interface Offer {
  readonly factId: string;
  /** At most 80 characters (Discord's limit for a button's label). */
  readonly label: string;
}

/** A whole reply, ready to be laid out: the same for every way in. */
export interface Reply {
  readonly kind: Answer['kind'];
  /** The facts with what was asked for in bold; or that it is not known. */
  readonly body: string;
  /** One line for each place that the body is taken from; empty unless found. */
  readonly sources: readonly string[];
  /** Related facts when found, the closest ones when unsure. */
  readonly offers: readonly Offer[];
}

/** A reply with its sources stays below this many characters. */
export const REPLY_LIMIT = 700;

const NOT_KNOWN = 'The articles that I know do not say.';
const NOT_SURE = 'I am not sure that the articles say this. The closest that they have:';

export function replyTo(answer: Answer, style: Style): Reply {
  switch (answer.kind) {
    case 'found':
      return {
        kind: 'found',
        body: answer.facts.map((found) => emphasised(found, style)).join('\n'),
        sources: sourcesOf(answer.facts, style),
        offers: answer.related.map(offerOf),
      };
    case 'unsure':
      return { kind: 'unsure', body: NOT_SURE, sources: [], offers: answer.offers.map(offerOf) };
    case 'unknown':
      return { kind: 'unknown', body: NOT_KNOWN, sources: [], offers: [] };
  }
}

/** Publisher, title, date, place and who says it: where exactly a fact comes from. */
export function citationOf(fact: Fact, style: Style): string {
  const { article } = fact;
  const title = style.plain(article.title);
  return [
    style.plain(article.publisher ?? 'publisher not given'),
    article.url === null ? `“${title}”` : style.link(`“${title}”`, article.url),
    article.published === null ? 'date not given' : style.date(article.published),
    style.plain(placeOf(fact)),
    ...(fact.saidBy === null ? [] : [`says ${style.plain(fact.saidBy)}`]),
  ].join(' · ');
}

/** The place in words: `Trade through innovation, paragraph 8`. */
export function placeOf(fact: Fact): string {
  const { place } = fact;
  if (place.kind !== 'paragraph') return place.kind;
  return place.section === null
    ? `paragraph ${place.paragraph}`
    : `${place.section}, paragraph ${place.paragraph}`;
}

function emphasised({ fact, highlight }: FoundFact, style: Style): string {
  if (highlight === null) return style.plain(fact.text);
  const { start, end }: Span = highlight;
  return (
    style.plain(fact.text.slice(0, start)) +
    style.bold(fact.text.slice(start, end)) +
    style.plain(fact.text.slice(end))
  );
}

function sourcesOf(facts: readonly FoundFact[], style: Style): readonly string[] {
  return [...new Set(facts.map(({ fact }) => citationOf(fact, style)))];
}

function offerOf(fact: Fact): Offer {
  return { factId: fact.id, label: shorten(fact.text, 80) };
}

/** Cut at a word's end, with an ellipsis, to at most `limit` UTF-16 units. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
