import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Channel, RegisteredCommand } from '../model.ts';
import { type PickedFile, resolveFile, resolveOption } from './resolve.ts';
import { PersonError } from './wait.ts';

/** What a person fills in, by the option's name. People, roles and channels by id. */
export type OptionValues = Readonly<Record<string, string | number | boolean | PickedFile | undefined>>;

interface FilledOption {
  readonly name: string;
  readonly type: number;
  readonly value?: unknown;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
}

interface Filled {
  readonly options: readonly FilledOption[];
  readonly resolved: Record<string, Record<string, unknown>>;
}

/**
 * A slash command's options as Discord sends them.
 * @param path subcommand group and subcommand, if any
 * @param focused the option that is being typed: nothing is required then, and its value may be anything
 * @throws PersonError for what the client does not let a person send
 */
export function fillOptions(
  core: Core,
  channel: Channel,
  command: RegisteredCommand,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): Filled {
  const resolved: Filled['resolved'] = {};
  const fill = (
    options: readonly APIApplicationCommandOption[],
    rest: readonly string[],
  ): readonly FilledOption[] => {
    const [first, ...deeper] = rest;
    const branches = options.filter(isBranch);
    if (first === undefined && branches.length === 0) return fillValues(options);
    const branch = branches.find(({ name }) => name === first);
    if (!branch) {
      const names = branches.map(({ name }) => name).join(', ');
      throw new PersonError(
        `/${command.name} has no subcommand “${first ?? ''}”; it has: ${names || 'none'}.`,
      );
    }
    return [
      {
        name: branch.name,
        type: branch.type,
        options: fill(('options' in branch && branch.options) || [], deeper),
      },
    ];
  };
  const fillValues = (options: readonly APIApplicationCommandOption[]): readonly FilledOption[] => {
    const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
    if (unknown !== undefined) throw new PersonError(`/${command.name} has no option “${unknown}”.`);
    return options.flatMap((option): FilledOption[] => {
      const { name, type } = option;
      const value = values[name];
      if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
      if (value === undefined) {
        if (option.required && focused === undefined)
          throw new PersonError(`/${command.name} needs “${name}”.`);
        return [];
      }
      if (type === Type.Attachment)
        return [{ name, type, value: resolveFile(core, channel, resolved, value as PickedFile) }];
      checkValue(option, value);
      resolveOption(core, channel, resolved, type, String(value));
      return [{ name, type, value }];
    });
  };
  return { options: fill(command.options ?? [], path), resolved };
}

function isBranch({ type }: APIApplicationCommandOption): boolean {
  return type === Type.Subcommand || type === Type.SubcommandGroup;
}

interface Bounds {
  readonly choices?: readonly { readonly value: string | number }[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

const KINDS: Readonly<Record<number, string>> = {
  [Type.String]: 'string',
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
};

function checkValue(option: APIApplicationCommandOption, value: unknown): void {
  const refuse = (why: string): never => {
    throw new PersonError(`“${option.name}” ${why}, not ${JSON.stringify(value)}.`);
  };
  const kind = KINDS[option.type] ?? 'string';
  if (typeof value !== kind) refuse(`takes a ${kind}`);
  const { choices, min_value, max_value, min_length, max_length } = option as Bounds;
  if (choices?.length && !choices.some((choice) => choice.value === value))
    refuse('takes one of its choices');
  if (option.type === Type.Integer && !Number.isInteger(value)) refuse('takes a whole number');
  if (typeof value === 'number' && (value < (min_value ?? -Infinity) || value > (max_value ?? Infinity))) {
    refuse(`takes ${min_value ?? 'anything'} to ${max_value ?? 'anything'}`);
  }
  if (typeof value === 'string' && option.type === Type.String) {
    if (value.length < (min_length ?? 0) || value.length > (max_length ?? 6000)) {
      refuse(`takes ${min_length ?? 0} to ${max_length ?? 6000} characters`);
    }
  }
}
