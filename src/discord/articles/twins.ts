import type { Assistant } from '../../answer/assistant.ts';
import { articleLine } from '../../answer/reply/citation.ts';
import { counted } from '../../answer/reply/text.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { ownText, ownTextIn } from '../../knowledge/ingest/head/given.ts';
import { idWithHash, underId } from '../../knowledge/ingest/id.ts';
import type { Article, Fact } from '../../knowledge/types.ts';
import { discordStyle, escaped } from '../messages/style.ts';
import { folded } from './folded.ts';
import { TWICE } from './in-place.ts';

/** Articles that a draft seems to be once more, a line each. */
interface Twins {
  /** The very same: it cannot be published again. */
  readonly same: readonly string[];
  /** What is alike, with what is not. */
  readonly alike: readonly string[];
}

/**
 * The same file again, or the same story: its text, its address, its headline, or most of its sentences.
 * @param told id of one that is told of already
 */
export function twinsOf(draft: IngestedArticle, { knowledge }: Assistant, told?: string): Twins {
  const isSame = sameAs(draft, knowledge.facts);
  const others = knowledge.articles.filter(({ id }) => id !== told);
  return {
    same: others
      .filter(isSame)
      .map(
        (one) => `${articleLine(one, discordStyle)}: the very same text, so that publishing it is refused.`,
      ),
    alike: alikeTo(draft, { knowledge }, told).map(({ line }) => line),
  };
}

/** An article that another seems to be once more. */
interface Alike {
  readonly id: string;
  readonly line: string;
  /** How many of the details that they are known by are the same. */
  readonly shared: number;
}

/** What a corrected article is more like than it was: a line each. */
export function moreAlike(
  before: IngestedArticle,
  after: IngestedArticle,
  assistant: Assistant,
): readonly string[] {
  const { id } = after.article;
  const was = new Map(alikeTo(before, assistant, id).map((one) => [one.id, one.shared]));
  return alikeTo(after, assistant, id)
    .filter(({ id, shared }) => shared > (was.get(id) ?? -1))
    .map(({ line }) => line);
}

/** @param told id of one that is left out */
export function alikeTo(
  draft: IngestedArticle,
  { knowledge }: Pick<Assistant, 'knowledge'>,
  told?: string,
): readonly Alike[] {
  const { article } = draft;
  const facts = draft.facts.filter(({ place }) => place.kind !== 'headline' && place.kind !== 'dateline');
  const texts = new Set(facts.map(({ text }) => text));
  const repeated = new Map<string, number>();
  for (const fact of knowledge.facts) {
    if (texts.has(fact.text)) repeated.set(fact.article.id, (repeated.get(fact.article.id) ?? 0) + 1);
  }
  const isSame = sameAs(draft, knowledge.facts);
  return knowledge.articles.flatMap((other) => {
    if (other.id === told || isSame(other)) return [];
    const again = repeated.get(other.id) ?? 0;
    const isAlike =
      (article.url !== null && other.url === article.url) ||
      folded(other.title) === folded(article.title) ||
      again > facts.length / 2;
    if (!isAlike) return [];
    const details = comparison(article, other);
    const said = `${again} of the ${counted(facts.length, 'fact')} of its text ${again === 1 ? 'stands' : 'stand'} there word for word`;
    const comes = again > facts.length / 2 ? ` ${TWICE}` : '';
    const line = `${articleLine(other, discordStyle)}: ${[...details, said].map(escaped).join(', ')}.${comes}`;
    return [{ id: other.id, line, shared: details.filter((detail) => detail.startsWith('the same')).length }];
  });
}

/** Whether publishing is refused: the same text under the same id. */
function sameAs(draft: IngestedArticle, facts: readonly Fact[]): (other: Article) => boolean {
  const { id } = draft.article;
  const text = ownText(draft);
  const ids = [id, idWithHash(id, text)];
  return (other) => ids.includes(other.id) && ownTextIn(other, facts) === text;
}

/**
 * Undefined for an article that the shipped knowledge has. Another one of the same id would be stored and never be found:
 * it gets an id of its own.
 */
export function besideShipped<T extends IngestedArticle>(
  ingested: T,
  { knowledge: { articles, facts } }: Assistant,
): T | undefined {
  const { id, title } = ingested.article;
  const shipped = articles.find((article) => article.id === id);
  if (shipped === undefined) return ingested;
  const text = ownText(ingested);
  // Of a curated article no text is kept: its headline tells.
  const told = ownTextIn(shipped, facts);
  const isSame = told === null ? folded(shipped.title) === folded(title) : told === text;
  return isSame ? undefined : underId(ingested, idWithHash(id, text));
}

/** What two articles have in common of what they are known by, and what they have not. */
function comparison(article: Article, other: Article): readonly string[] {
  const told = (name: string, one: string | null, another: string | null): readonly string[] =>
    one === null || another === null
      ? []
      : [folded(one) === folded(another) ? `the same ${name}` : `another ${name}`];
  return [
    ...told('headline', article.title, other.title),
    ...told('publisher', article.publisher, other.publisher),
    ...told('day', article.published?.slice(0, 10) ?? null, other.published?.slice(0, 10) ?? null),
    ...told('web address', article.url, other.url),
  ];
}
