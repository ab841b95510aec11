import type { APIEmbed } from 'discord.js';
import type { Action } from './action.ts';

export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly style?: 'plain' | 'primary' | 'danger';
  readonly disabled?: boolean;
}

/** What is shown, as plain data. The sender writes it within Discord's limits; what is left out of an edit stays. */
export interface Message {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** Buttons in rows. */
  readonly rows?: readonly (readonly Button[])[];
  readonly file?: { readonly name: string; readonly text: string };
}

/** How it went, for the log. */
export interface Outcome {
  readonly outcome: string;
  readonly confidence?: number;
}

export type Post = Outcome & {
  readonly kind: 'post';
  readonly message: Message;
  readonly onlyToYou: boolean;
};

/** What a handler returns; one place sends it. */
export type Response =
  | Post
  /** Change the message whose button was pressed, and then post another one for everybody. */
  | (Outcome & { readonly kind: 'edit'; readonly message: Message; readonly post?: Message })
  /** It takes longer than Discord waits (3 s): "thinking…" only to the person, then the message. */
  | (Outcome & {
      readonly kind: 'later';
      readonly work: () => Promise<Outcome & { readonly message: Message }>;
    });

/** A post that only the person who asked sees. */
export function onlyToYou(message: Message, outcome: string): Post {
  return { kind: 'post', message, onlyToYou: true, outcome };
}
