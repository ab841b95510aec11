import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choices } from '../../live/protocol.ts';
import { type App, guildOf, nameOf } from '../app.ts';
import { type CommandDraft, emptyDraft, filesOf, missingOption, optionValues } from '../draft.ts';
import { draftOf, edit, focusComposer, mark } from './composer.ts';
import { type Line, lines } from './lines.ts';

type Option = APIApplicationCommandBasicOption;
interface Fixed {
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly autocomplete?: boolean;
}

/** How long a person's typing rests before the bot is asked for choices, in milliseconds. */
const REST = 150;
let resting: ReturnType<typeof setTimeout> | undefined;

/** A slash command being filled in: a chip for each option, choices above the one that is typed in. */
export function commandForm(app: App, draft: CommandDraft): TemplateResult {
  const { entry, shown, focused } = draft;
  const hidden = entry.options.filter(({ name }) => !shown.includes(name));
  const current = entry.options.find(({ name }) => name === focused);
  const open = current ? choiceLines(app, draft, current) : [];
  return html`
    ${
      current
        ? html`<div class="option-hint"><strong>${current.name}</strong> ${current.description}</div>`
        : html`<div class="option-hint">${entry.description}</div>`
    }
    ${open.length > 0 ? lines('option-lines', `Choices for ${focused}`, open, draftOf(app).marked) : nothing}
    <form
      class="box command"
      aria-label="/${entry.path}"
      @submit=${(event: Event) => submit(app, event)}
      @keydown=${(event: KeyboardEvent) => keys(app, event, open)}
    >
      <span class="command-name">/${entry.path}</span>
      ${entry.options.filter(({ name }) => shown.includes(name)).map((option) => chip(app, draft, option, open))}
      ${hidden.map(
        (option) =>
          html`<button type="button" class="more" @click=${() => show(app, option.name)}>+ ${option.name}</button>`,
      )}
      <span class="spacer"></span>
      <button type="button" aria-label="Leave the command" @click=${() => leave(app)}>✕</button>
      <button class="main" id="command-send" aria-label="Send the command">Send</button>
    </form>
  `;
}

function chip(app: App, draft: CommandDraft, option: Option, open: readonly Line[]): TemplateResult {
  const { name, required, type } = option;
  const id = `option-${name}`;
  const value = draft.values[name];
  if (type === 11) {
    return html`<label class="chip"
      ><span>${name}</span>
      <input id=${id} type="file" ?required=${(required ?? false) && !(value instanceof File)} @focus=${() => focus(app, name)}
        @change=${(event: Event) => set(app, name, (event.target as HTMLInputElement).files?.[0] ?? '')} />
      ${value instanceof File ? html`<span class="file-name">${value.name}</span>` : nothing}
    </label>`;
  }
  const text = typeof value === 'string' ? value : '';
  const fixed = fixedChoices(app, option);
  if (fixed) {
    return html`<label class="chip"
      ><span>${name}</span>
      <select id=${id} ?required=${required ?? false} @focus=${() => focus(app, name)}
        @change=${(event: Event) => set(app, name, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${text === ''}></option>
        ${fixed.map((one) => html`<option value=${String(one.value)} ?selected=${text === String(one.value)}>${one.name}</option>`)}
      </select>
    </label>`;
  }
  const completes = (option as Fixed).autocomplete ?? false;
  const expanded = completes && draft.focused === name && open.length > 0;
  return html`<label class="chip"
    ><span>${name}</span>
    <input
      id=${id}
      autocomplete="off"
      inputmode=${type === 4 || type === 10 ? 'decimal' : 'text'}
      role=${completes ? 'combobox' : nothing}
      aria-autocomplete=${completes ? 'list' : nothing}
      aria-expanded=${completes ? expanded : nothing}
      aria-controls=${expanded ? 'option-lines' : nothing}
      aria-activedescendant=${expanded ? `option-lines-${draftOf(app).marked}` : nothing}
      ?required=${required ?? false}
      size=${Math.min(60, Math.max(12, text.length))}
      .value=${live(text)}
      @focus=${() => focus(app, name)}
      @input=${(event: Event) => {
        set(app, name, (event.target as HTMLInputElement).value);
        if (completes) complete(app, name);
      }}
    />
  </label>`;
}

