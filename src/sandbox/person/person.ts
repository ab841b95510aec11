import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits as P,
} from 'discord-api-types/v10';
import { allCommands, commandsFor } from '../commands.ts';
import { type Core, channelOf, messagesIn, userOf } from '../core.ts';
import { startInteraction } from '../interactions.ts';
import { createMessage, deleteMessage, editMessage } from '../messages.ts';
import type { Channel, Command, Interaction, Message } from '../model.ts';
import { may, maySend } from '../permissions.ts';
import { react } from '../rest/messages.ts';
import { directChannel } from '../rest/users.ts';
import { startThread } from '../threads.ts';
import { messageWire } from '../wire/message.ts';
import { type Invocation, invocation } from './invocation.ts';
import { fillOptions, type OptionValues } from './options.ts';
import { type PickedFile, resolveUser, toUpload } from './resolve.ts';
import { type SeenMessage, see } from './seen.ts';
import { PersonError, until, type Watch } from './wait.ts';

export interface Post {
  readonly content?: string;
  readonly files?: readonly PickedFile[];
  /** The message that it answers. */
  readonly replyTo?: SeenMessage | string;
  /** Whether the reply notifies the author; true as in the client. */
  readonly ping?: boolean;
}

/** A message that this person wrote. */
export interface SentMessage extends SeenMessage {
  /** The bot's next message here that answers this one or stands alone, when it is no longer thinking. */
  reply(timeout?: number): Promise<SeenMessage>;
  /** Resolves when the bot has said nothing here for that long; 300 ms when left out. @throws PersonError when it did */
  noReply(milliseconds?: number): Promise<void>;
}

export interface CommandOptions {
  /** Use it although the client does not show it to this person, as with a changed setting. */
  readonly force?: boolean;
}

/** A person in one channel, thread or direct conversation: what they can do there, and what they see. */
export interface Seat {
  readonly channelId: string;
  /** What this person sees here, oldest first, ephemeral messages of theirs included. */
  messages(): readonly SeenMessage[];
  /** The commands that the client offers this person here. */
  commands(): readonly Command[];
  send(post: string | Post): SentMessage;
  edit(message: SeenMessage, content: string): SeenMessage;
  remove(message: SeenMessage): void;
  react(message: SeenMessage, emoji: string): void;
  /** A public thread, on a message or alone. */
  thread(name: string, on?: SeenMessage): Seat;
  /** `slash('reload knowledge')`, `slash('ask', { question: '…' })` */
  slash(command: string, options?: OptionValues, more?: CommandOptions): Invocation;
  /** The choices while typing `focused`; the other options may be filled in. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
    timeout?: number,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A command of a message's menu, under Apps. */
  messageCommand(command: string, message: SeenMessage, more?: CommandOptions): Invocation;
  /** A command of a person's menu, under Apps. */
  userCommand(command: string, userId: string, more?: CommandOptions): Invocation;
  /** The bot's next message here. */
  next(timeout?: number): Promise<SeenMessage>;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  in(channelId: string): Seat;
  /** The direct conversation with the bot. */
  dm(): Seat;
}

export function createPerson(watch: Watch, userId: string): Person {
  const { core } = watch;
  const user = userOf(core, userId);
  return {
    id: userId,
    name: user.globalName ?? user.username,
    in: (channelId) => createSeat(watch, userId, channelOf(core, channelId)),
    dm: () => createSeat(watch, userId, directChannel(core, userId)),
  };
}

