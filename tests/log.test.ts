import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

// Of a token's shape, and no token: this one decodes to "1234567890123456789".
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.Gh1jKl.abcdefghijklmnopqrstuvwxyz0123456789AB';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('debug', { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  it.each([
    ['in a message', (log: ReturnType<typeof createLog>) => log.info(`login with ${TOKEN}`)],
    ['in a field', (log: ReturnType<typeof createLog>) => log.info({ client: { token: TOKEN } }, 'client')],
    [
      'in an error',
      (log: ReturnType<typeof createLog>) => log.error({ err: new Error(`Bot ${TOKEN}`) }, 'failed'),
    ],
    [
      'in an interaction address',
      (log: ReturnType<typeof createLog>) =>
        log.error(
          { url: `https://discord.com/api/v10/webhooks/123456789012345678/${'aW50ZXJhY3Rpb24'.repeat(6)}` },
          'failed',
        ),
    ],
  ])('never holds a token %s', (_where, write) => {
    const lines = logged(write);
    expect(lines).toContain('[token]');
    expect(lines).not.toMatch(/MTIzNDU2|abcdefghijklmnop|aW50ZXJhY3Rpb24/);
  });

  it('finds a token behind what might be one, and reads a long word once', () => {
    const word = 'a'.repeat(200_000);
    const lines = logged((log) => log.info(`${word} x.${TOKEN} ${word}.${word}`));
    expect(lines).toContain(`${word} x.[token] ${word}.${word}`);
  });

  it.each<[string, (refused: Error) => Error]>([
    ['alone', (refused) => refused],
    ['among several', (refused) => new AggregateError([new Error('first'), refused], 'several')],
    ['behind another', (refused) => new Error('failed', { cause: refused })],
    ['within another', (refused) => Object.assign(new Error('failed'), { inner: { refused } })],
  ])('never holds what Discord refused, in an error %s', (_where, within) => {
    const requestBody = { json: { content: 'Who runs the port?' } };
    const refused = Object.assign(new Error('Invalid Form Body'), { requestBody });
    const lines = logged((log) => log.error({ err: within(refused) }, 'failed'));
    expect(lines).toContain('failed');
    expect(lines).not.toContain('runs the port');
  });

  it('ends where an error holds itself', () => {
    const error = new Error('around');
    Object.assign(error, { parts: { error, list: [error] } });
    expect(logged((log) => log.error({ err: error }, 'failed'))).toContain('around');
  });
});
