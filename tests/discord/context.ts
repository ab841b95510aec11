import { pino } from 'pino';
import { createAssistant } from '../../src/answer/assistant.ts';
import type { Live, Reload } from '../../src/answer/live/live.ts';
import type { Call, Caller, Context, OwnReply, Press } from '../../src/discord/command.ts';
import type { Registration } from '../../src/discord/connection/registration.ts';
import type { Message } from '../../src/discord/messages/message.ts';
import { createAnswers } from '../../src/discord/replies/answers.ts';
import { createAskedLately } from '../../src/discord/replies/asked.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import { harbourKnowledge } from '../answer/knowledge.ts';

const NOTHING_CHANGED: Reload = {
  kind: 'reloaded',
  version: 'test',
  facts: 4,
  checks: 0,
  added: [],
  changed: [],
  removed: [],
};

/** Handlers' surroundings over the real assistant; a reload and a registration come to what they are told. */
export function contextOf(
  knowledge: Knowledge = harbourKnowledge,
  outcomes: { readonly reload?: Reload; readonly registration?: Registration } = {},
): Context {
  const seen = new Set<string>();
  const assistant = createAssistant(knowledge);
  const live: Live = {
    assistant,
    assistantFor: () => assistant,
    refresh: async () => ({ added: [], changed: [], removed: [] }),
    reload: async () => outcomes.reload ?? NOTHING_CHANGED,
  };
  return {
    live,
    log: pino({ level: 'silent' }),
    store: null,
    folders: ['knowledge', 'data'],
    assistantFor: () => live.assistant,
    answers: createAnswers(),
    askedLately: createAskedLately(),
    fetchAttachment: () => Promise.reject(new Error('This test fetches nothing.')),
    ingest: () => Promise.reject(new Error('This test reads no article.')),
    registerCommands: async () => {
      if (outcomes.registration === undefined) throw new Error('This test registers nothing.');
      return outcomes.registration;
    },
    first: (key) => seen.size < seen.add(key).size,
  };
}

const member: Caller = {
  userId: '300000000000000001',
  name: 'Mia',
  guildId: '100000000000000001',
  alone: false,
  moderator: false,
};
export const moderator: Caller = { ...member, userId: '300000000000000002', name: 'Otto', moderator: true };
export const inDirectMessages: Caller = { ...member, guildId: null, alone: true };

export function callOf(options: Call['options'] = {}, more: Partial<Omit<Call, 'options'>> = {}): Call {
  return {
    id: '600000000000000001',
    caller: member,
    subcommand: null,
    options,
    attachment: null,
    target: null,
    reply: null,
    ...more,
  };
}

export function replyOf(more: Partial<OwnReply> = {}): OwnReply {
  return { rows: [], asked: null, answers: null, question: async () => null, ...more };
}

export function pressOf(more: Partial<Press> = {}): Press {
  return { ...replyOf(), caller: member, messageId: '500000000000000001', isOwn: async () => true, ...more };
}

/** All that a person reads of a message, buttons apart. */
export function textOf(message: Message): string {
  const embeds = (message.embeds ?? []).flatMap(({ author, title, description, fields, footer }) => [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [message.content, ...embeds].filter((text) => text !== undefined).join('\n');
}

export function labelsOf(message: Message): string[] {
  return (message.rows ?? []).flat().map(({ label }) => label);
}
