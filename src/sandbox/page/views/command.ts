import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import type { CommandDraft } from '../draft.ts';
import {
  choiceLines,
  completeCommand,
  completes,
  focus,
  keys,
  leave,
  type Option,
  set,
  show,
  submit,
} from './command-edit.ts';
import { openDraft } from './draft-edit.ts';
import { fixedChoices } from './fixed-choices.ts';
import { type Line, lines } from './lines.ts';

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
    ${open.length > 0 ? lines('option-lines', `Choices for ${focused}`, open, openDraft(app).marked) : nothing}
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
      <button class="main" id="command-send" aria-label="Send the command">Send</button>
      <button type="button" aria-label="Leave the command" @click=${() => leave(app)}>✕</button>
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
  const completing = completes(option);
  const expanded = completing && draft.focused === name && open.length > 0;
  return html`<label class="chip"
    ><span>${name}</span>
    <input
      id=${id}
      autocomplete="off"
      inputmode=${type === 4 || type === 10 ? 'decimal' : 'text'}
      role=${completing ? 'combobox' : nothing}
      aria-autocomplete=${completing ? 'list' : nothing}
      aria-expanded=${completing ? expanded : nothing}
      aria-controls=${expanded ? 'option-lines' : nothing}
      aria-activedescendant=${expanded ? `option-lines-${openDraft(app).marked}` : nothing}
      ?required=${required ?? false}
      size=${Math.min(60, Math.max(12, text.length))}
      .value=${live(text)}
      @focus=${() => focus(app, name)}
      @input=${(event: Event) => {
        set(app, name, (event.target as HTMLInputElement).value);
        if (completing) completeCommand(app, name);
      }}
    />
  </label>`;
}
