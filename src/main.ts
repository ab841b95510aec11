import { abilities } from '../commands/index.ts';
import { createAssistant } from './answer/assistant.ts';
import { createLive, type Live } from './answer/live/live.ts';
import { counted } from './answer/reply/text.ts';
import { runMain } from './cli/run.ts';
import { untilSignal } from './cli/signal.ts';
import { talk } from './cli/talk.ts';
import { type Config, readConfig } from './config.ts';
import { startBot } from './discord/bot.ts';
import { noticeEdits, watchFolder } from './knowledge/files/edits.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { seenOnce } from './knowledge/seen-once.ts';
import { openFileStore } from './knowledge/store/file-store.ts';
import type { ArticleStore } from './knowledge/store/store.ts';
import { describeProblem } from './knowledge/types.ts';
import { createLog } from './log.ts';

const USAGE = `Start Dateline: on Discord when DISCORD_TOKEN is set, else on a Discord of its own in the browser.
  --terminal  without a token: a conversation on this terminal instead
Settings come from the environment or .env; .env.example explains each.
`;

await runMain(USAGE, async () => {
  const config = readConfig();
  if (config.token !== null) await onDiscord(config);
  else if (process.argv.includes('--terminal')) await onTerminal(config);
  else await onLocalDiscord(config);
});

/** Until a signal, or until Discord ends the connection for good. A second signal does not wait for the replies under way. */
async function onDiscord(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const { live, store, close } = await openKnowledge(config, log);
  const bot = await startBot({ abilities, config, log, live, store });
  const ended = await Promise.race([untilSignal(), bot.ended]);
  if (ended instanceof Error) throw ended;
  log.info('stopping');
  await bot.stop();
  await close();
  // While the gateway is down, discord.js goes on trying to reach it, even when its client is destroyed.
  process.exit();
}

/** Nothing of the local Discord is loaded when there is a token. */
async function onLocalDiscord(config: Config): Promise<void> {
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const { live, store, close } = await openKnowledge(config, log);
  const { runLocal } = await import('./cli/local.ts');
  await runLocal({ abilities, config, log, live, store });
  await close();
  process.exit();
}

async function onTerminal(config: Config): Promise<void> {
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const live = await createLive({ load: () => loadKnowledge(config.knowledgeDir), createAssistant, log });
  const terminal = { input: process.stdin, output: process.stdout };
  await talk(() => live.assistant, greeting(live, config), terminal);
}

/** The shipped knowledge and what servers added; files that are edited are reported from now on. */
async function openKnowledge(
  config: Config,
  log: ReturnType<typeof createLog>,
): Promise<{ readonly live: Live; readonly store: ArticleStore; close(): Promise<void> }> {
  const folder = watchFolder(config.knowledgeDir);
  const store = await openFileStore(config.dataDir, { log });
  for (const problem of store.problems) {
    log.error({ problem: describeProblem(problem) }, "something in a server's folder is left out");
  }
  const load = () => folder.reading(() => loadKnowledge(config.knowledgeDir));
  const live = await createLive({ load, served: folder.served, createAssistant, store, log });
  const stopLooking = noticeEdits(async () => [...(await folder.edited()), ...(await store.edited())], log);
  const close = () => {
    stopLooking();
    return store.close();
  };
  return { live, store, close };
}

function greeting(live: Live, config: Config): string {
  const { articles, facts } = live.assistant.knowledge;
  return `Dateline answers from ${counted(articles.length, 'article')} (${counted(seenOnce(facts).length, 'fact')} in ${config.knowledgeDir}/), here on the terminal.
To connect it to Discord, put DISCORD_TOKEN into .env and start it again: the README says how, step by step.`;
}