function change(app: App, changed: Partial<CommandDraft>, marked = 0): void {
  const { command } = draftOf(app);
  if (command) edit(app, { command: { ...command, ...changed }, marked });
}

function set(app: App, name: string, value: string | File): void {
  const { command } = draftOf(app);
  if (command) change(app, { values: { ...command.values, [name]: value } });
}

function focus(app: App, name: string): void {
  if (draftOf(app).command?.focused === name && draftOf(app).command?.choices) return;
  change(app, { focused: name, choices: null });
  const option = draftOf(app).command?.entry.options.find((one) => one.name === name);
  if ((option as Fixed | undefined)?.autocomplete) complete(app, name, 0);
}

function show(app: App, name: string): void {
  const { command } = draftOf(app);
  if (command) change(app, { shown: [...command.shown, name], focused: name, choices: null });
  queueMicrotask(() => document.getElementById(`option-${name}`)?.focus());
}

/** Ask the bot for choices, once the typing rests; an answer that came too late is dropped. */
function complete(app: App, name: string, rest = REST): void {
  clearTimeout(resting);
  resting = setTimeout(async () => {
    const { command } = draftOf(app);
    if (command?.focused !== name) return;
    const asked = command.values[name];
    const options = { ...optionValues(command), [name]: typeof asked === 'string' ? asked : '' };
    const choices = await app.act({ do: 'complete', command: command.entry.path, options, focused: name });
    const now = draftOf(app).command;
    if (!choices || now?.focused !== name || now.values[name] !== asked) return;
    // Whoever has moved to a choice stays on it when the list is renewed.
    const marked = now.choices?.[draftOf(app).marked]?.name;
    const at = (choices as Choices).findIndex((choice) => choice.name === marked);
    change(app, { choices: choices as Choices, choicesFor: options[name] as string }, Math.max(0, at));
  }, rest);
}

function choiceLines(app: App, draft: CommandDraft, option: Option): Line[] {
  if (!(option as Fixed).autocomplete) return [];
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

function keys(app: App, event: KeyboardEvent, open: readonly Line[]): void {
  const { marked, command } = draftOf(app);
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
  } else if (
    event.key === 'Escape' ||
    (event.key === 'Backspace' && input.value === '' && input.id === `option-${command?.shown[0]}`)
  ) {
    event.preventDefault();
    leave(app);
  }
}

/** Whoever types on and presses Enter at once means what was typed, not a choice for the text before. */
function isCurrent(command: CommandDraft | null, open: readonly Line[]): boolean {
  return open.length > 0 && (command?.values[command.focused ?? ''] ?? '') === command?.choicesFor;
}

function leave(app: App): void {
  edit(app, emptyDraft());
  focusComposer();
}

async function submit(app: App, event: Event): Promise<void> {
  event.preventDefault();
  const { command } = draftOf(app);
  if (!command) return;
  const missing = missingOption(command);
  if (missing) return show(app, missing);
  edit(app, emptyDraft());
  focusComposer();
  const options = optionValues(command);
  const sent = await app.act({ do: 'slash', command: command.entry.path, options }, filesOf(command));
  if (sent === undefined) edit(app, { command });
}

/** A list of its own: named choices, yes and no, people, roles, channels. */
function fixedChoices(
  { ui }: App,
  option: Option,
): readonly { name: string; value: string | number }[] | undefined {
  const guild = guildOf(ui);
  const people = (guild?.members ?? []).map(({ userId }) => ({ name: nameOf(ui, userId), value: userId }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({ name, value: id }));
  const { choices } = option as Fixed;
  if (choices?.length) return choices;
  switch (option.type) {
    case 5:
      return [
        { name: 'True', value: 'true' },
        { name: 'False', value: 'false' },
      ];
    case 6:
      return people;
    case 7:
      return (guild?.channels ?? []).map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case 8:
      return roles;
    case 9:
      return [...people, ...roles];
    default:
      return undefined;
  }
}
