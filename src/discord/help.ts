import type { Assistant } from '../answer/types.ts';
import { COLOUR } from './colour.ts';
import { whatIsKnown } from './embeds.ts';
import { HOW_TO_ASK } from './how-to-ask.ts';
import type { Button, Message } from './message.ts';

const EXAMPLES = 3;

/** What can be asked and how, with example questions that work: each button answers with its fact. */
export function helpMessage(assistant: Assistant): Message {
  const examples = assistant
    .suggest('', EXAMPLES)
    .map(({ label, factId }): Button => ({ label, action: { kind: 'fact', factId } }));
  return {
    embeds: [
      {
        color: COLOUR.plain,
        title: 'Ask me about the news',
        description:
          'I answer with facts and figures out of news articles, and say exactly where each comes from. What the articles do not say, I do not know.',
        fields: [
          HOW_TO_ASK,
          whatIsKnown(assistant),
          {
            name: 'What I keep',
            value:
              'Only an operating log without your words. No message is stored. Questions stay in memory for a while: with their answers, not with who asked; and those whose answers others see, for moderators who ask why. Articles that moderators add stay until they remove them.',
          },
          {
            name: 'For moderators',
            value:
              '`/articles` adds articles for this server alone, `/reload` reads everything again. **Why** below an answer to you, or Apps → **Why this answer** on any, tells why I said it. All need Manage Server, or a role that my operator named.',
          },
        ],
        ...(examples.length > 0 && { footer: { text: 'Try one of these:' } }),
      },
    ],
    rows: examples.map((example) => [example]),
  };
}
