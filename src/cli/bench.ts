import { Client, Events, GatewayIntentBits } from 'discord.js';
import { createAssistant } from '../answer/assistant.ts';
import { createLive } from '../answer/live.ts';
import { type Config, readConfig } from '../config.ts';
import { startBot } from '../discord/bot.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createLog } from '../log.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { runCommand } from './run.ts';

const USAGE = `Time the bot against a bare discord.js client, on two local Discords in one process, in turn.
Read the ratios: single times depend on the machine.
`;
const WARM_UP = 50;
const ROUNDS = 300;
const STARTS = 7;
const QUESTION = 'how much do china and the stans trade';

/** A bot on a Discord of its own, and what it takes to end both. */
interface Running {
  readonly sandbox: Sandbox;
  stop(): Promise<void>;
}

await runCommand(USAGE, async () => {
  const { knowledgeDir } = readConfig();
  const config = readConfig({ KNOWLEDGE_DIR: knowledgeDir, LOG_LEVEL: 'silent' });
  // First what may be refused: a bare client that is connected keeps the process alive.
  const dateline = await startDateline(config);
  const pong = await startPong();
  const times = await roundTrips(pong.sandbox, dateline.sandbox);
  await pong.stop();
  await dateline.stop();
  report('round trip, ms', times);
  report('start until ready, ms', await starts(config));
});

interface Pair {
  readonly pong: readonly number[];
  readonly dateline: readonly number[];
}

async function roundTrips(pong: Sandbox, dateline: Sandbox): Promise<Pair> {
  const times: { pong: number[]; dateline: number[] } = { pong: [], dateline: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const bare = await timed(() => ask(pong, 'ping', {}));
    const answered = await timed(() => ask(dateline, 'ask', { question: QUESTION }));
    if (round < WARM_UP) continue;
    times.pong.push(bare);
    times.dateline.push(answered);
  }
  return times;
}

async function ask(sandbox: Sandbox, command: string, options: Record<string, string>): Promise<void> {
  const person = sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general);
  await person.slash(command, options).reply();
}

async function starts(config: Config): Promise<Pair> {
  const times: { pong: number[]; dateline: number[] } = { pong: [], dateline: [] };
  for (let round = 0; round < STARTS; round += 1) {
    times.pong.push(await startTime(startPong));
    times.dateline.push(await startTime(() => startDateline(config)));
  }
  return times;
}

async function startTime(start: () => Promise<Running>): Promise<number> {
  const begin = performance.now();
  const running = await start();
  const time = performance.now() - begin;
  await running.stop();
  return time;
}

async function startPong(): Promise<Running> {
  const sandbox = await startSandbox();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('Pong.');
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set([{ name: 'ping', description: 'Answers' }]);
  return {
    sandbox,
    stop: async () => {
      await client.destroy();
      await sandbox.stop();
    },
  };
}

async function startDateline(config: Config): Promise<Running> {
  const log = createLog(config.logLevel);
  const live = await createLive({ load: () => loadKnowledge(config.knowledgeDir), createAssistant });
  const sandbox = await startSandbox();
  const bot = await startBot({
    config: { ...config, token: sandbox.token, apiUrl: sandbox.apiUrl },
    log,
    live,
    cooldown: { uses: Number.MAX_SAFE_INTEGER, perMs: 1_000 },
  });
  await bot.registered;
  return {
    sandbox,
    stop: async () => {
      await bot.stop();
      await sandbox.stop();
    },
  };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

function report(title: string, { pong, dateline }: Pair): void {
  const row = (name: string, times: readonly number[]) =>
    `  ${name.padEnd(12)} p50 ${quantile(times, 0.5).toFixed(2).padStart(8)}   p99 ${quantile(times, 0.99).toFixed(2).padStart(8)}`;
  const ratio = quantile(dateline, 0.5) / quantile(pong, 0.5);
  const more = quantile(dateline, 0.5) - quantile(pong, 0.5);
  process.stdout.write(
    `${title} (${pong.length} each)\n${row('bare client', pong)}\n${row('Dateline', dateline)}\n  p50 ratio ${ratio.toFixed(2)}, difference ${more.toFixed(2)} ms\n`,
  );
}

function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
