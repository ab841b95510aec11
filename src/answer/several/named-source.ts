import { publisherScore } from '../../knowledge/ingest/head/publisher.ts';
import { isWithin, publishedTime } from '../../knowledge/time/time.ts';
import type { Article } from '../../knowledge/types.ts';
import { timesIn } from '../language/forms/question-times.ts';
import { stemsOf } from '../language/held.ts';
import { STOP } from '../language/lexicon.ts';
import { fold, stemOf, type Token, tokenise } from '../language/words.ts';
import type { Span } from '../types.ts';

/** The articles that a question names as its source, and the question without their names. */
export interface NamedSource {
  readonly articles: ReadonlySet<string>;
  readonly rest: string;
  /** By its publisher, title or id; `the census report` may as well be a report that an article tells of. */
  readonly byName: boolean;
}

const ARTICLE = 'article|story|report|piece|item|version|account|coverage';
const TELLS = 'says?|said|reports?|reported|writes?|wrote|states?|stated|claims?|gives?|mentions?';
const TOLD_BY =
  'according to|as per|per|(?:as )?(?:reported|published|written|told|quoted|cited|given|mentioned|stated) (?:by|in)';

const CUE_BEFORE = new RegExp(
  String.raw`(?:(?<!\w)(?:${TOLD_BY}|(?:article|story|report|piece|figures?|numbers?|coverage) (?:of|in|by|from|on)|(?:does|did|do) |(?<!\w)says?|(?<!\w)said in|read in)\s*)(?:the\s+)?["“']?$`,
  'i',
);
const CUE_BEHIND = new RegExp(
  String.raw`^["”']?(?:['’]s?)?\s+(?:(?:\p{L}+\s+){0,3}(?:${ARTICLE})|${TELLS}|puts?|think)(?!\w)`,
  'iu',
);
/** The small words around a source's name, which ask for nothing. */
const WORDS_BEFORE = new RegExp(
  String.raw`[,(]?\s*(?<!\w)(?:(?:what|how) (?:does|did|do)|says?|said|writes?|reports?|${TOLD_BY}|in|from|by|of)\s+(?:the\s+)?(?:(?:article|story|report|piece)\s+(?:in|by|from|of)\s+)?(?:the\s+)?["“']?$`,
  'i',
);
const WORDS_BEHIND = new RegExp(
  String.raw`^["”']?(?:['’]s?)?(?:\s+(?:(?:${ARTICLE})(?:\s+of)?|${TELLS})(?!\w))*(?:\s+(?:about|on|is|that|as|for)(?!\w))?\s*\)?`,
  'i',
);
const ARTICLE_WORDS = new Set(
  ['article', 'story', 'report', 'piece', 'interview', 'writeup'].flatMap((word) => [word, `${word}s`]),
);

