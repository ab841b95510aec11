import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Context } from 'hono';
import { type Core, channelOf, messagesIn } from '../core.ts';
import type { Channel, Message } from '../model.ts';
import { channelPermissions, may } from '../permissions.ts';
import { missingAccess, missingPermissions, unknownMessage } from '../validate/fail.ts';

/** The channel in the address, if the bot sees it. @throws ApiError 10003, 50001 */
export function visibleChannel(core: Core, context: Context): Channel {
  const channel = channelOf(core, context.req.param('channel') ?? '');
  if (channelPermissions(core, channel, core.application.bot.id) === 0n) throw missingAccess();
  return channel;
}

/** @throws ApiError 50013 when the bot lacks any of these bits there */
export function require(core: Core, channel: Channel, bits: bigint): void {
  if (!may(core, channel, core.application.bot.id, bits)) throw missingPermissions();
}

/** A message that the bot can reach by its channel: not an ephemeral one. @throws ApiError 10008 */
export function reachableMessage(core: Core, context: Context, channel: Channel): Message {
  const message = messagesIn(core, channel.id).get(context.req.param('message') ?? '');
  if (!message || message.onlyTo !== null) throw unknownMessage();
  return message;
}

export const MANAGE_MESSAGES = P.ManageMessages;
