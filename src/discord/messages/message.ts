import type { APIEmbed } from 'discord.js';
import type { ButtonAction, FormAction } from './action.ts';

/** What is written on a button, and what pressing it does. */
export interface Button {
  readonly label: string;
  readonly action: ButtonAction;
  readonly style?: 'plain' | 'primary' | 'danger';
}

/** One of what completes the text that a person types. */
export interface Choice {
  /** At most 100 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}

/** A list that opens, of which one is chosen: what that does is done as if its button were pressed. */
export interface Menu {
  readonly placeholder: string;
  /** Discord shows 25. */
  readonly options: readonly {
    readonly label: string;
    readonly description: string;
    readonly action: ButtonAction;
  }[];
}

/** What is shown, as plain data. The sender writes it within Discord's limits; what is left out of an edit stays. */
export interface Message {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** Buttons in rows. */
  readonly rows?: readonly (readonly Button[])[];
  /** Below the buttons, one below the other. */
  readonly menus?: readonly Menu[];
  /** In place of those that are there. */
  readonly files?: readonly { readonly name: string; readonly content: string }[];
}

/** A form that opens in front of the person. */
export interface Form {
  readonly title: string;
  /** What is done with it. */
  readonly action: FormAction;
  /** One to five. */
  readonly fields: readonly Field[];
}

/** One field of a form, for text. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** What is in it already. */
  readonly value?: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Several lines. */
  readonly long?: boolean;
  /** In characters; Discord allows 4,000. */
  readonly limit?: number;
}

/** How it went, for the log. */
export interface Outcome {
  readonly outcome: string;
  readonly confidence?: number;
}

/** What some work came to. `beside`: what is on show stays, and this is said besides. */
export type Done = Outcome & { readonly message: Message; readonly beside?: boolean };

/** A message of its own, for everybody there or for who asked alone. */
export type Post = Outcome & {
  readonly kind: 'post';
  readonly message: Message;
  readonly onlyToYou: boolean;
};

/** A message that is posted once for its key, however often the button is pressed. */
export interface PostOnce {
  readonly message: Message;
  readonly key: string;
}

/** What a handler returns; one place sends it. */
export type Response =
  | Post
  /** Post another message for everybody first, if there is one, and then change the message whose button was pressed. */
  | (Outcome & { readonly kind: 'edit'; readonly message: Message; readonly post?: PostOnce })
  /**
   * It takes longer than Discord waits (3 s): then the message, only to the person; in place of the one whose button was
   * pressed, or after "thinking…".
   */
  | (Outcome & { readonly kind: 'later'; readonly inPlace: boolean; readonly work: () => Promise<Done> })
  | (Outcome & { readonly kind: 'form'; readonly form: Form });

/** A post that only the person who asked sees. */
export function onlyToYou(message: Message, outcome: string): Post {
  return { kind: 'post', message, onlyToYou: true, outcome };
}

/** A page that somebody turned: their own list changes; another person's stays, and they get one to themselves. */
export function turned(response: Post, own: boolean): Response {
  const { outcome, message } = response;
  return own ? { kind: 'edit', message, outcome } : onlyToYou(message, outcome);
}
