import type {
  Choices,
  Commands,
  PageAction,
  PageChannel,
  PageGuild,
  PageInvocation,
  PageMessage,
  State,
} from '../live/protocol.ts';
import type { MessageDraft } from './draft.ts';

/** All that the page shows. Views read it, `change` draws it anew. */
export interface Ui {
  /** Null until the server has answered. */
  server: State | null;
  connected: boolean;
  channelId: string;
  messages: Record<string, PageMessage[]>;
  /** Channels with something new, and whether it notifies this person. */
  unread: Record<string, 'new' | 'ping'>;
  /** The commands that this person may use in the open channel. */
  commands: Commands;
  /** What is being written, by channel. */
  drafts: Record<string, MessageDraft>;
  /** Commands and presses that are not answered, or that failed. */
  invocations: PageInvocation[];
  /** The invocation whose modal is open. */
  modal: PageInvocation | null;
  menu: { readonly messageId: string; readonly x: number; readonly y: number } | null;
  /** On narrow screens: which side is open. */
  drawer: 'places' | 'members' | null;
  greeted: boolean;
  /** Said once, then gone. */
  notice: string | null;
  typing: { readonly channelId: string; readonly userId: string; readonly until: number } | null;
  problemsOpen: boolean;
}

/** `Action` without who and where. */
type Distribute<T> = T extends unknown ? Omit<T, 'as' | 'channelId'> : never;
type Doing = Distribute<PageAction>;

export interface App {
  readonly ui: Ui;
  /** Draw again after `edit` has changed what is shown. */
  change(edit: (ui: Ui) => void): void;
  /** Do something as the person, in the open channel. A problem is shown as a notice. @returns undefined then */
  act(doing: Doing, files?: ReadonlyMap<string, File>): Promise<Commands | Choices | null | undefined>;
  be(userId: string): void;
  open(channelId: string): void;
}

export function userName(ui: Ui, userId: string): string {
  return ui.server?.users[userId]?.name ?? 'someone';
}

export function openGuild(ui: Ui): PageGuild | undefined {
  return ui.server?.guilds.find(({ channels }) => channels.some(({ id }) => id === ui.channelId));
}

export function pageChannel(ui: Ui, id = ui.channelId): PageChannel | undefined {
  const guilds = ui.server?.guilds ?? [];
  const all = [...guilds.flatMap(({ channels }) => channels), ...(ui.server ? [ui.server.direct] : [])];
  return all.find((channel) => channel.id === id);
}

/** `#general`, `Dateline` for a direct conversation. */
export function channelTitle(ui: Ui): string {
  const channel = pageChannel(ui);
  if (!channel) return '';
  return openGuild(ui) ? `#${channel.name}` : channel.name;
}
