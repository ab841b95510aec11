import type { APIEmbed } from 'discord.js';
import type { Assistant } from '../../answer/assistant.ts';
import { COLOUR } from '../messages/colour.ts';
import type { Button, Message } from '../messages/message.ts';
import { whatIsKnown } from './embeds.ts';
import { HOW_TO_ASK } from './how-to-ask.ts';

const EXAMPLES = 3;

const WHAT_I_DO =
  'I answer with facts and figures out of news articles, and say exactly where each comes from.';

/** What can be asked and how, what is kept, and what moderators can do. */
export function helpMessage(assistant: Assistant): Message {
  return withExamples(assistant, {
    title: 'Ask me about the news',
    description: `${WHAT_I_DO} What the articles do not say, I do not know.`,
    fields: [
      HOW_TO_ASK,
      whatIsKnown(assistant),
      {
        name: 'What I keep',
        value:
          'No message is stored, and my log holds none of your words. Until I am restarted I remember the latest questions with their answers, not who asked them, so that I answer faster and moderators can ask why. Articles that moderators add stay until they remove them.',
      },
      {
        name: 'For moderators',
        value:
          '`/articles` adds articles to this server alone, and corrects or removes them, `/reload` reads everything again. **Why** below an answer to you, or Apps → **Why this answer** on any other, tells why I said it. All of these need Manage Server, or a role that my operator named.',
      },
    ],
  });
}

/** The same for a channel, where everybody sees it. */
export function shortHelp(assistant: Assistant): Message {
  return withExamples(assistant, {
    description: `${WHAT_I_DO} \`/ask\` a question, or mention me with one; \`/help\` tells you more.`,
  });
}

/** With example questions that work: each button answers with its fact. */
function withExamples(assistant: Assistant, embed: APIEmbed): Message {
  const examples = assistant
    .suggest('', EXAMPLES)
    .map(({ label, factId }): Button => ({ label, action: { kind: 'fact', factId } }));
  const footer = examples.length > 0 && { footer: { text: 'Try one of these:' } };
  return {
    embeds: [{ color: COLOUR.plain, ...embed, ...footer }],
    rows: examples.map((example) => [example]),
  };
}
