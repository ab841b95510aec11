import { randomBytes } from 'node:crypto';
import { type APIInteraction, MessageFlags } from 'discord-api-types/v10';
import { type Core, messagesIn } from './core.ts';
import type { Acknowledgement, Interaction, Message } from './model.ts';
import { invalidWebhookToken, unknownMessage, unknownWebhook } from './validate/fail.ts';
import { interactionWire, metadataOf, type Start } from './wire/interaction.ts';

/** The first answer has to come within this. */
const FIRST_ANSWER = 3_000;
/** An interaction's token works for this long. */
const TOKEN_LIFE = 15 * 60_000;

/** A person uses a command, a component or a modal: tell the bot, and wait three seconds for its answer. */
export function startInteraction(core: Core, start: Start): Interaction {
  const id = core.nextId();
  const { userId, channel, type } = start;
  const metadata = metadataOf(core, id, start);
  const interaction: Interaction = {
    id,
    token: tokenFor(id),
    type,
    createdAt: core.clock.now(),
    userId,
    channelId: channel.id,
    guildId: channel.guildId,
    commandName: start.commandName ?? null,
    metadata,
    sourceMessageId: start.source?.message.id ?? start.target?.messageId ?? null,
    fromComponent: start.source !== undefined,
    acknowledgement: null,
    originalId: null,
    followUps: [],
    failed: false,
    expired: false,
    wire: {} as APIInteraction,
  };
  const complete: Interaction = Object.assign(interaction, {
    wire: interactionWire(core, interaction, start),
  });
  core.interactions.set(id, complete);
  core.bus.emit('interactionCreated', complete);
  core.clock.after(FIRST_ANSWER, () => {
    if (complete.acknowledgement !== null) return;
    complete.failed = true;
    core.bus.emit('interactionChanged', complete);
  });
  core.clock.after(TOKEN_LIFE, () => expire(core, complete));
  return complete;
}

/** The token works no more; what was still thinking stays unanswered for good. */
export function expire(core: Core, interaction: Interaction): void {
  if (interaction.expired) return;
  interaction.expired = true;
  const original =
    interaction.originalId && messagesIn(core, interaction.channelId).get(interaction.originalId);
  if (original && original.flags & MessageFlags.Loading) {
    original.failed = true;
    core.bus.emit('messageEdited', original);
  }
  core.bus.emit('interactionChanged', interaction);
  // Long after, so that a late request still learns what it was.
  core.clock.after(TOKEN_LIFE, () => core.interactions.delete(interaction.id));
}

export function acknowledge(core: Core, interaction: Interaction, how: Acknowledgement): void {
  interaction.acknowledgement = how;
  if ('messageId' in how) interaction.originalId = how.messageId;
  core.bus.emit('interactionChanged', interaction);
}

/** As Discord makes them: the id stands in it, so that it is found again. */
function tokenFor(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`, 'latin1').toString('base64url');
}

/** Whether its first answer may still come. */
export function awaitsAnswer(core: Core, interaction: Interaction): boolean {
  return (
    !interaction.expired && !interaction.failed && core.clock.now() - interaction.createdAt <= FIRST_ANSWER
  );
}

/** The interaction whose token stands in a webhook's address. @throws ApiError 10015, 50027 */
export function byToken(core: Core, applicationId: string, token: string): Interaction {
  if (applicationId !== core.application.id) throw unknownWebhook();
  const id = Buffer.from(token, 'base64url').toString('latin1').split(':')[1] ?? '';
  const found = core.interactions.get(id);
  if (!found || found.token !== token || found.expired) throw invalidWebhookToken();
  if (found.acknowledgement === null) throw unknownWebhook();
  return found;
}

/** `@original`, or a message that this interaction made. @throws ApiError 10008 */
export function messageOf(core: Core, interaction: Interaction, id: string): Message {
  const wanted = id === '@original' ? interaction.originalId : id;
  const message = wanted === null ? undefined : messagesIn(core, interaction.channelId).get(wanted);
  const owned =
    wanted === interaction.originalId || (wanted !== null && interaction.followUps.includes(wanted));
  if (!message || !owned) throw unknownMessage();
  return message;
}