function createSeat(watch: Watch, userId: string, channel: Channel): Seat {
  const { core } = watch;
  const botId = core.application.bot.id;
  if (!may(core, channel, userId, P.ViewChannel))
    throw new PersonError(`${userOf(core, userId).username} does not see #${channel.name}.`);
  const visible = () =>
    [...messagesIn(core, channel.id).values()].filter(({ onlyTo }) => onlyTo === null || onlyTo === userId);
  const stored = (message: SeenMessage | string): Message => {
    const id = typeof message === 'string' ? message : message.id;
    const found = visible().find((one) => one.id === id);
    if (!found) throw new PersonError('The message is not there.');
    return found;
  };
  const own = (message: SeenMessage): Message => {
    const found = stored(message);
    if (found.authorId !== userId) throw new PersonError('Only the author can change a message.');
    return found;
  };
  const pick = (name: string, type: ApplicationCommandType, force = false): Command =>
    pickCommand(core, channel, userId, name, type, force);
  const fromBot = (after: bigint, matches: (message: Message) => boolean) => () => {
    const found = visible().find((one) => one.authorId === botId && BigInt(one.id) > after && matches(one));
    return found && !(found.flags & 128) ? see(watch, userId, found) : undefined;
  };
  const start = (
    command: Command,
    data: object,
    what: string,
    type = InteractionType.ApplicationCommand,
    target?: { messageId?: string; userId?: string },
  ): Invocation => invocation(watch, begin(command, data, what, type, target), what);
  const begin = (
    command: Command,
    data: object,
    what: string,
    type: InteractionType,
    target?: { messageId?: string; userId?: string },
  ): Interaction =>
    startInteraction(core, {
      type,
      userId,
      channel,
      commandName: what.replace(/^\//, ''),
      data: {
        id: command.id,
        name: command.name,
        type: command.type,
        ...(command.guild_id ? { guild_id: command.guild_id } : {}),
        ...data,
      },
      ...(target ? { target } : {}),
    });
  const filled = (name: string, values: OptionValues, force?: boolean, focused?: string) => {
    const [first = '', ...path] = name.replace(/^\//, '').split(/\s+/);
    const command = pick(first, ApplicationCommandType.ChatInput, force);
    const { options, resolved } = fillOptions(core, channel, command, path, values, focused);
    const more = Object.keys(resolved).length > 0 ? { resolved } : {};
    return { command, data: { ...(options.length > 0 ? { options } : {}), ...more } };
  };

  return {
    channelId: channel.id,
    messages: () => visible().map((message) => see(watch, userId, message)),
    commands: () => commandsFor(core, channel, userId),
    send(post) {
      const message = say(core, channel, userId, typeof post === 'string' ? { content: post } : post, stored);
      const answers = (one: Message) => one.replyTo === null || one.replyTo.messageId === message.id;
      const look = fromBot(BigInt(message.id), answers);
      return Object.defineProperties({} as SentMessage, {
        ...Object.getOwnPropertyDescriptors(see(watch, userId, message)),
        reply: {
          value: (timeout?: number) => until(watch, look, `No reply to “${message.content}”`, timeout),
        },
        noReply: { value: (milliseconds = 300) => silence(watch, look, milliseconds) },
      });
    },
    edit(message, content) {
      editMessage(core, own(message), { content }, []);
      return see(watch, userId, own(message));
    },
    remove: (message) => deleteMessage(core, own(message)),
    react: (message, emoji) => react(core, stored(message), userId, { id: null, name: emoji }, true),
    thread(name, on) {
      const thread = startThread(core, channel, userId, name, on && stored(on));
      return createSeat(watch, userId, thread);
    },
    slash(name, values = {}, { force } = {}) {
      const { command, data } = filled(name, values, force);
      return start(command, data, `/${name.replace(/^\//, '')}`);
    },
    async autocomplete(name, values, focused, timeout) {
      const { command, data } = filled(name, values, false, focused);
      const interaction = begin(command, data, name, InteractionType.ApplicationCommandAutocomplete);
      const look = () => {
        if (interaction.failed)
          throw new PersonError(`No choices came for “${focused}” of /${name} within three seconds.`);
        return interaction.acknowledgement?.kind === 'choices'
          ? interaction.acknowledgement.choices
          : undefined;
      };
      return until(watch, look, `No choices for “${focused}” of /${name}`, timeout);
    },
    messageCommand(name, message, { force } = {}) {
      const command = pick(name, ApplicationCommandType.Message, force);
      const target = stored(message);
      const resolved = { messages: { [target.id]: messageWire(core, target) } };
      return start(command, { target_id: target.id, resolved }, name, InteractionType.ApplicationCommand, {
        messageId: target.id,
      });
    },
    userCommand(name, targetId, { force } = {}) {
      const command = pick(name, ApplicationCommandType.User, force);
      const resolved = {};
      resolveUser(core, channel, resolved, targetId);
      return start(command, { target_id: targetId, resolved }, name, InteractionType.ApplicationCommand, {
        userId: targetId,
      });
    },
    next(timeout) {
      const last = [...messagesIn(core, channel.id).keys()].at(-1) ?? '0';
      return until(
        watch,
        fromBot(BigInt(last), () => true),
        'Nothing came from the bot',
        timeout,
      );
    },
  };
}

/** @throws PersonError when there is no such command here, or not for this person */
function pickCommand(
  core: Core,
  channel: Channel,
  userId: string,
  name: string,
  type: ApplicationCommandType,
  force: boolean,
): Command {
  const matches = (one: Command) => one.name === name && one.type === type;
  const shown = commandsFor(core, channel, userId);
  const found = shown.find(matches) ?? (force ? allCommands(core, channel).find(matches) : undefined);
  if (found) return found;
  const hidden = allCommands(core, channel).some(matches) ? ' for this person' : '';
  throw new PersonError(
    `There is no command “${name}” here${hidden}; there are: ${shown.map((one) => one.name).join(', ') || 'none'}.`,
  );
}

function say(
  core: Core,
  channel: Channel,
  userId: string,
  post: Post,
  stored: (message: SeenMessage | string) => Message,
): Message {
  const { content = '', files = [], replyTo, ping = true } = post;
  const user = userOf(core, userId);
  if (!maySend(core, channel, userId))
    throw new PersonError(`${user.username} may not write in #${channel.name}.`);
  if (content.trim() === '' && files.length === 0) throw new PersonError('An empty message cannot be sent.');
  if (content.length > 2000) throw new PersonError('A message has at most 2,000 characters.');
  return createMessage(core, channel, {
    body: { content, allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping } },
    authorId: userId,
    uploads: files.map(toUpload),
    replyTo: replyTo === undefined ? undefined : stored(replyTo),
  });
}

async function silence(
  watch: Watch,
  look: () => SeenMessage | undefined,
  milliseconds: number,
): Promise<void> {
  const said = await until(watch, look, '', milliseconds).catch(() => undefined);
  if (said) throw new PersonError(`Nothing was to be said, but the bot said: ${said.text}`);
}
