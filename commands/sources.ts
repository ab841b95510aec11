import type { Buttons, Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/connection/installation.ts';
import { turned } from '../src/discord/messages/message.ts';
import { sourcesPage } from '../src/discord/replies/sources.ts';

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
  async sources({ page }, { caller, isOwn }, context) {
    return turned(sourcesPage(page, context.assistantFor(caller.guildId)), await isOwn());
  },
} satisfies Pick<Buttons, 'sources'>;
