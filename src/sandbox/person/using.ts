import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { allCommands, commandsFor } from '../command-access.ts';
import { startInteraction } from '../interactions.ts';
import type { Interaction, RegisteredCommand } from '../model.ts';
import { messageWire } from '../wire/message.ts';
import { type Invocation, invocation } from './invocation.ts';
import { fillOptions, type OptionValues } from './options.ts';
import { type InChannel, stored } from './place.ts';
import { resolveUser } from './resolve.ts';
import type { SeenMessage } from './seen.ts';
import { PersonError, until } from './wait.ts';

interface CommandOptions {
  /** Use it although the client does not show it to this person, as with a changed setting. */
  readonly force?: boolean;
}

/** What a person does with an app's commands. */
export interface Using {
  /** The commands that the client offers this person here. */
  commands(): readonly RegisteredCommand[];
  /** `slash('reload knowledge')`, `slash('ask', { question: '…' })` */
  slash(command: string, options?: OptionValues, more?: CommandOptions): Invocation;
  /** The choices while typing `focused`; the other options may be filled in. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
    timeout?: number,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A command of a message's menu, under Apps. */
  messageCommand(command: string, message: SeenMessage, more?: CommandOptions): Invocation;
  /** A command of a person's menu, under Apps. */
  userCommand(command: string, userId: string, more?: CommandOptions): Invocation;
}

interface Use {
  readonly command: RegisteredCommand;
  /** What it is called where it stands in a message: `reload knowledge`. */
  readonly name: string;
  readonly type?: InteractionType;
  readonly data?: object;
  readonly target?: { messageId?: string; userId?: string };
}

export function using(place: InChannel): Using {
  const { watch, userId, channel } = place;
  const { core } = watch;
  const begin = ({
    command,
    name,
    type = InteractionType.ApplicationCommand,
    data,
    target,
  }: Use): Interaction =>
    startInteraction(core, {
      type,
      userId,
      channel,
      commandName: name,
      data: {
        id: command.id,
        name: command.name,
        type: command.type,
        ...(command.guild_id ? { guild_id: command.guild_id } : {}),
        ...data,
      },
      ...(target ? { target } : {}),
    });
  const filled = (written: string, values: OptionValues, force?: boolean, focused?: string): Use => {
    const name = written.replace(/^\//, '').trim();
    const [first = '', ...path] = name.split(/\s+/);
    const command = pickCommand(place, first, ApplicationCommandType.ChatInput, force);
    const { options, resolved } = fillOptions(core, channel, command, path, values, focused);
    const more = Object.keys(resolved).length > 0 ? { resolved } : {};
    return { command, name, data: { ...(options.length > 0 ? { options } : {}), ...more } };
  };

  return {
    commands: () => commandsFor(core, channel, userId),
    slash(written, values = {}, { force } = {}) {
      const use = filled(written, values, force);
      return invocation(watch, begin(use), `/${use.name}`);
    },
    async autocomplete(written, values, focused, timeout) {
      const use = filled(written, values, false, focused);
      const interaction = begin({ ...use, type: InteractionType.ApplicationCommandAutocomplete });
      const what = `choices for “${focused}” of /${use.name}`;
      const look = () => {
        if (interaction.failed) throw new PersonError(`No ${what} came within three seconds.`);
        const how = interaction.acknowledgement;
        return how?.kind === 'choices' ? how.choices : undefined;
      };
      return until(watch, look, `No ${what}`, timeout);
    },
    messageCommand(name, message, { force } = {}) {
      const command = pickCommand(place, name, ApplicationCommandType.Message, force);
      const target = stored(place, message);
      const data = {
        target_id: target.id,
        resolved: { messages: { [target.id]: messageWire(core, target) } },
      };
      return invocation(watch, begin({ command, name, data, target: { messageId: target.id } }), name);
    },
    userCommand(name, targetId, { force } = {}) {
      const command = pickCommand(place, name, ApplicationCommandType.User, force);
      const resolved = {};
      resolveUser(core, channel, resolved, targetId);
      const data = { target_id: targetId, resolved };
      return invocation(watch, begin({ command, name, data, target: { userId: targetId } }), name);
    },
  };
}

/** @throws PersonError when there is no such command here, or not for this person */
function pickCommand(
  { watch: { core }, userId, channel }: InChannel,
  name: string,
  type: ApplicationCommandType,
  force = false,
): RegisteredCommand {
  const matches = (one: RegisteredCommand) => one.name === name && one.type === type;
  const shown = commandsFor(core, channel, userId);
  const found = shown.find(matches) ?? (force ? allCommands(core, channel).find(matches) : undefined);
  if (found) return found;
  const hidden = allCommands(core, channel).some(matches) ? ' for this person' : '';
  const there = shown.map((one) => one.name).join(', ') || 'none';
  throw new PersonError(`There is no command “${name}” here${hidden}; there are: ${there}.`);
}
