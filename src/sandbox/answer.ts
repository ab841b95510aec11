import {
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
  InteractionResponseType as Response,
} from 'discord-api-types/v10';
import type { Upload } from './attachments.ts';
import { type Core, channelOf, messagesIn } from './core.ts';
import { acknowledge, awaitsAnswer } from './interactions.ts';
import { createMessage, editMessage } from './messages.ts';
import type { Interaction, Message } from './model.ts';
import { checkCallback, checkChoices, checkDeferred, checkModal } from './validate/callbacks.ts';
import { alreadyAcknowledged, unknownInteraction } from './validate/fail.ts';
import { checkMessage, type MessageBody } from './validate/messages.ts';

/**
 * The bot's first answer to an interaction.
 * @throws ApiError 10062 unknown, too late or of another token; 40060 answered before; 50035 and 50006 for its body
 */
export function answer(
  core: Core,
  id: string,
  token: string,
  json: unknown,
  uploads: readonly Upload[],
): Interaction {
  const interaction = core.interactions.get(id);
  if (!interaction || interaction.token !== token || !awaitsAnswer(core, interaction))
    throw unknownInteraction();
  if (interaction.acknowledgement !== null) throw alreadyAcknowledged();
  const { type, data } = checkCallback(json, interaction.type, interaction.fromComponent);
  switch (type) {
    case Response.ChannelMessageWithSource: {
      const body = checkMessage('webhook', data ?? {}, { files: uploads.length, path: ['data'] });
      const message = write(core, interaction, body, uploads);
      acknowledge(core, interaction, { kind: 'message', messageId: message.id });
      break;
    }
    case Response.DeferredChannelMessageWithSource: {
      const flags = (checkDeferred(data)?.flags ?? 0) & MessageFlags.Ephemeral;
      const message = write(core, interaction, { flags }, [], MessageFlags.Loading);
      acknowledge(core, interaction, { kind: 'thinking', messageId: message.id });
      break;
    }
    case Response.UpdateMessage: {
      const source = sourceOf(core, interaction);
      const body = checkMessage('edit', data ?? {}, {
        files: uploads.length,
        path: ['data'],
        flagsBefore: source.flags,
      });
      editMessage(core, source, body, uploads);
      acknowledge(core, interaction, { kind: 'update', messageId: source.id });
      break;
    }
    case Response.DeferredMessageUpdate:
      acknowledge(core, interaction, { kind: 'updateLater', messageId: sourceOf(core, interaction).id });
      break;
    case Response.Modal: {
      const modal = checkModal(data) as unknown as APIModalInteractionResponseCallbackData;
      acknowledge(core, interaction, { kind: 'modal', modal });
      break;
    }
    case Response.ApplicationCommandAutocompleteResult: {
      const { choices } = checkChoices(data);
      acknowledge(core, interaction, { kind: 'choices', choices: choices as never });
      break;
    }
    default:
      throw unknownInteraction();
  }
  return interaction;
}

/**
 * A further message. Directly after a deferred answer Discord takes it as that answer, whatever its flags say
 * (documented under "Create Followup Message").
 */
export function followUp(
  core: Core,
  interaction: Interaction,
  json: unknown,
  uploads: readonly Upload[],
): Message {
  const body = checkMessage('webhook', json, { files: uploads.length });
  const original =
    interaction.originalId && messagesIn(core, interaction.channelId).get(interaction.originalId);
  if (interaction.acknowledgement?.kind === 'thinking' && original && original.flags & MessageFlags.Loading) {
    editMessage(core, original, { ...body, flags: (body.flags ?? 0) & ~MessageFlags.Ephemeral }, uploads);
    return original;
  }
  const message = write(core, interaction, body, uploads);
  interaction.followUps.push(message.id);
  core.bus.emit('interactionChanged', interaction);
  return message;
}

function write(
  core: Core,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
  flags = 0,
): Message {
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isCommand = interaction.commandName !== null;
  return createMessage(core, channelOf(core, interaction.channelId), {
    body,
    uploads,
    authorId: core.application.bot.id,
    interaction: interaction.metadata,
    commandName: interaction.commandName,
    type: messageType(interaction, isCommand),
    replyTo: repliedTo(core, interaction),
    onlyTo: ephemeral ? interaction.userId : null,
    flags,
  });
}

/** 20: answers a slash command; 23: a command of a menu; 19: something on a message, or a follow-up; 0: the rest. */
function messageType(interaction: Interaction, isCommand: boolean): 0 | 19 | 20 | 23 {
  if (interaction.originalId !== null) return 19;
  if (interaction.sourceMessageId === null) return isCommand ? 20 : 0;
  return isCommand ? 23 : 19;
}

/** A follow-up stands below the answer, an answer to a button below the message that bears it. */
function repliedTo(core: Core, interaction: Interaction): Message | undefined {
  const id = interaction.originalId ?? interaction.sourceMessageId;
  return id === null ? undefined : messagesIn(core, interaction.channelId).get(id);
}

function sourceOf(core: Core, interaction: Interaction): Message {
  const id = interaction.sourceMessageId;
  const source = id === null ? undefined : messagesIn(core, interaction.channelId).get(id);
  if (!source) throw unknownInteraction();
  return source;
}
