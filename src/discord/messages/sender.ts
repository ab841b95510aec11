import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message as DiscordMessage,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  MessagePayload,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { asText } from './as-text.ts';
import { fitted, fittedChoices, fittedForm, type OutgoingBody } from './limits.ts';
import type { Choice, Form, Message, Outcome, PostOnce, Response } from './message.ts';
import type { Once } from './once.ts';

/** Interactions that can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/**
 * Nothing else in the bot sends. Everything that leaves is within Discord's limits and pings nobody.
 * @throws DiscordAPIError, HTTPError
 */
export async function respond(interaction: Answerable, response: Response, once: Once): Promise<Outcome> {
  switch (response.kind) {
    case 'post':
      await post(interaction, response.message, response.onlyToYou);
      return response;
    case 'edit':
      if (response.post !== undefined) return postFirst(interaction, response, response.post, once);
      await edit(interaction, response.message);
      return response;
    case 'later': {
      await think(interaction, response.inPlace);
      const { message, beside, ...outcome } = await response.work();
      if (beside === true && response.inPlace) await tellBeside(interaction, message);
      else await interaction.editReply(fitted(message));
      return outcome;
    }
    case 'form':
      await open(interaction, response.form);
      return response;
  }
}

/**
 * Only to the person, whatever was sent before: as the first answer, in place of "thinking…", or after it. A message that
 * was to be changed stays as it is, with the button that can be pressed again.
 */
export async function tell(interaction: Answerable, message: Message): Promise<void> {
  if (interaction.replied || isInPlace(interaction)) {
    await tellBeside(interaction, message);
  } else if (interaction.deferred) {
    await interaction.editReply(fitted(message));
  } else {
    await post(interaction, message, true);
  }
}

/**
 * A reply below somebody's message, without a ping; a new message when theirs is gone by now, or when the bot may not read
 * what was said before. As text where it may not embed links. The nonce makes Discord drop a second copy when discord.js
 * repeats a request whose answer was lost.
 *
 * @returns its id, or null where nothing can be sent
 */
export function replyBelow(asked: DiscordMessage, message: Message): Promise<string | null> {
  const refers = permissionsIn(asked)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
  return asAllowed(asked, message, (allowed) => below(asked, allowed, refers));
}

/** The reply below somebody's message says this instead, and nothing of what it said. */
export function replaceBelow(asked: DiscordMessage, replyId: string, message: Message): Promise<void> {
  return asAllowed(asked, message, async (allowed) => {
    await asked.channel.messages.edit(replyId, fitted({ content: '', embeds: [], rows: [], ...allowed }));
  });
}

/** As text where the bot may not embed links. */
async function asAllowed<T>(
  asked: DiscordMessage,
  message: Message,
  send: (message: Message) => Promise<T>,
): Promise<T> {
  const embeds = permissionsIn(asked)?.has(PermissionFlagsBits.EmbedLinks) ?? true;
  try {
    return await send(embeds ? message : asText(message));
  } catch (error) {
    // What is known of the permissions may be a moment old.
    if (
      !embeds ||
      !(error instanceof DiscordAPIError) ||
      error.code !== RESTJSONErrorCodes.MissingPermissions
    )
      throw error;
    return send(asText(message));
  }
}

/** What the bot may do where it was asked; null in direct messages, where nothing forbids it. */
function permissionsIn({ channel, client }: DiscordMessage): Readonly<PermissionsBitField> | null {
  return client.user === null || channel.isDMBased() ? null : channel.permissionsFor(client.user);
}

async function below(asked: DiscordMessage, message: Message, refers: boolean): Promise<string | null> {
  const body = { ...fitted(message), nonce: asked.id, enforceNonce: true };
  if (refers) return (await asked.reply({ ...body, failIfNotExists: false })).id;
  return asked.channel.isSendable() ? (await asked.channel.send(body)).id : null;
}

/** Answers what somebody types with what it may become. */
export async function complete(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  await interaction.respond(fittedChoices(choices));
}

async function tellBeside(interaction: Answerable, message: Message): Promise<void> {
  await interaction.followUp({ ...fitted(message), flags: MessageFlags.Ephemeral });
}

async function post(interaction: Answerable, message: Message, onlyToYou: boolean): Promise<void> {
  const seenBy = onlyToYou ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  await interaction.reply(asItIs(interaction, { ...fitted(message), ...seenBy }));
}

/**
 * A body is what goes over the wire already. discord.js would write each key of it anew, which takes longer than laying out
 * the whole reply; files it has to read.
 */
function asItIs(interaction: Answerable, body: OutgoingBody & { flags?: MessageFlags.Ephemeral }) {
  if (body.files !== undefined) return body;
  const payload = new MessagePayload(interaction, {});
  const { allowedMentions, ...rest } = body;
  const { parse, repliedUser } = allowedMentions;
  payload.body = { ...rest, allowed_mentions: { parse, replied_user: repliedUser } };
  return payload;
}

/** A message that has no button's message behind it cannot be changed in place. */
async function edit(interaction: Answerable, message: Message): Promise<void> {
  if (canUpdate(interaction)) await interaction.update(fitted(message));
  else await post(interaction, message, true);
}

/** What the message will say is true only when the post is there. Discord waits for neither. */
async function postFirst(
  interaction: Answerable,
  { message, outcome }: Extract<Response, { readonly kind: 'edit' }>,
  post: PostOnce,
  once: Once,
): Promise<Outcome> {
  await think(interaction, true);
  const posted = await once(post.key, async () => {
    await interaction.followUp(fitted(post.message));
  });
  await interaction.editReply(fitted(message));
  return { outcome: posted ? outcome : `${outcome} before` };
}

async function think(interaction: Answerable, inPlace: boolean): Promise<void> {
  if (inPlace && canUpdate(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

async function open(interaction: Answerable, form: Form): Promise<void> {
  if (interaction.isModalSubmit()) throw new Error('Discord does not let a form answer a form.');
  await interaction.showModal(fittedForm(form));
}

/** Put off without "thinking…": discord.js knows of that alone who sees it. */
function isInPlace(interaction: Answerable): boolean {
  return interaction.deferred && interaction.ephemeral === null;
}

function canUpdate(interaction: Answerable) {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}
