import type { Assistant } from '../../answer/assistant.ts';
import { type Contents, contentsOf } from '../../answer/browse.ts';
import { articleLine } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { counted } from '../../answer/reply/text.ts';
import { type Versions, versionsAmong } from '../../answer/reply/versions.ts';
import type { Post } from '../messages/message.ts';
import { discordStyle, escaped } from '../messages/style.ts';
import { listPage, notice, TOPICS_NAMED } from './embeds.ts';

const PER_PAGE = 5;

/** A page of the articles that answers come from, the newest first. */
export function sourcesPage(page: number, assistant: Assistant): Post {
  const articles = contentsOf(assistant.knowledge);
  const versions = versionsAmong(assistant.knowledge.articles);
  const message =
    articles.length === 0
      ? notice('I have no articles yet.')
      : listPage({
          title: counted(articles.length, 'article'),
          items: articles,
          text: (shown, limit) => shown.map((one) => articleLines(one, versions, limit)).join('\n\n'),
          page,
          perPage: PER_PAGE,
          action: (to) => ({ kind: 'sources', page: to }),
          name: ({ article }) => article.title,
        });
  return { kind: 'post', message, onlyToYou: false, outcome: 'listed' };
}

function articleLines({ article, facts, topics }: Contents, versions: Versions, limit: number): string {
  const version = versions.get(article.id)?.said;
  const named = topics.slice(0, TOPICS_NAMED).map((topic) => escaped(shorten(topic, limit)));
  return [
    [
      articleLine(article, discordStyle, limit),
      ...(version === undefined ? [] : [version]),
      counted(facts, 'fact'),
    ].join(' · '),
    ...(named.length === 0 ? [] : [`-# ${named.join(', ')}`]),
  ].join('\n');
}
