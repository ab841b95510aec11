import type { Interaction } from 'discord.js';
import { type Action, decodeAction } from './action.ts';
import type { Buttons, Call, Caller, Choice, Command, Context, Press } from './command.ts';
import { notice } from './embeds.ts';
import { onlyToYou, type Post, type Response } from './message.ts';

/** Everything that the bot can do. */
export interface Abilities {
  readonly commands: readonly Command[];
  readonly buttons: Buttons;
}

/** What the bot does for a command, by its name. */
export function runCommand(name: string, call: Call, context: Context, { commands }: Abilities): Response {
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) {
    return onlyToYou(
      notice('I do not have that command any more. Type `/` to see those that I have.'),
      'unknown command',
    );
  }
  if (command.moderatorsOnly === true && !call.caller.moderator) {
    return onlyToYou(
      notice(
        'Only moderators can do that, in a server: it needs Manage Server, or a role that my operator named.',
      ),
      'refused',
    );
  }
  return command.run(call, context);
}

/** What the bot does for a pressed button, by its custom_id. */
export function pressButton(
  customId: string,
  press: Press,
  context: Context,
  { buttons }: Abilities,
): Response {
  const action = decodeAction(customId);
  if (action === null) {
    return onlyToYou(
      notice('That button is from another version of me. Ask again to get new ones.'),
      'unknown button',
    );
  }
  return act(action, press, context, buttons);
}

export function completeOption(
  name: string,
  focused: { readonly option: string; readonly text: string },
  caller: Caller,
  context: Context,
  { commands }: Abilities,
): readonly Choice[] {
  const command = commands.find(({ definition }) => definition.name === name);
  return command?.autocomplete?.(focused, caller, context) ?? [];
}

/** The polite answer to somebody who asks faster than anyone reads. */
export function waitNotice(ms: number, now: number): Post {
  const until = Math.ceil((now + ms) / 1000);
  return onlyToYou(
    notice(`One moment, please: that was a lot at once. Ask me again <t:${until}:R>.`),
    'cooldown',
  );
}

/** What an interaction is called in the log. */
export function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if ('customId' in interaction) return decodeAction(interaction.customId)?.kind ?? 'unknown button';
  return 'unknown interaction';
}

/** The one place where an action's kind and its handler's come together; TypeScript cannot follow that by itself. */
function act<K extends Action['kind']>(
  action: Extract<Action, { readonly kind: K }>,
  press: Press,
  context: Context,
  buttons: Buttons,
): Response {
  const handler = buttons[action.kind as K];
  return handler(action, press, context);
}
