import { type Client, type Message as DiscordMessage, Events, type Interaction } from 'discord.js';
import type { Caller, Context } from '../command.ts';
import {
  type Abilities,
  completeOption,
  interactionName,
  pressButton,
  runCommand,
  submitForm,
  waitNotice,
} from '../dispatch.ts';
import type { Outcome, Response } from '../messages/message.ts';
import type { Once } from '../messages/once.ts';
import { type Answerable, complete, respond, tell } from '../messages/sender.ts';
import { guarded } from './boundary.ts';
import type { Cooldown } from './cooldown.ts';
import { createHearing } from './hearing.ts';
import { callerOf, callOf, pressOf, submissionOf } from './translate.ts';

/** The connection, and what answers what comes in on it. */
export interface Listening {
  readonly client: Client<true>;
  readonly context: Context;
  readonly abilities: Abilities;
  readonly cooldown: Cooldown;
  readonly once: Once;
  readonly moderatorRoleIds: readonly string[];
}

/**
 * Handles what the gateway sends. Returns a function that stops listening, answers the edits that wait and ends when no reply is
 * under way.
 */
export function listen(listening: Listening): () => Promise<void> {
  const { client } = listening;
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const hearing = createHearing({ ...listening, track });
  const onInteraction = (interaction: Interaction) => track(handleInteraction(interaction, listening));
  const onMessage = (message: DiscordMessage) => track(hearing.written(message));
  const onEdit = (_before: unknown, message: DiscordMessage) => track(hearing.edited(message));
  client.on(Events.InteractionCreate, onInteraction);
  client.on(Events.MessageCreate, onMessage);
  client.on(Events.MessageUpdate, onEdit);
  return async () => {
    client.off(Events.InteractionCreate, onInteraction);
    client.off(Events.MessageCreate, onMessage);
    client.off(Events.MessageUpdate, onEdit);
    hearing.stop();
    // What is answered may begin something else: an edit waits for the reply to the one before it.
    while (underWay.size > 0) await Promise.all(underWay);
  };
}

function handleInteraction(interaction: Interaction, listening: Listening): Promise<void> {
  const what = {
    interaction: interaction.id,
    command: interactionName(interaction),
    server: interaction.guildId,
  };
  return guarded(
    what,
    listening.context.log,
    () => answerInteraction(interaction, listening),
    async (sorry) => {
      if (isAnswerable(interaction)) await tell(interaction, sorry);
    },
  );
}

async function answerInteraction(interaction: Interaction, listening: Listening): Promise<Outcome> {
  const { context, abilities, cooldown, once } = listening;
  const caller = callerOf(interaction, listening.moderatorRoleIds);
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const subcommand = interaction.options.getSubcommand(false);
    const focused = { subcommand, option: name, text: value };
    const choices = await completeOption(interaction.commandName, focused, caller, context, abilities);
    await complete(interaction, choices);
    return { outcome: 'completed' };
  }
  if (!isAnswerable(interaction)) return { outcome: 'ignored' };
  const turn = cooldown.take(caller.userId);
  return respond(
    interaction,
    turn.kind === 'wait'
      ? waitNotice(turn.ms, Date.now(), 'question')
      : await responseTo(interaction, caller, listening),
    once,
  );
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

function responseTo(
  interaction: Answerable,
  caller: Caller,
  { context, abilities }: Listening,
): Response | Promise<Response> {
  if (interaction.isButton()) {
    return pressButton(interaction.customId, pressOf(interaction, caller), context, abilities);
  }
  if (interaction.isStringSelectMenu()) {
    return pressButton(interaction.values[0] ?? '', pressOf(interaction, caller), context, abilities);
  }
  if (interaction.isModalSubmit()) {
    return submitForm(interaction.customId, submissionOf(interaction, caller), context, abilities);
  }
  return runCommand(interaction.commandName, callOf(interaction, caller), context, abilities);
}
