import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type App, channelTitle, pageChannel } from '../app.ts';
import {
  type CommandEntry,
  commandEntries,
  emptyDraft,
  type MessageDraft,
  matching,
  startCommand,
} from '../draft.ts';
import { mentionsFor, typedMention, withIds } from '../mentions.ts';
import { commandForm } from './command.ts';
import { editBar, fileList, lengthBar, replyBar } from './composer-bars.ts';
import { edit, focusComposer, mark, openDraft } from './draft-edit.ts';
import { type Line, lines } from './lines.ts';

/** The message box: plain messages, slash commands, mentions, files. */
export function composer(app: App): TemplateResult {
  const { ui } = app;
  const channel = pageChannel(ui);
  const draft = openDraft(app);
  if (!channel?.mayWrite) {
    return html`<div class="composer" id="composer-area"><p class="no-writing" id="composer" tabindex="-1">You may not write in this channel.</p></div>`;
  }
  return html`<div
    class="composer"
    id="composer-area"
    tabindex="-1"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => drop(app, event)}
  >
    ${draft.command ? commandForm(app, draft.command) : textBox(app, draft)}
  </div>`;
}

function textBox(app: App, draft: MessageDraft): TemplateResult {
  const { ui } = app;
  const open = suggestions(app, draft);
  const expanded = open.length > 0;
  return html`
    ${expanded ? lines('composer-lines', draft.text.startsWith('/') ? 'Commands' : 'Mentions', open, draft.marked) : nothing}
    ${replyBar(app, draft)} ${editBar(app, draft)} ${fileList(app, draft)} ${lengthBar(draft)}
    <div class="box">
      <label class="icon attach" title="Attach a file">
        <span aria-hidden="true">+</span>
        <input type="file" multiple aria-label="Attach files" @change=${(event: Event) => addFiles(app, event.target as HTMLInputElement)} />
      </label>
      <textarea
        id="composer"
        rows="1"
        aria-label="Message ${channelTitle(ui)}"
        placeholder="Message ${channelTitle(ui)}"
        aria-autocomplete="list"
        aria-controls=${expanded ? 'composer-lines' : nothing}
        aria-activedescendant=${expanded ? `composer-lines-${draft.marked}` : nothing}
        .value=${live(draft.text)}
        @input=${(event: Event) => edit(app, { text: (event.target as HTMLTextAreaElement).value, marked: 0 })}
        @keydown=${(event: KeyboardEvent) => keys(app, event, open)}
        @paste=${(event: ClipboardEvent) => paste(app, event)}
      ></textarea>
    </div>
  `;
}

/** The list above the box: commands after a slash, people and roles after an @. */
function suggestions(app: App, draft: MessageDraft): Line[] {
  const { ui } = app;
  if (/^\/[^\n]*$/.test(draft.text)) {
    return matching(commandEntries(ui.commands), draft.text).map((entry) => ({
      label: `/${entry.path}`,
      about: entry.description,
      pick: () => begin(app, entry),
    }));
  }
  const typed = typedMention(draft.text);
  if (typed === undefined) return [];
  return mentionsFor(ui, typed).map(({ name, about }) => ({
    label: `@${name}`,
    about,
    pick: () => {
      edit(app, { text: `${draft.text.slice(0, draft.text.length - typed.length)}${name} `, marked: 0 });
      focusComposer();
    },
  }));
}

function begin(app: App, entry: CommandEntry): void {
  const command = startCommand(entry);
  edit(app, { command, text: '', marked: 0 });
  // Without an option to fill in, Enter sends it.
  const first = command.focused ? `option-${command.focused}` : 'command-send';
  queueMicrotask(() => document.getElementById(first)?.focus());
}

function keys(app: App, event: KeyboardEvent, open: readonly Line[]): void {
  if (event.isComposing) return;
  const draft = openDraft(app);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // Who knows the command types on.
  const typed = event.key === ' ' ? open.find(({ label }) => label === draft.text) : undefined;
  if (open.length > 0 && step !== undefined) {
    event.preventDefault();
    mark(app, 'composer-lines', (draft.marked + step + open.length) % open.length);
  } else if (open.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) {
    event.preventDefault();
    open[draft.marked]?.pick();
  } else if (typed !== undefined) {
    event.preventDefault();
    typed.pick();
  } else if (event.key === 'Escape') {
    edit(app, draft.text.startsWith('/') || draft.editing ? emptyDraft() : { replyTo: null });
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    void send(app);
  }
}

async function send(app: App): Promise<void> {
  const draft = openDraft(app);
  if (draft.text.trim() === '' && draft.files.length === 0) return;
  const files = new Map(draft.files.map((file, index) => [`file-${index}`, file]));
  const content = withIds(app.ui, draft.text);
  const { messageId = null, ping = true } = draft.replyTo ?? {};
  edit(app, emptyDraft());
  const sent = draft.editing
    ? await app.act({ do: 'edit', messageId: draft.editing, content })
    : await app.act({ do: 'send', content, replyTo: messageId, ping, files: [...files.keys()] }, files);
  // What could not be sent is not lost.
  if (sent === undefined) edit(app, draft);
}

function addFiles(app: App, input: HTMLInputElement): void {
  edit(app, { files: [...openDraft(app).files, ...(input.files ?? [])] });
  input.value = '';
  focusComposer();
}

/** A dropped file goes to the message, or into the command's option for a file. */
function drop(app: App, event: DragEvent): void {
  event.preventDefault();
  const dropped = [...(event.dataTransfer?.files ?? [])];
  const { command, files } = openDraft(app);
  const option = command?.entry.options.find(({ type }) => type === 11);
  if (!command) edit(app, { files: [...files, ...dropped] });
  else if (option && dropped[0]) {
    const shown = [...new Set([...command.shown, option.name])];
    edit(app, { command: { ...command, shown, values: { ...command.values, [option.name]: dropped[0] } } });
  }
}

function paste(app: App, event: ClipboardEvent): void {
  const pasted = [...(event.clipboardData?.files ?? [])];
  if (pasted.length === 0) return;
  event.preventDefault();
  edit(app, { files: [...openDraft(app).files, ...pasted] });
}