/** Knows the publishers, titles and ids of some articles. */
export function createNamedSource(articles: readonly Article[]): (question: string) => NamedSource | null {
  const publishers = new Map<string, Article[]>();
  for (const article of articles) {
    const name = bare(article.publisher ?? '');
    if (name.length <= 2) continue;
    const own = publishers.get(name);
    if (own === undefined) publishers.set(name, [article]);
    else own.push(article);
  }
  const keys = keyNames(publishers);

  const titles = articles.flatMap((one) => [[one.title, one] as const, [one.id, one] as const]);
  const titlesIn = createNameFinder(titles, TITLE_WORDS);
  const publishersIn = createNameFinder([...publishers], 1);
  const keysIn = createNameFinder([...keys], 1);

  const named = (question: string, found: readonly Named<readonly Article[]>[], known: boolean): Mention[] =>
    found.flatMap(({ at, of: own }) => {
      const before = question.slice(0, at.start);
      const cued = CUE_BEFORE.test(before) || CUE_BEHIND.test(question.slice(at.end));
      return cued || (known && isMedium(own[0]?.publisher ?? '')) ? [{ ...at, articles: own }] : [];
    });
  const byPublisher = (question: string, tokens: readonly Token[]): Mention[] => {
    const whole = named(question, publishersIn(tokens), true);
    return whole.length > 0 ? whole : named(question, keysIn(tokens), false);
  };
  const byTitle = (tokens: readonly Token[]): Mention[] => {
    const places = new Map<Article, Span>();
    for (const { at, of: article } of titlesIn(tokens)) {
      if (!places.has(article)) places.set(article, at);
    }
    return [...places].map(([article, at]) => ({ ...at, articles: [article] }));
  };
  const byWords = (question: string, tokens: readonly Token[]): Mention[] => {
    const said = calledIn(question, tokens);
    if (said === null) return [];
    const titled = articles.filter(calledBy(said.words));
    const own = titled.length > 0 ? titled : tellingOf(said.words, articles);
    return own.length === 0 ? [] : [{ start: said.start, end: said.end, articles: own }];
  };

  return (question) => {
    // Of one article nothing else could be meant.
    if (articles.length < 2) return null;
    const tokens = tokenise(question);
    const mentions = [...byTitle(tokens), ...byPublisher(question, tokens)];
    const all = mentions.length > 0 ? mentions : byWords(question, tokens);
    const named = new Set(all.flatMap((mention) => mention.articles.map(({ id }) => id)));
    if (named.size === 0 || named.size === articles.length) return null;
    return { articles: named, rest: without(question, all), byName: mentions.length > 0 };
  };
}

/** What is said of an article behind its subject: `when did the piece about the mill come out`. */
const COMES_OUT =
  /^(?:come|came|comes|go|goes|went|run|ran|appear(?:ed)?|publish(?:ed)?|posted|printed|written|out|online)$/u;
const MOST_CALLED_WORDS = 5;
/** A title or id of fewer words may be what is asked about. */
const TITLE_WORDS = 3;

/** Stems of what a question calls the article that it asks about; none where it calls it nothing. */
export function calledStems(question: string): readonly string[] {
  const words = calledIn(question, tokenise(question))?.words ?? '';
  // `the title of this article`, `what is the article about in one line`
  return /^in\b/i.test(words) ? [] : contentStems(words.split(/\b(?:this|that|of)\b/i).at(-1) ?? '');
}

/** `in the harbour story`, `the March 2025 article`, `the piece about the harbour`: what an article is called, and where. */
function calledIn(question: string, tokens: readonly Token[]): (Span & { readonly words: string }) | null {
  const at = tokens.findIndex(({ text }, index) => index > 0 && ARTICLE_WORDS.has(text));
  const article = tokens[at];
  if (article === undefined) return null;
  const before = Math.max(0, at - MOST_CALLED_WORDS);
  const the = tokens.slice(before, at).findLastIndex(({ text }) => text === 'the');
  const link = /^(?:about|on|of|from)$/u.test(tokens[at + 1]?.text ?? '') ? 2 : 0;
  const behind = tokens.slice(at + link, at + link + MOST_CALLED_WORDS + 1);
  const end = behind.findIndex(({ text }) => COMES_OUT.test(text));
  const after = end < 0 ? behind : behind.slice(0, end);
  const said = [
    the < 0 ? [] : tokens.slice(before + the + 1, at),
    link === 0 ? [] : after.slice(after[0]?.text === 'the' ? 1 : 0),
  ].find((words) => words.length > 0);
  const [first, last] = [said?.[0], said?.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    words: question.slice(first.start, last.end),
    start: Math.min(first.start, article.start),
    end: Math.max(last.end, article.end),
  };
}

type Names = ReadonlyMap<string, readonly Article[]>;

/** `the Courier` for the Coast Courier, where no other publisher is called so too. */
function keyNames(publishers: Names): Names {
  const keys = new Map<string, readonly Article[]>();
  const twice = new Set<string>();
  for (const [name, own] of publishers) {
    const key = name.split(' ').at(-1) ?? '';
    if (key === name || !isMedium(key)) continue;
    if (keys.has(key)) twice.add(key);
    keys.set(key, own);
  }
  return new Map([...keys].filter(([key]) => !twice.has(key)));
}

