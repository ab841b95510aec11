import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { emptyDraft } from '../draft.ts';
import { withNames } from '../mentions.ts';
import { focusComposer, reply } from './draft-edit.ts';

/** Open the menu of a message where the pointer is, or at the button that was pressed. */
export function openMenu({ change }: App, messageId: string, event: MouseEvent): void {
  event.preventDefault();
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const atPointer = event.type === 'contextmenu' && event.clientX > 0;
  const x = atPointer ? event.clientX : box.left - 160;
  const y = atPointer ? event.clientY : box.bottom;
  opener = document.activeElement as HTMLElement | null;
  change((ui) => {
    ui.menu = {
      messageId,
      x: Math.max(8, Math.min(x, innerWidth - 240)),
      y: Math.max(8, Math.min(y, innerHeight - 320)),
    };
  });
  queueMicrotask(() => items()[0]?.focus());
}

/** Where the keyboard was, to return there. */
let opener: HTMLElement | null = null;

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.menu [role=menuitem]')];
}

function close({ change }: App): void {
  change((ui) => {
    ui.menu = null;
  });
  opener?.focus();
}

/** What can be done with a message; at its end, under Apps, the commands of the bot. */
export function menu(app: App): TemplateResult | typeof nothing {
  const { ui } = app;
  const open = ui.menu;
  const found = open && ui.messages[ui.channelId]?.find(({ id }) => id === open.messageId);
  if (!open || !found) return nothing;
  const { id, wire } = found;
  const own = wire.author.id === ui.server?.me;
  const apps = ui.commands.filter(({ type }) => type === 3);
  const item = (label: string, run: () => void, danger = false) =>
    html`<button role="menuitem" tabindex="-1" class=${danger ? 'danger' : ''} @click=${() => {
      close(app);
      run();
    }}>${label}</button>`;
  return html`
    <button class="scrim clear" aria-label="Close the menu" tabindex="-1" @click=${() => close(app)}></button>
    <div
      class="menu"
      role="menu"
      aria-label="Message"
      style="left:${open.x}px;top:${open.y}px"
      @keydown=${(event: KeyboardEvent) => keys(app, event)}
    >
      ${found.ephemeral ? nothing : item('Reply', () => reply(app, id))}
      ${item('Copy text', () => void navigator.clipboard?.writeText(textOf(wire.content, wire.embeds)))}
      ${item('Copy message ID', () => void navigator.clipboard?.writeText(id))}
      ${own ? item('Edit message', () => change(app, id, wire.content)) : nothing}
      ${own ? item('Delete message', () => void app.act({ do: 'delete', messageId: id }), true) : nothing}
      ${
        found.ephemeral
          ? nothing
          : html`<div role="group" aria-label="Apps">
              <div class="menu-title" aria-hidden="true">Apps</div>
              ${apps.length === 0 ? html`<div class="menu-empty">No app has a command for messages.</div>` : nothing}
              ${apps.map(({ name }) => item(name, () => void app.act({ do: 'messageCommand', command: name, messageId: id })))}
            </div>`
      }
    </div>
  `;
}

/** The text goes to the message box; sending it changes the message. */
function change(app: App, messageId: string, text: string): void {
  app.change((ui) => {
    ui.drafts[ui.channelId] = { ...emptyDraft(), text: withNames(ui, text), editing: messageId };
  });
  focusComposer();
}

function keys(app: App, event: KeyboardEvent): void {
  const all = items();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close(app);
  }
}

function textOf(content: string, embeds: readonly { title?: string; description?: string }[]): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n');
}
