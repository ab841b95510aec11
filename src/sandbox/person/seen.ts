import {
  type APIEmbed,
  type APIMessage,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { channelOf, messagesIn } from '../core.ts';
import { startInteraction } from '../interactions.ts';
import type { Message } from '../model.ts';
import { type AnyComponent, flatten } from '../validate/components.ts';
import { messageWire } from '../wire/message.ts';
import {
  buttonOf,
  type Control,
  checkChoice,
  controls,
  isSelect,
  type SeenButton,
  type SeenSelect,
  selectOf,
} from './controls.ts';
// biome-ignore lint/suspicious/noImportCycles: what is seen can be used, and what is used shows something
import { type Invocation, invocation } from './invocation.ts';
import { resolveEntities } from './resolve.ts';
import { PersonError, until, type Watch } from './wait.ts';

/** A message as a person sees it. It is live: after an edit it shows the new text. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  /** Content and the text of all embeds and text components, line by line: for a test that only reads. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly attachments: APIMessage['attachments'];
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  /** "… is thinking" */
  readonly thinking: boolean;
  /** "The application did not respond", in place of a reply that never came. */
  readonly failed: boolean;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly replyToId: string | null;
  /** Whom it notified. */
  readonly pings: Message['pings'];
  readonly threadId: string | null;
  /** All of it, as it is on the wire. */
  readonly wire: APIMessage;
  /** Press a button, named by its label or custom id. */
  press(button: string): Invocation;
  /** Choose in a select, named by its custom id or placeholder: values, or ids of people, roles, channels. */
  choose(select: string, ...values: string[]): Invocation;
  /** The next change of it, its deletion included. */
  changed(timeout?: number): Promise<SeenMessage>;
}

export function see(watch: Watch, userId: string, message: Message): SeenMessage {
  const { core } = watch;
  const has = (flag: MessageFlags) => (message.flags & flag) !== 0;
  const find = (which: string, kind: (type: number) => boolean): AnyComponent & Control => {
    const all = controls(message).filter(({ type }) => kind(type));
    const found =
      all.find((one) => one.custom_id === which) ??
      all.find((one) => one.label === which || one.placeholder === which);
    if (found) return found;
    const there = all.map((one) => one.label ?? one.custom_id ?? '').join(', ');
    throw new PersonError(`The message has no “${which}”; it has: ${there || 'nothing of the kind'}.`);
  };
  const use = (control: AnyComponent & Control, more: object): Invocation => {
    if (control.disabled) throw new PersonError(`“${control.label ?? control.custom_id}” is disabled.`);
    if (!control.custom_id) throw new PersonError(`“${control.label}” is a link and tells the bot nothing.`);
    if (!messagesIn(core, message.channelId).has(message.id)) throw new PersonError('The message is gone.');
    const interaction = startInteraction(core, {
      type: InteractionType.MessageComponent,
      userId,
      channel: channelOf(core, message.channelId),
      data: { custom_id: control.custom_id, component_type: control.type, id: control.id, ...more },
      source: { message, wire: messageWire(core, message) },
    });
    return invocation(watch, interaction, `the press of ${control.label ?? control.custom_id}`);
  };

  const seen: SeenMessage = {
    id: message.id,
    channelId: message.channelId,
    authorId: message.authorId,
    get content() {
      return message.content;
    },
    get embeds() {
      return message.embeds;
    },
    get text() {
      return textOf(message);
    },
    get buttons() {
      return controls(message)
        .filter(({ type }) => type === ComponentType.Button)
        .map(buttonOf);
    },
    get selects() {
      return controls(message)
        .filter(({ type }) => isSelect(type))
        .map(selectOf);
    },
    get attachments() {
      return message.attachments;
    },
    get ephemeral() {
      return message.onlyTo !== null;
    },
    get thinking() {
      return has(MessageFlags.Loading) && !message.failed;
    },
    get failed() {
      return message.failed;
    },
    get edited() {
      return message.editedAt !== null;
    },
    get deleted() {
      return !messagesIn(core, message.channelId).has(message.id);
    },
    get replyToId() {
      return message.replyTo?.messageId ?? null;
    },
    get pings() {
      return message.pings;
    },
    get threadId() {
      return message.threadId;
    },
    get wire() {
      return messageWire(core, message);
    },
    press: (which) =>
      use(
        find(which, (type) => type === ComponentType.Button),
        {},
      ),
    choose(which, ...values) {
      const control = find(which, isSelect);
      checkChoice(control, values);
      const resolved = resolveEntities(core, channelOf(core, message.channelId), control.type, values);
      return use(control, { values, ...(resolved ? { resolved } : {}) });
    },
    async changed(timeout) {
      const before = fingerprint(message, seen.deleted);
      const look = () => (fingerprint(message, seen.deleted) === before ? undefined : seen);
      return until(watch, look, 'The message did not change', timeout);
    },
  };
  return seen;
}

function textOf(message: Message): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  const components = flatten(message.components).map(({ content }) => content);
  return [message.content, ...embeds, ...components].filter(Boolean).join('\n');
}

function fingerprint(message: Message, deleted: boolean): string {
  const { content, embeds, components, attachments, flags, editedAt, failed, reactions } = message;
  const counts = reactions.map(({ emoji, users }) => [emoji, users.size]);
  return JSON.stringify([content, embeds, components, attachments, flags, editedAt, failed, deleted, counts]);
}