interface Mention extends Span {
  readonly articles: readonly Article[];
}

/** What is said before or after `article`: a time, or words of its title. */
function calledBy(said: string): (article: Article) => boolean {
  const [time] = timesIn(`of ${said}`);
  const stems = contentStems(said);
  return (article) => {
    if (time === undefined) return stems.length > 0 && stems.every((stem) => titleStems(article).has(stem));
    const published = publishedTime(article);
    return published !== null && isWithin(published, time.time);
  };
}

/** Where no title has all of the words (`the museum theft`): the one article that has them, some of them in its title. */
function tellingOf(said: string, articles: readonly Article[]): readonly Article[] {
  const stems = contentStems(said);
  const telling = articles.filter((article) => {
    const titled = titleStems(article);
    const others = stems.filter((stem) => !titled.has(stem));
    return others.length < stems.length && holdsAll(article.text ?? '', others);
  });
  return telling.length === 1 ? telling : [];
}

function holdsAll(text: string, stems: readonly string[]): boolean {
  const there = stemsOf(text);
  return stems.every((stem) => there.has(stem));
}

/** An article outlives the assistants that know it. */
const known = new WeakMap<Article, ReadonlySet<string>>();

function titleStems(article: Article): ReadonlySet<string> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const stems = new Set(contentStems(article.title));
  known.set(article, stems);
  return stems;
}

function contentStems(text: string): string[] {
  return tokenise(text)
    .filter((token) => !STOP.has(token.text))
    .map((token) => stemOf(token.text));
}

/** A newspaper, an agency, a station: its name in a question is a source's. A company that publishes may be the subject. */
function isMedium(publisher: string): boolean {
  return publisherScore(publisher, { leftOut: [], opening: '' }) >= 3;
}

function bare(name: string): string {
  return name.replace(/^the\s+/iu, '').trim();
}

/** Something that a question names, and where. */
interface Named<T> {
  readonly at: Span;
  readonly of: T;
}

/**
 * Finds where names stand as whole words, whatever their case and accents: the first place of each, in the order of the
 * names. It costs what the names share with the question's words, not how many names there are.
 *
 * @param fewest names of fewer words are left out
 */
function createNameFinder<T>(
  names: readonly (readonly [string, T])[],
  fewest: number,
): (tokens: readonly Token[]) => readonly Named<T>[] {
  /** By as many first words as each of them has: very many titles begin with `the`. */
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly number: number }[]>();
  names.forEach(([name], number) => {
    const words = tokenise(name).map(({ text }) => fold(text));
    if (words.length < fewest) return;
    const first = words.slice(0, fewest).join(' ');
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [{ words, number }]);
    else same.push({ words, number });
  });
  return (tokens) => {
    // Of most knowledge nothing is named so.
    if (byFirst.size === 0) return [];
    const found = new Map<number, Span>();
    for (const [at, { text, start }] of tokens.entries()) {
      let first = text;
      for (let next = 1; next < fewest; next++) first += ` ${tokens[at + next]?.text}`;
      for (const { words, number } of byFirst.get(first) ?? []) {
        if (found.has(number) || words.some((word, next) => tokens[at + next]?.text !== word)) continue;
        found.set(number, { start, end: tokens[at + words.length - 1]?.end ?? start });
      }
    }
    if (found.size === 0) return [];
    return [...found]
      .sort(([a], [b]) => a - b)
      .flatMap(([number, at]) => {
        const name = names[number];
        return name === undefined ? [] : [{ at, of: name[1] }];
      });
  };
}

function without(question: string, mentions: readonly Mention[]): string {
  return mentions
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => {
      const before = rest
        .slice(0, start)
        .replace(WORDS_BEFORE, ' ')
        .replace(/["“']$/u, '');
      return `${before} ${rest.slice(end).replace(WORDS_BEHIND, ' ')}`;
    }, question)
    .replace(/\s+([?.!,])/gu, '$1')
    .replace(/^[\s,;:]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
