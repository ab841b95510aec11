import type { APIEmbedField } from 'discord.js';

/** Said in the help, and to who asks in a way that cannot be answered. */
export const HOW_TO_ASK: APIEmbedField = {
  name: 'How to ask',
  value:
    '`/ask` a question, mention me with one, reply to me, or write to me directly; edit it, and my answer changes\n`/figures` lists the numbers on a topic, `/sources` the articles\nOn any message: Apps → **Find facts**',
};
