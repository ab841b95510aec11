import { setTimeout as pause } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { abilities } from '../../../commands/index.ts';
import { createAssistant } from '../../answer/assistant.ts';
import { createLive } from '../../answer/live/live.ts';
import { type Config, readConfig } from '../../config.ts';
import { startBot } from '../../discord/bot.ts';
import { loadKnowledge } from '../../knowledge/load.ts';
import { createLog } from '../../log.ts';
import { type Sandbox, startSandbox } from '../../sandbox/index.ts';
import { type BareDiscord, startBareDiscord } from './bare-discord.ts';
import { milliseconds, quantile, ratio, stopwatch, table } from './measure.ts';

const WARM_UP = 50;
const ROUNDS = 300;
const STARTS = 7;
/** In ms; what a bot has left to do when its reply is there must not be the next one's. */
const SETTLED = 2;
/** Asked of a knowledge without checks. */
const QUESTION = 'how much do china and the stans trade';
/** People open a question in so many ways; each asks it in words that the bot has not answered before. */
const OPENINGS = ['', 'hi, ', 'hey, ', 'so, ', 'ok, ', 'please, '];

/** A bot on a Discord of its own, and what it takes to end both. */
interface Running {
  readonly sandbox: Sandbox;
  stop(): Promise<void>;
}

/**
 * A command's round trip to three bots in turn, in one process: a bare client on the least of a Discord, the same on the
 * local Discord, and Dateline there. The first two differ by what the local Discord adds. Dateline is asked as Discord's own
 * box asks, which sends what is typed before it is sent off, and with all at once, as a mention does.
 */
export async function roundTripTables(knowledgeDir: string): Promise<readonly string[]> {
  const config = readConfig({ KNOWLEDGE_DIR: knowledgeDir, LOG_LEVEL: 'silent' });
  // First what may be refused: a bare client that is connected keeps the process alive.
  const dateline = await startDateline(config);
  const pong = await startPong();
  const bare = await startBare();
  const times = await roundTrips(bare, pong.sandbox, dateline.sandbox, await questionsOf(knowledgeDir));
  for (const running of [bare, pong, dateline]) await running.stop();
  return [roundTripTable(times), startTable(await starts(config))];
}

/** The knowledge's checks in turn, none twice in the same words. */
async function questionsOf(knowledgeDir: string): Promise<(round: number) => string> {
  const { checks } = await loadKnowledge(knowledgeDir);
  const questions = checks.length === 0 ? [QUESTION] : checks.map(({ ask }) => ask);
  return (round) => {
    const time = Math.floor(round / questions.length);
    const again = time < OPENINGS.length ? '' : ` ${time}`;
    return `${OPENINGS[time % OPENINGS.length]}${questions[round % questions.length]}${again}`;
  };
}

interface RoundTrips {
  readonly bare: readonly number[];
  readonly pong: readonly number[];
  readonly typed: readonly number[];
  readonly atOnce: readonly number[];
}

async function roundTrips(
  bare: BareRunning,
  pong: Sandbox,
  dateline: Sandbox,
  question: (round: number) => string,
): Promise<RoundTrips> {
  const times = {
    bare: [] as number[],
    pong: [] as number[],
    typed: [] as number[],
    atOnce: [] as number[],
  };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const least = await timedAlone(() => bare.discord.command('ping'));
    const local = await timedAlone(() => run(pong, 'ping', {}));
    const first = { question: question(2 * round) };
    await seatIn(dateline).autocomplete('ask', first, 'question');
    const typed = await timedAlone(() => run(dateline, 'ask', first));
    const second = { question: question(2 * round + 1) };
    const atOnce = await timedAlone(() => run(dateline, 'ask', second));
    if (round < WARM_UP) continue;
    times.bare.push(least.ms);
    times.pong.push(local.ms);
    times.typed.push(typed.ms);
    times.atOnce.push(atOnce.ms);
  }
  return times;
}

async function timedAlone(work: () => Promise<void>) {
  await pause(SETTLED);
  return stopwatch(work);
}

const seatIn = (sandbox: Sandbox) =>
  sandbox.as(sandbox.world.people.member).in(sandbox.world.newsroom.general);

async function run(sandbox: Sandbox, command: string, options: Record<string, string>): Promise<void> {
  await seatIn(sandbox).slash(command, options).reply();
}

interface Starts {
  readonly pong: readonly number[];
  readonly dateline: readonly number[];
}

async function starts(config: Config): Promise<Starts> {
  const times: { pong: number[]; dateline: number[] } = { pong: [], dateline: [] };
  for (let round = 0; round < STARTS; round += 1) {
    times.pong.push(await startTime(startPong));
    times.dateline.push(await startTime(() => startDateline(config)));
  }
  return times;
}

async function startTime(start: () => Promise<Running>): Promise<number> {
  const { value, ms } = await stopwatch(start);
  await value.stop();
  return ms;
}

interface BareRunning {
  readonly discord: BareDiscord;
  stop(): Promise<void>;
}

async function startBare(): Promise<BareRunning> {
  const discord = await startBareDiscord();
  const client = await startClient(discord.apiUrl, 'bare');
  return {
    discord,
    stop: async () => {
      await client.destroy();
      await discord.stop();
    },
  };
}

async function startPong(): Promise<Running> {
  const sandbox = await startSandbox();
  const client = await startClient(sandbox.apiUrl, sandbox.token);
  await client.application?.commands.set([{ name: 'ping', description: 'Answers' }]);
  return {
    sandbox,
    stop: async () => {
      await client.destroy();
      await sandbox.stop();
    },
  };
}

/** A client that answers every command with one word. */
async function startClient(api: string, token: string): Promise<Client> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('Pong.');
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
  return client;
}

async function startDateline(config: Config): Promise<Running> {
  const log = createLog(config.logLevel);
  const live = await createLive({ load: () => loadKnowledge(config.knowledgeDir), createAssistant });
  const sandbox = await startSandbox();
  const bot = await startBot({
    abilities,
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

function roundTripTable({ bare, pong, typed, atOnce }: RoundTrips): string {
  const p50 = quantile(pong, 0.5);
  return table(`round trip of a command, ${pong.length} each`, [
    ['', 'p50 ms', 'p99 ms', 'of a pong'],
    row('bare client, the least of a Discord', bare),
    row('bare client, local Discord', pong),
    row('Dateline there, typed into the box', typed, ratio(quantile(typed, 0.5), p50)),
    row('Dateline there, all at once', atOnce, ratio(quantile(atOnce, 0.5), p50)),
  ]);
}

function startTable({ pong, dateline }: Starts): string {
  const more = quantile(dateline, 0.5) / quantile(pong, 0.5);
  return table(`start until ready, ${pong.length} each`, [
    ['', 'p50 ms', 'p99 ms', ''],
    row('bare client', pong),
    row('Dateline', dateline, `${more.toFixed(2)}x`),
  ]);
}

function row(name: string, times: readonly number[], more = ''): string[] {
  return [name, milliseconds(quantile(times, 0.5)), milliseconds(quantile(times, 0.99)), more];
}
