import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { Core } from './core.ts';
import type { Channel, Message } from './model.ts';
import { bare } from './world.ts';

/** A public thread in a channel, on a message or on its own. One on a message has the message's id. */
export function startThread(
  core: Core,
  parent: Channel,
  ownerId: string,
  name: string,
  message: Message | undefined,
  autoArchiveMinutes = 1440,
): Channel {
  const now = core.clock.now();
  const thread: Channel = {
    ...bare(message?.id ?? core.nextId(), ChannelType.PublicThread, parent.guildId, name),
    parentId: parent.id,
    thread: {
      ownerId,
      archived: false,
      locked: false,
      autoArchiveMinutes,
      members: new Map([[ownerId, now]]),
      createdAt: now,
      messages: 0,
    },
  };
  core.channels.set(thread.id, thread);
  core.bus.emit('channelCreated', thread);
  if (message) {
    message.threadId = thread.id;
    message.flags |= MessageFlags.HasThread;
    core.bus.emit('messageEdited', message);
  }
  return thread;
}
