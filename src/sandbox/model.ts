import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIEmbed,
  APIInteraction,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  ChannelType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';

/** What the local Discord holds; what can change of it is not readonly. */

export interface User {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly bot: boolean;
  readonly locale: string;
  /** Whether apps may open a conversation with this person. */
  acceptsDms: boolean;
}

export interface Role {
  readonly id: string;
  readonly guildId: string;
  readonly name: string;
  permissions: bigint;
  readonly color: number;
  readonly position: number;
  mentionable: boolean;
  readonly managed: boolean;
}

export interface Member {
  readonly userId: string;
  readonly guildId: string;
  nick: string | null;
  roles: string[];
  readonly joinedAt: number;
}

export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

interface Thread {
  readonly ownerId: string;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  readonly members: Map<string, number>;
  readonly createdAt: number;
  messages: number;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  /** Null for a direct conversation. */
  readonly guildId: string | null;
  name: string;
  topic: string | null;
  parentId: string | null;
  position: number;
  overwrites: Overwrite[];
  /** The two people of a direct conversation; else empty. */
  readonly recipients: readonly string[];
  readonly thread: Thread | null;
  lastMessageId: string | null;
}

export interface Guild {
  readonly id: string;
  name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  /** Who may use a command here, as an administrator set it, by command id. */
  readonly commandPermissions: Map<string, CommandPermission[]>;
}

/** `type` 1 is a role, 2 a person, 3 a channel. */
export interface CommandPermission {
  readonly id: string;
  readonly type: 1 | 2 | 3;
  readonly permission: boolean;
}

/** Whom a message notifies. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

export interface File {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

interface Reaction {
  readonly emoji: { readonly id: string | null; readonly name: string };
  readonly users: Set<string>;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: MessageType;
  readonly createdAt: number;
  editedAt: number | null;
  content: string;
  embeds: APIEmbed[];
  components: object[];
  attachments: APIAttachment[];
  flags: number;
  pings: Pings;
  pinned: boolean;
  readonly tts: boolean;
  readonly nonce: string | number | null;
  /** The one person who sees it, when it is ephemeral. */
  readonly onlyTo: string | null;
  readonly replyTo: { readonly messageId: string; readonly channelId: string } | null;
  readonly interaction: APIMessageInteractionMetadata | null;
  /** Name of the command that it answers. */
  readonly commandName: string | null;
  readonly reactions: Reaction[];
  threadId: string | null;
  /** The reply never came: Discord shows that in its place. */
  failed: boolean;
  /** An ephemeral message that the person put away. */
  dismissed: boolean;
}

/** How an interaction was first answered. */
export type Acknowledgement =
  | { readonly kind: 'message'; readonly messageId: string }
  | { readonly kind: 'thinking'; readonly messageId: string }
  | { readonly kind: 'update'; readonly messageId: string }
  | { readonly kind: 'updateLater'; readonly messageId: string }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] };

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly wire: APIInteraction;
  readonly metadata: APIMessageInteractionMetadata;
  readonly commandName: string | null;
  /** The message whose component was used, or on which a command was used. */
  readonly sourceMessageId: string | null;
  /** For a modal: whether the interaction that opened it came from a message's component. */
  readonly fromComponent: boolean;
  acknowledgement: Acknowledgement | null;
  /** `@original`: the message that answers, or that the component stands on. */
  originalId: string | null;
  readonly followUps: string[];
  /** Nothing came within three seconds. */
  failed: boolean;
  expired: boolean;
}

export type RegisteredCommand = APIApplicationCommand;
