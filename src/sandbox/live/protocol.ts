import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/**
 * What the page and the server say to each other. Types alone: the page is built from them, and the server is checked
 * against them.
 *
 * The page opens `ws://…/sandbox/live?as=USER`. It is sent one `state`, then every other update as it happens. What the
 * person does goes to `POST /sandbox/act` as an Action, in a form with `action` (JSON) and one part for each file that
 * the action names; the answer is `{ ok: … }` or `{ problem: "…" }` in words for the person.
 */
export type Update =
  | { readonly kind: 'state'; readonly state: State }
  /** Servers, channels, members or roles changed. */
  | { readonly kind: 'places'; readonly places: Places }
  /** New or changed. */
  | { readonly kind: 'message'; readonly message: PageMessage }
  | { readonly kind: 'gone'; readonly channelId: string; readonly messageId: string }
  | { readonly kind: 'invocation'; readonly invocation: PageInvocation }
  | { readonly kind: 'bot'; readonly online: boolean }
  | { readonly kind: 'commands' }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'problem'; readonly text: string };

export interface State extends Places {
  readonly me: string;
  readonly bot: { readonly id: string; readonly name: string; readonly online: boolean };
  /** Everyone, the bot included, by id. */
  readonly users: Readonly<Record<string, PageUser>>;
  /** Whom one can be, in the order of the switch. */
  readonly people: readonly { readonly id: string; readonly role: string }[];
  /** What this person sees, oldest first, by channel. */
  readonly messages: Readonly<Record<string, readonly PageMessage[]>>;
  /** What Discord would have refused, so far. */
  readonly problems: readonly string[];
  readonly greeting: Greeting;
}

/** What the page says on the first visit. */
export interface Greeting {
  /** Things to click: each uses a command. */
  readonly suggestions: readonly SuggestedQuestion[];
  /** What to try, line by line; Discord's markdown. */
  readonly tips: readonly string[];
}

export interface SuggestedQuestion {
  readonly label: string;
  /** `ask`, or with a subcommand `quiz start`. */
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface Places {
  readonly guilds: readonly PageGuild[];
  /** The direct conversation with the bot. */
  readonly direct: PageChannel;
}

interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface PageGuild {
  readonly id: string;
  readonly name: string;
  /** Those that this person sees. */
  readonly channels: readonly PageChannel[];
  readonly members: readonly { readonly userId: string; readonly roles: readonly string[] }[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
}

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  /** The channel that a thread stands in. */
  readonly parentId: string | null;
  readonly isThread: boolean;
  readonly mayWrite: boolean;
}

export interface PageMessage {
  readonly id: string;
  readonly channelId: string;
  /** As on the wire. */
  readonly wire: APIMessage;
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  /** The application did not respond. */
  readonly failed: boolean;
  /** It notified this person. */
  readonly pinged: boolean;
  readonly threadId: string | null;
}

/** What became of a command, a component or a modal that this person used. */
export interface PageInvocation {
  readonly id: string;
  readonly channelId: string;
  /** `/ask`, or null for a component or a modal. */
  readonly command: string | null;
  /** The message whose component was used. */
  readonly messageId: string | null;
  readonly state: 'waiting' | 'answered' | 'failed';
  readonly modal: APIModalInteractionResponseCallbackData | null;
}

export type OptionValue = string | number | boolean | { readonly file: string };

export type PageAction = { readonly as: string; readonly channelId: string } & (
  | {
      readonly do: 'send';
      readonly content: string;
      readonly replyTo: string | null;
      readonly ping: boolean;
      readonly files: readonly string[];
    }
  | { readonly do: 'edit'; readonly messageId: string; readonly content: string }
  | { readonly do: 'delete' | 'dismiss'; readonly messageId: string }
  | {
      readonly do: 'slash';
      readonly command: string;
      readonly options: Readonly<Record<string, OptionValue>>;
    }
  | {
      readonly do: 'complete';
      readonly command: string;
      readonly options: Readonly<Record<string, OptionValue>>;
      readonly focused: string;
    }
  | { readonly do: 'messageCommand'; readonly command: string; readonly messageId: string }
  | { readonly do: 'userCommand'; readonly command: string; readonly userId: string }
  | { readonly do: 'press'; readonly messageId: string; readonly customId: string }
  | {
      readonly do: 'choose';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  /** Values by custom id: text, values of a select, or names of the form's parts for an upload. */
  | {
      readonly do: 'submit';
      readonly invocationId: string;
      readonly values: Readonly<
        Record<string, string | readonly string[] | { readonly files: readonly string[] }>
      >;
    }
  | { readonly do: 'react'; readonly messageId: string; readonly emoji: string }
  | { readonly do: 'commands' }
);

/** What `commands` and `complete` answer with; every other action is answered with null and by updates. */
export type Commands = readonly APIApplicationCommand[];
export type Choices = readonly APIApplicationCommandOptionChoice[];
