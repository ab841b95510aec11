import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageInteractionMetadata,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { attach, keptOf, type Upload } from './attachments.ts';
import { type Core, messagesIn } from './core.ts';
import type { Channel, Message } from './model.ts';
import { pingsOf } from './pings.ts';
import { type AnyComponent, flatten } from './validate/components.ts';
import type { MessageBody } from './validate/messages.ts';

interface Draft {
  readonly body: MessageBody;
  readonly authorId: string;
  readonly uploads?: readonly Upload[];
  readonly type?: MessageType;
  readonly onlyTo?: string | null;
  readonly replyTo?: Message | undefined;
  readonly interaction?: APIMessageInteractionMetadata | null;
  readonly commandName?: string | null;
  /** Flags that the caller may set and a bot may not. */
  readonly flags?: number;
}

/** Write a message. Its body is checked already. */
export function createMessage(core: Core, channel: Channel, draft: Draft): Message {
  const { body, authorId } = draft;
  const id = core.nextId();
  const content = trimmed(body.content);
  const attachments = attach(core, channel.id, body, draft.uploads ?? [], []);
  const message: Message = {
    id,
    channelId: channel.id,
    authorId,
    type: draft.type ?? (draft.replyTo ? MessageType.Reply : MessageType.Default),
    createdAt: core.clock.now(),
    editedAt: null,
    content,
    embeds: embedsOf(body, attachments),
    components: numbered(body.components),
    attachments,
    flags: (body.flags ?? 0) | (draft.flags ?? 0),
    pings: pingsOf(core, channel, authorId, content, body.allowed_mentions, draft.replyTo),
    pinned: false,
    tts: body.tts ?? false,
    nonce: body.nonce ?? null,
    onlyTo: draft.onlyTo ?? null,
    replyTo: draft.replyTo ? { messageId: draft.replyTo.id, channelId: draft.replyTo.channelId } : null,
    interaction: draft.interaction ?? null,
    commandName: draft.commandName ?? null,
    reactions: [],
    threadId: null,
    failed: false,
    dismissed: false,
  };
  messagesIn(core, channel.id).set(id, message);
  if (message.onlyTo === null) channel.lastMessageId = id;
  if (channel.thread) {
    channel.thread.messages += 1;
    channel.thread.members.set(authorId, channel.thread.members.get(authorId) ?? core.clock.now());
  }
  core.bus.emit('messageCreated', message);
  return message;
}

/** Change what the body names, and nothing else. A message that was loading is loading no more. */
export function editMessage(
  core: Core,
  message: Message,
  body: MessageBody,
  uploads: readonly Upload[],
): void {
  const channel = core.channels.get(message.channelId) as Channel;
  const wasLoading = (message.flags & MessageFlags.Loading) !== 0;
  if (body.attachments !== undefined || uploads.length > 0) {
    const kept = body.attachments === undefined ? message.attachments : keptOf(message, body);
    message.attachments = attach(core, channel.id, body, uploads, kept);
  }
  if (body.content !== undefined) message.content = trimmed(body.content);
  if (body.embeds !== undefined) message.embeds = embedsOf(body, message.attachments);
  if (body.components !== undefined) message.components = numbered(body.components);
  if (body.flags != null) {
    const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
    message.flags = (message.flags & ~MessageFlags.SuppressEmbeds) | (body.flags & settable);
  }
  message.flags &= ~MessageFlags.Loading;
  if (body.content !== undefined || body.allowed_mentions !== undefined) {
    const { authorId, content } = message;
    const pings = pingsOf(core, channel, authorId, content, body.allowed_mentions, repliedTo(core, message));
    // An edit never notifies, but the answer that a person waits for does.
    message.pings = wasLoading ? pings : { ...pings, everyone: message.pings.everyone };
  }
  if (!wasLoading) message.editedAt = core.clock.now();
  core.bus.emit('messageEdited', message);
}

/** Discord keeps no `allowed_mentions`: of a reply that is edited without them, it mentions the author above it again. */
function repliedTo(core: Core, { replyTo }: Message): Message | undefined {
  return replyTo === null ? undefined : messagesIn(core, replyTo.channelId).get(replyTo.messageId);
}

export function deleteMessage(core: Core, message: Message): void {
  messagesIn(core, message.channelId).delete(message.id);
  core.bus.emit('messageDeleted', message);
}

/** `attachment://name` in an embed becomes the address of the file. */
function embedsOf(body: MessageBody, attachments: readonly APIAttachment[]): APIEmbed[] {
  const resolve = (value: string): string => {
    const name = value.match(/^attachment:\/\/(.+)$/)?.[1];
    return attachments.find(({ filename }) => filename === name)?.url ?? value;
  };
  return (body.embeds ?? []).map((embed) => {
    const one = copied(embed, resolve) as APIEmbed;
    return {
      ...one,
      type: 'rich' as APIEmbed['type'],
      ...(one.fields
        ? { fields: one.fields.map((field) => ({ ...field, inline: field.inline ?? false })) }
        : {}),
      ...(one.timestamp ? { timestamp: new Date(one.timestamp).toISOString() } : {}),
    } as APIEmbed;
  });
}

/** Without what is null; addresses as they resolve. */
function copied(value: unknown, resolve: (address: string) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => copied(one, resolve));
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    if (one === null || one === undefined) continue;
    const isAddress = (key === 'url' || key === 'icon_url') && typeof one === 'string';
    copy[key] = isAddress ? resolve(one) : copied(one, resolve);
  }
  return copy;
}

/** Discord gives every component a number, from 1 in the order of the message. */
function numbered(components: readonly unknown[] | null | undefined): object[] {
  const copy = (components ?? []).map((one) => copied(one, (address) => address)) as object[];
  flatten(copy).forEach((one, index) => {
    (one as AnyComponent & { id?: number }).id ??= index + 1;
  });
  return copy;
}

/** Discord cuts white space at both ends. */
function trimmed(content: string | null | undefined): string {
  return (content ?? '').trim();
}
