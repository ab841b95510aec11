import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Context } from 'hono';
import type { Core } from '../core.ts';
import type { Message } from '../model.ts';
import { reachableMessage, require, visibleChannel } from './access.ts';
import type { Api } from './env.ts';

/** The bot's own reactions. */
/** Somebody adds a reaction, or takes it back. */
export function reactionRoutes(core: Core, app: Api): void {
  const botId = core.application.bot.id;
  const base = '/channels/:channel/messages/:message/reactions/:emoji/@me';
  const target = (context: Context) => {
    const channel = visibleChannel(core, context);
    const [name = '', id = null] = decodeURIComponent(context.req.param('emoji') ?? '').split(':');
    return { channel, message: reachableMessage(core, context, channel), emoji: { id, name } };
  };
  app.put(base, (context) => {
    const { channel, message, emoji } = target(context);
    require(core, channel, P.ReadMessageHistory);
    react(core, message, botId, emoji, true);
    return context.body(null, 204);
  });
  app.delete(base, (context) => {
    const { message, emoji } = target(context);
    react(core, message, botId, emoji, false);
    return context.body(null, 204);
  });
}

export function react(
  core: Core,
  message: Message,
  userId: string,
  emoji: { id: string | null; name: string },
  added: boolean,
): void {
  const found = message.reactions.find((one) => one.emoji.name === emoji.name && one.emoji.id === emoji.id);
  if (added && found) found.users.add(userId);
  else if (added) message.reactions.push({ emoji, users: new Set([userId]) });
  else found?.users.delete(userId);
  const empty = message.reactions.findIndex(({ users }) => users.size === 0);
  if (empty >= 0) message.reactions.splice(empty, 1);
  core.bus.emit('reacted', message, userId, emoji, added);
}
