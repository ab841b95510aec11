import type { PageInvocation, PageMessage, Update } from '../live/protocol.ts';
import { pageChannel, type Ui } from './app.ts';

/** Take in what the server says. */
export function apply(ui: Ui, update: Update): void {
  switch (update.kind) {
    case 'state':
      ui.server = update.state;
      ui.messages = Object.fromEntries(
        Object.entries(update.state.messages).map(([id, messages]) => [id, [...messages]]),
      );
      ui.unread = {};
      if (!pageChannel(ui)) ui.channelId = homeOf(ui);
      return;
    case 'places':
      if (ui.server) ui.server = { ...ui.server, ...update.places };
      if (!pageChannel(ui)) ui.channelId = homeOf(ui);
      return;
    case 'message':
      upsert(ui, update.message);
      return;
    case 'gone': {
      const { channelId, messageId } = update;
      const left = (ui.messages[channelId] ?? []).filter(({ id }) => id !== messageId);
      ui.messages[channelId] = left.map((one) => below(one, messageId, null));
      return;
    }
    case 'invocation':
      invoked(ui, update.invocation);
      return;
    case 'bot':
      if (ui.server) ui.server = { ...ui.server, bot: { ...ui.server.bot, online: update.online } };
      return;
    case 'typing':
      ui.typing = { channelId: update.channelId, userId: update.userId, until: Date.now() + 10_000 };
      return;
    case 'problem':
      if (ui.server) ui.server = { ...ui.server, problems: [...ui.server.problems, update.text] };
      return;
    case 'commands':
      return;
  }
}

/** The first channel of the first server. */
function homeOf(ui: Ui): string {
  return ui.server?.guilds[0]?.channels[0]?.id ?? ui.server?.direct.id ?? '';
}

function upsert(ui: Ui, message: PageMessage): void {
  const messages = ui.messages[message.channelId] ?? [];
  const at = messages.findIndex(({ id }) => id === message.id);
  if (at < 0 && message.channelId !== ui.channelId) {
    const direct = message.channelId === ui.server?.direct.id;
    ui.unread[message.channelId] =
      message.pinged || direct ? 'ping' : (ui.unread[message.channelId] ?? 'new');
  }
  ui.messages[message.channelId] =
    at < 0
      ? [...messages, message]
      : messages.map((one, index) => (index === at ? message : below(one, message.id, message.wire)));
  if (ui.typing?.channelId === message.channelId) ui.typing = null;
}

/** A reply shows what it answers as that is by now: null for what is gone. */
function below(reply: PageMessage, id: string, target: PageMessage['wire'] | null): PageMessage {
  const { wire } = reply;
  if (wire.message_reference?.message_id !== id || wire.referenced_message === undefined) return reply;
  return { ...reply, wire: { ...wire, referenced_message: target } };
}

/** Waiting ones and failed ones are shown; an answered one is a message, or opens a modal. */
function invoked(ui: Ui, invocation: PageInvocation): void {
  const before = ui.invocations.find(({ id }) => id === invocation.id);
  ui.invocations = ui.invocations.filter(({ id }) => id !== invocation.id);
  if (invocation.state !== 'answered') ui.invocations.push(invocation);
  else if (invocation.modal && before) ui.modal = invocation;
}
