import { html, nothing, type TemplateResult } from 'lit';
import { type App, userName } from '../app.ts';
import { emptyDraft, type MessageDraft } from '../draft.ts';
import { size } from './attachments.ts';
import { edit } from './draft-edit.ts';

/** Which message is answered, and whether that notifies its author. */
export function replyBar(app: App, { replyTo }: MessageDraft): TemplateResult | typeof nothing {
  const { ui } = app;
  const target = replyTo && ui.messages[ui.channelId]?.find(({ id }) => id === replyTo.messageId);
  if (!replyTo || !target) return nothing;
  const ping = () => edit(app, { replyTo: { ...replyTo, ping: !replyTo.ping } });
  return html`<div class="reply-bar">
    <span>Replying to <strong>${userName(ui, target.wire.author.id)}</strong></span>
    <button aria-pressed=${replyTo.ping} @click=${ping}>@ ${replyTo.ping ? 'on' : 'off'}</button>
    <button aria-label="Do not reply" @click=${() => edit(app, { replyTo: null })}>✕</button>
  </div>`;
}

/** That a message is being changed. */
export function editBar(app: App, { editing }: MessageDraft): TemplateResult | typeof nothing {
  if (!editing) return nothing;
  return html`<div class="reply-bar">
    <span>Editing your message</span>
    <button aria-label="Do not edit" @click=${() => edit(app, emptyDraft())}>✕</button>
  </div>`;
}

/** Discord's limit for a message. */
const MOST_CHARACTERS = 2_000;

/** That a message is too long to be sent: what a box cuts of a pasted text by itself is lost without a word. */
export function lengthBar({ text }: MessageDraft): TemplateResult {
  const over = text.length - MOST_CHARACTERS;
  const said = over <= 0 ? '' : `${over.toLocaleString('en')} character${over === 1 ? '' : 's'} too many`;
  return html`<p class="too-long" role="status" ?hidden=${said === ''}>${said}</p>`;
}

/** The files that will be sent. */
export function fileList(app: App, { files }: MessageDraft): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  const without = (file: File) => edit(app, { files: files.filter((one) => one !== file) });
  return html`<ul class="files" aria-label="Files to send">
    ${files.map(
      (file) => html`<li>
        ${file.name} <small>${size(file.size)}</small>
        <button aria-label="Remove ${file.name}" @click=${() => without(file)}>✕</button>
      </li>`,
    )}
  </ul>`;
}
