import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Choices } from '../../live/protocol.ts';
import type { App } from '../app.ts';
import { type CommandDraft, emptyDraft, filesOf, missingOption, optionValues } from '../draft.ts';
import { edit, focusComposer, mark, openDraft } from './draft-edit.ts';
import type { Line } from './lines.ts';

/** What can be filled in: no subcommand. */
export type Option = APIApplicationCommandBasicOption;

/** How long a person's typing rests before the bot is asked for choices, in milliseconds. */
const REST = 150;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Whether the bot gives choices for what is typed. */
export function completes(option: Option): boolean {
  return (option as { readonly autocomplete?: boolean }).autocomplete ?? false;
}

function change(app: App, changed: Partial<CommandDraft>, marked = 0): void {
  const { command } = openDraft(app);
  if (command) edit(app, { command: { ...command, ...changed }, marked });
}

/** Put a value into an option. */
export function set(app: App, name: string, value: string | File): void {
  const { command } = openDraft(app);
  if (command) change(app, { values: { ...command.values, [name]: value } });
}

/** The keyboard has come to an option: ask for choices at once. */
export function focus(app: App, name: string): void {
  if (openDraft(app).command?.focused === name && openDraft(app).command?.choices) return;
  change(app, { focused: name, choices: null });
  const option = openDraft(app).command?.entry.options.find((one) => one.name === name);
  if (option && completes(option)) completeCommand(app, name, 0);
}

/** Add an optional option, and go there. */
export function show(app: App, name: string): void {
  const { command } = openDraft(app);
  if (command) change(app, { shown: [...command.shown, name], focused: name, choices: null });
  queueMicrotask(() => document.getElementById(`option-${name}`)?.focus());
}

/** Ask the bot for choices, once the typing rests; an answer that came too late is dropped. */
export function completeCommand(app: App, name: string, rest = REST): void {
  clearTimeout(resting);
  resting = setTimeout(async () => {
    const { command } = openDraft(app);
    if (command?.focused !== name) return;
    const asked = command.values[name];
    const options = { ...optionValues(command), [name]: typeof asked === 'string' ? asked : '' };
    const choices = await app.act({ do: 'complete', command: command.entry.path, options, focused: name });
    const now = openDraft(app).command;
    if (!choices || now?.focused !== name || now.values[name] !== asked) return;
    // Whoever has moved to a choice stays on it when the list is renewed.
    const marked = now.choices?.[openDraft(app).marked]?.name;
    const at = (choices as Choices).findIndex((choice) => choice.name === marked);
    change(app, { choices: choices as Choices, choicesFor: options[name] as string }, Math.max(0, at));
  }, rest);
}

/** The choices that are there, as lines of a list. */
export function choiceLines(app: App, draft: CommandDraft, option: Option): Line[] {
  if (!completes(option)) return [];
  return (draft.choices ?? []).map((choice) => ({
    label: choice.name,
    about: '',
    pick: () => {
      const { name } = option;
      change(app, {
        values: { ...draft.values, [name]: choice.name },
        picked: { ...draft.picked, [name]: { label: choice.name, value: choice.value } },
        choices: [],
      });
    },
  }));
}

/** Arrows mark a choice, Enter and Tab take it, Escape and Backspace at the start leave the command. Enter sends it else. */
export function keys(app: App, event: KeyboardEvent, open: readonly Line[]): void {
  const { marked, command } = openDraft(app);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const input = event.target as HTMLInputElement;
  if (open.length > 0 && step !== undefined) {
    event.preventDefault();
    mark(app, 'option-lines', (marked + step + open.length) % open.length);
  } else if (
    isCurrent(command, open) &&
    (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))
  ) {
    event.preventDefault();
    open[marked]?.pick();
  } else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
    // From a text field a browser sends the form by itself, from a list of choices it does not.
    event.preventDefault();
    event.target.form?.requestSubmit();
  } else if (command !== null && typesOn(event)) {
    const option = command.entry.options.find(
      ({ name, type }) => TYPED.includes(type) && !command.shown.includes(name),
    );
    if (option === undefined) return;
    event.preventDefault();
    set(app, option.name, event.key);
    show(app, option.name);
  } else if (
    event.key === 'Escape' ||
    (event.key === 'Backspace' && input.value === '' && input.id === `option-${command?.shown[0]}`)
  ) {
    event.preventDefault();
    leave(app);
  }
}

/** Text and numbers. */
const TYPED: readonly number[] = [3, 4, 10];

/** A letter while the keyboard is on a button, as it is behind a command of which everything may be left out: it is not lost. */
function typesOn({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLButtonElement && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
  );
}

/** Whoever types on and presses Enter at once means what was typed, not a choice for the text before. */
function isCurrent(command: CommandDraft | null, open: readonly Line[]): boolean {
  return open.length > 0 && (command?.values[command.focused ?? ''] ?? '') === command?.choicesFor;
}

/** Back to an empty message box. */
export function leave(app: App): void {
  edit(app, emptyDraft());
  focusComposer();
}

/** Send the command; one that could not be sent is not lost. */
export async function submit(app: App, event: Event): Promise<void> {
  event.preventDefault();
  const { command } = openDraft(app);
  if (!command) return;
  const missing = missingOption(command);
  if (missing) return show(app, missing);
  edit(app, emptyDraft());
  focusComposer();
  const options = optionValues(command);
  const sent = await app.act({ do: 'slash', command: command.entry.path, options }, filesOf(command));
  if (sent === undefined) edit(app, { command });
}
