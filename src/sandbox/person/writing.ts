import { MessageFlags } from 'discord-api-types/v10';
import { messagesIn, userOf } from '../core.ts';
import { createMessage, deleteMessage, editMessage } from '../messages.ts';
import type { Message } from '../model.ts';
import { maySend } from '../permissions.ts';
import { react } from '../rest/reactions.ts';
import { type InChannel, stored, visible } from './place.ts';
import { type PickedFile, toUpload } from './resolve.ts';
import { type SeenMessage, see } from './seen.ts';
import { PersonError, until } from './wait.ts';

interface Post {
  readonly content?: string;
  readonly files?: readonly PickedFile[];
  /** The message that it answers. */
  readonly replyTo?: SeenMessage | string;
  /** Whether the reply notifies the author; true as in the client. */
  readonly ping?: boolean;
}

/** A message that this person wrote. */
interface SentMessage extends SeenMessage {
  /** The bot's next message here that answers this one or stands alone, when it is no longer thinking. */
  reply(timeout?: number): Promise<SeenMessage>;
  /** Resolves when the bot has said nothing here for that long; 300 ms when left out. @throws PersonError when it did */
  noReply(milliseconds?: number): Promise<void>;
}

/** What a person does with messages. */
export interface Writing {
  send(post: string | Post): SentMessage;
  edit(message: SeenMessage, content: string): SeenMessage;
  remove(message: SeenMessage): void;
  react(message: SeenMessage, emoji: string): void;
  /** The bot's next message here. */
  next(timeout?: number): Promise<SeenMessage>;
}

export function writing(place: InChannel): Writing {
  const { watch, userId, channel } = place;
  const { core } = watch;
  return {
    send(post) {
      const message = say(place, typeof post === 'string' ? { content: post } : post);
      const answers = (one: Message) => one.replyTo === null || one.replyTo.messageId === message.id;
      const look = () => fromBot(place, message.id, answers);
      return Object.defineProperties({} as SentMessage, {
        ...Object.getOwnPropertyDescriptors(see(watch, userId, message)),
        reply: {
          value: (timeout?: number) => until(watch, look, `No reply to “${message.content}”`, timeout),
        },
        noReply: { value: (milliseconds = 300) => silence(place, look, milliseconds) },
      });
    },
    edit(message, content) {
      const own = ownMessage(place, message);
      checkLength(content);
      editMessage(core, own, { content }, []);
      return see(watch, userId, own);
    },
    remove: (message) => deleteMessage(core, ownMessage(place, message)),
    react: (message, emoji) => react(core, stored(place, message), userId, { id: null, name: emoji }, true),
    next(timeout) {
      const last = [...messagesIn(core, channel.id).keys()].at(-1) ?? '0';
      return until(watch, () => fromBot(place, last, () => true), 'Nothing came from the bot', timeout);
    },
  };
}

function ownMessage(place: InChannel, message: SeenMessage): Message {
  const found = stored(place, message);
  if (found.authorId !== place.userId) throw new PersonError('Only the author can change a message.');
  return found;
}

/** The bot's first message after `id` that matches, once it is no longer thinking. */
function fromBot(
  place: InChannel,
  id: string,
  matches: (message: Message) => boolean,
): SeenMessage | undefined {
  const { watch, userId } = place;
  const botId = watch.core.application.bot.id;
  const found = visible(place).find(
    (one) => one.authorId === botId && BigInt(one.id) > BigInt(id) && matches(one),
  );
  return found && !(found.flags & MessageFlags.Loading) ? see(watch, userId, found) : undefined;
}

function say(place: InChannel, { content = '', files = [], replyTo, ping = true }: Post): Message {
  const { watch, userId, channel } = place;
  if (!maySend(watch.core, channel, userId)) {
    throw new PersonError(`${userOf(watch.core, userId).username} may not write in #${channel.name}.`);
  }
  if (content.trim() === '' && files.length === 0) throw new PersonError('An empty message cannot be sent.');
  checkLength(content);
  return createMessage(watch.core, channel, {
    body: { content, allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping } },
    authorId: userId,
    uploads: files.map(toUpload),
    replyTo: replyTo === undefined ? undefined : stored(place, replyTo),
  });
}

function checkLength(content: string): void {
  if (content.length > 2000) throw new PersonError('A message has at most 2,000 characters.');
}

async function silence(
  { watch }: InChannel,
  look: () => SeenMessage | undefined,
  milliseconds: number,
): Promise<void> {
  const said = await until(watch, look, '', milliseconds).catch(() => undefined);
  if (said) throw new PersonError(`Nothing was to be said, but the bot said: ${said.text}`);
}
