import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ATTACHMENT_LIMIT, fetchAttachment } from '../../../src/discord/events/attachment.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const attachment = (url: string, size = 10) => ({ name: 'lamp.txt', url, size });

describe('an attachment', () => {
  it('is fetched from the configured API’s own host', async () => {
    const origin = await serve((_request, response) => void response.end('lamp'));
    const bytes = await fetchAttachment(attachment(`${origin}/attachments/1/2/lamp.txt`), {
      apiUrl: `${origin}/api`,
    });
    expect(Buffer.from(bytes).toString()).toBe('lamp');
  });

  it('is fetched from another port of that host, by another name for this machine', async () => {
    const origin = await serve((_request, response) => void response.end('lamp'));
    const url = `${origin.replace('127.0.0.1', 'localhost')}/lamp.txt`;
    const bytes = await fetchAttachment(attachment(url), { apiUrl: 'http://127.0.0.1:9/api' });
    expect(Buffer.from(bytes).toString()).toBe('lamp');
  });

  it.each([
    ['http://192.0.2.7:80/x', 'http://192.0.2.8/api'],
    ['http://127.0.0.1:80/x', 'https://api.example.com/api'],
    ['https://cdn.example.org/x', 'https://api.example.com/api'],
    ['ftp://api.example.com/x', 'https://api.example.com/api'],
    ['https://evil.co.uk/x', 'https://api.bot.co.uk'],
    ['https://evil.co.uk/x', 'https://bot.co.uk'],
    ['https://evil.co.uk/x', 'https://bot.co.uk.'],
    ['https://evil.github.io/x', 'https://bot.github.io'],
    ['https://evilbot.co.uk/x', 'https://api.bot.co.uk'],
    ['http://10.9.0.2/x', 'http://10.8.0.2/api'],
  ])('at %s is not the file of %s', async (url, apiUrl) => {
    await expect(fetchAttachment(attachment(url), { apiUrl })).rejects.toThrow(/not kept by Discord/);
  });

  it.each([
    ['https://files.chat.invalid:8443/x', 'https://files.chat.invalid/api'],
    ['https://cdn.bot.co.invalid/x', 'https://api.bot.co.invalid'],
    ['https://eu.cdn.chat.example.invalid/x', 'https://api.chat.example.invalid'],
  ])('at %s may be the file of %s', async (url, apiUrl) => {
    await expect(fetchAttachment(attachment(url), { apiUrl })).rejects.toThrow(/could not be fetched/);
  });

  it('is fetched from nowhere else', async () => {
    let asked = 0;
    const origin = await serve((_request, response) => {
      asked += 1;
      response.end('secret');
    });
    const urls = [
      `${origin}/x`,
      'http://169.254.169.254/',
      'file:///etc/passwd',
      'https://cdn.discordapp.com.evil.example/x',
      'https://cdn.discordapp.com@evil.example/x',
      'nonsense',
    ];
    for (const url of urls) {
      const fetched = fetchAttachment(attachment(url), { apiUrl: null });
      await expect(fetched, url).rejects.toThrow(/not kept by Discord/);
    }
    expect(asked).toBe(0);
  });

  it('is not followed elsewhere', async () => {
    const elsewhere = await serve((_request, response) => void response.end('secret'));
    const origin = await serve(
      (_request, response) => void response.writeHead(302, { location: elsewhere }).end(),
    );
    await expect(fetchAttachment(attachment(`${origin}/x`), { apiUrl: origin })).rejects.toThrow(
      /could not be fetched/,
    );
  });

  it('is refused when it is said to be too large, and when it turns out to be', async () => {
    const origin = await serve((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(256 * 1024)), 1);
      response.on('close', () => clearInterval(timer));
    });
    const options = { apiUrl: origin };
    await expect(fetchAttachment(attachment(`${origin}/x`, ATTACHMENT_LIMIT + 1), options)).rejects.toThrow(
      /1 MiB/,
    );
    await expect(fetchAttachment(attachment(`${origin}/x`), options)).rejects.toThrow(/1 MiB/);
  });

  it('is given up when it does not come', async () => {
    const origin = await serve((_request, response) => void response.write('half'));
    const fetched = fetchAttachment(attachment(`${origin}/x`), { apiUrl: origin, timeoutMs: 100 });
    await expect(fetched).rejects.toThrow(/could not be fetched/);
    const gone = await serve((_request, response) => void response.writeHead(404).end());
    await expect(fetchAttachment(attachment(`${gone}/x`), { apiUrl: gone })).rejects.toThrow(
      /could not be fetched/,
    );
  });
});
