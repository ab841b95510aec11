import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  type ClientOptions,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** Connect a bare discord.js client to a local Discord. Destroy it when the test ends. */
export async function connect(
  sandbox: Sandbox,
  more: Partial<ClientOptions> = {},
  setUp: (client: Client<true>) => void = () => undefined,
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...more,
    rest: { api: sandbox.apiUrl, ...more.rest },
  }) as Client<true>;
  setUp(client);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  return client;
}

/** The commands of a quiz bot: nothing like Dateline. */
export const QUIZ_COMMANDS = [
  {
    name: 'quiz',
    description: 'Play',
    options: [
      {
        name: 'start',
        description: 'A new round',
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          {
            name: 'topic',
            description: 'What about',
            type: ApplicationCommandOptionType.String,
            required: true,
            autocomplete: true,
          },
          {
            name: 'rounds',
            description: 'How many',
            type: ApplicationCommandOptionType.Integer,
            minValue: 1,
            maxValue: 5,
          },
        ],
      },
      { name: 'score', description: 'The score', type: ApplicationCommandOptionType.Subcommand },
    ],
  },
  { name: 'suggest', description: 'Suggest a question' },
  {
    name: 'whisper',
    description: 'Say it, or whisper',
    options: [
      { name: 'loud', description: 'Whether', type: ApplicationCommandOptionType.Boolean, required: true },
    ],
  },
  {
    name: 'upload',
    description: 'Questions from a file',
    options: [
      {
        name: 'file',
        description: 'The file',
        type: ApplicationCommandOptionType.Attachment,
        required: true,
      },
    ],
  },
  { name: 'reset', description: 'Clear the score', defaultMemberPermissions: '32', contexts: [0] },
  { name: 'Quote', type: ApplicationCommandType.Message },
] as const;

/** A quiz bot on the real client: subcommands, autocomplete, a modal, a select, buttons, a file, a message command. */
export function quiz(client: Client): void {
  client.on(Events.InteractionCreate, (interaction) => void play(interaction));
}

async function play(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const topics = ['history', 'harbours', 'trade'].filter((topic) => topic.startsWith(typed));
    await interaction.respond(topics.map((topic) => ({ name: topic, value: topic })));
  } else if (interaction.isChatInputCommand()) {
    await slash(interaction);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `> ${interaction.targetMessage.content}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isButton()) {
    await interaction.update({ content: `You pressed ${interaction.customId}.`, components: [] });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply({ content: `Chosen: ${interaction.values.join(', ')}`, components: [] });
  } else if (interaction.isModalSubmit()) {
    const text = interaction.fields.getTextInputValue('text');
    await interaction.reply({ content: `Thanks for “${text}”`, flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'It waits for review.', flags: MessageFlags.Ephemeral });
  }
}

async function slash(
  interaction: Extract<Interaction, { commandName: string }> & { isChatInputCommand(): boolean },
) {
  if (!interaction.isChatInputCommand()) return;
  const row = <T extends ButtonBuilder | StringSelectMenuBuilder>(...components: T[]) =>
    new ActionRowBuilder<T>().addComponents(components);
  switch (interaction.commandName) {
    case 'quiz': {
      if (interaction.options.getSubcommand() === 'score') {
        await interaction.deferReply();
        await interaction.editReply('Nobody has points.');
        return;
      }
      const topic = interaction.options.getString('topic', true);
      const rounds = interaction.options.getInteger('rounds') ?? 1;
      const embed = new EmbedBuilder().setTitle(topic).setDescription(`Round 1 of ${rounds}`);
      const buttons = row(
        new ButtonBuilder().setCustomId('right').setLabel('Right').setStyle(ButtonStyle.Success),
        new ButtonBuilder().setCustomId('wrong').setLabel('Wrong').setStyle(ButtonStyle.Danger),
      );
      const select = row(
        new StringSelectMenuBuilder()
          .setCustomId('year')
          .setPlaceholder('Which year?')
          .addOptions({ label: '1500', value: '1500' }, { label: '1600', value: '1600' }),
      );
      await interaction.reply({ embeds: [embed], components: [buttons, select] });
      return;
    }
    case 'suggest':
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('suggestion')
          .setTitle('A question')
          .addLabelComponents(
            new LabelBuilder()
              .setLabel('Your question')
              .setTextInputComponent(
                new TextInputBuilder()
                  .setCustomId('text')
                  .setStyle(TextInputStyle.Paragraph)
                  .setMaxLength(200),
              ),
          ),
      );
      return;
    case 'upload': {
      const file = interaction.options.getAttachment('file', true);
      const text = await (await fetch(file.url)).text();
      await interaction.reply({
        content: `${text.split('\n').length} lines`,
        files: [{ attachment: Buffer.from(text.toUpperCase()), name: 'loud.txt' }],
      });
      return;
    }
    case 'whisper':
      await interaction.reply(`Heard: ${interaction.options.getBoolean('loud', true)}`);
      return;
    case 'reset':
      await interaction.reply('Cleared.');
  }
}
