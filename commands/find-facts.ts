import { ApplicationCommandType } from 'discord.js';
import { smallTalkOf } from '../src/answer/language/forms/small-talk.ts';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/connection/installation.ts';
import { cut } from '../src/discord/events/mentions.ts';
import { onlyToYou } from '../src/discord/messages/message.ts';
import { answered } from '../src/discord/replies/answer-response.ts';
import { notice } from '../src/discord/replies/embeds.ts';

/** In the menu of a message: its text is asked as a question, and who used it alone sees the answer. */
export const findFacts = {
  definition: { type: ApplicationCommandType.Message, name: 'Find facts', ...ANYWHERE },
  run({ id, caller, target }, context) {
    const text = cut((target ?? '').trim());
    const talk = smallTalkOf(text);
    if (talk === 'nothing' || talk === 'picture')
      return onlyToYou(notice('That message has no text that I could look for facts on.'), 'empty');
    return answered({ id, question: text, caller, hidden: true }, context);
  },
} satisfies Command;
