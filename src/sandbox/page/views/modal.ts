import { ComponentType as Type } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { App } from '../app.ts';
import { markdown } from '../markdown.ts';
import { noticeView } from './notice.ts';
import { type SelectLike, selectChoices } from './select.ts';

/** A field of a modal, as far as it is drawn. */
interface Field extends SelectLike {
  readonly style?: number;
  readonly label?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
}

interface Row {
  readonly type: number;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly component?: Field;
  readonly components?: readonly Field[];
}

/** The window that a bot opened. The browser's own dialog keeps the keyboard inside. */
export function modal(app: App): TemplateResult | typeof nothing {
  const { ui } = app;
  const open = ui.modal;
  if (!open?.modal) return nothing;
  const rows = open.modal.components as unknown as readonly Row[];
  const close = () =>
    app.change((shown) => {
      shown.modal = null;
    });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement;
    const { values, files } = filled(event.target as HTMLFormElement, rows);
    // Once: it stays open until the bot has it, so that what was written is lost with nobody.
    button.disabled = true;
    const sent = await app.act({ do: 'submit', invocationId: open.id, values }, files);
    button.disabled = false;
    if (sent !== undefined) close();
  };
  const leave = (event: Event) => {
    event.preventDefault();
    const form = (event.currentTarget as Element).closest('dialog')?.querySelector('form');
    if (!form || !isFilled(form) || confirm('Leave the window? What you wrote in it is lost.')) close();
  };
  return html`<dialog
    class="modal"
    aria-labelledby="modal-title"
    @close=${close}
    @cancel=${leave}
    @keydown=${(event: KeyboardEvent) => (event.key === 'Escape' ? leave(event) : undefined)}
    ${ref((element) => {
      const dialog = element as HTMLDialogElement | undefined;
      // Only what stands in the page already can be opened.
      queueMicrotask(() => {
        if (dialog?.isConnected && !dialog.open) dialog.showModal();
      });
    })}
  >
    <form @submit=${submit}>
      <h2 id="modal-title">${open.modal.title}</h2>
      ${rows.map((row) => drawRow(app, row))}
      <div class="modal-buttons">
        <button type="button" class="link" @click=${leave}>Cancel</button>
        <button class="main">Submit</button>
      </div>
    </form>
    ${noticeView(app)}
  </dialog>`;
}

/** Whether anything in it is not as the bot gave it. */
function isFilled(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return [...field.options].some(
        ({ selected, defaultSelected, value }) => selected && !defaultSelected && value !== '',
      );
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    return isText && field.value !== field.defaultValue;
  });
}

function drawRow(app: App, row: Row): TemplateResult {
  if (row.type === Type.TextDisplay) return html`<p>${markdown(app.ui, row.content ?? '')}</p>`;
  const field = row.component ?? row.components?.[0];
  if (!field) return html``;
  const required = field.required ?? true;
  return html`<label class="modal-field">
    <span class="modal-label">${row.label ?? field.label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</span>
    ${row.description ? html`<small>${row.description}</small>` : nothing} ${input(app, field, required)}
  </label>`;
}

function input(app: App, field: Field, required: boolean): TemplateResult {
  const { custom_id = '', placeholder = '', min_length, max_length = 4000, value = '' } = field;
  switch (field.type) {
    case Type.TextInput:
      return field.style === 2
        ? html`<textarea name=${custom_id} rows="6" ?required=${required} minlength=${min_length ?? nothing} maxlength=${max_length} placeholder=${placeholder}>${value}</textarea>`
        : html`<input name=${custom_id} ?required=${required} minlength=${min_length ?? nothing} maxlength=${max_length} placeholder=${placeholder} value=${value} autocomplete="off" />`;
    case Type.FileUpload:
      return html`<input type="file" name=${custom_id} ?required=${required} ?multiple=${(field.max_values ?? 1) > 1} />`;
    default:
      return html`<select name=${custom_id} ?required=${required} ?multiple=${(field.max_values ?? 1) > 1}>
        ${(field.max_values ?? 1) > 1 ? nothing : html`<option value="">${placeholder || 'Make a selection'}</option>`}
        ${selectChoices(app, field).map((choice) => html`<option value=${choice.value} ?selected=${choice.default ?? false}>${choice.label}</option>`)}
      </select>`;
  }
}

type Values = Record<string, string | string[] | { files: string[] }>;

function filled(form: HTMLFormElement, rows: readonly Row[]): { values: Values; files: Map<string, File> } {
  const data = new FormData(form);
  const files = new Map<string, File>();
  const values: Values = {};
  for (const { component, components } of rows) {
    const field = component ?? components?.[0];
    if (!field?.custom_id) continue;
    const given = data.getAll(field.custom_id).filter((one) => one !== '');
    if (field.type === Type.TextInput) values[field.custom_id] = String(given[0] ?? '');
    else if (field.type === Type.FileUpload) {
      const picked = given.filter((one) => one instanceof File && one.name !== '');
      picked.forEach((one, index) => {
        files.set(`${field.custom_id}-${index}`, one as File);
      });
      values[field.custom_id] = { files: picked.map((_, index) => `${field.custom_id}-${index}`) };
    } else values[field.custom_id] = given.map(String);
  }
  return { values, files };
}
