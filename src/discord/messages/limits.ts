import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { shorten } from '../../answer/reply/excerpt.ts';
import { CUSTOM_ID_LIMIT, encodeAction } from './action.ts';
import type { Button, Choice, Field, Form, Menu, Message } from './message.ts';

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits and the component reference. */
export const LIMIT = {
  content: 2000,
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** All text of all embeds of a message. */
  embedTotal: 6000,
  files: 10,
  rows: 5,
  rowButtons: 5,
  label: 80,
  options: 25,
  option: 100,
  choices: 25,
  choice: 100,
  fieldLabel: 45,
  fieldHint: 100,
  fieldText: 4000,
  formFields: 5,
} as const;

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** A message's body within every limit of Discord; nothing in it pings. */
export interface OutgoingBody {
  content?: string;
  embeds?: APIEmbed[];
  components?: APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>[];
  files?: { name: string; attachment: Buffer }[];
  allowedMentions: { parse: []; repliedUser: false };
}

/** Shortens what is too long, drops what has no room: a long fact must not cost the whole reply. */
export function fitted(message: Message): OutgoingBody {
  const body: OutgoingBody = { allowedMentions: { parse: [], repliedUser: false } };
  if (message.content !== undefined) body.content = shorten(message.content, LIMIT.content);
  if (message.embeds !== undefined) body.embeds = fitEmbeds(message.embeds);
  const menus = (message.menus ?? []).flatMap(fitMenu).slice(0, LIMIT.rows);
  if (message.rows !== undefined || menus.length > 0)
    body.components = [...fitRows(message.rows ?? []).slice(0, LIMIT.rows - menus.length), ...menus];
  if (message.files !== undefined) {
    body.files = message.files.slice(0, LIMIT.files).map(({ name, content }) => ({
      name,
      attachment: Buffer.from(content, 'utf8'),
    }));
  }
  return body;
}

/**
 * A form within Discord's limits. In rows rather than labels: every Discord-compatible server knows those.
 *
 * @throws Error when its action does not fit, for Discord refuses a form without one.
 */
export function fittedForm(form: Form): APIModalInteractionResponseCallbackData {
  const customId = encodeAction(form.action);
  if (customId === null)
    throw new Error(
      `The action "${form.action.kind}" of the form "${form.title}" is longer than the ${CUSTOM_ID_LIMIT} characters of a custom_id.`,
    );
  return {
    custom_id: customId,
    title: shorten(form.title, LIMIT.fieldLabel),
    components: form.fields.slice(0, LIMIT.formFields).map((field) => ({
      type: ComponentType.ActionRow,
      components: [fitField(field)],
    })),
  };
}

function fitField(field: Field): APITextInputComponent {
  const limit = Math.min(field.limit ?? LIMIT.fieldText, LIMIT.fieldText);
  return {
    type: ComponentType.TextInput,
    custom_id: field.id,
    label: shorten(field.label, LIMIT.fieldLabel),
    style: field.long === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: field.required === true,
    max_length: limit,
    ...(field.value && { value: shorten(field.value, limit) }),
    ...(field.hint && { placeholder: shorten(field.hint, LIMIT.fieldHint) }),
  };
}

/** At most 25 choices, none empty, none twice. */
export function fittedChoices(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices
    .filter(({ name, value }) => {
      const good = name.trim() !== '' && value !== '' && value.length <= LIMIT.choice && !seen.has(value);
      seen.add(value);
      return good;
    })
    .slice(0, LIMIT.choices)
    .map(({ name, value }) => ({ name: shorten(name, LIMIT.choice), value }));
}

function fitEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  let room: number = LIMIT.embedTotal;
  const take = (text: string, limit: number): string => {
    const taken = shorten(text, Math.min(limit, room));
    room -= taken.length;
    return taken;
  };
  return embeds.slice(0, LIMIT.embeds).flatMap((embed) => {
    if (room <= 0) return [];
    const { author, title, footer, description, ...rest } = embed;
    const fitted: APIEmbed = rest;
    if (author !== undefined && author.name.trim() !== '')
      fitted.author = { ...author, name: take(author.name, LIMIT.author) };
    if (title !== undefined) fitted.title = take(title, LIMIT.title);
    if (footer !== undefined && room > 0)
      fitted.footer = { ...footer, text: take(footer.text, LIMIT.footer) };
    if (description !== undefined && room > 0) fitted.description = take(description, LIMIT.description);
    if (embed.fields !== undefined) {
      fitted.fields = embed.fields
        .filter(({ name, value }) => name.trim() !== '' && value.trim() !== '')
        .slice(0, LIMIT.fields)
        .flatMap((field) =>
          room < field.name.length + 2
            ? []
            : [
                {
                  ...field,
                  name: take(field.name, LIMIT.fieldName),
                  value: take(field.value, LIMIT.fieldValue),
                },
              ],
        );
    }
    return [fitted];
  });
}

/** Discord refuses a message with the same custom_id twice, and an empty row. */
function fitRows(rows: readonly (readonly Button[])[]): APIActionRowComponent<APIButtonComponent>[] {
  const seen = new Set<string>();
  return rows
    .map((row) => row.flatMap((button) => fitButton(button, seen)).slice(0, LIMIT.rowButtons))
    .filter((components) => components.length > 0)
    .slice(0, LIMIT.rows)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** Its custom_id says which of them it is alone, what is chosen says it all. Discord refuses a choice that is there twice, and none. */
function fitMenu(
  { placeholder, options }: Menu,
  at: number,
): APIActionRowComponent<APIStringSelectComponent>[] {
  const seen = new Set<string>();
  const fit = options.flatMap(({ label, description, action }) => {
    const value = encodeAction(action);
    const [name = '', more = ''] = [label, description].map((text) => shorten(onOneLine(text), LIMIT.option));
    if (value === null || seen.has(value) || name === '') return [];
    seen.add(value);
    return [{ label: name, value, ...(more !== '' && { description: more }) }];
  });
  if (fit.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: at === 0 ? 'menu' : `menu ${at + 1}`,
    placeholder: shorten(onOneLine(placeholder), LIMIT.option),
    options: fit.slice(0, LIMIT.options),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function onOneLine(text: string): string {
  return /[^\S ]|^ | $| {2}/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

function fitButton(button: Button, seen: Set<string>): APIButtonComponent[] {
  const customId = encodeAction(button.action);
  const label = shorten(onOneLine(button.label), LIMIT.label);
  if (customId === null || seen.has(customId) || label === '') return [];
  seen.add(customId);
  return [
    {
      type: ComponentType.Button,
      style: STYLES[button.style ?? 'plain'],
      label,
      custom_id: customId,
    },
  ];
}
