import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/connection/installation.ts';
import { onlyToYou } from '../src/discord/messages/message.ts';
import { helpMessage } from '../src/discord/replies/help.ts';

export const help = {
  definition: { name: 'help', description: 'What can be asked, and what is stored', ...ANYWHERE },
  run: ({ caller }, context) => onlyToYou(helpMessage(context.assistantFor(caller.guildId)), 'help'),
} satisfies Command;
