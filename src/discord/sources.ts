import { articleLine, shorten } from '../answer/reply.ts';
import type { Assistant } from '../answer/types.ts';
import type { Article, Fact } from '../knowledge/types.ts';
import { counted, listPage, notice } from './embeds.ts';
import type { Post } from './message.ts';
import { discordStyle, escaped } from './style.ts';

const PER_PAGE = 5;
const TOPICS_NAMED = 6;

/** A page of the articles that answers come from, the newest first. */
export function sourcesPage(page: number, assistant: Assistant): Post {
  const { articles, facts } = assistant.knowledge;
  const message =
    articles.length === 0
      ? notice('I have no articles yet.')
      : listPage({
          title: counted(articles.length, 'article'),
          items: [...articles].sort(newestFirst),
          text: (shown, limit) => shown.map((article) => articleLines(article, facts, limit)).join('\n\n'),
          page,
          perPage: PER_PAGE,
          action: (to) => ({ kind: 'sources', page: to }),
        });
  return { kind: 'post', message, onlyToYou: false, outcome: 'listed' };
}

/** Those without a date last. */
function newestFirst(a: Article, b: Article): number {
  const time = ({ published }: Article) => (published === null ? 0 : Date.parse(published) || 0);
  return time(b) - time(a);
}

function articleLines(article: Article, facts: readonly Fact[], limit: number): string {
  const own = facts.filter((fact) => fact.article.id === article.id);
  const topics = mostFrequent(own.flatMap((fact) => fact.topics)).slice(0, TOPICS_NAMED);
  return [
    `${articleLine(article, discordStyle, limit)} · ${counted(own.length, 'fact')}`,
    ...(topics.length === 0
      ? []
      : [`-# ${topics.map((topic) => escaped(shorten(topic, limit))).join(', ')}`]),
  ].join('\n');
}

function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
