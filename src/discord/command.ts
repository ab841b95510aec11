import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Live } from '../answer/live.ts';
import type { Assistant } from '../answer/types.ts';
import type { Action } from './action.ts';
import type { Button, Response } from './message.ts';
import type { Registration } from './registration.ts';

/** Who did something, and where. */
export interface Caller {
  readonly userId: string;
  /** As people see it in that server; anyone can choose any text. */
  readonly name: string;
  readonly guildId: string | null;
  /** In the bot's own direct messages nobody else listens. */
  readonly alone: boolean;
  /** Manage Server, or a role of MODERATOR_ROLE_IDS; never in direct messages. */
  readonly moderator: boolean;
}

/** A command that a person ran. */
export interface Call {
  readonly caller: Caller;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The text of the message that a message command was used on. */
  readonly target: string | null;
}

/** A button that a person pressed. */
export interface Press {
  readonly caller: Caller;
  readonly messageId: string;
  /** The message's buttons as they stand, those of other versions left out. */
  readonly rows: readonly (readonly Button[])[];
  /** Whether the person is the one whom the message answers. */
  readonly own: boolean;
}

export interface Choice {
  /** At most 100 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}

/** What handlers work with. */
export interface Context {
  readonly live: Live;
  readonly log: Logger;
  /** The knowledge of a server (null: of direct messages). Take it once for each reply, so that none mixes two versions. */
  assistantFor(guildId: string | null): Assistant;
  /** Registers the commands again where they differ. */
  registerCommands(): Promise<Registration>;
  /** True the first time that a key is seen (of the last thousand): a double click acts once. */
  first(key: string): boolean;
}

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** One command: what Discord knows of it, and what it does. Everything returns plain data; one place sends. */
export interface Command {
  readonly definition: Definition;
  /** Checked before `run`: what Discord enforces is a default that an administrator can change. */
  readonly moderatorsOnly?: boolean;
  run(call: Call, context: Context): Response;
  autocomplete?(
    focused: { readonly option: string; readonly text: string },
    caller: Caller,
    context: Context,
  ): readonly Choice[];
}

/** One handler for each kind of button. */
export type Buttons = {
  readonly [K in Action['kind']]: (
    action: Extract<Action, { readonly kind: K }>,
    press: Press,
    context: Context,
  ) => Response;
};
