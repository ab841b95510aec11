import { ApplicationCommandType, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { z } from 'zod';
import { checkBody } from './fail.ts';
import { checkBelow } from './messages.ts';
import { problem, snowflake, text } from './primitives.ts';

/** Discord's rule for slash commands and their options. */
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const slashName = text(32, 1).refine((name) => COMMAND_NAME.test(name) && name === name.toLowerCase(), {
  error: 'Command name is invalid',
  params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
});
const localized = (most: number) => z.record(z.string(), text(most, 1).nullable()).nullish();
const described = {
  name: slashName,
  name_localizations: localized(32),
  description: text(100, 1),
  description_localizations: localized(100),
};

const choiceOf = <T extends z.ZodType>(value: T) =>
  z
    .array(z.strictObject({ name: text(100, 1), name_localizations: localized(100), value }))
    .max(25)
    .nullish();
const bounds = (kind: z.ZodNumber) => ({ min_value: kind.nullish(), max_value: kind.nullish() });
/** Largest whole number that Discord takes: 2^53. */
const safe = z
  .number()
  .min(-(2 ** 53))
  .max(2 ** 53);

const plain = <T extends Type>(type: T) =>
  z.strictObject({ ...described, type: z.literal(type), required: z.boolean().nullish() });
const stringOption = plain(Type.String).extend({
  choices: choiceOf(text(100, 1)),
  min_length: z.int().min(0).max(6000).nullish(),
  max_length: z.int().min(1).max(6000).nullish(),
  autocomplete: z.boolean().nullish(),
});
const numeric = <T extends Type>(type: T, kind: z.ZodNumber) =>
  plain(type).extend({ choices: choiceOf(kind), ...bounds(kind), autocomplete: z.boolean().nullish() });

const valueOption = z
  .discriminatedUnion('type', [
    stringOption,
    numeric(Type.Integer, z.int()),
    numeric(Type.Number, safe),
    plain(Type.Boolean),
    plain(Type.User),
    plain(Type.Channel).extend({ channel_types: z.array(z.int()).nullish() }),
    plain(Type.Role),
    plain(Type.Mentionable),
    plain(Type.Attachment),
  ])
  .check((context) => {
    const option = context.value;
    if ('autocomplete' in option && option.autocomplete && option.choices?.length) {
      problem(
        context,
        ['choices'],
        'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES',
        'Options with autocomplete may not have choices',
      );
    }
  });

const values = z.array(valueOption).max(25).check(requiredFirst).check(uniqueNames).nullish();
const subcommand = z.strictObject({
  ...described,
  type: z.literal(Type.Subcommand),
  required: z.boolean().nullish(),
  options: values,
});
const group = z.strictObject({
  ...described,
  type: z.literal(Type.SubcommandGroup),
  required: z.boolean().nullish(),
  options: z.array(subcommand).min(1).max(25).check(uniqueNames),
});
const branches = z
  .array(z.discriminatedUnion('type', [subcommand, group]))
  .max(25)
  .check(uniqueNames);

const shared = {
  id: snowflake.optional(),
  application_id: snowflake.optional(),
  guild_id: snowflake.optional(),
  version: snowflake.optional(),
  name_localizations: localized(32),
  default_member_permissions: z.string().regex(/^\d+$/, 'Value is not a permission bit set.').nullish(),
  dm_permission: z.boolean().nullish(),
  default_permission: z.boolean().nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
};
const slash = z
  .strictObject({
    ...shared,
    ...described,
    type: z.literal(ApplicationCommandType.ChatInput).nullish(),
    options: z.array(z.unknown()).max(25).nullish(),
  })
  .check((context) => {
    const length = characters(context.value);
    if (length > 8000) {
      problem(context, [], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (8000): ${length}`);
    }
  });
const menu = z.strictObject({
  ...shared,
  name: text(32, 1),
  type: z.union([z.literal(ApplicationCommandType.User), z.literal(ApplicationCommandType.Message)]),
  description: text(0).nullish(),
  description_localizations: localized(100),
  options: z.array(z.unknown()).max(0).nullish(),
});

/** A command’s definition within Discord’s limits. */
export type CommandBody = z.infer<typeof slash> | z.infer<typeof menu>;

/** One definition against Discord's limits. @throws ApiError 50035 with the paths, below `path` */
export function checkCommand(json: unknown, path: readonly string[] = []): CommandBody {
  return checkBelow(path, () => {
    const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
    if (type === ApplicationCommandType.User || type === ApplicationCommandType.Message)
      return checkBody(menu, json);
    const body = checkBody(slash, json);
    if (body.options?.length)
      checkBelow(['options'], () => checkBody(optionsSchema(body.options ?? []), body.options));
    return body;
  });
}

/** Subcommands or values, never both: the first option says which is meant, so that its problems are named. */
function optionsSchema(options: readonly unknown[]): z.ZodType {
  const first = options[0];
  const type = typeof first === 'object' && first !== null && 'type' in first ? first.type : undefined;
  return type === Type.Subcommand || type === Type.SubcommandGroup ? branches : values;
}

function requiredFirst(
  context: z.core.ParsePayload<readonly { required?: boolean | null | undefined }[]>,
): void {
  let optional = false;
  context.value.forEach(({ required }, index) => {
    if (required && optional) {
      problem(
        context,
        [index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optional ||= !required;
  });
}

function uniqueNames(context: z.core.ParsePayload<readonly { name: string }[]>): void {
  const seen = new Set<string>();
  context.value.forEach(({ name }, index) => {
    if (seen.has(name)) {
      problem(
        context,
        [index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists',
      );
    }
    seen.add(name);
  });
}

/** Names, descriptions and choice values together; of a text in several languages the longest counts. */
function characters(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const one = node as Record<string, unknown>;
  const longest = (field: string) =>
    Math.max(
      typeof one[field] === 'string' ? one[field].length : 0,
      ...Object.values(one[`${field}_localizations`] ?? {}).map((text) => String(text ?? '').length),
    );
  const children = [...((one.options ?? []) as unknown[]), ...((one.choices ?? []) as unknown[])];
  return (
    longest('name') +
    longest('description') +
    (typeof one.value === 'string' ? one.value.length : 0) +
    children.reduce<number>((sum, child) => sum + characters(child), 0)
  );
}
