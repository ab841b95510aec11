import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { abilities } from '../../commands/index.ts';
import { createAssistant } from '../../src/answer/assistant.ts';
import { readConfig } from '../../src/config.ts';
import { startBot } from '../../src/discord/bot.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { harbourKnowledge } from '../answer/knowledge.ts';
import { listening } from './own-discord.ts';

const ROOT = path.join(import.meta.dirname, '../..');

interface Run {
  readonly child: ChildProcess;
  /** Everything that it wrote, on both streams. */
  output(): string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** A program of the project as its user starts it, with these settings and no others: a bot of the same checkout may be running. */
function run(script: string, env: Record<string, string>): Run {
  const data = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      GUILD_ID: '',
      KNOWLEDGE_DIR: 'tests/fixtures/harbour',
      DATA_DIR: data,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => written.push(String(chunk)));
  return {
    child,
    output: () => written.join(''),
    ended: once(child, 'close').then(([code]) => code),
  };
}

async function localDiscord(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes the reply under way, closes the gateway and ends well',
    async (signal) => {
      const sandbox = await localDiscord();
      const { child, output, ended } = run('src/main.ts', sandbox.env);
      await sandbox.registered(15_000);
      const { people, newsroom } = sandbox.world;
      sandbox.faults.rest({ kind: 'delay', milliseconds: 300 }, { method: 'POST', path: /callback/ });
      const asked = sandbox
        .as(people.member)
        .in(newsroom.general)
        .slash('ask', { question: 'Who runs the port?' });
      const isAsked = () => sandbox.requests.some(({ path: at }) => at.includes('callback'));
      await expect.poll(isAsked, { timeout: 10_000 }).toBe(true);
      child.kill(signal);
      expect((await asked.reply()).text).toContain('Ada Lund');
      expect(await ended).toBe(0);
      await sandbox.online(false);
      expect(output()).not.toContain(sandbox.token);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it('ends with what to do when the token is wrong', async () => {
    const sandbox = await localDiscord();
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.Gh1jKl.this-is-not-the-token-of-any-bot-at-all';
    const { output, ended } = run('src/main.ts', { ...sandbox.env, DISCORD_TOKEN: token });
    expect(await ended).toBe(78);
    expect(output()).toMatch(/does not accept the token.*DISCORD_TOKEN/);
    expect(output()).not.toContain('this-is-not');
  });

  it('that registers the commands does so once, and ends', async () => {
    const sandbox = await localDiscord();
    const first = run('src/cli/register.ts', sandbox.env);
    expect(await first.ended).toBe(0);
    expect(first.output()).toMatch(/registered everywhere\.\nAdded: ask, figures/);
    expect(sandbox.commands(null)).toHaveLength(8);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('a start', () => {
  const startAt = (apiUrl: string, startTimeoutMs: number) => {
    const config = readConfig({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: apiUrl });
    const assistant = createAssistant(harbourKnowledge);
    const unused = () => Promise.reject(new Error('unused'));
    const live = { assistant, assistantFor: () => assistant, reload: unused, refresh: unused };
    return startBot({ abilities, config, live, log: pino({ level: 'silent' }), startTimeoutMs });
  };
  const start = async (close: number | null, startTimeoutMs: number) => {
    const http = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      response.end(JSON.stringify({ url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit }));
    });
    const gateway = new WebSocketServer({ server: http });
    gateway.on('connection', (socket) => {
      if (close === null) return;
      socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null }));
      socket.on('message', () => socket.close(close));
    });
    const port = await listening(http, gateway);
    return startAt(`http://127.0.0.1:${port}/api`, startTimeoutMs);
  };

  it.each([
    ['the token', 4004, 78, /DISCORD_TOKEN/],
    ['the intents', 4014, 78, /intents.*4014/],
    ['the intents', 4013, 78, /intents.*4013/],
  ])('that Discord refuses for %s (%i) says what to do', async (_what, close, exitCode, message) => {
    await expect(start(close, 5_000)).rejects.toMatchObject({
      exitCode,
      message: expect.stringMatching(message),
    });
  });

  it('says what to do when Discord cannot be reached', async () => {
    const sandbox = await startSandbox();
    await sandbox.stop();
    await expect(startAt(sandbox.apiUrl, 5_000)).rejects.toMatchObject({
      exitCode: 69,
      message: expect.stringMatching(/Cannot reach Discord at http:\/\/127.*ECONNREFUSED.*DISCORD_API_URL/),
    });
  });

  it('does not wait for ever for a gateway that says nothing', async () => {
    await expect(start(null, 200)).rejects.toMatchObject({
      exitCode: 69,
      message: expect.stringContaining('gateway'),
    });
  });
});
