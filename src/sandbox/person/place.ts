import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { messagesIn, userOf } from '../core.ts';
import type { Channel, Message } from '../model.ts';
import { may } from '../permissions.ts';
import type { SeenMessage } from './seen.ts';
import { PersonError, type Watch } from './wait.ts';

/** A person in a channel. */
export interface InChannel {
  readonly watch: Watch;
  readonly userId: string;
  readonly channel: Channel;
}

/** @throws PersonError when the person does not see the channel */
export function inChannel(watch: Watch, userId: string, channel: Channel): InChannel {
  if (!may(watch.core, channel, userId, P.ViewChannel)) {
    throw new PersonError(`${userOf(watch.core, userId).username} does not see #${channel.name}.`);
  }
  return { watch, userId, channel };
}

/** What the person sees there, oldest first: ephemeral messages only of their own, until they are put away. */
export function visible({ watch, userId, channel }: InChannel): Message[] {
  return [...messagesIn(watch.core, channel.id).values()].filter(
    ({ onlyTo, dismissed }) => onlyTo === null || (onlyTo === userId && !dismissed),
  );
}

/** @throws PersonError when the person does not see such a message there */
export function stored(place: InChannel, message: SeenMessage | string): Message {
  const id = typeof message === 'string' ? message : message.id;
  const found = visible(place).find((one) => one.id === id);
  if (!found) throw new PersonError('The message is not there.');
  return found;
}
