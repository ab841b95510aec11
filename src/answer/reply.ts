import { datelineEnd } from '../knowledge/dateline.ts';
import type { Article, Fact } from '../knowledge/types.ts';
import { leadInOf } from './lead-in.ts';
import { MOST_LISTED } from './listed.ts';
import { areOfOneMeasure } from './one-measure.ts';
import { addressOf, LONGEST_ADDRESS } from './text-fragment.ts';
import { type Answer, BAR, type Found, type FoundFact, type Span, statedIn } from './types.ts';

/** How a medium writes what a reply is made of. */
export interface Style {
  /** Text as it is, with the medium's markup and mentions made harmless. */
  plain(text: string): string;
  /** The same, bold. */
  bold(text: string): string;
  /** A date or instant (ISO 8601). */
  date(iso: string): string;
  /** Its day alone, within a sentence. */
  day(iso: string): string;
  link(label: string, url: string): string;
  /** A line between facts, less in sight than they are: the bot's own words, or what leads to a fact. */
  aside(line: string): string;
}

/** A button, or a numbered line where there are none. */
interface Offer {
  readonly factId: string;
  /** At most 80 characters (Discord's limit for a button's label). */
  readonly label: string;
}

/** A whole reply, ready to be laid out: the same for every way in. */
export interface Reply {
  readonly kind: Answer['kind'];
  /** The facts with what was asked for in bold, a line each; or that it is not known. */
  readonly body: string;
  /** One line for each article that the body is taken from; empty unless found. */
  readonly sources: readonly string[];
  /** Related facts when found, the closest ones when unsure. */
  readonly offers: readonly Offer[];
}

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
const LABEL_LIMIT = 80;
/** Less of a sentence says nothing. */
const LEAD_LEAST = 20;
const HEAD_LIMIT = 140;
const NAME_LIMIT = 40;
/** So much of each fact, and of its head, is readable still; and so much is all that can be had beside very long others. */
const SHORT = 40;
const SHORTEST = 12;

/** So much of a question says which one it is. */
const NOTE_LIMIT = 50;
const CLOSE = 'Close to it:';
const NOT_ANSWERED = 'I am not sure that the articles say:';
const NOT_KNOWN = 'The articles that I know do not say.';
const CLOSEST = 'The closest that they have:';
const NOT_SAID = `The articles that I know do not say this. ${CLOSEST}`;
const FOLLOW_UP =
  'Each question stands alone: I do not look at what was said before it. Ask again, and name what it is about.';
const NOT_SURE = `I am not sure that the articles say this. ${CLOSEST}`;

export function replyTo(answer: Answer, style: Style): Reply {
  switch (answer.kind) {
    case 'found':
      return foundReply(answer, style);
    case 'unsure':
      return {
        kind: 'unsure',
        body:
          answer.because !== undefined
            ? `${otherLanguage(answer.because.languages)} ${CLOSEST}`
            : answer.silent
              ? NOT_SAID
              : NOT_SURE,
        sources: [],
        offers: answer.offers.map(offerOf),
      };
    case 'unknown':
      return { kind: 'unknown', body: notKnown(answer), sources: [], offers: [] };
  }
}

/** What there is no room for even in short goes in this order: more of each fact, the close one. */
function foundReply(answer: Found, style: Style): Reply {
  const { close, ...others } = answer;
  const sources = sourcesOf(
    statedIn(answer).flatMap(({ fact, also = [] }) => [fact, ...also]),
    style,
  );
  const notes = notesOf(answer, style);
  const room = REPLY_LIMIT - [...sources, ...notes].reduce((sum, line) => sum + line.length + 1, 0);
  const body = bodyWithin(answer, room, style, SHORT);
  if (body.length > room && close !== undefined) return foundReply(others, style);
  const told = body.length > room ? bodyWithin(answer, room, style, SHORTEST) : body;
  return {
    kind: 'found',
    body: [told, ...notes].join('\n'),
    sources,
    offers: answer.related.filter((fact) => !leadsIn(fact, answer)).map(offerOf),
  };
}

/** What stands above what it leads in to, in full, is not offered below it. */
function leadsIn({ text }: Fact, answer: Found): boolean {
  return statedIn(answer).some(({ fact }) => {
    const lead = leadInOf(fact);
    return lead.includes(text) && lead.join(' ').length <= HEAD_LIMIT;
  });
}

/** Which of several questions the articles do not answer, and how many were not looked at. */
function notesOf({ unanswered = [], leftOut = [] }: Found, style: Style): readonly string[] {
  const asked = unanswered.map((question) => `“${shorten(question, NOTE_LIMIT)}”`).join(', ');
  return [
    ...(asked === '' ? [] : [style.aside(`${NOT_ANSWERED} ${asked}`)]),
    ...(leftOut.length === 0 ? [] : [style.aside(leftOutNote(leftOut.length))]),
  ];
}

