import { parseArgs } from 'node:util';
import { FIRST_PORT } from '../sandbox/free-port.ts';
import { PRIVILEGED } from '../sandbox/gateway/payloads.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { startLocalDiscord } from './local-discord.ts';
import { runMain, UsageError } from './run.ts';
import { untilSignal } from './signal.ts';

const USAGE = `Start the local Discord alone, with its page, for any bot that speaks Discord's API v10.

  npm run sandbox

  --port N     the first port to try (default ${FIRST_PORT}); when it is taken, the next free one
  --name NAME  the bot's name there (default Dateline)
  --content    switch the privileged intents on: members, presences, message content
`;

await runMain(USAGE, async () => {
  const { port, name, content } = readOptions();
  const tips = ['Start a bot with the settings that the terminal prints; it appears here at once.'];
  const sandbox = await startLocalDiscord(
    { name, privilegedIntents: content ? PRIVILEGED : 0, page: { suggestions: [], tips } },
    port,
  );
  process.stdout.write(instructions(sandbox));
  await untilSignal();
  await sandbox.stop();
});

function readOptions(): { port: number; name: string; content: boolean } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(FIRST_PORT) },
      name: { type: 'string', default: 'Dateline' },
      content: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError('--port takes 1 to 65535');
  if (!/^.{1,32}$/u.test(values.name)) throw new UsageError('--name takes 1 to 32 characters');
  return { port, name: values.name, content: values.content };
}

function instructions({ pageUrl, env, applicationId, world }: Sandbox): string {
  return `A Discord of your own is at ${pageUrl}

Any bot connects to it with these settings (for Dateline: in .env, or before npm start):

  DISCORD_API_URL=${env.DISCORD_API_URL}
  DISCORD_TOKEN=${env.DISCORD_TOKEN}
  CLIENT_ID=${applicationId}
  GUILD_ID=${world.newsroom.guild}

With discord.js: new Client({ intents, rest: { api: process.env.DISCORD_API_URL } })
Ctrl+C ends it, and it forgets everything.
`;
}
