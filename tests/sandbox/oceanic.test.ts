import { ApplicationCommandOptionTypes, ApplicationCommandTypes, Client } from 'oceanic.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

/** A second, different client library: what works for both is Discord's behaviour, not a quirk of discord.js. */
describe('a bot on oceanic.js', () => {
  let sandbox: Sandbox;
  let client: Client;
  beforeEach(async () => {
    sandbox = await startSandbox();
    client = new Client({
      auth: `Bot ${sandbox.token}`,
      gateway: { intents: ['GUILDS', 'GUILD_MESSAGES', 'DIRECT_MESSAGES'] },
      rest: { baseURL: `${sandbox.apiUrl}/v10` },
    });
    client.on('error', () => undefined);
    const ready = new Promise<void>((resolve) => client.once('ready', () => resolve()));
    await client.connect();
    await ready;
  });
  afterEach(async () => {
    client.disconnect(false);
    await sandbox.stop();
  });

  it('connects, registers, completes and answers a command', async () => {
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isAutocompleteInteraction())
        await interaction.result([{ name: 'Blue', value: 'blue' }]);
      else if (interaction.isCommandInteraction()) {
        await interaction.defer();
        await interaction.createFollowup({
          content: `You like ${interaction.data.options.getString('of')}.`,
        });
      }
    });
    await client.application.bulkEditGlobalCommands([
      {
        name: 'colour',
        description: 'Name a colour',
        type: ApplicationCommandTypes.CHAT_INPUT,
        options: [
          {
            name: 'of',
            description: 'Which',
            type: ApplicationCommandOptionTypes.STRING,
            required: true,
            autocomplete: true,
          },
        ],
      },
    ]);
    const { world } = sandbox;
    const mia = sandbox.as(world.people.member).in(world.harbour.general);
    expect(await mia.autocomplete('colour', { of: 'bl' }, 'of')).toEqual([{ name: 'Blue', value: 'blue' }]);
    const reply = await mia.slash('colour', { of: 'blue' }).reply();
    expect(reply.content).toBe('You like blue.');
    expect(mia.messages()).toHaveLength(1);
    expect(sandbox.violations).toEqual([]);
  });

  it('answers a direct message', async () => {
    client.on('messageCreate', async (message) => {
      // The library does not know the channel: Discord tells no bot of it.
      if (message.author.bot) return;
      await client.rest.channels.createMessage(message.channelID, { content: `Heard: ${message.content}` });
    });
    const { people } = sandbox.world;
    expect((await sandbox.as(people.member).dm().send('hello').reply()).content).toBe('Heard: hello');
    expect(sandbox.violations).toEqual([]);
  });
});
