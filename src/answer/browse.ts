import Fuse from 'fuse.js';
import { ordinalOf } from '../knowledge/ingest/figures/number-words.ts';
import { patternOf } from '../knowledge/language/pattern.ts';
import { seenOnce } from '../knowledge/seen-once.ts';
import type { Article, Fact, Figure, Knowledge } from '../knowledge/types.ts';
import { contentStems, stemsOf } from './language/held.ts';
import { fold, plain } from './language/words.ts';
import { factOf, isNear, type Read, type Reading, readingsOf } from './read/reading.ts';
import type { FigureRow, TopicFigures } from './types.ts';

/** What any article is, and none is about. */
const NO_TOPIC = /^(?:articles?|news|story|stories|reports?|headlines?|home|general)$/i;

/** Topics with the number of facts under each, largest first. An article's paper and day are not what it is about. */
export function countedTopics({
  facts,
}: Pick<Knowledge, 'facts'>): readonly { readonly name: string; readonly facts: number }[] {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.place.kind === 'dateline') continue;
    for (const topic of new Set(fact.topics)) {
      if (!NO_TOPIC.test(topic)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([name, facts]) => ({ name, facts }))
    .sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1));
}

/** An article with its own facts and topics. */
export interface Contents {
  readonly article: Article;
  readonly facts: number;
  /** Largest first. */
  readonly topics: readonly string[];
}

/** Asked for whenever something is not known. */
const contents = new WeakMap<Knowledge, readonly Contents[]>();

/** The articles with what each is about, the newest first; those without a date last. */
export function contentsOf(knowledge: Knowledge): readonly Contents[] {
  const known = contents.get(knowledge);
  if (known !== undefined) return known;
  const facts = new Map<string, Fact[]>(knowledge.articles.map(({ id }) => [id, []]));
  for (const fact of knowledge.facts) facts.get(fact.article.id)?.push(fact);
  const made = [...knowledge.articles].sort(newestFirst).map((article) => {
    const own = facts.get(article.id) ?? [];
    return {
      article,
      facts: seenOnce(own).length,
      topics: countedTopics({ facts: own }).map(({ name }) => name),
    };
  });
  contents.set(knowledge, made);
  return made;
}

function newestFirst(a: Article, b: Article): number {
  const time = ({ published }: Article) => (published === null ? 0 : Date.parse(published) || 0);
  // Of versions of one article the one that was added later is the newer one.
  return time(b) - time(a) || (b.added ?? '').localeCompare(a.added ?? '');
}

/** Names that hold what is typed, or else all its words in whatever order, or else those that are near to it; for an empty text all of them. */
export function createNameSuggest(names: readonly string[]) {
  const fuse = new Fuse(names, { threshold: 0.3, ignoreLocation: true });
  return (text: string, limit: number): readonly string[] => {
    const asked = fold(plain(text).slice(0, 100));
    if (asked === '') return names.slice(0, limit);
    const held = names
      .filter((name) => fold(name).includes(asked))
      .sort((a, b) => Number(fold(b).startsWith(asked)) - Number(fold(a).startsWith(asked)));
    if (held.length > 0) return held.slice(0, limit);
    const words = asked.split(/\s+/u);
    const inAnyOrder = names.filter((name) => words.every((word) => fold(name).includes(word)));
    const found =
      inAnyOrder.length > 0 ? inAnyOrder : fuse.search(asked.slice(0, 32)).map(({ item }) => item);
    return found.slice(0, limit);
  };
}

/**
 * All figures of some facts, in their order; `the first day` of an article's own words counts nothing, and the day that an article is
 * of stands with its source.
 */
function figureRows(facts: readonly Fact[]): readonly FigureRow[] {
  const told = facts.filter(({ place }) => place.kind !== 'dateline');
  return told.flatMap((fact) =>
    fact.figures
      .filter((figure) => fact.origin.kind === 'curated' || !isOrdinal(figure))
      .map((figure) => ({ figure, fact })),
  );
}

function isOrdinal({ text, value }: Figure): boolean {
  return /^\d+(?:st|nd|rd|th)$/i.test(text) || (value !== null && ordinalOf(text.toLowerCase()) === value);
}

/** Facts whose figures are shown for a topic in people's words. */
const TOPIC_FACTS = 12;
/** A fact belongs to such a topic when it holds at least this share of its words' weight. */
const TOPIC_COVERAGE = 0.5;

/**
 * The figures on a topic: that of this name, else what its words lead to, and then those of articles headed by it; else those of the topic
 * of the nearest name.
 */
export function figuresOn(
  topic: string,
  knowledge: Knowledge,
  read: Read,
  suggestTopics: (text: string, limit: number) => readonly string[],
): TopicFigures {
  const asked = fold(plain(topic));
  if (asked === '') return { topic: '', rows: figureRows(knowledge.facts) };
  const under = (name: string) =>
    knowledge.facts.filter(({ topics }) => topics.some((topic) => fold(topic) === fold(name)));
  const called = (said: string) =>
    knowledge.facts.flatMap(({ topics }) => topics).find((name) => fold(name) === said);
  const reading = read(topic, TOPIC_FACTS);
  const meant = asMeant(topic, reading);
  const named = called(asked) ?? called(fold(plain(meant)));
  const headed = headedBy(meant, knowledge);
  if (named !== undefined) {
    // Of a curated article a person has said which of its facts are on a topic.
    const others = headed.filter(({ origin }) => origin.kind === 'extracted');
    return { topic: named, rows: figureRows([...new Set([...under(named), ...others])]) };
  }
  const near = new Set(
    readingsOf(reading).flatMap((one) =>
      one.ranked
        .slice(0, TOPIC_FACTS)
        .filter((ranked) => isNear(ranked, TOPIC_COVERAGE))
        .map((ranked) => factOf(one, ranked)),
    ),
  );
  const held = knowledge.facts.filter((fact) => near.has(fact));
  const rows = figureRows([...new Set([...held, ...headed])]);
  if (rows.length > 0) return { topic: meant, rows };
  const [closest] = suggestTopics(topic, 1);
  return closest === undefined ? { topic, rows: [] } : { topic: closest, rows: figureRows(under(closest)) };
}

/** The facts of the articles whose headline holds a topic: few of their sentences say again what all of them are about. */
function headedBy(topic: string, { articles, facts }: Knowledge): readonly Fact[] {
  const asked = contentStems(topic);
  if (asked.length === 0) return [];
  const headed = articles.filter(({ title }) => asked.every((stem) => stemsOf(title).has(stem)));
  const ids = new Set(headed.map(({ id }) => id));
  return facts.filter(({ article }) => ids.has(article.id));
}

/** The words of a topic with those that were misspelt spelt rightly. */
function asMeant(topic: string, { look }: Reading): string {
  const corrected = look.query.clues.filter(({ status }) => status === 'corrected');
  return corrected.reduce(
    (text, { said, word }) =>
      text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(said)}(?![\\p{L}\\p{N}])`, 'giu'), word),
    topic,
  );
}
