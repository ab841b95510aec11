import { randomInt } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import { COLOUR } from './colour.ts';
import type { Message } from './message.ts';

/** What happens to every bot: too late, too often, not allowed, gone. Nothing can be said any more, or to nobody. */
const EXPECTED: Readonly<Record<number, string>> = {
  10003: 'the channel is gone',
  10008: 'the message is gone',
  10015: 'the interaction has expired',
  10062: 'the interaction is unknown or has expired',
  40060: 'the interaction was already answered',
  50001: 'no access to the channel',
  50007: 'the person takes no direct messages',
  50013: 'a permission is missing',
  50027: 'the interaction has expired',
  50083: 'the thread is archived',
  160002: 'no permission to read the message history',
};

/** In words, why Discord refused something that no bot can help; null for a real failure. */
export function expectedRefusal(error: unknown): string | null {
  if (!(error instanceof DiscordAPIError)) return null;
  return EXPECTED[Number(error.code)] ?? null;
}

/** Without the letters and digits that people confuse when they read a reference aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Short enough to type, unlikely enough to be the only one in a log. */
export function newReference(): string {
  return Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Said in place of a reply that failed; the log holds the reference. */
export function apology(reference: string): Message {
  return {
    embeds: [
      {
        color: COLOUR.failed,
        description: `Sorry, that did not work, and it is not your fault. Please try again.\nIf it keeps happening, tell whoever runs me this reference: \`${reference}\``,
      },
    ],
  };
}
