import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Message as DiscordMessage,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Choice } from './command.ts';
import { fitted, fittedChoices } from './limits.ts';
import type { Message, Outcome, Response } from './message.ts';

/** Interactions that can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction;

/**
 * Nothing else in the bot sends. Everything that leaves is within Discord's limits and pings nobody.
 * @throws DiscordAPIError, HTTPError
 */
export async function respond(interaction: Answerable, response: Response): Promise<Outcome> {
  switch (response.kind) {
    case 'post':
      await post(interaction, response.message, response.onlyToYou);
      return response;
    case 'edit':
      await edit(interaction, response.message);
      if (response.post !== undefined) await interaction.followUp(fitted(response.post));
      return response;
    case 'later': {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const { message, ...outcome } = await response.work();
      await interaction.editReply(fitted(message));
      return outcome;
    }
  }
}

/** Only to the person, whatever was sent before: as the first answer, in place of "thinking…", or after it. */
export async function tell(interaction: Answerable, message: Message): Promise<void> {
  if (interaction.replied) {
    await interaction.followUp({ ...fitted(message), flags: MessageFlags.Ephemeral });
  } else if (interaction.deferred) {
    await interaction.editReply(fitted(message));
  } else {
    await post(interaction, message, true);
  }
}

/**
 * A reply below somebody's message, without a ping; a new message when theirs is gone by now. The nonce makes Discord
 * drop a second copy when discord.js repeats a request whose answer was lost.
 */
export async function replyBelow(asked: DiscordMessage, message: Message): Promise<void> {
  await asked.reply({ ...fitted(message), failIfNotExists: false, nonce: asked.id, enforceNonce: true });
}

export async function complete(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  await interaction.respond(fittedChoices(choices));
}

async function post(interaction: Answerable, message: Message, onlyToYou: boolean): Promise<void> {
  await interaction.reply({ ...fitted(message), ...(onlyToYou && { flags: MessageFlags.Ephemeral }) });
}

async function edit(interaction: Answerable, message: Message): Promise<void> {
  if ('update' in interaction) await interaction.update(fitted(message));
  else await interaction.reply(fitted(message));
}
