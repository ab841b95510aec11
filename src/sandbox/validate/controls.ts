import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { partialEmoji, problem, snowflake, text, url } from './primitives.ts';

/** Discord numbers the components of a message itself when the bot does not. */
export const number = {
  id: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
};
const customId = text(100, 1);

export const button = z
  .strictObject({
    ...number,
    type: z.literal(ComponentType.Button),
    style: z.int().min(1).max(6),
    label: text(80).nullish(),
    emoji: partialEmoji.nullish(),
    custom_id: customId.nullish(),
    url: url(512).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().optional(),
  })
  .check((context) => {
    const { style, custom_id, url: link, sku_id, label, emoji } = context.value;
    const required = (field: string) =>
      problem(context, [field], 'BASE_TYPE_REQUIRED', 'This field is required');
    if (style === ButtonStyle.Link) {
      if (!link) required('url');
      if (custom_id) {
        problem(
          context,
          [],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        );
      }
    } else if (style === ButtonStyle.Premium) {
      if (!sku_id) required('sku_id');
    } else {
      if (!custom_id) required('custom_id');
      if (link)
        problem(context, ['url'], 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button may have a url');
    }
    if (style !== ButtonStyle.Premium && !label && !emoji) required('label');
  });

const selectBase = {
  ...number,
  custom_id: customId,
  placeholder: text(150).nullish(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  /** In modals only. */
  required: z.boolean().optional(),
};

const stringSelect = z
  .strictObject({
    ...selectBase,
    type: z.literal(ComponentType.StringSelect),
    options: z
      .array(
        z.strictObject({
          label: text(100, 1),
          value: text(100, 1),
          description: text(100).nullish(),
          emoji: partialEmoji.nullish(),
          default: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(25),
  })
  .check((context) => {
    const { options, min_values = 1, max_values = 1 } = context.value;
    const seen = new Set<string>();
    options.forEach(({ value }, index) => {
      if (seen.has(value)) {
        problem(
          context,
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      }
      seen.add(value);
    });
    if (max_values > options.length || min_values > max_values) {
      problem(
        context,
        ['max_values'],
        'BASE_TYPE_BAD_LENGTH',
        `Must be between ${min_values} and ${options.length}.`,
      );
    }
    if (options.filter((option) => option.default).length > max_values) {
      problem(
        context,
        ['options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        'More options are chosen than may be',
      );
    }
  });

const entitySelect = (type: 5 | 6 | 7 | 8) =>
  z.strictObject({
    ...selectBase,
    type: z.literal(type),
    default_values: z
      .array(z.strictObject({ id: snowflake, type: z.enum(['user', 'role', 'channel']) }))
      .max(25)
      .optional(),
    ...(type === ComponentType.ChannelSelect ? { channel_types: z.array(z.int()).optional() } : {}),
  });

export const selects = [
  stringSelect,
  entitySelect(ComponentType.UserSelect),
  entitySelect(ComponentType.RoleSelect),
  entitySelect(ComponentType.MentionableSelect),
  entitySelect(ComponentType.ChannelSelect),
] as const;

export const textInput = z.strictObject({
  ...number,
  type: z.literal(ComponentType.TextInput),
  custom_id: customId,
  style: z.int().min(1).max(2),
  label: text(45).nullish(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: text(4000).nullish(),
  placeholder: text(100).nullish(),
});

export const fileUpload = z.strictObject({
  ...number,
  type: z.literal(ComponentType.FileUpload),
  custom_id: customId,
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
  required: z.boolean().optional(),
});
