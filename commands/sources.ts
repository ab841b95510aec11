import { articleLine, shorten } from '../src/answer/reply.ts';
import type { Assistant } from '../src/answer/types.ts';
import type { Buttons, Command } from '../src/discord/command.ts';
import { counted, listPage, notice } from '../src/discord/embeds.ts';
import { ANYWHERE } from '../src/discord/installation.ts';
import { type Post, turned } from '../src/discord/message.ts';
import { discordStyle, escaped } from '../src/discord/style.ts';
import type { Article, Fact } from '../src/knowledge/types.ts';

const PER_PAGE = 5;
const TOPICS_NAMED = 6;

export const sources = {
  definition: {
    name: 'sources',
    description: 'The articles that answers come from, with their dates and topics',
    ...ANYWHERE,
  },
  run({ caller }, context) {
    return sourcesPage(0, context.assistantFor(caller.guildId));
  },
} satisfies Command;

export const sourcesButtons = {
  sources({ page }, { caller, own }, context) {
    return turned(sourcesPage(page, context.assistantFor(caller.guildId)), own);
  },
} satisfies Pick<Buttons, 'sources'>;

function sourcesPage(page: number, assistant: Assistant): Post {
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
