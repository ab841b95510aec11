import { ApplicationCommandOptionType, REST } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { abilities } from '../../../commands/index.ts';
import { type Definition, register } from '../../../src/discord/connection/registration.ts';

const APPLICATION = '200000000000000001';
const GUILD = '100000000000000001';
const OTHER = '100000000000000002';

/** What Discord holds for each place, and every write; it adds what Discord adds to an answer. */
let held: Map<string, Definition[]>;
let writes: string[];
/** A server that does not let the bot list its commands. */
let refused: string | undefined;

const rest = new REST({ api: 'http://discord.example/api' }).setToken('token');
rest.options.makeRequest = async (url, init) => {
  const place = /guilds\/(\d+)/.exec(url)?.[1] ?? 'everywhere';
  if (place === refused)
    return Response.json({ code: 50001, message: 'Missing Access' }, { status: 403 }) as never;
  if (init.method === 'PUT') {
    writes.push(place);
    held.set(place, JSON.parse(String(init.body)));
  }
  const answer = (held.get(place) ?? []).map((command) => asDiscordAnswers(command, place));
  return Response.json(answer) as never;
};

function asDiscordAnswers(command: Definition, place: string): object {
  return {
    id: '600000000000000001',
    application_id: APPLICATION,
    version: '700000000000000001',
    type: 1,
    description: '',
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    ...command,
    ...(command.integration_types && { integration_types: [...command.integration_types].reverse() }),
    ...(place !== 'everywhere' && { integration_types: undefined, contexts: undefined }),
  };
}

const all = abilities.commands.map(({ definition }) => definition);
const registerIn = (guildId: string | null, definitions: readonly Definition[] = all) =>
  register({ rest, applicationId: APPLICATION, definitions, guildId, guildIds: async () => [GUILD, OTHER] });
const placesHeld = () => [...held].filter(([, list]) => list.length > 0).map(([place]) => place);

describe('registration', () => {
  beforeEach(() => {
    held = new Map();
    writes = [];
    refused = undefined;
  });

  it.each([
    ['everywhere', null],
    ['in one server', GUILD],
  ])('%s writes once, and then nothing until something changes', async (where, guildId) => {
    expect(await registerIn(guildId)).toMatchObject({ where, added: all.map(({ name }) => name) });
    expect(await registerIn(guildId)).toMatchObject({ added: [], changed: [], removed: [] });
    expect(writes).toEqual([guildId ?? 'everywhere']);
  });

  it('never leaves the commands in two places, whichever way it is switched', async () => {
    for (const guildId of [null, GUILD, OTHER, null]) {
      await registerIn(guildId);
      expect(placesHeld()).toEqual([guildId ?? 'everywhere']);
    }
  });

  it('is not held up by a server that added the bot without its commands', async () => {
    refused = OTHER;
    await registerIn(null);
    expect(placesHeld()).toEqual(['everywhere']);
  });

  it('tells what was added, changed and removed', async () => {
    const [first, second, third, ...others] = all;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('too few commands');
    await registerIn(null, [first, second, { name: 'old', description: 'An old one' }, ...others]);
    const changed = { ...first, description: 'Asks otherwise' };
    expect(await registerIn(null, [changed, second, third, ...others])).toMatchObject({
      added: [third.name],
      changed: [first.name],
      removed: ['old'],
      unchanged: [second.name, ...others.map(({ name }) => name)],
    });
  });

  it.each([
    [
      'an option’s description',
      { options: [{ type: ApplicationCommandOptionType.String, name: 'topic', description: 'New' }] },
    ],
    [
      'whether it must be given',
      {
        options: [
          { type: ApplicationCommandOptionType.String, name: 'topic', description: 'Old', required: true },
        ],
      },
    ],
    ['who may see it', { default_member_permissions: '32' }],
    ['where it may be used', { contexts: [0] }],
  ])('notices a change of %s', async (_what, change) => {
    const before = {
      name: 'figures',
      description: 'Figures',
      contexts: [0, 1],
      options: [{ type: ApplicationCommandOptionType.String, name: 'topic', description: 'Old' }],
    } as Definition;
    await registerIn(null, [before]);
    expect((await registerIn(null, [{ ...before, ...change } as Definition])).changed).toEqual(['figures']);
  });
});
