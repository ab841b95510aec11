import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { abilities } from '../../commands/index.ts';
import { createAssistant } from '../../src/answer/assistant.ts';
import { createLive } from '../../src/answer/live/live.ts';
import { readConfig } from '../../src/config.ts';
import { startBot } from '../../src/discord/bot.ts';
import { harbourKnowledge } from '../answer/knowledge.ts';
import { listening } from './own-discord.ts';

const BOT = { id: '200000000000000001', username: 'dateline', discriminator: '0', avatar: null, bot: true };
const MIA = { id: '300000000000000001', username: 'mia', discriminator: '0', avatar: null };
const GUILD = '100000000000000001';
const DIRECT = '400000000000000001';
const APPLICATION = '500000000000000001';

interface Sent {
  readonly what: string;
  readonly body: string;
}

/**
 * Another Discord, as bare as its documentation lets it be: only required fields, no rate limit headers, an
 * application whose id is not the bot's, commands that cannot be listed in a server.
 */
async function otherDiscord() {
  const sent: Sent[] = [];
  let told: () => void = () => undefined;
  const http = createServer(async (request, response) => {
    const what = `${request.method} ${request.url?.replace(/\?.*/, '')}`;
    const body = await text(request);
    const answer = (status: number, json?: unknown) => {
      response.writeHead(status, json === undefined ? {} : { 'content-type': 'application/json' });
      response.end(json === undefined ? undefined : JSON.stringify(json));
    };
    if (what === 'GET /discord/v10/gateway/bot') {
      const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return answer(200, { url: `ws://127.0.0.1:${port}/gate`, shards: 1, session_start_limit });
    }
    if (what === `GET /discord/v10/applications/${APPLICATION}/commands`) return answer(200, []);
    if (request.method === 'GET') return answer(403, { message: 'Missing Access', code: 50001 });
    sent.push({ what, body });
    told();
    if (what.endsWith('/callback')) return answer(204);
    if (request.method === 'PUT') return answer(200, []);
    return answer(200, { id: '600000000000000009', channel_id: DIRECT, author: BOT, content: '' });
  });
  const gateway = new WebSocketServer({ server: http });
  const connected = once(gateway, 'connection') as Promise<[WebSocket]>;
  const port = await listening(http, gateway);
  let sequence = 0;
  const dispatch = async (t: string, d: object) => {
    const [socket] = await connected;
    sequence += 1;
    socket.send(JSON.stringify({ op: 0, s: sequence, t, d }));
  };
  void connected.then(([socket]) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: number };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op !== 2) return;
      const resume_gateway_url = `ws://127.0.0.1:${port}/gate`;
      const application = { id: APPLICATION, flags: 0 };
      const guilds = [{ id: GUILD, unavailable: true }];
      void dispatch('READY', {
        v: 10,
        user: BOT,
        guilds,
        session_id: 'one',
        resume_gateway_url,
        application,
      });
      void dispatch('GUILD_CREATE', { id: GUILD, name: 'Elsewhere', roles: [], channels: [], members: [] });
    });
  });
  /** What the bot sent to an address that holds this. */
  const heard = async (part: string): Promise<Sent> => {
    for (;;) {
      const found = sent.find(({ what }) => what.includes(part));
      if (found) return found;
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
  };
  return { apiUrl: `http://127.0.0.1:${port}/discord`, dispatch, heard };
}

async function botOn({ apiUrl }: Awaited<ReturnType<typeof otherDiscord>>) {
  const config = readConfig({ DISCORD_TOKEN: 'any', DISCORD_API_URL: `${apiUrl}/v10/` });
  const live = await createLive({ load: async () => harbourKnowledge, createAssistant });
  const bot = await startBot({ abilities, config, live, log: pino({ level: 'silent' }) });
  onTestFinished(() => bot.stop());
  return bot;
}

const MESSAGE = {
  author: MIA,
  timestamp: '2025-06-01T10:00:00.000000+00:00',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
};

describe('on a Discord that gives no more than it must, the bot', () => {
  it('registers its commands, though a server does not let them be listed', async () => {
    const other = await otherDiscord();
    const bot = await botOn(other);
    expect((await bot.registered)?.added).toContain('ask');
    const { body } = await other.heard(`PUT /discord/v10/applications/${APPLICATION}/commands`);
    expect(body).toContain('"ask"');
  });

  it('answers a direct message in a conversation that it was not told of', async () => {
    const other = await otherDiscord();
    await botOn(other);
    const id = '600000000000000001';
    await other.dispatch('MESSAGE_CREATE', {
      ...MESSAGE,
      id,
      channel_id: DIRECT,
      content: 'who runs the quay?',
    });
    const { body } = await other.heard(`POST /discord/v10/channels/${DIRECT}/messages`);
    expect(JSON.parse(body)).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [] },
      embeds: [expect.anything()],
    });
  });

  it('answers a command in a channel that it does not know', async () => {
    const other = await otherDiscord();
    await botOn(other);
    const member = { user: MIA, roles: [], joined_at: MESSAGE.timestamp, deaf: false, mute: false, flags: 0 };
    await other.dispatch('INTERACTION_CREATE', {
      id: '700000000000000001',
      application_id: APPLICATION,
      type: 2,
      token: 'a-token',
      version: 1,
      guild_id: GUILD,
      channel_id: '400000000000000009',
      member: { ...member, permissions: '0' },
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      app_permissions: '0',
      data: {
        id: '800000000000000001',
        name: 'ask',
        type: 1,
        options: [{ name: 'question', type: 3, value: 'how many berths?' }],
      },
    });
    const { body } = await other.heard('POST /discord/v10/interactions/700000000000000001/a-token/callback');
    // The whole of it: nothing else keeps a reply from pinging.
    expect(JSON.parse(body)).toEqual({
      type: 4,
      data: {
        embeds: [expect.anything()],
        components: expect.any(Array),
        allowed_mentions: { parse: [], replied_user: false },
      },
    });
  });
});
