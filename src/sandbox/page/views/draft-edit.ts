import type { App } from '../app.ts';
import { emptyDraft, type MessageDraft } from '../draft.ts';

/** What is being written in the open channel. */
export function openDraft({ ui }: App): MessageDraft {
  return ui.drafts[ui.channelId] ?? emptyDraft();
}

/** Change what is being written in the open channel. */
export function edit(app: App, change: Partial<MessageDraft>): void {
  app.change((ui) => {
    ui.drafts[ui.channelId] = { ...openDraft(app), ...change };
  });
}

/** Mark a line of the open list, and bring it into sight. */
export function mark(app: App, list: string, line: number): void {
  edit(app, { marked: line });
  queueMicrotask(() => document.getElementById(`${list}-${line}`)?.scrollIntoView({ block: 'nearest' }));
}

/** Bring the keyboard to the message box, after drawing. */
export function focusComposer(): void {
  queueMicrotask(() => document.getElementById('composer')?.focus());
}

/** Answer a message: who wrote it is told, unless that is switched off above the message box. */
export function reply({ change }: App, messageId: string): void {
  change((ui) => {
    const draft = ui.drafts[ui.channelId] ?? emptyDraft();
    ui.drafts[ui.channelId] = { ...draft, editing: null, replyTo: { messageId, ping: true } };
    ui.menu = null;
  });
  focusComposer();
}
