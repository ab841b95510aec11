import type { APIEmbed } from 'discord.js';
import type { Message } from './message.ts';
import { escaped } from './style.ts';

/** A message without embeds, which says the same: for a channel where the bot may not embed links. Its buttons stay. */
export function asText({ content, embeds = [], ...rest }: Message): Message {
  const parts = [content, ...embeds.map(textOf)].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? rest : { ...rest, content: parts.join('\n\n') };
}

function textOf({ author, title, description, fields = [], footer }: APIEmbed): string {
  return [
    author === undefined ? undefined : escaped(author.name),
    title === undefined ? undefined : `**${title}**`,
    description,
    ...fields.map(({ name, value }) => `**${name}:** ${value}`),
    footer === undefined ? undefined : `-# ${footer.text}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
