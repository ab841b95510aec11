import { type Client, type Message as DiscordMessage, Events, type Interaction } from 'discord.js';
import { guarded } from './boundary.ts';
import type { Caller, Context } from './command.ts';
import type { Cooldown } from './cooldown.ts';
import {
  type Abilities,
  completeOption,
  nameOf,
  pressButton,
  runCommand,
  submitForm,
  waitNotice,
} from './dispatch.ts';
import { hear, questionIn } from './mentions.ts';
import type { Outcome, Response } from './message.ts';
import type { Once } from './once.ts';
import { type Answerable, complete, replyBelow, respond, tell } from './sender.ts';
import { callerOf, callOf, heardIn, pressOf, submissionOf } from './translate.ts';

export interface Listening {
  readonly client: Client<true>;
  readonly context: Context;
  readonly abilities: Abilities;
  readonly cooldown: Cooldown;
  readonly once: Once;
  readonly moderatorRoleIds: readonly string[];
}

/** Handles what the gateway sends. Returns a function that stops listening and waits for the replies under way. */
export function listen(listening: Listening): () => Promise<void> {
  const { client } = listening;
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const onInteraction = (interaction: Interaction) => track(handleInteraction(interaction, listening));
  const onMessage = (message: DiscordMessage) => track(handleMessage(message, listening));
  client.on(Events.InteractionCreate, onInteraction);
  client.on(Events.MessageCreate, onMessage);
  return async () => {
    client.off(Events.InteractionCreate, onInteraction);
    client.off(Events.MessageCreate, onMessage);
    await Promise.all(underWay);
  };
}

function handleInteraction(interaction: Interaction, listening: Listening): Promise<void> {
  const what = { interaction: interaction.id, command: nameOf(interaction), server: interaction.guildId };
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
    turn.kind === 'wait' ? waitNotice(turn.ms, Date.now()) : await responseTo(interaction, caller, listening),
    once,
  );
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
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
  if (interaction.isModalSubmit()) {
    return submitForm(interaction.customId, submissionOf(interaction, caller), context, abilities);
  }
  return runCommand(interaction.commandName, callOf(interaction, caller), context, abilities);
}

async function handleMessage(message: DiscordMessage, listening: Listening): Promise<void> {
  const { context, cooldown, moderatorRoleIds } = listening;
  const heard = heardIn(message, moderatorRoleIds);
  // A resumed connection may bring a message again.
  if (questionIn(heard) === null || !context.first(`message ${message.id}`)) return;
  const what = {
    message: message.id,
    command: heard.direct ? 'direct message' : 'mention',
    server: message.guildId,
  };
  await guarded(
    what,
    context.log,
    async () => {
      const turn = cooldown.take(message.author.id);
      if (turn.kind === 'wait') {
        // Told once: an answer to each would make the bot part of the noise.
        if (turn.first) await replyBelow(message, waitNotice(turn.ms, Date.now()).message);
        return { outcome: 'cooldown' };
      }
      const reply = hear(heard, context);
      if (reply === null) return { outcome: 'ignored' };
      await replyBelow(message, reply.message);
      return reply;
    },
    (sorry) => replyBelow(message, sorry),
  );
}
