import open from 'open';
import type { Assistant } from '../answer/assistant.ts';
import { type StartOptions, startBot } from '../discord/bot.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Greeting } from '../sandbox/live/protocol.ts';
import { startLocalDiscord } from './local-discord.ts';
import { untilSignal } from './signal.ts';

/** How many questions the page offers on the first visit. */
const QUESTIONS = 3;

/** A local Discord with the bot on it. */
export interface Local {
  readonly sandbox: Sandbox;
  /** Ends the bot, then the local Discord. */
  stop(): Promise<void>;
}

/**
 * The local Discord and the bot on it, in one process: `npm start` without a token. Where the port of the settings is taken, the next
 * free one is.
 */
export async function startLocal(options: StartOptions): Promise<Local> {
  const port = options.config.localPort ?? undefined;
  const sandbox = await startLocalDiscord({ page: greetingOf(options.live.assistant) }, port);
  // What the environment says of Discord itself is meant for another place.
  const here = { token: sandbox.token, apiUrl: sandbox.apiUrl, guildId: null, moderatorRoleIds: [] };
  const bot = await startBot({ ...options, config: { ...options.config, ...here } });
  return {
    sandbox,
    async stop() {
      await bot.stop();
      await sandbox.stop();
    },
  };
}

/** What a first visit is told, with questions that the knowledge answers. */
export function greetingOf(assistant: Assistant): Greeting {
  const suggestions = assistant
    .suggest('', QUESTIONS)
    .map(({ label, asks }) => ({ label, command: 'ask', options: { question: asks } }));
  const tips = [
    'On a message: right-click, or ⋯, then **Find facts**.',
    'Alone with it: the **@** at the top of the servers.',
    'As a moderator: be **Theo** (below the channels), and `/articles add` an article of yours, or `/reload knowledge`.',
  ];
  return { suggestions, tips };
}

/** Start both, say where, open the browser when there is one, and run until a signal. */
export async function runLocal(options: StartOptions): Promise<void> {
  const local = await startLocal(options);
  process.stdout.write(`Dateline answers in a Discord of its own, on this machine alone:

  ${local.sandbox.pageUrl}

Ctrl+C ends it. To have it in your own server, put DISCORD_TOKEN into .env: the README says how, step by step.
For a conversation on this terminal instead: npm start -- --terminal
`);
  // Without a browser the address above is enough.
  const { hasDesktop } = options.config;
  if (hasDesktop && process.stdout.isTTY) await open(local.sandbox.pageUrl).catch(() => undefined);
  await untilSignal();
  await local.stop();
}
