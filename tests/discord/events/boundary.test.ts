import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../src/discord/events/boundary.ts';
import type { Message } from '../../../src/discord/messages/message.ts';
import { createLog } from '../../../src/log.ts';
import { textOf } from '../context.ts';

async function run(
  work: () => Promise<{ outcome: string; confidence?: number }>,
  apologise = async (_: Message) => {},
) {
  const lines: Record<string, unknown>[] = [];
  const told: Message[] = [];
  const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) });
  await guarded({ interaction: '1', command: '/ask' }, log, work, async (message) => {
    told.push(message);
    await apologise(message);
  });
  return { lines, told };
}

const refusal = (code: number, status = 404) =>
  new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', 'https://discord.example', {});

describe('a handler', () => {
  it('that works is logged with its outcome, confidence and duration', async () => {
    const { lines, told } = await run(async () => ({ outcome: 'found', confidence: 0.9 }));
    expect(lines[0]).toMatchObject({ interaction: '1', command: '/ask', outcome: 'found', confidence: 0.9 });
    expect(lines[0]?.ms).toBeTypeOf('number');
    expect(told).toEqual([]);
  });

  it('that fails apologises with a reference that the log holds', async () => {
    const { lines, told } = await run(async () => {
      throw new TypeError('undefined is not a function');
    });
    const reference = String(lines[0]?.reference);
    expect(reference).toMatch(/^[2-9A-Z]{6}$/);
    expect(textOf(told[0] ?? {})).toContain(reference);
    expect(textOf(told[0] ?? {})).not.toContain('undefined is not');
    expect(JSON.stringify(lines[0])).toContain('undefined is not a function');
  });

  it.each([
    [10003, 'the channel is gone'],
    [10008, 'the message is gone'],
    [10015, 'the interaction has expired'],
    [10062, 'the interaction is unknown or has expired'],
    [40060, 'the interaction was already answered'],
    [50001, 'no access to the channel'],
    [50007, 'the person takes no direct messages'],
    [50013, 'a permission is missing'],
    [50027, 'the interaction has expired'],
    [50083, 'the thread is archived'],
    [160002, 'no permission to read the message history'],
  ])(
    'survives what Discord refuses (%i), says why in the log, and apologises to nobody',
    async (code, reason) => {
      const { lines, told } = await run(() => Promise.reject(refusal(code)));
      expect(lines).toEqual([expect.objectContaining({ command: '/ask', level: 40, reason })]);
      expect(told).toEqual([]);
    },
  );

  it('survives when even the apology fails', async () => {
    const { lines } = await run(
      () => Promise.reject(refusal(50035, 400)),
      () => Promise.reject(refusal(10062)),
    );
    expect(lines.map(({ msg }) => msg)).toEqual(['failed', 'could not apologise']);
  });
});