function leftOutNote(count: number): string {
  return `I answer ${MOST_LISTED} questions at a time: please ask the other ${count === 1 ? 'one' : count} again.`;
}

function notKnown({ because }: Extract<Answer, { readonly kind: 'unknown' }>): string {
  switch (because?.kind) {
    case undefined:
      return NOT_KNOWN;
    case 'other language':
      return otherLanguage(because.languages);
    case 'follow-up':
      return FOLLOW_UP;
  }
}

/** `I understand questions in English only, …`: that the articles do not say would be untrue. */
function otherLanguage(languages: readonly string[]): string {
  const of = languages.length === 1 ? 'the language' : 'the languages';
  return `I understand questions in ${anyOf(languages)} only, ${of} of the articles that I know.`;
}

/** `English, German or Dutch` */
function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** The place in words: `Trade through innovation, paragraph 8`. */
export function placeOf(fact: Fact, limit: number = PART_LIMITS[0]): string {
  const { place } = fact;
  if (place.kind !== 'paragraph') return place.kind;
  return place.section === null
    ? `paragraph ${place.paragraph}`
    : `${shorten(place.section, limit)}, paragraph ${place.paragraph}`;
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
 * Cut at a word's end, with an ellipsis, to at most `limit` UTF-16 units. Never inside a figure: half of "12 million" would
 * be another figure.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const words = cut.split(/(?<=\s)/u);
  // The last word may be half a word; a text that is one long word (or has no spaces at all) is cut in it.
  if (words.length > 1) words.pop();
  else words[0] = cut.replace(/[\ud800-\udbff]$/, '');
  let length = words.reduce((sum, word) => sum + word.length, 0);
  while (words.length > 0 && endsInFigure(words.at(-1) ?? '', text.slice(length, length + 12))) {
    length -= words.pop()?.length ?? 0;
  }
  return `${words.join('').replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The word has a digit in it, or the words after the cut say how many of it there are. */
function endsInFigure(word: string, rest: string): boolean {
  return (
    /[\p{N}$€£¥]/u.test(word) || /^\s*(hundred|thousand|million|billion|trillion|per ?cent|%)/i.test(rest)
  );
}

/** One line for each article; several places of one article stand on its line, so that a title is not said twice. */
function sourcesOf(facts: readonly Fact[], style: Style): readonly string[] {
  let lines: readonly string[] = [];
  for (const limit of PART_LIMITS) {
    lines = sourceLines(facts, style, limit);
    if (areWithin(lines, SOURCES_LIMIT)) return lines;
  }
  const first = fewer(lines);
  if (first !== null) return first;
  if (areWithin(lines, REPLY_LIMIT - BODY_LEAST - 1)) return lines;
  const unlinked = sourceLines(facts, { ...style, link: style.plain }, PART_LIMITS[3]);
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

function sourceLines(facts: readonly Fact[], style: Style, limit: number): readonly string[] {
  const byArticle = new Map<Article, Fact[]>();
  for (const fact of facts) byArticle.set(fact.article, [...(byArticle.get(fact.article) ?? []), fact]);
  return [...byArticle].map(([article, own]) => {
    const line = articleLine({ ...article, url: addressOf(article, own) }, style, limit);
    const places = new Set(own.map((fact) => placeAndSpeaker(fact, style, limit)));
    return `${line} · ${[...places].join('; ')}`;
  });
}

/** `paragraph 3, says Ada Lund` */
export function placeAndSpeaker(fact: Fact, style: Style, limit: number): string {
  const place = style.plain(placeOf(fact, limit));
  return fact.saidBy === null ? place : `${place}, says ${style.plain(shorten(fact.saidBy, limit))}`;
}

/** Facts that fit as they are stay whole; else each is cut around what was asked for until the medium's text fits. */
function bodyWithin(answer: Found, room: number, style: Style, least: number): string {
  const { facts, close } = answer;
  const dated = facts.length > 1 && areOfOneMeasure(facts);
  const line = (found: FoundFact, limit: number) =>
    (dated ? whenAndWho(found, style, limit) : '') +
    headOf(found, statedIn(answer), style, limit) +
    emphasised(excerpt(found, limit), style);
  const write = (limit: number) =>
    [
      ...facts.map((found) => line(found, limit)),
      ...(close === undefined ? [] : [style.aside(CLOSE), line(close, limit)]),
    ].join('\n');
  let limit = Math.min(room, Math.max(HEAD_LIMIT, ...statedIn(answer).map(({ fact }) => fact.text.length)));
  let body = write(limit);
  while (body.length > room && limit > least) {
    limit = Math.max(least, Math.floor(limit * 0.9));
    body = write(limit);
  }
  return body;
}

/** `4 March 2025, The Gazette: ` before what an article says that others say otherwise. */
function whenAndWho({ fact: { article } }: FoundFact, style: Style, limit: number): string {
  const { published, publisher } = article;
  const day = published === null ? 'date not given' : style.day(published);
  return publisher === null
    ? `${day}: `
    : `${day}, ${style.plain(shorten(publisher, Math.min(NAME_LIMIT, limit)))}: `;
}

/**
 * A table's head above its row, what leads to a list before its item, or the sentences before one about `it`: without that
 * nobody knows what the figures are.
 *
 * @param stated all that the reply states: what it says anyway is not said twice
 * @param room as many characters as its fact has
 */
function headOf(found: FoundFact, stated: readonly FoundFact[], style: Style, room: number): string {
  const { fact } = found;
  const { context } = fact;
  const limit = Math.min(HEAD_LIMIT, room);
  if (context === undefined) {
    const texts = stated.map(({ fact: { text } }) => text);
    const above = stated.slice(0, stated.indexOf(found)).flatMap((one) => leadInOf(one.fact));
    const lead = leadInOf(fact).filter(
      (sentence) => ![...texts, ...above].some((text) => text.includes(sentence)),
    );
    return lead.length === 0 ? '' : `${style.aside(shorten(lead.join(' '), limit))}\n`;
  }
  return `${style.plain(shorten(context, limit))}${context.includes(BAR) ? '\n' : ': '}`;
}

interface Excerpt {
  readonly text: string;
  readonly highlight: Span | null;
}

/**
 * About `limit` characters of a fact's text: whole words around the highlight, with ellipses where it is cut. What goes first
 * is the place that a wire's story begins with.
 */
function excerpt({ fact: { text }, highlight }: FoundFact, limit: number): Excerpt {
  if (text.length <= limit) return { text, highlight };
  const lead = datelineEnd(text);
  if (lead === 0 || (highlight !== null && highlight.start < lead)) return cut(text, highlight, limit);
  const moved = highlight && { start: highlight.start - lead, end: highlight.end - lead };
  const news = cut(text.slice(lead), moved, limit - 1);
  if (news.text.startsWith('…')) return news;
  const { highlight: span } = news;
  return { text: `…${news.text}`, highlight: span && { start: span.start + 1, end: span.end + 1 } };
}

function cut(text: string, highlight: Span | null, limit: number): Excerpt {
  if (text.length <= limit) return { text, highlight };
  if (highlight === null) return { text: shorten(text, limit), highlight };
  const { start, end } = highlight;
  const around = Math.max(2, limit - (end - start));
  const before = lastWords(text.slice(0, start), Math.max(around / 2, around - (text.length - end)));
  const after = text.slice(end);
  const rest = around - before.length;
  return {
    text: before + text.slice(start, end) + (rest > 1 ? shorten(after, rest) : '…'),
    highlight: { start: before.length, end: before.length + end - start },
  };
}

/** The end of a text from a word's start on, with an ellipsis before it; never from within a figure. */
function lastWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const words = text.slice(-limit).split(/(?<=\s)/u);
  let dropped = words.shift() ?? '';
  while (/\p{N}/u.test(dropped) && words.length > 0) dropped = words.shift() ?? '';
  return `…${words.join('')}`;
}

function emphasised({ text, highlight }: Excerpt, style: Style): string {
  if (highlight === null || highlight.start >= highlight.end) return style.plain(text);
  const { start, end } = highlight;
  return (
    style.plain(text.slice(0, start)) + style.bold(text.slice(start, end)) + style.plain(text.slice(end))
  );
}

/** A fact is offered again and again: its label is kept. */
const labels = new WeakMap<Fact, string>();

function offerOf(fact: Fact): Offer {
  let label = labels.get(fact);
  if (label === undefined) {
    label = labelOf(fact);
    labels.set(fact, label);
  }
  return { factId: fact.id, label };
}

/**
 * `It costs 3.80 euros` behind as much as there is room for of what costs that; a row or an item before what it is of, for rows of
 * one table differ in their cells, and a phone may cut a label's end.
 */
function labelOf(fact: Fact): string {
  const { text, context } = fact;
  const lead = context ?? leadInOf(fact).join(' ');
  const gap = context === undefined ? ' ' : ' · ';
  const room = LABEL_LIMIT - text.length - gap.length;
  if (lead === '' || room < Math.min(LEAD_LEAST, lead.length)) return shorten(text, LABEL_LIMIT);
  const shown = shorten(lead, room);
  return context === undefined ? `${shown}${gap}${text}` : `${text}${gap}${shown}`;
}
