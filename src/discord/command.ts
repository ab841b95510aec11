import type { Logger } from 'pino';
import type { Assistant } from '../answer/assistant.ts';
import type { Live } from '../answer/live/live.ts';
import type { createIngestAside } from '../knowledge/ingest/aside.ts';
import type { ArticleStore } from '../knowledge/store/store.ts';
import type { Definition, Registration } from './connection/registration.ts';
import type { Attachment } from './events/attachment.ts';
import type { ButtonAction, FormAction } from './messages/action.ts';
import type { Button, Choice, Response } from './messages/message.ts';
import type { Answers } from './replies/answers.ts';
import type { AskedLately } from './replies/asked.ts';

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

/** One of the bot's own messages, on which something is done. */
export interface OwnReply {
  /** Its buttons as they stand, those of other versions left out. */
  readonly rows: readonly (readonly Button[])[];
  /** The interaction or message that it answers, by its id; null for one that answers nothing. */
  readonly answers: string | null;
  /** What was asked, as it stands above the answer; null where that stands nowhere in it. */
  readonly asked: string | null;
  /** The question in the message that it stands below, as that reads now; null when there is none to read. */
  question(): Promise<string | null>;
}

/** A command that a person ran. */
export interface Call {
  readonly id: string;
  readonly caller: Caller;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** A file that was given as an option. */
  readonly attachment: Attachment | null;
  /** The text of the message that a message command was used on. */
  readonly target: string | null;
  /** That message, when it is one of the bot's own. */
  readonly reply: OwnReply | null;
}

/** A button that a person pressed, on one of the bot's messages. */
export interface Press extends OwnReply {
  readonly caller: Caller;
  readonly messageId: string;
  /** Whether the person is the one whom the message answers, which may have to be read from Discord. */
  isOwn(): Promise<boolean>;
}

/** A form that a person filled in. */
export interface Submission {
  readonly caller: Caller;
  /** What stands in each field, by its id. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether it was opened by a button, so that the button's message can be changed. */
  readonly fromMessage: boolean;
}

/** The option that a person is typing in. */
export interface Focused {
  readonly subcommand: string | null;
  readonly option: string;
  readonly text: string;
}

/** What handlers work with. */
export interface Context {
  readonly live: Live;
  readonly log: Logger;
  /** What moderators add; null when the bot keeps nothing. */
  readonly store: ArticleStore | null;
  /** Those that the operator named for the knowledge and for what moderators add. */
  readonly folders: readonly string[];
  /** The knowledge of a server (null: of direct messages). Take it once for each reply, so that none mixes two versions. */
  assistantFor(guildId: string | null): Assistant;
  readonly answers: Answers;
  readonly askedLately: AskedLately;
  /** @throws AttachmentError when it is not Discord's, too large, or does not come */
  fetchAttachment(attachment: Attachment): Promise<Uint8Array>;
  /** @throws IngestError for a file that is no article, BusyError while too many are read */
  readonly ingest: ReturnType<typeof createIngestAside>;
  /** Registers the commands again where they differ. */
  registerCommands(): Promise<Registration>;
  /** True the first time that a key is seen (of the last thousand): a message that comes again is answered once. */
  first(key: string): boolean;
}

/** One command: what Discord knows of it, and what it does. Everything returns plain data; one place sends. */
export interface Command {
  readonly definition: Definition;
  /** Checked before `run`: what Discord enforces is a default that an administrator can change. */
  readonly moderatorsOnly?: boolean;
  run(call: Call, context: Context): Response;
  autocomplete?(
    focused: Focused,
    caller: Caller,
    context: Context,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** One handler for each kind of button. */
export type Buttons = {
  readonly [K in ButtonAction['kind']]: (
    action: Extract<ButtonAction, { readonly kind: K }>,
    press: Press,
    context: Context,
  ) => Response | Promise<Response>;
};

/** One handler for each kind of form. */
export type Forms = {
  readonly [K in FormAction['kind']]: (
    action: Extract<FormAction, { readonly kind: K }>,
    submission: Submission,
    context: Context,
  ) => Response | Promise<Response>;
};
