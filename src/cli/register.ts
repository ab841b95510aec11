import { REST, type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord.js';
import { abilities } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { type Registration, register, registrationText } from '../discord/connection/registration.ts';
import { EX_CONFIG, StartError, startFailure } from '../discord/connection/start-error.ts';
import { runMain } from './run.ts';

/** As many as Discord gives at a time. */
const PAGE = 200;

const USAGE = `Register the bot's commands with Discord: in the server of GUILD_ID when it is set, else everywhere, never both.
Writes only what differs. DISCORD_TOKEN must be set; .env.example explains the settings.
`;

await runMain(USAGE, async () => {
  process.stdout.write(`${registrationText(await registerAll())}\n`);
});

async function registerAll(): Promise<Registration> {
  const { token, apiUrl, guildId } = readConfig();
  if (token === null)
    throw new StartError('Set DISCORD_TOKEN: commands are registered with Discord.', EX_CONFIG);
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    const definitions = abilities.commands.map(({ definition }) => definition);
    return await register({ rest, applicationId: id, definitions, guildId, guildIds: () => guildIds(rest) });
  } catch (error) {
    throw startFailure(error, apiUrl);
  }
}

async function guildIds(rest: REST): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const after = ids.at(-1);
    const query = new URLSearchParams({ limit: String(PAGE), ...(after !== undefined && { after }) });
    const page = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    ids.push(...page.map((guild) => guild.id));
    if (page.length < PAGE) return ids;
  }
}
