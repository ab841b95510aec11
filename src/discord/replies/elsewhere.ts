import type { Answer } from '../../answer/types.ts';
import type { Context } from '../command.ts';
import type { Message } from '../messages/message.ts';

const IN_SERVERS = 'Articles that a server added are asked in that server, not in direct messages.';

/** An answer’s message; outside servers, where nothing was found and some server has articles, with where those are asked. */
export function besideServers(
  message: Message,
  answer: Answer,
  guildId: string | null,
  { store }: Pick<Context, 'store'>,
): Message {
  // That a question stands alone, or is in another language, is so wherever it is asked.
  if (guildId !== null || answer.kind === 'found' || answer.because !== undefined) return message;
  if (store === null || store.servers().length === 0) return message;
  const embeds = message.embeds?.map((embed) => ({ ...embed, footer: { text: IN_SERVERS } }));
  return { ...message, ...(embeds !== undefined && { embeds }) };
}
