import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { Commands, OptionValue } from '../live/protocol.ts';

/** What stands in the composer: a message, or a slash command being filled in. */
export interface MessageDraft {
  text: string;
  files: File[];
  /** The message that it answers, and whether that notifies its author. */
  replyTo: { readonly messageId: string; readonly ping: boolean } | null;
  /** The message of one's own that is being changed. */
  editing: string | null;
  command: CommandDraft | null;
  /** Which line of the open list is marked. */
  marked: number;
}

export interface CommandDraft {
  readonly entry: CommandEntry;
  /** Text as typed; a file for an attachment. */
  values: Record<string, string | File>;
  /** What a person sees for a picked choice, whose value goes to the bot. */
  picked: Record<string, { readonly label: string; readonly value: string | number }>;
  /** Optional ones that were added. */
  shown: string[];
  focused: string | null;
  choices: readonly { readonly name: string; readonly value: string | number }[] | null;
  /** The text that the choices are for. While another one stands there, they are on their way. */
  choicesFor: string | null;
}

/** A slash command as the list shows it; each subcommand is one of its own. */
export interface CommandEntry {
  /** `reload knowledge` */
  readonly path: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

export const emptyDraft = (): MessageDraft => ({
  text: '',
  files: [],
  replyTo: null,
  editing: null,
  command: null,
  marked: 0,
});

/** Slash commands with their subcommands laid out. */
export function commandEntries(commands: Commands): CommandEntry[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap(({ name, description, options }) => branches(name, description, options ?? []));
}

function branches(
  path: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): CommandEntry[] {
  const nested = options.filter((option) => option.type === 1 || option.type === 2);
  if (nested.length === 0)
    return [{ path, description, options: options as APIApplicationCommandBasicOption[] }];
  return nested.flatMap((one) => branches(`${path} ${one.name}`, one.description, one.options ?? []));
}

/** The entries for what is typed after the slash: those that start with it first. */
export function matching(entries: readonly CommandEntry[], text: string): CommandEntry[] {
  const typed = text.slice(1).toLowerCase();
  const starts = entries.filter(({ path }) => path.startsWith(typed));
  const holds = entries.filter(({ path }) => !path.startsWith(typed) && path.includes(typed));
  return [...starts, ...holds];
}

export function startCommand(entry: CommandEntry): CommandDraft {
  const shown = entry.options.filter(({ required }) => required).map(({ name }) => name);
  return {
    entry,
    values: {},
    picked: {},
    shown,
    focused: shown[0] ?? null,
    choices: null,
    choicesFor: null,
  };
}

/** A picked choice's value as long as its label stands there, else what was typed, as the option's type wants it. */
function optionValue(draft: CommandDraft, option: APIApplicationCommandBasicOption): OptionValue | undefined {
  const typed = draft.values[option.name];
  if (typed === undefined || typed === '') return undefined;
  if (typed instanceof File) return { file: option.name };
  const picked = draft.picked[option.name];
  if (picked && picked.label === typed) return picked.value;
  if (option.type === 4 || option.type === 10) return Number(typed);
  if (option.type === 5) return typed === 'true';
  return typed;
}

export function optionValues(draft: CommandDraft): Record<string, OptionValue> {
  return Object.fromEntries(
    draft.entry.options.flatMap((option) => {
      const value = optionValue(draft, option);
      return value === undefined ? [] : [[option.name, value]];
    }),
  );
}

/** The first required option that is still empty. */
export function missingOption(draft: CommandDraft): string | undefined {
  return draft.entry.options.find((option) => option.required && optionValue(draft, option) === undefined)
    ?.name;
}

export function filesOf(draft: CommandDraft): Map<string, File> {
  return new Map(
    Object.entries(draft.values).flatMap(([name, value]) => (value instanceof File ? [[name, value]] : [])),
  );
}
