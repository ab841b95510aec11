import type { Interaction } from 'discord.js';
import { counted } from '../answer/reply/text.ts';
import type {
  Buttons,
  Call,
  Caller,
  Command,
  Context,
  Focused,
  Forms,
  Press,
  Submission,
} from './command.ts';
import {
  type Action,
  type ButtonAction,
  decodeButton,
  decodeForm,
  type FormAction,
} from './messages/action.ts';
import { type Choice, onlyToYou, type Post, type Response } from './messages/message.ts';
import { notice } from './replies/embeds.ts';

/** Everything that the bot can do. */
export interface Abilities {
  readonly commands: readonly Command[];
  readonly buttons: Buttons;
  readonly forms: Forms;
}

const NEEDS = 'it needs Manage Server, or a role that my operator named.';

/** Where the person is, so that they read what they lack there. */
function refused({ guildId }: Caller): Post {
  const text =
    guildId === null
      ? `Only moderators can do that, and in their server alone: ${NEEDS}`
      : `Only moderators of this server can do that: ${NEEDS}`;
  return onlyToYou(notice(text), 'refused');
}

/** A moderator's buttons may outlive their permission. */
const MODERATORS_ACTIONS: ReadonlySet<Action['kind']> = new Set([
  'articles',
  'article',
  'draft',
  'replace',
  'undo',
  'why',
]);

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
    return refused(call.caller);
  }
  return command.run(call, context);
}

/** What the bot does for a pressed button, by its custom_id. */
export function pressButton(
  customId: string,
  press: Press,
  context: Context,
  { buttons }: Abilities,
): Response | Promise<Response> {
  const action = decodeButton(customId);
  if (action === null) {
    return onlyToYou(
      notice('That button is from another version of me. Ask again to get new ones.'),
      'unknown button',
    );
  }
  if (MODERATORS_ACTIONS.has(action.kind) && !press.caller.moderator) return refused(press.caller);
  return act(action, press, context, buttons);
}

/** What the bot does for a form that was filled in, by its custom_id. All of them are moderators'. */
export function submitForm(
  customId: string,
  submission: Submission,
  context: Context,
  { forms }: Abilities,
): Response | Promise<Response> {
  const action = decodeForm(customId);
  if (action === null) {
    return onlyToYou(notice('That form is from another version of me. Please begin again.'), 'unknown form');
  }
  if (!submission.caller.moderator) return refused(submission.caller);
  return fill(action, submission, context, forms);
}

/** What is offered for what somebody types into an option; nothing for one that completes nothing. */
export function completeOption(
  name: string,
  focused: Focused,
  caller: Caller,
  context: Context,
  { commands }: Abilities,
): readonly Choice[] | Promise<readonly Choice[]> {
  const command = commands.find(({ definition }) => definition.name === name);
  return command?.autocomplete?.(focused, caller, context) ?? [];
}

/** The polite answer to somebody who asks faster than anyone reads. */
export function waitNotice(ms: number, now: number, to: 'question' | 'edit'): Post {
  const until = Math.ceil((now + ms) / 1000);
  // A relative time would read "3 seconds ago" a moment later.
  const wait = `in ${counted(Math.max(1, Math.ceil(ms / 1000)), 'second')} (at <t:${until}:T>)`;
  return onlyToYou(
    notice(
      `One moment, please: that was a lot at once. ${
        to === 'edit'
          ? `Your changed question is answered ${wait}.`
          : `Ask again ${wait}; until then I answer nothing.`
      }`,
    ),
    'cooldown',
  );
}

/** What an interaction is called in the log. */
export function interactionName(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if ('customId' in interaction) return interaction.customId.split(':')[0] ?? '';
  return 'unknown interaction';
}

/** The one place where an action's kind and its handler's come together; TypeScript cannot follow that by itself. */
function act<K extends ButtonAction['kind']>(
  action: Extract<ButtonAction, { readonly kind: K }>,
  press: Press,
  context: Context,
  buttons: Buttons,
): Response | Promise<Response> {
  const handler = buttons[action.kind as K];
  return handler(action, press, context);
}

function fill<K extends FormAction['kind']>(
  action: Extract<FormAction, { readonly kind: K }>,
  submission: Submission,
  context: Context,
  forms: Forms,
): Response | Promise<Response> {
  const handler = forms[action.kind as K];
  return handler(action, submission, context);
}
